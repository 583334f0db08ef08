"""Tables that say which class of a coarse scheme each class of a fine one belongs to.

Tables are data: ``crosswalk_<scheme>.csv`` beside this file has a row for each code of the fine scheme and a column for
each coarse one. They lead from fine to coarse alone: the other way one class would have to become several.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import SchemeError
from ..scheme import NODATA, Scheme

_FOLDER = Path(__file__).parent
_OWN_COLUMNS = {"code", "ambiguous"}


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The way from one scheme to a coarser one."""

    fine: Scheme
    coarse: Scheme
    codes: dict[str, str]
    """Fine code → coarse code; a class without one is left out."""
    ambiguous: tuple[str, ...]
    """Fine codes whose areas often hold several coarse classes."""

    def values(self) -> dict[int, int]:
        """Fine value → coarse value."""
        return {self.fine.by_code(f).value: self.coarse.by_code(c).value for f, c in self.codes.items()}

    def lookup(self) -> npt.NDArray[np.uint8]:
        """Fine value → coarse value, uint8 of 256; 255 for all else."""
        table = np.full(256, NODATA, np.uint8)
        for fine, coarse in self.values().items():
            table[fine] = coarse
        return table

    @property
    def left_out(self) -> tuple[str, ...]:
        """Fine codes that the coarse scheme has no class for."""
        return tuple(code for code in self.fine.codes if code not in self.codes)


def crosswalk(fine: Scheme, coarse: Scheme) -> Crosswalk | None:
    """The crosswalk from one scheme to another; None where there is none, as from coarse to fine.

    Raises:
        SchemeError: the table names a code that one of the schemes lacks.
    """
    path = _FOLDER / f"crosswalk_{fine.id}.csv"
    if not path.is_file():
        return None
    lines = path.read_text(encoding="utf-8").splitlines()
    notes = dict(line.lstrip("# ").split(": ", 1) for line in lines if line.startswith("# ") and ": " in line)
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    if coarse.id not in set(rows[0]) - _OWN_COLUMNS:
        return None
    codes = {row["code"]: row[coarse.id] for row in rows if row[coarse.id]}
    odd = sorted((set(codes) - set(fine.codes)) | (set(codes.values()) - set(coarse.codes)))
    if odd:
        raise SchemeError(f"{path.name} has codes that {fine.id} or {coarse.id} lacks: {', '.join(odd)}.")
    exact = coarse.id in notes.get("exact", "").split()
    ambiguous = () if exact else tuple(row["code"] for row in rows if row["ambiguous"] == "1" and row["code"] in codes)
    return Crosswalk(fine, coarse, codes, ambiguous)
