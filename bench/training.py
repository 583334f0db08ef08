"""Feeding and stepping a training beside what peers do.

``python bench/training.py [--side PX] [--rounds N] [--only feeding|stepping]`` prints two tables. The first: patches of
256 × 256 px × 4 bands of 16 bits at random places, out of the memory-mapped scene, bare, and normalised, turned and
stacked as a training takes them, beside windows that rasterio reads from the compressed raster each time. The second:
one step of a U-Net, ours beside the same network, optimiser and loss as segmentation-models-pytorch's own examples run
them (eager, float32, NCHW). Times are CPU-seconds of one process, in rounds by turns; ratios are medians of the rounds'
pairs with the smallest and the largest.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import segmentation_models_pytorch as smp
import torch
from table import keep

ROOT = Path(__file__).resolve().parents[1]
if "landweave" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)

from landweave.core.events import Silent  # noqa: E402
from landweave.core.grid import Grid, Transform  # noqa: E402
from landweave.core.job import Device, Precision  # noqa: E402
from landweave.core.training.augment import Augmentation  # noqa: E402
from landweave.core.training.compute import choose_compute  # noqa: E402
from landweave.core.training.data import TrainingData  # noqa: E402
from landweave.core.training.learner import Learner, Samples  # noqa: E402
from landweave.core.training.loss import LabelledCrossEntropy  # noqa: E402
from landweave.core.training.scene import Scene  # noqa: E402
from landweave.core.training.schedule import make_optimiser  # noqa: E402
from landweave.models.card import Network  # noqa: E402
from landweave.models.network import build_network  # noqa: E402

PATCH, BANDS, CLASSES, BATCH = 256, 4, 8, 8
CACHE_BYTES = 64 * 2**20
NETWORKS = {
    "resnet34": Network("unet", "resnet34", 5, (256, 128, 64, 32, 16)),
    "mobilenetv3 (default)": Network("unet", "timm-mobilenetv3_small_100", 5, (96, 48, 32, 24, 16)),
}


def scene(folder: Path, side: int) -> tuple[Path, TrainingData]:
    """A raster, tiled and compressed, larger than the cache; and the same as a training stores it."""
    rng = np.random.default_rng(1)
    path = folder / "scene.tif"
    values = np.lib.format.open_memmap(folder / "values.npy", "w+", np.uint16, (side, side, BANDS))
    settings = {"driver": "GTiff", "width": side, "height": side, "count": BANDS, "dtype": "uint16", "tiled": True,
                "compress": "deflate", "predictor": 2, "crs": "EPSG:32633",
                "transform": rasterio.Affine(10, 0, 500_000, 0, -10, 5_000_000)}  # fmt: skip
    with rasterio.open(path, "w", **settings) as target:
        for row in range(0, side, 512):
            high = min(512, side - row)
            coarse = rng.integers(200, 4000, (high // 16 + 1, side // 16 + 1, BANDS))
            piece = coarse.repeat(16, 0).repeat(16, 1)[:high, :side] + rng.integers(0, 60, (high, side, BANDS))
            values[row : row + high] = piece
            target.write(piece.transpose(2, 0, 1).astype(np.uint16), window=((row, row + high), (0, side)))
    labels = rng.integers(0, CLASSES, (side // 32 + 1, side // 32 + 1)).astype(np.uint8)
    labels = labels.repeat(32, 0).repeat(32, 1)[:side, :side]
    grid = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), side, side)
    stored = Scene("scene", grid, values, np.ones((side, side), np.bool_), labels)
    places = rng.integers(0, side - PATCH, (4096, 2)) // 32 * 32
    windows = np.insert(places, 0, 0, axis=1)
    mean, std = np.full(BANDS, 2000, np.float32), np.full(BANDS, 900, np.float32)
    data = TrainingData((stored,), PATCH, windows, windows, mean, std, np.arange(256, dtype=np.uint8), CLASSES)
    return path, data


def timed(step: Callable[[], int]) -> float:
    """CPU-seconds of one unit of what a step does."""
    began = time.process_time()
    done = step()
    return (time.process_time() - began) / done


def feeding(path: Path, data: TrainingData, rounds: int) -> None:
    """The first table."""
    rng = np.random.default_rng(2)
    augmentation = Augmentation(0.15)
    values = data.scenes[0].values

    def bare() -> int:
        for _, row, col in data.train[rng.integers(len(data.train), size=1000)]:
            np.ascontiguousarray(values[row : row + PATCH, col : col + PATCH])
        return 1000

    def drawn() -> int:
        for _ in range(8):
            data.draw(BATCH, augmentation, rng)
        return 8 * BATCH

    def read() -> int:
        with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), rasterio.open(path) as source:
            for _, row, col in data.train[rng.integers(len(data.train), size=40)]:
                source.read(window=((row, row + PATCH), (col, col + PATCH)))
        return 40

    report(["rasterio windows", "memory-mapped, bare", "memory-mapped, ready to learn from"], [read, bare, drawn],
           rounds, "patches")  # fmt: skip


def stepping(rounds: int) -> None:
    """The second table."""
    torch.manual_seed(1)
    values, labels = torch.randn(BATCH, BANDS, PATCH, PATCH), torch.randint(0, CLASSES, (BATCH, PATCH, PATCH))
    for name, shape in NETWORKS.items():
        peer = smp.Unet(shape.encoder, shape.depth, None, decoder_channels=shape.decoder_channels,
                        in_channels=BANDS, classes=CLASSES).train()  # fmt: skip
        optimiser = torch.optim.AdamW(peer.parameters(), 1e-3)
        ours = build_network(shape, BANDS, CLASSES).to(memory_format=torch.channels_last).train()
        loss = LabelledCrossEntropy(np.ones(CLASSES, np.float32), 0.0)
        compute = choose_compute(Device.CPU, Precision.AUTO)
        learner = Learner(ours, loss, make_optimiser("adamw", ours.parameters(), 1e-3, 0.01), compute, Silent())
        samples = Samples(values.to(memory_format=torch.channels_last), labels)

        def eager(peer: torch.nn.Module = peer, optimiser: torch.optim.Optimizer = optimiser) -> int:
            optimiser.zero_grad()
            torch.nn.functional.cross_entropy(peer(values), labels).backward()
            optimiser.step()
            return 1

        def step(learner: Learner = learner, samples: Samples = samples) -> int:
            learner.learn(samples, 1)
            return 1

        for warm in (eager, step):
            warm()
        report([f"{name}, smp eager NCHW", f"{name}, ours ({compute.description})"], [eager, step], rounds, "steps")


def report(names: list[str], steps: list[Callable[[], int]], rounds: int, unit: str) -> None:
    """A line for each; the first is what the others are compared with."""
    turns = [[timed(step) for step in steps] for _ in range(rounds)]
    sys.stdout.write(f"{'':>44}{'CPU-ms':>10}{unit + '/CPU-s':>16}{'times faster':>14}{'smallest':>10}{'largest':>9}\n")
    for i, name in enumerate(names):
        seconds = statistics.median(turn[i] for turn in turns)
        ratios = sorted(turn[0] / turn[i] for turn in turns)
        sys.stdout.write(
            f"{name:>44}{1000 * seconds:10.3f}{1 / seconds:16.1f}{statistics.median(ratios):14.2f}{ratios[0]:10.2f}"
            f"{ratios[-1]:9.2f}\n"
        )
        if i:
            pairs = [(1000 * turn[0], 1000 * turn[i]) for turn in turns]
            keep(f"training, {unit}: {name}", names[0], pairs, unit="CPU-ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=6144, help="of the raster, pixels")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["feeding", "stepping"], help="one of the tables")
    arguments = parser.parse_args()
    if arguments.only != "stepping":
        with tempfile.TemporaryDirectory() as folder:
            path, data = scene(Path(folder), arguments.side)
            feeding(path, data, arguments.rounds)
    if arguments.only != "feeding":
        stepping(arguments.rounds)


if __name__ == "__main__":
    main()
