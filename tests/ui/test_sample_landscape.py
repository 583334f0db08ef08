"""The sample landscape: one click in an empty project leads to a finished map."""

import json

import pytest

pytest.importorskip("qgis")

from landweave.ui import sample_landscape
from landweave.ui.sample_landscape import show_scene
from landweave.ui.settings import Settings, write_settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton


@pytest.fixture
def make_page(make_dock, make_weights, make_raster, make_run, fake_engine, tmp_path):
    """The page Map of an empty project, with an engine that makes both runs; what it was asked lies in jobs.txt."""
    write_settings(Settings(folder=str(tmp_path / "runs")))
    image = make_raster("scene", names=["B02", "B03", "B04", "B08"])
    values = make_run()
    simulated = {"image": image, "truth": image, "reference": values["files"]["gpkg"]}
    body = f"""
with open({str(tmp_path / "jobs.txt")!r}, "a") as file:
    file.write(json.dumps(job) + "\\n")
progress("simulate", 0.5)
say("result", values={simulated!r} if job["job"] == "simulate" else {values!r})
"""

    def make(weights="sim-north"):
        make_weights(weights)
        return make_dock(fake_engine(body))

    return make


def test_a_click_in_an_empty_project_ends_with_a_map(make_page, qtbot, project, tmp_path):
    dock = make_page()
    page = dock.map_page
    assert page.sample.button.isVisible()
    qtbot.mouseClick(page.sample.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.is_running, timeout=2_000)
    qtbot.waitUntil(lambda: page.result_view.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 6, timeout=5_000)
    simulate, mapping = (json.loads(line) for line in (tmp_path / "jobs.txt").read_text().splitlines())
    assert (simulate["job"], mapping["job"], mapping["weights"]) == ("simulate", "map", "sim-north")
    assert mapping["reference"].endswith("clc.gpkg")
    assert simulate["out"].startswith(str(tmp_path / "runs" / "sample_landscape_"))
    qtbot.waitUntil(lambda: not page.sample.button.isVisible(), timeout=2_000)
    assert {layer.name() for layer in project.mapLayers().values()} >= {"Sample landscape", "Sample reference"}
    assert not dock.is_running


@pytest.mark.parametrize("step", range(4))
def test_another_project_takes_no_part_in_it(make_page, qtbot, project, tmp_path, monkeypatch, step):
    cleared = []

    def show(*asked):
        for place, _ in enumerate(show_scene(*asked)):
            if place == step:
                project.clear()
                cleared.append(place)
            yield

    monkeypatch.setattr(sample_landscape, "show_scene", show)
    dock = make_page()
    qtbot.mouseClick(dock.map_page.sample.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(cleared), timeout=20_000)
    qtbot.wait(300)
    assert not project.mapLayers()
    assert not dock.is_running
    assert len((tmp_path / "jobs.txt").read_text().splitlines()) == 1, "the scene was made, no map of it begun"


def test_the_end_of_the_set_up_offers_it(make_page, qtbot):
    dock = make_page()
    dock.setup_page.made.emit()
    item = dock._iface.messageBar().currentItem()
    button = next(b for b in item.findChildren(QPushButton) if b.text() == "Try It With a Sample Landscape")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dock.is_running
    qtbot.waitUntil(lambda: dock.map_page.result_view.isVisible(), timeout=20_000)


def test_without_its_weights_it_says_so(make_page, qtbot):
    dock = make_page("other")
    dock.map_page.sample.start()
    assert not dock.is_running
    assert "sim-north" in dock._iface.messageBar().currentItem().text()


def test_a_project_with_an_image_is_not_bothered(make_page, project, make_raster):
    from qgis.core import QgsRasterLayer

    project.addMapLayer(QgsRasterLayer(make_raster("own"), "own"))
    assert not make_page().map_page.sample.button.isVisible()
