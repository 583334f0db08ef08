"""The accuracy of a map from labelled points, at every level that map and labels share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..scheme import Scheme
from .agreement import shared_levels
from .estimators import Estimate, SampleAccuracy, SampleCounts, estimate
from .points import Labels, is_stratified
from .sample import STRATIFIED, Census

_SAME_AREA = 1e-3
"""A stratum is the map's class where their areas differ by less than this share."""


@dataclass(frozen=True, slots=True)
class LevelAccuracy:
    """One level; classes in the order of its scheme."""

    number: int
    """1 is the coarsest."""
    scheme: Scheme
    counts: npt.NDArray[np.int64]
    """Points, rows = map, columns = reference."""
    estimates: SampleAccuracy
    mapped_ha: tuple[float, ...]
    """What the map shows of each class."""
    total_ha: float

    @property
    def areas_ha(self) -> tuple[Estimate, ...]:
        """Estimated hectares of each class, with their errors."""
        return tuple(area.scaled(self.total_ha) for area in self.estimates.areas)

    @property
    def present(self) -> tuple[bool, ...]:
        """The class is on the map or among the labels."""
        labelled = self.counts.sum(axis=0) > 0
        return tuple(bool(area > 0 or there) for area, there in zip(self.mapped_ha, labelled, strict=True))

    def as_json(self) -> dict[str, Any]:
        """The level as ``accuracy.json`` has it.

        ``points`` and ``area_shares`` (tables), ``overall`` and ``per_class`` with ``value``, ``se`` and ``half_width``
        (of the 95 % interval), areas in hectares; undefined figures are null.
        """
        e, codes = self.estimates, self.scheme.codes
        return {
            "level": self.number,
            "scheme": self.scheme.id,
            "title": self.scheme.title,
            "classes": list(codes),
            "points": self.counts.tolist(),
            "area_shares": e.cells.tolist(),
            "overall": _json(e.overall),
            "kappa": e.measures.kappa,
            "quantity_disagreement": e.measures.quantity,
            "allocation_disagreement": e.measures.allocation,
            "exchange": e.measures.exchange,
            "shift": e.measures.shift,
            "per_class": {
                code: {
                    "users": _json(e.users[i]),
                    "producers": _json(e.producers[i]),
                    "area_ha": _json(self.areas_ha[i]),
                    "mapped_ha": self.mapped_ha[i],
                }
                for i, code in enumerate(codes)
                if self.present[i]
            },
        }


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How accurate a map is, as far as a sample tells."""

    levels: tuple[LevelAccuracy, ...]
    """Finest first."""
    points: int
    design: str
    estimator: str
    """What was computed and after whom, a sentence."""
    notes: tuple[str, ...]


def accuracy(labels: Labels, census: Census, design: str) -> Accuracy:
    """The accuracy at all levels that the map's and the labels' schemes share.

    Args:
        labels: the sample.
        census: what the map holds, for the sizes of its classes.
        design: how the points were drawn, where the points do not say so themselves.

    Raises:
        ReferenceLayerError: no level is shared, or a stratum has no label.
    """
    strata = _strata(labels, census, labels.design or design)
    levels = []
    for of_map, of_labels in shared_levels(census.scheme, labels.scheme):
        scheme = census.scheme.at_level(of_map)
        place = np.zeros(256, np.int64)
        place[list(scheme.values)] = np.arange(len(scheme.classes))
        rows = place[census.scheme.recode_to_level(of_map)[labels.mapped]]
        cols = place[labels.scheme.recode_to_level(of_labels)[labels.reference]]
        of_class = place[census.scheme.recode_to_level(of_map)[list(census.scheme.values)]]
        size = len(scheme.classes)
        counts = np.zeros((strata.sizes.size, size, size), np.int64)
        np.add.at(counts, (strata.of_point, rows, cols), 1)
        sample = SampleCounts(counts, strata.sizes, strata.occurs(of_class, size), strata.fraction)
        mapped = np.bincount(of_class, np.array(census.hectares), size)
        levels.append(
            LevelAccuracy(of_map, scheme, counts.sum(axis=0), estimate(sample), tuple(mapped.tolist()), strata.area_ha)
        )
    notes = _notes(labels, strata)
    return Accuracy(tuple(levels), labels.mapped.size, labels.design or design, strata.estimator, notes)


@dataclass(frozen=True, slots=True)
class _Strata:
    of_point: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.float64]
    fraction: npt.NDArray[np.float64]
    area_ha: float
    estimator: str
    are_classes: bool = False
    """Stratum number i is the map's class number i."""

    def occurs(self, of_class: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.bool_]:
        """Which classes of a level each stratum can hold."""
        if not self.are_classes:
            return np.ones((self.sizes.size, size), bool)
        return np.asarray(of_class[:, None] == np.arange(size))


def _strata(labels: Labels, census: Census, design: str) -> _Strata:
    hectares = np.array(census.hectares)
    place = {value: i for i, value in enumerate(census.scheme.values)}
    of_map = np.array([place[int(value)] for value in labels.mapped], np.int64)
    if is_stratified(labels) and not _strata_are_classes(labels, census, of_map):
        return _own_strata(labels)
    points = np.bincount(of_map, minlength=hectares.size)
    total = float(hectares.sum())
    if design == STRATIFIED:
        words = "Stratified by the map's classes, estimators of Olofsson et al. 2014."
        return _Strata(of_map, hectares, np.zeros(hectares.size), total, words, are_classes=True)
    if (points[hectares > 0] >= 2).all():
        words = f"A {design} sample, stratified afterwards by the map's classes (Olofsson et al. 2014)."
        return _Strata(of_map, hectares, np.zeros(hectares.size), total, words, are_classes=True)
    words = f"A {design} sample without strata: some of the map's classes have fewer than two points."
    return _Strata(np.zeros_like(of_map), np.ones(1), np.zeros(1), total, words)


def _strata_are_classes(labels: Labels, census: Census, of_map: npt.NDArray[np.int64]) -> bool:
    area = dict(zip(census.scheme.codes, census.hectares, strict=True))
    same = all(labels.strata[i] == census.scheme.codes[place] for i, place in enumerate(of_map.tolist()))
    return same and all(
        abs(area.get(code, 0.0) - hectares) <= _SAME_AREA * hectares for code, (hectares, _) in labels.sizes.items()
    )


def _own_strata(labels: Labels) -> _Strata:
    names = tuple(labels.sizes)
    of_point = np.array([names.index(name) for name in labels.strata], np.int64)
    sizes = np.array([labels.sizes[name][0] for name in names])
    pixels = np.array([max(labels.sizes[name][1], 1) for name in names], np.float64)
    fraction = np.bincount(of_point, minlength=len(names)) / pixels
    words = "The strata are not this map's classes: ratio estimators of Stehman 2014."
    return _Strata(of_point, sizes, np.minimum(fraction, 1.0), float(sizes.sum()), words)


def _notes(labels: Labels, strata: _Strata) -> tuple[str, ...]:
    found = []
    if labels.unlabelled:
        found.append(f"{labels.unlabelled} points have no label and are left out; unless they are a random part of all "
                     "points, the figures are skewed.")  # fmt: skip
    if labels.off_map:
        found.append(f"{labels.off_map} labelled points lie where the map has no class and are left out.")
    n = np.bincount(strata.of_point, minlength=strata.sizes.size)
    small = int(((n < 2) & (strata.sizes > 0)).sum())
    if small:
        found.append(f"{small} strata have fewer than two points: errors that depend on them are undefined.")
    return tuple(found)


def _json(figure: Estimate) -> dict[str, float | None]:
    return {"value": figure.value, "se": figure.se, "half_width": figure.half_width}
