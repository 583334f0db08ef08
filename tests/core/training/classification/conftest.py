"""Small patches that their brightness names, in folders."""

import warnings

import numpy as np
import pytest
import rasterio
from landweave.core.job import PretrainJob
from rasterio.errors import NotGeoreferencedWarning

CODES = ("Forest", "River", "Highway")


@pytest.fixture
def image():
    """image(path, level, seed, …) → an image of three bands around a brightness."""

    def make(path, level, seed, px=32, bands=3, dtype="uint8"):
        path.parent.mkdir(parents=True, exist_ok=True)
        rng = np.random.default_rng(seed)
        pixels = np.clip(rng.normal(level, 8, (bands, px, px)), 1, 254).astype(dtype)
        driver = {".jpg": "JPEG", ".png": "PNG", ".tif": "GTiff"}[path.suffix]
        with rasterio.open(path, "w", driver=driver, width=px, height=px, count=bands, dtype=dtype) as target:
            target.write(pixels)
        for leftover in path.parent.glob("*.aux.xml"):
            leftover.unlink()
        return path

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield make


@pytest.fixture
def folders(tmp_path, image):
    """folders(count, suffix) → a folder with three classes of EuroSAT, told by their brightness."""

    def make(count=24, suffix=".png"):
        for index, code in enumerate(CODES):
            for number in range(count):
                image(tmp_path / "patches" / code / f"{code}_{number}{suffix}", 60 + 60 * index, 100 * index + number)
        return tmp_path / "patches"

    return make


@pytest.fixture
def job(tmp_path):
    """job(patches, …) → a training of seconds."""

    def make(patches, **changes):
        small = {
            "patches": str(patches),
            "scheme": "eurosat",
            "pixel_size_m": 10.0,
            "out": str(tmp_path / "encoder"),
            "epochs": 10,
            "batch": 8,
        }
        return PretrainJob(**{**small, **changes})

    return make
