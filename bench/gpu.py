"""Windows per second on a GPU: Landweave's predictor beside a plain loop, and what pinning and CUDA graphs would add.

Needs this clone and an engine with a GPU, nothing else: the network is untrained and the windows are made here. Each
variant is warmed up, variants take turns, and the clock stops only when the device is idle. *Busy* is the share of the
wall time in which the device had work of the variant.

    python bench/gpu.py                                resnet34, 512 px, 4 bands, 15 classes
    python bench/gpu.py --device cpu --windows 4       only to see that the script runs
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    import numpy.typing as npt

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
BANDS, CLASSES, BATCH = 4, 15, 16
Variant = Callable[["npt.NDArray[np.float32]"], object]


def main() -> int:
    """Measure every variant and print a table."""
    options = arguments()
    if options.device == "cuda" and not torch.cuda.is_available():
        say("bench/gpu.py: there is no CUDA device here; nothing is measured.")
        return 0
    load_package()
    windows = np.random.default_rng(1).normal(size=(options.windows, BANDS, options.px, options.px)).astype(np.float32)
    variants = {"plain loop": plain_loop(options), "landweave": predictor(options)}
    if options.device == "cuda":
        variants |= {"pinned": pinned(options), "cuda graph": graph(options)}
    for variant in variants.values():
        variant(windows[:BATCH])
    rows: dict[str, list[tuple[float, float]]] = {name: [] for name in variants}
    for _ in range(options.rounds):
        for name, variant in variants.items():
            rows[name].append(timed(variant, windows, options.device))
    report(rows, options)
    return 0


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--encoder", default="resnet34")
    parser.add_argument("--px", type=int, default=512)
    parser.add_argument("--windows", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def load_package() -> None:
    """Import the clone as the package ``landweave``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(NAME)
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)


def network(options: argparse.Namespace) -> torch.nn.Module:
    """An untrained U-Net on the device."""
    card = importlib.import_module(f"{NAME}.models.card")
    networks = importlib.import_module(f"{NAME}.models.network")
    torch.manual_seed(1)
    built: torch.nn.Module = networks.build_network(card.Network(encoder=options.encoder), BANDS, CLASSES)
    return built.eval().to(options.device)


def plain_loop(options: argparse.Namespace) -> Variant:
    """What is written first: single precision, one window after the other, scores brought back as floats."""
    module = network(options)

    def go(windows: npt.NDArray[np.float32]) -> None:
        with torch.no_grad():
            for window in windows:
                module(torch.from_numpy(window[None]).to(options.device))[0].cpu().numpy().argmax(0)

    return go


def predictor(options: argparse.Namespace) -> Variant:
    """Landweave's own: batches, bfloat16, channels last, classes and confidence found on the device."""
    torch_side = importlib.import_module(f"{NAME}.core.mapping.predict_torch")
    precision = importlib.import_module(f"{NAME}.core.job").Precision
    ours = torch_side.TorchPredictor(
        network(options), options.device, precision.BF16 if options.device == "cuda" else precision.FP32
    )

    def go(windows: npt.NDArray[np.float32]) -> None:
        for first in range(0, len(windows), BATCH):
            ours.predict(windows[first : first + BATCH])

    return go


def pinned(options: argparse.Namespace) -> Variant:
    """The same with page-locked memory and copies that run beside the computation."""
    head = classifying(options)
    host = torch.empty((2, BATCH, BANDS, options.px, options.px), pin_memory=True)
    ready = [torch.cuda.Event(), torch.cuda.Event()]

    def go(windows: npt.NDArray[np.float32]) -> None:
        answers = []
        with torch.inference_mode(), torch.autocast("cuda", dtype=torch.bfloat16):
            for number, first in enumerate(range(0, len(windows) - BATCH + 1, BATCH)):
                half = number % 2
                ready[half].synchronize()
                host[half].copy_(torch.from_numpy(windows[first : first + BATCH]))
                inputs = host[half].to("cuda", non_blocking=True).contiguous(memory_format=torch.channels_last)
                ready[half].record()
                answers.append([part.to("cpu", non_blocking=True) for part in head(inputs)])
        torch.cuda.synchronize()

    return go


def graph(options: argparse.Namespace) -> Variant:
    """One batch recorded as a CUDA graph and played again and again."""
    head = classifying(options)
    shape = (BATCH, BANDS, options.px, options.px)
    inputs = torch.zeros(shape, device="cuda").contiguous(memory_format=torch.channels_last)
    side, recorded = torch.cuda.Stream(), torch.cuda.CUDAGraph()
    with torch.inference_mode(), torch.autocast("cuda", dtype=torch.bfloat16, cache_enabled=False):
        with torch.cuda.stream(side):
            for _ in range(3):
                head(inputs)
        torch.cuda.current_stream().wait_stream(side)
        with torch.cuda.graph(recorded):
            answer = head(inputs)

    def go(windows: npt.NDArray[np.float32]) -> None:
        for first in range(0, len(windows) - BATCH + 1, BATCH):
            inputs.copy_(torch.from_numpy(windows[first : first + BATCH]))
            recorded.replay()
            [part.cpu() for part in answer]

    return go


def classifying(options: argparse.Namespace) -> torch.nn.Module:
    """The network with Landweave's last step, channels last."""
    head = importlib.import_module(f"{NAME}.core.mapping.head")
    built: torch.nn.Module = head.ClassifyingHead(network(options)).eval().to(memory_format=torch.channels_last)
    return built


def timed(variant: Variant, windows: npt.NDArray[np.float32], device: str) -> tuple[float, float]:
    """(windows per second, share of the time in which the device was busy)."""
    if device == "cpu":
        began = time.perf_counter()
        variant(windows)
        return len(windows) / (time.perf_counter() - began), 1.0
    torch.cuda.synchronize()
    activities = [torch.profiler.ProfilerActivity.CUDA]
    began = time.perf_counter()
    variant(windows)
    torch.cuda.synchronize()
    wall = time.perf_counter() - began
    with torch.profiler.profile(activities=activities) as profile:  # apart: watching costs time
        variant(windows[: 4 * BATCH])
        torch.cuda.synchronize()
    busy = sum(event.self_device_time_total for event in profile.key_averages()) / 1e6
    return len(windows) / wall, busy / (wall * min(1, 4 * BATCH / len(windows)))


def report(rows: dict[str, list[tuple[float, float]]], options: argparse.Namespace) -> None:
    """One line for each variant, with its ratio to the plain loop."""
    name = torch.cuda.get_device_name() if options.device == "cuda" else "CPU"
    say(f"{name}, torch {torch.__version__}, Unet-{options.encoder}, {options.px} px, {BANDS} bands, {CLASSES} classes")
    base = [rate for rate, _ in rows["plain loop"]]
    for variant, found in rows.items():
        rates = [rate for rate, _ in found]
        ratio = statistics.median(ours / theirs for ours, theirs in zip(rates, base, strict=True))
        busy = statistics.median(share for _, share in found)
        say(
            f"{variant:11} {statistics.median(rates):9.1f} windows/s ({min(rates):.1f} to {max(rates):.1f})"
            f"  {ratio:6.2f} × the plain loop   busy {busy:.0%}"
        )


def say(line: str) -> None:
    """A line for whoever reads the table."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
