"""The rows of the one table that ``make bench`` prints: a measurement tells a row, ``__main__.py`` shows them all."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Sequence
from pathlib import Path

ROWS = "LANDWEAVE_BENCH_ROWS"
"""Names the file that rows go to; without it a measurement prints nothing but its own table."""
COLUMNS = "what", "peer", "peer's", "ours", "ratio (range)", "beside it"


def keep(what: str, peer: str, pairs: Sequence[tuple[float, float]], *, unit: str, beside: str = "") -> None:
    """Add a row: medians of both, and the median of the paired ratios with its range.

    Args:
        what: is measured.
        peer: whom ours is compared with.
        pairs: the peer's figure and ours, one pair for each round.
        unit: of both; the ratio is theirs ÷ ours, so more than 1 is better wherever less of the unit is better.
        beside: what the time bought: disagreement, polygons, memory.
    """
    ratios, (theirs, ours) = [a / b for a, b in pairs], zip(*pairs, strict=True)
    spread = f" ({min(ratios):.2f}–{max(ratios):.2f})" if len(ratios) > 1 else ""
    tell(
        what, peer, f"{statistics.median(theirs):.3g} {unit}", f"{statistics.median(ours):.3g} {unit}",
        f"{statistics.median(ratios):.2f} ×{spread}", beside,
    )  # fmt: skip


def tell(*row: str) -> None:
    """Add a row, a text for each of ``COLUMNS``."""
    if ROWS in os.environ:
        with Path(os.environ[ROWS]).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(row) + "\n")


def shown(path: Path) -> str:
    """All rows of a file as one table."""
    rows = [list(COLUMNS), *map(json.loads, path.read_text(encoding="utf-8").splitlines())]
    widths = [max(len(row[i]) for row in rows) for i in range(len(COLUMNS))]
    return "\n".join("  ".join(cell.ljust(n) for cell, n in zip(row, widths, strict=True)).rstrip() for row in rows)
