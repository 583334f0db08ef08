"""Generalisation and polygons against GDAL's sieve and the usual chain to polygons, on one simulated raster.

``python bench/generalise.py --size 4096 --rounds 5`` with the engine's Python. Each measurement is a process of its own
that loads the raster, warms up on a small part (compiling, caches), and then times one call in CPU-seconds; variants
take turns. Ratios are medians of the paired ratios to the peer named in the table. Memory is the peak of the process
above what it held when the clock started. Beside the times stands what they bought: regions below the MMU that are left
away from edges, and whether the polygons are a valid coverage.

``--large`` runs the whole job instead, from a GeoTIFF of ``--size`` rows and columns (the same landscape, mirrored over
and over) to raster, polygons and audit, and prints the peak of the process's memory.
"""

from __future__ import annotations

import argparse
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

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import psutil
import rasterio.features
import shapely
from rasterio.transform import Affine
from scipy import ndimage

ROOT = Path(__file__).resolve().parents[1]
PIXEL_M, MMU_HA = 10.0, 25.0
ORIGIN = (500_000.0, 5_000_000.0)
VALUES = np.array([2, 3, 4, 11, 12, 18, 21, 23, 24, 25, 27, 40], np.uint8)

PEERS = {"merge": "sieve", "generalise": "sieve", "polygons": "shapes", "polygons of all": "shapes of all"}
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


def steps(folder: Path) -> dict[str, Callable[[Array, Array], dict[str, Any]]]:
    """Name → what is timed: called with the raster and with its generalised form, returns figures on the result."""
    ours = load_ours()

    def polygons(classes: Array) -> dict[str, Any]:
        return {"layer": ours["polygonise"](classes, folder)}

    def shapes(classes: Array) -> dict[str, Any]:
        transform = Affine(PIXEL_M, 0, ORIGIN[0], 0, -PIXEL_M, ORIGIN[1])
        found = list(rasterio.features.shapes(classes, connectivity=4, transform=transform))
        table = {"CODE": [int(value) for _, value in found]}
        geometry = [shapely.geometry.shape(outline) for outline, _ in found]
        frame = gpd.GeoDataFrame(table, geometry=geometry, crs="EPSG:32633")
        frame["AREA_HA"] = frame.area / 1e4
        frame.to_file(folder / "peer.gpkg", engine="pyogrio")
        return {"polygons": len(frame), "coverage": frame.geometry.values}

    pixels = int(MMU_HA * 1e4 / PIXEL_M**2)
    return {
        "sieve": lambda raw, _: {"map": rasterio.features.sieve(raw, pixels, connectivity=4)},
        "merge": lambda raw, _: {"generalised": ours["merge"](raw)},
        "generalise": lambda raw, _: {"generalised": ours["generalise"](raw)},
        "shapes": lambda _, clc: shapes(clc),
        "polygons": lambda _, clc: polygons(clc),
        "shapes of all": lambda raw, _: shapes(raw),
        "polygons of all": lambda raw, _: polygons(raw),
    }


def load_ours() -> dict[str, Callable[..., Any]]:
    """Landweave's own steps; the clone is imported as a package whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise SystemExit(f"{ROOT} is not Landweave.")
    sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    core = {
        name: importlib.import_module(f"landweave.core.{name}")
        for name in ("events", "grid", "job", "scheme", "raster.ground", "generalise.generalise", "vector.polygons")
    }
    write_layer = importlib.import_module("landweave.core.vector.write").write_layer
    clc, silent = core["scheme"].load_scheme("clc"), core["events"].Silent()

    def place(classes: Array) -> tuple[Any, Any]:
        transform = core["grid"].Transform(ORIGIN[0], PIXEL_M, 0.0, ORIGIN[1], 0.0, -PIXEL_M)
        grid = core["grid"].Grid("EPSG:32633", transform, classes.shape[1], classes.shape[0])
        return grid, core["raster.ground"].ground_pixels(grid)

    def generalise(classes: Array, width_m: float = 100.0) -> Any:  # noqa: ANN401 - Landweave's Generalised
        rules = core["job"].Rules(mmu_ha=MMU_HA, min_width_m=width_m)
        return core["generalise.generalise"].generalise(classes, clc, place(classes)[1], rules, silent)

    def polygonise(classes: Array, folder: Path) -> Any:  # noqa: ANN401 - Landweave's Coverage
        grid, ground = place(classes)
        layer = core["vector.polygons"].polygonise(classes, grid, clc, ground)
        write_layer(layer, folder / "ours.gpkg", clc)
        return layer

    return {"generalise": generalise, "merge": lambda raw: generalise(raw, 0.0), "polygonise": polygonise}


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
    raw, clc = np.load(folder / "raw.npy"), np.load(folder / "clc.npy")
    step = steps(folder)[name]
    step(raw[:96, :96].copy(), clc[:96, :96].copy())
    before, began = psutil.Process().memory_info().rss, time.process_time()
    result = step(raw, clc)
    row = {"cpu_s": time.process_time() - began}
    row["memory_mb"] = max(0, peak_bytes() - before) / 1e6
    if check and "generalised" in result:
        result["map"] = result["generalised"].classes
    if check and "map" in result:
        row["below_mmu"] = below_mmu(result["map"])
    if check and "layer" in result:
        result |= {"polygons": len(result["layer"]), "coverage": result["layer"].frame().geometry.values}
    if check and "coverage" in result:
        row |= {"polygons": result["polygons"], "valid": bool(shapely.coverage_is_valid(result["coverage"]))}
    sys.stdout.write(json.dumps(row) + "\n")


def peak_bytes() -> int:
    """The most memory that this process has had; Linux's other figure begins with what the parent had."""
    status = Path("/proc/self/status")
    if status.is_file():
        return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def child(name: str, folder: Path, check: bool) -> dict[str, Any]:
    command = [sys.executable, __file__, "--child", name, "--folder", str(folder)] + ["--check"] * check
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def table(rows: dict[str, list[dict[str, Any]]]) -> str:
    """One line for each variant: median time and memory, and the median of the paired ratios with their range."""
    lines = [f"{'variant':<16}{'CPU-s':>8}{'MB':>8}  {'against':<14}{'CPU ratio (range)':<20}{'MB ratio':<10}result"]
    for name, runs in rows.items():
        seconds, memory = (statistics.median(run[key] for run in runs) for key in ("cpu_s", "memory_mb"))
        peer, ratio, times = PEERS.get(name, ""), "", ""
        if peer:
            ratios = [a["cpu_s"] / b["cpu_s"] for a, b in zip(runs, rows[peer], strict=True)]
            ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
            times = f"{memory / max(1, statistics.median(run['memory_mb'] for run in rows[peer])):.2f}"
        facts = ", ".join(f"{key} {value}" for key, value in runs[0].items() if key not in ("cpu_s", "memory_mb"))
        lines.append(f"{name:<16}{seconds:>8.2f}{memory:>8.0f}  {peer:<14}{ratio:<20}{times:<10}{facts}")
    return "\n".join(lines) + "\n"


def large(size: int, seed: int) -> None:
    """Write a large map, have a child generalise it as a job, and print what that took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_large(folder / "classes.tif", landscape(min(size, 4096), seed), size)
        command = [sys.executable, __file__, "--job", "--folder", str(folder)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    sys.stdout.write(f"{size} × {size} px, the whole job\n{done.stdout}")


def write_large(path: Path, tile: Array, size: int) -> None:
    """A GeoTIFF of the tile and its mirror images side by side."""
    load_ours()
    grid_of = importlib.import_module("landweave.core.grid")
    writer_of = importlib.import_module("landweave.core.raster.writer").RasterWriter
    clc = importlib.import_module("landweave.core.scheme").load_scheme("clc")
    grid = grid_of.Grid("EPSG:32633", grid_of.Transform(ORIGIN[0], PIXEL_M, 0.0, ORIGIN[1], 0.0, -PIXEL_M), size, size)
    pair = np.concatenate((tile, tile[:, ::-1]), axis=1)
    with writer_of(path, grid, scheme=clc) as writer:
        for row in range(0, size, 256):
            rows = [y % len(tile) if y // len(tile) % 2 == 0 else -1 - y % len(tile) for y in range(row, row + 256)]
            writer.write(np.tile(pair[rows[: size - row]], (1, size // pair.shape[1] + 1))[:, :size].copy(), row)


def job(folder: Path) -> None:
    """Child process: the whole job, one line with its figures."""
    load_ours()
    run = importlib.import_module("landweave.core.runs.generalise").run
    jobs, silent = (
        importlib.import_module("landweave.core.job"),
        importlib.import_module("landweave.core.events").Silent(),
    )
    began = time.process_time()
    done = run(jobs.GeneraliseJob(str(folder / "classes.tif"), "clc", str(folder / "out")), silent)
    peak = peak_bytes() / 1e9
    facts = ", ".join(f"{key} {done[key]}" for key in ("regions_before", "regions_after", "below_mmu", "rounds"))
    sys.stdout.write(f"{time.process_time() - began:.0f} CPU-s, peak {peak:.2f} GB, {facts}\n")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=int, default=4096, help="rows and columns of the raster")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--large", action="store_true", help="the whole job on files, for its memory")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--job", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--check", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        measure(chosen.child, chosen.folder, chosen.check)
        return
    if chosen.job:
        job(chosen.folder)
        return
    if chosen.large:
        large(chosen.size, chosen.seed)
        return
    with tempfile.TemporaryDirectory() as name:
        folder, raw = Path(name), landscape(chosen.size, chosen.seed)
        np.save(folder / "raw.npy", raw)
        np.save(folder / "clc.npy", load_ours()["generalise"](raw).classes)
        names = list(steps(folder))
        rows: dict[str, list[dict[str, Any]]] = {variant: [] for variant in names}
        for number in range(chosen.rounds):
            for variant in names[number % len(names) :] + names[: number % len(names)]:
                rows[variant].append(child(variant, folder, check=not rows[variant]))
    sys.stdout.write(f"{chosen.size} × {chosen.size} px, {chosen.rounds} rounds\n{table(rows)}")


if __name__ == "__main__":
    main()
