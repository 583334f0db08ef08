"""Weights from outside into Landweave's home folder: checked in full first, then put there in one step."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from ...models.catalogue import CARD, SUMS, WEIGHTS, Package, open_package, write_sums
from ...models.network import load_network
from ...models.stac import MAX_BYTES, from_json, to_json
from ..errors import OutputError, WeightsError
from .convert import convert

_SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_ACCEPTED = (
    "Landweave imports a weights package (a folder or .zip), or a .safetensors, .pt or .pth file together with --card."
)


def install(source: Path, card: Path | None, into: Path, reserved: frozenset[str]) -> Package:
    """Import weights under their id.

    Args:
        source: package folder, .zip of one, ``.safetensors``, or a state dict as ``.pt`` or ``.pth``.
        card: the card of a bare file; None for packages.
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
            package = _stage(source, card, Path(scratch))
            _check_id(package.card.id, reserved)
            load_network(package.card, package.weights)
            return _place(package, into)
    except OSError as error:
        raise OutputError(f"The weights cannot be written to {into}: {error}.") from error


def _stage(source: Path, card: Path | None, scratch: Path) -> Package:
    """The package, complete and with its hashes compared, in the scratch folder or where it came from."""
    suffix = source.suffix.lower()
    if source.is_dir() or suffix == ".zip":
        if card:
            raise WeightsError(f"{source.name} is a package and has its own card.", "Leave --card out.")
        return open_package(str(source), (), unpack_into=scratch)
    if suffix not in (".safetensors", ".pt", ".pth"):
        raise WeightsError(f"{source.name} is not a weights file that is safe to read.", _ACCEPTED)
    if card is None:
        raise WeightsError(f"{source.name} has no card that says which bands and classes it is for.", _ACCEPTED)
    folder = scratch / "package"
    folder.mkdir()
    (folder / CARD).write_text(to_json(from_json(_read_card(card))), encoding="utf-8")
    if suffix == ".safetensors":
        shutil.copyfile(source, folder / WEIGHTS)
    else:
        convert(source, folder / WEIGHTS)
    write_sums(folder)
    return open_package(str(folder), ())


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
        for name in (CARD, WEIGHTS, SUMS, "MODEL_CARD.md"):
            if (package.folder / name).is_file():
                shutil.copyfile(package.folder / name, new / name)
        if place.exists():
            place.rename(old)
        new.rename(place)
    return open_package(str(place), ())
