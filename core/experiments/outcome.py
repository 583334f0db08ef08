"""What a combination came to, kept beside its weights, so that a finished one is never trained twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from ...models.card import Score
from ...models.plain import build
from ..comparison.difference import FEW_RASTERS
from ..training.score import Counted
from ..whole_file import write_json

FILE = "outcome.json"


@dataclass(frozen=True)
class AreaScore:
    """How the weights of a combination did in one area."""

    area: str
    is_own: bool
    """It was trained on this area's training part."""
    overall_agreement: float
    """Share of pixels, 0–1, at the scheme's finest level."""
    kappa: Optional[float]  # noqa: UP045 - as on QGIS's side
    iou: tuple[tuple[str, Optional[float]], ...]  # noqa: UP045
    """(class code, intersection over union) of the classes in the reference; None where undefined."""
    shares: tuple[tuple[str, float], ...]
    """(class code, share of the reference's pixels, 0–1) of the same classes."""
    pixels: int
    units: tuple[tuple[int, int], ...]
    """(pixels that agree, pixels that count) of each piece of ground that intervals are drawn from: the test rasters,
    or blocks of them where they are few."""
    coarser: tuple[tuple[str, float], ...] = ()
    """(scheme, overall agreement) with the classes joined to each coarser level, the finest first."""

    @property
    def mean_iou(self) -> float | None:
        """Over the classes in the reference."""
        known = [value for _, value in self.iou if value is not None]
        return sum(known) / len(known) if known else None


@dataclass(frozen=True)
class Outcome:
    """A finished combination."""

    key: str
    """Hash of the request, its inputs and the versions."""
    seconds: float
    scores: tuple[AreaScore, ...]


def area_score(scores: Sequence[Score], counted: Sequence[Counted], area: str, *, is_own: bool) -> AreaScore:
    """An area's scores as an experiment needs them; IoU = F1 / (2 − F1), for both count the same pixels.

    Args:
        scores: of one area at every level, the finest first.
        counted: what they were made from, one for each raster.
        area: its name.
        is_own: the weights were trained in it.
    """
    finest, *coarser = scores
    return AreaScore(
        area,
        is_own,
        finest.overall_agreement,
        finest.kappa,
        tuple((code, None if f1 is None else f1 / (2 - f1)) for code, f1 in finest.f1),
        tuple(zip((code for code, _ in finest.f1), _shares(counted), strict=True)),
        finest.pixels,
        _units([one.blocks for one in counted]),
        tuple((score.level, score.overall_agreement) for score in coarser),
    )


def _shares(counted: Sequence[Counted]) -> list[float]:
    """Of each class that the reference holds, in the scheme's order."""
    pixels = np.sum([one.table.counts[:-1, :-1].sum(axis=0) for one in counted], axis=0)
    return [round(float(share), 5) for share in pixels[pixels > 0] / pixels.sum()]


def _units(blocks: Sequence[npt.NDArray[np.int64]]) -> tuple[tuple[int, int], ...]:
    by_raster = len(blocks) >= FEW_RASTERS
    rows = [b.sum(axis=0, keepdims=True) for b in blocks] if by_raster else blocks
    return tuple((int(right), int(all_)) for right, all_ in np.concatenate(rows))


def load_outcome(folder: Path, key: str) -> Outcome | None:
    """What was kept under this key; None where there is nothing, or it belongs to another request."""
    try:
        found = build(Outcome, json.loads((folder / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return found if found.key == key else None


def save_outcome(folder: Path, outcome: Outcome) -> None:
    """Keep an outcome.

    Raises:
        OutputError: the disk refuses.
    """
    write_json(folder / FILE, asdict(outcome))
