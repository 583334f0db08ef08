"""The sidecar of rasters of classes: every value has its code, name and colour."""

from xml.etree import ElementTree

import pytest
from landweave.core.raster.attribute_table import sidecar
from landweave.core.scheme import LandClass, Scheme, load_scheme, scheme_ids


def rows(text):
    table = ElementTree.fromstring(text).find(".//GDALRasterAttributeTable")
    names = [field.findtext("Name") for field in table.findall("FieldDefn")]
    return [dict(zip(names, (f.text for f in row.findall("F")), strict=True)) for row in table.findall("Row")]


def test_a_row_tells_value_code_name_and_colour():
    scheme = Scheme("own", "Own", "", (LandClass(7, "a&b", "Rock <bare>", "#0a14ff"),))
    text = sidecar(scheme)
    expected = {"Value": "7", "Code": "a&b", "Class": "Rock <bare>", "Red": "10", "Green": "20", "Blue": "255"}
    assert rows(text) == [expected]
    categories = [c.text for c in ElementTree.fromstring(text).findall(".//Category")]
    assert categories == [None] * 7 + ["a&b Rock <bare>"]


@pytest.mark.parametrize("scheme_id", scheme_ids())
def test_all_classes_of_all_schemes_are_there(scheme_id):
    scheme = load_scheme(scheme_id)
    assert [int(row["Value"]) for row in rows(sidecar(scheme))] == list(scheme.values)
