"""Weights from outside: what is taken, what is refused, and what is left behind."""

import json
import pickle
import zipfile
from dataclasses import replace

import pytest
import torch
from landweave.core.errors import LandweaveError, WeightsError
from landweave.core.events import Silent
from landweave.core.job import WeightsAction, WeightsJob
from landweave.core.runs import weights as run_weights
from landweave.core.weights.install import Description, install
from landweave.models.card import Band, Card, ModelError, Network
from landweave.models.catalogue import CARD, WEIGHTS, find_packages, write_sums
from landweave.models.network import build_network, network_tensors
from landweave.models.stac import to_json
from safetensors.torch import save_file

NETWORK = Network(encoder="resnet18", depth=3, decoder_channels=(16, 8, 8))
BAND = Band(name="B04", wavelength_nm=665.0, mean=0.1, std=0.05, low=100.0, high=3000.0)
CARD_VALUE = Card(
    id="tiny",
    title="Tiny",
    description="For tests.",
    region="Nowhere",
    footprint=(1.0, 2.0, 3.0, 4.0),
    start="2020-06-01",
    end="2020-06-30",
    sensor="Sentinel-2",
    bands=(BAND,),
    scale=0.0001,
    offset=0.0,
    pixel_size_m=(10.0, 10.0),
    patch_px=64,
    scheme="forest",
    classes=("1", "2"),
    network=NETWORK,
    simulated=True,
    training_data="None.",
    licence="CC0-1.0",
    attribution="Nobody",
    limits="Everything.",
    scores=(),
)


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(1)
    return build_network(NETWORK, 1, 2)


@pytest.fixture
def into(tmp_path):
    return tmp_path / "home" / "weights"


@pytest.fixture
def card(tmp_path):
    path = tmp_path / "my-card.json"
    path.write_text(to_json(CARD_VALUE))
    return path


@pytest.fixture
def package(tmp_path, network):
    """Makes a package folder whose card has other values."""

    def make(**values):
        folder = tmp_path / "from-a-friend"
        folder.mkdir(exist_ok=True)
        (folder / CARD).write_text(to_json(replace(CARD_VALUE, **values)))
        save_file(network_tensors(network), folder / WEIGHTS)
        write_sums(folder)
        return folder

    return make


def nothing_left(into):
    return not into.exists() or not list(into.iterdir())


def take(source, into, card=None, reserved=frozenset()):
    return install(source, Description(card), into, reserved)


def test_a_folder(package, into):
    found = take(package(), into)
    assert found.folder == into / "tiny"
    assert [p.card.id for p in find_packages([into])] == ["tiny"]
    assert list(into.parent.iterdir()) == [into]


def test_a_zip(package, into, tmp_path):
    folder = package()
    archive = tmp_path / "tiny.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.iterdir():
            file.write(path, path.name)
    assert take(archive, into).card.id == "tiny"


def test_the_same_id_is_replaced(package, into):
    take(package(), into)
    take(package(title="Newer"), into)
    assert [p.card.title for p in find_packages([into])] == ["Newer"]


def test_a_bare_safetensors_file(network, into, card, tmp_path):
    save_file(network_tensors(network), tmp_path / "w.safetensors")
    assert take(tmp_path / "w.safetensors", into, card).card.id == "tiny"


@pytest.mark.parametrize("wrap", [lambda s: s, lambda s: {"state_dict": {f"module.{k}": v for k, v in s.items()}}])
def test_a_state_dict_is_converted(network, into, card, tmp_path, wrap):
    torch.save(wrap(network.state_dict()), tmp_path / "w.pt")
    found = take(tmp_path / "w.pt", into, card)
    assert found.weights.is_file()
    assert found.weights.suffix == ".safetensors"


class Bomb:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (self.path, "w"))


def test_code_in_a_state_dict_never_runs(into, card, tmp_path):
    mark = tmp_path / "exploded"
    torch.save({"weight": Bomb(str(mark))}, tmp_path / "w.pt")
    with pytest.raises(WeightsError, match="holds more than numbers"):
        take(tmp_path / "w.pt", into, card)
    (tmp_path / "raw.pth").write_bytes(pickle.dumps({"weight": Bomb(str(mark))}))
    with pytest.raises(WeightsError, match="cannot be used"):
        take(tmp_path / "raw.pth", into, card)
    assert not mark.exists()
    assert nothing_left(into)


def test_a_state_dict_that_needs_too_much_memory_is_stopped(into, card, tmp_path):
    torch.save({"weight": torch.zeros(1).expand(3_000_000_000)}, tmp_path / "w.pt")
    with pytest.raises(WeightsError):
        take(tmp_path / "w.pt", into, card)
    assert nothing_left(into)


@pytest.mark.parametrize("name", ["w.pkl", "w.bin", "w.ckpt", "w.h5"])
def test_other_files_are_refused(into, card, tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(WeightsError, match="not a weights file that is safe"):
        take(tmp_path / name, into, card)


def test_refusals_are_sentences(package, network, into, card, tmp_path):
    save_file(network_tensors(network), tmp_path / "w.safetensors")
    for source, extra, words in (
        (tmp_path / "none.zip", None, "no file or folder"),
        (tmp_path / "w.safetensors", None, "has no card"),
        (tmp_path / "w.safetensors", tmp_path / "none.json", "cannot be read"),
        (package(), card, "has its own card"),
    ):
        with pytest.raises(WeightsError, match=words):
            take(source, into, extra)
    assert nothing_left(into)


def test_tampered_weights_are_refused(package, into):
    folder = package()
    data = bytearray((folder / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (folder / WEIGHTS).write_bytes(data)
    with pytest.raises(ModelError, match="is not the file"):
        take(folder, into)
    assert nothing_left(into)


def test_weights_that_do_not_fit_their_card_are_refused(package, into):
    with pytest.raises(ModelError, match="does not fit"):
        take(package(classes=("1", "2", "3")), into)
    assert nothing_left(into)


@pytest.mark.parametrize("name", ["../../evil", "a/b", ".hidden", "con trol"])
def test_an_id_must_be_a_plain_folder_name(package, into, name):
    with pytest.raises(LandweaveError, match="folder's name"):
        take(package(id=name), into)
    assert nothing_left(into)


def test_shipped_ids_are_reserved(package, into):
    with pytest.raises(WeightsError, match="come with Landweave"):
        take(package(), into, reserved=frozenset({"tiny"}))


def test_the_whole_round(package, tmp_path, monkeypatch):
    """Import, list, show, check, export, and import what was exported."""
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))

    def do(action, weights="", out=""):
        return run_weights.run(WeightsJob(action=action, weights=str(weights), out=str(out)), Silent())

    assert do(WeightsAction.IMPORT, package())["id"] == "tiny"
    listed = do(WeightsAction.LIST)
    assert "tiny" in [entry["id"] for entry in listed["weights"]]
    assert any(line.startswith("tiny: Tiny (Nowhere") for line in listed["summary"])
    shown = do(WeightsAction.SHOW, "tiny")
    assert shown["card"]["id"] == "tiny"
    assert any("simulated" in line for line in shown["summary"])
    json.dumps(shown, allow_nan=False)
    assert do(WeightsAction.CHECK, "tiny")["parameters"] > 1000
    exported = do(WeightsAction.EXPORT, "tiny", tmp_path / "tiny")["file"]
    assert exported == str(tmp_path / "tiny.zip")
    assert do(WeightsAction.IMPORT, exported)["id"] == "tiny"
    with pytest.raises(ModelError, match="no weights nowhere"):
        do(WeightsAction.CHECK, "nowhere")
