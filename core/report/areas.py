"""Hectares of each class of a map."""

from __future__ import annotations

import numpy as np

from ..agreement.agreement import MapOfClasses
from ..agreement.bands import bands_of_rows
from ..agreement.level import M2_PER_HA
from ..events import Reporter
from ..raster.ground import ground_pixels


def class_areas(raster: MapOfClasses, reporter: Reporter) -> dict[str, float]:
    """Class code → hectares on the ground, for the classes that occur, in the scheme's order.

    Raises:
        RasterError: the file is damaged.
        SchemeError: it holds a value that its scheme lacks.
    """
    area_m2, sums = ground_pixels(raster.grid).area_m2, np.zeros(256)
    for window in bands_of_rows(raster.grid):
        reporter.check_cancelled()
        classes, rows = raster.read(window), area_m2[window.row : window.row_stop]
        if (rows == rows[0]).all():
            sums += np.bincount(classes.ravel(), minlength=256) * rows[0]
        else:
            for row, area in zip(classes, rows, strict=True):
                sums += np.bincount(row, minlength=256) * area
    return {c.code: float(sums[c.value] / M2_PER_HA) for c in raster.scheme.classes if sums[c.value] > 0}
