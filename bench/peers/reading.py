"""What a comparison of two rasters cannot do without: every pixel of both decoded once, as rasterio does it.

``python bench/peers/reading.py MAP REFERENCE``
"""

from __future__ import annotations

import sys

import rasterio

CACHE_BYTES = 96 * 2**20


def read_both(paths: list[str]) -> None:
    """By bands of whole tiles, so that none is decoded twice."""
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), rasterio.open(paths[0]) as one, rasterio.open(paths[1]) as two:
        rows = max(1, 2**23 // one.width // 256) * 256
        for row in range(0, one.height, rows):
            window = ((row, min(row + rows, one.height)), (0, one.width))
            one.read(1, window=window)
            two.read(1, window=window)


if __name__ == "__main__":
    read_both(sys.argv[1:])
