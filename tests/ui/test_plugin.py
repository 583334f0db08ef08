"""Load and unload leave QGIS as it was."""

import gc
import xml.etree.ElementTree as ET

import pytest

pytest.importorskip("qgis")

import landweave
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAction, QDockWidget


def settle(qtbot):
    qtbot.wait(20)
    gc.collect()


def test_twenty_rounds_leave_nothing(desktop, qtbot, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_ENGINE", "/bin/true")
    window = desktop.mainWindow()

    def state():
        project = QgsProject.instance()
        return (
            len(window.findChildren(QDockWidget)),
            len(window.findChildren(QAction)),
            len(QgsApplication.processingRegistry().providers()),
            QgsApplication.taskManager().count(),
            project.receivers(project.readProject),
            project.receivers(project.cleared),
            desktop.mapCanvas().receivers(desktop.mapCanvas().extentsChanged),
            desktop.mapCanvas().receivers(desktop.mapCanvas().selectionChanged),
        )

    settle(qtbot)
    before = state()
    for round_number in range(20):
        plugin = landweave.classFactory(desktop)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("landweave")
        if round_number % 4 != 3:
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
