"""What a combination came to, kept beside its weights, so that a finished one is never trained twice."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

from ...models.card import Score
from ...models.plain import build
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
    pixels: int

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


def area_score(score: Score, area: str, *, is_own: bool) -> AreaScore:
    """A card's score as an experiment needs it; IoU = F1 / (2 − F1), for both count the same pixels."""
    iou = tuple((code, None if f1 is None else f1 / (2 - f1)) for code, f1 in score.f1)
    return AreaScore(area, is_own, score.overall_agreement, score.kappa, iou, score.pixels)


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
