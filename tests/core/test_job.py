"""Jobs: JSON both ways, and all problems told at once."""

import json

import pytest
from landweave.core import job
from landweave.core.errors import JobError

JOBS = [
    job.MapJob(
        rasters=("/data/ü.tif",),
        weights="sim-north",
        out="/out",
        extent=(0.0, 1.0, 2.0, 3.0),
        bands=(3, 2, 1),
        rules=job.Rules(mmu_ha=5.0),
        device=job.Device.CPU,
        precision=job.Precision.FP32,
    ),
    job.MapJob(rasters=("a", "b"), weights="w", out="o", rules=None),
    job.GeneraliseJob(classes="c.tif", scheme="clc", out="o"),
    job.VectoriseJob(classes="c.tif", scheme="clc", out="o.gpkg", simplify_m=20.0),
    job.AuditJob(layer="l.gpkg|layername=a", out="o", rules=job.Rules(class_mmu=(("10", 0.01), ("70", 0.25)))),
    job.AgreeJob(map="m.tif", reference="r.gpkg", out="o"),
    job.SampleJob(map="m.tif", out="p.gpkg", points=300, expected_of=(("311", 0.9),)),
    job.AccuracyJob(map="m.tif", points="p.gpkg", out="o", design="simple"),
    job.CompareJob(weights=("a", "b"), rasters=("r.tif",), out="o", references=("l.gpkg",), areas=("Süd",), seed=7),
    job.SurveyJob(rasters=("a",), references=("b",), scheme="forest", out="o", classes=("1", "2")),
    job.TrainJob(rasters=("a",), references=("b",), scheme="forest", out="o"),
    job.PretrainJob(patches="p.tar", scheme="eurosat", pixel_size_m=10.0, out="o", bands=("B04",)),
    job.ExperimentJob(design="e.toml", out="o"),
    job.PlanJob(scenes=(("a.tif", "b.tif"), ("c.tif",)), weights="w", out="o"),
    job.TaskJob(plan="p", task=3),
    job.ReduceJob(plan="p", out="o"),
    job.ClusterJob(plan="p"),
    job.SimulateJob(profile="north", seed=3, size_px=512, out="o"),
    job.RerunJob(record="run.json", out="o"),
    job.WeightsJob(action=job.WeightsAction.SHOW, weights="sim-north"),
    job.DoctorJob(),
]


@pytest.mark.parametrize("wanted", JOBS, ids=lambda j: type(j).__name__)
def test_json_both_ways(wanted):
    text = job.encode(wanted)
    assert text.isascii()
    assert "\n" not in text
    assert job.decode(text) == wanted


def test_every_command_has_a_job_and_back():
    assert {job.command_of(j) for j in JOBS} == set(job.JOBS)


def test_whole_numbers_are_fine_where_reals_are_meant():
    text = json.dumps({"job": "vectorise", "classes": "c", "scheme": "clc", "out": "o.shp", "simplify_m": 20})
    assert job.decode(text) == job.VectoriseJob(classes="c", scheme="clc", out="o.shp", simplify_m=20.0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"job": "fly"}',
        '{"job": "map"}',
        '{"job": "doctor", "extra": 1}',
        '{"job": "simulate", "profile": "north", "seed": "3", "size_px": 64, "out": "o"}',
        '{"job": "simulate", "profile": "north", "seed": true, "size_px": 64, "out": "o"}',
        '{"job": "weights", "action": "burn"}',
        "[" * 50_000,
    ],
    ids=lambda text: text[:40],
)
def test_what_is_no_job_is_refused(text):
    with pytest.raises(JobError, match="not a job"):
        job.decode(text)


def test_all_problems_are_told_at_once():
    broken = job.MapJob(
        rasters=(), weights="", out="", extent=(1.0, 0.0, 0.0, 1.0), bands=(0,), rules=job.Rules(mmu_ha=-1)
    )
    with pytest.raises(JobError) as caught:
        job.check(broken)
    for part in ("raster is missing", "weights is missing", "output folder", "extent is empty", "from 1", "-1 ha"):
        assert part in str(caught.value)


def test_the_default_rules_are_corines():
    assert (job.Rules().mmu_ha, job.Rules().min_width_m) == (25.0, 100.0)
