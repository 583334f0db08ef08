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
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

WORK = Path(os.environ["LANDWEAVE_DEMO"])
IMAGE = os.environ.get("LANDWEAVE_DEMO_IMAGE") or str(WORK / "scene" / "image.tif")
REFERENCE = os.environ.get("LANDWEAVE_DEMO_REFERENCE", str(WORK / "scene" / "reference.gpkg"))
WEIGHTS = os.environ.get("LANDWEAVE_DEMO_WEIGHTS", "sim-north")
SHOT = Path(os.environ.get("LANDWEAVE_DEMO_SHOT") or WORK / "desktop.png")
RULES = os.environ.get("LANDWEAVE_DEMO_RULES", "CORINE")
FRACTION = os.environ.get("LANDWEAVE_DEMO_FRACTION", "")
LIMIT_S = float(os.environ.get("LANDWEAVE_DEMO_LIMIT", "800"))
WINDOW = 1600, 1000


class DemoError(Exception):
    """The demo cannot go on; its text says why."""


def say(text):
    """A line for whoever started the demo."""
    sys.__stdout__.write(f"demo: {text}\n")
    sys.__stdout__.flush()


def settle(milliseconds):
    """Let QGIS work for a while."""
    QTest.qWait(milliseconds)


def wait_until(condition, seconds, what):
    """Let QGIS work until something is so; the longest time that it did not answer, in milliseconds."""
    end, longest = time.monotonic() + seconds, 0.0
    while not condition():
        if time.monotonic() > end:
            raise DemoError(f"{what} did not happen within {seconds:.0f} s")
        before = time.monotonic()
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - before)
        time.sleep(0.005)
    return 1000 * longest


def shoot(path):
    """Save a picture of the whole window."""
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 60, "The map view's drawing")
    settle(400)
    iface.mainWindow().grab().save(str(path))
    say(f"picture {path.name}")


def click(widget):
    """Press a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(combo, row):
    """Open a combo box and click one of its rows."""
    if row < 0:
        raise DemoError(f"{combo.objectName()} lacks the entry")
    if row == combo.currentIndex():
        return
    combo.showPopup()
    settle(150)
    view = combo.view()
    place = view.visualRect(combo.model().index(row, combo.modelColumn())).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    settle(150)
    if combo.currentIndex() != row:
        raise DemoError(f"{combo.objectName()} did not take the click")


def row_of(combo, layer):
    """The row of a layer in a layer combo box."""
    return next((row for row in range(combo.count()) if combo.layer(row) == layer), -1)


def prepare_window():
    """A window of a fixed size that shows layers and map only, without QGIS's own notes on long tasks."""
    QgsSettings().setValue("minTaskLengthForSystemNotification", 86400, QgsSettings.Section.App)
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *WINDOW)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers",):
            dock.hide()
    for bar in ("mDigitizeToolBar", "mAdvancedDigitizeToolBar", "mLabelToolBar", "mDatabaseToolBar", "mWebToolBar"):
        found = window.findChild(object, bar)
        if found is not None:
            found.hide()
    settle(200)


def load_plugin():
    """Load Landweave as the plugin manager does and open its dock by its action."""
    qgis.utils.updateAvailablePlugins()
    if not (qgis.utils.loadPlugin("landweave") and qgis.utils.startPlugin("landweave")):
        raise DemoError("The plugin did not load")
    plugin = qgis.utils.plugins["landweave"]
    iface.mainWindow().findChild(object, "landweaveAction").trigger()
    settle(300)
    dock = plugin.dock
    iface.mainWindow().resizeDocks([dock], [400], Qt.Orientation.Horizontal)
    return dock


def load_layers():
    """Image and reference, as an analyst has them open."""
    image = QgsRasterLayer(IMAGE, Path(IMAGE).stem)
    name = "reference" if Path(REFERENCE).stem == image.name() else Path(REFERENCE).stem
    reference = QgsVectorLayer(REFERENCE, name, "ogr") if REFERENCE else None
    if reference is not None and not reference.isValid():
        reference = QgsRasterLayer(REFERENCE, name)
    for layer in (reference, image):
        if layer is not None:
            if not layer.isValid():
                raise DemoError(f"{layer.source()} cannot be read")
            QgsProject.instance().addMapLayer(layer)
    natural_colours(image)
    if reference is not None:
        node = QgsProject.instance().layerTreeRoot().findLayer(reference.id())
        node.setItemVisibilityChecked(False)
        settle(200)
        node.setExpanded(True)  # QGIS heeds a change only
        node.setExpanded(False)
    iface.mapCanvas().setExtent(image.extent())
    return image, reference


def natural_colours(image):
    """Red, green and blue where the bands are named as Sentinel-2's."""
    names = [image.bandName(band).split(":")[-1].strip() for band in range(1, image.bandCount() + 1)]
    if {"B04", "B03", "B02"} <= set(names):
        renderer = image.renderer()
        renderer.setRedBand(names.index("B04") + 1)
        renderer.setGreenBand(names.index("B03") + 1)
        renderer.setBlueBand(names.index("B02") + 1)
        image.setDefaultContrastEnhancement()
        image.triggerRepaint()


def fill(page, image, reference):
    """Make the choices."""
    wait_until(lambda: row_of(page.rasterCombo, image) >= 0, 10, "The raster in the list")
    choose(page.rasterCombo, row_of(page.rasterCombo, image))
    settle(300)
    choose(page.weightsCombo, page.weightsCombo.model().row_of(WEIGHTS))
    if reference is not None:
        choose(page.referenceCombo, row_of(page.referenceCombo, reference))
    rows = [page.rulesCombo.itemText(row) for row in range(page.rulesCombo.count())]
    choose(page.rulesCombo, next(i for i, words in enumerate(rows) if words.startswith(RULES)))
    line = page.folderWidget.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, str(WORK / "runs"))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    settle(300)
    if "bands:" in page.bandsHint.text():
        page.bandsHint.linkActivated.emit(page.bandsHint.text().split('href="')[1].split('"')[0])
        settle(300)
    if not page.runButton.isEnabled():
        raise DemoError(f"Run is not possible: {page.runButton.toolTip()}")


def run(dock):
    """Press Run and wait, while QGIS goes on working."""
    page = dock.map_page
    click(page.runButton)
    begun = time.monotonic()
    wait_until(lambda: page.progressBar.value() > 300 or not dock.is_running, LIMIT_S, "The first third of the run")
    if dock.is_running:
        iface.mainWindow().grab().save(str(SHOT.with_name(f"{SHOT.stem}_running.png")))
    longest = wait_until(lambda: not dock.is_running, LIMIT_S, "The end of the run")
    settle(1000)
    for message in iface.messageBar().items():
        say(f"message: {message.text()}")
    say(f"the run took {time.monotonic() - begun:.1f} s; the longest pause of QGIS was {longest:.0f} ms")
    if not page.result_view.isVisible():
        raise DemoError(f"The run failed: {page.runHint.accessibleDescription()}")


def show_result(dock):
    """Zoom, and take the picture."""
    click(dock.map_page.result_view.zoomButton)
    if FRACTION:
        x, y, size = (float(part) for part in FRACTION.split(","))
        whole = iface.mapCanvas().extent()
        width, height = whole.width() * size, whole.height() * size
        left, bottom = whole.xMinimum() + x * whole.width(), whole.yMinimum() + y * whole.height()
        iface.mapCanvas().setExtent(QgsRectangle(left, bottom, left + width, bottom + height))
        iface.mapCanvas().refresh()
    settle(800)
    shoot(SHOT)
    folder = Path(str(dock.result.folder))
    link = WORK / "run"
    if link.is_symlink():
        link.unlink()
    if not link.exists():
        link.symlink_to(os.path.relpath(folder, WORK), target_is_directory=True)


def main():
    """All steps; ends QGIS with the exit code."""
    code = 1
    try:
        prepare_window()
        dock = load_plugin()
        if not dock.setup_page.is_ready():
            raise DemoError("The engine is missing: make engine")
        image, reference = load_layers()
        fill(dock.map_page, image, reference)
        shoot(SHOT.with_name(f"{SHOT.stem}_form.png"))
        run(dock)
        show_result(dock)
        code = 0
    except DemoError as error:
        say(f"stopped: {error}")
        iface.mainWindow().grab().save(str(SHOT.with_name(f"{SHOT.stem}_stopped.png")))
    except Exception:  # noqa: BLE001 - a window that stays open would keep the caller waiting
        say(traceback.format_exc())
    sys.__stdout__.flush()
    os._exit(code)


QTimer.singleShot(3000, main)
