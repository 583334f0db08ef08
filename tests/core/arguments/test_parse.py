"""Command lines and the jobs that they mean."""

from pathlib import Path

import pytest
from landweave.core.arguments.parse import EngineRequest, parse
from landweave.core.errors import JobError
from landweave.core.job import (
    AgreeJob,
    AuditJob,
    CompareJob,
    Device,
    DoctorJob,
    GeneraliseJob,
    MapJob,
    Precision,
    Rules,
    SimulateJob,
    TrainJob,
    VectoriseJob,
    WeightsAction,
    WeightsJob,
)


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def here(name):
    return str(Path.cwd() / name)


def job(line):
    return parse(line.split()).todo


def test_map_in_its_shortest_form():
    assert job("map scene.tif --weights sim-north --out run1") == MapJob(
        rasters=(here("scene.tif"),), weights="sim-north", out=here("run1")
    )


def test_map_with_everything():
    found = job(
        "map a.tif /b/c.tif --weights ../w.zip --out o --reference clc.gpkg --field CODE --extent -5,1.5,6,7e2 "
        "--bands 3,2,1 --mmu-ha 5 --min-width-m 20 --priority p.csv --device cuda --precision bf16"
    )
    assert found == MapJob(
        rasters=(here("a.tif"), "/b/c.tif"),
        weights=str(Path.cwd().parent / "w.zip"),
        out=here("o"),
        reference=here("clc.gpkg"),
        reference_field="CODE",
        extent=(-5.0, 1.5, 6.0, 700.0),
        bands=(3, 2, 1),
        rules=Rules(mmu_ha=5.0, min_width_m=20.0, priority=here("p.csv")),
        device=Device.CUDA,
        precision=Precision.BF16,
    )


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        ("", Rules()),
        ("--profile clc", Rules(mmu_ha=25.0, min_width_m=100.0)),
        ("--no-generalise", None),
        ("--mmu-ha 1", Rules(mmu_ha=1.0)),
        ("--profile clc-change", Rules(mmu_ha=5.0, profile="clc-change")),
        ("--profile clcplus-like", Rules(mmu_ha=0.5, min_width_m=20.0, profile="clcplus-like")),
        ("--profile aihub", Rules(mmu_ha=0.01, min_width_m=12.0, profile="aihub", scheme_minima=True)),
        ("--class-mmu-ha 111=5,311=50.5", Rules(class_mmu=(("111", 5.0), ("311", 50.5)))),
        (
            "--profile clc --any-width 122,511 --keep-connected 122 --composition",
            Rules(any_width=("122", "511"), keep_connected=("122",), composition=True),
        ),
    ],
)
def test_rules(options, rules):
    assert job(f"map a.tif --weights w --out o {options}").rules == rules


def test_the_other_commands():
    assert job("generalise c.tif --scheme clc --out o --mmu-ha 5") == GeneraliseJob(
        classes=here("c.tif"), scheme="clc", out=here("o"), rules=Rules(mmu_ha=5.0)
    )
    assert job("vectorise c.tif --scheme clc --out o.gpkg --simplify-m 12.5 --smooth --mmu 5") == VectoriseJob(
        classes=here("c.tif"), scheme="clc", out=here("o.gpkg"), simplify_m=12.5, smooth=True, mmu_ha=5
    )
    assert job("audit l.gpkg --field code_24 --dissolve --profile clc --out o") == AuditJob(
        layer=here("l.gpkg"), field="code_24", dissolve=True, out=here("o")
    )
    assert job("agree m.tif --reference r.gpkg --field F --scheme clc --out o") == AgreeJob(
        map=here("m.tif"), reference=here("r.gpkg"), reference_field="F", scheme="clc", out=here("o")
    )
    assert job("simulate --profile north --seed 7 --size 64 --out o") == SimulateJob(
        profile="north", seed=7, size_px=64, out=here("o")
    )
    assert job("doctor") == DoctorJob()
    assert job("engine install --python /usr/bin/python3") == EngineRequest("install", python="/usr/bin/python3")


def test_train():
    found = job(
        "train --raster a.tif b.tif --reference a.gpkg --raster c.tif --reference b.gpkg c.gpkg "
        "--scheme clc-l2 --out w --bands B02,B03 --epochs 3 --learning-rate 0.01 --simulated --test-raster t.tif "
        "--test-reference t.gpkg"
    )
    assert found == TrainJob(
        rasters=tuple(map(here, ("a.tif", "b.tif", "c.tif"))),
        references=tuple(map(here, ("a.gpkg", "b.gpkg", "c.gpkg"))),
        scheme="clc-l2",
        out=here("w"),
        bands=("B02", "B03"),
        epochs=3,
        learning_rate=0.01,
        simulated=True,
        test_rasters=(here("t.tif"),),
        test_references=(here("t.gpkg"),),
    )


def test_weights():
    assert job("weights list") == WeightsJob(action=WeightsAction.LIST)
    assert job("weights show sim-north") == WeightsJob(action=WeightsAction.SHOW, weights="sim-north")
    assert job("weights export sim-north --out n.zip").out == here("n.zip")
    assert job("weights import w.safetensors --card c.json").card == here("c.json")


def test_a_scheme_may_be_a_file():
    assert job("vectorise c.tif --scheme my.csv --out o.gpkg").scheme == here("my.csv")


@pytest.mark.parametrize("name", ["https://example.org/a.tif", "NETCDF:a.nc:band"])
def test_names_that_are_no_paths_stay(name):
    assert job(f"map {name} --weights w --out o").rasters == (name,)


def test_json_may_stand_anywhere():
    assert parse(["--json", "doctor"]).as_json
    assert parse(["doctor", "--json"]).as_json
    assert parse(["weights", "list", "--json"]).as_json
    assert not parse(["doctor"]).as_json


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "COMMAND"),
        ("paint", "paint"),
        ("map a.tif --out o", "--weights"),
        ("map a.tif --weights w --out o --extent 1,2,3", "XMIN,YMIN,XMAX,YMAX"),
        ("map a.tif --weights w --out o --extent 5,1,2,3", "extent is empty"),
        ("map a.tif --weights w --out o --extent 1,2,3,4 --area b.gpkg", "--area"),
        ("map a.tif --weights w --out o --bands 1,x", "1,x"),
        ("map a.tif --weights w --out o --bands 0", "count from 1"),
        ("map a.tif --weights w --out o --device tpu", "tpu"),
        ("map a.tif --weights w --out o --mmu-ha -1", "-1"),
        ("map a.tif --weights w --out o --mmu-ha much", "much"),
        ("map a.tif --weights w --out o --profile clc --mmu-ha 5", "--no-generalise"),
        ("map a.tif --weights w --out o --profile moon", "moon"),
        ("map a.tif --weights w --out o --class-mmu-ha 111", "111=5"),
        ("map a.tif --weights w --out o --class-mmu-ha 111=-5", "of 111 is -5 ha"),
        ("map a.tif --weights w --out o --no-generalise --composition", "not several"),
        ("simulate --profile north --seed 1 --size 1 --out o", "1 px"),
        ("train --raster a.tif --scheme clc --out o", "reference"),
        ("weights", "list|show"),
        ("weights export w", "--out"),
    ],
)
def test_bad_requests_are_one_sentence(line, words):
    with pytest.raises(JobError) as caught:
        parse(line.split())
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "command", ["map", "generalise", "vectorise", "audit", "agree", "train", "simulate", "weights", "doctor", "engine"]
)
def test_help_has_an_example(command, capsys):
    with pytest.raises(SystemExit) as caught:
        parse([command, "--help"])
    assert caught.value.code == 0
    assert f"Example: landweave {command}" in capsys.readouterr().out


def test_compare_as_the_contract_has_it_and_in_its_long_form():
    places = "--raster r.tif --reference l.gpkg --raster r2.tif --reference l2.gpkg"
    short = job(f"compare --weights a --weights b {places} --out o")
    assert short == CompareJob(
        weights=("a", "b"),
        rasters=(here("r.tif"), here("r2.tif")),
        references=(here("l.gpkg"), here("l2.gpkg")),
        out=here("o"),
    )
    long = job(
        "compare --weights a b c --raster r.tif r2.tif --area north north --block-m 500 --seed 3 --device cpu "
        "--field CODE --reference l.gpkg m.gpkg --reference-scheme clc-grid --out o"
    )
    assert long.areas == ("north", "north")
    assert (long.block_m, long.seed, long.device) == (500.0, 3, Device.CPU)
    assert (long.reference_field, long.reference_scheme) == ("CODE", "clc-grid")
    with pytest.raises(JobError, match="two or more"):
        job("compare --weights a --raster r.tif --reference l.gpkg --out o")
