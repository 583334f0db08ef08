"""Dense class numbers in the order of the codes, so that no decision depends on how a scheme numbers its rasters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import SchemeError
from ..scheme import NODATA, Classes, Scheme


@dataclass(frozen=True, slots=True)
class Ranks:
    """The classes of a scheme, numbered from 0 by ascending code."""

    codes: tuple[str, ...]
    """Codes by rank; codes of digits are compared as numbers."""
    to_rank: npt.NDArray[np.uint8]
    """Scheme value → rank, 256 entries; 255 for nodata and for values that the scheme lacks."""
    to_value: npt.NDArray[np.uint8]
    """Rank → scheme value, 256 entries; 255 for all else."""

    def rank(self, classes: Classes) -> Classes:
        """The ranks of scheme values.

        Raises:
            SchemeError: a value that the scheme lacks.
        """
        ranked = self.to_rank[classes]
        lost = np.count_nonzero(ranked == NODATA) - np.count_nonzero(classes == NODATA)
        if lost:
            values = np.unique(classes[(ranked == NODATA) & (classes != NODATA)])
            raise SchemeError(
                f"The raster holds the values {', '.join(map(str, values[:10]))}, which the scheme lacks.",
                "Choose the scheme that the raster was made with.",
            )
        return ranked


def ranks_of(scheme: Scheme) -> Ranks:
    """The ranks of a scheme's classes."""
    ordered = sorted(scheme.classes, key=lambda c: (len(c.code), c.code) if c.code.isdigit() else (999, c.code))
    to_rank, to_value = np.full(256, NODATA, np.uint8), np.full(256, NODATA, np.uint8)
    for rank, land_class in enumerate(ordered):
        to_rank[land_class.value] = rank
        to_value[rank] = land_class.value
    return Ranks(tuple(c.code for c in ordered), to_rank, to_value)
