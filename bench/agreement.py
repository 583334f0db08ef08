"""Counting a confusion table: ours beside scikit-learn's, one process each for memory, interleaved for time.

``python bench/agreement.py [--side PX] [--rounds N]`` prints a table; times are CPU-seconds of this process, ratios are
medians of the rounds' pairs with the smallest and the largest.
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
import sklearn
from sklearn.metrics import confusion_matrix

ROOT = Path(__file__).resolve().parents[1]
if "landweave" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)

from landweave.core.agreement.confusion import Confusion  # noqa: E402
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


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=4096, help="pixels; a multiple of 8")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peak", choices=list(VARIANTS), help=argparse.SUPPRESS)
    parser.add_argument("--stored", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.peak:
        print_peak(args.peak, args.stored)
        return
    pair = rasters(args.side)
    if not (ours(*pair) == peer(*pair)).all() or not (by_row(*pair) == peer(*pair)).all():
        sys.exit("The tables differ.")
    names, rows = list(VARIANTS), []
    for number in range(args.rounds):
        turned = names[number % len(names) :] + names[: number % len(names)]
        rows.append({name: seconds(name, pair) for name in turned})
    report(f"{args.side}² px, 44 classes, tables identical; NumPy {np.__version__}, sklearn {sklearn.__version__}, "
          f"Python {platform.python_version()}, {platform.machine()}")  # fmt: skip
    report(f"{'':16}{'CPU-s':>9}{'Mpx/CPU-s':>12}{'ratio':>9}{'smallest':>10}{'largest':>9}{'peak +MB':>10}")
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "rasters.npy"
        np.save(stored, np.stack(pair))
        peaks = {name: peak_mb(name, stored) for name in names}
    for name in names:
        middle = statistics.median(row[name] for row in rows)
        ratios = sorted(row["scikit-learn"] / max(row[name], 1e-9) for row in rows)
        report(f"{name:16}{middle:9.4f}{args.side**2 / 1e6 / max(middle, 1e-9):12.1f}{statistics.median(ratios):9.1f}"
              f"{ratios[0]:10.1f}{ratios[-1]:9.1f}{peaks[name]:10.1f}")  # fmt: skip
    report(json.dumps(rows))


if __name__ == "__main__":
    main()
