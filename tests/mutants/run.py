"""How many faults in the pure modules of ``core/`` their own tests notice: ``make mutants``.

    python tests/mutants/run.py                            a sample of every module in ``TESTS``
    python tests/mutants/run.py --each 60 mapping.windows  more of one

Each mutant (``mutate.py``) is tried in a process of its own, forked from one that has the libraries but nothing of
Landweave, so that a try costs little more than the module's own tests. Compiled code runs as plain Python, for a
compiled copy in the cache would be the one without the fault. A mutant is killed when a test fails, or when the tests
take several times as long as without it. Those that survive are printed: each is either without effect, which a person
must judge and explain in ``harmless.py``, or a test that is missing. The explained ones do not count.
"""

import argparse
import gc
import importlib
import importlib.abc
import importlib.util
import os
import random
import resource
import signal
import sys
from pathlib import Path

os.environ |= {
    "NUMBA_DISABLE_JIT": "1",
    "LANDWEAVE_EXAMPLES": "12",
    "OMP_NUM_THREADS": "1",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}

import pytest
from harmless import HARMLESS
from mutate import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "numpy numba scipy.ndimage scipy.stats rasterio.features geopandas shapely pyogrio sklearn.metrics "
    "segmentation_models_pytorch safetensors.torch openvino hypothesis.strategies"
)
QUIET = "-x -q -p no:cacheprovider --tb=no --assert=plain --import-mode=importlib -m".split()
GOAL = 0.85
TESTS = {
    "grid": ("test_grid",),
    "raster.ends": (),
    "scheme": ("test_scheme",),
    "mapping.bands": (),
    "mapping.journal": (),
    "mapping.mosaic": ("mapping/test_mosaic", "mapping/test_journal", "mapping/test_painting"),
    "mapping.overlap": (),
    "mapping.scaling": (),
    "mapping.suitability": (),
    "mapping.upsampling": (),
    "mapping.windows": (),
    "tasks.plan": (),
    "agreement.borders": ("agreement/test_detail",),
    "agreement.confusion": (),
    "agreement.crosswalk": (),
    "agreement.estimators": (),
    "agreement.level": ("agreement/test_level", "agreement/test_agreement"),
    "agreement.measures": (),
    "agreement.pairs": (),
    "agreement.raster_regions": (),
    "agreement.sample_size": (),
    "agreement.suspect_sums": ("agreement/test_suspects",),
    "agreement.tolerance": ("agreement/test_detail",),
    "comparison.blocks": (),
    "comparison.bootstrap": (),
    "comparison.counting": (),
    "comparison.mcnemar": (),
    "comparison.posterior": (),
    "generalise.composition": (),
    "generalise.fill": (),
    "generalise.linear": (),
    "generalise.merge": (),
    "generalise.numbering": ("generalise/test_regions",),
    "generalise.priority": (),
    "generalise.regions": (),
    "generalise.runs": (),
    "generalise.width": (),
    "vector.rings": ("vector/test_polygons",),
    "vector.sums": ("vector/test_sums", "vector/test_polygons"),
}
"""Module of ``core/`` → its tests in ``tests/core/``; none named: the file of the same name."""


class Changed(importlib.abc.SourceLoader):
    """Loads a mutant in place of its module."""

    def __init__(self, path: Path, mutant: Mutant):
        self.path, self.mutant = path, mutant

    def get_filename(self, _name):
        return str(self.path)

    def get_data(self, path):
        return Path(path).read_bytes()

    def source_to_code(self, _data, path):
        return compile(self.mutant.tree, path, "exec")

    def get_code(self, name):
        return self.source_to_code(None, self.get_filename(name))


class Finder(importlib.abc.MetaPathFinder):
    """Hands out the mutant when its module is imported."""

    def __init__(self, name: str, loader: Changed):
        self.name, self.loader = name, loader

    def find_spec(self, name, _path=None, _target=None):
        return (
            importlib.util.spec_from_file_location(name, self.loader.path, loader=self.loader)
            if name == self.name
            else None
        )


def main() -> int:
    """Try a sample of every module's mutants, and print one line for each module and each survivor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", default=list(TESTS))
    parser.add_argument("--each", type=int, default=15, help="mutants of a module at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for name in HEAVY.split():
        importlib.import_module(name)
    counts = [try_module(module, options.each, options.seed) for module in options.modules]
    killed, tried = sum(count[0] for count in counts), sum(count[1] for count in counts)
    say(f"killed {killed} of {tried}: {killed / max(tried, 1):.1%} (goal {GOAL:.0%})")
    return 0 if killed >= GOAL * tried and all(count[1] for count in counts) else 1


def try_module(module: str, each: int, seed: int) -> tuple[int, int]:
    """Mutants killed and tried, without the harmless ones; a line for the module, and one for each that survives."""
    path = ROOT / "core" / f"{module.replace('.', '/')}.py"
    files = [str(ROOT / "tests/core" / f"{n}.py") for n in TESTS[module] or (_own_test(module),)]
    cpu = attempt(files, None, 600)
    if cpu is None:
        say(f"{module:24} its tests fail without any fault, or are not there")
        return 0, 0
    source = path.read_text(encoding="utf-8")
    every = mutants(source)
    some = random.Random(f"{seed} {module}").sample(every, min(each, len(every)))
    limit = int(4 * cpu) + 5
    alive = [
        m
        for m in sorted(some, key=lambda m: m.line)
        if attempt(files, Finder(f"landweave.core.{module}", Changed(path, m)), limit) is not None
    ]
    lines = source.splitlines()
    known = HARMLESS.get(module, {})
    reasons = [known.get((lines[m.line - 1].strip(), m.change)) for m in alive]
    gone = known.keys() - {(lines[m.line - 1].strip(), m.change) for m in every}
    tried, killed = len(some) - len(reasons) + reasons.count(None), len(some) - len(alive)
    say(
        f"{module:24} {killed:3} of {tried:3} killed, {len(some) - tried} harmless, {len(every):3} there are; "
        f"its tests take {cpu:.1f} CPU-s"
    )
    for mutant, reason in zip(alive, reasons, strict=True):
        say(f"    line {mutant.line}: {mutant.change}" + (f"  (harmless: {reason})" if reason else ""))
    for line, change in sorted(gone):
        say(f"    harmless.py explains what is no longer there: {line}: {change}")
    return killed, tried


def attempt(files: list[str], finder: Finder | None, limit_s: int) -> float | None:
    """CPU-seconds of tests that pass; None where one fails or the limit is reached."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        gc.freeze()  # or pytest would sift through all of the libraries' objects, several times
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (limit_s, limit_s))
        signal.alarm(30 * limit_s)  # for what waits for ever; other work may slow the machine down
        if finder:
            sys.meta_path.insert(0, finder)
        os._exit(int(pytest.main([*files, *QUIET, "not slow"])))
    _, status, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime if status == 0 else None


def _own_test(module: str) -> str:
    room, name = module.rsplit(".", 1)
    return f"{room}/test_{name}"


def say(line: str) -> None:
    """A line for whoever reads the table."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
