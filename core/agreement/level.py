"""The agreement at one level of a scheme: its confusion table, measures and areas."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ..scheme import LandClass, Scheme
from .confusion import Areas, Counts
from .measures import Measures, measure

M2_PER_HA = 10_000
TOP_CONFUSIONS = 10


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A pair of classes that map and reference show at the same places."""

    in_map: LandClass
    in_reference: LandClass
    pixels: int
    area_ha: float
    share: float
    """Of all disagreeing pixels, 0–1."""


@dataclass(frozen=True, slots=True)
class LevelAgreement:
    """One level; rows = map, columns = reference, both in the order of the scheme's classes."""

    number: int
    """1 is the coarsest level of the map's scheme."""
    scheme: Scheme
    counts: Counts
    """Pixels, (classes, classes)."""
    area_m2: Areas
    """Ground area of the same pixels."""
    measures: Measures
    """All from ``counts``."""

    @property
    def overall_by_area(self) -> float | None:
        """Share of the compared ground, which differs from that of the pixels where rows differ in size."""
        total = self.area_m2.sum()
        return float(np.trace(self.area_m2) / total) if total else None

    @property
    def size_correlation(self) -> float | None:
        """Pearson's correlation of the classes' IoU with their pixels in the reference, as Ulmas and Liiv give it.

        Over the classes present; None for fewer than three of them, or where either does not vary.
        """
        pairs = [(n, iou) for n, iou in zip(self.counts.sum(axis=0), self.measures.iou, strict=True) if iou is not None]
        pixels, ious = np.array(pairs, np.float64).reshape(-1, 2).T
        if pixels.size < 3 or np.ptp(pixels) == 0 or np.ptp(ious) == 0:
            return None
        return float(np.corrcoef(pixels, ious)[0, 1])

    @property
    def map_area_ha(self) -> tuple[float, ...]:
        """Hectares that the map gives each class, of what was compared."""
        return tuple((self.area_m2.sum(axis=1) / M2_PER_HA).tolist())

    @property
    def reference_area_ha(self) -> tuple[float, ...]:
        """Hectares that the reference gives each class, of what was compared."""
        return tuple((self.area_m2.sum(axis=0) / M2_PER_HA).tolist())

    def top_confusions(self, count: int = TOP_CONFUSIONS) -> tuple[Mistaken, ...]:
        """The pairs with the largest disagreement, by pixels."""
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        total = int(wrong.sum())
        order = np.argsort(-wrong, axis=None, kind="stable")[:count]
        pairs = [divmod(int(place), wrong.shape[1]) for place in order if wrong.flat[place]]
        return tuple(
            Mistaken(
                self.scheme.classes[row],
                self.scheme.classes[col],
                int(wrong[row, col]),
                float(self.area_m2[row, col] / M2_PER_HA),
                float(wrong[row, col] / total),
            )
            for row, col in pairs
        )

    def as_json(self) -> dict[str, Any]:
        """The level as ``report.json`` has it.

        ``level``, ``scheme``, ``title``; ``classes`` (all codes in order), ``labels``, ``colours``; ``confusion``
        (pixels, rows = map, columns = reference); ``pixels``; ``overall_agreement`` (of pixels) and
        ``overall_agreement_by_area``; ``kappa``, ``quantity_disagreement``, ``allocation_disagreement`` and its parts
        ``exchange`` and ``shift``; ``macro`` and ``weighted`` means;
        ``correlation_of_size_and_iou``; ``per_class`` (code → users, producers, f1, iou,
        map_pixels, reference_pixels, agreed_pixels); ``area_ha`` (``map``, ``reference``: code → hectares of what was
        compared); ``top_confusions``. Shares run from 0 to 1; undefined figures are null.
        """
        m, codes = self.measures, list(self.scheme.codes)
        return {
            "level": self.number,
            "scheme": self.scheme.id,
            "title": self.scheme.title,
            "classes": codes,
            "labels": [c.label for c in self.scheme.classes],
            "colours": [c.colour for c in self.scheme.classes],
            "confusion": self.counts.tolist(),
            "pixels": int(self.counts.sum()),
            "overall_agreement": m.overall,
            "overall_agreement_by_area": self.overall_by_area,
            "kappa": m.kappa,
            "quantity_disagreement": m.quantity,
            "allocation_disagreement": m.allocation,
            "exchange": m.exchange,
            "shift": m.shift,
            "macro": asdict(m.macro),
            "weighted": asdict(m.weighted),
            "correlation_of_size_and_iou": self.size_correlation,
            "per_class": self._per_class(),
            "area_ha": {
                "map": dict(zip(codes, self.map_area_ha, strict=True)),
                "reference": dict(zip(codes, self.reference_area_ha, strict=True)),
            },
            "top_confusions": [
                {
                    "map": wrong.in_map.code,
                    "reference": wrong.in_reference.code,
                    "pixels": wrong.pixels,
                    "area_ha": wrong.area_ha,
                    "share_of_disagreement": wrong.share,
                }
                for wrong in self.top_confusions()
            ],
        }

    def _per_class(self) -> dict[str, dict[str, float | int | None]]:
        m, rows, cols = self.measures, self.counts.sum(axis=1), self.counts.sum(axis=0)
        return {
            code: {
                "users": m.users[i],
                "producers": m.producers[i],
                "f1": m.f1[i],
                "iou": m.iou[i],
                "map_pixels": int(rows[i]),
                "reference_pixels": int(cols[i]),
                "agreed_pixels": int(self.counts[i, i]),
            }
            for i, code in enumerate(self.scheme.codes)
        }


def level_agreement(number: int, scheme: Scheme, counts: Counts, area_m2: Areas) -> LevelAgreement:
    """The agreement that a confusion table tells.

    Args:
        number: level of the scheme, 1 the coarsest.
        scheme: classes of rows and columns, in order.
        counts: pixels, rows = map, columns = reference.
        area_m2: ground area of the same pixels.
    """
    return LevelAgreement(number, scheme, counts, area_m2, measure(counts))
