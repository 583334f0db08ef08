"""Shapefiles within their limits: short names, UTF-8, less than 2 GB, and a set of files that appears as one."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import shapely

from ..errors import OutputError, VectorError
from ..system import put_in_place
from .coverage import Coverage
from .parts import write_part

_MOST_BYTES = 1_900_000_000
"""Both .shp and .dbf end at 2 GB; some readers a little earlier."""

_TEXT_BYTES = 254
"""Longest text of a DBF field."""

_LAST = (".dbf", ".shx", ".prj", ".cpg", ".qml", ".sld", ".shp")
"""The order in which files get their final name: readers look for the .shp."""


def write_shapefile(layer: Coverage, target: Path, styles: dict[str, str]) -> None:
    """Write the set of files in a temporary folder beside the target, read it back, then move it, the .shp last.

    Args:
        layer: polygons; texts longer than 254 bytes are cut.
        target: path of the .shp.
        styles: ending → text of the style files.

    Raises:
        VectorError: names longer than ten ASCII characters, or more than 1.9 GB.
        OutputError: the set does not read back as it was written.
        OSError, RuntimeError: it cannot be written.
    """
    bad = [name for name in layer.table.columns if len(name) > 10 or not name.isascii()]
    if bad:
        raise VectorError(f"A shapefile cannot hold the fields {', '.join(bad)}.", "Write a GeoPackage (.gpkg).")
    size = shapefile_bytes(layer)
    if size > _MOST_BYTES:
        raise VectorError(
            f"A shapefile of {size / 1e9:.1f} GB would pass the format's limit of 2 GB.", "Write a GeoPackage (.gpkg)."
        )
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem}.part", dir=target.parent))
    try:
        part, short = folder / target.name, replace(layer, table=_cut_texts(layer.table))
        for rows in layer.parts():
            write_part(short, rows, part, driver="ESRI Shapefile", layer_options={"ENCODING": "UTF-8"})
        for ending, text in styles.items():
            part.with_suffix(ending).write_text(text, encoding="utf-8")
        _compare(layer, part)
        for ending in _LAST:
            put_in_place(part.with_suffix(ending), target.with_suffix(ending))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def shapefile_bytes(layer: Coverage) -> int:
    """The size of the larger of .shp and .dbf, estimated from above."""
    points, rings, table = int(layer.rings.offsets[-1]), layer.rings.offsets.size - 1, layer.table
    widths = [max(80, _longest(table[name])) if is_text(table[name]) else 24 for name in table.columns]
    return max(100 + 52 * len(layer) + 4 * rings + 16 * points, (sum(widths) + 1) * len(layer) + 1000)


def is_text(column: pd.Series) -> bool:
    """Whether a column holds text and not numbers."""
    return not pd.api.types.is_numeric_dtype(column)


def _longest(texts: pd.Series) -> int:
    return max((min(_TEXT_BYTES, len(text.encode())) for text in texts.unique()), default=0)


def _cut_texts(table: pd.DataFrame) -> pd.DataFrame:
    """The attributes with all texts short enough, cut between characters."""
    cut = table.copy(deep=False)
    for name in table.columns:
        if is_text(table[name]) and _longest(table[name]) == _TEXT_BYTES:
            short = {t: t.encode()[:_TEXT_BYTES].decode("utf-8", "ignore") for t in table[name].unique()}
            cut[name] = table[name].map(short).astype(object)
    return cut


def _compare(layer: Coverage, part: Path) -> None:
    """Read the set back: same count, names and areas, all valid. Rings may start elsewhere and turn the other way."""
    found = pyogrio.read_info(part, force_feature_count=True)
    same = found["features"] == len(layer) and [*found["fields"], "geometry"] == layer.columns
    for rows in layer.parts() if same else ():
        count = rows.stop - rows.start
        back = shapely.from_wkb(pyogrio.raw.read(part, columns=[], skip_features=rows.start, max_features=count)[2])
        same = same and np.allclose(shapely.area(back), shapely.area(layer.shapes(rows)), rtol=1e-9, atol=0)
        same = same and bool(shapely.is_valid(back).all())
    missing = [ending for ending in _LAST if not part.with_suffix(ending).is_file()]
    if not same or missing:
        raise OutputError(
            f"{part.name} does not read back as it was written.", "Check the free disk space and the folder."
        )
