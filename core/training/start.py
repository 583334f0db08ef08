"""Starting from trained weights: numbers are copied where names and shapes agree, bands and classes by their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import segmentation_models_pytorch as smp
import torch
from segmentation_models_pytorch.encoders import encoders
from torch import nn

from ...models.card import ModelError, Network
from ...models.catalogue import Package, open_package
from ...models.network import load_network
from ..errors import JobError, TrainingError, WeightsError
from ..figures import percent
from ..home import weights_folders
from .bands import find_band

IMAGENET = "imagenet"
Numbers = dict[str, torch.Tensor]


@dataclass(frozen=True)
class Known:
    """Trained numbers, and what they were trained for."""

    numbers: Numbers
    bands: tuple[str, ...]
    scheme: str = ""
    classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Start:
    """What a training begins with."""

    id: str
    sentence: str
    """Where the numbers come from, for the card."""
    attribution: str = ""
    package: Package | None = None
    """None: published ImageNet weights."""

    @property
    def network(self) -> Network | None:
        """The shape of those weights; None where only their encoder is taken, whatever it is."""
        return self.package.card.network if self.package else None

    def known(self, network: Network) -> Known:
        """The numbers for a network of this shape.

        Raises:
            JobError: there are no published numbers of a fixed version for its encoder.
            TrainingError: they cannot be fetched.
            WeightsError: the package's numbers do not fit its card.
        """
        if self.package is None:
            return Known(_published(network), ("red", "green", "blue"))
        card = self.package.card
        try:
            numbers = load_network(card, self.package.weights).state_dict()
        except ModelError as error:
            raise WeightsError(str(error)) from error
        return Known(numbers, card.band_names, card.scheme, card.classes)


def open_start(wanted: str, work: Path) -> Start | None:
    """The weights to start from: a package by its id or path, or the word ``imagenet``; None where none are named.

    Raises:
        WeightsError: there are no such weights.
    """
    if not wanted:
        return None
    if wanted == IMAGENET:
        return Start(IMAGENET, "The encoder started from published ImageNet weights; look up their terms.")
    try:
        package = open_package(wanted, weights_folders(), work)
    except ModelError as error:
        raise WeightsError(str(error)) from error
    card = package.card
    told = f"Started from the weights {card.title} (licence: {card.licence}), trained on: {card.training_data}"
    return Start(card.id, told, card.attribution, package)


def _published(network: Network) -> Numbers:
    """The encoder's numbers at the revision that the library names."""
    if IMAGENET not in encoders.get(network.encoder, {}).get("pretrained_settings", {}):
        raise JobError(
            f"There are no published ImageNet weights of a fixed version for {network.encoder}.",
            "Use --encoder resnet18, resnet34, resnet50, resnet101, mobilenet_v2 or efficientnet-b0.",
        )
    try:
        encoder = smp.encoders.get_encoder(network.encoder, depth=network.depth, weights=IMAGENET)
    except (OSError, RuntimeError, ValueError) as error:
        raise TrainingError(
            f"The ImageNet weights of {network.encoder} cannot be fetched, and none are kept here from an earlier "
            "time.",
            "Connect this machine to the internet, or start from weights that lie here.",
        ) from error
    return {f"encoder.{name}": tensor for name, tensor in encoder.state_dict().items()}


@dataclass(frozen=True)
class Adopted:
    """What a network took over from other weights."""

    bands: tuple[str, ...]
    """Bands whose filters were copied."""
    new_bands: tuple[str, ...]
    """Bands that the other weights do not know; their filters start as in a new network."""
    classes: tuple[str, ...]
    """Classes whose scores were copied; none where the scheme is another."""
    new_classes: tuple[str, ...]
    share: float
    """Share of the network's numbers that were copied, 0–1."""

    @property
    def sentence(self) -> str:
        """What was copied, in words."""
        new = [f"new bands: {', '.join(self.new_bands)}"] if self.new_bands else []
        new += [f"new classes: {', '.join(self.new_classes)}"] if self.new_classes else []
        named = f" ({'; '.join(new)})" if new else ""
        return f"{percent(self.share, 0)} of the network's numbers are copied{named}."


def adopt(network: nn.Module, known: Known, *, bands: Sequence[str], scheme: str, codes: Sequence[str]) -> Adopted:
    """Copy known numbers into a new network, in place.

    The encoder's first layer takes the filters of those bands that both have, told by name, code or light; the last
    layer the rows of those classes that both have, if both are of one scheme. Everything else is copied where name and
    shape agree, and stays as it is where they do not.

    Args:
        network: new, as ``models.network.build_network`` makes it.
        known: of a network with the same encoder, or of an encoder alone.
        bands: names of the network's bands, in order.
        scheme: id of the network's class scheme.
        codes: its class codes, in order.
    """
    found, state, copied = known.numbers, network.state_dict(), 0
    band_pairs, class_pairs = _same_bands(known, bands), _same_classes(known, scheme, codes)
    stem, head = _stem(network, len(bands)), _head(state)
    for name, tensor in state.items():
        if name == stem:
            copied += _copy_columns(tensor, found[name], band_pairs)
        elif name in head:
            copied += _copy_rows(tensor, found.get(name), class_pairs)
        elif name in found and found[name].shape == tensor.shape:
            tensor.copy_(found[name])
            copied += tensor.numel()
    here, kept = {i for i, _ in band_pairs}, {i for i, _ in class_pairs}
    return Adopted(
        bands=tuple(name for i, name in enumerate(bands) if i in here),
        new_bands=tuple(name for i, name in enumerate(bands) if i not in here),
        classes=tuple(code for i, code in enumerate(codes) if i in kept),
        new_classes=tuple(code for i, code in enumerate(codes) if i not in kept),
        share=copied / sum(tensor.numel() for tensor in state.values()),
    )


def _same_bands(known: Known, bands: Sequence[str]) -> list[tuple[int, int]]:
    """(index here, index there) of the bands that both have."""
    found = [(i, find_band(name, known.bands)) for i, name in enumerate(bands)]
    return [(i, hits[0]) for i, hits in found if len(hits) == 1]


def _same_classes(known: Known, scheme: str, codes: Sequence[str]) -> list[tuple[int, int]]:
    if known.scheme != scheme:
        return []
    return [(i, known.classes.index(code)) for i, code in enumerate(codes) if code in known.classes]


def _stem(network: nn.Module, bands: int) -> str:
    """Name of the weights of the encoder's first layer: the first convolution that takes the bands."""
    encoder = network.get_submodule("encoder")
    layers = (name for name, m in encoder.named_modules() if isinstance(m, nn.Conv2d) and m.in_channels == bands)
    return f"encoder.{next(layers)}.weight"


def _head(state: Numbers) -> set[str]:
    """Names of the numbers that belong to single classes: the last layer's."""
    return {name for name in state if name.startswith(("segmentation_head.", "classification_head."))}


def _copy_columns(target: torch.Tensor, source: torch.Tensor, pairs: Sequence[tuple[int, int]]) -> int:
    if target.shape[0] != source.shape[0] or target.shape[2:] != source.shape[2:]:
        return 0
    for here, there in pairs:
        target[:, here] = source[:, there]
    return len(pairs) * target[:, :1].numel()


def _copy_rows(target: torch.Tensor, source: torch.Tensor | None, pairs: Sequence[tuple[int, int]]) -> int:
    if source is None or target.shape[1:] != source.shape[1:]:
        return 0
    for here, there in pairs:
        target[here] = source[there]
    return len(pairs) * target[:1].numel()
