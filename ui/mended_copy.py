"""Copies of a raster that fit weights where the raster itself does not: its unit, pixel size, CRS or nodata value."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from osgeo import gdal

from ..core.events import Cancelled, Failed, Final, Progress, Result
from .file_words import cannot_write
from .run_task import Hear, IsCancelled, Work

_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")


class Mend(Enum):
    """What is changed."""

    FACTOR = "factor"
    """Values are multiplied."""
    PIXEL = "pixel"
    """Pixels are averaged to a side in units of the CRS."""
    CRS = "crs"
    """The CRS that the file lacks is stated."""
    NODATA = "nodata"
    """A value is declared to mean no data."""
    STACK = "stack"
    """Nothing: files of one band each become one file."""


@dataclass(frozen=True)
class Wish:
    """One change."""

    mend: Mend
    value: str
    """Factor, side, authority id or number."""

    @property
    def name(self) -> str:
        """What the copy's name ends in."""
        if self.mend is Mend.STACK:
            return f"{self.value}_bands"
        return f"{self.mend.value}_{self.value}".replace(":", "").replace(".", "_")


def copy_path(folder: Path, name: str, wish: Wish) -> Path:
    """Where the copy of the raster called ``name`` goes."""
    plain = "".join(c if c.isalnum() or c in "_-" else "_" for c in name)[:60] or "image"
    return folder / "prepared" / f"{plain}_{wish.name}.tif"


def copy_work(paths: Sequence[str], target: Path, wish: Wish) -> Work:
    """The work that writes the copy; its result is ``path``. Files of one band each become the copy's bands."""

    def work(hear: Hear, is_cancelled: IsCancelled) -> Final:
        def tell(share: float, _message: str, _data: object) -> int:
            hear(Progress("copy", share, 1.0, "", share))
            return 0 if is_cancelled() else 1

        part = target.with_name(f"{target.stem}.part.tif")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            source = _source(paths)
            made = source is not None and _write(source, part, wish, tell)
            if is_cancelled():
                return Cancelled()
            if not made:
                return Failed("output", cannot_write(target.name, gdal.GetLastErrorMsg() or "?"))
            part.replace(target)
        except OSError as error:
            return Failed("output", cannot_write(target.name, error.strerror or error))
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
        return Result({"path": str(target)})

    return work


def _source(paths: Sequence[str]):  # noqa: ANN202 - a GDAL dataset, or None
    if len(paths) == 1:
        return gdal.Open(paths[0])
    stack = gdal.BuildVRT("", list(paths), separate=True)  # in memory
    if stack is not None:
        for number, path in enumerate(paths, start=1):
            stack.GetRasterBand(number).SetDescription(Path(path).stem)
    return stack


def _write(source, part: Path, wish: Wish, tell) -> bool:  # noqa: ANN001 - a GDAL dataset and its progress function
    """Write the changed copy; true when it is whole."""
    names = [source.GetRasterBand(number).GetDescription() for number in range(1, source.RasterCount + 1)]
    common = {"format": "GTiff", "creationOptions": list(_OPTIONS), "callback": tell}
    if wish.mend is Mend.PIXEL:
        side = float(wish.value)
        grid = {"xRes": side, "yRes": side, "targetAlignedPixels": True, "resampleAlg": "average"}
        made = gdal.Warp(str(part), source, **grid, **common)
    else:
        change = {
            Mend.FACTOR: lambda: {"outputType": gdal.GDT_Float32, "scaleParams": [[0, 1, 0, float(wish.value)]]},
            Mend.CRS: lambda: {"outputSRS": wish.value},
            Mend.NODATA: lambda: {"noData": float(wish.value)},
            Mend.STACK: dict,
        }[wish.mend]()
        made = gdal.Translate(str(part), source, **change, **common)
    if made is None:
        return False
    for number, name in enumerate(names, start=1):
        if name and number <= made.RasterCount:
            made.GetRasterBand(number).SetDescription(name)
    made.FlushCache()
    return True
