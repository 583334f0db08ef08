"""Counting a confusion table beside scikit-learn, and the whole command ``agree`` beside reading its two rasters.

``python bench/agreement.py [--side PX] [--rounds N] [--large]`` prints two tables. In the first one times are
CPU-seconds of one process, in rounds by turns; ratios are medians of the rounds' pairs with the smallest and the
largest; peaks are those of a process of its own, beyond what it held before. In the second one every line is a
process from its start to its end; ``beyond start`` leaves out what the same command takes on rasters of 256 px;
``comparing`` is what ``agree`` does without the surroundings of borders, suspects and the report.
``--large`` adds rasters of 40,000 × 40,000 px.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sklearn
from sklearn.metrics import confusion_matrix
from table import keep

ROOT = Path(__file__).resolve().parents[1]
if "landweave" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)

from landweave.core.agreement.confusion import Confusion  # noqa: E402
from landweave.core.grid import Grid, Transform  # noqa: E402
from landweave.core.raster.writer import RasterWriter  # noqa: E402
from landweave.core.scheme import load_scheme  # noqa: E402

SCHEME = load_scheme("clc")
FIELD_PX = 144
REPEATED = 18
"""Bands of 256 rows that are drawn; taller rasters repeat them."""
READER, COMPARER = (Path(__file__).parent / "peers" / name for name in ("reading.py", "comparing.py"))


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


def touching(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """The limit: touching every byte of both once."""
    return np.array([mapped.view(np.uint64).max(), reference.view(np.uint64).max()])


VARIANTS: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "scikit-learn": peer, "ours": ours, "ours, degrees": by_row, "reading memory": touching,
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
    """The two rasters, written by a process of its own: what this one held would count as its children's peak."""
    subprocess.run([sys.executable, __file__, "--write", str(folder), str(rows), str(cols)], check=True)
    return folder / f"map_{rows}_{cols}.tif", folder / f"reference_{rows}_{cols}.tif"


def write(folder: Path, rows: int, cols: int) -> None:
    """A map and a reference of that size as GeoTIFFs, at 10 m.

    The reference has fields of 2 km² with winding borders, about as large as CORINE's polygons are on average. The
    map's borders lie up to 20 m beside them, and a hundredth of its pixels are others.
    """
    paths = folder / f"map_{rows}_{cols}.tif", folder / f"reference_{rows}_{cols}.tif"
    grid = Grid("EPSG:3035", Transform(4_000_000.0, 10.0, 0.0, 3_000_000.0, 0.0, -10.0), cols, rows)
    made = [_band(np.random.default_rng(i), 256 * i, cols) for i in range(min(REPEATED, -(-rows // 256)))]
    with RasterWriter(paths[0], grid, scheme=SCHEME) as of_map, RasterWriter(paths[1], grid, scheme=SCHEME) as other:
        for row in range(0, rows, 256):
            mapped, reference = made[row // 256 % REPEATED]
            of_map.write(mapped[: rows - row], row)
            other.write(reference[: rows - row], row)


def _band(rng: np.random.Generator, row: int, cols: int) -> tuple[np.ndarray, np.ndarray]:
    """256 rows of the map and of the reference."""
    fields = (
        np.random.default_rng(1)
        .integers(1, 45, (REPEATED * 256 // FIELD_PX + 2, cols // FIELD_PX + 2))
        .astype(np.uint8)
    )
    down, across = np.arange(row, row + 256)[:, None], np.arange(cols)[None, :]
    y, x = down + (6 * np.sin(across / 37)).astype(int) + 8, across + (6 * np.sin(down / 29)).astype(int) + 8
    beside = rng.integers(-2, 3, (64, cols // 4 + 1)).repeat(4, axis=0).repeat(4, axis=1)[:, :cols]
    mapped = fields[(y + beside) // FIELD_PX, (x + beside) // FIELD_PX]
    at = rng.integers(0, mapped.size, mapped.size // 100)
    mapped.reshape(-1)[at] = rng.integers(1, 45, at.size)
    return mapped, fields[y // FIELD_PX, x // FIELD_PX]


@dataclass(frozen=True)
class Cost:
    """Of a process with those that it started."""

    wall_s: float
    cpu_s: float
    peak_mb: float
    """Of the largest of them."""

    def beyond(self, start: Cost) -> Cost:
        """Without what the same command costs on next to nothing."""
        return Cost(self.wall_s - start.wall_s, self.cpu_s - start.cpu_s, self.peak_mb)


def cost(command: list[str]) -> Cost:
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed.")
    return Cost(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def reading(paths: tuple[Path, Path], _folder: Path) -> Cost:
    return cost([sys.executable, str(READER), *map(str, paths)])


def agreeing(paths: tuple[Path, Path], folder: Path) -> Cost:
    """The whole command, from the launcher to the report."""
    with tempfile.TemporaryDirectory(dir=folder) as out:
        command = [sys.executable, str(ROOT / "landweave"), "agree", str(paths[0]), "--reference", str(paths[1])]
        return cost([*command, "--reference-scheme", "clc-grid", "--out", str(Path(out) / "run"), "--json"])


def comparing(paths: tuple[Path, Path], _folder: Path) -> Cost:
    return cost([sys.executable, str(COMPARER), *map(str, paths)])


WHOLE = {"reading both": reading, "comparing": comparing, "landweave agree": agreeing}


def whole(folder: Path, sizes: list[tuple[int, int]], rounds: int) -> None:
    """The second table."""
    report(f"{'rows × cols':>16}{'':>17}{'s':>8}{'CPU-s':>8}{'peak MB':>9}{'ratio: s':>10}{'CPU-s':>8}"
           f"{'beyond start: s':>17}{'CPU-s':>8}")  # fmt: skip
    small = written(folder, 256, 256)
    for run in WHOLE.values():  # what is compiled and cached the first time
        run(small, folder)
    for rows, cols in sizes:
        paths = written(folder, rows, cols)
        starts, turns = [], []
        for _ in range(rounds):  # by turns: a machine that is slow for a while is slow for all of them
            starts.append({name: run(small, folder) for name, run in WHOLE.items()})
            turns.append({name: run(paths, folder) for name, run in WHOLE.items()})
        limit = "reading both"
        for name in WHOLE:
            wall, cpu = (statistics.median(getattr(turn[name], of) for turn in turns) for of in ("wall_s", "cpu_s"))
            peak = max(turn[name].peak_mb for turn in turns)
            ratios = [
                statistics.median(getattr(turn[name], of) / getattr(turn[limit], of) for turn in turns)
                for of in ("wall_s", "cpu_s")
            ]
            beyond = [
                statistics.median(
                    getattr(turn[name].beyond(start[name]), of) / getattr(turn[limit].beyond(start[limit]), of)
                    for start, turn in zip(starts, turns, strict=True)
                )
                for of in ("wall_s", "cpu_s")
            ]
            size = f"{rows} × {cols}"
            report(f"{size:>16}{name:>17}{wall:8.2f}{cpu:8.2f}{peak:9.0f}{ratios[0]:10.2f}{ratios[1]:8.2f}"
                   f"{beyond[0]:17.2f}{beyond[1]:8.2f}")  # fmt: skip
        for name in list(WHOLE)[1:]:
            keep(f"{name}, {rows} × {cols} px", limit, [(t[limit].cpu_s, t[name].cpu_s) for t in turns],
                 unit="CPU-s", beside=f"peak {max(t[name].peak_mb for t in turns):.0f} MB")  # fmt: skip
        for path in paths:
            path.unlink()


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=4096, help="pixels; a multiple of 8")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", action="store_true", help="also 40,000 × 40,000 px; needs 300 MB of disk")
    parser.add_argument("--whole", metavar="ROWSxCOLS", nargs="*", help="sizes of whole comparisons, and nothing else")
    parser.add_argument("--counting", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--peak", choices=VARIANTS, help=argparse.SUPPRESS)
    parser.add_argument("--stored", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--write", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.write:
        write(Path(args.write[0]), int(args.write[1]), int(args.write[2]))
        return
    if args.peak:
        print_peak(args.peak, args.stored)
        return
    sizes = [(4096, 4096), (4096, 32768), *([(40_000, 40_000)] if args.large else [])]
    if args.counting:
        counting(args.side, args.rounds)
        return
    if args.whole is None:  # in a process of its own: what this one held would count as its children's peak
        options = ["--side", str(args.side), "--rounds", str(args.rounds)]
        subprocess.run([sys.executable, __file__, "--counting", *options], check=True)
    else:
        sizes = [(int(rows), int(cols)) for rows, cols in (size.split("x") for size in args.whole)]
    with tempfile.TemporaryDirectory() as folder:
        whole(Path(folder), sizes, args.rounds)


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
    pairs = [(row["scikit-learn"], row["ours"]) for row in rows]
    keep(f"confusion table, {side}² px", "scikit-learn", pairs, unit="CPU-s", beside="tables identical")
    report(json.dumps(rows))


if __name__ == "__main__":
    main()
