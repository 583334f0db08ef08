"""Reference suspects of several weights: what their maps contradict together, ranked by their agreement as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import geopandas as gpd
import numba as nb
import numpy as np
import numpy.typing as npt

from ..agreement.suspects import Suspect, Suspects, find_suspects
from ..events import Reporter
from ..grid import Grid, Window
from ..report.content import Picture
from ..scheme import NODATA, Classes, Scheme
from .legend import NO_CLASS, Legend
from .pass_over import OpenSite, read_confidence, read_map, read_reference

Bytes = npt.NDArray[np.uint8]
SHOWN = 10
"""Suspects of an area that the page lists."""


class Joint(NamedTuple):
    """What several weights show together, (rows, cols) each; 255 where one of them has no class."""

    classes: Bytes
    """Places in the legend: the class that most weights show."""
    confidence: Bytes
    """Percent, mean of the weights that show it."""
    share: Bytes
    """Percent of the weights that show it."""


@dataclass(frozen=True, slots=True)
class SiteSuspect:
    """A suspect of one of an area's rasters."""

    site: str
    """Name of the raster."""
    suspect: Suspect
    shape: Any
    """Its polygon, in the CRS of the raster."""

    def as_json(self) -> dict[str, Any]:
        """``raster``, codes and figures."""
        return {"raster": self.site, **self.suspect.as_json()}


@dataclass(frozen=True, slots=True)
class AreaSuspects:
    """What the weights contradict together in one test area."""

    area: str
    polygons: int
    """All polygons with a class in every map."""
    found: int
    """Suspects before the list of a raster was cut."""
    suspects: tuple[SiteSuspect, ...]
    """Ranked: loss × contradicted area × confidence × agreement between weights."""
    pictures: tuple[tuple[Picture, ...], ...] = ()
    """Of the first ones: the image, and the class that most weights show with the polygon's outline."""

    def as_json(self) -> dict[str, Any]:
        """``area``, ``polygons``, ``found`` and the ranked ``suspects``."""
        found = [one.as_json() for one in self.suspects]
        return {"area": self.area, "polygons": self.polygons, "found": self.found, "suspects": found}


@dataclass
class JointMap:
    """The class that most weights show, read like any map."""

    site: OpenSite
    scheme: Scheme
    """Of the shared legend."""
    _last: tuple[Window, Joint] | None = field(default=None, init=False)
    """What was read last: class, confidence and share of a window are asked for one after the other."""

    @property
    def grid(self) -> Grid:
        """Of all the maps."""
        return self.site.grid

    def read(self, window: Window) -> Classes:
        """Scheme values, uint8 (rows, cols), 255 where one of the maps has none."""
        values = np.full(256, NODATA, np.uint8)
        values[: len(self.scheme.classes)] = self.scheme.values
        found: Classes = values[self._joint(window).classes]
        return found

    def confidence(self, window: Window) -> Bytes:
        """Percent, mean of the weights that show the class, 255 for none, (rows, cols)."""
        return self._joint(window).confidence

    def share(self, window: Window) -> Bytes:
        """Percent of the weights that show the class, 255 for none, (rows, cols)."""
        return self._joint(window).share

    def _joint(self, window: Window) -> Joint:
        if self._last is None or self._last[0] != window:
            maps = np.stack([read_map(one, window) for one in self.site.maps])
            confidence = np.stack([read_confidence(one, window) for one in self.site.maps])
            self._last = window, join(maps, confidence, read_reference(self.site, window))
        return self._last[1]


def join(maps: Bytes, confidence: Bytes, reference: Bytes) -> Joint:
    """The class that most weights show at each pixel.

    Of classes that as many weights show, the reference's counts, so that only a majority contradicts it; then the one
    that the weights are surer of.

    Args:
        maps: places in the legend, uint8 (weights, rows, cols), 255 for none.
        confidence: percent, the same shape.
        reference: places in the legend, uint8 (rows, cols), 255 for none.
    """
    found = Joint(*np.full((3, *reference.shape), NO_CLASS, np.uint8))
    _join(maps, confidence, reference, found)
    return found


def suspects_of(site: OpenSite, legend: Legend, reporter: Reporter) -> Suspects | None:
    """The polygons of a raster's reference that most weights contradict; None where there are none to look at.

    Raises:
        RasterError: a map is damaged.
    """
    if site.reference is None:
        return None
    joint = JointMap(site, legend.scheme)
    return find_suspects(joint, site.reference, joint.confidence, reporter, together=joint.share)


def ranked_together(area: str, found: Sequence[tuple[str, Suspects]]) -> AreaSuspects:
    """One list of all rasters of an area: (name of the raster, its suspects)."""
    listed = [
        SiteSuspect(site, suspect, shape)
        for site, one in found
        for suspect, shape in zip(one.suspects, one.frame.geometry, strict=True)
    ]
    return AreaSuspects(
        area=area,
        polygons=sum(one.polygons for _, one in found),
        found=sum(one.found for _, one in found),
        suspects=tuple(sorted(listed, key=lambda one: -one.suspect.score)),
    )


def layers_of(area: AreaSuspects, found: Sequence[tuple[str, Suspects]]) -> Iterator[tuple[str, gpd.GeoDataFrame]]:
    """(name of the raster, its suspects as a layer), where there are any; ``rank`` counts through the area."""
    for site, one in found:
        ranks = [rank for rank, other in enumerate(area.suspects, start=1) if other.site == site]
        if ranks:
            yield site, one.frame.assign(rank=ranks)


@nb.njit(cache=True, nogil=True)
def _join(maps: Bytes, confidence: Bytes, reference: Bytes, out: Joint) -> None:
    weights, rows, cols = maps.shape
    for y in range(rows):
        for x in range(cols):
            best = -1
            for k in range(weights):
                here = maps[k, y, x]
                if here == NO_CLASS:
                    out.classes[y, x] = out.confidence[y, x] = out.share[y, x] = NO_CLASS
                    break
                votes, sure = 0, 0
                for other in range(weights):
                    if maps[other, y, x] == here:
                        votes, sure = votes + 1, sure + confidence[other, y, x]
                rank = (2 * votes + (here == reference[y, x])) * 2**16 + sure
                if rank > best:
                    best = rank
                    out.classes[y, x] = here
                    out.confidence[y, x] = (sure + votes // 2) // votes
                    out.share[y, x] = (100 * votes + weights // 2) // weights
