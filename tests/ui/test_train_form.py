"""What the page Train tells of its choices, and the jobs they mean."""

import time
from dataclasses import replace

import pytest

pytest.importorskip("qgis")

from landweave.ui.pages.train_form import (
    Ground,
    TrainForm,
    TrainOptions,
    package_folder,
    problems,
    survey_request,
    train_request,
    typed_classes,
    weights_id,
)
from landweave.ui.raster_layers import RasterSupport, file_facts
from landweave.ui.vector_layers import LayerRoute, LayerSource

NOW = time.struct_time((2026, 3, 4, 5, 6, 7, 0, 63, 0))


@pytest.fixture
def make_ground(qgis_app, make_raster):
    """A raster with its reference, with changes."""

    def make(name="a", *, bands=4, pixel=10.0, **changes):
        facts = file_facts((make_raster(name, bands=bands, pixel=pixel),))
        source = LayerSource(LayerRoute.FILE, f"{name}_clc", f"/x/{name}.gpkg", "id")
        return replace(Ground(facts, source, "CODE_18", 1.0), **changes)

    return make


@pytest.fixture
def form(make_ground):
    """A form without problems."""
    return TrainForm(grounds=(make_ground(),), scheme="clc-l2", name="Upper valley, 2026")


def fields(form):
    return [problem.field for problem in problems(form)]


def test_a_full_form_has_no_problems(form):
    assert problems(form) == []


def test_all_problems_are_told_at_once(form):
    bad = TrainForm(
        grounds=(Ground(RasterSupport.WEB_SERVICE, None),),
        scheme="clc-l2",
        name=" ",
        classes="21 999",
    )
    assert fields(bad) == ["raster", "reference", "classes", "name"]
    assert all(problem.sentence for problem in problems(bad))


def test_areas_must_go_together(form, make_ground):
    def fields_with(*grounds):
        return fields(replace(form, grounds=grounds))

    one = make_ground("one")
    assert fields_with() == ["raster"]
    assert fields_with(one, make_ground("two")) == []
    assert fields_with(one, one) == ["raster"]
    assert fields_with(one, make_ground("three", bands=3)) == ["raster"]
    assert fields_with(one, make_ground("coarse", pixel=20.0)) == ["raster"]
    assert fields_with(one, make_ground("away", overlap=0.0)) == ["reference"]


def test_bands_in_single_files_are_sent_to_a_virtual_raster(form, make_ground, make_raster):
    files = file_facts(tuple(make_raster(name, bands=1) for name in ("B02", "B03")))
    bad = replace(form, grounds=(make_ground(raster=files),))
    assert "Build Virtual Raster" in problems(bad)[0].sentence


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Upper valley, 2026", "upper-valley-2026"),
        ("  ../../etc/passwd ", "etc-passwd"),
        ("Île-de-France", "le-de-france"),
        ("日本", ""),
        ("x" * 90, "x" * 64),
    ],
)
def test_names_become_ids_that_any_file_system_bears(name, wanted):
    assert weights_id(name) == wanted


def test_names_of_weights_that_come_along_are_refused(form):
    assert fields(replace(form, name="Sim North", reserved=frozenset({"sim-north"}))) == ["name"]
    assert fields(replace(form, name="日本")) == ["name"]


def test_the_training_is_what_the_form_says(form, make_ground, make_weights, own_home):
    memory = LayerSource(LayerRoute.COPY, "drawn", "", "id2")
    start = make_weights("north")
    full = replace(
        form,
        grounds=(*form.grounds, make_ground("b", reference=memory)),
        classes="21, 31 31",
        minutes=5.0,
        start=start,
        region=" Upper valley ",
        options=TrainOptions(epochs=3, seed=7),
    )
    request = train_request(full, NOW)
    job = request.job
    assert job.problems() == []
    assert job.out == str(own_home / "weights" / "upper-valley-2026") == str(package_folder(full))
    assert job.references == ("/x/a.gpkg", "drawn")
    assert [(copy.field, copy.place) for copy in request.copies] == [("references", 1)]
    assert (job.reference_field, job.classes, job.minutes) == ("CODE_18", ("21", "31"), 5.0)
    assert (job.start_from, job.region, job.epochs, job.seed) == ("north", "Upper valley", 3, 7)
    assert request.name == "train_upper-valley-2026_2026-03-04_050607"


def test_different_code_fields_are_recognised_by_their_names(form, make_ground):
    both = replace(form, grounds=(make_ground("a"), make_ground("b", reference_field="code_24")))
    assert train_request(both, NOW).job.reference_field == ""


def test_the_look_asks_for_the_same_ground(form, tmp_path):
    request = survey_request(replace(form, options=TrainOptions(patch_px=128, seed=5)), tmp_path, NOW)
    survey, training = request.job, train_request(form, NOW).job
    assert survey.problems() == []
    assert (survey.rasters, survey.references, survey.scheme) == (training.rasters, training.references, "clc-l2")
    assert (survey.patch_px, survey.seed, survey.out) == (128, 5, str(tmp_path))


def test_typed_classes_are_told_apart_by_anything(form):
    assert typed_classes(replace(form, classes=" 11;21, 31\n11 ")) == ("11", "21", "31")
    assert fields(replace(form, classes="11")) == ["classes"]
