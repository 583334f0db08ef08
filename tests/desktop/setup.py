"""The first use: the engine is set up from the dock, and a map is made with it; pictures of every stage.

Started inside QGIS by ``tests/desktop/run setup``, with LANDWEAVE_HOME naming an empty folder. Downloads several
gigabytes. ``scene/image.tif`` and ``scene/reference.gpkg`` must lie in the folder LANDWEAVE_DEMO. What the progress bar
showed over time comes to lie there as ``setup.csv``: seconds, share, stage.
"""

import os
import sys
import time
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps

WORK = steps.WORK
SETUP_LIMIT_S = 1500.0
PICTURES = (0.1, 0.5, 0.95)
"""Shares of the set-up at which pictures are taken."""


def set_up(dock):
    """Press Set Up and wait for the page Map."""
    page = dock.setup_page
    steps.click(page.setupButton)
    begun, seen, left, taken = time.monotonic(), [], list(PICTURES), []

    def done():
        share = page.progressBar.value() / 1000
        if not seen or page.stageLabel.text() != seen[-1][2]:
            seen.append((time.monotonic() - begun, share, page.stageLabel.text()))
        if left and page.is_busy and share >= left[0]:
            # Saved later: while gigabytes are written, saving a picture may take a minute.
            taken.append((left.pop(0), steps.iface.mainWindow().grab().toImage()))
        return not page.is_busy

    longest = steps.wait_until(done, SETUP_LIMIT_S, "The end of the set-up")
    for share, picture in taken:
        steps.keep(picture, WORK / f"setup_{share:.2f}.png")
    lines = (f"{seconds:.1f},{share:.3f},{stage}\n" for seconds, share, stage in seen)
    (WORK / "setup.csv").write_text("".join(lines), encoding="utf-8")
    steps.say(f"set-up took {time.monotonic() - begun:.0f} s; the longest pause of QGIS was {longest:.0f} ms")
    if not page.is_ready():
        raise steps.StoppedError(f"The set-up failed: {page.stateHint.accessibleDescription()}")
    if any(later < earlier for (_, earlier, _), (_, later, _) in pairwise(seen)):
        raise steps.StoppedError("The progress of the set-up went back")


def first_use():
    """From a computer without an engine to a map."""
    dock = steps.open_dock()
    if dock.setup_page.is_ready():
        raise steps.StoppedError("There is an engine already: name an empty folder in LANDWEAVE_HOME")
    image, reference = steps.load_layers(str(WORK / "scene" / "image.tif"), str(WORK / "scene" / "reference.gpkg"))
    steps.shoot(WORK / "setup_before.png")
    set_up(dock)
    steps.shoot(WORK / "setup_after.png")
    steps.fill(dock.map_page, image, reference)
    steps.run(dock)
    steps.zoom_to_result(dock)
    steps.shoot(WORK / "setup_map.png")


steps.start(first_use)
