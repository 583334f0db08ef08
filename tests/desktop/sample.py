"""The sample landscape in an empty project, by its button on the page Map, into the folder LANDWEAVE_PICTURES.

Started inside QGIS by ``tests/desktop/run sample``; the runs go to the folder LANDWEAVE_DEMO.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps
from qgis.core import QgsSettings

PICTURES = Path(os.environ["LANDWEAVE_PICTURES"])
WIDTH = 1280
LIMIT_S = 240.0


def sample():
    """From nothing to a map in about a minute."""
    dock = steps.open_dock()
    if not dock.setup_page.is_ready():
        raise steps.StoppedError("The engine is missing: make engine")
    page = dock.map_page
    QgsSettings().setValue("landweave/folder", str(steps.WORK / "runs"))
    page.folderWidget.setFilePath(str(steps.WORK / "runs"))
    steps.settle(300)
    shoot("sample_offer")
    begun = time.monotonic()
    steps.click(page.sample.button)
    longest = steps.wait_until(page.result_view.isVisible, LIMIT_S, "The map of the sample")
    steps.settle(1500)
    steps.say(f"the sample took {time.monotonic() - begun:.0f} s; the longest pause of QGIS was {longest:.0f} ms")
    shoot("sample")


def shoot(name):
    """A picture of the window."""
    steps.shoot(PICTURES / f"{name}.png", width=WIDTH)


steps.start(sample)
