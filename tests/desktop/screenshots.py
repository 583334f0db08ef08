"""The pictures of the docs: the dock before, during and after a run, into the folder LANDWEAVE_PICTURES.

Started inside QGIS by ``tests/desktop/run screenshots``; ``scene/image.tif`` and ``scene/reference.gpkg`` must lie in
the folder LANDWEAVE_DEMO.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps

PICTURES = Path(os.environ["LANDWEAVE_PICTURES"])
WIDTH = 1280


def screenshots():
    """The window as an analyst sees it, and the figures in the dock at full size."""
    dock = steps.open_dock()
    if not dock.setup_page.is_ready():
        raise steps.StoppedError("The engine is missing: make engine")
    shoot_setup(dock)
    scene = steps.WORK / "scene"
    image, reference = steps.load_layers(str(scene / "image.tif"), str(scene / "reference.gpkg"))
    steps.fill(dock.map_page, image, reference)
    shoot(dock, "form")
    steps.run(dock, at_third=lambda: shoot(dock, "running"))
    steps.zoom_to_result(dock)
    shoot(dock, "result")
    steps.iface.mainWindow().resizeDocks([dock], [520], steps.Qt.Orientation.Horizontal)
    steps.settle(300)
    steps.keep(dock.map_page.result_view.grab().toImage(), PICTURES / "agreement.png")
    steps.iface.mainWindow().resizeDocks([dock], [400], steps.Qt.Orientation.Horizontal)
    shoot_agreement(dock)
    shoot_compare(dock, image, reference)


def shoot_agreement(dock):
    """The page Agreement, with the places of the largest confusion on the map."""
    page = steps.go_to(dock, "agreement")
    pixels = page.level().pixels
    cells = [(row, col) for row in range(len(pixels)) for col in range(len(pixels)) if row != col]
    row, col = max(cells, key=lambda cell: pixels[cell[0]][cell[1]])
    view = page.confusionView
    index = view.model().index(row, col)
    view.scrollTo(index)
    steps.settle(300)
    place = view.visualRect(index).center()
    left, none = steps.Qt.MouseButton.LeftButton, steps.Qt.KeyboardModifier.NoModifier
    steps.QTest.mouseClick(view.viewport(), left, none, place)
    steps.wait_until(lambda: page.placesStepper.at == 0, 30, "The places of a cell")
    steps.settle(1000)
    steps.shoot(PICTURES / "places.png", width=WIDTH)
    page.places.clear()


def shoot_compare(dock, image, reference):
    """The page Compare after a comparison of two weights, with the line between their maps."""
    page = steps.go_to(dock, "compare")
    steps.choose(page.rasterCombo, steps.row_of(page.rasterCombo, image))
    steps.choose(page.referenceCombo, steps.row_of(page.referenceCombo, reference))
    model = page.weightsList.model()
    for weights in ("sim-north", "sim-south"):
        model.item(model.row_of(weights)).setCheckState(steps.Qt.CheckState.Checked)
    steps.settle(300)
    if not page.runButton.isEnabled():
        raise steps.StoppedError(f"Compare is not possible: {page.weightsHint.text()} {page.rasterHint.text()}")
    steps.click(page.runButton)
    steps.wait_until(lambda: not dock.is_running, steps.LIMIT_S, "The end of the comparison")
    steps.settle(1000)
    steps.iface.mapCanvas().setExtent(image.extent())
    steps.click(page.swipeButton)
    steps.wait_until(lambda: page.swipe.item and page.swipe.item.picture is not None, 60, "The left side of the line")
    steps.shoot(PICTURES / "compare.png", width=WIDTH)
    steps.click(page.swipeButton)


def shoot(dock, name):
    """A picture of the window, with a folder that could be anybody's in place of this computer's."""
    line = dock.map_page.folderWidget.lineEdit()
    real = line.text()
    line.setText("/home/ana/maps")
    steps.shoot(PICTURES / f"{name}.png", width=WIDTH)
    line.setText(real)
    steps.settle(300)


def shoot_setup(dock):
    """The page of the first use, as it looks without an engine."""
    page = dock.setup_page
    pages = page.parentWidget()
    pages.setCurrentWidget(page)
    page.placeValue.setText("/home/ana/.landweave")
    steps.settle(300)
    height = page.setupButton.geometry().bottom() + 12
    steps.keep(page.grab(page.rect().adjusted(0, 0, 0, height - page.height())).toImage(), PICTURES / "setup.png")
    pages.setCurrentWidget(dock.map_page)


steps.start(screenshots)
