"""Counting a confusion table beside scikit-learn, and a whole comparison beside reading its two rasters.

``python bench/agreement.py [--side PX] [--rounds N] [--large]`` prints two tables. Times are CPU-seconds of one
process, in rounds by turns; ratios are medians of the rounds' pairs with the smallest and the largest. Peaks are those
of a process of its own, beyond what it held before. ``--large`` adds rasters of 40,000 × 40,000 px, one round.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import sklearn
from sklearn.metrics import confusion_matrix

ROOT = Path(__file__).resolve().parents[1]
if "landweave" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)

from landweave.core.agreement.agreement import agree  # noqa: E402
from landweave.core.agreement.confusion import Confusion  # noqa: E402
from landweave.core.agreement.pairs import CACHE_BYTES  # noqa: E402
from landweave.core.agreement.reference import open_beside  # noqa: E402
from landweave.core.events import Silent  # noqa: E402
from landweave.core.grid import Grid, Transform  # noqa: E402
from landweave.core.raster.classes import open_classes  # noqa: E402
from landweave.core.raster.writer import RasterWriter  # noqa: E402
from landweave.core.scheme import load_scheme  # noqa: E402

SCHEME = load_scheme("clc")


def rasters(side: int) -> tuple[np.ndarray, np.ndarray]:
    """A map of blocky classes and a reference that differs in a fifth of the pixels."""
    rng = np.random.default_rng(1)
    coarse = rng.integers(1, 45, (side // 8 + 1, side // 8 + 1)).astype(np.uint8)
    reference = coarse.repeat(8, axis=0).repeat(8, axis=1)[:side, :side].copy()
    mapped = reference.copy()
    wrong = rng.random(mapped.shape, np.float32) < 0.2
    mapped[wrong] = rng.integers(1, 45, int(wrong.sum())).astype(np.uint8)
    return mapped, reference


def ours(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Rows of one size, as in a metric CRS."""
    confusion = Confusion(SCHEME, SCHEME)
    confusion.add(mapped, reference, np.full(len(mapped), 100.0))
    return confusion.finish().counts[:-1, :-1]


def by_row(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Rows of different sizes, as in degrees."""
    confusion = Confusion(SCHEME, SCHEME)
    confusion.add(mapped, reference, np.linspace(90, 100, len(mapped)))
    return confusion.finish().counts[:-1, :-1]


def peer(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """scikit-learn as it is, told the labels."""
    return confusion_matrix(mapped.ravel(), reference.ravel(), labels=list(SCHEME.values))


def reading(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """The limit: touching every byte of both once."""
    return np.array([mapped.view(np.uint64).max(), reference.view(np.uint64).max()])


VARIANTS: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "scikit-learn": peer, "ours": ours, "ours, degrees": by_row, "reading memory": reading,
}  # fmt: skip


def seconds(variant: str, pair: tuple[np.ndarray, np.ndarray]) -> float:
    began = time.process_time()
    VARIANTS[variant](*pair)
    return time.process_time() - began


def peak_mb(variant: str, stored: Path) -> float:
    """Peak memory beyond that of the rasters, in a process of its own."""
    command = [sys.executable, __file__, "--peak", variant, "--stored", str(stored)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def print_peak(variant: str, stored: Path) -> None:
    """The rasters are loaded, not made: making them would leave a higher mark than counting does."""
    pair = np.load(stored)
    VARIANTS[variant](pair[0][:64], pair[1][:64])
    before = high_water_kb()
    VARIANTS[variant](*pair)
    sys.stdout.write(f"{(high_water_kb() - before) / 1024}")


def high_water_kb() -> int:
    """From the kernel's own table: what ``getrusage`` says is inherited from the parent process on Linux."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))


def written(folder: Path, rows: int, cols: int) -> tuple[Path, Path]:
    """A map and a reference of that size as tiled GeoTIFFs: patches of 16 px, a hundredth of the pixels different."""
    paths = folder / f"map_{rows}_{cols}.tif", folder / f"reference_{rows}_{cols}.tif"
    grid = Grid("EPSG:3035", Transform(4_000_000.0, 10.0, 0.0, 3_000_000.0, 0.0, -10.0), cols, rows)
    rng = np.random.default_rng(1)
    with RasterWriter(paths[0], grid, scheme=SCHEME) as of_map, RasterWriter(paths[1], grid, scheme=SCHEME) as other:
        for row in range(0, rows, 256):
            high = min(256, rows - row)
            coarse = rng.integers(1, 45, (high // 16 + 1, cols // 16 + 1)).astype(np.uint8)
            band = coarse.repeat(16, axis=0).repeat(16, axis=1)[:high, :cols]
            other.write(band, row)
            at = rng.integers(0, band.size, band.size // 100)
            changed = band.copy()
            changed.reshape(-1)[at] = rng.integers(1, 45, at.size)
            of_map.write(changed, row)
    return paths


def read_both(paths: tuple[Path, Path]) -> int:
    """The limit: every pixel of both decoded once, by bands of whole tiles, as rasterio does it."""
    total = 0
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), rasterio.open(paths[0]) as one, rasterio.open(paths[1]) as two:
        rows = max(1, 2**23 // one.width // 256) * 256
        for row in range(0, one.height, rows):
            window = ((row, min(row + rows, one.height)), (0, one.width))
            total += one.read(1, window=window).size + two.read(1, window=window).size
    return total


def compare_both(paths: tuple[Path, Path]) -> int:
    """The whole comparison: opened and recognised, counted, all measures at all levels."""
    with (
        open_classes(str(paths[0])) as raster,
        open_beside(raster, str(paths[1]), "") as reference,
    ):
        return 2 * agree(raster, reference, Silent()).extent.pixels


WHOLE: dict[str, Callable[[tuple[Path, Path]], int]] = {"reading both": read_both, "comparing": compare_both}


def timed(name: str, paths: tuple[Path, Path]) -> tuple[float, float]:
    """CPU-seconds and seconds."""
    began, cpu = time.perf_counter(), time.process_time()
    WHOLE[name](paths)
    return time.process_time() - cpu, time.perf_counter() - began


def print_whole_peak(name: str, paths: tuple[Path, Path], small: tuple[Path, Path]) -> None:
    WHOLE[name](small)
    before = high_water_kb()
    WHOLE[name](paths)
    sys.stdout.write(f"{(high_water_kb() - before) / 1024}")


def whole(folder: Path, sizes: list[tuple[int, int]], rounds: int) -> None:
    """The second table."""
    report(f"{'rows × cols':>16}{'':>14}{'CPU-s':>9}{'Mpx/CPU-s':>12}{'ratio':>8}{'smallest':>10}{'largest':>9}"
           f"{'s':>8}{'ratio':>7}{'peak +MB':>10}")  # fmt: skip
    small = written(folder, 512, 512)
    for name in WHOLE:
        WHOLE[name](small)
    for rows, cols in sizes:
        paths = written(folder, rows, cols)
        times = [{name: timed(name, paths) for name in WHOLE} for _ in range(rounds if rows * cols < 10**9 else 1)]
        for name in WHOLE:
            command = [sys.executable, __file__, "--peak", name, "--stored", *map(str, (*paths, *small))]
            peak = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            cpu, wall = (statistics.median(turn[name][i] for turn in times) for i in (0, 1))
            ratios = sorted(turn[name][0] / turn["reading both"][0] for turn in times)
            waits = statistics.median(turn[name][1] / turn["reading both"][1] for turn in times)
            size, middle = f"{rows} × {cols}", statistics.median(ratios)
            report(f"{size:>16}{name:>14}{cpu:9.3f}{2 * rows * cols / 1e6 / cpu:12.1f}{middle:8.2f}"
                   f"{ratios[0]:10.2f}{ratios[-1]:9.2f}{wall:8.2f}{waits:7.2f}{peak:10.1f}")  # fmt: skip
        for path in paths:
            path.unlink()


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=4096, help="pixels; a multiple of 8")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", action="store_true", help="also 40,000 × 40,000 px; needs 2 GB of disk")
    parser.add_argument("--peak", choices=[*VARIANTS, *WHOLE], help=argparse.SUPPRESS)
    parser.add_argument("--stored", type=Path, nargs="+", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.peak in WHOLE:
        print_whole_peak(args.peak, args.stored[:2], args.stored[2:])
        return
    if args.peak:
        print_peak(args.peak, args.stored[0])
        return
    counting(args.side, args.rounds)
    with tempfile.TemporaryDirectory() as folder:
        whole(Path(folder), [(4096, 4096), (4096, 32768), *([(40_000, 40_000)] if args.large else [])], args.rounds)


def counting(side: int, rounds: int) -> None:
    """The first table."""
    pair = rasters(side)
    if not (ours(*pair) == peer(*pair)).all() or not (by_row(*pair) == peer(*pair)).all():
        sys.exit("The tables differ.")
    names, rows = list(VARIANTS), []
    for number in range(rounds):
        turned = names[number % len(names) :] + names[: number % len(names)]
        rows.append({name: seconds(name, pair) for name in turned})
    report(f"{side}² px, 44 classes, tables identical; NumPy {np.__version__}, sklearn {sklearn.__version__}, "
          f"Python {platform.python_version()}, {platform.machine()}")  # fmt: skip
    report(f"{'':16}{'CPU-s':>9}{'Mpx/CPU-s':>12}{'ratio':>9}{'smallest':>10}{'largest':>9}{'peak +MB':>10}")
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "rasters.npy"
        np.save(stored, np.stack(pair))
        peaks = {name: peak_mb(name, stored) for name in names}
    for name in names:
        middle = statistics.median(row[name] for row in rows)
        ratios = sorted(row["scikit-learn"] / max(row[name], 1e-9) for row in rows)
        report(f"{name:16}{middle:9.4f}{side**2 / 1e6 / max(middle, 1e-9):12.1f}{statistics.median(ratios):9.1f}"
              f"{ratios[0]:10.1f}{ratios[-1]:9.1f}{peaks[name]:10.1f}")  # fmt: skip
    report(json.dumps(rows))


if __name__ == "__main__":
    main()
