"""Two classes that their brightness tells apart, as files and as scenes in memory."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.grid import Grid, Transform
from landweave.core.job import TrainJob
from landweave.core.training.scene import Scene
from rasterio.crs import CRS

UTM = CRS.from_epsg(32633)


@pytest.fixture
def two_classes():
    """two_classes(rows, cols, seed) → pixels uint16 (2, rows, cols) and labels of `forest`, blocks of 24 px."""

    def make(rows=192, cols=192, seed=1):
        rng = np.random.default_rng(seed)
        coarse = rng.integers(1, 3, (-(-rows // 24), -(-cols // 24)))
        labels = np.repeat(np.repeat(coarse, 24, 0), 24, 1)[:rows, :cols].astype(np.uint8)
        dark, bright = np.array([400, 2500]), np.array([1500, 1800])
        means = np.where(labels[None] == 1, dark[:, None, None], bright[:, None, None])
        return (means + rng.normal(0, 80, means.shape)).astype(np.uint16), labels

    return make


@pytest.fixture
def write(tmp_path):
    """write(name, pixels, **profile) → path of a 10 m raster in UTM; three axes are bands B04 and B08."""

    def file(name, pixels, names=("B04", "B08"), left=500_000, **profile) -> str:
        bands = pixels if pixels.ndim == 3 else pixels[None]
        settings = {
            "driver": "GTiff",
            "count": len(bands),
            "height": bands.shape[1],
            "width": bands.shape[2],
            "dtype": bands.dtype,
            "crs": UTM,
            "transform": Affine(10, 0, left, 0, -10, 5_000_000),
        }
        path = tmp_path / name
        with rasterio.open(path, "w", **{**settings, **profile}) as target:
            target.write(bands)
            if pixels.ndim == 3 and names:
                target.descriptions = names
        return str(path)

    return file


@pytest.fixture
def area(two_classes, write):
    """area(name, seed=…, **profile) → (raster, reference) on disk."""

    def make(name, rows=192, cols=192, seed=1, **profile):
        pixels, labels = two_classes(rows, cols, seed)
        return write(f"{name}.tif", pixels, **profile), write(f"{name}_labels.tif", labels, nodata=0, **profile)

    return make


@pytest.fixture
def job(tmp_path):
    """job(areas, **changes) → a training of seconds."""

    def make(areas, **changes) -> TrainJob:
        small = {
            "scheme": "forest",
            "out": str(Path(tmp_path) / "package"),
            "decoder": (16, 8, 8),
            "patch_px": 64,
            "epochs": 12,
            "batch": 4,
            "relighting": 0.05,
        }
        rasters, references = zip(*areas, strict=True)
        return TrainJob(rasters=rasters, references=references, **{**small, **changes})

    return make


@pytest.fixture
def scene():
    """scene(rows, cols, labels=…) → one band, all valid, in memory."""

    def make(rows, cols, labels=None):
        grid = Grid("EPSG:32633", Transform(0, 10, 0, 0, 0, -10), cols, rows)
        values = np.arange(rows * cols, dtype=np.float32).reshape(rows, cols, 1)
        classes = np.ones((rows, cols), np.uint8) if labels is None else labels
        return Scene("scene", grid, values, np.ones((rows, cols), bool), classes)

    return make


class Heard:
    """A reporter that keeps what it hears, stops after ``patience`` questions, finishes after so many figures."""

    def __init__(self, patience=10**9, finish_after=None):
        self.finish_after = finish_after
        self.logs, self.metrics, self.stages, self.patience = [], [], [], patience

    def progress(self, stage, done, total, unit):
        self.stages.append((stage, done, total))

    def log(self, message, level="info"):
        self.logs.append((level, message))

    def metric(self, name, value):
        self.metrics.append((name, value))

    def finish_asked(self):
        return self.finish_after is not None and len(self.metrics) >= self.finish_after

    def check_cancelled(self):
        from landweave.core.errors import CancelledError

        self.patience -= 1
        if self.patience < 0:
            raise CancelledError


@pytest.fixture
def heard():
    """heard(patience=…) → a reporter that remembers."""
    return Heard
