"""The page Runs: what was run is found again, loaded, repeated, resumed and deleted."""

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.home import unfinished_file
from landweave.core.job import AgreeJob, MapJob, encode
from landweave.ui.run_history import remember, remembered
from landweave.ui.runs import RunRequest
from landweave.ui.settings import Settings, write_settings
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QFileDialog, QMessageBox

REPORT = {kind: {"levels": {"2": {"overall_agreement": 0.86}}} for kind in ("raw", "generalised")}


@pytest.fixture
def keep_run(tmp_path, make_run, make_raster):
    """Writes a whole run into the folder for results: ``keep_run("one")`` gives its folder."""
    place = tmp_path / "runs"

    def keep(name="one", *, reference="", **more):
        folder = place / name
        write_settings(Settings(folder=str(place)))
        make_run(out=folder)
        raster = make_raster("scene", names=["B02", "B03", "B04", "B08"])
        job = MapJob(rasters=(raster,), weights="north", out=str(folder), reference=reference)
        record = {
            "job": json.loads(encode(job)),
            "inputs": [{"path": raster}],
            "started": "2026-01-02T03:04:05",
            "seconds": {"map": 61},
            "map": {"scheme": "clc-l2", "pixels": {"11": 1, "31": 1}, "device": "CPU"},
            **more,
        }
        (folder / "run.json").write_text(json.dumps(record))
        (folder / "report.json").write_text(json.dumps(REPORT))
        (folder / "report.html").write_text("<p>report</p>")
        return folder

    return keep


@pytest.fixture
def make_page(make_dock, qtbot):
    """The dock with its page Runs in front, whose engine is ``runner``."""

    def make(runner=None):
        dock = make_dock(runner)
        qtbot.mouseClick(dock.switcher.findChild(object, "runsPageButton"), Qt.MouseButton.LeftButton)
        page = dock.pages["runs"]
        assert page.isVisible()
        qtbot.waitUntil(lambda: not page.list.is_reading, timeout=10_000)
        return page

    return make


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(page):
    return [page.runsList.item(row).text() for row in range(page.runsList.count())]


def shown(page):
    table = page.detailTable
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def cut_off(folder):
    """Make a finished run look as one that was killed."""
    place = unfinished_file(folder)
    place.parent.mkdir()
    (folder / "run.json").rename(place)


def test_without_runs_the_page_says_what_to_do(make_page, tmp_path):
    write_settings(Settings(folder=str(tmp_path / "none")))
    page = make_page()
    assert "There are no runs yet" in page.stateHint.text()
    assert not page.detailTable.isVisible()
    for button in (page.loadButton, page.againButton, page.deleteButton, page.folderButton, page.agreementButton):
        assert not button.isEnabled()


def test_runs_stand_with_parameters_results_and_time(make_page, keep_run):
    keep_run(reference="/x/clc2018.gpkg")
    keep_run("newer", started="2026-05-01T00:00:00")
    page = make_page()
    first, second = rows(page)
    assert first.startswith("scene · 86.0 % agreement\n")
    assert "north" in second
    assert "1 min" in second
    page.runsList.setCurrentRow(1)
    told = shown(page)
    assert told["Reference"] == "clc2018"
    assert told["Generalise"] == "25 ha, 100 m"
    assert told["Agreement, level 2"].replace("\u00a0", " ") == "86.0 % (before generalising 86.0 %)"
    assert told["Time"] == "1 min (map 1 min)"


def test_many_runs_are_read_by_and_by_in_the_order_of_their_age(make_page, keep_run, qtbot, monkeypatch):
    for month in (3, 12, 1, 7):
        keep_run(f"run{month:02}", started=f"2026-{month:02}-01T00:00:00")
    monkeypatch.setattr("landweave.ui.widgets.run_list.MOMENT_S", 0.0)
    page = make_page()
    qtbot.waitUntil(lambda: len(rows(page)) == 4, timeout=5_000)
    assert [run.folder.name for run in page.list.runs] == ["run12", "run07", "run03", "run01"]
    assert page.chosen().folder.name == "run12"
    page.reload(page.list.runs[2].folder)
    qtbot.waitUntil(lambda: len(rows(page)) == 4, timeout=5_000)
    assert page.chosen().folder.name == "run03"


def test_maps_have_pictures(make_page, keep_run, qtbot):
    keep_run()
    page = make_page()
    qtbot.waitUntil(lambda: not page.runsList.item(0).icon().isNull(), timeout=5_000)


def test_the_layers_of_an_old_run_are_loaded(make_page, keep_run, qtbot, project):
    keep_run()
    page = make_page()
    page.services.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    click(qtbot, page.loadButton)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 4, timeout=5_000)
    assert page.services.iface.mapCanvas().extent().contains(QgsRectangle(500010, 5599710, 500390, 5599990))
    assert project.layerTreeRoot().findGroups()[0].name() == "Land cover – scene – 2026-01-02 03:04"


def test_a_run_is_repeated_into_a_new_folder(make_page, keep_run, make_weights, qtbot, fake_engine, tmp_path):
    make_weights("north")
    folder, told = keep_run(), tmp_path / "job.json"
    page = make_page(fake_engine(f'json.dump(job, open({str(told)!r}, "w")); say("cancelled", message="")'))
    click(qtbot, page.againButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    job, old = json.loads(told.read_text()), json.loads((folder / "run.json").read_text())["job"]
    assert job["out"] != old["out"]
    assert Path(job["out"]).parent == folder.parent
    assert {**job, "out": ""} == {**old, "out": ""}


def test_the_page_map_takes_the_result_of_a_repeated_map(
    make_page, keep_run, make_weights, make_run, qtbot, fake_engine, tmp_path, project
):
    make_weights("north")
    keep_run()
    values = make_run(out=tmp_path / "runs" / "second")
    page = make_page(fake_engine(f'time.sleep(0.2); say("result", values={values!r})'))
    dock = page.services.iface.mainWindow().findChild(QDockWidget, "LandweaveDock")
    click(qtbot, page.againButton)
    qtbot.waitUntil(dock.map_page.result_view.isVisible, timeout=10_000)
    assert dock.map_page.isVisible()


def test_an_unfinished_run_is_resumed_in_its_folder(make_page, keep_run, make_weights, qtbot, fake_engine, tmp_path):
    make_weights("north")
    folder, told = keep_run(), tmp_path / "job.json"
    cut_off(folder)
    page = make_page(fake_engine(f'json.dump(job, open({str(told)!r}, "w")); say("cancelled", message="")'))
    assert "cut off" in page.stateHint.text()
    assert page.againButton.text() == "Resume"
    assert not page.loadButton.isEnabled()
    click(qtbot, page.againButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert json.loads(told.read_text())["out"] == str(folder)


def test_a_run_whose_input_has_gone_says_so(make_page, keep_run):
    folder = keep_run()
    Path(json.loads((folder / "run.json").read_text())["inputs"][0]["path"]).unlink()
    page = make_page()
    assert "scene.tif has gone" in page.stateHint.text()
    assert not page.againButton.isEnabled()
    assert page.loadButton.isEnabled()


def test_deleting_asks_first_and_takes_the_layers_along(make_page, keep_run, qtbot, project, monkeypatch):
    folder = keep_run()
    page = make_page()
    click(qtbot, page.loadButton)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 4, timeout=5_000)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    click(qtbot, page.deleteButton)
    assert folder.exists()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(qtbot, page.deleteButton)
    assert not folder.exists()
    assert not project.mapLayers()
    assert rows(page) == []
    assert remembered() == []


def test_a_folder_from_elsewhere_is_added(make_page, keep_run, qtbot, monkeypatch, tmp_path):
    away = Path(shutil.move(keep_run(), tmp_path / "processing"))
    page = make_page()
    assert rows(page) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(qtbot, page.addButton)
    assert "holds no run" in page.stateHint.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(away))
    click(qtbot, page.addButton)
    assert len(rows(page)) == 1
    assert remembered() == [away]


def test_the_search_narrows_the_list(make_page, keep_run, qtbot):
    keep_run("spring")
    keep_run("autumn")
    page = make_page()
    qtbot.keyClicks(page.searchEdit, "autumn")
    assert [page.chosen().folder.name for _ in rows(page)] == ["autumn"]
    page.searchEdit.setText("winter")
    assert "No run matches" in page.stateHint.text()


def test_runs_are_kept_with_the_project_relative_to_it(project, tmp_path, keep_run, make_page):
    folder = keep_run()
    make_page()
    remember(folder)
    project.setFileName(str(tmp_path / "p.qgs"))
    assert project.write()
    assert "./runs/one" in (tmp_path / "p.qgs").read_text()
    project.clear()
    assert remembered() == []
    moved = tmp_path / "moved"
    moved.mkdir()
    shutil.move(folder.parent, moved / "runs")
    shutil.move(tmp_path / "p.qgs", moved / "p.qgs")
    assert project.read(str(moved / "p.qgs"))
    assert remembered() == [moved / "runs" / "one"]


def test_a_run_of_any_page_is_remembered(make_page, keep_run, qtbot, fake_engine, tmp_path):
    folder = keep_run()
    page = make_page(fake_engine('say("result", values={})'))
    job = AgreeJob(map="/m.tif", reference="/r.gpkg", out=str(folder))
    page.services.runs.start(RunRequest(job=job, title="x", name="x", page="agreement"))
    qtbot.waitUntil(lambda: remembered() == [folder], timeout=10_000)


def test_a_run_made_meanwhile_is_chosen(make_page, keep_run, qtbot, fake_engine):
    old, new = keep_run("old"), keep_run("new", started="2026-01-01T03:04:05")
    page = make_page(fake_engine('say("result", values={})'))
    page.open_run(old)
    qtbot.waitUntil(lambda: page.chosen() is not None and page.chosen().folder == old)
    page.services.show("map")
    job = AgreeJob(map="/m.tif", reference="/r.gpkg", out=str(new))
    page.services.runs.start(RunRequest(job=job, title="x", name="x", page="agreement"))
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    page.services.show("runs")
    qtbot.waitUntil(lambda: page.chosen() is not None and page.chosen().folder == new)


def test_it_fits_into_320_px(make_page, keep_run, qtbot):
    keep_run("a_scene_with_a_very_long_name_that_nobody_would_type_landcover_north_2026-01-02_030405")
    page = make_page()
    dock = page.services.iface.mainWindow().findChild(QDockWidget, "LandweaveDock")
    dock.setFloating(True)
    dock.resize(320, 700)
    qtbot.wait(50)
    assert dock.width() == 320
    assert page.minimumSizeHint().width() <= 320
