"""The page Map beside its form: previews, the map that paints itself, and runs that go on where they stopped."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Cancelled, Failed, Metric, Result
from landweave.core.home import unfinished_file
from landweave.ui.pages.map_page import MapPage
from landweave.ui.pages.map_preview import SIDE_PX, middle
from landweave.ui.pages.page import Services
from landweave.ui.raster_layers import layer_facts
from landweave.ui.runs import Runs
from qgis.core import QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def image(project, make_raster):
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def make_page(desktop, qtbot, make_weights, image, tmp_path):
    """A page whose form has no problems, with the canvas on the raster, that runs ``runner``."""
    pages = []

    def make(runner):
        make_weights()
        runs = Runs(runner=runner)
        page = MapPage(Services(desktop, runs, lambda *_: None))
        qtbot.addWidget(page)
        page.show()
        page.folderWidget.setFilePath(str(tmp_path / "runs"))
        desktop.mapCanvas().setDestinationCrs(image.crs())
        desktop.mapCanvas().setExtent(image.extent())
        page.refresh()
        pages.append((page, runs))
        return page

    yield make
    for page, runs in pages:
        runs.shut_down()
        page.shut_down()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def done(page, qtbot):
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=5000)
    qtbot.wait(20)


def test_a_preview_needs_raster_weights_and_bands_only(make_page, qtbot, make_run, project):
    jobs = []

    def runner(job, *_):
        jobs.append(job)
        return Result(make_run(generalised=False, agreement=False, out=job.out))

    page = make_page(runner)
    page.folderWidget.setFilePath("")
    page.refresh()
    assert not page.runButton.isEnabled()
    click(qtbot, page.previewButton)
    done(page, qtbot)
    (job,) = jobs
    assert job.rules is None
    assert job.reference == ""
    assert job.extent is not None
    (layer,) = project.mapLayersByName("Preview")
    assert layer.renderer().classes()[0].label.startswith("11 ")
    assert not page.result_view.isVisible(), "a preview is no result"
    first = Path(job.out)
    click(qtbot, page.previewButton)
    done(page, qtbot)
    assert len(project.mapLayersByName("Preview")) == 1
    assert not first.exists(), "the files of the last preview are gone"
    second = Path(jobs[1].out)
    page.preview.clear()
    assert not project.mapLayersByName("Preview")
    assert not second.exists()


def test_a_preview_of_what_is_not_in_view_is_gone_to(make_page, desktop, qtbot, make_run, image):
    page = make_page(lambda job, *_: Result(make_run(generalised=False, agreement=False, out=job.out)))
    canvas = desktop.mapCanvas()
    canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    page.refresh()
    click(qtbot, page.previewButton)
    done(page, qtbot)
    assert canvas.extent().contains(image.extent().center())


def test_a_run_takes_the_preview_away(make_page, qtbot, make_run, project):
    page = make_page(lambda job, *_: Result(make_run(out=job.out)))
    click(qtbot, page.previewButton)
    done(page, qtbot)
    click(qtbot, page.runButton)
    done(page, qtbot)
    assert not project.mapLayersByName("Preview")


def test_what_was_typed_stays_when_the_list_of_layers_grows(make_page, qtbot, image, make_raster, project):
    page = make_page(lambda *_: Cancelled())
    page.bandsEdit.setText("4 3 2 1")
    for name in ("another", "zoo"):  # before and behind the chosen one
        project.addMapLayer(QgsRasterLayer(make_raster(name), name))
    qtbot.wait(20)
    assert page.rasterCombo.currentLayer() == image
    assert page.bandsEdit.text() == "4 3 2 1"
    page.rasterCombo.setLayer(project.mapLayersByName("zoo")[0])
    assert page.bandsEdit.text() == ""


def test_another_project_takes_the_result_away(make_page, qtbot, make_run, project):
    page = make_page(lambda job, *_: Result(make_run(out=job.out)))
    click(qtbot, page.runButton)
    done(page, qtbot)
    assert page.result_view.isVisible()
    project.clear()
    assert not page.result_view.isVisible()


def test_weights_of_the_raster_s_region_are_preferred(make_page, make_weights, make_raster, project, qtbot):
    make_weights("away", footprint=(100.0, 10.0, 101.0, 11.0))
    make_weights("here", footprint=(15.0, 50.0, 16.0, 51.0))
    page = make_page(lambda *_: Cancelled())
    assert page.read().package.card.id == "here"
    page.weightsCombo.setCurrentIndex(page.weightsCombo.findText("Away"))
    page.activate()
    assert page.read().package.card.id == "away", "the user's choice stays"
    other = QgsRasterLayer(make_raster("other", names=["B02", "B03", "B04", "B08"]), "other")
    project.addMapLayer(other)
    page.rasterCombo.setLayer(other)
    assert page.read().package.card.id == "here"


def test_a_wide_view_is_previewed_in_its_middle(project, make_raster):
    wide = layer_facts(QgsRasterLayer(make_raster("wide", bands=1, size=(3000, 200)), "wide"))
    box = middle(wide, wide.extent)
    assert wide.pixels_in(box) == (SIDE_PX, 200)
    assert box.center() == wide.extent.center()
    assert middle(wide, QgsRectangle(0, 0, 1e9, 1e9)).height() == wide.extent.height()


def test_the_map_paints_itself_and_goes_with_the_run(make_page, qtbot, make_raster, project):
    gdal = pytest.importorskip("osgeo.gdal")
    pictures = [make_raster(f"p{i}", bands=1, values=[[i] * 40] * 30, kind=gdal.GDT_Byte) for i in (11, 31)]
    state = {"told": 0, "go": 0}

    def runner(_job, hear, _is_cancelled, _log):
        for number, picture in enumerate(pictures, start=1):
            while state["go"] < number:
                pass
            hear(Metric("painting", picture))
            state["told"] = number
        while state["go"] < 3:
            pass
        return Cancelled()

    page = make_page(runner)
    click(qtbot, page.runButton)
    seen = []
    for number in (1, 2):
        state["go"] = number
        qtbot.waitUntil(lambda number=number: state["told"] == number, timeout=5000)
        qtbot.wait(50)
        (layer,) = project.mapLayersByName("Map in the making")
        seen.append((layer.id(), Path(layer.source()).stem, layer.isValid()))
    assert seen[0][0] == seen[1][0], "one layer grows"
    assert [name for _, name, _ in seen] == ["p11", "p31"]
    state["go"] = 3
    done(page, qtbot)
    assert not project.mapLayersByName("Map in the making")


def test_a_stopped_run_goes_on_where_it_was(make_page, qtbot, make_run, project):
    jobs = []

    def runner(job, *_):
        jobs.append(job)
        note = unfinished_file(Path(job.out))
        if len(jobs) < 3:
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text("{}")
            return Cancelled() if len(jobs) == 1 else Failed("output", "The disk is full.", "Make room.")
        return Result({})

    page = make_page(runner)
    click(qtbot, page.runButton)
    done(page, qtbot)
    assert "What was done is kept." in page.runHint.text()
    page.runHint.linkActivated.emit("resume")
    done(page, qtbot)
    assert "The disk is full. Make room. What was done is kept." in page.runHint.text()
    page.runHint.linkActivated.emit("resume")
    qtbot.waitUntil(lambda: len(jobs) == 3, timeout=5000)
    assert jobs[0] == jobs[1] == jobs[2]
    page.services.runs.shut_down()


def test_a_run_that_left_nothing_is_not_offered_again(make_page, qtbot):
    page = make_page(lambda *_: Cancelled())
    click(qtbot, page.runButton)
    done(page, qtbot)
    assert "resume" not in page.runHint.text()


def test_an_area_that_was_copied_cannot_be_resumed(project):
    from landweave.core.job import MapJob
    from landweave.ui.pages.map_form import can_resume
    from landweave.ui.runs import Copy, RunRequest
    from landweave.ui.vector_layers import layer_source

    source = layer_source(QgsVectorLayer("Polygon?crs=EPSG:32633", "area", "memory"))
    job = MapJob(rasters=("/a.tif",), weights="w", out="/o")
    for field, expected in (("area", False), ("reference", True)):
        request = RunRequest(job=job, title="", name="", page="map", copies=(Copy(source, field),))
        assert can_resume(request) is expected
