"""The agreement over several scenes: their confusion tables added up, which is exact for any division into scenes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..agreement.agreement import Agreement
from ..agreement.level import LevelAgreement, level_agreement


def pool(agreements: Sequence[Agreement]) -> dict[str, Any]:
    """Level number as text → the fields of ``LevelAgreement.as_json`` of all scenes together.

    Levels that the scenes do not share, for their references have other schemes, are left out.
    """
    found = {}
    for number in sorted({level.number for agreement in agreements for level in agreement.levels}):
        levels = [level for agreement in agreements for level in agreement.levels if level.number == number]
        if len(levels) == len(agreements) and len({level.scheme for level in levels}) == 1:
            found[str(number)] = _together(levels).as_json()
    return found


def _together(levels: Sequence[LevelAgreement]) -> LevelAgreement:
    first = levels[0]
    counts, area = first.counts.copy(), first.area_m2.copy()
    for level in levels[1:]:
        counts += level.counts
        area += level.area_m2
    return level_agreement(first.number, first.scheme, counts, area)
