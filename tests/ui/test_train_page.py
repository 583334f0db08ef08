"""The page Train: choose, look at the ground, train with live curves, keep what is there, see the card."""

import json
import time

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Metric, Result
from landweave.ui.survey_figures import read_survey
from landweave.ui.widgets.survey_view import STYLES
from landweave.ui.widgets.training_curves import TrainingCurves
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QDockWidget, QLineEdit

PARTS = {
    "train": {"area_km2": 30.3, "windows": 74, "pixels": {"11": 100, "21": 90_000, "31": 9_900}},
    "validation": {"area_km2": 6.0, "windows": 15, "pixels": {"11": 0, "21": 900, "31": 100}},
    "test": {"area_km2": 11.4, "windows": 28, "pixels": {"11": 0, "21": 1000, "31": 0}},
}
SURVEY = """
def square(left):
    ring = [[left, 50.0], [left + 0.1, 50.0], [left + 0.1, 50.1], [left, 50.1], [left, 50.0]]
    return {"type": "Polygon", "coordinates": [ring]}
features = [
    {"type": "Feature", "properties": {"raster": "a", "part": part}, "geometry": square(15.0 + i / 10)}
    for i, part in enumerate(("train", "validation", "test"))
]
path = os.path.join(job["out"], "patches.geojson")
json.dump({"type": "FeatureCollection", "features": features}, open(path, "w"))
say("result", values={"patches": path, "classes": ["11", "21", "31"], "parts": PARTS})
"""
TRAINING = """
asked = threading.Event()
for step in range(3):
    say("metric", name="loss", value=2.0 - 0.5 * step)
    say("metric", name="pixel_accuracy", value=0.5 + 0.1 * step)
    say("metric", name="validation_agreement", value=0.6 + 0.1 * step)
    say("metric", name="validation_iou 21", value=0.4)
    say("metric", name="validation_iou 31", value=0.6)
    progress("train", 0.2 * (step + 1))
    time.sleep(0.15)
"""
RESULT = """
say("result", values={"package": job["out"], "id": "upper-valley", "scores": [{"overall_agreement": 0.834}]})
"""


@pytest.fixture
def layers(project, make_raster):
    """An image and the polygons that say what is there."""
    image = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    feature = QgsFeature(reference.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(image.extent())))
    reference.dataProvider().addFeature(feature)
    reference.updateExtents()
    project.addMapLayers([image, reference])
    return image, reference


@pytest.fixture
def make_page(make_dock, qtbot):
    """The dock with its page Train in front, whose engine is ``runner``."""

    def make(runner=None):
        dock = make_dock(runner)
        qtbot.mouseClick(dock.switcher.findChild(object, "trainPageButton"), Qt.MouseButton.LeftButton)
        page = dock.pages["train"]
        assert page.isVisible()
        return page

    return make


@pytest.fixture
def ready(make_page, layers, qtbot):
    """A page whose form has no problems."""

    def make(runner=None):
        page = make_page(runner)
        page.referenceCombo.setLayer(layers[1])
        qtbot.keyClicks(page.nameEdit, "Upper valley")
        qtbot.waitUntil(page.trainButton.isEnabled, timeout=2_000)
        return page

    return make


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def idle(page, qtbot):
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)


def bands(page):
    items = page.services.iface.mapCanvas().scene().items()
    return [item for item in items if isinstance(item, QgsRubberBand)]


def test_an_empty_project_says_what_to_do(make_page):
    page = make_page()
    assert "Add an image" in page.rasterHint.text()
    assert "which class is where" in page.referenceHint.text()
    assert "name" in page.nameHint.text()
    assert not page.trainButton.isEnabled()
    assert not page.surveyButton.isEnabled()
    assert page.trainButton.toolTip()


def test_few_choices_are_enough(ready):
    page = ready()
    assert page.fieldCombo.currentField() == "CODE_18"
    assert page.schemeCombo.currentData() == "clc-l2"
    assert page.advancedGroup.isCollapsed()
    assert page.surveyButton.isEnabled()


def test_what_would_be_learnt_from_is_drawn_and_counted(ready, qtbot, fake_engine):
    page = ready(fake_engine(f"PARTS = {PARTS!r}\n{SURVEY}"))
    click(qtbot, page.surveyButton)
    idle(page, qtbot)
    assert page.survey.isVisible()
    assert "30.3 km², 74 patches" in page.survey.partLabels["train"].text()
    assert len(bands(page)) == 3
    assert len({band.fillColor().name() for band in bands(page)}) == 3
    assert len({style.hatch for style in STYLES.values()}) == 3
    warning = page.survey.warningHint.text()
    assert "11 Urban fabric" in warning
    assert "31 Forests" in warning.partition("Cannot be scored")[2]
    rows = [page.survey.classTable.item(row, 0).text() for row in range(3)]
    assert rows == ["21 Arable land", "31 Forests", "11 Urban fabric"]


def test_the_ground_is_seen_on_this_page_only(ready, qtbot, fake_engine):
    page = ready(fake_engine(f"PARTS = {PARTS!r}\n{SURVEY}"))
    click(qtbot, page.surveyButton)
    idle(page, qtbot)
    page.services.show("map")
    assert bands(page) == []
    page.services.show("train")
    assert len(bands(page)) == 3


def test_other_data_put_the_look_away(ready, qtbot, fake_engine):
    page = ready(fake_engine(f"PARTS = {PARTS!r}\n{SURVEY}"))
    click(qtbot, page.surveyButton)
    idle(page, qtbot)
    page.minutesSpin.setValue(7)
    page.refresh()
    assert page.survey.isVisible()
    page.seedSpin.setValue(9)
    qtbot.waitUntil(lambda: not page.survey.isVisible(), timeout=2_000)
    assert bands(page) == []


def test_a_training_shows_its_curves_and_ends_with_a_card(ready, qtbot, fake_engine, make_weights, tmp_path):
    make_weights("upper-valley")
    page = ready(fake_engine(TRAINING + RESULT))
    assert "Replaces the weights upper-valley" in page.nameHint.text()
    click(qtbot, page.trainButton)
    assert page.curves.isVisible()
    qtbot.waitUntil(page.keepButton.isVisible, timeout=5_000)
    idle(page, qtbot)
    curve = page.curves.agreement
    assert [round(y, 1) for _, y in curve.curves[0].points] == [0.6, 0.7, 0.8]
    assert curve.legend() == ["Validation 80.0 %", "Training 70.0 %", "Mean IoU 50.0 %"]
    assert "Validation 80.0 %" in curve.accessibleDescription()
    assert page.curves.loss.curves[0].last == 1.0
    assert "83.4 % agreement on ground it has never seen" in page.resultHint.text()
    assert not page.keepButton.isVisible()
    assert page.trainButton.isVisible()
    page.resultHint.linkActivated.emit(page.resultHint.text().split('href="')[1].split('"')[0])
    dock = page.services.iface.mainWindow().findChild(QDockWidget, "LandweaveDock")
    assert dock.pages["weights"].isVisible()
    assert [entry.card.id for entry in dock.pages["weights"].chosen()] == ["upper-valley"]


def test_stop_and_keep_asks_the_engine_to_finish(ready, qtbot):
    heard = []

    def runner(_job, hear, is_cancelled, _log, should_finish):
        hear(Metric("loss", 1.0))
        while not should_finish() and not is_cancelled():
            time.sleep(0.02)
        heard.append((should_finish(), is_cancelled()))
        return Result({"id": "upper-valley", "package": "/x"})

    page = ready(runner)
    click(qtbot, page.trainButton)
    qtbot.waitUntil(lambda: page.curves.loss.curves[0].last == 1.0, timeout=5_000)
    click(qtbot, page.keepButton)
    assert not page.keepButton.isEnabled()
    assert "Finishing" in page.resultHint.text()
    idle(page, qtbot)
    assert heard == [(True, False)]
    assert "upper-valley is ready" in page.resultHint.text()


def test_a_failure_is_told_beside_the_button(ready, qtbot, fake_engine):
    page = ready(fake_engine('say("error", code="training", message="Too few blocks.", hint="Use smaller patches.")'))
    click(qtbot, page.surveyButton)
    idle(page, qtbot)
    assert "Too few blocks. Use smaller patches." in page.resultHint.text()
    assert not page.survey.isVisible()
    assert page.trainButton.isEnabled()


def test_further_areas_are_listed_and_taken_off(ready, qtbot, layers, project, make_raster, fake_engine, tmp_path):
    told = tmp_path / "job.json"
    other = QgsRasterLayer(make_raster("other"), "other")
    project.addMapLayer(other)
    page = ready(fake_engine(f'json.dump(job, open({str(told)!r}, "w")); say("cancelled", message="")'))
    page.rasterCombo.setLayer(layers[0])
    click(qtbot, page.addButton)
    qtbot.waitUntil(page.areasWidget.isVisible, timeout=2_000)
    assert page.areasList.item(0).text() == "scene – clc"
    page.rasterCombo.setLayer(other)
    page.referenceCombo.setLayer(layers[1])
    qtbot.waitUntil(page.trainButton.isEnabled, timeout=2_000)
    click(qtbot, page.trainButton)
    idle(page, qtbot)
    job = json.loads(told.read_text())
    assert [path.rsplit("/", 1)[1] for path in job["rasters"]] == ["image.tif", "other.tif"]
    assert all(path.endswith(".gpkg") for path in job["references"])
    assert len(set(job["references"])) == 2
    click(qtbot, page.dropButton)
    qtbot.waitUntil(lambda: not page.areasWidget.isVisible(), timeout=2_000)
    assert len(page.read().grounds) == 1


def test_curves_begin_anew_and_bear_words_for_numbers(qgis_app, qtbot):
    moments = iter(range(100))
    curves = TrainingCurves(clock=lambda: float(next(moments)))
    qtbot.addWidget(curves)
    curves.start()
    curves.hear(Metric("loss", "inf"))
    curves.hear(Metric("loss", 1.0))
    curves.hear(Metric("validation_agreement", 0.5))
    assert curves.loss.curves[0].points == [(1.0, 1.0)]
    assert curves.loss.scale()[2] > 1.0
    curves.grab()
    curves.start()
    assert curves.loss.legend() == curves.agreement.legend() == []
    curves.grab()


def test_surveys_tell_what_is_rare_and_what_is_not_scored():
    survey = read_survey({"parts": PARTS, "classes": ["11", "21", "31"], "patches": "/p"}, "clc-l2")
    assert [one.code for one in survey.rare] == ["11"]
    assert [one.code for one in survey.unscored] == ["31", "11"]
    assert survey.classes[0].shares == (0.9, 0.9, 1.0)
    partial = read_survey({"parts": {"train": PARTS["train"]}, "classes": ["21"]}, "no-scheme")
    assert partial.classes[0].shares[1:] == (None, None)
    assert not partial.unscored


def test_every_control_has_name_and_tooltip(ready):
    page = ready()
    for kind in (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox):
        for widget in page.findChildren(kind):
            if widget.objectName() in vars(page):
                assert widget.toolTip(), widget.objectName()
                assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget.objectName()


def test_it_fits_into_320_px(ready, qtbot):
    page = ready()
    dock = page.services.iface.mainWindow().findChild(QDockWidget, "LandweaveDock")
    dock.setFloating(True)
    dock.resize(320, 700)
    page.advancedGroup.setCollapsed(False)
    qtbot.wait(50)
    assert dock.width() == 320
    assert page.scrollContents.minimumSizeHint().width() <= 320
    assert page.minimumSizeHint().width() <= 320
