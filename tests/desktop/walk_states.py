"""Chapters of the walk in which something is not as it should be, and the looks of all pages."""

import os
import signal
from pathlib import Path

import qgis.utils
import steps
from dialogs import click_and_choose, click_link
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from walking import DATA, RUN_S, TILE, empty, take_along


def resume(walk):
    """A run that is cancelled, one whose engine is killed, and one that is found again on the page Runs."""
    page = empty(walk)
    files = take_along(DATA / "laos_majortom_s2", "B02.tif", "B03.tif", "B04.tif", "B08.tif")
    click_and_choose(page.rasterButton, *files)
    begin(walk, page)
    steps.click(walk.dock.run_bar.cancelButton)
    steps.settle(20)
    walk.shoot("cancelling")
    walk.finish_run("The end after Cancel", seconds=30)
    walk.shoot("cancelled")
    walk.watch_run()
    click_link(page.runHint, "resume")
    walk.finish_run("The run that was cancelled, resumed")
    walk.shoot("resumed")
    begin(walk, page)
    kill_engine()
    walk.finish_run("The end of a killed engine", seconds=30)
    walk.shoot("killed")
    runs = steps.go_to(walk.dock, "runs")
    steps.settle(500)
    walk.shoot("killed_among_runs")
    if runs.againButton.text() != "Resume":
        raise steps.StoppedError("The page Runs does not offer to resume")
    walk.run(runs.againButton, "The killed run, resumed from the page Runs")
    walk.shoot("killed_resumed")


def begin(walk, page):
    """Run, until a part of the map is made and kept."""
    steps.wait_until(page.runButton.isEnabled, 20, "Run")
    walk.begin_run(page.runButton)
    bar = walk.dock.run_bar
    is_mapping = lambda: "Mapping" in bar.stageLabel.text() and bar.progressBar.value() > 150  # noqa: E731
    steps.wait_until(lambda: is_mapping() or not walk.dock.is_running, RUN_S, "Some of the map")
    steps.settle(1500)  # the engine keeps what it has each second
    if not walk.dock.is_running:
        raise steps.StoppedError("The run ended before it could be stopped")


def kill_engine():
    """End the engine as the system does when memory is short."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        if parent == os.getpid() and b"import importlib" in (status.parent / "cmdline").read_bytes():
            os.kill(int(status.parent.name), signal.SIGKILL)


def states(walk):
    """What an engine that is broken, gone or outdated looks like."""
    page = empty(walk)
    (image,) = take_along(DATA / "amazon_forest_s2rgb" / "images", f"{TILE}.tif")
    iface.addRasterLayer(str(image), TILE)
    hollow = steps.WORK / "hollow" / "python"
    hollow.parent.mkdir()
    hollow.write_text('#!/bin/sh\nexec /usr/bin/python3 "$@"\n')
    hollow.chmod(0o755)
    os.environ["LANDWEAVE_ENGINE"] = str(hollow)
    steps.settle(500)
    walk.run(page.runButton, "A run with an engine without libraries", seconds=60)
    walk.shoot("engine_broken")
    hollow.unlink()
    walk.run(page.runButton, "A run with an engine that is gone", seconds=60)
    walk.shoot("engine_gone")
    del os.environ["LANDWEAVE_ENGINE"]
    old = steps.WORK / "old" / "engine-0123456789ab"
    old.mkdir(parents=True)
    (old / "landweave-engine.json").write_text("{}")
    home, os.environ["LANDWEAVE_HOME"] = os.environ["LANDWEAVE_HOME"], str(old.parent)
    qgis.utils.reloadPlugin("landweave")
    walk.dock = steps.open_dock()
    walk.shoot("engine_outdated")
    os.environ["LANDWEAVE_HOME"] = home
    qgis.utils.reloadPlugin("landweave")
    walk.dock = steps.open_dock()


def looks(walk):
    """Each page in a dock of 320 pixels, and in a dark theme."""
    for theme in ("default", "Night Mapping"):
        QgsApplication.setUITheme(theme)
        qgis.utils.reloadPlugin("landweave")  # a theme is chosen for the next start
        dock = walk.dock = steps.open_dock()
        iface.mainWindow().resizeDocks([dock], [320], Qt.Orientation.Horizontal)
        steps.settle(500)
        for name, page in dock.pages.items():
            steps.go_to(dock, name)
            steps.settle(700)
            if dock.width() > 320:
                steps.say(f"{name}: {dock.width()} px wide")
            walk.shoot_part(dock, f"{theme.split()[0].lower()}_{name}")
            bar = page.findChild(QScrollArea).verticalScrollBar() if page.findChild(QScrollArea) else None
            if bar is not None and bar.maximum() > 40:
                bar.setValue(bar.maximum())
                steps.settle(300)
                walk.shoot_part(dock, f"{theme.split()[0].lower()}_{name}_foot")
    QgsApplication.setUITheme("default")
