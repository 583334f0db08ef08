"""Laws of transfer: what both networks have by name is copied, everything else stays as a new network has it."""

import pytest
import segmentation_models_pytorch as smp
import torch
from landweave.core.errors import JobError, TrainingError, WeightsError
from landweave.core.events import Silent
from landweave.core.job import TrainJob
from landweave.core.training.shape import network_shape
from landweave.core.training.start import adopt, open_start
from landweave.core.training.train import train
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import open_package, write_sums
from landweave.models.network import build_network, load_network, network_tensors
from landweave.models.stac import to_json
from safetensors.torch import save_file

ENCODER = "timm-mobilenetv3_small_100"


@pytest.fixture
def package(tmp_path):
    """package(network, bands, scheme, classes) → weights of random numbers on disk, opened and checked."""

    def make(network, bands=("B04", "B08"), scheme="clc-l1", classes=("1", "2", "3"), name="other"):
        card = Card(
            id=name, title=name, description="", region="there", footprint=(0, 0, 1, 1), start="2020-01-01",
            end="2020-01-01", sensor="s", bands=tuple(Band(b, None, 0.0, 1.0, 0.0, 1.0) for b in bands), scale=1.0,
            offset=0.0, pixel_size_m=(10, 10), patch_px=64, scheme=scheme, classes=classes, network=network,
            simulated=True, training_data="Other land.", licence="CC0-1.0", attribution="Others.", limits="",
            scores=(),
        )  # fmt: skip
        folder = tmp_path / name
        folder.mkdir()
        torch.manual_seed(9)
        module = build_network(network, len(bands), len(classes))
        with torch.no_grad():
            for tensor in module.state_dict().values():
                if tensor.is_floating_point():
                    tensor.normal_().abs_()
        save_file(network_tensors(module), folder / "weights.safetensors")
        (folder / "card.json").write_text(to_json(card), encoding="utf-8")
        write_sums(folder)
        return open_package(str(folder), ())

    return make


UNET = Network("unet", ENCODER, 3, (16, 8, 8))
STEM, HEAD = "encoder.model.conv_stem.weight", "segmentation_head.0.weight"


def known(package):
    return open_start(str(package.folder), package.folder).known(package.card.network)


def a_new(network, bands, classes):
    torch.manual_seed(1)
    return build_network(network, bands, classes)


def test_the_same_bands_and_classes_copy_everything(package):
    other = package(UNET)
    network = a_new(UNET, 2, 3)
    adopted = adopt(network, known(other), bands=("B04", "B08"), scheme="clc-l1", codes=("1", "2", "3"))
    assert adopted.share == 1.0
    wanted = load_network(other.card, other.weights).state_dict()
    assert all(torch.equal(tensor, wanted[name]) for name, tensor in network.state_dict().items())


def test_bands_and_classes_are_matched_by_name_not_by_place(package):
    other = package(UNET)
    network, fresh = a_new(UNET, 3, 3), a_new(UNET, 3, 3).state_dict()
    adopted = adopt(network, known(other), bands=("B11", "nir", "red"), scheme="clc-l1", codes=("5", "3", "1"))
    state, source = network.state_dict(), load_network(other.card, other.weights).state_dict()
    assert (adopted.bands, adopted.new_bands) == (("nir", "red"), ("B11",))
    assert (adopted.classes, adopted.new_classes) == (("3", "1"), ("5",))
    assert torch.equal(state[STEM][:, 0], fresh[STEM][:, 0])
    assert torch.equal(state[STEM][:, 1], source[STEM][:, 1])
    assert torch.equal(state[STEM][:, 2], source[STEM][:, 0])
    assert torch.equal(state[HEAD][0], fresh[HEAD][0])
    assert torch.equal(state[HEAD][1:], source[HEAD][[2, 0]])
    assert 0.9 < adopted.share < 1.0
    assert "new bands: B11; new classes: 5" in adopted.sentence


def test_the_same_code_of_another_scheme_is_another_class(package):
    other = package(UNET, scheme="forest", classes=("1", "2"))
    network, fresh = a_new(UNET, 2, 2), a_new(UNET, 2, 2).state_dict()
    adopted = adopt(network, known(other), bands=("B04", "B08"), scheme="clc-l1", codes=("1", "2"))
    assert adopted.classes == ()
    assert torch.equal(network.state_dict()[HEAD], fresh[HEAD])


def test_an_encoder_alone_gives_its_encoder(package):
    other = package(Network("encoder", ENCODER, 5, ()), bands=("red", "green", "blue"), scheme="eurosat-like")
    network, fresh = a_new(UNET, 3, 2), a_new(UNET, 3, 2).state_dict()
    adopt(network, known(other), bands=("B02", "B03", "B04"), scheme="clc-l1", codes=("1", "2"))
    source = load_network(other.card, other.weights).state_dict()
    for name, tensor in network.state_dict().items():
        if name == STEM:
            assert torch.equal(tensor, source[name].flip(1))
        else:
            assert torch.equal(tensor, (source if name.startswith("encoder.") else fresh)[name])


def test_what_is_left_open_is_as_in_the_weights_to_start_from():
    assert network_shape(TrainJob(), UNET) == UNET
    assert network_shape(TrainJob(), Network("encoder", "resnet18", 5, ())).encoder == "resnet18"
    assert network_shape(TrainJob(), Network("encoder", "resnet18", 4, ())).depth == 4
    assert network_shape(TrainJob(architecture="linknet"), UNET).decoder_channels == ()
    with pytest.raises(JobError, match="have the encoder timm-mobilenetv3_small_100, the training asks for resnet18"):
        network_shape(TrainJob(encoder="resnet18"), UNET)


def test_the_training_starts_there_and_the_card_says_so(area, job, heard, package):
    other = package(UNET, scheme="forest", classes=("2", "1"))
    reporter = heard()
    trained = train(job([area("a", rows=400, cols=416)], start_from=str(other.folder), decoder=(), epochs=1), reporter)
    assert trained.card.network == UNET
    assert "Started from the weights other (licence: CC0-1.0), trained on: Other land." in trained.card.training_data
    assert trained.card.attribution == "Others."
    assert dict(trained.card.hyperparameters)["adopted_share"] == 1.0
    assert any("100 % of the network's numbers are copied" in message for _, message in reporter.logs)


def test_missing_weights_are_told_before_any_work(area, job):
    with pytest.raises(WeightsError, match="There are no weights nowhere"):
        train(job([area("a")], start_from="nowhere"), Silent())


def test_published_weights_that_cannot_be_fetched_are_told(area, job, monkeypatch):
    def offline(*_, **__):
        raise OSError("We couldn't connect to the hub.\nCheck your connection.")

    monkeypatch.setattr(smp.encoders, "get_encoder", offline)
    start = open_start("imagenet", None)
    with pytest.raises(TrainingError, match="of resnet18 cannot be fetched, and none are kept") as caught:
        start.known(Network("unet", "resnet18", 5, (16, 8, 8, 8, 8)))
    assert "Connect this machine" in caught.value.hint
    with pytest.raises(JobError, match="no published ImageNet weights of a fixed version for timm-mobilenetv3"):
        start.known(UNET)


def test_published_weights_meet_their_bands_by_light(monkeypatch):
    shape = Network("unet", "resnet18", 3, (16, 8, 8))
    torch.manual_seed(4)
    published = smp.encoders.get_encoder("resnet18", depth=3, weights=None)
    monkeypatch.setattr(smp.encoders, "get_encoder", lambda *_, **__: published)
    network = a_new(shape, 4, 2)
    numbers = open_start("imagenet", None).known(shape)
    adopted = adopt(network, numbers, bands=("B02", "B03", "B04", "B08"), scheme="forest", codes=("1", "2"))
    assert adopted.new_bands == ("B08",)
    assert torch.equal(network.encoder.conv1.weight[:, :3], published.conv1.weight.flip(1))
