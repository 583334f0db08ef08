import numpy as np
import pytest
import torch
from landweave.models.card import ARCHITECTURES, ENCODER, ENCODERS, ONNX, Network
from landweave.models.network import build_network, load_network, network_tensors
from safetensors.torch import save_file

SMALL = {
    "unet": (16, 8, 8, 8, 8),
    "unetplusplus": (16, 8, 8, 8, 8),
    "linknet": (),
    "fpn": (32,),
    "pspnet": (16,),
    "pan": (16,),
    "deeplabv3plus": (16,),
    "encoder": (),
}


def test_all_architectures_are_here():
    assert set(SMALL) == {*ARCHITECTURES} - {ONNX}


def shape(architecture, encoder="timm-mobilenetv3_small_100"):
    return Network(architecture, encoder, 3 if architecture == "pspnet" else 5, SMALL[architecture])


@pytest.mark.parametrize("architecture", SMALL)
@pytest.mark.parametrize("bands", [1, 5])
def test_every_architecture_survives_its_package(architecture, bands, make_card, tmp_path):
    torch.manual_seed(3)
    network = build_network(shape(architecture), bands, 3).half().float().eval()
    card = make_card(
        network=shape(architecture),
        bands=tuple(make_card().bands[0].__class__(f"b{i}", None, 0.0, 1.0, 0.0, 1.0) for i in range(bands)),
        classes=("1", "2", "3"),
    )
    save_file(network_tensors(network), tmp_path / "weights.safetensors")
    loaded = load_network(card, tmp_path / "weights.safetensors")
    inputs = torch.from_numpy(np.random.default_rng(3).normal(size=(2, bands, 160, 192)).astype(np.float32))
    with torch.inference_mode():
        scores = loaded(inputs)
        assert torch.equal(scores, network(inputs))
    assert scores.shape == ((2, 3) if architecture == ENCODER else (2, 3, 160, 192))


@pytest.mark.parametrize("encoder", ENCODERS)
def test_every_encoder_has_one_set_of_names_for_all_architectures(encoder):
    def names(architecture):
        with torch.device("meta"):
            state = build_network(shape(architecture, encoder), 4, 3).state_dict()
        return {name: t.shape for name, t in state.items() if name.startswith("encoder.")}

    alone = names("encoder")
    assert len(alone) > 50
    assert names("unet") == names("linknet") == names("fpn") == alone
