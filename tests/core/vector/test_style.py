"""Styles are well-formed XML and say what the scheme says."""

import xml.etree.ElementTree as ET

import pytest
from landweave.core.scheme import LandClass, Scheme, load_scheme, scheme_ids
from landweave.core.vector.style import polygon_qml, polygon_sld, raster_qml, raster_sld

AWKWARD = Scheme(
    "odd", "A & B", "", (LandClass(1, "a<b", 'Fields "wet" & dry\x07', "#010203"), LandClass(9, "c", "é", "#ffffff"))
)
SLD = "{http://www.opengis.net/sld}"


@pytest.mark.parametrize("scheme", [*map(load_scheme, scheme_ids()), AWKWARD], ids=lambda s: s.id)
def test_all_styles_name_all_classes(scheme):
    categories = ET.fromstring(polygon_qml(scheme)).findall(".//category")
    assert [c.get("value") for c in categories] == list(scheme.codes)
    entries = ET.fromstring(raster_qml(scheme)).findall(".//paletteEntry")
    assert [(int(e.get("value")), e.get("color")) for e in entries] == [(c.value, c.colour) for c in scheme.classes]
    fills = ET.fromstring(polygon_sld(scheme)).findall(f".//{SLD}Fill/{SLD}CssParameter")
    assert [fill.text for fill in fills] == [c.colour for c in scheme.classes]
    values = ET.fromstring(raster_sld(scheme)).findall(f".//{SLD}ColorMap/{SLD}ColorMapEntry")
    assert [(int(v.get("quantity")), v.get("color")) for v in values] == [(c.value, c.colour) for c in scheme.classes]


def test_only_the_classes_that_are_present_appear():
    clc = load_scheme("clc")
    assert len(ET.fromstring(polygon_qml(clc, {2, 12})).findall(".//category")) == 2
    assert len(ET.fromstring(raster_qml(clc, {2, 12})).findall(".//paletteEntry")) == 2
    assert len(ET.fromstring(polygon_sld(clc, {2, 12})).findall(f".//{SLD}Rule")) == 2
    assert len(ET.fromstring(raster_sld(clc, {2, 12})).findall(f".//{SLD}ColorMapEntry")) == 2


def test_each_category_has_its_own_colour():
    root = ET.fromstring(polygon_qml(load_scheme("clc"), {2, 12}))
    symbols = {s.get("name"): s.find(".//Option[@name='color']").get("value") for s in root.findall(".//symbol")}
    shown = {c.get("label"): symbols[c.get("symbol")] for c in root.findall(".//category")}
    assert shown == {
        "112 Discontinuous urban fabric": "255,0,0,255",
        "211 Non-irrigated arable land": "255,255,168,255",
    }
    assert root.find("renderer-v2").get("attr") == "CODE_18"


def test_markup_in_labels_is_text_and_control_characters_vanish():
    root = ET.fromstring(polygon_qml(AWKWARD))
    assert root.find(".//category").get("label") == 'a<b Fields "wet" & dry'
    assert root.find("renderer-v2").get("attr") == "CODE"
