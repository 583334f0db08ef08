"""What a mapping holds in memory, what nodata costs, and how soon the engine shows a first sign of progress.

Each measurement is a process of its own; its peak is the kernel's own mark, libraries included, or what it and its
children have together, looked at twenty times a second, where that is more.

- Growth: rasters as wide as each other and eight times as high, through the whole pipeline with its journal, under a
  predictor that takes neither time nor memory, so that nothing hides behind a network's activations.
- A Sentinel-2 tile: the whole job with shipped weights, the first with them and another, from the raster to map,
  polygons, audit and report. One row of windows in five holds data; the rest is nodata, which the network never sees.
- Nodata: the same raster's windows without a valid pixel, CPU-seconds for each beside those of one with data.
- Start: from the start of the engine's process to its first progress, the first time (nothing in the cache) and the
  second; where other work slows the machine down, CPU-seconds say more than seconds.

    python bench/memory.py            the figures that count
    python bench/memory.py --quick    the same on small rasters
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import rasterio
from table import tell

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
WEIGHTS, SCENE_PX, BLOCK_PX = "sim-north", 1024, 512
VALID_ROWS = 928
"""Rows with data, and four times as many without: about a row of windows."""
MAX_GROWTH, MAX_TILE_GB, MAX_START_S = 1.05, 1.5, 3.0


def main() -> int:
    """Parent: make the rasters, run the children, print what they found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=["growth", "tile", "start"], help="one of the measurements")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        say(json.dumps(CHILDREN[options.child[0]](Path(options.child[1]))))
        return 0
    with tempfile.TemporaryDirectory(prefix="landweave-bench-") as name:
        os.environ["LANDWEAVE_HOME"] = str(Path(name) / "home")
        for what in [options.only] if options.only else ["growth", "tile", "start"]:
            {"growth": growth, "tile": tile, "start": start}[what](Path(name), options.quick)
    return 0


def growth(folder: Path, quick: bool) -> None:
    """Peak of a raster eight times as high."""
    side = 1024 if quick else 4096
    scene = simulated(folder)
    peaks = {}
    for rows in (side, 8 * side):
        path = folder / f"{rows}.tif"
        repeated(scene, path, rows, side)
        peaks[rows] = child("pipeline", path)["peak_mb"]
        path.unlink()
    low, high = peaks.values()
    verdict(f"peak, {side} × {8 * side} px beside {side}²", f"{low:.0f} MB", f"{high:.0f} MB", high / low, MAX_GROWTH)


def tile(folder: Path, quick: bool) -> None:
    """The whole job on a raster of a Sentinel-2 tile's size."""
    side = 2048 if quick else 10_980
    path = folder / "tile.tif"
    repeated(simulated(folder), path, side, side, every=5)
    for use in ("first", "second"):
        found = child("job", path)
        gb = found["peak_mb"] / 1000
        verdict(f"peak, whole job, {side}², {found['classes']} classes, {use} use", f"{MAX_TILE_GB} GB", f"{gb:.2f} GB",
                gb / MAX_TILE_GB, 1.0)  # fmt: skip
    say(f"  GB so far after {found['stages']}; {found['cpu_s']:.0f} CPU-s")
    empty, full = found["skipped"], found["windows"] - found["skipped"]
    say(f"  {empty} of {found['windows']} windows hold nothing but nodata; the network saw {full}")


def start(folder: Path, _quick: bool) -> None:
    """The engine's first progress, from the start of its process, on a raster that it looks at first."""
    os.environ["LANDWEAVE_HOME"] = str(folder / "home of the start")
    for use in ("cold", "warm"):
        found = child("started", simulated(folder))
        beside = f"{found['cpu_s']:.2f} CPU-s; {found['wall_s']:.2f} s at load {os.getloadavg()[0]:.1f}"
        verdict(f"start to first progress, {use}", f"{MAX_START_S} s", beside, found["cpu_s"] / MAX_START_S, 1.0)


def verdict(what: str, limit: str, found: str, ratio: float, most: float) -> None:
    """A line on a goal, and a row of the common table."""
    held = "holds" if ratio <= most else "MISSED"
    say(f"{what}: {found} against {limit}: {ratio:.3f} × (at most {most:g}): {held}")
    tell(what, "goal", limit, found, f"{ratio:.2f} ×", held)


def simulated(folder: Path) -> Path:
    """A simulated landscape's image, made once."""
    landweave()
    path = folder / "scene" / "image.tif"
    if not path.is_file():
        job = of("job").SimulateJob("north", 911, SCENE_PX, str(path.parent))
        of("runs.simulate").run(job, of("events").Silent())
    return path


def repeated(scene: Path, path: Path, rows: int, cols: int, every: int = 1) -> None:
    """The landscape side by side and below itself; ``every`` > 1: most rows are nodata and take no space."""
    with rasterio.open(scene) as file:
        pixels, profile, names = file.read(), file.profile, file.descriptions
    profile.update(width=cols, height=rows, tiled=True, blockxsize=BLOCK_PX, blockysize=BLOCK_PX, nodata=0,
                   compress="deflate", zlevel=1, predictor=2, bigtiff="IF_SAFER", sparse_ok=True)  # fmt: skip
    wide = np.tile(pixels, (1, 1, cols // SCENE_PX + 1))[:, :, :cols]
    with rasterio.open(path, "w", **profile) as file:
        file.descriptions = names
        for row in range(0, rows, BLOCK_PX):
            at = np.arange(row, min(row + BLOCK_PX, rows))
            valid = at // VALID_ROWS % every == 0
            if valid.any():
                band = np.where(valid[:, None], wide[:, at % SCENE_PX], 0)
                file.write(band, window=((row, row + len(at)), (0, cols)))


def child(name: str, path: Path) -> dict[str, Any]:
    """A measurement in a process of its own, with the engine's variables."""
    command = [sys.executable, "-W", "ignore", __file__, "--child", name, str(path)]
    variables = of("engine.variables").engine_variables(Path(sys.executable))
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=variables)
    return dict(json.loads(done.stdout.splitlines()[-1]))


class Nothing:
    """A predictor that sees two classes and takes no time."""

    description, batch = "nothing", 1

    def predict(self, inputs: np.ndarray) -> Any:  # noqa: ANN401 - Landweave's Prediction
        """The class says whether a pixel is brighter than the mean."""
        classes = (inputs[:, 0] > 0).astype(np.uint8)
        return of("mapping.predictor").Prediction(classes, classes)


def pipeline(path: Path) -> dict[str, Any]:
    """Child: the map alone."""
    landweave()
    package = of("weights.opened").open_weights(WEIGHTS)
    mosaic, pipe = of("mapping.mosaic"), of("mapping.pipeline")
    with tempfile.TemporaryDirectory(dir=path.parent) as name, of("raster.source").open_source([str(path)]) as source:
        out = Path(name)
        place = of("mapping.journal").JournalPlace(out / "kept" / "map.journal", "bench")
        place.path.parent.mkdir()
        files = mosaic.MapFiles(out / "classes.tif", out / "confidence.tif", place)
        options = of("mapping.preparation").MapOptions(opened=lambda *_: Nothing())
        pipe.map_raster(source, package, out=files, options=options, reporter=of("events").Silent())
    return {"peak_mb": peak_mb()}


def job(path: Path) -> dict[str, Any]:
    """Child: the whole job."""
    landweave()
    peaks: dict[str, float] = {}

    class Peaks(of("events").Silent):  # type: ignore[misc] - imported while running
        """Looks at the peak whenever it is told the progress."""

        def progress(self, stage: str, *_: Any) -> None:  # noqa: ANN401
            peaks[stage] = peak_mb() / 1000

    began, together = time.process_time(), Together()
    out = Path(tempfile.mkdtemp(dir=path.parent)) / "run"
    of("runs.map").run(of("job").MapJob((str(path),), WEIGHTS, str(out)), Peaks())
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))["map"]
    return {
        "peak_mb": max(peak_mb(), together.peak_mb),
        "cpu_s": time.process_time() - began,
        "stages": ", ".join(f"{stage} {value:.2f}" for stage, value in peaks.items()),
        "classes": len(of("weights.opened").open_weights(WEIGHTS).card.classes),
        "windows": record["windows"],
        "skipped": record["windows_skipped"],
    }


class Together:
    """Looks from time to time at what this process and its children have."""

    def __init__(self) -> None:
        self.peak_mb = 0.0
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        own = psutil.Process()
        while True:
            found = 0
            for one in [own, *own.children(recursive=True)]:
                with contextlib.suppress(psutil.Error):
                    found += one.memory_info().rss
            self.peak_mb = max(self.peak_mb, found / 1e6)
            time.sleep(0.05)


@dataclass
class First:
    """Notes when the engine's first progress came."""

    began: float = field(default_factory=time.perf_counter)
    wall_s: float = 0.0
    cpu_s: float = 0.0

    def event(self, event: Any) -> None:  # noqa: ANN401 - Landweave's Event
        """Take an event."""
        if type(event).__name__ == "Progress" and not self.wall_s:
            self.wall_s = time.perf_counter() - self.began
            self.cpu_s = sum(sum(p.cpu_times()[:2]) for p in psutil.Process().children(recursive=True))


def started(path: Path) -> dict[str, Any]:
    """Child: starts an engine as QGIS does, and stops it after its first progress."""
    landweave()
    with tempfile.TemporaryDirectory(dir=path.parent) as out:
        request = of("job").MapJob((str(path),), WEIGHTS, f"{out}/run")
        client, first = of("engine.client"), First()
        client.run_job(request, first.event, lambda: bool(first.wall_s), Path(out) / "log", python=Path(sys.executable))
    return {"cpu_s": first.cpu_s, "wall_s": first.wall_s}


CHILDREN = {"pipeline": pipeline, "job": job, "started": started}


def peak_mb() -> float:
    """The most memory that this process has had, millions of bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM"))


def landweave() -> None:
    """Import this clone as the package, whatever its folder is called."""
    if NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(NAME)
        sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)


def of(name: str) -> Any:  # noqa: ANN401 - a module
    """A module of core."""
    return importlib.import_module(f"{NAME}.core.{name}")


def say(line: str) -> None:
    """A line for whoever reads it."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
