"""Files that another program holds, GPUs that vanish, variables that poison Pythons: told, and nothing is lost."""

import sys
from pathlib import Path

import pytest
from landweave.core.engine import client
from landweave.core.events import Failed, Result
from landweave.core.job import Device, DoctorJob, MapJob

HELD = (
    "classes.tif", "classes.tif.aux.xml", "confidence.tif", "clc.tif", "clc.gpkg", "clc.shp", "clc.dbf",
    "suspects.gpkg", "places.json", "report.json", "report.html", "run.json",
)  # fmt: skip
POISON = """
PYTHONHOME PYTHONPATH PYTHONEXECUTABLE PYTHONUSERBASE PYTHONSTARTUP PYTHONPLATLIBDIR PYTHONINSPECT PYTHONIOENCODING
PYTHONMALLOC PYTHONOPTIMIZE VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV PIP_USER PIP_TARGET QGIS_PREFIX_PATH
QT_PLUGIN_PATH PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH OGR_DRIVER_PATH GDAL_SKIP GDAL_CONFIG_FILE
LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH SSL_CERT_FILE REQUESTS_CA_BUNDLE HTTPS_PROXY OMP_NUM_THREADS
NUMBA_DISABLE_JIT NUMBA_CACHE_DIR OPENBLAS_CORETYPE GEOS_DIR TORCH_HOME
""".split()


def test_outputs_that_another_program_holds(runner, map_job, good_layer, tmp_path, state, tries, fault, random_numbers):
    runner.run(map_job(tmp_path / "whole", reference=str(good_layer)))
    whole, told = state(tmp_path / "whole"), 0
    names = [str(name) for name in random_numbers.permutation(HELD)[: tries(3, len(HELD))]]
    for name in names:
        folder = tmp_path / name
        job = map_job(folder, reference=str(good_layer))
        answer = runner.run(job, held=(name, 4))
        assert answer.get("error") == "output", (name, answer)
        assert name.split(".")[0] in answer["message"] or "report" in answer["message"], answer
        found = state(folder)
        assert all(found[key] == whole[key] for key in found)
        assert not list(folder.rglob("*.part*"))
        told += 1
        assert "classes" in runner.run(job, held=(name, 2)), "held for a moment"
        assert state(folder) == whole
    fault("outputs held by another program", 2 * len(names), f"{told} told and resumed; held for a moment: no matter")


def test_a_gpu_that_vanishes(runner, map_job, tmp_path, state, tries, fault):
    windows = runner.run(map_job(tmp_path / "whole", rules=None))["predicted"]
    whole, points, lost = state(tmp_path / "whole"), tries(2, 20), []
    for i in range(points):
        folder, diary = tmp_path / f"run{i}", tmp_path / f"{i}.diary"
        job = map_job(folder, rules=None)
        answer = runner.run(job, diary, lost_at=windows * i // points)
        assert answer["error"] == "device"
        assert "classes" in runner.run(job, diary)
        assert state(folder) == whole
        lost.append(diary.read_text().count("w") - windows)
    fault("GPU lost at the n-th window", points, f"told, resumed to the same; at most {max(lost)} windows done twice")
    assert max(lost) <= 1


def test_poisoned_variables(tmp_path, monkeypatch, tries, fault):
    assert len(POISON) >= 30
    sets = [POISON, *tries([], [[name] for name in POISON])]
    ended = []
    for i, names in enumerate(sets):
        with monkeypatch.context() as patch:
            for name in names:
                patch.setenv(name, "/poison")
            log = tmp_path / f"{i}.log"
            ended.append(client.run_job(DoctorJob(), lambda _: None, lambda: False, log, python=Path(sys.executable)))
    wrong = [(names, end) for names, end in zip(sets, ended, strict=True) if not isinstance(end, Result)]
    fault("poisoned variables", len(sets), f"{len(sets) - len(wrong)} engines work, singly and with all at once")
    assert not wrong


@pytest.fixture
def hostile_files(good_raster, tmp_path):
    """Files that are no rasters, or not what they say."""
    data = good_raster.read_bytes()
    contents = {
        "cut.tif": data[: len(data) // 2], "head.tif": data[:20], "empty.tif": b"", "text.tif": b"no raster",
        "vrt.tif": b"<VRTDataset rasterXSize='9' rasterYSize='9'><VRTRasterBand><SimpleSource><SourceFilename>"
        b"/etc/hostname</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>",
        "wms.tif": b"<GDAL_WMS><Service name='TMS'><ServerUrl>http://127.0.0.1:9/</ServerUrl></Service></GDAL_WMS>",
        "changed.tif": data[: len(data) // 2] + bytes(40) + data[len(data) // 2 + 40 :], "nul.tif": bytes(5000),
    }  # fmt: skip
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return [tmp_path / name for name in contents]


def test_hostile_files_in_a_real_engine(hostile_files, untrained, tmp_path, monkeypatch, tries, fault):
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    files = hostile_files[: tries(3, len(hostile_files))]
    for file in files:
        job = MapJob((str(file),), str(untrained), str(tmp_path / f"out-{file.stem}"), device=Device.CPU)
        end = client.run_job(job, lambda _: None, lambda: False, tmp_path / "log", python=Path(sys.executable))
        assert isinstance(end, Failed), file
        assert end.code == "raster", end
        assert file.name in end.message
    fault("hostile files in a real engine", len(files), "each refused in one sentence by an engine that ends by itself")
