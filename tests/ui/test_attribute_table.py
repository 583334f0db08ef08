"""The raster attribute table as GDAL reads it."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.raster.attribute_table import sidecar
from landweave.core.scheme import load_scheme
from osgeo import gdal


def test_gdal_finds_the_table(make_raster):
    path = make_raster(bands=1, values=[[11] * 40] * 30, kind=gdal.GDT_Byte)
    scheme = load_scheme("clc-l2")
    Path(path + ".aux.xml").write_text(sidecar(scheme), encoding="utf-8")
    dataset = gdal.Open(path)  # kept: its bands go away with it
    band = dataset.GetRasterBand(1)
    table = band.GetDefaultRAT()
    assert table.GetRowCount() == len(scheme.classes)
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    row = table.GetRowOfValue(31)
    forest = {name: table.GetValueAsString(row, column) for column, name in enumerate(names)}
    assert forest == {"Value": "31", "Code": "31", "Class": "Forests", "Red": "128", "Green": "255", "Blue": "0"}
    assert band.GetCategoryNames()[31] == "31 Forests"
