"""The variants of ``mapping.py``: each makes the network ready and returns what is to be timed."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from affine import Affine
from landweave.core.events import Silent
from landweave.core.job import Device, Precision
from landweave.core.mapping.device import choose
from landweave.core.mapping.mosaic import MapFiles, map_windows
from landweave.core.mapping.pipeline import cache_bytes
from landweave.core.mapping.predictors import open_predictor
from landweave.core.mapping.preparation import MapOptions
from landweave.core.mapping.preparation import prepare as prepare_run
from landweave.core.raster.source import open_source
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import Package
from landweave.models.network import build_network, load_network, network_tensors
from safetensors.torch import save_file

CLASSES = ("111", "112", "121", "142", "211", "221", "231", "243", "311", "312", "322", "512")
MEAN, STD = 1500.0, 600.0
PROFILE = {
    "driver": "GTiff",
    "count": 4,
    "dtype": "uint16",
    "crs": "EPSG:32633",
    "transform": Affine(10, 0, 500_000, 0, -10, 5_000_000),
    "tiled": True,
    "blockxsize": 512,
    "blockysize": 512,
    "compress": "deflate",
    "zlevel": 1,
    "predictor": 2,
    "BIGTIFF": "IF_SAFER",
}
Settings = dict[str, Any]


def prepare(folder: Path, settings: Settings) -> None:
    """Write the raster, block by block, and the weights."""
    rng = np.random.default_rng(1)
    with rasterio.open(folder / "a.tif", "w", height=settings["rows"], width=settings["cols"], **PROFILE) as file:
        file.descriptions = ("B02", "B03", "B04", "B08")
        for row in range(0, settings["rows"], 512):
            rows = min(512, settings["rows"] - row)
            fields = rng.uniform(300, 2800, (4, -(-rows // 32), -(-settings["cols"] // 32)))
            pixels = np.repeat(np.repeat(fields, 32, 1), 32, 2)[:, :rows, : settings["cols"]]
            pixels = pixels + rng.normal(0, 60, pixels.shape)
            file.write(pixels.clip(1, 10_000).astype(np.uint16), window=((row, row + rows), (0, settings["cols"])))
    torch.manual_seed(1)
    tensors = network_tensors(build_network(card(settings).network, 4, len(CLASSES)))
    save_file(tensors, folder / "weights.safetensors")


def card(settings: Settings) -> Card:
    """Weights of four bands and twelve classes."""
    names = (("B02", 492.4), ("B03", 559.8), ("B04", 664.6), ("B08", 832.8))
    return Card(
        id="bench",
        title="Bench",
        description="Untrained.",
        region="nowhere",
        footprint=(14.0, 44.0, 16.0, 46.0),
        start="2024-01-01",
        end="2024-12-31",
        sensor="Sentinel-2",
        bands=tuple(Band(name, nm, MEAN, STD, 300.0, 2800.0) for name, nm in names),
        scale=1.0,
        offset=0.0,
        pixel_size_m=(10.0, 10.0),
        patch_px=256,
        scheme="clc",
        classes=CLASSES,
        network=Network(encoder=settings["encoder"]),
        simulated=True,
        training_data="none",
        licence="none",
        attribution="",
        limits="Good for timing only.",
        scores=(),
    )


def landweave(folder: Path, settings: Settings) -> Callable[[], object]:
    """Landweave's own pipeline, reading and writing included."""
    package = Package(folder, card(settings), "0" * 64)
    source = open_source([str(folder / "a.tif")])
    env = rasterio.Env(GDAL_CACHEMAX=cache_bytes(source))
    env.__enter__()
    prepared = prepare_run(source, package.card, MapOptions())
    predictor = open_predictor(package, prepared.plan.shape, choose(Device.CPU, Precision(settings["precision"])))
    out = MapFiles(folder / "classes.tif", folder / "confidence.tif")
    return functools.partial(map_windows, source, prepared, predictor=predictor, out=out, reporter=Silent())


def loop(folder: Path, settings: Settings, window: int = 512, overlap: float = 0.15) -> Callable[[], object]:
    """A plain loop over overlapping windows, in turn with reading; the map in memory, written at the end."""
    network = load_network(card(settings), folder / "weights.safetensors")
    step = int(window * (1 - overlap))
    crop = (window - step) // 2

    def go() -> None:
        with rasterio.open(folder / "a.tif") as file:
            result = np.zeros(file.shape, np.uint8)
            for row in range(0, file.height - 2 * crop, step):
                for col in range(0, file.width - 2 * crop, step):
                    place = rasterio.windows.Window(col, row, window, window)
                    bands = [file.read(i, window=place, boundless=True) for i in file.indexes]
                    inputs = torch.from_numpy((np.stack(bands)[None].astype(np.float32) - MEAN) / STD)
                    with torch.no_grad():
                        answer = network(inputs)[0].softmax(0).numpy().argmax(0).astype(np.uint8)
                    top, left = (0 if row == 0 else crop), (0 if col == 0 else crop)
                    part = answer[top : file.height - row, left : file.width - col]
                    result[row + top : row + window, col + left : col + window] = part
            save(folder / "loop.tif", result)

    return go


def monai(folder: Path, settings: Settings) -> Callable[[], object]:
    """MONAI's sliding window over the whole raster in memory."""
    inferer = importlib.import_module("monai.inferers")
    network = load_network(card(settings), folder / "weights.safetensors")

    def go() -> None:
        with rasterio.open(folder / "a.tif") as file:
            inputs = torch.from_numpy((file.read()[None].astype(np.float32) - MEAN) / STD)
        with torch.no_grad():
            scores = inferer.sliding_window_inference(inputs, 512, 4, network, overlap=0.25, mode="gaussian")
        save(folder / "monai.tif", scores[0].argmax(0).numpy().astype(np.uint8))

    return go


def save(path: Path, classes: np.ndarray) -> None:
    """Write a map in one piece."""
    profile = {**PROFILE, "count": 1, "dtype": "uint8", "height": classes.shape[0], "width": classes.shape[1]}
    with rasterio.open(path, "w", **{**profile, "predictor": 1}) as file:
        file.write(classes, 1)
