"""A walk through the desktop: the dock, pictures after each step, and what kept QGIS from answering in a run."""

import os
import shutil
import time
from pathlib import Path

import steps
from qgis.core import QgsProject
from qgis.utils import iface

PICTURES = steps.WORK / "pictures"
DATA = Path(os.environ["LANDWEAVE_DATA"])
TILE = "Amazon_1110_25"
DOCS, WIDTH = os.environ.get("LANDWEAVE_PICTURES", ""), 1280
FOR_DOCS = ("first_look", "tile_form", "tile_preview", "tile_result", "agreement_places", "compare_swipe")
"""Pictures without imagery that may not be passed on."""
ENGINE_S, RUN_S = 120.0, 400.0
MOST_PAUSES = 8


class Walk:
    """The dock, and how far the walk has come."""

    def __init__(self):
        self.dock = None
        self.number = 0
        self.watchdog = None
        self.in_runs = []
        """What kept QGIS from answering from the click that starts a run to the sight of its result."""
        self._begun = 0

    def shoot(self, name):
        """A numbered picture of the window; one for the docs as well, where they have one of this name."""
        self.number += 1
        self._shoot(PICTURES / f"{self.number:02d}_{name}.png")
        if name in FOR_DOCS and DOCS:
            line = self.dock.map_page.folderWidget.lineEdit()
            real, place = line.text(), self.dock.setup_page.placeValue
            line.setText("/home/ana/maps")
            place.setText("/home/ana/.landweave")
            self._shoot(Path(DOCS) / f"walk_{name}.png", width=WIDTH)
            line.setText(real)
            steps.settle(300)

    def _shoot(self, path, *, width=0):
        steps.shoot(path, width=width)
        self.watchdog.forget()

    def shoot_part(self, widget, name):
        """A picture of one widget."""
        steps.keep(widget.grab().toImage(), PICTURES / f"{name}.png")
        self.watchdog.forget()

    def wait(self, condition, what, seconds=RUN_S):
        """Let QGIS work until something is so, and say how long it took."""
        begun = time.monotonic()
        steps.wait_until(condition, seconds, what)
        steps.say(f"{what}: {time.monotonic() - begun:.1f} s")

    def run(self, button, what, *, seconds=RUN_S):
        """Start a run by its button, and wait for its end and for what it brings."""
        self.begin_run(button)
        self.finish_run(what, seconds=seconds)

    def begin_run(self, button):
        """Start a run by its button."""
        self.watch_run()
        steps.click(button)

    def watch_run(self):
        """A run is about to start: what keeps QGIS from answering counts from now on."""
        self._begun = len(self.watchdog.pauses)

    def finish_run(self, what, *, seconds=RUN_S):
        """Wait for the end of the run under way and for what it brings."""
        self.wait(lambda: not self.dock.is_running, what, seconds)
        steps.settle(1500)
        self.in_runs += self.watchdog.pauses[self._begun :]
        self.watch_run()
        for message in iface.messageBar().items():
            steps.say(f"message: {message.text()}")

    def judge_pauses(self):
        """Tell the longest times without an answer in which our code ran; those of a run must be short."""
        steps.say(f"longest pause, QGIS's own included: {self.watchdog.longest}")
        in_runs = [pause for pause in self.watchdog.ours if pause in self.in_runs]
        between = [pause for pause in self.watchdog.ours if pause not in self.in_runs]
        for when, pauses in (("between runs", between), ("in a run", in_runs)):
            for pause in pauses[:MOST_PAUSES]:
                steps.say(f"pause {when}, {pause}")
        steps.judge_pauses(self.in_runs)


def take_along(folder, *names):
    """Copies of some files, since QGIS writes what it has counted beside a raster."""
    target = steps.WORK / "data" / folder.name
    target.mkdir(parents=True, exist_ok=True)
    lacking = [name for name in names if not (folder / name).is_file()]
    if lacking:
        raise steps.StoppedError(f"{folder} lacks {', '.join(lacking)}")
    for name in names:
        if not (target / name).exists():  # it may be open
            shutil.copyfile(folder / name, target / name)
    return [target / name for name in names]


def empty(walk):
    """A new project; the page Map."""
    QgsProject.instance().clear()
    steps.settle(500)
    return steps.go_to(walk.dock, "map")
