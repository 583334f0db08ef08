"""The walk of a first day: from the zip to the PDF, in the real QGIS desktop, with a picture after each step.

Started inside QGIS by ``tests/desktop/run walk``. Environment:
    LANDWEAVE_DEMO: working folder; the pictures come to lie in ``pictures`` there.
    LANDWEAVE_ZIP: the plugin's package, which is installed into a clean profile.
    LANDWEAVE_HOME: an empty folder, so that the engine is missing as on a new computer.
    LANDWEAVE_PYTHON: a Python with the engine's libraries; the walk takes it as the engine.
    LANDWEAVE_DATA: folder with ``laos_majortom_s2`` and ``amazon_forest_s2rgb``.
    LANDWEAVE_PICTURES: folder for the pictures that the docs show; empty or missing: none are made.
    LANDWEAVE_WALK: chapters to walk after the first two, separated by commas; default: all.

The exit code is 0 when every step led where it should, and QGIS answered all the time.
"""

import importlib
import os
import shutil
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import qgis.utils
import steps
from dialogs import click_and_choose, click_and_open, click_link
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QScrollArea
from qgis.utils import iface
from watchdog import Watchdog

PICTURES = steps.WORK / "pictures"
DATA = Path(os.environ["LANDWEAVE_DATA"])
TILE = "Amazon_1110_25"
DOCS, WIDTH = os.environ.get("LANDWEAVE_PICTURES", ""), 1280
FOR_DOCS = ("first_look", "tile_form", "tile_preview", "tile_result", "agreement_places", "compare_swipe")
"""Pictures without imagery that may not be passed on."""
ENGINE_S, RUN_S = 120.0, 400.0


class Walk:
    """The dock, and how far the walk has come."""

    def __init__(self):
        self.dock = None
        self.number = 0
        self.watchdog = None
        self.in_runs = []
        """What kept QGIS from answering from a run's start to the sight of its result."""

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

    def finish_run(self, what, *, seconds=RUN_S):
        """Wait for the end of the run under way and for what it brings."""
        before = len(self.watchdog.pauses)
        self.wait(lambda: not self.dock.is_running, what, seconds)
        steps.settle(1500)
        self.in_runs += self.watchdog.pauses[before:]
        for message in iface.messageBar().items():
            steps.say(f"message: {message.text()}")


def install(walk):
    """From the zip into a clean profile, through QGIS's own installer."""
    installer = importlib.import_module("pyplugin_installer")  # which needs a QGIS that has started
    installer.instance().installFromZipFile(os.environ["LANDWEAVE_ZIP"])
    steps.settle(500)
    if "landweave" not in qgis.utils.plugins:
        raise steps.StoppedError("The package was not installed")
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
    steps.click(page.sample.button)
    steps.wait_until(lambda: walk.dock.is_running, 10, "The start of the sample")
    steps.wait_until(lambda: walk.dock.run_bar.progressBar.value() > 300, RUN_S, "A third of the landscape")
    walk.shoot("sample_landscape")
    walk.wait(page.result_view.isVisible, "The map of the sample")
    steps.settle(1500)
    steps.say(f"the sample took {time.monotonic() - begun:.0f} s")
    walk.shoot("sample_result")
    page.scrollArea.ensureWidgetVisible(page.result_view.zoomButton)
    walk.shoot("sample_result_buttons")


def bands(walk):
    """A scene whose bands are files: found beside one of them, previewed, mapped."""
    page = empty(walk)
    walk.shoot("empty_project")
    files = take_along(DATA / "laos_majortom_s2", "B02.tif", "B03.tif", "B04.tif", "B08.tif")
    click_and_choose(page.rasterButton, *files, before=lambda dialog: walk.shoot_part(dialog, "bands_dialog"))
    walk.shoot("bands_chosen")
    steps.click(page.previewButton)
    walk.finish_run("The preview of what is not in view")
    walk.shoot("bands_preview")
    empty(walk)
    band = iface.addRasterLayer(str(files[2]), "B04")
    steps.settle(500)
    steps.choose(page.rasterCombo, steps.row_of(page.rasterCombo, band))
    steps.settle(500)
    walk.shoot("one_band_of_a_scene")
    click_link(page.rasterHint, "files")
    steps.settle(300)
    walk.shoot("all_bands")
    click_link(page.rasterHint, "copy:stack")
    walk.wait(lambda: page.rasterCombo.currentLayer() is not None, "The copy as one layer", 60)
    QgsProject.instance().removeMapLayer(band.id())
    steps.settle(1000)
    walk.shoot("bands_as_one_layer")
    steps.click(page.runButton)
    steps.wait_until(lambda: walk.dock.run_bar.progressBar.value() > 300 or not walk.dock.is_running, RUN_S, "A third")
    walk.shoot("bands_running")
    walk.finish_run("The map of the bands")
    walk.shoot("bands_result")


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


def tile(walk):
    """A true-colour tile with labels: preview, run, figures."""
    page = empty(walk)
    folder = DATA / "amazon_forest_s2rgb"
    (image,) = take_along(folder / "images", f"{TILE}.tif")
    (labels,) = take_along(folder / "masks", f"{TILE}.tif")
    labels, image = iface.addRasterLayer(str(labels), "Labels"), iface.addRasterLayer(str(image), TILE)
    steps.settle(300)
    iface.mapCanvas().setExtent(image.extent())
    iface.mapCanvas().refresh()
    for layer in (labels, image):
        steps.fold(layer)
    steps.settle(800)
    walk.shoot("tile_chosen")
    steps.choose(page.rasterCombo, steps.row_of(page.rasterCombo, image))
    steps.choose(page.referenceCombo, steps.row_of(page.referenceCombo, labels))
    steps.settle(500)
    walk.shoot("tile_form")
    if "bands:" in page.bandsHint.text():
        click_link(page.bandsHint, "bands:")
        walk.shoot("tile_bands_taken")
    steps.click(page.previewButton)
    walk.finish_run("The preview of the tile")
    walk.shoot("tile_preview")
    steps.click(page.runButton)
    walk.finish_run("The map of the tile")
    walk.shoot("tile_stopped" if page.runHint.text().count("codes:") else "tile_result")
    if "codes:" in page.runHint.text():
        click_link(page.runHint, "codes:forest")
        walk.shoot("tile_codes_named")
        steps.click(page.runButton)
        walk.finish_run("The map of the tile, codes named")
        walk.shoot("tile_result")


def agreement(walk):
    """The table, a cell's places, the suspects."""
    page = steps.go_to(walk.dock, "agreement")
    steps.settle(500)
    walk.shoot("agreement")
    view = page.confusionView
    index = view.model().index(0, 1)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    steps.QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    steps.settle(2500)
    walk.shoot("agreement_places")
    page.scrollArea.ensureWidgetVisible(page.suspectTable)
    steps.settle(300)
    if page.suspects.stepper.isVisible():
        steps.click(page.suspects.stepper.nextButton)
        steps.settle(1500)
    walk.shoot("agreement_suspects")
    bar = page.scrollArea.verticalScrollBar()
    bar.setValue(bar.maximum())
    walk.shoot("agreement_foot")


def compare(walk):
    """Two regional weights on the tile, and the line between their maps."""
    page = steps.go_to(walk.dock, "compare")
    steps.settle(300)
    walk.shoot("compare_form")
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    steps.choose(page.rasterCombo, steps.row_of(page.rasterCombo, layers[TILE]))
    steps.choose(page.referenceCombo, steps.row_of(page.referenceCombo, layers["Labels"]))
    model = page.weightsList.model()
    for weights in ("amazon-west", "amazon-east"):
        model.item(model.row_of(weights)).setCheckState(Qt.CheckState.Checked)
    steps.settle(500)
    walk.shoot("compare_filled")
    steps.click(page.runButton)
    walk.finish_run("The comparison")
    walk.shoot("compare_result")
    steps.iface.mapCanvas().setExtent(layers[TILE].extent())
    if page.swipeButton.isVisible():
        page.scrollArea.ensureWidgetVisible(page.swipeButton)
        steps.click(page.swipeButton)
        steps.settle(2000)
        walk.shoot("compare_swipe")
        steps.click(page.swipeButton)
    if page.suspectsGroup.isVisible():
        page.scrollArea.ensureWidgetVisible(page.suspectTable)
        steps.click(page.suspects.stepper.nextButton)
        steps.settle(2000)
        walk.shoot("compare_suspects")


def leave(walk):
    """Shapefile, report, PDF."""
    page = steps.go_to(walk.dock, "map")
    view = page.result_view
    page.scrollArea.ensureWidgetVisible(view.exportButton)
    steps.click(view.exportButton)
    steps.settle(800)
    dialog = QgsApplication.activeModalWidget()
    walk.shoot("export")
    walk.shoot_part(dialog, f"{walk.number:02d}_export_dialog")
    if DOCS:
        steps.keep(dialog.grab().toImage(), Path(DOCS) / "walk_export.png", width=dialog.width())
    line = dialog.fileWidget.lineEdit()
    line.selectAll()
    steps.QTest.keyClicks(line, str(steps.WORK / "handed on" / "forest.shp"))
    steps.settle(200)
    steps.click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Save))
    walk.wait(lambda: (steps.WORK / "handed on" / "forest.shp").is_file(), "The shapefile", 60)
    steps.settle(800)
    walk.shoot("exported")
    click_and_choose(view.sheetButton, steps.WORK / "handed on" / "forest.pdf")
    walk.wait(lambda: (steps.WORK / "handed on" / "forest.pdf").is_file(), "The PDF", 120)
    steps.settle(800)
    walk.shoot("pdf")
    report = click_and_open(view.reportButton)
    if not report.is_file() or report.parent != page.result.folder:
        raise steps.StoppedError(f"Open Report opens {report}")
    steps.say(f"report: {report}")


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
    steps.click(runs.againButton)
    walk.finish_run("The killed run, resumed from the page Runs")
    walk.shoot("killed_resumed")


def begin(walk, page):
    """Run, until a part of the map is made and kept."""
    steps.wait_until(page.runButton.isEnabled, 20, "Run")
    steps.click(page.runButton)
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
    steps.click(page.runButton)
    walk.finish_run("A run with an engine without libraries", seconds=60)
    walk.shoot("engine_broken")
    hollow.unlink()
    steps.click(page.runButton)
    walk.finish_run("A run with an engine that is gone", seconds=60)
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


CHAPTERS = {f.__name__: f for f in (sample, bands, tile, agreement, compare, leave, resume, states, looks)}


def day():
    """All chapters, or those that were asked for."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QgsSettings().setValue("landweave/folder", str(steps.WORK / "runs"))
    walk = Walk()
    install(walk)
    chosen = os.environ.get("LANDWEAVE_WALK", "")
    with walk.watchdog:
        set_up(walk)
        for name in chosen.split(",") if chosen else CHAPTERS:
            begun = time.monotonic()
            steps.say(f"--- {name}")
            CHAPTERS[name](walk)
            steps.say(f"--- {name}: {time.monotonic() - begun:.0f} s")
    tell_pauses(walk)


def tell_pauses(walk):
    """The longest times without an answer in which our code ran."""
    steps.say(f"longest pause, QGIS's own included: {walk.watchdog.longest_ms:.0f} ms")
    for pause in walk.watchdog.ours[:12]:
        when = "in a run" if pause in walk.in_runs else "between runs"
        steps.say(f"pause {pause.milliseconds:.0f} ms {when}, {pause.busy_ms:.0f} ms computing: {pause.stack}")


steps.start(day)
