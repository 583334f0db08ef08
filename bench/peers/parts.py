"""The parts of a mapping, each alone, on the raster and weights of ``mapping.py``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import mapping
import numpy as np
import rasterio
from landweave.core.grid import Window
from landweave.core.mapping.device import choose
from landweave.core.mapping.pipeline import cache_bytes
from landweave.core.mapping.predictors import open_predictor
from landweave.core.mapping.preparation import MapOptions, Preparation, prepare
from landweave.core.mapping.windows import plan_windows
from landweave.core.raster.source import RasterSource, open_source
from landweave.core.raster.writer import RasterWriter
from landweave.models.catalogue import Package


def reading(folder: Path, settings: mapping.Settings) -> Callable[[], object]:
    """Every window read, normalised and filled up."""
    source, prepared = opened(folder, settings)

    def go() -> None:
        with rasterio.Env(GDAL_CACHEMAX=cache_bytes(source)):
            for row in prepared.plan.rows(prepared.extent):
                for tile in row.tiles:
                    values, _ = prepared.scaling.normalise(source.read(tile.read, prepared.bands))
                    tile.fill(values)

    return go


def predicting(folder: Path, settings: mapping.Settings) -> Callable[[], object]:
    """As many windows as the map needs, none of them read."""
    _, prepared = opened(folder, settings)
    package = Package(folder, mapping.card(settings), "0" * 64)
    predictor = open_predictor(package, prepared.plan.shape, choose(*mapping.choice(settings)))
    inputs = np.random.default_rng(1).normal(size=(1, 4, *prepared.plan.shape)).astype(np.float32)

    def go() -> None:
        for _ in range(prepared.plan.count(prepared.extent)):
            predictor.predict(inputs)

    return go


def writing(folder: Path, settings: mapping.Settings) -> Callable[[], object]:
    """The map that an earlier run made, and as many pixels of confidence, written by bands of rows."""
    _, prepared = opened(folder, settings)
    with rasterio.open(folder / "landweave.tif") as file, rasterio.open(folder / "confidence.tif") as other:
        pixels = {"classes": file.read(1), "confidence": other.read(1)}

    def go() -> None:
        for name, values in pixels.items():
            with RasterWriter(folder / f"{name}-again.tif", prepared.grid) as writer:
                for row in prepared.plan.rows(prepared.extent):
                    writer.write(values[row.band.slices], row.band.row)

    return go


def computed(settings: mapping.Settings) -> float:
    """Pixels that the network sees for each pixel of the map."""
    rows, cols = settings["rows"], settings["cols"]
    plan = plan_windows(rows, cols)
    return float(plan.count(Window(0, 0, cols, rows)) * np.prod(plan.shape) / (rows * cols))


def opened(folder: Path, settings: mapping.Settings) -> tuple[RasterSource, Preparation]:
    """The raster, and all that is settled before its first window is read."""
    source = open_source([str(folder / "a.tif")])
    return source, prepare(source, mapping.card(settings), MapOptions())
