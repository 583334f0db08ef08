"""The page Agreement: figures, the way from a cell to the canvas, suspects, and measuring any map."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Failed, Result
from landweave.core.job import AgreeJob
from landweave.ui.pages.agreement_page import AgreementPage
from landweave.ui.pages.page import Services
from landweave.ui.runs import RunRequest, Runs
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def make_page(desktop, qtbot):
    pages = []

    def make(runner=None):
        runs = Runs(runner=runner)
        page = AgreementPage(Services(desktop, runs, lambda *_: None))
        qtbot.addWidget(page)
        page.resize(320, 900)
        page.show()
        pages.append((page, runs))
        return page

    yield make
    for page, runs in pages:
        runs.shut_down()
        page.shut_down()


@pytest.fixture
def page(make_page, make_agreement):
    made = make_page()
    made.open_run(Path(make_agreement()["out"]))
    return made


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_cell(qtbot, page, row, column):
    view = page.confusionView
    place = view.visualRect(view.model().index(row, column)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def texts(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_one_number_with_its_meaning_comes_first(page):
    assert page.figureLabel.text() == "75.0 %"
    assert page.meaningLabel.text() == (
        "of the area show the same class in the generalised map and in clc.gpkg, at level 2"
    )


def test_only_classes_that_occur_are_shown(page):
    assert page.confusionView.model().rowCount() == 2
    assert texts(page.areaTable, 0) == ["31 Forests", "11 Urban fabric"]


def test_areas_are_told_with_their_difference(page):
    assert [texts(page.areaTable, c) for c in (1, 2, 3)] == [
        ["6.00", "6.00"],
        ["9.00", "3.00"],
        ["−3.00", "+3.00"],
    ]
    assert page.areasGroup.title() == "Areas (ha)"


def test_cells_are_shares_of_map_reference_or_all(page):
    def cells():
        model = page.confusionView.model()
        return [[model.index(r, c).data() for c in range(2)] for r in range(2)]

    assert cells() == [["50", "50"], ["", "100"]]
    page.sharesCombo.setCurrentIndex(1)
    assert cells() == [["100", "33"], ["", "67"]]
    page.sharesCombo.setCurrentIndex(2)
    assert cells() == [["25", "25"], ["", "50"]]


def test_a_click_on_a_cell_shows_its_places(page, qtbot, desktop, project):
    click_cell(qtbot, page, 0, 1)
    qtbot.waitUntil(lambda: page.placesStepper.at == 0, timeout=5000)
    (layer,) = project.mapLayers().values()
    assert layer.name() == "Map 11, reference 31"
    assert [entry.value for entry in layer.renderer().classes()] == [11 * 256 + 31]
    assert "3.0 ha" in page.cellHint.text()
    assert page.placesStepper.label.text() == "1 of 1 · 3.0 ha"
    seen = desktop.mapCanvas().extent()
    assert seen.contains(500150, 5599850), "the canvas shows the place"
    page.cellHint.linkActivated.emit("clear")
    assert not project.mapLayers()
    assert not page.placesStepper.isVisible()


def test_a_cell_without_pixels_says_so(page, qtbot, project):
    click_cell(qtbot, page, 1, 0)
    assert "nowhere" in page.cellHint.text()
    assert not project.mapLayers()


def test_the_coarser_level_has_its_own_places(page, qtbot, project):
    click(qtbot, page.levelSwitch.button("1"))
    assert page.confusionView.model().headerData(0, Qt.Orientation.Horizontal) == "1"
    click_cell(qtbot, page, 0, 1)
    assert [layer.name() for layer in project.mapLayers().values()] == ["Map 1, reference 3"]
    click(qtbot, page.mapSwitch.button("raw"))
    assert not project.mapLayers(), "another map has other places"
    assert "the map and in" in page.meaningLabel.text()


def test_a_new_project_may_take_the_layer_away(page, qtbot, project):
    click_cell(qtbot, page, 0, 1)
    project.clear()
    click_cell(qtbot, page, 1, 1)
    assert len(project.mapLayers()) == 1


def test_a_run_without_places_says_so(make_page, make_agreement, qtbot):
    page = make_page()
    page.open_run(Path(make_agreement(places=False)["out"]))
    click_cell(qtbot, page, 0, 1)
    assert "Measure the map again" in page.cellHint.text()


def test_suspects_are_walked_along(page, qtbot, desktop):
    stepper = page.suspects.stepper
    assert page.suspectsGroup.isVisible()
    assert texts(page.suspectTable, 0) == ["31 → 11", "31 → 11"]
    click(qtbot, stepper.nextButton)
    assert stepper.label.text() == "1 of 2 · 31 → 11"
    click(qtbot, stepper.nextButton)
    assert desktop.mapCanvas().extent().contains(500350, 5599850)
    assert page.suspectTable.currentRow() == 1
    assert not stepper.nextButton.isEnabled()
    click(qtbot, stepper.previousButton)
    assert stepper.at == 0


def test_a_verdict_is_kept_and_counted(page, qtbot):
    suspects, folder = page.suspects, page._run.folder
    assert not suspects.verdictCombo.isVisible(), "there is nothing to judge yet"
    click(qtbot, suspects.stepper.nextButton)
    click(qtbot, suspects.stepper.nextButton)
    for text in ("The Map Is Wrong", "The Land Has Changed"):
        row = suspects.verdictCombo.findText(text)
        suspects.verdictCombo.setCurrentIndex(row)
        suspects.verdictCombo.activated.emit(row)
    assert "1 of 2 looked at (The Land Has Changed: 1)" in page.suspectsHint.text()
    page.open_run(folder)
    assert "1 of 2 looked at" in page.suspectsHint.text()
    click(qtbot, suspects.stepper.nextButton)
    assert suspects.verdictCombo.currentText() == "Not Looked At"
    click(qtbot, suspects.stepper.nextButton)
    assert suspects.verdictCombo.currentText() == "The Land Has Changed"


def test_a_verdict_that_cannot_be_kept_is_told(page, qtbot):
    suspects = page.suspects
    click(qtbot, suspects.stepper.nextButton)
    (page._run.folder / "suspects.gpkg").unlink()
    suspects.verdictCombo.activated.emit(1)
    assert "cannot be written" in page.suspectsHint.text()


def test_without_suspects_their_group_is_away(make_page, make_agreement):
    page = make_page()
    page.open_run(Path(make_agreement(suspects=False)["out"]))
    assert not page.suspectsGroup.isVisible()


@pytest.mark.parametrize(
    ("content", "words"), [(None, "no report"), ("{", "damaged"), ('{"raw": null, "title": "x"}', "not compared")]
)
def test_what_cannot_be_shown_is_explained(make_page, tmp_path, content, words):
    folder = tmp_path / "other"
    folder.mkdir()
    if content is not None:
        (folder / "report.json").write_text(content)
    page = make_page()
    page.open_run(folder)
    assert words in page.stateHint.text()
    assert not page.figuresWidget.isVisible()


def test_a_map_is_measured_from_here(make_page, make_agreement, project, qtbot, make_raster, own_home):
    values, jobs = make_agreement(), []

    def runner(job, _hear, _is_cancelled, _log):
        jobs.append(job)
        return Result(values) if len(jobs) > 1 else Failed("ambiguous-codes", "Two things.", "Name clc or clc-grid.")

    page = make_page(runner)
    page.activate()
    assert "Add an image" in page.mapHint.text()
    assert "Choose the layer" in page.referenceHint.text()
    assert not page.measureButton.isEnabled()
    project.addMapLayer(QgsRasterLayer(values["files"]["classes"], "classes"))
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    project.addMapLayer(reference)
    page.measure._reference.overlap = lambda _raster: 1.0
    page.referenceCombo.setLayer(reference)
    assert page.measureButton.isEnabled()
    click(qtbot, page.measureButton)
    qtbot.waitUntil(lambda: "Two things." in page.measureHint.text(), timeout=5000)
    page.measureHint.linkActivated.emit("codes:clc-grid")
    click(qtbot, page.measureButton)
    qtbot.waitUntil(lambda: len(jobs) == 2 and not page.services.runs.is_busy, timeout=5000)
    assert jobs[1].map == values["files"]["classes"]
    assert jobs[1].reference_scheme == "clc-grid"
    assert jobs[1].reference.endswith("reference.gpkg")
    assert jobs[1].out.startswith(str(Path.home()))


def test_an_image_is_no_map(make_page, make_raster, project):
    page = make_page()
    project.addMapLayer(QgsRasterLayer(make_raster(), "scene"))
    assert "several bands" in page.mapHint.text()


def test_the_end_of_a_run_fills_the_page(make_page, make_agreement, qtbot):
    values = make_agreement()
    page = make_page(lambda *_: Result(values))
    job = AgreeJob(map="/m.tif", reference="/r.gpkg", out=values["out"])
    page.services.runs.start(RunRequest(job=job, title="x", name="x", page="other"))
    qtbot.waitUntil(lambda: page.figureLabel.text() == "75.0 %", timeout=5000)


def test_a_run_that_ends_out_of_sight_is_shown_when_the_page_comes_into_view(make_page, make_agreement, qtbot):
    values = make_agreement()
    page = make_page(lambda *_: Result(values))
    page.hide()
    job = AgreeJob(map="/m.tif", reference="/r.gpkg", out=values["out"])
    page.services.runs.start(RunRequest(job=job, title="x", name="x", page="map"))
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=5000)
    qtbot.wait(50)
    assert not page.figuresWidget.isVisibleTo(page)
    page.show()
    page.activate()
    qtbot.waitUntil(lambda: page.figureLabel.text() == "75.0 %", timeout=5000)
    assert page.figuresWidget.isVisible()


def test_it_fits_into_320_px(page, qtbot):
    qtbot.wait(50)
    assert page.scrollContents.width() <= 320
    assert page.scrollContents.minimumSizeHint().width() <= 320


def test_nothing_stays_on_the_canvas(page, qtbot, project):
    click_cell(qtbot, page, 0, 1)
    page.shut_down()
    assert not QgsProject.instance().mapLayers()
