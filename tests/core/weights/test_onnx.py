"""ONNX out of Landweave and into it: what other programs compute with it, what is wrapped, what is refused."""

import json

import numpy as np
import onnx
import onnxruntime
import openvino
import pytest
import torch
from landweave.core.errors import LandweaveError, WeightsError
from landweave.core.events import Silent
from landweave.core.job import Precision, WeightsAction, WeightsJob
from landweave.core.mapping.predict_onnx import OnnxPredictor
from landweave.core.runs import weights as run_weights
from landweave.core.weights.form import Form
from landweave.core.weights.install import Description, install
from landweave.core.weights.onnx_export import export_onnx
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import CARD, WEIGHTS, find_packages, open_package, pack, write_sums
from landweave.models.network import build_network, load_network, network_tensors
from landweave.models.stac import to_json
from onnx import TensorProto, helper, numpy_helper
from safetensors.torch import save_file

CARD_VALUE = Card(
    id="tiny",
    title="Tiny",
    description="For tests.",
    region="Nowhere",
    footprint=(1.0, 2.0, 3.0, 4.0),
    start="2020-06-01",
    end="2020-06-30",
    sensor="Sentinel-2",
    bands=(Band("B04", 664.6, 0.1, 0.05, 100.0, 3000.0), Band("B08", 832.8, 0.3, 0.1, 200.0, 5000.0)),
    scale=0.0001,
    offset=0.0,
    pixel_size_m=(8.0, 12.5),
    patch_px=128,
    scheme="forest",
    classes=("1", "2"),
    network=Network(encoder="resnet18", depth=3, decoder_channels=(16, 8, 8)),
    simulated=True,
    training_data="None.",
    licence="CC0-1.0",
    attribution="Nobody",
    limits="Everything.",
    scores=(),
)
SAID = Form(bands=("a", "b", "c"), mean=(0.0,) * 3, std=(1.0,) * 3, pixel_size_m=(10.0,), scheme="forest")


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("package") / "tiny"
    folder.mkdir()
    torch.manual_seed(1)
    network = build_network(CARD_VALUE.network, 2, 2)
    (folder / CARD).write_text(to_json(CARD_VALUE))
    save_file(network_tensors(network), folder / WEIGHTS)
    write_sums(folder)
    return open_package(str(folder), ())


@pytest.fixture(scope="module")
def exported(package, tmp_path_factory):
    target = tmp_path_factory.mktemp("exported") / "tiny.onnx"
    export_onnx(package, target)
    return target


@pytest.fixture
def into(tmp_path):
    return tmp_path / "home" / "weights"


@pytest.fixture
def model(tmp_path):
    """model(nodes, shape, out, …) → an ONNX file of these nodes from ``x`` to ``y``."""

    def make(nodes, shape=(1, 3, 256, 256), out=(1, 2, 256, 256), *, constants=(), notes=None, kind=TensorProto.FLOAT):
        graph = helper.make_graph(
            nodes,
            "g",
            [helper.make_tensor_value_info("x", kind, list(shape))],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, list(out))],
            list(constants),
        )
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        made.ir_version = 8
        for key, value in (notes or {}).items():
            entry = made.metadata_props.add()
            entry.key, entry.value = key, json.dumps(value)
        path = tmp_path / "model.onnx"
        onnx.save(made, path)
        return path

    return make


def scores_of(channels, bands=3, seed=3):
    """A 1 × 1 convolution from the bands to so many channels, and its weights."""
    weights = np.random.default_rng(seed).normal(0, 1, (channels, bands, 1, 1)).astype(np.float32)
    return weights, numpy_helper.from_array(weights, "w")


def take(path, into, form=SAID, card=None):
    return install(path, Description(card, form), into, frozenset())


def classes_of(package, values):
    shape = values.shape[1:]
    return OnnxPredictor(package.weights, shape, Precision.FP32).predict(values)


def test_two_programs_compute_what_the_network_does(package, exported):
    raw = np.random.default_rng(1).uniform(100, 5000, (1, 2, 256, 256)).astype(np.float32)
    mean, std = (
        np.array([getattr(b, w) for b in CARD_VALUE.bands], np.float32)[:, None, None] for w in ("mean", "std")
    )
    with torch.inference_mode():
        scores = load_network(package.card, package.weights)(torch.from_numpy((raw * 1e-4 - mean) / std))
    expected = torch.softmax(scores, 1).numpy()
    session = onnxruntime.InferenceSession(exported)
    assert np.allclose(session.run(None, {"bands": raw / 255})[0], expected, atol=1e-4)
    core = openvino.Core()
    compiled = core.compile_model(core.read_model(exported), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    assert np.allclose(compiled([raw / 255])[0], expected, atol=1e-3)


def test_it_says_what_deepness_reads(exported):
    notes = {p.key: json.loads(p.value) for p in onnx.load(exported).metadata_props}
    assert notes["model_type"] == "Segmentor"
    assert notes["class_names"] == {"0": "1 Forest", "1": "2 Non-forest"}
    assert notes["resolution"] == 1000.0
    assert (notes["tiles_size"], notes["tile_size"], notes["seg_thresh"], notes["seg_small_segment"]) == (
        256,
        256,
        0,
        0,
    )
    assert notes["standardization_mean"] == [0, 0]
    shape = onnxruntime.InferenceSession(exported).get_inputs()[0].shape
    assert shape == [1, 2, 256, 256]


def test_what_was_exported_comes_back_as_the_same_map(package, exported, into):
    back = install(exported, Description(), into, frozenset())
    card = back.card
    assert (card.classes, card.scheme, card.band_names) == (("1", "2"), "forest", ("B04", "B08"))
    assert card.pixel_size_m == pytest.approx((8.0, 12.5))
    raw = np.random.default_rng(2).uniform(100, 5000, (1, 2, 256, 256)).astype(np.float32)
    mine, theirs = package.card, card
    with torch.inference_mode():
        values = [(raw * c.scale - np.array([b.mean for b in c.bands])[:, None, None]) for c in (mine, theirs)]
        values = [
            (v / np.array([b.std for b in c.bands])[:, None, None]).astype(np.float32)
            for v, c in zip(values, (mine, theirs), strict=True)
        ]
        expected = load_network(mine, package.weights)(torch.from_numpy(values[0])).argmax(1).numpy()
    found = classes_of(back, values[1])
    assert (found.classes == expected).mean() > 0.999
    assert [p.card.id for p in find_packages([into])] == ["tiny"]


def test_an_onnx_package_travels_as_a_zip(exported, into, tmp_path):
    back = install(exported, Description(), into, frozenset())
    pack(back, tmp_path / "tiny.zip")
    again = install(tmp_path / "tiny.zip", Description(), tmp_path / "other" / "weights", frozenset())
    assert again.card == back.card
    assert again.sha256 == back.sha256


def test_bands_last_shares_and_one_channel_are_wrapped(model, into):
    """Three ways to say the same classes; each gives the map that its numbers mean."""
    values = np.random.default_rng(4).normal(0, 1, (1, 3, 256, 256)).astype(np.float32)
    weights, constant = scores_of(2)
    plain = np.einsum("cb,bij->cij", weights[:, :, 0, 0], values[0])
    node = helper.make_node("Conv", ["x", "w"], ["y"])
    assert (classes_of(take(model([node], constants=[constant]), into), values).classes[0] == plain.argmax(0)).all()

    soft = [helper.make_node("Conv", ["x", "w"], ["z"]), helper.make_node("Softmax", ["z"], ["y"], axis=1)]
    found = classes_of(take(model(soft, constants=[constant]), into), values)
    share = np.exp(plain.max(0)) / np.exp(plain).sum(0)
    assert (found.classes[0] == plain.argmax(0)).all()
    assert np.abs(found.confidence[0] - share * 100).max() <= 0.51

    last = [
        helper.make_node("Transpose", ["x"], ["t"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["t", "w"], ["z"]),
        helper.make_node("Transpose", ["z"], ["y"], perm=[0, 2, 3, 1]),
    ]
    path = model(last, shape=("n", "r", "c", 3), out=("n", "r", "c", 2), constants=[constant])
    assert (classes_of(take(path, into), values).classes[0] == plain.argmax(0)).all()

    one, constant = scores_of(1)
    single = np.einsum("cb,bij->cij", one[:, :, 0, 0], values[0])[0]
    sigmoid = [helper.make_node("Conv", ["x", "w"], ["z"]), helper.make_node("Sigmoid", ["z"], ["y"])]
    path = model(sigmoid, out=(1, 1, 256, 256), constants=[constant])
    assert (classes_of(take(path, into), values).classes[0] == (single > 0)).all()


def test_a_window_smaller_than_the_graphs_own_is_filled_up(model, into):
    _, constant = scores_of(2)
    back = take(model([helper.make_node("Conv", ["x", "w"], ["y"])], constants=[constant]), into)
    values = np.random.default_rng(4).normal(0, 1, (1, 3, 160, 192)).astype(np.float32)
    assert classes_of(back, values).classes.shape == (1, 160, 192)


def test_metadata_fill_the_card_and_the_rest_is_asked_for(model, into):
    _, constant = scores_of(3)
    node = helper.make_node("Conv", ["x", "w"], ["y"])
    notes = {"model_type": "Segmentor", "class_names": {"0": "rest", "1": "field", "2": "wood"}}
    path = model([node], out=(1, 3, 256, 256), constants=[constant], notes=notes)
    with pytest.raises(WeightsError, match="does not tell its pixel_size_m"):
        take(path, into, Form())
    path = model([node], out=(1, 3, 256, 256), constants=[constant], notes={**notes, "resolution": 50})
    card = take(path, into, Form()).card
    assert card.pixel_size_m == pytest.approx((0.4, 0.625))
    assert (card.band_names, card.classes, card.patch_px) == (("red", "green", "blue"), ("0", "1", "2"), 256)
    assert '1,1,"field"' in (into.parent / "schemes" / "model.csv").read_text()
    path = model([node], out=(1, 3, 256, 256), constants=[constant])
    with pytest.raises(WeightsError, match="does not tell its bands, pixel_size_m, scheme, mean, std"):
        take(path, into, Form())


def conv(**changes):
    return helper.make_node("Conv", ["x", "w"], ["y"], **changes)


def test_hostile_graphs_are_refused_with_a_sentence(model, into, tmp_path):
    _, constant = scores_of(2)

    def refused(path, words):
        with pytest.raises(LandweaveError, match=words) as caught:
            take(path, into)
        assert len(str(caught.value)) < 600
        assert not into.exists() or not list(into.iterdir())

    (tmp_path / "noise.onnx").write_bytes(np.random.default_rng(1).bytes(4000))
    refused(tmp_path / "noise.onnx", "cannot be used")
    (tmp_path / "empty.onnx").write_bytes(b"")
    refused(tmp_path / "empty.onnx", "cannot be used")

    far = onnx.TensorProto()
    far.CopyFrom(constant)
    far.ClearField("raw_data")
    far.data_location = TensorProto.EXTERNAL
    entry = far.external_data.add()
    entry.key, entry.value = "location", "../../../etc/passwd"
    refused(model([conv()], constants=[far]), "lie in other files")

    odd = helper.make_node("Evil", ["x"], ["y"], domain="com.evil")
    refused(model([odd]), "the operator com.evil:Evil")
    body = helper.make_graph([], "b", [], [])
    refused(model([helper.make_node("Loop", ["", ""], ["y"], body=body)]), "operator :Loop")
    refused(
        model([conv()], shape=(1, 3, 224, 224), out=(1, 2, 224, 224), constants=[constant]), "windows of 224 px alone"
    )
    refused(model([conv(strides=[2, 2])], out=(1, 2, 128, 128), constants=[constant]), "not pixel by pixel")
    refused(model([conv()], constants=[constant], kind=TensorProto.UINT8), "its input is uint8")
    refused(model([conv()], constants=[constant], notes={"model_type": "Detector"}), "is a detector; only segmentors")
    refused(model([conv()], shape=(1, "c", 256, 256), constants=[constant]), "cannot be used")
    nan, broken = np.full((2, 3, 1, 1), np.nan, np.float32), "not finite"
    refused(model([conv()], constants=[numpy_helper.from_array(nan, "w")]), broken)


def test_a_form_must_fit_the_network(model, into):
    _, constant = scores_of(2)
    path = model([conv()], constants=[constant])
    with pytest.raises(WeightsError, match="takes 3 bands and tells 2 classes"):
        take(path, into, Form(bands=("a",), mean=(0.0,), std=(1.0,), pixel_size_m=(10.0,), scheme="forest"))
    with pytest.raises(WeightsError, match="has not one mean for each band"):
        take(path, into, Form(bands=("a", "b"), mean=(0.0,), std=(1.0, 1.0), pixel_size_m=(10.0,), scheme="forest"))


def test_an_smp_state_dict_needs_only_options(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    network = build_network(Network("unet", "resnet18", 3, (16, 8, 8)), 2, 2)
    torch.save(network.state_dict(), tmp_path / "theirs.pth")
    said = {
        "encoder": "resnet18",
        "decoder": (16, 8, 8),
        "bands": ("B04", "B08"),
        "mean": (0.1, 0.2),
        "std": (1.0, 1.0),
    }
    job = WeightsJob(
        WeightsAction.IMPORT, str(tmp_path / "theirs.pth"), scheme="forest", pixel_size_m=(10.0,), id="theirs", **said
    )
    assert run_weights.run(job, Silent())["id"] == "theirs"
    checked = run_weights.run(WeightsJob(WeightsAction.CHECK, "theirs"), Silent())
    assert checked["parameters"] > 1000
    missing = WeightsJob(WeightsAction.IMPORT, str(tmp_path / "theirs.pth"), bands=("B04",))
    with pytest.raises(WeightsError, match="does not tell its pixel_size_m, scheme, encoder, mean, std"):
        run_weights.run(missing, Silent())


def test_an_odd_form_is_told(tmp_path, exported):
    (tmp_path / "form.json").write_text('{"bnads": ["red"]}')
    job = WeightsJob(WeightsAction.IMPORT, str(exported), form=str(tmp_path / "form.json"))
    with pytest.raises(WeightsError, match="unknown: bnads"):
        run_weights.run(job, Silent())


@pytest.mark.data
def test_the_fixtures_of_deepness(real_data, into):
    folder = real_data / "deepness_test" / "dummy_model" / "dummy_segmentation_models"
    outcomes = {}
    for path in sorted(folder.rglob("*.onnx")):
        try:
            outcomes[str(path.relative_to(folder))] = len(take(path, into, Form(pixel_size_m=(0.1,))).card.classes)
        except LandweaveError as error:
            outcomes[str(path.relative_to(folder))] = str(error)
    assert 2 in outcomes.values(), "one softmax or sigmoid of them is a plain land cover model"
    assert all(isinstance(value, int) or value.endswith(".") for value in outcomes.values())
    assert any("2 outputs" in str(value) for value in outcomes.values())
    assert any("484" in str(value) for value in outcomes.values())
