"""The dock: what it shows, what it runs, and that nothing of QGIS that changes meanwhile breaks it."""

import os
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Failed
from landweave.ui.pages.map_form import Area
from qgis.core import QgsApplication, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QWidget

SLOW_RUN = """
say("metric", name="pid", value=os.getpid())
say("metric", name="device", value="CPU")
while not cancelled.is_set():
    progress("map", 0.5, 12.0)
    time.sleep(0.12)
say("cancelled", message="Cancelled.")
"""


@pytest.fixture
def image(project, make_raster):
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def ready(make_dock, make_weights, image, tmp_path):
    """A dock whose form has no problems, that runs ``runner``."""

    def make(runner=None):
        make_weights()
        dock = make_dock(runner)
        dock.map_page.folderWidget.setFilePath(str(tmp_path / "runs"))
        dock.map_page.refresh()
        return dock

    return make


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def running(dock, qtbot):
    """Press Run and wait until the engine reports."""
    page = dock.map_page
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: dock.run_bar.progressBar.value() == 500, timeout=10_000)


def test_an_empty_project_says_what_to_do(make_dock):
    page = make_dock().map_page
    assert "Add an image" in page.rasterHint.text()
    assert not page.runButton.isEnabled()
    assert "Add an image" in page.runButton.toolTip()


def test_without_an_engine_the_setup_comes_first(make_dock, monkeypatch):
    monkeypatch.setattr("landweave.ui.pages.setup_page.environment.is_ready", lambda: False)
    dock = make_dock()
    assert dock.setup_page.isVisible()
    assert dock.setup_page.setupButton.isEnabled()
    assert not dock.map_page.isVisible()


def test_a_fitting_raster_can_be_run(ready):
    page = ready().map_page
    assert page.runButton.isEnabled()
    assert "4 bands · 10 m" in page.rasterHint.text().replace("\u00a0", " ")
    assert "1 = B02" in page.bandsHint.text().replace("\u00a0", " ")


def test_weights_that_do_not_fit_are_grey_with_the_reason(make_dock, make_weights, image):
    make_weights("aerial", pixel_size_m=(0.2, 0.5))
    make_weights("north")
    make_weights("six", bands=6)
    page = make_dock().map_page
    combo = page.weightsCombo
    states = {
        combo.itemText(i): (combo.model().item(i).isEnabled(), combo.model().item(i).toolTip())
        for i in range(combo.count())
    }
    assert states["North"][0]
    assert not states["Aerial"][0]
    assert "0.2 to 0.5 m" in states["Aerial"][1]
    assert not states["Six"][0]
    assert "need 6" in states["Six"][1]
    assert combo.currentText() == "North"


def test_the_best_fitting_weights_are_proposed(make_dock, make_weights, project, make_raster):
    make_weights("a-three", bands=3)
    make_weights("b-four")
    project.addMapLayer(QgsRasterLayer(make_raster(), "nameless"))
    page = make_dock().map_page
    assert page.weightsCombo.currentText() == "B-Four"


def test_a_broken_package_is_shown_grey(make_dock, make_weights, own_home):
    make_weights("north")
    (own_home / "weights" / "north" / "SHA256SUMS").unlink()
    combo = make_dock().map_page.weightsCombo
    assert combo.count() == 1
    assert not combo.model().item(0).isEnabled()
    assert "SHA256SUMS" in combo.model().item(0).toolTip()


def test_nameless_bands_are_mended_with_a_click(make_dock, make_weights, project, make_raster):
    project.addMapLayer(QgsRasterLayer(make_raster(), "nameless"))
    make_weights()
    page = make_dock().map_page
    assert "B02 B03 B04 B08" in page.bandsHint.text()
    assert not page.runButton.isEnabled()
    page.bandsHint.linkActivated.emit("bands:1 2 3 4")
    page.refresh()
    assert page.runButton.isEnabled()
    assert page.bandsEdit.text() == "1 2 3 4"


def test_the_code_field_chooses_itself(ready, project):
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=id:integer&field=CODE_18:string", "clc", "memory")
    project.addMapLayer(reference)
    page = ready().map_page
    page.referenceCombo.setLayer(reference)
    assert page.fieldCombo.currentField() == "CODE_18"
    assert page.read().reference.route.needs_copy


def test_a_run_ends_with_layers_figures_and_a_message(ready, qtbot, fake_engine, make_run, tmp_path, project):
    values = make_run()
    dock = ready(fake_engine(f'progress("map", 0.5, 2.0); time.sleep(0.3); say("result", values={values!r})'))
    page = dock.map_page
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=10_000)
    qtbot.wait(100)
    groups = [g.name() for g in project.layerTreeRoot().findGroups()]
    assert len(groups) == 1
    assert groups[0].startswith("Land cover – scene – ")
    assert page.result_view.isVisible()
    assert page.result_view.figureLabel.text() == "86.0 %"
    assert page.runButton.isVisible()


def test_the_result_comes_into_view(ready, qtbot, fake_engine, make_run):
    values = make_run()
    dock = ready(fake_engine(f'say("result", values={values!r})'))
    page = dock.map_page
    dock.setFloating(True)
    dock.resize(340, 500)
    qtbot.wait(50)
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: page.scrollArea.verticalScrollBar().value() > 100, timeout=10_000)
    qtbot.wait(300)
    top = page.result_view.mapTo(page.scrollArea.viewport(), page.result_view.rect().topLeft()).y()
    assert 0 <= top < page.scrollArea.viewport().height() - 100


def test_progress_tells_stage_time_and_device(ready, qtbot, fake_engine):
    dock = ready(fake_engine(SLOW_RUN))
    running(dock, qtbot)
    page = dock.map_page
    assert dock.run_bar.stageLabel.text() == "Mapping · 12 s left · CPU"
    assert not page.runButton.isEnabled()
    assert "under way" in page.runButton.toolTip()
    click(qtbot, dock.run_bar.cancelButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=15_000)
    assert page.runButton.isVisible()
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_a_failure_is_told_beside_run(ready, qtbot, fake_engine):
    body = 'say("error", code="raster", message="It is empty.", hint="Take another."); time.sleep(0.1); sys.exit(1)'
    dock = ready(fake_engine(body))
    click(qtbot, dock.map_page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=10_000)
    assert "It is empty. Take another." in dock.map_page.runHint.text()


def test_a_broken_engine_can_be_repaired_from_the_message(ready, desktop, qtbot, monkeypatch):
    repaired = []
    monkeypatch.setattr("landweave.ui.pages.setup_page.SetupPage.set_up", lambda _page, **how: repaired.append(how))
    dock = ready(lambda *_: Failed("engine", "The engine does not start.", "Repair the engine."))
    click(qtbot, dock.map_page.runButton)
    qtbot.waitUntil(lambda: bool(desktop.bar.items()), timeout=10_000)
    buttons = {button.text(): button for button in desktop.bar.items()[0].findChildren(QPushButton)}
    assert list(buttons) == ["Repair Engine", "Open Log", "Copy Diagnostics"]
    buttons["Copy Diagnostics"].click()
    copied = QgsApplication.clipboard().text()
    assert "QGIS 3" in copied
    assert str(Path.home()) not in copied
    buttons["Repair Engine"].click()
    assert repaired == [{"rebuild": True}]


def test_codes_that_may_be_two_schemes_are_named_with_a_click(ready, desktop, qtbot, fake_engine, project, tmp_path):
    found = tmp_path / "found.txt"
    body = f"""
open({str(found)!r}, "w").write(job["reference_scheme"])
say("error", code="ambiguous-codes", message="The codes may be two things.", hint="Name one: clc or clc-grid.")
time.sleep(0.1); sys.exit(1)
"""
    dock = ready(fake_engine(body))
    page = dock.map_page
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=code:int", "codes", "memory")
    project.addMapLayer(layer)
    page._reference.overlap = lambda _raster: 1.0
    page.referenceCombo.setLayer(layer)
    page.refresh()
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=15_000)
    assert found.read_text() == ""
    assert 'href="codes:clc"' in page.runHint.text()
    assert "Name one" not in page.runHint.text(), "the links say it"
    page.runHint.linkActivated.emit("codes:clc-grid")
    assert "two things" not in page.runHint.text()
    assert page.codesCombo.isVisible()
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=15_000)
    assert found.read_text() == "clc-grid"
    assert len(desktop.bar.items()) == 1, "the message of the first run is gone"
    page.referenceCombo.setLayer(None)
    assert page.codesCombo.currentData() == "", "another layer has codes of its own"


def test_the_layer_may_go_while_a_run_goes_on(ready, qtbot, fake_engine, make_run, image, project):
    values = make_run()
    body = f"""
for step in range(10):
    progress("map", 0.5, 1.0)
    time.sleep(0.1)
say("result", values={values!r})
"""
    dock = ready(fake_engine(body))
    running(dock, qtbot)
    project.removeMapLayer(image.id())
    qtbot.waitUntil(lambda: bool(project.mapLayersByName("Confidence")), timeout=10_000)
    assert len(project.layerTreeRoot().findGroups()) == 1


def test_a_new_project_does_not_get_the_layers_of_the_old(ready, qtbot, fake_engine, make_run, project):
    values = make_run()
    body = f"""
for step in range(10):
    progress("map", 0.5, 1.0)
    time.sleep(0.1)
say("result", values={values!r})
"""
    dock = ready(fake_engine(body))
    running(dock, qtbot)
    project.clear()
    qtbot.waitUntil(dock.map_page.result_view.isVisible, timeout=10_000)
    qtbot.wait(200)
    assert not project.layerTreeRoot().findGroups()
    dock.map_page.result.add_layers()
    qtbot.waitUntil(lambda: bool(project.mapLayersByName("Confidence")), timeout=10_000)
    assert len(project.layerTreeRoot().findGroups()) == 1


def test_the_dock_may_go_while_a_run_goes_on(ready, qtbot, fake_engine):
    dock = ready(fake_engine(SLOW_RUN))
    heard = []
    click(qtbot, dock.map_page.runButton)
    dock.runs.current.happened.connect(heard.append)
    qtbot.waitUntil(lambda: any(getattr(e, "name", "") == "pid" for e in heard), timeout=10_000)
    pid = next(e.value for e in heard if getattr(e, "name", "") == "pid")
    dock.shut_down()
    dock.deleteLater()
    deadline = time.monotonic() + 10
    while _is_alive(pid) and time.monotonic() < deadline:
        qtbot.wait(50)
    assert not _is_alive(pid)


def test_a_memory_reference_is_copied_for_the_engine(ready, qtbot, fake_engine, project, tmp_path):
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    project.addMapLayer(reference)
    found = tmp_path / "found.txt"
    body = f"""
open({str(found)!r}, "w").write(job["reference"] + "\\n" + str(os.path.getsize(job["reference"])))
say("error", code="x", message="Enough.", hint="")
time.sleep(0.1); sys.exit(1)
"""
    dock = ready(fake_engine(body))
    dock.map_page.referenceCombo.setLayer(reference)
    dock.map_page._reference.overlap = lambda _raster: 1.0
    dock.map_page.refresh()
    click(qtbot, dock.map_page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=15_000)
    path, size = found.read_text().splitlines()
    assert path.endswith("reference.gpkg")
    assert int(size) > 1000
    assert not Path(path).exists(), "the copy is cleared up"


def test_the_layers_come_one_by_one_and_stop_with_their_group(ready, qtbot, fake_engine, make_run, project):
    values = make_run()
    dock = ready(fake_engine(f'say("result", values={values!r})'))
    click(qtbot, dock.map_page.runButton)
    root = project.layerTreeRoot()
    qtbot.waitUntil(lambda: bool(root.findGroups()), timeout=10_000)
    root.removeChildNode(root.findGroups()[0])
    qtbot.wait(200)
    assert not root.findGroups()


def test_the_shapefile_is_exported_whole(ready, qtbot, fake_engine, make_run, tmp_path):
    values = make_run()
    dock = ready(fake_engine(f'say("result", values={values!r})'))
    click(qtbot, dock.map_page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=10_000)
    (tmp_path / "away").mkdir()
    dock.map_page.result.export(tmp_path / "away" / "mine.shp")
    qtbot.waitUntil(lambda: (tmp_path / "away" / "mine.shp").exists(), timeout=5_000)
    endings = {path.suffix for path in (tmp_path / "away").iterdir()}
    assert {".shp", ".shx", ".dbf", ".prj"} <= endings


def test_a_map_without_generalisation_is_exported_too(ready, qtbot, fake_engine, make_run, tmp_path):
    values = make_run(generalised=False)
    found = tmp_path / "found.txt"
    body = f"""
if job["job"] == "vectorise":
    open({str(found)!r}, "w").write(" ".join((job["classes"], job["scheme"], job["out"])))
say("result", values={values!r})
"""
    dock = ready(fake_engine(body))
    click(qtbot, dock.map_page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=15_000)
    assert dock.map_page.result_view.exportButton.isEnabled()
    target = tmp_path / "my map.shp"
    dock.map_page.result.export(target)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=15_000)
    assert found.read_text() == f"{values['files']['classes']} clc-l2 {target}"


def test_files_and_layers_can_be_dropped(ready, image, project, make_raster, qtbot):
    page = ready().map_page
    paths = [make_raster(name, bands=1) for name in ("B02", "B03", "B04", "B08")]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    drop(page, data)
    assert page.read().raster.paths == tuple(sorted(paths))
    page.refresh()
    assert page.runButton.isEnabled()
    reference = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string", "clc", "memory")
    project.addMapLayer(reference)
    for layer in (image, reference):
        drop(page, QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)]))
    assert page.rasterCombo.currentLayer() == image
    assert page.referenceCombo.currentLayer() == reference


def drop(widget, data):
    """Drop data on a widget, as the mouse would."""
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

    place, copy = widget.rect().center(), Qt.DropAction.CopyAction
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, button, key)
    widget.dragEnterEvent(enter)
    assert enter.isAccepted()
    widget.dropEvent(QDropEvent(QPointF(place), copy, data, button, key))


def test_choices_are_remembered(ready, make_weights, qtbot, fake_engine, tmp_path, make_dock):
    make_weights("south")
    dock = ready(fake_engine('say("cancelled", message="")'))
    page = dock.map_page
    page.activate()
    page.weightsCombo.setCurrentIndex(page.weightsCombo.findText("South"))
    page.refresh()
    click(qtbot, page.runButton)
    qtbot.waitUntil(lambda: not dock.is_running, timeout=10_000)
    again = make_dock().map_page
    assert again.weightsCombo.currentText() == "South"
    assert again.folderWidget.filePath() == str(tmp_path / "runs")


def test_area_shows_its_layer_only_when_needed(ready):
    page = ready().map_page
    assert not page.polygonCombo.isVisible()
    page.areaCombo.setCurrentIndex(page.areaCombo.findData(Area.POLYGONS))
    page.refresh()
    assert page.polygonCombo.isVisible()
    assert not page.runButton.isEnabled()


def test_every_control_has_name_and_tooltip(ready):
    dock = ready()
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in dock.widget().findChildren(kind):
            if widget.objectName().startswith("qt_") or not isinstance(widget.parent(), QWidget):
                continue
            owner = widget if widget.objectName() in vars_of(dock) else None
            if owner is not None:
                assert widget.toolTip(), widget.objectName()
                assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget.objectName()


def vars_of(dock):
    """Names of the widgets that the forms describe."""
    return {name for page in (dock.map_page, dock.setup_page, dock.map_page.result_view) for name in vars(page)}


def test_it_fits_into_320_px(ready, qtbot):
    dock = ready()
    dock.setFloating(True)
    dock.resize(320, 700)
    qtbot.wait(50)
    assert dock.width() == 320
    contents = dock.map_page.scrollContents
    assert contents.minimumSizeHint().width() <= 320
    assert contents.width() <= 320


def _is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
