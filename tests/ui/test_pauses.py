"""While a map is made, Landweave's code never keeps QGIS from answering for a tenth of a second."""

import importlib.util
import sys

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsRasterLayer

LONGEST_MS = 100.0
MANY = 3000
"""Events that the engine sends as fast as it can."""


@pytest.fixture
def watch(root):
    """The watchdog of the desktop scripts."""
    spec = importlib.util.spec_from_file_location("landweave_watchdog", root / "tests" / "desktop" / "watchdog.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_run_with_many_events_never_blocks(
    make_dock, qtbot, watch, root, fake_engine, make_run, make_weights, make_raster, project, tmp_path
):
    make_weights()
    project.addMapLayer(QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene"))
    values = make_run()
    body = (
        f'for i in range({MANY}):\n    progress("map", i / {MANY}, 3.0)\n'
        f'    say("log", level="info", message="row " + str(i))\n'
        f'say("result", values={values!r})'
    )
    dock = make_dock(fake_engine(body))
    dock.map_page.folderWidget.setFilePath(str(tmp_path / "runs"))
    dock.map_page.refresh()
    qtbot.wait(200)
    with watch.Watchdog(root) as dog:
        dock.map_page.runButton.click()
        qtbot.waitUntil(lambda: not dock.is_running, timeout=60_000)
        qtbot.wait(500)
    assert project.mapLayersByName("Polygons")
    # Waiting is bounded loosely: starting a process takes as long as a loaded computer lets it.
    assert not watch.too_long(dog.pauses, LONGEST_MS, 20 * LONGEST_MS)
