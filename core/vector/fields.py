"""The fields of polygon layers: names that every format can hold, ten ASCII characters at most."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..scheme import Classes, Scheme

EDGE = "Edge polygon"
"""Remark of a region below the MMU at the raster's edge or at nodata: its rest may lie outside."""

SMALL = "Smaller than MMU"
"""Remark of any other region below the MMU."""


def code_field(scheme: Scheme) -> str:
    """The field with the codes: ``CODE_18`` for the levels of CORINE, as in official layers, else ``CODE``."""
    return "CODE_18" if scheme.level_ids[:1] == ("clc-l1",) else "CODE"


def class_fields(scheme: Scheme, values: Classes) -> pd.DataFrame:
    """ID, code and LABEL of each polygon, and CODE_L1, LABEL_L1, … of each coarser level.

    Args:
        scheme: codes and labels.
        values: class of each polygon, uint8 (polygons,).

    Raises:
        SchemeError: a value that the scheme lacks.
    """
    table = {"ID": [f"LW_{number}" for number in range(1, values.size + 1)]}
    table |= _level_fields(scheme, values, code_field(scheme), "LABEL")
    for level in range(1, scheme.level):
        coarse = scheme.at_level(level)
        table |= _level_fields(coarse, scheme.recode_to_level(level)[values], f"CODE_L{level}", f"LABEL_L{level}")
    return pd.DataFrame(table, dtype=object)


def _level_fields(scheme: Scheme, values: Classes, code: str, label: str) -> dict[str, list[str]]:
    classes = {int(value): scheme.by_value(int(value)) for value in np.unique(values)}
    found = [classes[value] for value in values.tolist()]
    return {code: [c.code for c in found], label: [c.label for c in found]}
