"""Patches as published: a folder or a .tar with a folder of images for each class; a border, for they are strangers'.

Each image is read once, by GDAL, into one memory-mapped file; nothing of an archive is unpacked to the disk.
"""

from __future__ import annotations

import tarfile
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.io import MemoryFile

from ...errors import TrainingError
from ...events import Reporter
from ...raster.space import require_space
from ...scheme import LandClass, Scheme

IMAGES = (".jpg", ".jpeg", ".png", ".tif", ".tiff")
MAX_IMAGE_BYTES = 64 * 2**20
LEAST = 10
"""Images that a folder must hold to count as a class."""
SIDES_PX = 32, 1024
Pixels = npt.NDArray[Any]
"""(rows, cols, bands), as stored."""


@dataclass(frozen=True)
class Folders:
    """Patches of one size, each with one class."""

    images: npt.NDArray[Any]
    """(patches, rows, cols, bands), as stored."""
    classes: tuple[LandClass, ...]
    """Those that there are, in the scheme's order."""
    labels: npt.NDArray[np.int64]
    """(patches,) index into ``classes``."""
    band_names: tuple[str, ...]
    """What the first image calls its bands, ``band 1`` … where it does not."""


def read_folders(source: Path, scheme: Scheme, copy: Path, reporter: Reporter) -> Folders:
    """All patches of a folder or .tar, whose folders are called as codes of the scheme.

    Args:
        source: the folder or archive.
        scheme: the classes.
        copy: a new file for the pixels, ending in .npy.
        reporter: hears of the progress.

    Raises:
        TrainingError: fewer than two folders are called as classes, images differ in size, or one cannot be read.
        OutputError: the disk is too small for the copy.
    """
    names = _names(source)
    classes = _classes(source, scheme, Counter(name.parent.name for name in names))
    index = {c.code: i for i, c in enumerate(classes)}
    names = [name for name in names if name.parent.name in index]
    labels = np.array([index[name.parent.name] for name in names], np.int64)
    images: Pixels = np.empty(0)
    bands: tuple[str, ...] = ()
    for number, (name, content) in enumerate(zip(names, _contents(source, names), strict=True)):
        reporter.check_cancelled()
        reporter.progress("read", number, len(names), "patches")
        pixels, found = _decode(name, content)
        if not number:
            _check_size(name, pixels)
            require_space(copy.parent, pixels.nbytes * len(names))
            images = np.lib.format.open_memmap(copy, "w+", pixels.dtype, (len(names), *pixels.shape))
            bands = found
        _check_alike(name, pixels, images)
        images[number] = pixels
    return Folders(images, classes, labels, bands)


def _names(source: Path) -> list[PurePosixPath]:
    """Places of all images below the folder or in the archive, in one order for both."""
    try:
        if source.is_dir():
            found = [PurePosixPath(path.relative_to(source).as_posix()) for path in source.rglob("*") if path.is_file()]
        else:
            with tarfile.open(source, "r:") as archive:
                found = [PurePosixPath(member.name) for member in archive if member.isfile()]
    except (tarfile.TarError, OSError) as error:
        raise TrainingError(
            f"{source} is neither a folder nor a .tar that can be read: {error}.", "Unpack it and give its folder."
        ) from error
    images = [path for path in found if path.suffix.lower() in IMAGES]
    return sorted(images, key=lambda path: (path.parent.name, path.name))


def _classes(source: Path, scheme: Scheme, counts: Counter[str]) -> tuple[LandClass, ...]:
    classes = tuple(c for c in scheme.classes if counts[c.code] >= LEAST)
    if len(classes) < 2:
        raise TrainingError(
            f"{source.name} has images in the folders {', '.join(sorted(counts)[:12]) or '(none)'}; fewer than two of "
            f"them are called as classes of {scheme.id} and hold {LEAST} images.",
            f"Call them {', '.join(scheme.codes[:12])}, or give a scheme of your own as .csv.",
        )
    return classes


def _contents(source: Path, names: list[PurePosixPath]) -> Iterator[bytes]:
    """What the files hold, one after the other."""
    if source.is_dir():
        for name in names:
            _check_bytes(name, (source / name).stat().st_size)
            yield (source / name).read_bytes()
        return
    with tarfile.open(source, "r:") as archive:
        members = {PurePosixPath(member.name): member for member in archive if member.isfile()}
        for name in names:
            _check_bytes(name, members[name].size)
            file = archive.extractfile(members[name])
            yield file.read() if file else b""


def _decode(name: PurePosixPath, content: bytes) -> tuple[Pixels, tuple[str, ...]]:
    """An image's pixels and the names of its bands."""
    try:
        with warnings.catch_warnings(), MemoryFile(content) as memory:
            warnings.simplefilter("ignore", NotGeoreferencedWarning)  # patches have no place
            with memory.open() as file:
                if max(file.shape) > SIDES_PX[1]:
                    raise TrainingError(
                        f"{name} has {file.width} × {file.height} px.", f"Patches have up to {SIDES_PX[1]}."
                    )
                names = tuple(text or f"band {i}" for i, text in enumerate(file.descriptions, start=1))
                return file.read().transpose(1, 2, 0), names
    except (RasterioIOError, ValueError) as error:
        raise TrainingError(f"{name} cannot be read as an image: {error}.", "Remove or replace it.") from error


def _check_bytes(name: PurePosixPath, size: int) -> None:
    if not 0 < size <= MAX_IMAGE_BYTES:
        raise TrainingError(f"{name} has {size:,} bytes.", f"An image has 1 to {MAX_IMAGE_BYTES:,}; remove this one.")


def _check_size(name: PurePosixPath, pixels: Pixels) -> None:
    rows, cols, _ = pixels.shape
    if rows != cols or rows < SIDES_PX[0]:
        raise TrainingError(f"{name} has {cols} × {rows} px.", f"Patches are squares of {SIDES_PX[0]} px or more.")


def _check_alike(name: PurePosixPath, pixels: Pixels, images: Pixels) -> None:
    if pixels.shape != images.shape[1:] or pixels.dtype != images.dtype:
        raise TrainingError(
            f"{name} is {pixels.shape[1]} × {pixels.shape[0]} px with {pixels.shape[2]} bands of {pixels.dtype}; the "
            f"first image is {images.shape[2]} × {images.shape[1]} with {images.shape[3]} of {images.dtype}.",
            "All patches must be alike.",
        )
