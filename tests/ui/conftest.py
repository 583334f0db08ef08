"""QGIS for the tests of ui/: offscreen, without torch, with a fake engine that speaks the protocol."""

import os
import stat
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
qgis = pytest.importorskip("qgis")

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """No test touches the user's folder or depends on the weights that are shipped."""
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    from qgis.core import QgsSettings

    QgsSettings().remove("landweave")
    folders = (tmp_path / "home" / "weights",)
    for module in ("installed_weights", "processing.weights_parameters"):
        monkeypatch.setattr(f"landweave.ui.{module}.weights_folders", lambda: folders)
    return tmp_path / "home"


@pytest.fixture
def project(qgis_app):
    """An empty project, emptied again afterwards."""
    from qgis.core import QgsProject

    instance = QgsProject.instance()
    instance.clear()
    yield instance
    instance.clear()


@pytest.fixture
def make_raster(tmp_path):
    """Writes tiny GeoTIFFs: ``make_raster("image", bands=4, names=[...])`` gives a path."""
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    numpy = pytest.importorskip("numpy")

    def make(name="image", *, bands=4, names=(), size=(40, 30), pixel=10.0, epsg=32633, values=None, kind=None):
        path = tmp_path / f"{name}.tif"
        cols, rows = size
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, kind or gdal.GDT_UInt16)
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
            dataset.SetGeoTransform((500000.0, pixel, 0.0, 5600000.0, 0.0, -pixel))
        for band in range(1, bands + 1):
            ramp = numpy.arange(rows * cols).reshape(rows, cols) + band * 100
            data = ramp if values is None else numpy.asarray(values)
            dataset.GetRasterBand(band).WriteArray(data)
            if names:
                dataset.GetRasterBand(band).SetDescription(names[band - 1])
        dataset.FlushCache()
        return str(path)

    return make


@pytest.fixture
def make_weights(own_home):
    """Installs weights packages with a card and no network: ``make_weights("north", bands=4)``."""
    from landweave.models.card import Band, Card, Network, Score
    from landweave.models.catalogue import open_package, write_sums
    from landweave.models.stac import to_json

    names = ("B02", "B03", "B04", "B08", "B11", "B12")
    light = (492.0, 560.0, 665.0, 833.0, 1614.0, 2202.0)

    def make(weights_id="north", *, bands=4, **more):
        folder = own_home / "weights" / weights_id
        folder.mkdir(parents=True, exist_ok=True)
        values = {
            "id": weights_id,
            "title": weights_id.title(),
            "description": "Weights for tests.",
            "region": "Northern plains",
            "footprint": (10.0, 50.0, 12.0, 52.0),
            "start": "2021-05-01",
            "end": "2021-08-31",
            "sensor": "Sentinel-2",
            "bands": tuple(
                Band(name=names[i], wavelength_nm=light[i], mean=0.1, std=0.1, low=0.0, high=4000.0)
                for i in range(bands)
            ),
            "scale": 0.0001,
            "offset": 0.0,
            "pixel_size_m": (8.0, 12.0),
            "patch_px": 256,
            "scheme": "clc-l2",
            "classes": ("11", "21", "31", "51"),
            "network": Network(),
            "simulated": False,
            "training_data": "none",
            "licence": "CC-BY-4.0",
            "attribution": "Landweave's tests",
            "limits": "Cannot map anything.",
            "scores": (Score(region="Northern plains", overall_agreement=0.86, pixels=1000),),
        }
        (folder / "card.json").write_text(to_json(Card(**{**values, **more})), encoding="utf-8")
        (folder / "weights.safetensors").write_bytes(b"none")
        write_sums(folder)
        return open_package(weights_id, [own_home / "weights"])

    return make


@pytest.fixture
def make_run(tmp_path, make_raster):
    """Writes what a run leaves, tiny; gives the values of its result event."""
    gdal = pytest.importorskip("osgeo.gdal")
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

    def make(*, generalised=True, agreement=True, out=None):
        folder = Path(out) if out else tmp_path / "run"
        (folder / "clc").mkdir(parents=True)
        classes = [[11] * 20 + [31] * 20] * 30
        files = {"classes": str(folder / "classes.tif"), "confidence": str(folder / "confidence.tif")}
        Path(make_raster("c", bands=1, values=classes, kind=gdal.GDT_Byte)).replace(files["classes"])
        Path(make_raster("p", bands=1, values=[[90] * 40] * 30, kind=gdal.GDT_Byte)).replace(files["confidence"])
        if generalised:
            files |= {
                "clc": str(folder / "clc.tif"),
                "gpkg": str(folder / "clc.gpkg"),
                "shapefile": str(folder / "clc" / "clc.shp"),
            }
            Path(make_raster("g", bands=1, values=classes, kind=gdal.GDT_Byte)).replace(files["clc"])
            layer = QgsVectorLayer(
                "Polygon?crs=EPSG:32633&field=CODE_18:string(10)&field=AREA_HA:double", "p", "memory"
            )
            for code, left in (("11", 500000), ("31", 500200)):
                feature = QgsFeature(layer.fields())
                feature.setAttributes([code, 6.0])
                feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5599700, left + 200, 5600000)))
                layer.dataProvider().addFeature(feature)
            for key, driver in (("gpkg", "GPKG"), ("shapefile", "ESRI Shapefile")):
                options = QgsVectorFileWriter.SaveVectorOptions()
                options.driverName, options.layerName = driver, "clc"
                QgsVectorFileWriter.writeAsVectorFormatV3(
                    layer, files[key], QgsProject.instance().transformContext(), options
                )
        values = {
            "out": str(folder),
            "files": files,
            "scheme": "clc-l2",
            "device": "CPU",
            "precision": "fp32",
            "classes": 2,
            "agreement": None,
        }
        if agreement:
            values["agreement"] = {"raw": {"1": 0.9, "2": 0.81}, "generalised": {"1": 0.93, "2": 0.86}}
        return values

    return make


_PLACES = """<VRTDataset rasterXSize="40" rasterYSize="30">
  <SRS>EPSG:32633</SRS>
  <GeoTransform>500000, 10, 0, 5600000, 0, -10</GeoTransform>
  <VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand">
    <PixelFunctionType>sum</PixelFunctionType>
    <SourceTransferType>UInt16</SourceTransferType>
    <ComplexSource><SourceFilename relativeToVRT="1">{0}</SourceFilename><ScaleRatio>256</ScaleRatio></ComplexSource>
    <ComplexSource><SourceFilename relativeToVRT="1">reference.tif</SourceFilename></ComplexSource>
  </VRTRasterBand>
</VRTDataset>
"""


@pytest.fixture
def make_agreement(make_run, make_raster):
    """A run with a report, places and suspects: the map is half 11 and half 31, the reference 11 in a quarter only."""
    import json

    gdal = pytest.importorskip("osgeo.gdal")

    def level(number, codes):
        table = [[300, 300], [0, 600]]
        area = {"map": {codes[0]: 6.0, codes[1]: 6.0}, "reference": {codes[0]: 3.0, codes[1]: 9.0}}
        return {
            "level": number,
            "classes": [*codes, "99"],
            "labels": ["Urban fabric", "Forests", "Absent"],
            "colours": ["#e6004d", "#80ff00", "#0000ff"],
            "confusion": [[*row, 0] for row in table] + [[0, 0, 0]],
            "overall_agreement": 0.75,
            "kappa": 0.5,
            "per_class": {
                codes[0]: {"users": 0.5, "producers": 1.0, "iou": 0.5},
                codes[1]: {"users": 1.0, "producers": 2 / 3, "iou": 2 / 3},
                "99": {"users": None, "producers": None, "iou": None},
            },
            "area_ha": area,
        }

    def make(*, suspects=True, places=True, **more):
        values = make_run(**more)
        folder = Path(values["out"])
        reference = [[11] * 10 + [31] * 30] * 30
        Path(make_raster("r", bands=1, values=reference, kind=gdal.GDT_Byte)).replace(folder / "reference.tif")
        block = level(2, ("11", "31")) | {"levels": {"2": level(2, ("11", "31")), "1": level(1, ("1", "3"))}}
        block["compared"] = {"pixels": 1200, "area_ha": 12.0}
        report = {"title": "scene", "reference": {"layer": "clc.gpkg"}, "raw": block, "generalised": block}
        (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
        (folder / "report.html").write_text("<p>Report</p>", encoding="utf-8")
        values["files"] |= {"report": str(folder / "report.html"), "report_json": str(folder / "report.json")}
        if places:
            for kind, name in (("raw", "classes.tif"), ("generalised", "clc.tif")):
                (folder / f"places_{kind}.vrt").write_text(_PLACES.format(name), encoding="utf-8")
            meaning = {"2": {"11": [11], "31": [31]}, "1": {"1": [11], "3": [31]}}
            levels = {number: {"map": values, "reference": values} for number, values in meaning.items()}
            (folder / "places.json").write_text(json.dumps({"levels": levels}), encoding="utf-8")
        if suspects:
            write_suspects(folder / "suspects.gpkg")
        return values

    return make


def write_suspects(path, *, ranks=(1, 2), agreement=None):
    """Two suspects 200 m apart; with ``agreement`` as several weights leave them."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

    fields = ("rank:integer", "reference:string", "ref_label:string", "map:string", "map_label:string")
    numbers = ("area_ha:double", "disagree_ha:double", "share:double", "confidence:double")
    numbers += ("agreement_between_weights:double",) if agreement else ()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=" + "&field=".join(fields + numbers), "suspects", "memory")
    for rank, (left, area) in zip(ranks, ((500100, 3.0), (500300, 1.0)), strict=True):
        feature = QgsFeature(layer.fields())
        values = [rank, "31", "Forests", "11", "Urban fabric", area, area, 0.9, 0.8]
        feature.setAttributes(values + ([agreement] if agreement else []))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5599700, left + 100, 5600000)))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "suspects"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)


@pytest.fixture
def make_suspects(qgis_app):
    return write_suspects


@pytest.fixture
def fake_engine(tmp_path):
    """A program in the engine's place: ``fake_engine(lines)`` writes the lines of a script that speaks the protocol."""
    from functools import partial

    from landweave.core.engine.boot import installed_version
    from landweave.core.engine.client import run_job

    def make(body):
        code, path = tmp_path / "fake_engine.py", tmp_path / "fake-engine"
        head = f"VERSION = {installed_version()!r}\n{(HERE / 'fake_engine.txt').read_text()}"
        code.write_text(f"{head}\n{body}\n", encoding="utf-8")
        # A first line that names the interpreter would not bear a space in its path.
        path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{code}" "$@"\n', encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return partial(run_job, python=path)

    return make


class Desktop:
    """The parts of QGIS's interface that the plugin uses, over a window of the tests'."""

    def __init__(self):
        from qgis.gui import QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu

        self.window = QMainWindow()
        self.raster_menu = QMenu(self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.window.setCentralWidget(self.canvas)
        self.menu, self.toolbar = [], []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def rasterMenu(self):
        return self.raster_menu

    def addPluginToRasterMenu(self, name, action):
        self.menu.append(action)
        self.raster_menu.addMenu(name).addAction(action)

    def removePluginRasterMenu(self, name, action):
        """As QGIS does it: the submenu leaves the menu, but is not deleted."""
        self.menu.remove(action)
        (entry,) = [entry for entry in self.raster_menu.actions() if entry.menu().title() == name]
        entry.menu().removeAction(action)
        self.raster_menu.removeAction(entry)

    def addRasterToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeRasterToolBarIcon(self, action):
        self.toolbar.remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def desktop(qgis_app, project, qtbot):
    """A window with canvas, message bar and docks, shown."""
    made = Desktop()
    made.window.resize(900, 900)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def make_dock(desktop, qtbot, monkeypatch):
    """Docks that run ``runner``, taken down after the test."""
    from landweave.ui.dock import LandweaveDock
    from landweave.ui.pages.registry import PAGES
    from qgis.core import QgsApplication
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import Qt

    monkeypatch.setenv("LANDWEAVE_ENGINE", "/bin/true")
    docks = []

    def make(runner=None):
        dock = LandweaveDock(desktop, runner=runner)
        desktop.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.show()
        qtbot.waitUntil(dock.isVisible)
        qtbot.waitUntil(lambda: len(dock.pages) == len(PAGES))
        qtbot.wait(20)
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        if not sip.isdeleted(dock):
            dock.shut_down()
            dock.deleteLater()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=15_000)
