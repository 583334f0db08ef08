"""What the page Map tells of its choices, and the job it means."""

import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.job import Device, Precision, Rules
from landweave.ui.fit import fit
from landweave.ui.pages.map_form import Area, MapForm, map_job, problems, run_name
from landweave.ui.raster_layers import RasterSupport, file_facts
from landweave.ui.vector_layers import LayerRoute, LayerSource
from qgis.core import QgsRectangle


@pytest.fixture
def make_form(qgis_app, make_raster, make_weights, tmp_path):
    """A form without problems, with changes."""

    def make(names=("B02", "B03", "B04", "B08"), **changes):
        facts = file_facts((make_raster(names=list(names)),))
        package = make_weights()
        values = {
            "raster": facts,
            "package": package,
            "fit": fit(facts, package.card),
            "folder": str(tmp_path / "runs"),
        }
        return MapForm(**{**values, **changes})

    return make


def fields(form):
    return [problem.field for problem in problems(form)]


def test_a_full_form_has_no_problems(make_form):
    assert problems(make_form()) == []


def test_all_problems_are_told_at_once(make_form):
    form = make_form(
        raster=RasterSupport.WEB_SERVICE,
        package=None,
        fit=None,
        area=Area.POLYGONS,
        reference=LayerSource(LayerRoute.NONE, "x", reason="No polygons."),
        folder="",
        rules=Rules(mmu_ha=-1),
    )
    assert fields(form) == ["raster", "weights", "area", "reference", "folder", "rules"]
    assert all(problem.sentence for problem in problems(form))


def test_nameless_bands_need_a_word_of_the_user(make_form):
    form = make_form(names=())
    assert fields(form) == ["bands"]
    assert fields(make_form_with_bands(form, "1 2 3")) == ["bands"]
    assert fields(make_form_with_bands(form, "1 2 3 9")) == ["bands"]
    assert fields(make_form_with_bands(form, "a b c d")) == ["bands"]
    assert fields(make_form_with_bands(form, "4, 3, 2, 1")) == []


def make_form_with_bands(form, bands):
    from dataclasses import replace

    return replace(form, bands=bands)


def test_the_visible_part_must_touch_the_raster(make_form):
    assert fields(make_form(area=Area.VISIBLE, visible=QgsRectangle(0, 0, 1, 1))) == ["area"]
    assert fields(make_form(area=Area.VISIBLE, visible=QgsRectangle(500100, 5599900, 500200, 5600100))) == []


def test_a_reference_without_overlap_is_told(make_form):
    source = LayerSource(LayerRoute.FILE, "clc", "/x/clc.gpkg", "id")
    assert fields(make_form(reference=source, reference_overlap=0.0)) == ["reference"]
    assert fields(make_form(reference=source, reference_overlap=0.1)) == []


def test_the_job_is_what_the_form_says(make_form):
    source = LayerSource(LayerRoute.FILE, "clc", "/x/clc.gpkg|layername=clc", "id")
    form = make_form(
        area=Area.VISIBLE,
        visible=QgsRectangle(500100, 0, 500200, 5600100),
        reference=source,
        reference_field="CODE_18",
        rules=Rules(mmu_ha=5, min_width_m=20),
        device=Device.CPU,
        precision=Precision.FP32,
    )
    job = map_job(form, Path("/runs/one"))
    assert job.rasters == form.raster.paths
    assert job.weights == "north"
    assert job.bands == (1, 2, 3, 4)
    assert job.extent == (500100, 5599700, 500200, 5600000)
    assert (job.reference, job.reference_field) == ("/x/clc.gpkg|layername=clc", "CODE_18")
    assert job.rules == Rules(mmu_ha=5, min_width_m=20)
    assert (job.device, job.precision) == (Device.CPU, Precision.FP32)
    assert job.problems() == []


def test_folder_names_suit_any_file_system():
    when = time.struct_time((2026, 3, 4, 5, 6, 7, 0, 63, 0))
    assert run_name("S2: scène/1 ", "north", when) == "S2_scène_1_landcover_north_2026-03-04_050607"
    assert run_name("///", "a", when).startswith("image_landcover_a_")
