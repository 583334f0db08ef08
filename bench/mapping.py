"""Time, peak memory and seams of mapping a raster: Landweave beside its peers, same weights, same raster, one run.

Each run is a process of its own, so that peak memory belongs to one variant; rounds are interleaved; making the network
ready is left out of the clock for all. The figure of merit is CPU-seconds, for wall time on a shared computer is noise.
Disagreement is the share of pixels, around the raster's centre, whose class differs from a pass without any window.

    python bench/mapping.py                                   2048 × 2048 px, three rounds
    python bench/mapping.py --rows 4096 --cols 4096 --rounds 5
    python bench/mapping.py --rows 32768 --cols 4096 --variants landweave --rounds 1
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
VARIANTS = ("landweave", "loop", "monai", "geoai")
LIBRARIES = {"loop": "onnxruntime", "monai": "monai", "geoai": "geoai"}
SOURCES = {
    "landweave": "this repository, its defaults",
    "loop": "Deepness' choices re-enacted: ONNX Runtime, 512 px, 15 % overlap, batch 1, hard crop, band by band",
    "monai": "MONAI's sliding_window_inference: 512 px, overlap 0.25, gaussian, whole raster in memory",
    "geoai": "geoai's semantic_inference_on_geotiff with its defaults",
}


def main() -> int:
    """Parent: make the input, run the children, print one table."""
    options = arguments()
    if options.child:
        say(json.dumps(child(options.child, Path(options.folder))))
        return 0
    with tempfile.TemporaryDirectory(prefix="landweave-bench-") as name:
        folder = Path(name)
        run_child("prepare", folder, options)
        rows: dict[str, list[dict[str, float]]] = {variant: [] for variant in options.variants}
        for round_number in range(options.rounds):
            turn = round_number % len(options.variants)
            for variant in options.variants[turn:] + options.variants[:turn]:
                rows[variant].append(run_child(variant, folder, options))
    report(rows, options)
    return 0


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=2048)
    parser.add_argument("--cols", type=int, default=2048)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--encoder", default="resnet34")
    parser.add_argument("--steps", type=int, default=60, help="of the network's training, before anything is timed")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--variants", type=lambda text: text.split(","), default=available())
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    return parser.parse_args()


def available() -> list[str]:
    """The variants whose libraries are installed."""
    return [v for v in VARIANTS if v not in LIBRARIES or importlib.util.find_spec(LIBRARIES[v])]


def run_child(variant: str, folder: Path, options: argparse.Namespace) -> dict[str, float]:
    """One variant in a process of its own."""
    settings = {name: getattr(options, name) for name in ("rows", "cols", "encoder", "precision", "steps")}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-W", "ignore", __file__, "--child", variant, "--folder", str(folder)]
    environment = {**os.environ, "LANDWEAVE_HOME": str(folder / "home")}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def child(variant: str, folder: Path) -> dict[str, float]:
    """Run one variant and measure it."""
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(NAME)
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.insert(0, str(Path(__file__).parent / "peers"))
    variants = importlib.import_module("mapping")
    settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    if variant == "prepare":
        variants.prepare(folder, settings)
        return {}
    go = getattr(variants, variant)(folder, settings)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wall, cpu = time.perf_counter(), time.process_time()
    go()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    differs = variants.disagreement(folder, variant)
    return {"cpu_s": cpu, "wall_s": wall, "peak_mb": peak, "grown_mb": peak - before, "differs": differs}


def report(rows: dict[str, list[dict[str, float]]], options: argparse.Namespace) -> None:
    """One line for each variant, and the paired ratios to Landweave."""
    pixels = options.rows * options.cols / 1e6
    say(
        f"{options.cols} × {options.rows} px, 4 bands, Unet-{options.encoder}, {os.cpu_count()} CPUs, "
        f"load {os.getloadavg()[0]:.1f}, torch {version('torch')}, openvino {version('openvino')}"
    )
    for variant, runs in rows.items():
        middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        say(
            f"{variant:10} {middle['cpu_s']:8.1f} CPU-s {middle['wall_s']:8.1f} s"
            f" {pixels / middle['cpu_s']:7.3f} Mpx/CPU-s"
            f"  peak {middle['peak_mb']:6.0f} MB (grown by {middle['grown_mb']:.0f} MB)"
            f"  differs {middle['differs']:.3%}   {SOURCES[variant]}"
        )
        if variant != "landweave" and "landweave" in rows:
            ratios = [theirs["cpu_s"] / ours["cpu_s"] for theirs, ours in zip(runs, rows["landweave"], strict=True)]
            say(
                f"{'':10} {statistics.median(ratios):.2f} × the CPU-seconds of landweave "
                f"({min(ratios):.2f} to {max(ratios):.2f})"
            )


def say(line: str) -> None:
    """A line for whoever reads the table."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
