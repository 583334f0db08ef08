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

from table import keep

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
VARIANTS = ("landweave", "loop", "monai", "geoai")
PARTS = ("reading", "predicting", "writing")
GOALS = {"loop": 1.8, "monai": 2.5, "geoai": 6.0}
"""Ratios to reach in single precision."""
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
            if "landweave" in rows:
                for part in PARTS:
                    rows.setdefault(part, []).append(run_child(part, folder, options))
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
    parser.add_argument(
        "--cpus", type=int, default=1, help="cores for each variant; with one, no thread waits for another"
    )
    parser.add_argument("--variants", type=lambda text: text.split(","), default=available())
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    return parser.parse_args()


def available() -> list[str]:
    """The variants whose libraries are installed."""
    return [v for v in VARIANTS if v not in LIBRARIES or importlib.util.find_spec(LIBRARIES[v])]


def run_child(variant: str, folder: Path, options: argparse.Namespace) -> dict[str, float]:
    """One variant in a process of its own."""
    settings = {name: getattr(options, name) for name in ("rows", "cols", "encoder", "precision", "steps", "cpus")}
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
    settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    if hasattr(os, "sched_setaffinity"):  # every library counts its threads by this
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-settings["cpus"] :])
    variants, parts = importlib.import_module("mapping"), importlib.import_module("parts")
    if variant == "prepare":
        variants.prepare(folder, settings)
        return {}
    go = getattr(parts if variant in PARTS else variants, variant)(folder, settings)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wall, cpu = time.perf_counter(), time.process_time()
    go()
    found = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall}
    found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found["grown_mb"] = found["peak_mb"] - before
    if variant not in PARTS:
        found |= {"differs": variants.disagreement(folder, variant), "computed": parts.computed(settings)}
    return found


def report(rows: dict[str, list[dict[str, float]]], options: argparse.Namespace) -> None:
    """One table: a line for each variant with the paired ratios to Landweave, then what Landweave's own parts take."""
    say(
        f"{options.cols} × {options.rows} px, 4 bands, Unet-{options.encoder}, "
        f"{options.cpus} of {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}, rounds {options.rounds}, "
        f"torch {version('torch')}, openvino {version('openvino')}"
    )
    say(f"{'':10}{'CPU-s':>9}{'wall s':>9}{'Mpx/CPU-s':>11}{'peak MB':>9}{'grown':>7}{'differs':>9}  {'ratio':22}goal")
    for variant, runs in rows.items():
        if variant not in PARTS:
            say(f"{line(variant, runs, options)}  {against(variant, runs, rows)}")
    for variant, source in SOURCES.items():
        say(f"{variant:10} {source}")
    if "landweave" in rows:
        parts_of_the_whole(rows)


def line(variant: str, runs: list[dict[str, float]], options: argparse.Namespace) -> str:
    """The medians of a variant."""
    m = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    speed = options.rows * options.cols / 1e6 / m["cpu_s"]
    return (
        f"{variant:10}{m['cpu_s']:9.1f}{m['wall_s']:9.1f}{speed:11.3f}{m['peak_mb']:9.0f}{m['grown_mb']:7.0f}"
        f"{m['differs']:9.3%}"
    )


def against(variant: str, runs: list[dict[str, float]], rows: dict[str, list[dict[str, float]]]) -> str:
    """How many times Landweave's CPU-seconds a peer takes, and the goal; kept as a row of the common table too."""
    if variant == "landweave" or "landweave" not in rows:
        return ""
    theirs, ours = ([run["cpu_s"] for run in some] for some in (runs, rows["landweave"]))
    ratios = [a / b for a, b in zip(theirs, ours, strict=True)]
    seams = [statistics.median(run["differs"] for run in some) for some in (rows["landweave"], runs)]
    beside = f"differs from seamless {seams[0]:.3%}, the peer {seams[1]:.3%}"
    keep("mapping", variant, list(zip(theirs, ours, strict=True)), unit="CPU-s", beside=beside)
    spread = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
    return f"{spread:22}≥ {GOALS[variant]:g}"


def parts_of_the_whole(rows: dict[str, list[dict[str, float]]]) -> None:
    """What reading, predicting and writing take alone, and what the whole takes beyond the slowest of them."""
    cpu = {part: statistics.median(run["cpu_s"] for run in rows[part]) for part in PARTS}
    shares = [
        whole["cpu_s"] / max(parts[i]["cpu_s"] for i in range(len(PARTS)))
        for whole, *parts in zip(rows["landweave"], *(rows[part] for part in PARTS), strict=True)
    ]
    computed = rows["landweave"][0]["computed"]
    say(
        f"alone, CPU-s: {', '.join(f'{part} {seconds:.2f}' for part, seconds in cpu.items())}; the whole takes "
        f"{statistics.median(shares):.3f} × the slowest (goal ≤ 1.10); {computed:.3f} computed px per px (≤ 1.30)"
    )
    whole = [run["cpu_s"] for run in rows["landweave"]]
    pairs = [(seconds / share, seconds) for share, seconds in zip(shares, whole, strict=True)]
    keep("mapping, whole", "its slowest part", pairs, unit="CPU-s", beside=f"{computed:.2f} computed px per px")


def say(line: str) -> None:
    """A line for whoever reads the table."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
