"""How layers reach the engine, or why they do not."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.ui.raster_layers import RasterFacts, RasterSupport, file_facts, layer_facts, raster_support
from landweave.ui.vector_layers import LayerRoute, code_field, layer_source
from qgis.core import QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer


@pytest.fixture
def polygons(tmp_path, project):
    """A GeoPackage layer with two polygons, in the project."""
    memory = QgsVectorLayer("Polygon?crs=EPSG:32633&field=id:integer&field=CODE_18:string(3)", "m", "memory")
    path = str(tmp_path / "clc.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "clc2018"
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, project.transformContext(), options)
    layer = QgsVectorLayer(f"{path}|layername=clc2018", "CLC 2018", "ogr")
    project.addMapLayer(layer)
    return layer


def test_a_file_is_usable_and_known(qgis_app, make_raster):
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "image")
    assert raster_support(layer) is RasterSupport.FILE
    facts = layer_facts(layer)
    assert facts.band_names == ("B02", "B03", "B04", "B08")
    assert (facts.width, facts.height) == (40, 30)
    assert not facts.is_byte
    assert facts.pixel_size_m == pytest.approx(10, rel=0.001)


def test_pixel_size_is_measured_on_the_ground(qgis_app, make_raster):
    facts = layer_facts(QgsRasterLayer(make_raster(epsg=3857), "web"))
    assert facts.pixel_size_m == pytest.approx(7.09, abs=0.02)  # cos 44.86° of 10 m


def test_several_files_are_one_band_each(qgis_app, make_raster):
    paths = tuple(make_raster(name, bands=1) for name in ("B02", "B03"))
    facts = file_facts(paths)
    assert isinstance(facts, RasterFacts)
    assert facts.band_names == ("B02", "B03")
    assert facts.paths == paths


def test_a_raster_without_crs_is_refused(qgis_app, make_raster):
    layer = QgsRasterLayer(make_raster(epsg=0), "image")
    assert raster_support(layer) is RasterSupport.NO_CRS


def test_a_lost_file_is_told(qgis_app, make_raster):
    path = make_raster()
    layer = QgsRasterLayer(path, "image")
    Path(path).unlink()
    assert raster_support(layer) is RasterSupport.MISSING


def test_a_web_service_is_refused(qgis_app):
    layer = QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "web", "wms")
    assert raster_support(layer) is RasterSupport.WEB_SERVICE


@pytest.mark.parametrize("support", list(RasterSupport))
def test_each_reason_is_a_sentence(support):
    assert support.is_usable == (support.sentence() == "")


def test_a_file_layer_goes_by_its_path(polygons):
    source = layer_source(polygons)
    assert source.route is LayerRoute.FILE
    assert source.path.endswith("clc.gpkg|layername=clc2018")


def test_a_filtered_layer_is_copied(polygons):
    polygons.setSubsetString("CODE_18 = '111'")
    assert layer_source(polygons).route is LayerRoute.COPY


def test_unsaved_edits_are_copied(polygons):
    polygons.startEditing()
    polygons.addFeature(_feature(polygons))
    assert layer_source(polygons).route.needs_copy
    polygons.rollBack()


def test_a_memory_layer_is_copied(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=a:string", "m", "memory")
    assert layer_source(layer).route is LayerRoute.COPY


def test_points_have_no_route(qgis_app):
    source = layer_source(QgsVectorLayer("Point?crs=EPSG:4326", "p", "memory"))
    assert source.route is LayerRoute.NONE
    assert "polygons" in source.reason


@pytest.mark.parametrize(
    ("names", "field"),
    [
        (["OBJECTID", "Code_18", "Remark"], "Code_18"),
        (["id", "code_24", "area_ha"], "code_24"),
        (["fid", "class", "name"], "class"),
        (["fid", "name"], ""),
        (["code", "CLC_CODE", "CODE_18"], "CODE_18"),
    ],
)
def test_the_code_field_is_found(names, field):
    assert code_field(names) == field


def _feature(layer):
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    return feature


def test_eight_bit_rasters_are_known(qgis_app, make_raster):
    gdal = pytest.importorskip("osgeo.gdal")
    assert file_facts((make_raster(bands=1, kind=gdal.GDT_Byte, values=[[1] * 40] * 30),)).is_byte
