"""Weights packages on disk: found, opened and checked; a border: a package is a stranger's file.

A package is a folder, or one .zip of it, with exactly ``card.json``, ``weights.safetensors`` and ``SHA256SUMS`` (a
``MODEL_CARD.md`` may lie beside them). A foreign network is ``model.onnx`` in the weights' stead. Standard library
only, so that QGIS can list weights.
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .card import ONNX, Card, ModelError
from .stac import MAX_BYTES, from_json

CARD, WEIGHTS, SUMS = "card.json", "weights.safetensors", "SHA256SUMS"
GRAPH = "model.onnx"
"""The weights of a foreign network, with its own shape."""
MAX_ZIP_BYTES = 2 * 1024**3
_OPTIONAL = {"MODEL_CARD.md", "report.html", "training.json"}
RUN = "run.json"
"""The record of the training, for whoever trained: it names files of that machine, so it is not handed on."""
_KNOWN = {CARD, WEIGHTS, GRAPH, SUMS, RUN} | _OPTIONAL


@dataclass(frozen=True)
class Package:
    """Regional weights on disk."""

    folder: Path
    card: Card
    sha256: str
    """Of the weights' file, as the package states it: the weights' identity."""

    @property
    def weights(self) -> Path:
        """The file with the numbers."""
        return self.folder / weights_file(self.card)

    def verify(self) -> None:
        """Compare all files with ``SHA256SUMS``.

        Raises:
            ModelError: a file is missing or was changed.
        """
        for name, expected in _sums(self.folder).items():
            if _sha256(self.folder / name) != expected:
                raise ModelError(
                    f"{name} of the weights {self.card.id} is not the file that the package was made with. "
                    "Get the package again from its author."
                )


@dataclass(frozen=True)
class BrokenPackage:
    """A folder that looks like a package and is none."""

    folder: Path
    reason: str


def find_packages(folders: Iterable[Path]) -> list[Package | BrokenPackage]:
    """All packages in the folders, by title; of two with the same id the first folder's. Hashes are not compared."""
    found: dict[str, Package | BrokenPackage] = {}
    for folder in folders:
        for card in sorted(folder.glob(f"*/{CARD}")):
            entry = _try_open(card.parent)
            found.setdefault(entry.card.id if isinstance(entry, Package) else str(card.parent), entry)
    return sorted(found.values(), key=lambda p: p.card.title if isinstance(p, Package) else "~" + p.folder.name)


def open_package(id_or_path: str, folders: Iterable[Path], unpack_into: Path | None = None) -> Package:
    """The package with this id in ``folders``, or at this path (folder or .zip), with its hashes compared.

    Args:
        id_or_path: what the user named.
        folders: where installed packages lie.
        unpack_into: folder for the content of a .zip; without it a .zip is refused.

    Raises:
        ModelError: no such package, or one that is incomplete or was changed.
    """
    folders = tuple(folders)
    path = Path(id_or_path).expanduser()
    installed = [p for p in find_packages(folders) if isinstance(p, Package)]
    package = next((p for p in installed if p.card.id == id_or_path), None)
    if package is None and path.suffix.lower() == ".zip" and path.is_file():
        package = _open_folder(_unpack(path, unpack_into))
    elif package is None and path.is_dir():
        package = _open_folder(path)
    if package is None:
        ids = ", ".join(p.card.id for p in installed) or "none"
        raise ModelError(f"There are no weights {id_or_path}. Installed: {ids}; or give the path of a package.")
    package.verify()
    return package


def weights_file(card: Card) -> str:
    """Name of the file with the numbers."""
    return GRAPH if card.network.architecture == ONNX else WEIGHTS


def write_sums(folder: Path) -> None:
    """Write ``SHA256SUMS`` for the package's files, in the format of the sha256sum program."""
    names = [name for name in (CARD, WEIGHTS, GRAPH) if (folder / name).is_file()]
    lines = [f"{_sha256(folder / name)}  {name}\n" for name in names]
    (folder / SUMS).write_text("".join(lines), encoding="ascii")


def pack(package: Package, target: Path) -> None:
    """Write the package as one .zip, in which nothing is compressed twice."""
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        for name in (CARD, weights_file(package.card), SUMS, *sorted(_OPTIONAL)):
            if (package.folder / name).is_file():
                archive.write(package.folder / name, name)
    part.replace(target)


def _try_open(folder: Path) -> Package | BrokenPackage:
    try:
        return _open_folder(folder)
    except ModelError as error:
        return BrokenPackage(folder, str(error))


def _open_folder(folder: Path) -> Package:
    """The package in a folder; its hashes are read, not compared."""
    _check_files(folder, (CARD, SUMS))
    if (folder / CARD).stat().st_size > MAX_BYTES:
        raise ModelError(f"The card of {folder.name} is larger than {MAX_BYTES // 1024} kB.")
    try:
        card = _card((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"The card of {folder.name} cannot be read: {error}") from error
    weights = weights_file(card)
    _check_files(folder, (weights,))
    sums = _sums(folder)
    if set(sums) != {CARD, weights}:
        raise ModelError(f"{SUMS} of {folder.name} must list {CARD} and {weights}, each with its SHA-256.")
    return Package(folder, card, sums[weights])


@lru_cache(maxsize=256)
def _card(text: str) -> Card:
    """The card of a text, taken apart once: lists of weights read the same cards again and again."""
    return from_json(text)


def _check_files(folder: Path, names: tuple[str, ...]) -> None:
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"The weights package {folder.name} lacks {', '.join(missing)}.")
    links = [name for name in names if (folder / name).is_symlink()]
    if links:
        raise ModelError(f"In the weights package {folder.name}, {', '.join(links)} is a link; it must be a file.")


def _sums(folder: Path) -> dict[str, str]:
    """File name → SHA-256 as the package states them; card and weights must stand there."""
    try:
        lines = (folder / SUMS).read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"{SUMS} of {folder.name} cannot be read: {error}") from error
    pairs = [line.split(maxsplit=1) for line in lines if line.strip()]
    sums = {pair[1].lstrip("*"): pair[0].lower() for pair in pairs if len(pair) == 2}
    if set(sums) not in ({CARD, WEIGHTS}, {CARD, GRAPH}) or any(len(value) != 64 for value in sums.values()):
        raise ModelError(f"{SUMS} of {folder.name} must list {CARD} and {WEIGHTS}, each with its SHA-256.")
    return sums


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except AttributeError:  # Python before 3.11, as in QGIS on older systems
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(f"{path.name} cannot be read: {error}") from error


def _unpack(archive: Path, into: Path | None) -> Path:
    """The content of a .zip in a folder of its own under ``into``; only the known names, nothing else."""
    if into is None:
        raise ModelError(f"Import {archive.name} first, then use the weights by their name.")
    try:
        with zipfile.ZipFile(archive) as zipped:
            members = zipped.infolist()
            strange = [m.filename for m in members if m.filename not in _KNOWN]
            if strange:
                raise ModelError(
                    f"{archive.name} holds {strange[0]!r:.80}, which does not belong in a weights package."
                )
            if len({m.filename for m in members}) < len(members):
                raise ModelError(f"{archive.name} holds a file name twice.")
            if sum(m.file_size for m in members) > MAX_ZIP_BYTES:
                raise ModelError(f"{archive.name} unpacks to more than 2 GB.")
            folder = into / f"unpacked-{_sha256(archive)[:12]}"
            folder.mkdir(parents=True, exist_ok=True)
            for member in members:
                with zipped.open(member) as source, (folder / member.filename).open("wb") as target:
                    shutil.copyfileobj(source, target)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        raise ModelError(f"{archive.name} is not a readable zip: {error}") from error
    return folder
