"""The walk of a first day: from the zip to the PDF, in the real QGIS desktop, with a picture after each step.

Started inside QGIS by ``tests/desktop/run walk``. Environment:
    LANDWEAVE_DEMO: working folder; the pictures come to lie in ``pictures`` there.
    LANDWEAVE_ZIP: the plugin's package, which is installed into a clean profile.
    LANDWEAVE_HOME: an empty folder, so that the engine is missing as on a new computer.
    LANDWEAVE_PYTHON: a Python with the engine's libraries; the walk takes it as the engine.
    LANDWEAVE_DATA: folder with ``laos_majortom_s2`` and ``amazon_forest_s2rgb``.
    LANDWEAVE_PICTURES: folder for the pictures that the docs show; empty or missing: none are made.
    LANDWEAVE_WALK: chapters to walk after the first two, separated by commas; default: all.

The exit code is 0 when every step led where it should, and QGIS answered all the time while the engine ran.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps
from dialogs import click_and_choose
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from walk_maps import agreement, bands, compare, leave, tile
from walk_states import looks, resume, states
from walking import ENGINE_S, RUN_S, Walk
from watchdog import Watchdog


def first_look(walk):
    """QGIS with the package in it, and the dock that it opens."""
    walk.watchdog = Watchdog(Path(sys.modules["landweave"].__file__).parent)
    walk.shoot("installed")
    walk.dock = steps.open_dock()
    iface.messageBar().clearWidgets()  # what QGIS itself says of its fonts
    steps.settle(300)
    walk.shoot("first_look")


def set_up(walk):
    """The guided page: begin, cancel, and take a Python that is there."""
    page = walk.dock.setup_page
    if page.is_ready():
        raise steps.StoppedError("There is an engine already: name an empty folder in LANDWEAVE_HOME")
    steps.click(page.setupButton)
    steps.wait_until(lambda: page.logEdit.toPlainText(), 60, "A line of the installer's log")
    steps.settle(3000)
    walk.shoot("setup_under_way")
    steps.click(page.cancelButton)
    walk.wait(lambda: not page.is_busy, "The end of the set-up after Cancel", 60)
    walk.shoot("setup_cancelled")
    click_and_choose(page.existingButton, os.environ["LANDWEAVE_PYTHON"])
    walk.wait(lambda: not page.is_busy, "The trial of the existing Python", ENGINE_S)
    steps.settle(500)
    if not page.is_ready():
        raise steps.StoppedError(f"The engine was not taken: {page.stateHint.accessibleDescription()}")
    walk.shoot("engine_ready")


def sample(walk):
    """The sample landscape, from its button."""
    page = walk.dock.map_page
    begun = time.monotonic()
    walk.begin_run(page.sample.button)
    steps.wait_until(lambda: walk.dock.is_running, 10, "The start of the sample")
    steps.wait_until(lambda: walk.dock.run_bar.progressBar.value() > 300, RUN_S, "A third of the landscape")
    walk.shoot("sample_landscape")
    walk.wait(page.result_view.isVisible, "The map of the sample")
    walk.finish_run("The end of the sample")
    steps.say(f"the sample took {time.monotonic() - begun:.0f} s")
    walk.shoot("sample_result")
    page.scrollArea.ensureWidgetVisible(page.result_view.zoomButton)
    walk.shoot("sample_result_buttons")


CHAPTERS = {f.__name__: f for f in (sample, bands, tile, agreement, compare, leave, resume, states, looks)}


def day():
    """All chapters, or those that were asked for."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QgsSettings().setValue("landweave/folder", str(steps.WORK / "runs"))
    walk = Walk()
    first_look(walk)
    chosen = os.environ.get("LANDWEAVE_WALK", "")
    with walk.watchdog:
        set_up(walk)
        for name in chosen.split(",") if chosen else CHAPTERS:
            begun = time.monotonic()
            steps.say(f"--- {name}")
            CHAPTERS[name](walk)
            steps.say(f"--- {name}: {time.monotonic() - begun:.0f} s")
    walk.judge_pauses()


steps.start(day)
