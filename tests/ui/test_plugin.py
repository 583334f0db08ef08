"""Load and unload leave QGIS as it was."""

import gc
import threading
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("qgis")

import landweave
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget


def settle(qtbot):
    qtbot.wait(20)
    gc.collect()


def test_a_hundred_rounds_leave_nothing(desktop, qtbot, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_ENGINE", "/bin/true")
    window = desktop.mainWindow()

    def state():
        project = QgsProject.instance()
        return (
            len(window.findChildren(QDockWidget)),
            len(window.findChildren(QAction)),
            len(QgsApplication.processingRegistry().providers()),
            QgsApplication.taskManager().count(),
            QgsExpression.functionCount(),
            threading.active_count(),
            len(QApplication.topLevelWidgets()),
            project.receivers(project.readProject),
            project.receivers(project.cleared),
            project.receivers(project.layersAdded),
            project.receivers(project.layersRemoved),
            project.receivers(project.projectSaved),
            desktop.mapCanvas().receivers(desktop.mapCanvas().extentsChanged),
            desktop.mapCanvas().receivers(desktop.mapCanvas().selectionChanged),
        )

    settle(qtbot)
    before = state()
    for round_number in range(100):
        plugin = landweave.classFactory(desktop)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("landweave")
        if round_number % 20 == 0:
            plugin._action.trigger()
            assert plugin.dock is not None
        plugin.unload()
        del plugin
        settle(qtbot)
        assert (desktop.menu, desktop.toolbar) == ([], [])
    assert state() == before


def test_without_a_desktop_only_the_provider_is_registered(qgis_app):
    plugin = landweave.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("landweave")
    plugin.unload()
    assert not QgsApplication.processingRegistry().providerById("landweave")


def test_the_dock_is_made_at_first_use(desktop):
    plugin = landweave.classFactory(desktop)
    plugin.initGui()
    assert plugin.dock is None
    plugin._action.trigger()
    first = plugin.dock
    plugin._action.trigger()
    plugin._action.trigger()
    assert plugin.dock is first
    plugin.unload()


def test_each_asset_of_the_list_exists(root):
    files = [node.text for node in ET.parse(root / "resources.qrc").iter("file")]
    assert files
    for name in files:
        assert (root / name).is_file(), name
    shipped = {str(path.relative_to(root)) for path in (root / "ui" / "icons").iterdir()}
    assert shipped == set(files)


def test_no_form_names_compiled_resources(root):
    for form in (root / "ui").rglob("*.ui"):
        assert "<resources>" not in form.read_text(encoding="utf-8")


def test_reloads_while_a_job_runs_leave_no_process(
    desktop, qtbot, monkeypatch, fake_engine, make_weights, make_raster, project, tmp_path
):
    body = """
say("metric", name="pid", value=os.getpid())
while not cancelled.is_set():
    progress("map", 0.5, 12.0)
    time.sleep(0.05)
say("cancelled", message="Cancelled.")
"""
    monkeypatch.setenv("LANDWEAVE_ENGINE", "/bin/true")
    runner, pids = fake_engine(body), []
    make_weights()
    project.addMapLayer(QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene"))
    for _ in range(5):
        plugin = landweave.classFactory(desktop)
        plugin.initGui()
        plugin._action.trigger()
        dock = plugin.dock
        dock.runs.runner = runner
        dock.map_page.folderWidget.setFilePath(str(tmp_path / "runs"))
        dock.map_page.refresh()
        dock.map_page.runButton.click()
        dock.runs.current.happened.connect(lambda e: pids.append(e.value) if getattr(e, "name", "") == "pid" else None)
        rounds = len(pids)
        qtbot.waitUntil(lambda rounds=rounds: len(pids) > rounds, timeout=10_000)
        plugin.unload()
        settle(qtbot)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=15_000)
    qtbot.waitUntil(lambda: not any(Path(f"/proc/{pid}").exists() for pid in pids), timeout=5_000)
    assert len(set(pids)) == 5
    assert desktop.mainWindow().findChildren(QDockWidget) == []
