"""Makes the pictures of ``generalisation.md``: ``python docs/generalisation_pictures.py`` with the engine's Python.

A simulated landscape, roughened as a network's map is, is generalised by several rules; each picture shows the same
piece of it several times, side by side.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[1]
SIZE_PX, SHOWN = 900, slice(180, 580)
GAP_PX = 12

Array = npt.NDArray[np.uint8]


def _core(name: str) -> Any:  # noqa: ANN401 - a module
    """A module of the package, whose folder may have any name."""
    if "landweave" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        if spec is None or spec.loader is None:
            raise SystemExit(f"{ROOT} is not the repository.")
        sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
    return importlib.import_module(f"landweave.core.{name}")


def _landscape() -> Array:
    """A simulated landscape at 10 m with the flaws of a predicted map: specks and frayed borders."""
    classes = _core("simulate.landscape").simulate("north", 907, SIZE_PX).truth
    rng = np.random.default_rng(907)
    rows, cols = np.indices(classes.shape)
    stray = [np.clip(axis + rng.integers(-1, 2, classes.shape), 0, SIZE_PX - 1) for axis in (rows, cols)]
    frayed = classes[stray[0], stray[1]]
    specks = rng.random(classes.shape) < 0.01
    frayed[specks] = rng.choice(np.unique(classes), int(specks.sum()))
    return np.asarray(frayed, np.uint8)


def _generalised(classes: Array, **rules: Any) -> Array:  # noqa: ANN401 - fields of Rules
    ones = np.ones(classes.shape[0])
    ground = _core("raster.ground").GroundPixels(ones * 100, ones * 10, ones * 10, planar=True)
    chosen = replace(_core("rules").Rules(), **rules)
    scheme = _core("scheme").load_scheme("clc")
    made = _core("generalise.generalise").generalise(classes, scheme, ground, chosen, _core("events").Silent())
    return np.asarray(made.classes)


def _save(name: str, panels: list[Array]) -> None:
    """The panels side by side in the scheme's colours, with thin lines where classes meet."""
    palette = np.zeros((256, 4), np.uint8)
    for land_class in _core("scheme").load_scheme("clc").classes:
        palette[land_class.value] = (*land_class.rgb, 255)
    shown = []
    for classes in panels:
        shown += [palette[classes], np.zeros((classes.shape[0], GAP_PX, 4), np.uint8)]
    target = ROOT / "docs" / "images" / name
    target.write_bytes(_core("report.pictures").png(np.concatenate(shown[:-1], axis=1)))
    sys.stdout.write(f"{target.relative_to(ROOT)} {target.stat().st_size / 1000:.0f} kB\n")


def _river() -> Array:
    """A hand-drawn river through fields and woods, 140 m wide, for a third of its course only 90 m."""
    classes = np.full((260, 400), 12, np.uint8)
    classes[:, 210:] = 23
    for col in range(400):
        upright = np.hypot(1, np.cos(col / 60))  # a cut straight down is longer than the river is wide
        middle, half = 130 + 60 * np.sin(col / 60), upright * (4.5 if 130 < col < 270 else 7)
        classes[int(np.rint(middle - half)) : int(np.rint(middle + half)), col] = 40
    return classes


def main() -> None:
    """Make all pictures."""
    raw = _landscape()
    steps = [raw]
    steps.append(_generalised(raw, mmu_ha=0.25, min_width_m=0))
    steps.append(_generalised(raw, mmu_ha=0.25))
    steps.append(_generalised(raw))
    _save("generalisation-steps.png", [step[SHOWN, SHOWN] for step in steps])
    finer = _generalised(raw, mmu_ha=0.5, min_width_m=20)
    change = _generalised(raw, mmu_ha=5.0)
    _save("generalisation-profiles.png", [made[SHOWN, SHOWN] for made in (finer, change, steps[3])])
    river = _river()
    _save("generalisation-river.png", [river, _generalised(river), _generalised(river, keep_connected=("511",))])


if __name__ == "__main__":
    main()
