"""The layers that a run leaves in the project: grouped, coloured, documented."""

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.ui.results.figures import Figures, dominant_class, overall
from landweave.ui.results.group import add_group, build_group
from landweave.ui.results.layers import RunFiles
from landweave.ui.results.reference import style_reference
from landweave.ui.widgets.result_view import percent
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)


@pytest.fixture
def group(project, make_run, make_weights):
    """The group of a run with everything."""
    return add_group(RunFiles(make_run(), "scene", make_weights().card, "clc2018"), project)


def layers(group):
    return {node.name(): node for node in group.findLayers()}


def test_the_group_holds_all_layers_in_order(group):
    assert group.name().startswith("Land cover – scene – ")
    assert [node.name() for node in group.findLayers()] == ["Polygons", "Generalised map", "Map", "Confidence"]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, False, False, False]


def test_another_project_may_be_opened_at_any_step(project, make_run, make_weights):
    run = RunFiles(make_run(), "scene", make_weights().card, "clc2018")
    steps = len(list(build_group(run, project)))
    assert steps > 10
    for taken in range(1, steps):
        project.clear()
        building = build_group(run, project)
        for _ in range(taken):
            next(building)
        project.clear()
        assert not list(building)
        assert not project.mapLayers()
        assert not project.mapThemeCollection().mapThemes()


def test_maps_have_official_colours_and_names(group):
    for name in ("Generalised map", "Map"):
        renderer = layers(group)[name].layer().renderer()
        assert isinstance(renderer, QgsPalettedRasterRenderer)
        found = {c.value: (c.color.name(), c.label) for c in renderer.classes()}
        assert found[11] == ("#e6004d", "11 Urban fabric")
        assert set(found) == {11, 21, 31, 51}


def test_polygons_have_official_colours_and_names(group):
    renderer = layers(group)["Polygons"].layer().renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "CODE_18"
    found = {c.value(): (c.symbol().color().name(), c.label()) for c in renderer.categories()}
    assert found["11"] == ("#e6004d", "11 Urban fabric")


def test_the_confidence_has_a_ramp(group):
    renderer = layers(group)["Confidence"].layer().renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.classificationMax() == 100


def test_styles_stay_beside_the_files(group):
    layer = layers(group)["Map"].layer()
    again = QgsRasterLayer(layer.source(), "again")
    assert isinstance(again.renderer(), QgsPalettedRasterRenderer)
    assert again.renderer().classes()[0].label == "11 Urban fabric"


def test_layers_tell_where_they_come_from(group):
    metadata = layers(group)["Generalised map"].layer().metadata()
    assert metadata.licenses() == ["CC-BY-4.0"]
    assert metadata.rights() == ["Landweave's tests"]
    assert any("north" in line for line in metadata.history())
    assert Path(layers(group)["Map"].layer().source()).with_suffix(".qmd").is_file()


def test_the_history_tells_what_was_done(project, make_run, make_weights):
    values = make_run()
    record = Path(values["out"]) / "run.json"
    told = {
        "job": {"rules": {"mmu_ha": 25.0, "min_width_m": 100.0}},
        "started": "2026-05-04T10:11:12+0000",
        "versions": {"landweave": "9.8"},
        "map": {"device": "GPU, bf16"},
        "weights": {"sha256": "0a1b"},
    }
    record.write_text(json.dumps(told), encoding="utf-8")
    values["files"]["run"] = str(record)
    group = add_group(RunFiles(values, "scene", make_weights().card, "clc.gpkg"), project)
    assert layers(group)["Map"].layer().metadata().history() == [
        "Mapped from scene with the weights north (North) on 2026-05-04 on GPU, bf16 by Landweave 9.8, "
        "SHA-256 of the weights 0a1b.",
        "Generalised to a minimum mapping unit of 25 ha and a minimum width of 100 m.",
        "Compared with the reference layer clc.gpkg.",
    ]


def test_a_run_without_generalisation_shows_its_map(project, make_run, make_weights):
    group = add_group(RunFiles(make_run(generalised=False), "scene", make_weights().card), project)
    assert [(n.name(), n.itemVisibilityChecked()) for n in group.findLayers()] == [("Map", True), ("Confidence", False)]


def test_levels_come_in_order():
    levels = overall({"raw": {"2": 0.8, "1": 0.9}, "generalised": {"1": 0.95}})
    assert levels == (("1", 0.9, 0.95), ("2", 0.8, None))
    assert Figures(levels).best == ("2", 0.8, False)
    assert Figures().best is None
    assert overall(None) == ()


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.864, "86.4 %"), (1, "100 %"), (0.9999, "99.9 %"), (0, "0.0 %"), (None, "–"), (0.953, "95.3 %")],
)
def test_percentages_never_flatter(share, text):
    assert percent(share) == text


@pytest.mark.parametrize(
    ("forest", "rest", "found"),
    [(97, 3, ("1 Forest", 0.97)), (100, 0, ("1 Forest", 1.0)), (89, 11, None), (0, 0, None)],
)
def test_a_class_that_settles_the_agreement_is_named(forest, rest, found):
    counts = {"1": {"reference_pixels": forest}, "2": {"reference_pixels": rest}}
    raw = {"classes": ["1", "2"], "labels": ["Forest", "Non-forest"], "per_class": counts}
    assert dominant_class({"raw": raw}) == found


def test_a_run_without_report_has_no_such_class():
    assert dominant_class({}) is None


@pytest.fixture
def image(project, make_raster):
    """The mapped image, in the project."""
    layer = QgsRasterLayer(make_raster("scene"), "scene")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def compared(make_run, make_raster):
    """A run with a reference layer: a picture of pairs and what its values mean."""
    values = make_run()
    folder = Path(values["out"])
    pairs = [[256 * 11 + 11] * 10 + [256 * 11 + 31] * 10 + [256 * 31 + 31] * 20] * 30
    Path(make_raster("pairs", bands=1, values=pairs)).replace(folder / "places_generalised.tif")
    levels = {"2": {"map": {"11": [11], "31": [31]}, "reference": {"11": [11], "31": [31]}}}
    content = {"files": {"generalised": "places_generalised.tif"}, "levels": levels}
    (folder / "places.json").write_text(json.dumps(content), encoding="utf-8")
    values["files"]["places"] = str(folder / "places.json")
    return values


def test_the_difference_shows_pairs_of_different_classes_only(project, compared, make_weights):
    group = add_group(RunFiles(compared, "scene", make_weights().card, "clc2018"), project)
    node = layers(group)["Difference"]
    renderer = node.layer().renderer()
    assert {c.value for c in renderer.classes()} == {256 * 11 + 31, 256 * 31 + 11}
    assert not node.itemVisibilityChecked()
    assert node.customProperty("legend/node-order") == "0"


def test_the_themes_show_one_thing_each_over_the_image(project, image, compared, make_weights):
    add_group(RunFiles(compared, "scene", make_weights().card, "clc2018"), project)
    themes = project.mapThemeCollection()
    assert themes.mapThemes() == [f"Landweave – {t}" for t in ("Difference", "Generalised", "Image", "Map")]
    shown = {n: [layer.name() for layer in themes.mapThemeVisibleLayers(n)] for n in themes.mapThemes()}
    assert {name: sorted(found) for name, found in shown.items()} == {
        "Landweave – Image": ["scene"],
        "Landweave – Map": ["Map", "scene"],
        "Landweave – Generalised": ["Polygons", "scene"],
        "Landweave – Difference": ["Difference", "scene"],
    }


def test_themes_of_an_earlier_run_go(project, image, compared, make_run, make_weights, tmp_path):
    card = make_weights().card
    add_group(RunFiles(compared, "scene", card, "clc2018"), project)
    add_group(RunFiles(make_run(generalised=False, out=tmp_path / "second"), "scene", card), project)
    assert project.mapThemeCollection().mapThemes() == ["Landweave – Image", "Landweave – Map"]
    (shown,) = project.mapThemeCollection().mapThemeVisibleLayers("Landweave – Image")
    assert shown == image


@pytest.fixture
def reference(project):
    """An official layer with codes, as QGIS loads it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=CODE_18:string(3)", "clc2018", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["31"])
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


REPORT = {"reference": {"scheme": "clc-l2", "field": "field CODE_18"}}


def test_a_reference_as_qgis_loads_it_gets_official_colours(project, reference, make_run, make_weights):
    run = RunFiles(make_run(), "scene", make_weights().card, "clc2018")
    assert style_reference(project, run, REPORT) == [reference]
    colours = {c.value(): c.symbol().color().name() for c in reference.renderer().categories()}
    assert colours["31"] == "#80ff00"


def test_a_reference_that_the_user_has_styled_stays(project, reference, make_run, make_weights):
    run = RunFiles(make_run(), "scene", make_weights().card, "clc2018")
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "255,0,0"})
    reference.setRenderer(QgsSingleSymbolRenderer(symbol))
    assert style_reference(project, run, REPORT) == []
    assert isinstance(reference.renderer(), QgsSingleSymbolRenderer)


def test_a_reference_with_other_codes_stays(project, reference, make_run, make_weights):
    run = RunFiles(make_run(), "scene", make_weights().card, "clc2018")
    assert style_reference(project, run, {"reference": {"scheme": "clc", "field": "field CODE_18"}}) == []
    assert style_reference(project, run, {}) == []


def test_a_style_for_other_programs_lies_beside_the_map(group):
    place = Path(layers(group)["Map"].layer().source()).with_suffix(".sld")
    assert "ColorMap" in place.read_text(encoding="utf-8")
