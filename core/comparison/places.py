"""Sample places, chosen where the maps differ most, and drawn: image, reference and each map side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..grid import Window
from ..raster.source import RasterSource
from ..report.content import Picture
from ..report.pictures import image_picture, png
from .blocks import Blocks
from .counting import Sums
from .legend import Legend
from .pass_over import OpenSite, read_map, read_reference
from .result import Place

MOST_PX = 320
"""Longest side of what is shown of a block."""


def choose(found: Sequence[tuple[Sums, Blocks]], count: int) -> list[tuple[int, Window, float]]:
    """Places of an area: in the blocks with the largest number of differing pixels, of as many rasters as there are.

    Args:
        found: sums and blocks of each raster of the area.
        count: how many places.

    Returns:
        (number of the raster, window, share of the block's pixels that differ), the largest share first.
    """
    ranked = sorted(
        (-int(sums.differ[b]), site, int(b))
        for site, (sums, _) in enumerate(found)
        for b in np.argsort(-sums.differ, kind="stable")[:count]
        if sums.differ[b]
    )
    # The first of each raster before the second of any: several rasters are to be seen where there are several.
    turns: dict[int, int] = {}
    order = []
    for place in ranked:
        order.append((turns.get(place[1], 0), *place))
        turns[place[1]] = turns.get(place[1], 0) + 1
    ranked = [(differing, site, block) for _, differing, site, block in sorted(order)[:count]]
    chosen = []
    for differing, site, block in ranked:
        sums, blocks = found[site]
        chosen.append((site, _middle(blocks.window(block)), -differing / float(sums.valid[block])))
    return sorted(chosen, key=lambda place: -place[2])


def draw(site: OpenSite, source: RasterSource, legend: Legend, *, area: str, place: tuple[Window, float]) -> Place:
    """The pictures of a place.

    Args:
        site: with the maps and the reference.
        source: the image.
        legend: of the classes.
        area: the place's test area.
        place: its window, and the share of pixels that differ.
    """
    window, differing = place
    image = image_picture(source, "Image", window)
    pictures = [Picture("Image", image.png, image.caption)]
    if site.reference:
        pictures.append(_classes("Reference", read_reference(site, window), legend))
    pictures += [_classes("", read_map(one, window), legend) for one in site.maps]
    return Place(area, site.name, differing, tuple(pictures))


def _classes(title: str, places: npt.NDArray[np.uint8], legend: Legend) -> Picture:
    colours = np.zeros((256, 4), np.uint8)
    colours[: len(legend.scheme.classes)] = [(*c.rgb, 255) for c in legend.scheme.classes]
    return Picture(title, png(colours[places]), is_classes=True)


def _middle(window: Window) -> Window:
    """The window, or the middle of one that is too large to be looked at."""
    height, width = min(window.height, MOST_PX), min(window.width, MOST_PX)
    return Window(window.col + (window.width - width) // 2, window.row + (window.height - height) // 2, width, height)
