"""Weights from outside into Landweave's home folder: checked in full first, then put there in one step."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ...models.card import ONNX, Card
from ...models.catalogue import CARD, GRAPH, SUMS, WEIGHTS, Package, open_package, weights_file, write_sums
from ...models.network import load_network
from ...models.stac import MAX_BYTES, from_json, to_json
from ..errors import OutputError, WeightsError
from ..job import Precision
from ..mapping.predict_onnx import OnnxPredictor
from .convert import convert
from .deepness import form_of
from .form import Form, card_of, over
from .onnx_form import bring_into_form

_SAFE_ID = re.compile(r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$))[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?<!\.)")
"""Names that every system takes for a folder: not those that Windows keeps for devices."""
_ACCEPTED = (
    "Landweave imports a weights package (a folder or .zip), an .onnx network, or a .safetensors, .pt or .pth file "
    "together with --card or --form."
)


@dataclass(frozen=True)
class Description:
    """What the user says of a bare file: a whole card, or a form; packages bring their own card."""

    card: Path | None = None
    form: Form = field(default_factory=Form)


def install(source: Path, description: Description, into: Path, reserved: frozenset[str]) -> Package:
    """Import weights under their id.

    Args:
        source: package folder, .zip of one, ``.onnx``, ``.safetensors``, or a state dict as ``.pt`` or ``.pth``.
        description: of a bare file.
        into: folder of imported weights; those with the same id are replaced.
        reserved: ids that imported weights must not take.

    Returns:
        The package in its new place.

    Raises:
        WeightsError: not weights, or unsafe ones; nothing was changed.
        ModelError: the package is broken, or its numbers do not fit its card; nothing was changed.
        OutputError: the folder cannot be written.
    """
    if not source.exists():
        raise WeightsError(f"There is no file or folder {source}.", _ACCEPTED)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="import-", dir=into.parent) as scratch:
            package = _stage(source, description, Path(scratch), into.parent / "schemes")
            _check_id(package.card.id, reserved)
            check_numbers(package)
            return _place(package, into)
    except OSError as error:
        raise OutputError(f"The weights cannot be written to {into}: {error}.") from error


def check_numbers(package: Package) -> int:
    """Fill the network of a package, or compile its graph; how many numbers it has, 0 for a graph.

    Raises:
        ModelError: the numbers do not fit the card.
        EngineError: the graph cannot be run.
    """
    card = package.card
    if card.network.architecture == ONNX:
        OnnxPredictor(package.weights, (len(card.bands), card.patch_px, card.patch_px), Precision.FP32)
        return 0
    return sum(tensor.numel() for tensor in load_network(card, package.weights).parameters())


def _stage(source: Path, description: Description, scratch: Path, schemes: Path) -> Package:
    """The package, complete and with its hashes compared, in the scratch folder or where it came from."""
    suffix = source.suffix.lower()
    has_description = description != Description()
    if source.is_dir() or suffix == ".zip":
        if has_description:
            raise WeightsError(f"{source.name} is a package and has its own card.", "Leave --card and --form out.")
        return open_package(str(source), (), unpack_into=scratch)
    if suffix not in (".safetensors", ".pt", ".pth", ".onnx"):
        raise WeightsError(f"{source.name} is not a weights file that is safe to read.", _ACCEPTED)
    if not has_description and suffix != ".onnx":
        raise WeightsError(f"{source.name} has no card that says which bands and classes it is for.", _ACCEPTED)
    folder = scratch / "package"
    folder.mkdir()
    if suffix == ".onnx":
        card = _stage_graph(source, folder / GRAPH, description, schemes)
    else:
        card = _card(description, source)
        shutil.copyfile(source, folder / WEIGHTS) if suffix == ".safetensors" else convert(source, folder / WEIGHTS)
    (folder / CARD).write_text(to_json(card), encoding="utf-8")
    write_sums(folder)
    return open_package(str(folder), ())


def _stage_graph(source: Path, target: Path, description: Description, schemes: Path) -> Card:
    """Bring an ONNX network into Landweave's form, and describe it from what it tells and what the user says."""
    facts = bring_into_form(source, target, description.form.curve)
    if description.card:
        card = _card(description, source)
    else:
        card = card_of(over(form_of(facts, source, schemes), description.form), source.stem)
    if card.network.architecture != ONNX or (len(card.bands), len(card.classes)) != (facts.bands, facts.classes):
        raise WeightsError(
            f"{source.name} takes {facts.bands} bands and tells {facts.classes} classes; its card or form describes "
            f"{len(card.bands)} bands and {len(card.classes)} classes.",
            "Name as many, in the network's order.",
        )
    if facts.window_px and card.patch_px != facts.window_px:
        raise WeightsError(f"{source.name} takes windows of {facts.window_px} px alone.", "Leave patch_px out.")
    return card


def _card(description: Description, source: Path) -> Card:
    if description.card:
        return from_json(_read_card(description.card))
    return card_of(description.form, source.stem)


def _read_card(card: Path) -> str:
    try:
        if card.stat().st_size > MAX_BYTES:
            raise WeightsError(f"The card {card.name} is larger than {MAX_BYTES // 1024} kB.")
        return card.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WeightsError(f"The card {card} cannot be read: {error}.") from error


def _check_id(name: str, reserved: frozenset[str]) -> None:
    if not _SAFE_ID.fullmatch(name):
        raise WeightsError(f"The id {name!r:.80} cannot be a folder's name.", "Use letters, digits, dots and hyphens.")
    if name in reserved:
        raise WeightsError(f"{name} is the id of weights that come with Landweave.", "Give the card another id.")


def _place(package: Package, into: Path) -> Package:
    """Copy into a folder beside the place, then rename."""
    with tempfile.TemporaryDirectory(prefix="import-", dir=into.parent) as scratch:
        new, old, place = Path(scratch) / "new", Path(scratch) / "old", into / package.card.id
        new.mkdir()
        for name in (CARD, weights_file(package.card), SUMS, "MODEL_CARD.md"):
            if (package.folder / name).is_file():
                shutil.copyfile(package.folder / name, new / name)
        if place.exists():
            place.rename(old)
        new.rename(place)
    return open_package(str(place), ())
