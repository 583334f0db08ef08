"""Shapefiles within their limits: short names, UTF-8, less than 2 GB, and a set of files that appears as one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely

from ..errors import OutputError, VectorError

_MOST_BYTES = 1_900_000_000
"""Both .shp and .dbf end at 2 GB; some readers a little earlier."""

_TEXT_BYTES = 254
"""Longest text of a DBF field."""

_TOGETHER = 20_000
"""Polygons that are written or read back at a time."""

_LAST = (".dbf", ".shx", ".prj", ".cpg", ".qml", ".sld", ".shp")
"""The order in which files get their final name: readers look for the .shp."""


def write_shapefile(frame: gpd.GeoDataFrame, target: Path, styles: dict[str, str]) -> None:
    """Write the set of files in a temporary folder beside the target, read it back, then move it, the .shp last.

    Args:
        frame: polygons; texts longer than 254 bytes are cut.
        target: path of the .shp.
        styles: ending → text of the style files.

    Raises:
        VectorError: names longer than ten ASCII characters, or more than 1.9 GB.
        OutputError: the set does not read back as it was written.
        OSError, RuntimeError: it cannot be written.
    """
    bad = [name for name in frame.columns if name != frame.geometry.name and (len(name) > 10 or not name.isascii())]
    if bad:
        raise VectorError(f"A shapefile cannot hold the fields {', '.join(bad)}.", "Write a GeoPackage (.gpkg).")
    size = shapefile_bytes(frame)
    if size > _MOST_BYTES:
        raise VectorError(
            f"A shapefile of {size / 1e9:.1f} GB would pass the format's limit of 2 GB.", "Write a GeoPackage (.gpkg)."
        )
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem}.part", dir=target.parent))
    try:
        part = folder / target.name
        for rows in parts_of(frame):
            options = {} if rows.start else {"layer_options": {"ENCODING": "UTF-8"}}
            pyogrio.write_dataframe(
                _cut_texts(frame.iloc[rows]),
                part,
                driver="ESRI Shapefile",
                geometry_type="Polygon",
                append=rows.start > 0,
                **options,
            )
        for ending, text in styles.items():
            part.with_suffix(ending).write_text(text, encoding="utf-8")
        _compare(frame, part)
        for ending in _LAST:
            part.with_suffix(ending).replace(target.with_suffix(ending))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def parts_of(frame: gpd.GeoDataFrame) -> Iterator[slice]:
    """Rows to be written or compared together, so that a large layer is never in memory twice; at least one part."""
    for first in range(0, max(1, len(frame)), _TOGETHER):
        yield slice(first, min(first + _TOGETHER, len(frame)))


def read_part(path: Path, rows: slice, layer: str | None = None) -> gpd.GeoDataFrame:
    """Some rows of a layer."""
    return gpd.read_file(
        path, layer=layer, engine="pyogrio", skip_features=rows.start, max_features=rows.stop - rows.start
    )


def shapefile_bytes(frame: gpd.GeoDataFrame) -> int:
    """The size of the larger of .shp and .dbf, estimated from above."""
    points = int(shapely.get_num_coordinates(frame.geometry.values).sum())
    rings = int(shapely.get_num_interior_rings(frame.geometry.values).sum()) + len(frame)
    widths = [max(80, _longest(frame[name])) if is_text(frame[name]) else 24 for name in _plain(frame)]
    return max(100 + 52 * len(frame) + 4 * rings + 16 * points, (sum(widths) + 1) * len(frame) + 1000)


def _plain(frame: gpd.GeoDataFrame) -> list[str]:
    return [name for name in frame.columns if name != frame.geometry.name]


def is_text(column: pd.Series) -> bool:
    """Whether a column holds text and not numbers."""
    return not pd.api.types.is_numeric_dtype(column)


def _longest(texts: pd.Series) -> int:
    return max((min(_TEXT_BYTES, len(text.encode())) for text in texts.unique()), default=0)


def _cut_texts(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The frame with all texts short enough, cut between characters."""
    cut = frame.copy(deep=False)
    for name in _plain(frame):
        if is_text(frame[name]):
            short = {t: t.encode()[:_TEXT_BYTES].decode("utf-8", "ignore") for t in frame[name].unique()}
            cut[name] = frame[name].map(short)
    return cut


def _compare(frame: gpd.GeoDataFrame, part: Path) -> None:
    """Read the set back: same count, names and areas, all valid. Rings may start elsewhere and turn the other way."""
    same = pyogrio.read_info(part, force_feature_count=True)["features"] == len(frame)
    for rows in parts_of(frame):
        back, some = read_part(part, rows), frame.iloc[rows]
        same = same and list(back.columns) == list(some.columns) and len(back) == len(some)
        same = same and np.allclose(back.area, some.area, rtol=1e-9, atol=0) and bool(back.is_valid.all())
    missing = [ending for ending in _LAST if not part.with_suffix(ending).is_file()]
    if not same or missing:
        raise OutputError(
            f"{part.name} does not read back as it was written.", "Check the free disk space and the folder."
        )
