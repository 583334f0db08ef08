"""The page Compare: what is asked, what came out, and the line between two maps on the canvas."""

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Result
from landweave.ui.pages.compare_page import ComparePage
from landweave.ui.pages.page import Services
from landweave.ui.runs import Runs
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt


@pytest.fixture(autouse=True)
def own_weights(own_home, monkeypatch):
    monkeypatch.setattr("landweave.ui.pages.compare_ask.weights_folders", lambda: (own_home / "weights",))


@pytest.fixture
def make_page(desktop, qtbot):
    pages = []

    def make(runner=None):
        runs = Runs(runner=runner)
        page = ComparePage(Services(desktop, runs, lambda *_: None))
        qtbot.addWidget(page)
        page.resize(320, 900)
        page.show()
        pages.append((page, runs))
        page.activate()
        return page

    yield make
    for page, runs in pages:
        runs.shut_down()
        page.shut_down()


@pytest.fixture
def comparison(tmp_path, make_raster):
    """The folder of a comparison of north and south in the area a: north is red, south is green."""
    gdal = pytest.importorskip("osgeo.gdal")
    folder = tmp_path / "comparison"
    site = folder / "maps" / "a"
    for weights, value in (("north", 11), ("south", 31)):
        (site / weights).mkdir(parents=True)
        path = Path(make_raster(weights, bands=1, values=[[value] * 40] * 30, kind=gdal.GDT_Byte))
        file = gdal.Open(str(path), gdal.GA_Update)
        file.SetMetadataItem("LANDWEAVE_SCHEME", "clc-l2")
        del file
        path.replace(site / weights / "classes.tif")
    Path(make_raster("s", bands=1, values=[[2] * 40] * 30, kind=gdal.GDT_Byte)).replace(site / "states_north_south.tif")
    cells = [{"overall_agreement": v, "low": v - 0.02, "high": v + 0.02, "in_region": v > 0.8} for v in (0.87, 0.6)]
    differences = [{"measure": "overall_agreement", "difference": 0.27, "low": 0.2, "high": 0.3, "verdict": "a_better"}]
    area = {
        "name": "a",
        "sites": ["a"],
        "best": "north",
        "sure": True,
        "reference_ha": {"11": 12.0, "31": 0.0},
        "maps": [{"per_class": {code: {"f1": 0.5} for code in ("11", "31")}}] * 2,
        "pairs": [{"a": "north", "b": "south", "differences": differences}],
    }
    report = {
        "format": "landweave-comparison",
        "scheme": {"id": "clc-l2", "classes": ["11", "31"], "labels": ["Urban fabric", "Forests"]},
        "weights": [{"id": "north"}, {"id": "south"}],
        "areas": [area],
        "transfer": [{"weights": w, "areas": {"a": c}} for w, c in zip(("north", "south"), cells, strict=True)],
        "notes": ["The raster lies far away."],
    }
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder


@pytest.fixture
def scene(project, make_raster):
    layer = QgsRasterLayer(make_raster("scene", names=["B02", "B03", "B04", "B08"]), "scene")
    project.addMapLayer(layer)
    return layer


def click(qtbot, widget):
    QCoreApplication.processEvents()  # so that everything lies where it belongs
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def check(page, *rows):
    for row in rows:
        page.weightsList.model().item(row).setCheckState(Qt.CheckState.Checked)
    page.ask.refresh()


def texts(table, row):
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_what_is_missing_stands_beside_its_field(make_page, make_weights):
    make_weights("north")
    page = make_page()
    assert "two to six" in page.weightsHint.text()
    assert "Add an image" in page.rasterHint.text()
    assert not page.runButton.isEnabled()


def test_weights_that_do_not_fit_are_grey(make_page, make_weights, scene):
    make_weights("north")
    make_weights("six", bands=6)
    page = make_page()
    items = [page.weightsList.model().item(row) for row in range(2)]
    assert [item.isEnabled() for item in items] == [True, False]
    assert "need 6" in items[1].toolTip()


def test_a_region_far_away_is_told_before_the_run(make_page, make_weights, scene):
    far = {"region": "Far land", "footprint": (100.0, 10.0, 101.0, 11.0)}
    make_weights("far", **far)
    make_weights("near", footprint=(14.0, 50.0, 16.0, 51.0))
    page = make_page()
    check(page, 0, 1)
    assert "km from the region" in page.askHint.text()
    assert "Far" in page.askHint.text()
    assert "Near" not in page.askHint.text()


def test_the_job_says_what_was_chosen(make_page, make_weights, scene, project, qtbot, comparison, make_raster):
    make_weights("north")
    make_weights("south")
    jobs = []
    page = make_page(lambda job, *_: (jobs.append(job), Result({"out": str(comparison)}))[1])
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    project.addMapLayer(reference)
    page.ask._reference.overlap = lambda _raster: 1.0
    page.referenceCombo.setLayer(reference)
    check(page, 0, 1)
    click(qtbot, page.addButton)
    other = QgsRasterLayer(make_raster("other", names=["B02", "B03", "B04", "B08"]), "other")
    project.addMapLayer(other)
    page.rasterCombo.setLayer(other)
    click(qtbot, page.addButton)
    assert [texts(page.areaTable, row) for row in range(2)] == [["scene", "clc"], ["other", "clc"]]
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: len(jobs) == 1 and not page.services.runs.is_busy, timeout=5000)
    (job,) = jobs
    assert job.weights == ("north", "south")
    assert [Path(path).stem for path in job.rasters] == ["scene", "other"]
    assert [Path(path).name for path in job.references] == ["references_0.gpkg", "references_1.gpkg"]
    assert job.areas == ("scene", "other")
    assert job.reference_field == "CODE_18"
    click(qtbot, page.removeButton)
    assert page.areaTable.rowCount() == 1


def test_some_areas_with_and_some_without_a_reference_are_refused(make_page, make_weights, scene, project, make_raster):
    make_weights("north")
    make_weights("south")
    page = make_page()
    check(page, 0, 1)
    page.ask.add_area()
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    other = QgsRasterLayer(make_raster("other", names=["B02", "B03", "B04", "B08"]), "other")
    project.addMapLayers([reference, other])
    page.ask._reference.overlap = lambda _raster: 1.0
    page.rasterCombo.setLayer(other)
    page.referenceCombo.setLayer(reference)
    page.ask.add_area()
    assert "every area a reference, or none" in page.referenceHint.text()


def test_the_answer_comes_first_then_figures_with_intervals(make_page, comparison):
    page = make_page()
    page.open_run(comparison)
    assert page.answerLabel.text() == "a: use <b>north</b>."
    assert "far away" in page.notesHint.text()
    assert texts(page.scoreTable, 0) == ["north", "⌂ 87.0 ★\n(85–89)"]
    assert texts(page.scoreTable, 1) == ["south", "60.0\n(58–62)"]
    assert texts(page.differenceTable, 0) == ["north\n− south", "+27.0 (sure)\n+20.0 … +30.0"]
    assert [page.classTable.item(row, 0).text() for row in range(page.classTable.rowCount())] == ["11 Urban fabric"]


def test_a_difference_that_vanishes_has_no_sign(make_page, comparison):
    report = comparison / "report.json"
    vanishing = '"difference": -0.0004, "low": -0.012'
    report.write_text(report.read_text().replace('"difference": 0.27, "low": 0.2', vanishing))
    page = make_page()
    page.open_run(comparison)
    assert texts(page.differenceTable, 0) == ["north\n− south", "0.0 (sure)\n−1.2 … +30.0"]


def test_another_folder_is_refused(make_page, tmp_path):
    page = make_page()
    page.open_run(tmp_path)
    assert "holds no comparison" in page.stateHint.text()
    assert not page.figuresWidget.isVisible()


def test_layers_are_added_once(make_page, comparison, qtbot, project):
    page = make_page()
    page.open_run(comparison)
    for _ in range(2):
        click(qtbot, page.layersButton)
    (group,) = project.layerTreeRoot().findGroups()
    assert [node.layer().name() for node in group.findLayers()] == ["north or south right", "north", "south"]
    states = group.findLayers()[0].layer()
    assert [entry.label for entry in states.renderer().classes()][1] == "Only north right"
    project.removeMapLayer(group.findLayers()[2].layerId())
    click(qtbot, page.layersButton)
    assert len(group.findLayers()) == 3


def test_the_line_parts_two_maps(make_page, comparison, qtbot, desktop, project):
    canvas = desktop.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    page = make_page()
    page.open_run(comparison)
    click(qtbot, page.swipeButton)
    group = project.layerTreeRoot().findGroups()[0]
    north, south = (group.findLayers()[i].layer() for i in (1, 2))
    canvas.setDestinationCrs(north.crs())
    canvas.setLayers([south])
    canvas.setExtent(north.extent())
    canvas.refresh()
    swipe = page.swipe
    qtbot.waitUntil(lambda: swipe.item.picture is not None and not canvas.isDrawing(), timeout=10_000)
    middle = canvas.height() // 2 + 40
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() // 4, middle))
    assert abs(swipe.item.share - 0.25) < 0.01
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert abs(swipe.item.share - 0.27) < 0.01
    picture = canvas.grab().toImage()
    left, right = (picture.pixelColor(int(canvas.width() * share), middle) for share in (0.15, 0.6))
    assert left.red() > left.green(), "the left map is red: urban fabric"
    assert right.green() > right.red(), "the right map is green: forest"
    click(qtbot, page.swipeButton)
    assert not swipe.is_active
    assert canvas.mapTool() is pan, "the tool of before is back"
    canvas.unsetMapTool(pan)


@pytest.mark.parametrize("how", ["tool", "layer", "page"])
def test_the_line_goes_with_tool_layer_and_page(make_page, comparison, qtbot, desktop, project, how):
    canvas = desktop.mapCanvas()
    page = make_page()
    page.open_run(comparison)
    click(qtbot, page.swipeButton)
    assert page.swipe.is_active
    if how == "tool":
        canvas.setMapTool(QgsMapToolPan(canvas))
    elif how == "layer":
        QgsProject.instance().removeAllMapLayers()
    else:
        page.shut_down()
    qtbot.waitUntil(lambda: not page.swipe.is_active, timeout=2000)
    assert not page.swipeButton.isChecked()


def test_it_fits_into_320_px(make_page, comparison, make_weights, qtbot):
    make_weights("north")
    page = make_page()
    page.open_run(comparison)
    page.askGroup.setCollapsed(False)
    qtbot.wait(50)
    assert page.scrollContents.minimumSizeHint().width() <= 320


def test_joint_suspects_are_walked_along_on_their_rasters(make_page, comparison, make_suspects, desktop, qtbot):
    report = json.loads((comparison / "report.json").read_text())
    report["areas"][0]["sites"] = ["a", "b"]
    (comparison / "report.json").write_text(json.dumps(report), encoding="utf-8")
    (comparison / "maps" / "b").mkdir()
    make_suspects(comparison / "maps" / "a" / "suspects.gpkg", ranks=(3, 1), agreement=0.5)
    make_suspects(comparison / "maps" / "b" / "suspects.gpkg", ranks=(2, 4), agreement=1.0)
    page = make_page()
    page.open_run(comparison)
    assert page.suspectsGroup.isVisible()
    assert [page.suspectTable.item(row, 2).text() for row in range(4)] == ["50.0 %", "100 %"] * 2
    click(qtbot, page.suspects.stepper.nextButton)
    assert (page.siteCombo.currentText(), page.suspects.stepper.label.text()) == ("a", "1 of 4 · 31 → 11")
    assert [index.row() for index in page.suspectTable.selectionModel().selectedRows()] == [0]
    assert "Suspects" in {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert desktop.mapCanvas().extent().contains(500350, 5599850)
    click(qtbot, page.suspects.stepper.nextButton)
    assert page.siteCombo.currentText() == "b"
    page.siteCombo.setCurrentText("a")
    click(qtbot, page.layersButton)
    click(qtbot, page.layersButton)
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    suspects = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    assert [(layer.name(), layer.featureCount()) for layer in suspects] == [("Suspects", 2)] * 2


def test_generalised_maps_are_added_as_well(make_page, comparison, qtbot):
    made = comparison / "maps" / "a" / "north"
    (made / "clc.tif").write_bytes((made / "classes.tif").read_bytes())
    page = make_page()
    page.open_run(comparison)
    assert not page.suspectsGroup.isVisible()
    click(qtbot, page.layersButton)
    names = [node.layer().name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert names.count("north, generalised") == 1
