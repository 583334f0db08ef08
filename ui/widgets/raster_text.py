"""A raster in one line: bands, pixel size, size, CRS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..fit import metres
from ..raster_layers import RasterFacts
from .hints import joined


def raster_in_words(raster: RasterFacts) -> str:
    """``4 bands · 10 m · 5,490 × 5,490 px · EPSG:32633``."""
    count, locale = len(raster.data_bands), QLocale()
    bands = _tr("1 band") if count == 1 else _tr("{0} bands").format(count)
    size = f"{locale.toString(raster.width)} × {locale.toString(raster.height)} px"
    return joined(bands, metres(raster.pixel_size_m), size, raster.crs.authid() or _tr("own CRS"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RasterText", text)
