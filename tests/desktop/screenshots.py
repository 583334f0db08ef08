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
