"""The other bands of a scene whose bands are files: found beside one of them, by their names."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from osgeo import gdal

from .scene_name import name_parts

_BAND = re.compile(r"b(\d{1,2})(a?)", re.IGNORECASE)
"""``B02``, ``b8a``: what Sentinel-2 and Landsat call a band."""
_MOST_FILES = 5000
"""A folder with more files is no scene, and looking through it would take its time."""


def band_files(path: str) -> tuple[str, ...]:
    """The files of a scene, in the order of their bands, that have as many pixels as this one; none if it is alone.

    ``S2_B02_10m.tif`` belongs with ``S2_B03_10m.tif`` of the same folder, and not with ``S2_B05_20m.tif``.
    """
    file = Path(path)
    try:
        changed = file.parent.stat().st_mtime_ns
    except OSError:
        return ()
    return _found(file, changed)


def band_name(path: str) -> str:
    """The part of a file's name that names its band, as it is written; empty where none does."""
    return next((word for word in name_parts(Path(path)) if _BAND.fullmatch(word)), "")


@lru_cache(maxsize=64)
def _found(file: Path, _changed: int) -> tuple[str, ...]:
    """``_changed``: when the folder was, so that a file that comes later is found."""
    words = name_parts(file)
    place = next((i for i, word in enumerate(words) if _BAND.fullmatch(word)), None)
    if place is None:
        return ()
    beside = [one for one in file.parent.iterdir() if one.suffix == file.suffix][:_MOST_FILES]
    alike = [one for one in beside if _differs_at(name_parts(one), words, place)]
    size = _size(file)
    scene = sorted((one for one in alike if _size(one) == size), key=lambda one: _order(name_parts(one)[place]))
    return tuple(str(one) for one in scene) if len(scene) > 1 else ()


def _differs_at(words: list[str], own: list[str], place: int) -> bool:
    """The names are the same but for the band."""
    return (
        len(words) == len(own)
        and _BAND.fullmatch(words[place]) is not None
        and words[:place] == own[:place]
        and words[place + 1 :] == own[place + 1 :]
    )


def _order(band: str) -> tuple[int, str]:
    number, letter = _BAND.fullmatch(band).groups()
    return int(number), letter.lower()


def _size(file: Path) -> tuple[int, int, int]:
    """Columns, rows and bands; zeros for a file that is no raster."""
    opened = gdal.OpenEx(str(file), gdal.OF_RASTER)
    return (opened.RasterXSize, opened.RasterYSize, opened.RasterCount) if opened else (0, 0, 0)
