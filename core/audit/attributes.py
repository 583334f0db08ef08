"""Checks of the attributes: codes, identifiers, stored areas."""

from __future__ import annotations

import numpy as np

from ..scheme import Scheme
from .check import EEA_QC, Check, Outcome, counted
from .layer import Polygons
from .places import largest_first, offenders

_UNCLASSIFIED = "999"
_SOLAR = ("1211", "1212")
"""Level 4 exists for these alone, and only in layers of changes."""
_STORED_TOLERANCE = 0.01


def check_codes(polygons: Polygons, scheme: Scheme) -> Check:
    """Every code is one of the scheme."""
    is_clc = "clc" in scheme.level_ids
    allowed = {*scheme.codes, *([_UNCLASSIFIED] if is_clc else [])}
    if polygons.earlier is not None and is_clc:
        allowed |= set(_SOLAR)
    wrong = ~np.isin(polygons.codes.astype(str), list(allowed))
    if polygons.earlier is not None:
        wrong |= ~np.isin(polygons.earlier.astype(str), list(allowed))
    bad, used = np.flatnonzero(wrong), len(set(polygons.codes))
    return Check(
        id="codes",
        title="Codes",
        rule=f"Every code is one of the {len(scheme.codes)} of {scheme.title}{' or 999' if is_clc else ''}.",
        source=EEA_QC,
        outcome=Outcome.FAILED if bad.size else Outcome.PASSED,
        found=f"{counted(used, 'code')[:1].upper()}{counted(used, 'code')[1:]} in use; "
        f"{counted(bad.size, 'polygon')} with another.",
        count=int(bad.size),
        offenders=offenders(polygons, bad, [f"code {polygons.codes[i] or 'missing'}" for i in bad]),
    )


def check_ids(polygons: Polygons) -> Check:
    """No identifier occurs twice or is empty."""
    rule = "Every polygon has an identifier of its own."
    if polygons.ids is None:
        return Check(
            id="ids", title="Identifiers", rule=rule, source=EEA_QC, outcome=Outcome.SKIPPED, found="No field ID."
        )
    texts = polygons.ids.astype(str)
    values, counts = np.unique(texts, return_counts=True)
    bad = np.flatnonzero(np.isin(texts, values[(counts > 1) | (values == "")]))
    return Check(
        id="ids",
        title="Identifiers",
        rule=rule,
        source=EEA_QC,
        outcome=Outcome.FAILED if bad.size else Outcome.PASSED,
        found=f"{len(values):,} different ones for {counted(len(texts), 'polygon')}.",
        count=int(bad.size),
        offenders=offenders(polygons, bad, ["identifier missing or not unique"] * bad.size),
    )


def check_stored_areas(polygons: Polygons) -> Check:
    """What the layer says of areas is within 1 % of the geometry."""
    rule = "Stored areas are within 1 % of the geometry's."
    if not polygons.stored_m2:
        return Check(
            id="stored_area",
            title="Stored areas",
            rule=rule,
            source=EEA_QC,
            outcome=Outcome.SKIPPED,
            found="No field with areas.",
        )
    areas = polygons.areas_m2
    deviation = {field: np.abs(np.nan_to_num(stored) - areas) for field, stored in polygons.stored_m2.items()}
    share = np.max([d / np.maximum(areas, 1e-9) for d in deviation.values()], axis=0)
    bad = [i for i in largest_first(share) if share[i] > _STORED_TOLERANCE]
    words = ", ".join(
        f"{field} by up to {d.max() / 10_000:,.1f} ha ({100 * d[i] / max(areas[i], 1e-9):.3f} % of that polygon)"
        for field, d in deviation.items()
        for i in [int(d.argmax())]
    )
    return Check(
        id="stored_area",
        title="Stored areas",
        rule=rule,
        source=EEA_QC,
        outcome=Outcome.FAILED if bad else Outcome.PASSED,
        found=f"Stored and measured areas deviate: {words}.",
        count=len(bad),
        offenders=offenders(polygons, bad, [f"deviates by {100 * share[i]:,.1f} %" for i in bad]),
    )
