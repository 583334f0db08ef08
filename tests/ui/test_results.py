"""The layers that a run leaves in the project: grouped, coloured, documented."""

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.ui.results.figures import Figures, dominant_class, overall
from landweave.ui.results.group import RunFiles, add_group
from landweave.ui.widgets.result_view import percent
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
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
