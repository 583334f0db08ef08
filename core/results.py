"""What a run came to, as fingerprints: of the pixels of its rasters, of its reports' figures, of its weights.

Not of files as such: two runs that came to the same differ in times, versions and paths.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import rasterio

_REPORTS = ("report.json", "accuracy.json", "audit.json")
_BAND = 256
_CACHE_BYTES = 32 * 2**20


def fingerprints(folder: Path) -> dict[str, str]:
    """Relative path → SHA-256, of everything below a folder that holds results; hidden folders are left out.

    Of a GeoTIFF that is size, CRS, transform and pixels; of a report in JSON its figures, rounded to nine digits,
    without what it tells of the run itself; of weights the file.

    Raises:
        RasterioError, OSError, ValueError: a file is broken.
    """
    found = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if any(part.startswith(".") for part in place.parts) or ".part" in path.name:
            continue
        if path.suffix == ".tif":
            found[place.as_posix()] = _of_pixels(path)
        elif path.name in _REPORTS:
            found[place.as_posix()] = _of_figures(path)
        elif path.suffix == ".safetensors":
            found[place.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _of_pixels(path: Path) -> str:
    digest = hashlib.sha256()
    with rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES), rasterio.open(path, driver="GTiff") as file:
        about = [file.width, file.height, file.count, file.crs.to_wkt() if file.crs else "", *file.transform]
        digest.update(json.dumps(about).encode())
        for row in range(0, file.height, _BAND):
            window = ((row, min(row + _BAND, file.height)), (0, file.width))
            digest.update(file.read(window=window).tobytes())
    return digest.hexdigest()


def _of_figures(path: Path) -> str:
    content = json.loads(path.read_text(encoding="utf-8"))
    content.pop("run", None)
    return hashlib.sha256(json.dumps(_rounded(content), sort_keys=True).encode()).hexdigest()


def _rounded(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_rounded(inner) for inner in value]
    return float(f"{value:.9g}") if isinstance(value, float) else value
