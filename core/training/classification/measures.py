"""How well patches are named: the measures of Ulmas and Liiv (arXiv:2003.02899) for several classes in a patch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...figures import percent
from .patches import Targets

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Naming:
    """Counts of patches and of names, from which all measures follow."""

    exact: int
    """Patches whose classes were all named and no other."""
    partial: int
    """Patches of which some classes were named, but not all, or others besides."""
    incorrect: int
    """Patches of which no class was named."""
    right: Counts
    """(classes,) patches in which the class is and was named."""
    named: Counts
    """(classes,) patches in which it was named."""
    present: Counts
    """(classes,) patches in which it is."""

    @property
    def patches(self) -> int:
        """All patches."""
        return self.exact + self.partial + self.incorrect

    @property
    def exact_match_ratio(self) -> float:
        """Share of the patches that were named exactly, 0–1; the overall agreement where each has one class."""
        return self.exact / max(1, self.patches)

    @property
    def precision(self) -> float:
        """Right names over all names given, of all classes together."""
        return int(self.right.sum()) / max(1, int(self.named.sum()))

    @property
    def recall(self) -> float:
        """Right names over all classes present, of all classes together."""
        return int(self.right.sum()) / max(1, int(self.present.sum()))

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * int(self.right.sum()) / max(1, int(self.named.sum() + self.present.sum()))

    @property
    def class_f1(self) -> tuple[float | None, ...]:
        """F1 of each class, None for one that neither is there nor was named."""
        totals = (self.named + self.present).tolist()
        return tuple(2 * r / total if total else None for r, total in zip(self.right.tolist(), totals, strict=True))

    @property
    def sentence(self) -> str:
        """All of it in words."""
        counts = (self.exact, self.partial, self.incorrect)
        exact, partial, incorrect = (percent(count / max(1, self.patches)) for count in counts)
        return (
            f"{self.patches:,} patches: {exact} exact, {partial} partial, {incorrect} incorrect; "
            f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f}"
        )


def compare(named: Targets, present: Targets) -> Naming:
    """The counts of patches named against patches known.

    Args:
        named: (patches, classes), True where the network names a class.
        present: (patches, classes), True where it is.
    """
    exact = (named == present).all(axis=1)
    some = (named & present).any(axis=1)
    return Naming(
        exact=int(exact.sum()),
        partial=int((some & ~exact).sum()),
        incorrect=int((~some & ~exact).sum()),
        right=(named & present).sum(axis=0),
        named=named.sum(axis=0),
        present=present.sum(axis=0),
    )


def cardinality(present: Targets) -> float:
    """Mean number of classes in a patch."""
    return float(present.sum(axis=1).mean())


def density(present: Targets) -> float:
    """Cardinality over the number of classes."""
    return cardinality(present) / present.shape[1]
