"""Generalisation and polygons against GDAL's sieve and the usual chain to polygons, on one simulated raster.

``python bench/generalise.py --size 4096 --rounds 5`` with the engine's Python. Each measurement is a process of its own
that loads the raster, warms up on a small part (compiling, caches), and then times one call in CPU-seconds; variants
take turns. Ratios are medians of the paired ratios to the peer named in the table. Memory is the peak of the process
above what it held when the clock started: for the sieve that includes its result, an array, and for Landweave its
result as runs, from which all that follows is made. The variants "of a file" go from a GeoTIFF to a GeoTIFF. Beside the
times stands what they bought: regions below the MMU that are left away from edges, and whether the polygons are a valid
coverage.

``--large`` runs the whole job instead, from a GeoTIFF of ``--size`` rows and columns (the same landscape, mirrored over
and over) to raster, polygons and audit, and prints the peak of the process's memory up to the end of each stage.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil
import shapely
from rasterio.transform import Affine
from scipy import ndimage
from table import keep

ROOT = Path(__file__).resolve().parents[1]
PIXEL_M, MMU_HA = 10.0, 25.0
ORIGIN = (500_000.0, 5_000_000.0)
VALUES = np.array([2, 3, 4, 11, 12, 18, 21, 23, 24, 25, 27, 40], np.uint8)

PEERS = {
    "merge": "sieve",
    "generalise": "sieve",
    "merge of a file": "sieve of a file",
    "polygons": "shapes",
    "polygons of all": "shapes of all",
}
"""Variant of ours → the peer that it is compared with."""

Array = npt.NDArray[np.uint8]


def landscape(size: int, seed: int) -> Array:
    """Twelve classes in patches of two grains with ragged borders, and specks in one pixel of 250."""
    rng = np.random.default_rng(seed)

    def levels(grain: int) -> npt.NDArray[np.int64]:
        coarse = ndimage.gaussian_filter(rng.normal(size=(size // grain + 2,) * 2), 2)
        field = ndimage.zoom(coarse, grain, order=1)[:size, :size]
        return np.clip(field / field.std() * 1.2 + 2, 0, 3.99).astype(np.int64)

    classes = levels(16) * 3 + np.minimum(levels(4), 2)
    specks = rng.random(classes.shape) < 0.004
    classes[specks] = rng.integers(0, VALUES.size, specks.sum())
    return VALUES[classes]


class Landweave:
    """Landweave's own steps; the clone is imported as a package whatever its folder is called."""

    def __init__(self) -> None:
        where = [str(ROOT)]
        spec = importlib.util.spec_from_file_location(
            "landweave", ROOT / "__init__.py", submodule_search_locations=where
        )
        if spec is None or spec.loader is None:
            raise SystemExit(f"{ROOT} is not Landweave.")
        sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
        self.clc, self.silent = self.of("scheme").load_scheme("clc"), self.of("events").Silent()

    @staticmethod
    def of(name: str) -> Any:  # noqa: ANN401 - a module
        """A module of core."""
        return importlib.import_module(f"landweave.core.{name}")

    def grid(self, height: int, width: int) -> Any:  # noqa: ANN401 - Landweave's Grid
        """Where the rasters lie."""
        grid = self.of("grid")
        return grid.Grid("EPSG:32633", grid.Transform(ORIGIN[0], PIXEL_M, 0.0, ORIGIN[1], 0.0, -PIXEL_M), width, height)

    def generalise(self, classes: Array, width_m: float = 100.0) -> Any:  # noqa: ANN401 - Landweave's Generalised
        """The whole generalisation; without a width, labelling, adjacency and merging."""
        rules = self.of("job").Rules(mmu_ha=MMU_HA, min_width_m=width_m)
        ground = self.of("raster.ground").ground_pixels(self.grid(*classes.shape))
        return self.of("generalise.generalise").generalise(classes, self.clc, ground, rules, self.silent)

    def merge_file(self, source: Path, target: Path) -> Any:  # noqa: ANN401 - Landweave's Generalised
        """From a GeoTIFF to a GeoTIFF, merged only."""
        run, rules = self.of("runs.generalise"), self.of("job").Rules(mmu_ha=MMU_HA, min_width_m=0.0)
        with self.of("raster.classes").open_classes(str(source), "clc") as raster:
            ground = self.of("raster.ground").ground_pixels(raster.grid)
            runs = run.read_runs(raster, self.silent)
            done = self.of("generalise.generalise").generalise(runs, self.clc, ground, rules, self.silent)
            run.write_map(target, raster, done.map, self.silent)
        return done

    def polygons(self, classes: Array, target: Path) -> Any:  # noqa: ANN401 - Landweave's Coverage
        """Polygons on disk, read back and compared."""
        grid = self.grid(*classes.shape)
        ground = self.of("raster.ground").ground_pixels(grid)
        layer = self.of("vector.polygons").polygonise(classes, grid, self.clc, ground)
        self.of("vector.write").write_layer(layer, target, self.clc)
        return layer

    def write(self, path: Path, tile: Array, size: int) -> None:
        """A GeoTIFF of the tile and its mirror images side by side."""
        pair = np.concatenate((tile, tile[:, ::-1]), axis=1)
        with self.of("raster.writer").RasterWriter(path, self.grid(size, size), scheme=self.clc) as writer:
            for row in range(0, size, 256):
                rows = [y % len(tile) if y // len(tile) % 2 == 0 else -1 - y % len(tile) for y in range(row, row + 256)]
                writer.write(np.tile(pair[rows[: size - row]], (1, size // pair.shape[1] + 1))[:, :size].copy(), row)


def steps(folder: Path) -> dict[str, Callable[[Array, Array], dict[str, Any]]]:
    """Name → what is timed: called with the raster and with its generalised form, returns what came out."""
    ours, peer = Landweave(), importlib.import_module("peers.generalise")
    pixels, transform = int(MMU_HA * 1e4 / PIXEL_M**2), Affine(PIXEL_M, 0, ORIGIN[0], 0, -PIXEL_M, ORIGIN[1])

    def file_of(raw: Array) -> Path:
        """The raster as a file, or a small one to warm up with."""
        path = folder / f"raw-{len(raw)}.tif"
        if not path.is_file():
            ours.write(path, raw, len(raw))
        return path

    return {
        "sieve": lambda raw, _: {"map": peer.sieve(raw, pixels)},
        "merge": lambda raw, _: {"generalised": ours.generalise(raw, 0.0)},
        "generalise": lambda raw, _: {"generalised": ours.generalise(raw)},
        "sieve of a file": lambda raw, _: {"map": peer.sieve_file(file_of(raw), folder / "peer.tif", pixels)},
        "merge of a file": lambda raw, _: {"generalised": ours.merge_file(file_of(raw), folder / "ours.tif")},
        "shapes": lambda _, clc: peer.shapes(clc, folder / "peer.gpkg", transform),
        "polygons": lambda _, clc: {"layer": ours.polygons(clc, folder / "ours.gpkg")},
        "shapes of all": lambda raw, _: peer.shapes(raw, folder / "peer.gpkg", transform),
        "polygons of all": lambda raw, _: {"layer": ours.polygons(raw, folder / "ours.gpkg")},
    }


def below_mmu(classes: Array) -> int:
    """Regions below the MMU that do not touch the raster's edge, counted by scipy."""
    count = 0
    for value in np.unique(classes):
        labels, _ = ndimage.label(classes == value)
        sizes = np.bincount(labels.ravel()) * PIXEL_M**2 / 1e4
        small = sizes < MMU_HA
        small[0] = False
        for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
            small[np.unique(edge)] = False
        count += int(small.sum())
    return count


def measure(name: str, folder: Path, check: bool) -> None:
    """Child process: one variant, one JSON line."""
    raw, clc = (np.load(folder / f"{part}.npy", mmap_mode="r" if "file" in name else None) for part in ("raw", "clc"))
    step = steps(folder)[name]
    step(raw[:96, :96].copy(), clc[:96, :96].copy())
    before, began = psutil.Process().memory_info().rss, time.process_time()
    result = step(raw, clc)
    row: dict[str, Any] = {"cpu_s": time.process_time() - began, "memory_mb": max(0, peak_bytes() - before) / 1e6}
    if check:
        row |= checked(result)
    sys.stdout.write(json.dumps(row) + "\n")


def checked(result: dict[str, Any]) -> dict[str, Any]:
    """What can be said of a result."""
    if "layer" in result:
        result = {"polygons": len(result["layer"]), "coverage": result["layer"].frame().geometry.values}
    if "coverage" in result:
        return {"polygons": result["polygons"], "valid coverage": bool(shapely.coverage_is_valid(result["coverage"]))}
    return {"below_mmu": below_mmu(result["generalised"].classes if "generalised" in result else result["map"])}


def peak_bytes() -> int:
    """The most memory that this process has had; Linux's other figure begins with what the parent had."""
    status = Path("/proc/self/status")
    if status.is_file():
        return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def child(name: str, folder: Path, check: bool) -> dict[str, Any]:
    """One measurement in a process of its own."""
    command = [sys.executable, __file__, "--child", name, "--folder", str(folder)] + ["--check"] * check
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def table(rows: dict[str, list[dict[str, Any]]]) -> str:
    """One line for each variant: median time and memory, and the median of the paired ratios with their range."""
    lines = [f"{'variant':<16}{'CPU-s':>8}{'MB':>8}  {'against':<16}{'CPU ratio (range)':<20}{'MB ratio':<10}result"]
    for name, runs in rows.items():
        seconds, memory = (statistics.median(run[key] for run in runs) for key in ("cpu_s", "memory_mb"))
        peer, ratio, times = PEERS.get(name, ""), "", ""
        if peer:
            ratios = [a["cpu_s"] / b["cpu_s"] for a, b in zip(runs, rows[peer], strict=True)]
            ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
            times = f"{memory / max(1, statistics.median(run['memory_mb'] for run in rows[peer])):.2f}"
        facts = ", ".join(f"{key} {value}" for key, value in runs[0].items() if key not in ("cpu_s", "memory_mb"))
        if peer:
            pairs = [(a["cpu_s"], b["cpu_s"]) for a, b in zip(rows[peer], runs, strict=True)]
            keep(name, f"{peer} (rasterio)", pairs, unit="CPU-s", beside=f"memory {times} × the peer's; {facts}")
        lines.append(f"{name:<16}{seconds:>8.2f}{memory:>8.0f}  {peer:<16}{ratio:<20}{times:<10}{facts}")
    return "\n".join(lines) + "\n"


def compare(size: int, rounds: int, seed: int, only: str) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder, raw, ours = Path(name), landscape(size, seed), Landweave()
        np.save(folder / "raw.npy", raw)
        np.save(folder / "clc.npy", ours.generalise(raw).classes)
        ours.write(folder / f"raw-{size}.tif", raw, size)
        del raw
        names = [each for each in steps(folder) if only in (each, PEERS.get(each)) or not only]
        rows: dict[str, list[dict[str, Any]]] = {variant: [] for variant in names}
        for number in range(rounds):
            first = number % len(names)
            for variant in names[first:] + names[:first]:
                rows[variant].append(child(variant, folder, check=not rows[variant]))
    sys.stdout.write(f"{size} × {size} px, {rounds} rounds\n{table(rows)}")


def large(size: int, seed: int) -> None:
    """Write a large map, have a child generalise it as a job, and print what that took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Landweave().write(folder / "classes.tif", landscape(min(size, 4096), seed), size)
        command = [sys.executable, __file__, "--job", "--folder", str(folder)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    sys.stdout.write(f"{size} × {size} px, the whole job\n{done.stdout}")


def job(folder: Path) -> None:
    """Child process: the whole job; a line with its figures, and one with the peak at the end of each stage."""
    ours, peaks = Landweave(), {}

    class Peaks(ours.of("events").Silent):  # type: ignore[misc] - imported while running
        """Looks at the peak whenever it is told the progress."""

        def progress(self, stage: str, *_: Any) -> None:  # noqa: ANN401
            peaks[stage] = peak_bytes() / 1e9

    began = time.process_time()
    done = ours.of("runs.generalise").run(
        ours.of("job").GeneraliseJob(str(folder / "classes.tif"), "clc", str(folder / "out")), Peaks()
    )
    seconds, peak = time.process_time() - began, peak_bytes() / 1e9
    facts = ", ".join(
        f"{key} {done[key]}" for key in ("regions_before", "regions_after", "below_mmu", "rounds", "audit")
    )
    stages = ", ".join(f"{stage} {value:.2f}" for stage, value in peaks.items())
    sys.stdout.write(f"{seconds:.0f} CPU-s, peak {peak:.2f} GB, {facts}\nGB so far after {stages}\n")


def main() -> None:
    """Measure as the options say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=int, default=4096, help="rows and columns of the raster")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a variant and those that are compared with it, for instance sieve")
    parser.add_argument("--large", action="store_true", help="the whole job on files, for its memory")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--job", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--check", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        measure(chosen.child, chosen.folder, chosen.check)
    elif chosen.job:
        job(chosen.folder)
    elif chosen.large:
        large(chosen.size, chosen.seed)
    else:
        compare(chosen.size, chosen.rounds, chosen.seed, chosen.only)


if __name__ == "__main__":
    main()
