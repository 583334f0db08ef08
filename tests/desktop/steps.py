"""What the scripts of this folder share: a user's steps in the real QGIS desktop, by clicks, and pictures of it."""

import importlib
import os
import sys
import time
import traceback
from pathlib import Path

import numpy as np
import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolButton
from qgis.utils import iface
from watchdog import Watchdog, too_long

WORK = Path(os.environ["LANDWEAVE_DEMO"])
LIMIT_S = float(os.environ.get("LANDWEAVE_DEMO_LIMIT", "800"))
WINDOW = 1600, 1000
STEP = 8
MOST_PAUSES = 10
LONGEST_PAUSE_MS = 100.0
"""So long may Landweave's code compute before QGIS can answer again; ten times as long may it wait for others."""


class StoppedError(Exception):
    """The script cannot go on; its text says why."""


def start(steps):
    """Do the steps once QGIS stands, then end it: exit code 0 where they came to their end."""

    def end(*error):
        say("".join(traceback.format_exception(*error)))
        os._exit(1)

    def work():
        code = 1
        sys.excepthook = end  # QGIS would show a fault in a slot in a dialog, and wait
        try:
            prepare_window()
            install_package()
            steps()
            code = 0
        except StoppedError as error:
            say(f"stopped: {error}")
            iface.mainWindow().grab().save(str(WORK / "stopped.png"))
        except Exception:  # noqa: BLE001 - a window that stays open would keep the caller waiting
            say(traceback.format_exc())
        sys.__stdout__.flush()
        os._exit(code)

    QTimer.singleShot(3000, work)


def say(text):
    """A line for whoever started the script."""
    sys.__stdout__.write(f"desktop: {text}\n")
    sys.__stdout__.flush()


def settle(milliseconds):
    """Let QGIS work for a while."""
    QTest.qWait(milliseconds)


def wait_until(condition, seconds, what):
    """Let QGIS work until something is so; the longest time that it did not answer, in milliseconds."""
    end, longest = time.monotonic() + seconds, 0.0
    while not condition():
        if time.monotonic() > end:
            raise StoppedError(f"{what} did not happen within {seconds:.0f} s")
        before = time.monotonic()
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - before)
        time.sleep(0.005)
    return 1000 * longest


def shoot(path, *, width=0):
    """Save a picture of the whole window; ``width``: smaller and with coarser colours, for the docs."""
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 60, "The map view's drawing")
    settle(400)
    keep(iface.mainWindow().grab().toImage(), path, width=width)


def keep(picture, path, *, width=0):
    """Save a picture; ``width``: as in ``shoot``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if width:
        picture = coarser(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
    picture.save(str(path), "PNG", 0 if width else -1)  # as small as can be where it is kept
    say(f"picture {path.name}, {path.stat().st_size / 1000:.0f} kB")


def coarser(picture):
    """The picture with 32 steps a channel in place of 256: the eye hardly sees it, and the file is half as large."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    memory = picture.bits()
    memory.setsize(picture.sizeInBytes())
    values = np.frombuffer(memory, np.uint8)
    steps = np.minimum((values.astype(np.uint16) + STEP // 2) // STEP * STEP, 255).astype(np.uint8)
    size = picture.width(), picture.height(), picture.bytesPerLine()
    return QImage(steps.tobytes(), *size, QImage.Format.Format_RGB888).copy()


def click(widget):
    """Press a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(combo, row):
    """Open a combo box and click one of its rows."""
    if row < 0:
        raise StoppedError(f"{combo.objectName()} lacks the entry")
    if row == combo.currentIndex():
        return
    for patience_ms in (150, 1000, 3000):  # a computer that is busy lays out its list late
        combo.showPopup()
        settle(patience_ms)
        view = combo.view()
        place = view.visualRect(combo.model().index(row, combo.modelColumn())).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
        settle(patience_ms)
        if combo.currentIndex() == row:
            return
        combo.hidePopup()
    raise StoppedError(f"{combo.objectName()} did not take the click")


def row_of(combo, layer):
    """The row of a layer in a layer combo box."""
    return next((row for row in range(combo.count()) if combo.layer(row) == layer), -1)


def install_package():
    """Put the package that ``LANDWEAVE_ZIP`` names into the clean profile, by QGIS's own installer."""
    if not os.environ.get("LANDWEAVE_ZIP"):
        return
    installer = importlib.import_module("pyplugin_installer")  # which needs a QGIS that has started
    installer.instance().installFromZipFile(os.environ["LANDWEAVE_ZIP"])
    settle(500)
    if "landweave" not in qgis.utils.plugins:
        raise StoppedError("The package was not installed")


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


def open_dock():
    """Load Landweave as the plugin manager does and open its dock by its button in the toolbar."""
    if "landweave" not in qgis.utils.plugins:
        qgis.utils.updateAvailablePlugins()
        if not (qgis.utils.loadPlugin("landweave") and qgis.utils.startPlugin("landweave")):
            raise StoppedError("The plugin did not load")
    plugin = qgis.utils.plugins["landweave"]
    settle(300)
    buttons = iface.mainWindow().findChildren(QToolButton)
    button = next(b for b in buttons if b.defaultAction() and b.defaultAction().objectName() == "landweaveAction")
    click(button)
    settle(300)
    if plugin.dock is None or not plugin.dock.isVisible():
        raise StoppedError("The dock did not open by its button")
    iface.mainWindow().resizeDocks([plugin.dock], [400], Qt.Orientation.Horizontal)
    return plugin.dock


def go_to(dock, name):
    """Click a page's button; the page."""
    click(dock.switcher.findChild(object, f"{name}PageButton"))
    settle(300)
    return dock.pages[name]


def load_layers(image_path, reference_path):
    """Image and reference layer, or None for an empty path, as an analyst has them open."""
    image = QgsRasterLayer(image_path, Path(image_path).stem)
    name = "reference" if Path(reference_path).stem == image.name() else Path(reference_path).stem
    reference = QgsVectorLayer(reference_path, name, "ogr") if reference_path else None
    if reference is not None and not reference.isValid():
        reference = QgsRasterLayer(reference_path, name)
    for layer in (reference, image):
        if layer is not None:
            if not layer.isValid():
                raise StoppedError(f"{layer.source()} cannot be read")
            QgsProject.instance().addMapLayer(layer)
    natural_colours(image)
    if reference is not None:
        QgsProject.instance().layerTreeRoot().findLayer(reference.id()).setItemVisibilityChecked(False)
        fold(reference)
    iface.mapCanvas().setExtent(image.extent())
    return image, reference


def fold(layer):
    """Hide a layer's classes in the list of layers."""
    settle(200)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setExpanded(True)  # QGIS heeds a change only
    node.setExpanded(False)


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


def fill(page, image, reference, *, weights="sim-north", rules="CORINE"):
    """Make the choices of the page Map; the results go to the folder ``runs``."""
    wait_until(lambda: row_of(page.rasterCombo, image) >= 0, 10, "The raster in the list")
    choose(page.rasterCombo, row_of(page.rasterCombo, image))
    settle(300)
    choose(page.weightsCombo, page.weightsCombo.model().row_of(weights))
    if reference is not None:
        choose(page.referenceCombo, row_of(page.referenceCombo, reference))
    rows = [page.rulesCombo.itemText(row) for row in range(page.rulesCombo.count())]
    choose(page.rulesCombo, next(i for i, words in enumerate(rows) if words.startswith(rules)))
    line = page.folderWidget.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, str(WORK / "runs"))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    settle(300)
    if "bands:" in page.bandsHint.text():
        page.bandsHint.linkActivated.emit(page.bandsHint.text().split('href="')[1].split('"')[0])
        settle(300)
    if not page.runButton.isEnabled():
        raise StoppedError(f"Run is not possible: {page.runButton.toolTip()}")


def run(dock, *, at_third=lambda: None):
    """Press Run and wait, while QGIS goes on working; ``at_third`` is called once a third is done."""
    page = dock.map_page
    click(page.runButton)
    begun = time.monotonic()
    with Watchdog(os.environ["LANDWEAVE_ROOT"]) as watchdog:
        wait_until(
            lambda: dock.run_bar.progressBar.value() > 300 or not dock.is_running, LIMIT_S, "The first third of the run"
        )
    if dock.is_running:
        at_third()
    with watchdog.again():
        wait_until(lambda: not dock.is_running, LIMIT_S, "The end of the run")
        settle(1000)
    for message in iface.messageBar().items():
        say(f"message: {message.text()}")
    say(f"the run took {time.monotonic() - begun:.1f} s; the longest pause of QGIS was {watchdog.longest}")
    for pause in watchdog.ours[:MOST_PAUSES]:
        say(f"pause {pause}")
    if not page.result_view.isVisible():
        raise StoppedError(f"The run failed: {page.runHint.accessibleDescription()}")
    judge_pauses(watchdog.pauses)


def judge_pauses(pauses):
    """Stop where our code kept QGIS from answering for too long while a run went on."""
    slow = too_long(pauses, LONGEST_PAUSE_MS, 10 * LONGEST_PAUSE_MS)
    if slow:
        raise StoppedError(f"QGIS did not answer: {'; '.join(slow)}")


def zoom_to_result(dock, fraction=""):
    """Show the whole result, or a part: place and size as shares, for instance ``0.5,0.5,0.4``."""
    click(dock.map_page.result_view.zoomButton)
    if fraction:
        x, y, size = (float(part) for part in fraction.split(","))
        whole = iface.mapCanvas().extent()
        width, height = whole.width() * size, whole.height() * size
        left, bottom = whole.xMinimum() + x * whole.width(), whole.yMinimum() + y * whole.height()
        iface.mapCanvas().setExtent(QgsRectangle(left, bottom, left + width, bottom + height))
        iface.mapCanvas().refresh()
    settle(800)
