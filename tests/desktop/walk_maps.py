"""Chapters of the walk that make maps of real data: bands as files, a tile with labels, what agrees, what goes out."""

from pathlib import Path

import steps
from dialogs import click_and_choose, click_and_open, click_link
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox
from qgis.utils import iface
from walking import DATA, DOCS, RUN_S, TILE, empty, take_along


def bands(walk):
    """A scene whose bands are files: found beside one of them, previewed, mapped."""
    page = empty(walk)
    walk.shoot("empty_project")
    files = take_along(DATA / "laos_majortom_s2", "B02.tif", "B03.tif", "B04.tif", "B08.tif")
    click_and_choose(page.rasterButton, *files, before=lambda dialog: walk.shoot_part(dialog, "bands_dialog"))
    walk.shoot("bands_chosen")
    walk.run(page.previewButton, "The preview of what is not in view")
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
    walk.begin_run(page.runButton)
    steps.wait_until(lambda: walk.dock.run_bar.progressBar.value() > 300 or not walk.dock.is_running, RUN_S, "A third")
    walk.shoot("bands_running")
    walk.finish_run("The map of the bands")
    walk.shoot("bands_result")


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
    walk.run(page.previewButton, "The preview of the tile")
    walk.shoot("tile_preview")
    walk.run(page.runButton, "The map of the tile")
    walk.shoot("tile_stopped" if page.runHint.text().count("codes:") else "tile_result")
    if "codes:" in page.runHint.text():
        click_link(page.runHint, "codes:forest")
        walk.shoot("tile_codes_named")
        walk.run(page.runButton, "The map of the tile, codes named")
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
    walk.run(page.runButton, "The comparison")
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
