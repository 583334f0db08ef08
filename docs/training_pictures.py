"""Makes the pictures of ``training.md``: ``python docs/training_pictures.py`` with the engine's Python (minutes).

Weights are trained on a simulated landscape as the page tells it; the pictures show the course of that training, and
the held-out landscape beside its truth and its map.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

ROOT = Path(__file__).resolve().parents[1]
SIZE_PX, GAP_PX = 768, 12
EPOCHS = 12

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


def _landscape(folder: Path, seed: int) -> Path:
    jobs, silent = _core("job"), _core("events").Silent()
    out = folder / f"scene{seed}"
    _core("runs.simulate").run(jobs.SimulateJob(profile="north", seed=seed, size_px=SIZE_PX, out=str(out)), silent)
    return out


def _trained(folder: Path, scenes: list[Path]) -> Path:
    job = _core("job").TrainJob(
        out=str(folder / "my-region"),
        rasters=tuple(str(scene / "image.tif") for scene in scenes[:-1]),
        references=tuple(str(scene / "truth.tif") for scene in scenes[:-1]),
        test_rasters=(str(scenes[-1] / "image.tif"),),
        test_references=(str(scenes[-1] / "truth.tif"),),
        scheme="clc-l2",
        region="My region",
        patch_px=128,
        epochs=EPOCHS,
        simulated=True,
    )
    return Path(_core("training.train").train(job, _core("events").Silent()).folder)


def _mapped(package: Path, scene: Path, folder: Path) -> Array:
    run = folder / "run"
    job = _core("job").MapJob(rasters=(str(scene / "image.tif"),), weights=str(package), out=str(run), rules=None)
    _core("runs.map").run(job, _core("events").Silent())
    with rasterio.open(run / "classes.tif") as file:
        return np.asarray(file.read(1))


def _colours(classes: Array, scheme_id: str) -> Array:
    palette = np.zeros((256, 4), np.uint8)
    for land_class in _core("scheme").load_scheme(scheme_id).classes:
        palette[land_class.value] = (*land_class.rgb, 255)
    return palette[classes]


def _image(scene: Path) -> Array:
    """Red, green and blue, stretched."""
    with rasterio.open(scene / "image.tif") as file:
        names = [name or "" for name in file.descriptions]
        light = file.read([names.index(name) + 1 for name in ("B04", "B03", "B02")]).astype(float)
    low, high = np.percentile(light, (2, 98))
    shown = np.clip((light - low) / (high - low) * 255, 0, 255).astype(np.uint8).transpose(1, 2, 0)
    return np.dstack([shown, np.full(shown.shape[:2], 255, np.uint8)])


def _save(name: str, content: bytes) -> None:
    target = ROOT / "docs" / "images" / name
    target.write_bytes(content)
    sys.stdout.write(f"{target.relative_to(ROOT)} {target.stat().st_size / 1000:.0f} kB\n")


def _curves(package: Path) -> None:
    record, curves = _core("training.record").read_training_record(package), _core("report.curves")
    shares = [
        curves.Line("training", tuple((float(r.step), r.pixel_accuracy) for r in record.looks)),
        curves.Line("validation", tuple((float(r.step), r.agreement) for r in record.looks)),
    ]
    figure = curves.chart("Share of right pixels", shares, x_name="steps")
    drawn = figure[figure.index("<svg") : figure.index("</svg>") + 6]
    style = 'xmlns="http://www.w3.org/2000/svg" style="background:#fff;color:#1c2420;font-family:sans-serif"'
    _save("training-curves.svg", drawn.replace("<svg ", f"<svg {style} ", 1).encode())


def main() -> None:
    """Make all pictures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        scenes = [_landscape(folder, seed) for seed in (910, 911, 912)]
        package = _trained(folder, scenes)
        _curves(package)
        with rasterio.open(scenes[-1] / "truth.tif") as file:
            truth = _core("scheme").load_scheme("clc").recode_to_level(2)[file.read(1)]
        panels = [
            _image(scenes[-1]),
            _colours(truth, "clc-l2"),
            _colours(_mapped(package, scenes[-1], folder), "clc-l2"),
        ]
        gap = np.zeros((SIZE_PX, GAP_PX, 4), np.uint8)
        joined = np.concatenate([panels[0], gap, panels[1], gap, panels[2]], axis=1)[::2, ::2]
        _save("training-held-out.png", _core("report.pictures").png(joined))
        page = (package / "report.html").read_text(encoding="utf-8")
        sys.stdout.write(f"report.html {len(page) / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
