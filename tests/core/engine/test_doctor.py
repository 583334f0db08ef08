"""What the doctor finds here, and how it tells of what is broken."""

import json

import pytest
from landweave.core.engine import doctor
from landweave.core.events import Silent
from landweave.core.job import DoctorJob
from landweave.core.runs.doctor import run


@pytest.fixture(scope="module")
def report():
    return run(DoctorJob(), Silent())


def test_every_library_has_a_version(report):
    assert {library["name"] for library in report["libraries"]} >= {"torch", "rasterio", "scipy", "safetensors"}
    assert all(library["version"] not in ("", "?") for library in report["libraries"])
    assert report["gdal"]
    assert report["proj"]
    assert report["healthy"]


def test_the_cpu_computes(report):
    cpu = report["devices"][-1]
    assert cpu["device"] == "cpu"
    assert cpu["works"]
    assert cpu["cores"] >= 1
    assert set(cpu["abilities"]) <= {"avx2", "avx512", "amx", "bf16", "int8"}


def test_free_memory_and_disk(report):
    assert 0 < report["memory"]["available_bytes"] <= report["memory"]["total_bytes"]
    assert all(0 < disk["free_bytes"] <= disk["total_bytes"] for disk in report["disk"].values())


def test_it_is_plain_json_and_words(report):
    json.dumps(report, allow_nan=False)
    assert report["summary"][-1] == "All is well."
    assert any(line.startswith("Device cpu: ") for line in report["summary"])


def test_a_broken_library_is_told_and_not_raised(monkeypatch):
    monkeypatch.setattr(doctor, "LIBRARIES", ("torch", "no_such_library"))
    report = doctor.report({})
    assert not report["healthy"]
    assert any(line.startswith("Does not work: no_such_library: ModuleNotFoundError") for line in report["summary"])
    assert "repair" in report["summary"][-1]


def test_a_device_that_is_listed_and_cannot_compute_does_not_work(monkeypatch):
    torch = doctor._module("torch")
    assert doctor._compute(torch, "cpu") == ""
    assert "Error" in doctor._compute(torch, "xpu")


def test_room_of_a_folder_that_does_not_exist_yet(tmp_path):
    assert doctor.room(tmp_path / "a" / "b")["free_bytes"] > 0
