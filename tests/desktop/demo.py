"""The main job in the real QGIS desktop, by clicks as a user makes them; saves pictures of the window.

Started inside QGIS by ``tests/desktop/run demo``. Environment:
    LANDWEAVE_DEMO: working folder; ``scene/image.tif`` and ``scene/reference.gpkg`` in it unless named otherwise.
    LANDWEAVE_DEMO_IMAGE, LANDWEAVE_DEMO_REFERENCE: raster and reference layer; an empty reference means none.
    LANDWEAVE_DEMO_WEIGHTS: id of the weights; default ``sim-north``.
    LANDWEAVE_DEMO_SHOT: picture of the result; default ``desktop.png`` in the working folder.
    LANDWEAVE_DEMO_RULES: row of the field Generalise: CORINE (default), Custom or None.
    LANDWEAVE_DEMO_FRACTION: place and size of the view on the result, for instance 0.5,0.5,0.4; default: the whole.

The folder of the run comes to be reachable as ``run``. The exit code is 0 when the result stands in the project.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps

WORK = steps.WORK
IMAGE = os.environ.get("LANDWEAVE_DEMO_IMAGE") or str(WORK / "scene" / "image.tif")
REFERENCE = os.environ.get("LANDWEAVE_DEMO_REFERENCE", str(WORK / "scene" / "reference.gpkg"))
SHOT = Path(os.environ.get("LANDWEAVE_DEMO_SHOT") or WORK / "desktop.png")


def shot(name):
    """Take a picture whose name begins with that of the result's."""
    steps.shoot(SHOT.with_name(f"{SHOT.stem}_{name}.png"))


def link_run(folder):
    """Make the run's folder reachable as ``run``."""
    link = WORK / "run"
    if link.is_symlink():
        link.unlink()
    if not link.exists():
        link.symlink_to(os.path.relpath(folder, WORK), target_is_directory=True)


def demo():
    """From an open project to a finished map."""
    dock = steps.open_dock()
    if not dock.setup_page.is_ready():
        raise steps.StoppedError("The engine is missing: make engine")
    image, reference = steps.load_layers(IMAGE, REFERENCE)
    weights, rules = os.environ.get("LANDWEAVE_DEMO_WEIGHTS", "sim-north"), os.environ.get("LANDWEAVE_DEMO_RULES")
    steps.fill(dock.map_page, image, reference, weights=weights, rules=rules or "CORINE")
    shot("form")
    steps.run(dock, at_third=lambda: shot("running"))
    steps.zoom_to_result(dock, os.environ.get("LANDWEAVE_DEMO_FRACTION", ""))
    steps.shoot(SHOT)
    link_run(Path(str(dock.map_page.result.folder)))


steps.start(demo)
