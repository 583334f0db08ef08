"""Exports of polygons: the dialog says what is wished, the work writes it."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Failed, Result
from landweave.ui.results.export import ExportWish, Format, write_again
from landweave.ui.results.export_dialog import ExportDialog
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

OWN = QgsCoordinateReferenceSystem("EPSG:32633")
FIELDS = ("ID", "CODE_18", "LABEL", "AREA_HA")


@pytest.fixture
def dialog(qgis_app, qtbot, tmp_path):
    made = ExportDialog(tmp_path / "scene_landcover", QgsCoordinateReferenceSystem("EPSG:32633"), FIELDS)
    qtbot.addWidget(made)
    made.show()
    return made


def item(dialog, name):
    (found,) = dialog.fieldsList.findItems(name, Qt.MatchFlag.MatchExactly)
    return found


def test_unchanged_it_means_a_shapefile_of_everything(dialog, tmp_path):
    wish = dialog.wish()
    assert wish.format is Format.SHAPEFILE
    assert wish.target == tmp_path / "scene_landcover.shp"
    assert wish.is_plain


def test_format_crs_and_fields_can_be_chosen(dialog, tmp_path):
    dialog.formatCombo.setCurrentIndex(dialog.formatCombo.findData(Format.GEOPACKAGE))
    dialog.crsWidget.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    item(dialog, "LABEL").setCheckState(Qt.CheckState.Unchecked)
    wish = dialog.wish()
    assert wish.target == tmp_path / "scene_landcover.gpkg"
    assert wish.crs.authid() == "EPSG:3035"
    assert wish.fields == ("ID", "CODE_18", "AREA_HA")


def test_the_code_cannot_be_left_out(dialog):
    assert not item(dialog, "CODE_18").flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_place_that_is_none_cannot_be_saved_to(dialog, tmp_path):
    save = dialog.buttonBox.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled()
    for bad in ("", "relative.shp", str(tmp_path), f"{tmp_path}/"):
        dialog.fileWidget.setFilePath(bad)
        assert not save.isEnabled(), bad
        assert "whole path" in dialog.noteLabel.text()


def test_a_name_gets_its_ending_and_an_ending_its_format(dialog, tmp_path):
    dialog.fileWidget.setFilePath(str(tmp_path / "new folder" / "map.2018"))
    assert dialog.wish().target == tmp_path / "new folder" / "map.2018.shp"
    dialog.fileWidget.setFilePath(str(tmp_path / "map.GPKG"))
    assert dialog.wish().format is Format.GEOPACKAGE
    assert dialog.wish().target == tmp_path / "map.gpkg"


def test_saving_tells_the_wish(dialog, qtbot):
    with qtbot.waitSignal(dialog.wished) as told:
        qtbot.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    assert told.args[0].format is Format.SHAPEFILE


@pytest.mark.parametrize("kind", [Format.SHAPEFILE, Format.GEOPACKAGE, Format.FLATGEOBUF])
def test_polygons_are_written_as_wished(qgis_app, make_run, tmp_path, kind):
    source = make_run()["files"]["gpkg"]
    wish = ExportWish(tmp_path / f"new{kind.ending}", kind, QgsCoordinateReferenceSystem("EPSG:3035"), ("CODE_18",))
    final = write_again(source, wish, QgsProject.instance().transformContext())(lambda _: None, lambda: False)
    assert isinstance(final, Result)
    layer = QgsVectorLayer(str(wish.target), "new", "ogr")
    assert layer.crs().authid() == "EPSG:3035" or "LAEA" in layer.crs().description()
    assert [name for name in layer.fields().names() if name != "fid"] == ["CODE_18"]
    assert sorted(feature["CODE_18"] for feature in layer.getFeatures()) == ["11", "31"]
    assert wish.target.with_suffix(".qml").is_file()
    assert wish.target.with_suffix(".sld").is_file()


def test_a_layer_that_is_gone_is_told(qgis_app, tmp_path):
    wish = ExportWish(tmp_path / "new.shp")
    final = write_again(str(tmp_path / "gone.gpkg"), wish, QgsProject.instance().transformContext())(
        lambda _: None, lambda: False
    )
    assert isinstance(final, Failed)
    assert "gone.gpkg cannot be read" in final.message
    assert not Path(wish.target).exists()
