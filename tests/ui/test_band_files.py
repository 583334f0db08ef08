"""The other bands of a scene whose bands are files, and what the page Map offers for them."""

import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Cancelled
from landweave.ui.band_files import band_files, band_name
from landweave.ui.pages.map_page import MapPage
from landweave.ui.pages.page import Services
from landweave.ui.runs import Runs
from landweave.ui.scene_name import scene_name
from qgis.core import QgsRasterLayer


@pytest.fixture
def scene(make_raster, tmp_path):
    """A folder with four bands of 10 m, one of 20 m, another scene's band and a text."""
    folder = tmp_path / "scene"
    folder.mkdir()

    def put(name, size=(40, 30)):
        shutil.move(make_raster("x", bands=1, size=size), folder / name)

    for name in ("T1_B08_10m.tif", "T1_B02_10m.tif", "T1_B8A_10m.tif", "T1_B03_10m.tif", "T2_B02_10m.tif"):
        put(name)
    put("T1_B05_20m.tif", (20, 15))
    put("T1_B04_10m.tif", (20, 15))
    (folder / "T1_B11_10m.tif").write_text("no raster")
    (folder / "T1_SCL_10m.tif").write_text("no band")
    return folder


def test_the_bands_of_a_scene_with_the_same_pixels_in_their_order(scene):
    found = [Path(path).name for path in band_files(str(scene / "T1_B08_10m.tif"))]
    assert found == ["T1_B02_10m.tif", "T1_B03_10m.tif", "T1_B08_10m.tif", "T1_B8A_10m.tif"]
    assert [band_name(name) for name in found] == ["B02", "B03", "B08", "B8A"]
    assert band_files(str(scene / "T2_B02_10m.tif")) == ()
    assert band_files(str(scene / "T1_SCL_10m.tif")) == ()
    assert band_files(str(scene / "gone" / "B02.tif")) == ()


def test_files_are_named_by_what_they_share(tmp_path):
    assert scene_name(["/a/S2_T35_B02.tif", "/a/S2_T35_B03.tif"]) == "S2_T35"
    assert scene_name(["/a/laos/B02.tif", "/a/laos/B08.tif"]) == "laos"
    assert scene_name(["/a/one.tif"]) == "one"


def test_one_band_offers_all_and_several_become_one_layer(
    desktop, qtbot, make_weights, make_raster, project, tmp_path, monkeypatch
):
    monkeypatch.setattr("landweave.ui.pages.map_mends.runs_folder", lambda _settings: tmp_path / "runs")
    make_weights()
    for name in ("B02", "B03", "B04", "B08"):
        shutil.move(make_raster("x", bands=1), tmp_path / f"{name}.tif")
    project.addMapLayer(QgsRasterLayer(str(tmp_path / "B04.tif"), "B04"))
    page = MapPage(Services(desktop, Runs(runner=lambda *_: Cancelled()), lambda *_: None))
    qtbot.addWidget(page)
    page.refresh()
    assert "B02 B03 B04 B08" in page.rasterHint.text()
    page.rasterHint.linkActivated.emit("files")
    page.refresh()
    assert page.read().fit.bands == (1, 2, 3, 4)
    link = page.rasterHint.text().split('href="')[1].split('"')[0]
    assert link == "copy:stack:4"
    page.rasterHint.linkActivated.emit(link)
    qtbot.waitUntil(lambda: page.rasterCombo.currentLayer() is not None, timeout=5000)
    layer = page.rasterCombo.currentLayer()
    assert [layer.bandName(band).split(": ")[1] for band in range(1, 5)] == ["B02", "B03", "B04", "B08"]
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (3, 1)
    page.shut_down()
