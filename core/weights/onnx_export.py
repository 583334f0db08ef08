"""Regional weights as one ONNX file that other programs read, Deepness among them."""

from __future__ import annotations

import warnings
from pathlib import Path

import onnx
import torch
from torch import nn

from ...models.card import ENCODER, ONNX, Card
from ...models.catalogue import Package
from ...models.network import load_network
from ..errors import OutputError, WeightsError
from ..scheme import load_scheme
from .deepness import WHITE, metadata_of

SIDES_PX = 256, 1024
"""Smallest and largest window of an exported network."""
_OPSET = 17


class ForOthers(nn.Module):
    """The network as Deepness calls it: raw values / 255 in, shares of the classes out.

    (1, bands, rows, cols) float32 → (1, classes, rows, cols) float32 that sum to 1.
    """

    gain: torch.Tensor
    bias: torch.Tensor

    def __init__(self, network: nn.Module, card: Card) -> None:
        super().__init__()
        self.network = network
        std = torch.tensor([band.std for band in card.bands]).reshape(1, -1, 1, 1)
        mean = torch.tensor([band.mean for band in card.bands]).reshape(1, -1, 1, 1)
        self.register_buffer("gain", WHITE * card.scale / std)
        self.register_buffer("bias", (card.offset - mean) / std)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """The shares."""
        return torch.softmax(self.network(values * self.gain + self.bias), dim=1)


def export_onnx(package: Package, target: Path) -> None:
    """Write a package's network with its normalisation and its metadata.

    Args:
        package: verified regional weights.
        target: the new file, which is replaced.

    Raises:
        WeightsError: the weights have no network that gives a map.
        OutputError: the file cannot be written.
        ModelError: the numbers do not fit the card.
    """
    card = package.card
    if card.network.architecture in (ENCODER, ONNX):
        raise WeightsError(f"{card.title} cannot be exported as ONNX.", "Export the package instead: leave --onnx out.")
    side = max(SIDES_PX[0], min(SIDES_PX[1], -(-card.patch_px // 32) * 32))
    network = ForOthers(load_network(card, package.weights), card).eval()
    part = target.with_name(f"{target.name}.part")
    try:
        with torch.no_grad(), warnings.catch_warnings():
            # torch advises its newer exporter, which takes four times as long; versions are locked.
            warnings.simplefilter("ignore", DeprecationWarning)
            torch.onnx.export(
                network,
                (torch.zeros(1, len(card.bands), side, side),),
                str(part),
                dynamo=False,
                opset_version=_OPSET,
                input_names=["bands"],
                output_names=["classes"],
            )
        model = onnx.load(part)
        for name, value in metadata_of(card, load_scheme(card.scheme), side).items():
            entry = model.metadata_props.add()
            entry.key, entry.value = name, value
        onnx.checker.check_model(model)
        onnx.save(model, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(f"{target} cannot be written: {error}.", "Choose another folder.") from error
