"""The classes in which maps of different weights, and their references, can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import JobError
from ..scheme import NODATA, Scheme

NO_CLASS = 255
"""The place of a pixel without a class; larger than any place of a class."""


@dataclass(frozen=True, slots=True)
class Legend:
    """The finest level that several schemes share."""

    scheme: Scheme

    def places(self, scheme: Scheme) -> npt.NDArray[np.uint8]:
        """Lookup table, uint8 of 256: value of a scheme → place of its class among ``self.scheme.classes``, or 255."""
        chain = scheme.level_ids or (scheme.id,)
        coarse = scheme.recode_to_level(chain.index(self.scheme.id) + 1)
        place = np.full(256, NO_CLASS, np.uint8)
        place[list(self.scheme.values)] = np.arange(len(self.scheme.classes))
        table = place[coarse]
        table[coarse == NODATA] = NO_CLASS
        return table

    def coarser(self) -> list[tuple[Scheme, npt.NDArray[np.intp]]]:
        """Each coarser level, finest first: its scheme, and for each class of the legend its place there."""
        found = []
        for level in range(self.scheme.level - 1, 0, -1):
            scheme, table = self.scheme.at_level(level), self.scheme.recode_to_level(level)
            order = scheme.values
            found.append((scheme, np.array([order.index(int(table[v])) for v in self.scheme.values], np.intp)))
        return found


def shared_legend(schemes: Sequence[tuple[str, Scheme]]) -> Legend:
    """The finest level that all schemes reach.

    Args:
        schemes: (whose it is, for the message; scheme), at least one.

    Raises:
        JobError: they share none.
    """
    first = schemes[0][1]
    chain, levels = first.level_ids or (first.id,), [s.level_ids or (s.id,) for _, s in schemes]
    shared = [i for i, name in enumerate(chain, start=1) if all(name in other for other in levels)]
    if not shared:
        told = ", ".join(f"{who}: {scheme.id}" for who, scheme in schemes)
        raise JobError(
            f"The class schemes share no level ({told}).", "Compare weights and reference layers of related schemes."
        )
    return Legend(first.at_level(shared[-1]))
