"""Networks built from cards and filled with checked numbers; a border: nothing is trusted before it is compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import segmentation_models_pytorch as smp
import torch
from safetensors import SafetensorError, safe_open
from torch import nn

from .card import ENCODER, LEVEL_WIDTHS, ONNX, Card, ModelError, Network

MAX_BYTES = 2 * 1024**3
"""Larger files are refused unread."""
MAX_TENSORS = 10_000
_RESNET_STAGES = ("layer1", "layer2", "layer3", "layer4")
_SMP = {
    "unet": smp.Unet,
    "unetplusplus": smp.UnetPlusPlus,
    "linknet": smp.Linknet,
    "fpn": smp.FPN,
    "pspnet": smp.PSPNet,
    "pan": smp.PAN,
    "deeplabv3plus": smp.DeepLabV3Plus,
}
"""The library's classes."""
_DTYPES = {"F16", "BF16", "F32"}


def build_network(network: Network, bands: int, classes: int) -> nn.Module:
    """An untrained network: (batch, bands, rows, cols) float32 → (batch, classes, rows, cols) scores before softmax.

    Of the architecture ``encoder`` come (batch, classes) scores of whole patches. The network's part ``encoder`` holds
    the encoder in all architectures, under the same names, so that one can start from another's.
    """
    if network.architecture == ENCODER:
        module: nn.Module = PatchClassifier(network, bands, classes)
    else:
        module = _SMP[network.architecture](
            encoder_name=network.encoder,
            encoder_depth=network.depth,
            encoder_weights=None,
            in_channels=bands,
            classes=classes,
            **_decoder(network),
        )
    for stage in _RESNET_STAGES[network.depth - 1 :]:
        if hasattr(module.encoder, stage):
            # smp keeps the stages below the depth without ever running them: two thirds of a resnet18's numbers.
            setattr(module.encoder, stage, nn.Identity())
    return module


class PatchClassifier(nn.Module):
    """Encoder, the means of its levels over the patch, one linear layer: (batch, bands, rows, cols) → (batch, classes).

    Levels from a stride of 4 on have a say, so that small patches are named by more than the few pixels of the last
    one, and each level learns what a decoder may want from it.
    """

    _FIRST_LEVEL = 2

    def __init__(self, network: Network, bands: int, classes: int) -> None:
        super().__init__()
        self.encoder = smp.encoders.get_encoder(network.encoder, in_channels=bands, depth=network.depth, weights=None)
        self.classification_head = nn.Linear(sum(self.encoder.out_channels[self._FIRST_LEVEL :]), classes)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """The scores before softmax or sigmoid."""
        levels = self.encoder(inputs)[self._FIRST_LEVEL :]
        scores: torch.Tensor = self.classification_head(torch.cat([level.mean((2, 3)) for level in levels], dim=1))
        return scores


def _decoder(network: Network) -> dict[str, Any]:
    """What the library's architectures call their decoder's widths."""
    widths = network.decoder_channels
    if network.architecture in LEVEL_WIDTHS:
        return {"decoder_channels": widths}
    if network.architecture == "fpn":
        return {"decoder_pyramid_channels": 2 * widths[0], "decoder_segmentation_channels": widths[0]}
    if network.architecture == "pspnet":
        return {"psp_out_channels": widths[0], "upsampling": 2**network.depth}
    return {"decoder_channels": widths[0]} if widths else {}


def load_network(card: Card, weights: Path) -> nn.Module:
    """The trained network in evaluation mode, float32, on the CPU.

    Names, shapes and types in the file's header must equal those of the card's network before any of it is read.

    Raises:
        ModelError: the file does not fit the card, or holds a NaN or an infinity.
    """
    if card.network.architecture == ONNX:
        raise ModelError(f"{card.title} is a network with a graph of its own, which is run as it is and not opened.")
    with torch.device("meta"):
        expected = build_network(card.network, len(card.bands), len(card.classes)).state_dict()
    tensors = _read_matching(weights, {name: tuple(t.shape) for name, t in expected.items() if t.is_floating_point()})
    module = build_network(card.network, len(card.bands), len(card.classes))
    state = module.state_dict()
    state.update({name: tensor.float() for name, tensor in tensors.items()})
    module.load_state_dict(state, strict=True)
    return module.eval()


def network_tensors(module: nn.Module) -> dict[str, torch.Tensor]:
    """The network's numbers as a package stores them: half precision, counters left out."""
    return {n: t.detach().cpu().half().contiguous() for n, t in module.state_dict().items() if t.is_floating_point()}


def _read_matching(path: Path, expected: dict[str, tuple[int, ...]]) -> dict[str, torch.Tensor]:
    if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_BYTES:
        raise ModelError(f"{path.name} must be a regular file of at most 2 GB.")
    try:
        with safe_open(path, framework="pt") as file:
            _compare(path, {n: file.get_slice(n) for n in list(file.keys())[: MAX_TENSORS + 1]}, expected)
            tensors = {name: file.get_tensor(name) for name in expected}
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(f"{path.name} is not a readable safetensors file: {error}") from error
    bad = next((name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()), None)
    if bad:
        raise ModelError(f"{path.name} holds numbers that are not finite, first in {bad}.")
    return tensors


def _compare(path: Path, found: dict[str, object], expected: dict[str, tuple[int, ...]]) -> None:
    odd = sorted(set(found) ^ set(expected))
    if odd:
        where = "in the file only" if odd[0] in found else "in the card's network only"
        raise ModelError(f"{path.name} does not fit its card: {len(odd)} tensors differ; {odd[0]} is {where}.")
    for name, shape in expected.items():
        piece = found[name]
        actual = tuple(piece.get_shape())  # type: ignore[attr-defined] # safetensors has no type stubs
        if actual != shape:
            raise ModelError(f"{path.name} does not fit its card: {name} is {actual}, the network needs {shape}.")
        dtype = piece.get_dtype()  # type: ignore[attr-defined]
        if dtype not in _DTYPES:
            raise ModelError(f"{path.name} holds {name} as {dtype}; use one of {', '.join(sorted(_DTYPES))}.")
