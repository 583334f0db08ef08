"""Real engine processes, well and badly behaved."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest
from landweave.core import job as jobs
from landweave.core.engine import client, watch, worker
from landweave.core.events import Cancelled, Failed, Hello, Log, Metric, Progress, Result
from landweave.core.job import DoctorJob, MapJob, SimulateJob

POISON = """
PYTHONHOME PYTHONPATH PYTHONEXECUTABLE PYTHONUSERBASE PYTHONSTARTUP PYTHONWARNINGS PYTHONBREAKPOINT PYTHONPLATLIBDIR
PYTHONINSPECT PYTHONIOENCODING VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV PIP_USER PIP_TARGET PIP_PREFIX UV_PYTHON
QGIS_PREFIX_PATH QGIS_PLUGINPATH QT_PLUGIN_PATH PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH OGR_DRIVER_PATH
LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE HTTPS_PROXY
GDAL_VRT_ENABLE_PYTHON
""".split()


def test_a_job_runs_from_a_clone_of_any_name(run_clone):
    final, seen, log = run_clone(
        "reporter.log('at work'); reporter.metric('share', float('nan')); return {'a': [1, 2]}"
    )
    assert final == Result({"a": [1, 2]})
    assert isinstance(seen[0], Hello)
    assert seen[1:] == [Log("at work"), Metric("share", "nan")]
    assert "at work" in log


def test_prints_of_python_and_of_c_stay_out_of_the_protocol(run_clone):
    code = """
for _ in range(20000): print("noise on standard output")
ctypes.CDLL(None).puts(b"noise of C"); ctypes.CDLL(None).fflush(None)
os.write(1, b'{"event": "result", "values": {"forged": true}}\\n')
return {"fine": True}
"""
    final, _, log = run_clone(code)
    assert final == Result({"fine": True})
    assert "noise of C" in log


def test_much_on_standard_error_does_not_block(run_clone):
    final, _, log = run_clone("for i in range(5000): sys.stderr.write('x' * 80 + '\\n')\nreturn {}")
    assert final == Result({})
    assert log.count("x" * 80) == 5000


def test_the_log_is_capped_and_keeps_its_end(run_clone):
    final, _, log = run_clone("for i in range(100): sys.stderr.write('y' * 99_999 + '\\n')\nreturn {'n': 1}")
    assert final == Result({"n": 1})
    assert len(log) < 5 * 1024 * 1024
    assert "bytes left out" in log
    assert "end Result" in log


def test_cancel_by_request(run_clone):
    code = """
try:
    while True:
        reporter.progress("map", 1, 2, "windows"); reporter.check_cancelled(); time.sleep(0.02)
finally:
    sys.stderr.write("tidied up\\n")
"""
    final, seen, log = run_clone(code, cancel_after="Progress")
    assert final == Cancelled()
    assert "tidied up" in log
    assert any(isinstance(event, Progress) for event in seen)


def test_finish_by_request(run_clone):
    code = """
steps = 0
while not reporter.finish_asked():
    steps += 1; reporter.progress("train", 1, 2, "steps"); reporter.check_cancelled(); time.sleep(0.02)
return {"finished": steps > 0}
"""
    final, _, _ = run_clone(code, finish_after="Progress")
    assert final == Result({"finished": True})


def test_a_job_that_ignores_cancel_is_terminated(run_clone, monkeypatch):
    monkeypatch.setattr(client, "CANCEL_LIMIT_S", 0.3)
    final, _, _ = run_clone("reporter.log('deaf')\nwhile True: time.sleep(1)", cancel_after="Log")
    assert isinstance(final, Cancelled)


def test_a_job_that_ignores_termination_is_killed(run_clone, monkeypatch):
    monkeypatch.setattr(client, "CANCEL_LIMIT_S", 0.3)
    code = """
libc = ctypes.CDLL(None)
libc.signal(15, ctypes.c_void_p(1))
reporter.log('deaf')
while True: time.sleep(1)
"""
    final, _, _ = run_clone(code, cancel_after="Log")
    assert final == Cancelled("Cancelled; the engine had to be ended.")


@pytest.mark.parametrize(
    ("code", "failed", "word"),
    [
        ("os.kill(os.getpid(), 9)", "memory", "memory"),
        ("ctypes.string_at(0)", "engine", "crashed"),
        ("os.abort()", "engine", "crashed"),
        ("sys.stderr.write('terminate: std::bad_alloc\\n'); os._exit(1)", "memory", "memory"),
        ("sys.stderr.write('the reason\\n'); os._exit(41)", "engine", "the reason"),
    ],
)
def test_a_death_without_a_last_word_becomes_a_sentence(run_clone, code, failed, word):
    final, _, _ = run_clone(code)
    assert isinstance(final, Failed)
    assert final.code == failed
    assert word in final.message


@pytest.mark.parametrize(
    ("code", "failed", "word"),
    [
        ("raise MemoryError", "memory", "memory"),
        ("class OutOfMemoryError(RuntimeError): pass\nraise OutOfMemoryError('CUDA')", "memory", "memory"),
        ("raise OSError(28, 'No space left')", "output", "disk is full"),
        ("raise PermissionError(13, 'denied', '/a/b.tif')", "output", "/a/b.tif"),
        ("import no_such_library", "engine", "no_such_library"),
        ("raise RuntimeError('a.so: failed to map segment from shared object')", "memory", "memory"),
        (
            "class AcceleratorError(RuntimeError): pass\nraise AcceleratorError('unspecified launch')",
            "device",
            "launch",
        ),
        ("raise RuntimeError('CUDA error: device-side assert triggered')", "device", "assert"),
        ("raise ZeroDivisionError('by zero')", "internal", "ZeroDivisionError"),
        ("from ..errors import RasterError\nraise RasterError('No CRS.', 'Assign one.')", "raster", "No CRS."),
        ("from ...models.card import ModelError\nraise ModelError('No such weights.')", "weights", "No such weights."),
        ("return {'too': 'long' * 20000}", "internal", "65536"),
        ("return {'bad': float('nan')}", "internal", "JSON"),
    ],
)
def test_an_error_becomes_the_last_event(run_clone, code, failed, word):
    final, _, log = run_clone(code)
    assert isinstance(final, Failed)
    assert final.code == failed
    assert word in final.message
    assert "Traceback" in log


def test_without_memory_what_libraries_say_of_a_file_is_not_believed(run_clone):
    code = """
import resource
from ..errors import RasterError
now = resource.getpagesize() * int(open("/proc/self/statm").read().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (now + 2**24, now + 2**24))
raise RasterError("image.tif has no coordinate reference system.", "Set one.")
"""
    final, _, log = run_clone(code)
    assert isinstance(final, Failed)
    assert final.code == "memory"
    assert "no coordinate reference system" in log


def test_no_job_begins_without_memory(monkeypatch):
    monkeypatch.setattr(worker, "has_room", lambda size_bytes: size_bytes < 256 * 1024**2)
    line = jobs.encode(DoctorJob())
    assert worker._work(line, None, None).code == "memory"


def test_what_poisons_other_pythons_does_not_reach_the_engine(run_clone, monkeypatch):
    assert len(POISON) >= 30
    for name in POISON:
        monkeypatch.setenv(name, "/poison")
    code = """
import rasterio, pyproj
crs = rasterio.crs.CRS.from_epsg(32633).to_wkt()
metres = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(15, 0)[0]
return {"prefix": sys.prefix, "wkt": len(crs), "x": round(metres), "names": sorted(os.environ)}
"""
    final, _, log = run_clone(code)
    assert isinstance(final, Result), log
    assert Path(final.values["prefix"]) == Path(sys.prefix)
    assert final.values["wkt"] > 100
    assert final.values["x"] == 500000
    assert set(final.values["names"]) & set(POISON) == {"GDAL_VRT_ENABLE_PYTHON"}


def test_another_version_is_refused(run_clone, monkeypatch):
    monkeypatch.setattr(client, "installed_version", lambda: "99.0")
    final, _, _ = run_clone("return {}")
    assert isinstance(final, Failed)
    assert "99.0" in final.message


def test_a_start_that_hangs_ends(run_clone, monkeypatch):
    monkeypatch.setattr(client, "START_LIMIT_S", 0.5)
    monkeypatch.setattr(client, "BOOT", "import time; time.sleep(60)")
    final, _, _ = run_clone("return {}")
    assert isinstance(final, Failed)
    assert "did not start" in final.message


def test_a_stranger_on_the_line_is_refused(run_clone, monkeypatch):
    monkeypatch.setattr(client, "BOOT", 'print(\'{"event": "result"\', flush=True)')
    assert "protocol" in run_clone("return {}")[0].message


def test_an_engine_that_does_not_introduce_itself_is_refused(run_clone, monkeypatch):
    monkeypatch.setattr(client, "BOOT", 'print(\'{"event": "log", "message": "hi"}\', flush=True)')
    assert "introduce" in run_clone("return {}")[0].message


def test_an_engine_that_is_not_there(tmp_path):
    final = client.run_job(DoctorJob(), print, lambda: False, tmp_path / "x.log", python=tmp_path / "python")
    assert isinstance(final, Failed)
    assert final.code == "engine"


def test_a_bad_job_is_not_even_started(tmp_path):
    job = SimulateJob(profile="north", seed=-1, size_px=100, out=str(tmp_path))
    final = client.run_job(job, print, lambda: False, tmp_path / "x.log", python=tmp_path / "python")
    assert isinstance(final, Failed)
    assert final.code == "job"


def test_an_observer_that_raises_leaves_no_process(run_clone, clone, tmp_path):
    pids = []

    def raise_on_metric(event):
        if isinstance(event, Metric):
            pids.append(int(event.value))
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        run_clone("reporter.metric('pid', os.getpid())\nwhile True: time.sleep(1)", on_event=raise_on_metric)
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def run_map(tmp_path, clone, monkeypatch, code):
    """A map whose engine does ``code``: (last event, other events)."""
    folder = clone("return {}")
    (folder / "core" / "runs" / "map.py").write_text(
        "import os, sys\ndef run(job, reporter):\n" + "".join(f"    {line}\n" for line in code.splitlines())
    )
    monkeypatch.setattr(client, "ROOT", folder)
    job, seen = MapJob(("/a.tif",), "/weights", str(tmp_path / "out")), []
    log = tmp_path / "logs" / "run.log"
    return client.run_job(job, seen.append, lambda: False, log, python=Path(sys.executable)), seen, log.read_text()


def test_a_map_whose_gpu_vanishes_goes_on_in_a_second_process(tmp_path, clone, monkeypatch):
    mark = tmp_path / "mark"
    code = f"""
reporter.metric("pid", os.getpid())
if not os.path.exists({str(mark)!r}):
    open({str(mark)!r}, "w").close()
    raise RuntimeError("CUDA error: unspecified launch failure")
return {{"windows": 7}}"""
    final, seen, log = run_map(tmp_path, clone, monkeypatch, code)
    assert final == Result({"windows": 7})
    assert len({event.value for event in seen if isinstance(event, Metric)}) == 2
    assert "new engine process" in next(event.message for event in seen if isinstance(event, Log))
    assert "unspecified launch failure" in log


def test_a_gpu_that_stays_away_is_told(tmp_path, clone, monkeypatch):
    code = 'reporter.metric("pid", os.getpid())\nraise RuntimeError("CUDA error: no device")'
    final, seen, _ = run_map(tmp_path, clone, monkeypatch, code)
    assert isinstance(final, Failed)
    assert final.code == "device"
    assert len([event for event in seen if isinstance(event, Metric)]) == 2


def test_an_engine_that_stops_is_ended(run_clone, monkeypatch):
    monkeypatch.setattr(watch, "QUIET_S", 0.5)
    monkeypatch.setattr(watch, "LIFELESS_S", 2.0)
    final, seen, _ = run_clone("import signal; reporter.progress('map', 1, 2, 'windows'); os.kill(os.getpid(), 19)")
    assert isinstance(final, Failed)
    assert "hung in the stage map" in final.message
    assert "may hang" in next(event.message for event in seen if isinstance(event, Log))


def test_a_flood_of_lines_is_held_back(run_clone, monkeypatch):
    """An engine that talks without end fills no memory, can be stopped, and leaves no thread."""
    monkeypatch.setattr(client, "CANCEL_LIMIT_S", 0.3)
    code = "sys.setswitchinterval(1)\nwhile True: reporter.log('x' * 3000)"
    final, seen, _ = run_clone(code, cancel_after="Log", on_event=lambda _: time.sleep(0.005))
    assert isinstance(final, Cancelled)
    assert len(seen) > 10
    assert not [thread for thread in threading.enumerate() if thread.name == "landweave-engine-events"]


def test_two_jobs_at_a_time(run_clone, clone, tmp_path, monkeypatch):
    monkeypatch.setattr(client, "ROOT", clone("time.sleep(0.3)\nreturn {'pid': os.getpid()}", "twins"))
    finals = []

    def run(number):
        log = tmp_path / f"{number}.log"
        finals.append(client.run_job(DoctorJob(), lambda _: None, lambda: False, log, python=Path(sys.executable)))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len({final.values["pid"] for final in finals}) == 2


def test_progress_is_thinned_and_the_bar_never_runs_backwards(run_clone):
    code = """
for stage in ("generalise", "polygons", "generalise"):
    for i in range(2000): reporter.progress(stage, i, 2000, "rows")
    reporter.progress(stage, 2000, 2000, "rows")
return {}
"""
    started = time.monotonic()
    _, seen, _ = run_clone(code)
    progress = [event for event in seen if isinstance(event, Progress)]
    assert 6 <= len(progress) <= 6 + 10 * (time.monotonic() - started)
    shares = [event.overall for event in progress]
    assert shares == sorted(shares)
