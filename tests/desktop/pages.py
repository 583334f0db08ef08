"""Pictures of the pages Weights, Runs and Train for the docs, into the folder LANDWEAVE_PICTURES.

Started inside QGIS by ``tests/desktop/run pages``; ``scene/image.tif`` and ``scene/reference.gpkg``, and the folder
``runs`` with finished runs of them, must lie in the folder LANDWEAVE_DEMO.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps

PICTURES = Path(os.environ["LANDWEAVE_PICTURES"])
WIDTH = 1280


def pages():
    """Each page as an analyst sees it."""
    dock = steps.open_dock()
    if not dock.setup_page.is_ready():
        raise steps.StoppedError("The engine is missing: make engine")
    scene = steps.WORK / "scene"
    steps.load_layers(str(scene / "image.tif"), str(scene / "reference.gpkg"))
    shoot_train(dock)
    shoot_weights(dock)
    shoot_runs(dock)


def shoot_train(dock):
    """What would be learnt from, on the map, and a short training with its curves."""
    page = steps.go_to(dock, "train")
    reference = next(layer for layer in steps.QgsProject.instance().mapLayers().values() if layer.name() == "reference")
    steps.choose(page.referenceCombo, steps.row_of(page.referenceCombo, reference))
    steps.QTest.keyClicks(page.nameEdit, "Sample coast")
    page.patchSpin.setValue(128)
    page.minutesSpin.setValue(2)
    steps.settle(500)
    if not page.surveyButton.isEnabled():
        raise steps.StoppedError(f"The form is not complete: {page.trainButton.toolTip()}")
    steps.click(page.surveyButton)
    steps.wait_until(lambda: not dock.is_running, steps.LIMIT_S, "The look at the training data")
    steps.settle(1000)
    steps.click(page.trainButton)
    curve = page.curves.agreement.curves[0]
    steps.wait_until(lambda: len(curve.points) >= 4 or not dock.is_running, steps.LIMIT_S, "Some looks")
    page.scrollArea.ensureWidgetVisible(page.curves)
    shoot("train")
    steps.click(page.keepButton)
    steps.wait_until(lambda: not dock.is_running, steps.LIMIT_S, "The end of the training")
    steps.settle(500)
    steps.say(f"training: {page.resultHint.accessibleDescription()}")


def shoot_weights(dock):
    """One card with its region on the map, and two cards side by side."""
    page = steps.go_to(dock, "weights")
    click_rows(page.weightsList, "Simulated north")
    steps.click(page.regionButton)
    steps.settle(800)
    shoot("weights")
    steps.click(page.regionButton)
    click_rows(page.weightsList, "Simulated north", "Simulated south")
    steps.settle(300)
    shoot("weights_compared")


def shoot_runs(dock):
    """The list of runs, with the layers of one of them loaded."""
    page = steps.go_to(dock, "runs")
    page.add_folder(next(path.parent for path in sorted((steps.WORK / "runs").glob("*/run.json"))))
    steps.settle(500)
    steps.click(page.loadButton)
    steps.settle(1500)
    shoot("runs")


def click_rows(view, *beginnings):
    """Choose the rows whose texts begin so, by clicks; all but the first with Ctrl."""
    key = steps.Qt.KeyboardModifier.NoModifier
    for beginning in beginnings:
        rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        index = next(index for index in rows if index.data().startswith(beginning))
        place = view.visualRect(index).center()
        steps.QTest.mouseClick(view.viewport(), steps.Qt.MouseButton.LeftButton, key, place)
        key = steps.Qt.KeyboardModifier.ControlModifier


def shoot(name):
    """A picture of the window."""
    steps.shoot(PICTURES / f"{name}.png", width=WIDTH)


if __name__ == "__main__":
    steps.start(pages)
