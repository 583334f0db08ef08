"""The variants of ``mapping.py``: each makes the network ready and returns what is to be timed.

The raster shows fields of twelve classes with noise; the network has learnt them for a short while, so that its classes
are as sure as those of real weights, and windows that lack context do err.
"""

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
from landweave.core.scheme import load_scheme
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import Package
from landweave.models.network import build_network, load_network, network_tensors
from safetensors.torch import save_file

CLASSES = ("111", "112", "121", "142", "211", "221", "231", "243", "311", "312", "322", "512")
MEAN, STD = 1500.0, 600.0
SEAMLESS_PX, CONTEXT_PX = 1536, 192
"""Side of what is predicted in one pass, and how much of its rim is not compared."""
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
    """Write the raster, block by block, the weights, and what one pass without any window says."""
    rng = np.random.default_rng(1)
    with rasterio.open(folder / "a.tif", "w", height=settings["rows"], width=settings["cols"], **PROFILE) as file:
        file.descriptions = ("B02", "B03", "B04", "B08")
        for row in range(0, settings["rows"], 512):
            rows = min(512, settings["rows"] - row)
            pixels, _ = fields(rng, rows, settings["cols"])
            file.write(pixels, window=((row, row + rows), (0, settings["cols"])))
    network = trained(settings)
    save_file(network_tensors(network), folder / "weights.safetensors")
    seamless(folder, settings, network)


def fields(rng: np.random.Generator, rows: int, cols: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixels uint16 (4, rows, cols) and classes (rows, cols) of fields with crooked borders."""
    colours = np.random.default_rng(7).uniform(500, 2600, (len(CLASSES), 4))
    coarse = rng.integers(0, len(CLASSES), (-(-rows // 24) + 2, -(-cols // 24) + 2))
    y, x = np.mgrid[:rows, :cols]
    bent_y, bent_x = y + 9 * np.sin(x / 13) + 12, x + 9 * np.sin(y / 17) + 12
    classes = coarse[(bent_y // 24).astype(int).clip(0), (bent_x // 24).astype(int).clip(0)]
    pixels = colours[classes].transpose(2, 0, 1) + rng.normal(0, 220, (4, rows, cols))
    return pixels.clip(1, 10_000).astype(np.uint16), classes


def trained(settings: Settings) -> torch.nn.Module:
    """The network after a short training."""
    torch.manual_seed(1)
    network = build_network(card(settings).network, 4, len(CLASSES)).to(memory_format=torch.channels_last)
    steps, rng = settings["steps"], np.random.default_rng(2)
    optimiser = torch.optim.AdamW(network.parameters(), 2e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps)
    for _ in range(steps):
        scenes = [fields(rng, 128, 128) for _ in range(8)]
        pixels = torch.from_numpy(np.stack([(p.astype(np.float32) - MEAN) / STD for p, _ in scenes]))
        classes = torch.from_numpy(np.stack([c for _, c in scenes]))
        loss = torch.nn.functional.cross_entropy(network(pixels.to(memory_format=torch.channels_last)), classes)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return network.eval()


def seamless(folder: Path, settings: Settings, network: torch.nn.Module) -> None:
    """What the network says of a square around the raster's centre in one pass, in single precision."""
    side = min(SEAMLESS_PX, settings["rows"], settings["cols"]) // 32 * 32
    row, col = ((n - side) // 64 * 32 for n in (settings["rows"], settings["cols"]))
    with rasterio.open(folder / "a.tif") as file:
        pixels = file.read(window=((row, row + side), (col, col + side)))
    with torch.no_grad():
        answer = network(torch.from_numpy((pixels[None].astype(np.float32) - MEAN) / STD))[0].argmax(0).numpy()
    rim = min(CONTEXT_PX, side // 4)
    place = np.array([row + rim, col + rim])
    np.savez(folder / "seamless.npz", classes=answer[rim:-rim, rim:-rim].astype(np.uint8), place=place)


def disagreement(folder: Path, variant: str) -> float:
    """Share of pixels on which a variant's map and the seamless pass differ."""
    with np.load(folder / "seamless.npz") as kept:
        expected, (row, col) = kept["classes"], kept["place"]
    window = ((row, row + expected.shape[0]), (col, col + expected.shape[1]))
    with rasterio.open(folder / f"{variant}.tif") as file:
        found = file.read(1, window=window)
    if variant == "landweave":
        scheme = load_scheme("clc")
        index = np.full(256, 255, np.uint8)
        index[[scheme.by_code(code).value for code in CLASSES]] = range(len(CLASSES))
        found = index[found]
    return float((found != expected).mean())


def card(settings: Settings) -> Card:
    """Weights of four bands and twelve classes."""
    names = (("B02", 492.4), ("B03", 559.8), ("B04", 664.6), ("B08", 832.8))
    return Card(
        id="bench",
        title="Bench",
        description="Trained for a minute.",
        region="nowhere",
        footprint=(14.0, 44.0, 16.0, 46.0),
        start="2024-01-01",
        end="2024-12-31",
        sensor="Sentinel-2",
        bands=tuple(Band(name, nm, MEAN, STD, 300.0, 2800.0) for name, nm in names),
        scale=1.0,
        offset=0.0,
        pixel_size_m=(10.0, 10.0),
        patch_px=128,
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


def choice(settings: Settings) -> tuple[Device, Precision]:
    """Where and in which numbers Landweave's network runs."""
    return Device.CPU, Precision(settings["precision"])


def landweave(folder: Path, settings: Settings) -> Callable[[], object]:
    """Landweave's own pipeline, reading and writing included."""
    package = Package(folder, card(settings), "0" * 64)
    source = open_source([str(folder / "a.tif")])
    env = rasterio.Env(GDAL_CACHEMAX=cache_bytes(source))
    env.__enter__()
    prepared = prepare_run(source, package.card, MapOptions())
    predictor = open_predictor(package, prepared.plan.shape, choose(*choice(settings)))
    out = MapFiles(folder / "landweave.tif", folder / "confidence.tif")
    return functools.partial(map_windows, source, prepared, predictor=predictor, out=out, reporter=Silent())


def loop(folder: Path, settings: Settings, window: int = 512, overlap: float = 0.15) -> Callable[[], object]:
    """A plain loop over overlapping windows, in turn with reading, band by band; the map in memory, written last."""
    runtime = importlib.import_module("onnxruntime")
    path = folder / "network.onnx"
    example = torch.zeros(1, 4, window, window)
    network = load_network(card(settings), folder / "weights.safetensors")
    torch.onnx.export(network, (example,), path, dynamo=True, external_data=False, verbose=False)
    options = runtime.SessionOptions()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    step = int(window * (1 - overlap))
    crop = (window - step) // 2

    def go() -> None:
        with rasterio.open(folder / "a.tif") as file:
            result = np.zeros(file.shape, np.uint8)
            for row in range(0, file.height - 2 * crop, step):
                for col in range(0, file.width - 2 * crop, step):
                    place = rasterio.windows.Window(col, row, window, window)
                    bands = [file.read(i, window=place, boundless=True) for i in file.indexes]
                    scores = session.run(None, {name: (np.stack(bands)[None].astype(np.float32) - MEAN) / STD})[0]
                    answer = scores[0].argmax(0).astype(np.uint8)
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


class FromShares(torch.nn.Module):
    """The network for pixels that were divided by 255, as geoai hands them on."""

    def __init__(self, network: torch.nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, shares: torch.Tensor) -> torch.Tensor:
        """Scores (batch, classes, rows, cols)."""
        scores: torch.Tensor = self.network((shares * 255 - MEAN) / STD)
        return scores


def geoai(folder: Path, settings: Settings) -> Callable[[], object]:
    """Time geoai's inference on a GeoTIFF with its defaults: 512 px windows, half of each overlapping."""
    train = importlib.import_module("geoai.train")
    network = FromShares(load_network(card(settings), folder / "weights.safetensors"))
    return functools.partial(
        train.semantic_inference_on_geotiff,
        network,
        str(folder / "a.tif"),
        str(folder / "geoai.tif"),
        num_channels=4,
        num_classes=len(CLASSES),
        quiet=True,
    )


def save(path: Path, classes: np.ndarray) -> None:
    """Write a map in one piece."""
    profile = {**PROFILE, "count": 1, "dtype": "uint8", "height": classes.shape[0], "width": classes.shape[1]}
    with rasterio.open(path, "w", **{**profile, "predictor": 1}) as file:
        file.write(classes, 1)
