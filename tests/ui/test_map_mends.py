"""What stands beside a raster that does not fit, and the copies that mend it."""

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Result
from landweave.ui.mended_copy import Mend, Wish, copy_path, copy_work
from landweave.ui.pages.map_page import MapPage
from landweave.ui.pages.page import Services
from landweave.ui.raster_values import read_values, unit_factor
from landweave.ui.runs import Runs
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

gdal = pytest.importorskip("osgeo.gdal")
np = pytest.importorskip("numpy")
NAMES = ["B02", "B03", "B04", "B08"]


@pytest.fixture
def make_page(desktop, qtbot, make_weights, own_home):
    pages = []

    def make(**card):
        make_weights(**card)
        page = MapPage(Services(desktop, Runs(), lambda *_: None))
        qtbot.addWidget(page)
        page.folderWidget.setFilePath(str(own_home / "runs"))
        page.show()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.shut_down()


@pytest.fixture(autouse=True)
def own_runs(monkeypatch, tmp_path):
    monkeypatch.setattr("landweave.ui.pages.map_mends.runs_folder", lambda _settings: tmp_path / "runs")


def follow(qtbot, page, start):
    """Click the link that begins so, once it is there, and wait for the copy."""

    def there():
        return next((w for w in page._hints._labels().values() if f'href="{start}' in w.text()), None)

    qtbot.waitUntil(lambda: there() is not None, timeout=5000)
    label = there()
    before = page.rasterCombo.currentLayer()
    label.linkActivated.emit(label.text().split('href="')[1].split('"')[0])
    qtbot.waitUntil(lambda: page.rasterCombo.currentLayer() not in (None, before), timeout=5000)
    return page.rasterCombo.currentLayer()


def test_another_unit_is_mended_with_a_copy(make_page, make_raster, project, qtbot):
    values = np.linspace(0.01, 0.4, 1200).reshape(30, 40)
    project.addMapLayer(QgsRasterLayer(make_raster(names=NAMES, values=values, kind=gdal.GDT_Float32), "reflectance"))
    page = make_page()
    qtbot.waitUntil(lambda: "another unit" in page.rasterHint.text(), timeout=5000)
    assert "from 0.0" in page.rasterHint.text()
    assert not page.runButton.isEnabled()
    copy = follow(qtbot, page, "copy:factor:")
    page.refresh()
    assert copy.name() == "reflectance_factor_10000"
    assert copy.dataProvider().sample(copy.extent().center(), 1)[0] == pytest.approx(0.205 * 10_000, rel=0.05)
    qtbot.waitUntil(page.runButton.isEnabled, timeout=5000)
    assert page._raster.facts().band_names == tuple(NAMES)


def test_black_pixels_without_nodata_are_told_and_mended(make_page, make_raster, project, qtbot):
    values = np.full((30, 40), 2000)
    values[:, :8] = 0
    project.addMapLayer(QgsRasterLayer(make_raster(names=NAMES, values=values), "bordered"))
    page = make_page()
    qtbot.waitUntil(lambda: "20 % of the pixels are 0" in page.rasterHint.text(), timeout=5000)
    assert page.runButton.isEnabled(), "a warning stops nobody"
    copy = follow(qtbot, page, "copy:nodata:0")
    assert copy.dataProvider().sourceNoDataValue(1) == 0
    qtbot.waitUntil(lambda: "4 bands" in page.rasterHint.text().replace("\u00a0", " "), timeout=5000)


def test_small_pixels_are_averaged(make_page, make_raster, project, qtbot):
    project.addMapLayer(QgsRasterLayer(make_raster(names=NAMES, pixel=2.5, size=(80, 80)), "fine"))
    page = make_page()
    copy = follow(qtbot, page, "copy:pixel:")
    assert copy.rasterUnitsPerPixelX() == pytest.approx(8.0, rel=0.01)


def test_a_missing_crs_is_taken_from_the_project(make_page, make_raster, project, qtbot):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    path = make_raster(names=NAMES, epsg=0)
    file = gdal.Open(path, gdal.GA_Update)
    file.SetGeoTransform((500000.0, 10.0, 0.0, 5600000.0, 0.0, -10.0))
    del file
    project.addMapLayer(QgsRasterLayer(path, "homeless"))
    page = make_page()
    copy = follow(qtbot, page, "copy:crs:EPSG")
    assert copy.dataProvider().crs().authid() == "EPSG:32633"
    qtbot.waitUntil(lambda: "4 bands" in page.rasterHint.text().replace("\u00a0", " "), timeout=5000)


def test_files_of_one_band_become_the_bands_of_a_copy(make_raster, tmp_path, qgis_app):
    paths = [make_raster(name, bands=1) for name in NAMES]
    target = copy_path(tmp_path, "my bands", wish := Wish(Mend.NODATA, "0"))
    final = copy_work(paths, target, wish)(lambda _event: None, lambda: False)
    assert final == Result({"path": str(tmp_path / "prepared" / "my_bands_nodata_0.tif")})
    file = gdal.Open(str(target))
    assert [file.GetRasterBand(i).GetDescription() for i in range(1, 5)] == NAMES
    assert [p.name for p in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("scale", "expected"), [(1.0, None), (0.5, None), (1e-4, 10_000.0), (100.0, 0.01), (0.3, None)]
)
def test_only_another_unit_counts(make_raster, make_weights, scale, expected):
    card = make_weights().card
    values = np.linspace(100, 4000, 1200).reshape(30, 40) * scale
    found = read_values([make_raster(names=NAMES, values=values, kind=gdal.GDT_Float32)])
    assert unit_factor(found, card, (1, 2, 3, 4)) == expected


def test_a_stated_unit_is_left_to_the_engine(make_raster, make_weights):
    path = make_raster(names=NAMES, values=np.full((30, 40), 0.2), kind=gdal.GDT_Float32)
    file = gdal.Open(path, gdal.GA_Update)
    for number in range(1, 5):
        file.GetRasterBand(number).SetScale(0.0001)
    del file
    assert unit_factor(read_values([path]), make_weights().card, (1, 2, 3, 4)) is None


def test_a_region_far_away_is_told_beside_the_weights(make_page, make_raster, project, qtbot):
    project.addMapLayer(QgsRasterLayer(make_raster(names=NAMES), "scene"))
    page = make_page(footprint=(100.0, 10.0, 101.0, 11.0))
    page.refresh()
    assert "km from the region" in page.weightsWarning.text()
    assert page.runButton.isEnabled()
