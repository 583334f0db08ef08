"""What every torture test needs: how much to try, a table of faults, a small job, and a process that dies at will.

``make test`` tries a little of everything; ``make torture`` (``LANDWEAVE_EXAMPLES=nightly``) tries all of it and prints
the table.
"""

import contextlib
import hashlib
import json
import os
import socket
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from landweave.core.engine.variables import engine_variables
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import write_sums
from landweave.models.network import build_network, network_tensors
from landweave.models.stac import to_json
from rasterio.crs import CRS
from safetensors.torch import save_file
from shapely.geometry import box

LONG = os.environ.get("LANDWEAVE_EXAMPLES") == "nightly"
HANG_S = {"raster": 20.0, "vector": 20.0, "package": 120.0}
"""What counts as a hang; some weights are read by a process of their own, which has to start first."""
NAMES = "B02", "B03", "B04", "B08"
FINAL = (
    "classes.tif", "confidence.tif", "clc.tif", "clc.gpkg", "clc/clc.shp", "suspects.gpkg", "reference.tif",
    "places.json", "report.json", "report.html", "run.json",
)  # fmt: skip
TABLE = pytest.StashKey[list]()

RUNNER = """
import importlib.util, json, os, pathlib, resource, signal, sys, tempfile
root = sys.argv[1]
spec = importlib.util.spec_from_file_location(
    "landweave", os.path.join(root, "__init__.py"), submodule_search_locations=[root])
sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
import time
from types import SimpleNamespace
import numpy as np
from landweave.core import job as jobs
from landweave.core.agreement.points import read_labels
from landweave.core.agreement.reference import open_reference
from landweave.core.audit.layer import read_polygons
from landweave.core.audit.polygons import audit_polygons
from landweave.core.engine import worker
from landweave.core import system
from landweave.core import unfinished
from landweave.core.errors import DeviceError
from landweave.core.events import Silent
from landweave.core.generalise.priority import priority_matrix
from landweave.core.job import Device, Rules
from landweave.core.mapping import journal, mosaic, pipeline, preparation
from landweave.core.mapping.area import open_area
from landweave.core.mapping.predictor import Prediction
from landweave.core.mapping.preparation import MapOptions
from landweave.core.raster import space
from landweave.core.raster.source import open_source
from landweave.core.scheme import load_scheme
from landweave.core.weights import install
from landweave.core.weights.opened import open_weights
from landweave.core.runs import map as map_run

AS_USERS_RUN_IT = journal.CHUNK_S, preparation.LARGEST_PX
journal.CHUNK_S, preparation.LARGEST_PX = 0.0, 96
PREDICTED = []

class Network:
    '''Classes from the pixels themselves; slow enough to be killed at work.'''
    description, batch = "fake", 1
    lost_at = dies_behind = None
    def predict(self, inputs):
        if len(PREDICTED) == self.lost_at:
            raise DeviceError("The GPU is gone.")
        PREDICTED.append(len(inputs))
        time.sleep(0.03)
        classes = (np.abs(inputs * 8).sum(axis=1) / 4).astype(int) % 5
        done("w")
        return Prediction(classes.astype(np.uint8), (classes * 10 + 40).astype(np.uint8))

open_predictor = pipeline.open_predictor
pipeline.open_predictor = lambda *_: Network()
DIARY = []

def done(letter):
    '''Note what was done where a kill cannot reach it.'''
    if DIARY:
        os.write(DIARY[0], letter.encode())

def noted(letter, step):
    def do(*arguments, **settings):
        found = step(*arguments, **settings)
        done(letter)
        return found
    return do

def hold(name, times):
    '''Another program has a file open, so often.'''
    left, replace = [None] * times, pathlib.Path.replace
    def replaced(part, target):
        if pathlib.Path(target).name == name and left:
            left.pop()
            raise PermissionError(13, "in use", str(target))
        return replace(part, target)
    pathlib.Path.replace, system._RETRIES_S = replaced, (0.0, 0.0, 0.0)

KEPT = []
keep = unfinished.Unfinished.keep

def kept(run, name, figures, files):
    '''Note a stage or step that is kept; die behind the one that was told.'''
    keep(run, name, figures, files)
    KEPT.append(name)
    if name == Network.dies_behind:
        os.kill(os.getpid(), 9)

unfinished.Unfinished.keep = kept
map_run.generalise_files = noted("g", map_run.generalise_files)
map_run.compare_maps = noted("a", map_run.compare_maps)

def failure(error):
    told = worker._explain(error)
    return {"error": told.code, "message": f"{told.message} {told.hint}".strip()}

def try_raster(path, weights, folder):
    '''Map a raster as far as that goes, without what follows the map.'''
    out = mosaic.MapFiles(folder / "classes.tif", folder / "confidence.tif")
    with open_source([path]) as source:
        mapped = pipeline.map_raster(source, weights, out=out, options=MapOptions(device=Device.CPU), reporter=Silent())
    return {"classes": len(mapped.pixels), "nodata": mapped.nodata_pixels}

def try_package(path, card, folder):
    '''Import weights, whatever they are, with a card where they have none.'''
    bare = not os.path.isdir(path) and not path.endswith(".zip")
    description = install.Description(card=pathlib.Path(card)) if bare else install.Description()
    package = install.install(pathlib.Path(path), description, folder / "home" / "weights", frozenset())
    return {"id": package.card.id}

def try_vector(path, raster, folder):
    '''Use a layer in all ways: area, reference layer (as zones are), to be audited, points, priority table.'''
    with open_source([raster]) as source:
        grid = source.grid
    def area():
        return int(open_area(path, grid).mask(grid.window).sum())
    def reference():
        with open_reference(path, "", grid, load_scheme("clc")) as layer:
            return int((layer.read(grid.window) != 255).sum())
    def audit():
        return len(audit_polygons(read_polygons(path), load_scheme("clc"), Rules(), Silent()).checks)
    def points():
        mapped = SimpleNamespace(grid=grid, scheme=load_scheme("clc"), read=lambda _: np.zeros((1, 1), np.uint8))
        return len(read_labels(path, "CODE_18", mapped).mapped)
    def priority():
        return len(priority_matrix(load_scheme("clc"), path))
    uses = {}
    for use in (area, reference, audit, points, priority):
        try:
            uses[use.__name__] = use()
        except Exception as error:
            uses[use.__name__] = failure(error)
    return uses

def try_all(request):
    '''A line for each case as soon as it is done.'''
    attempt = {"raster": try_raster, "vector": try_vector, "package": try_package}[request["try"]]
    weights = open_weights(request["beside"]) if request["try"] == "raster" else request["beside"]
    with tempfile.TemporaryDirectory() as folder:
        for case in request["cases"]:
            try:
                answer = attempt(case, weights, pathlib.Path(folder))
            except Exception as error:
                answer = failure(error)
            print(json.dumps({"case": case, **answer}), flush=True)
    return {}

def child(request):
    if "try" in request:
        return try_all(request)
    PREDICTED.clear()
    KEPT.clear()
    if request.get("diary"):
        DIARY.append(os.open(request["diary"], os.O_WRONLY | os.O_CREAT | os.O_APPEND))
    for name, value in request.get("limits", {}).items():
        if name == "held":
            hold(*value)
        elif name == "as_users_run_it":
            pipeline.open_predictor, journal.CHUNK_S, preparation.LARGEST_PX = open_predictor, *AS_USERS_RUN_IT
        elif name in ("lost_at", "dies_behind"):
            setattr(Network, name, value)
        elif name == "RESERVE_BYTES":
            space.RESERVE_BYTES = value
        else:
            resource.setrlimit(getattr(resource, name), (value, value))
    try:
        result = map_run.run(jobs.decode(json.dumps(request["job"])), Silent())
        return {"classes": result["classes"], "predicted": sum(PREDICTED), "kept": KEPT}
    except Exception as error:
        return failure(error)

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
print("ready", flush=True)
for line in sys.stdin:
    if line.startswith("warm "):  # what is compiled and loaded here need not be in each fork
        print(json.dumps(child({"job": json.loads(line.removeprefix("warm "))})), flush=True)
        continue
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        os.write(write, json.dumps(child(json.loads(line))).encode())
        os._exit(0)
    os.close(write)
    print(pid, flush=True)
    with os.fdopen(read, "rb") as told:
        answer = told.read()
    _, status, used = os.wait4(pid, 0)
    ended = json.loads(answer or json.dumps({"killed": os.waitstatus_to_exitcode(status)}))
    print(json.dumps({**ended, "cpu_s": used.ru_utime + used.ru_stime}), flush=True)
"""


def pytest_configure(config):
    config.stash[TABLE] = []


def pytest_terminal_summary(terminalreporter, config):
    failed = terminalreporter.stats.get("failed", []) + terminalreporter.stats.get("error", [])
    rows = config.stash[TABLE] + [(report.nodeid.split("::")[-1], "", "FAILED, see above") for report in failed]
    if config.stash[TABLE]:
        terminalreporter.section("faults: what was tried and what came of it")
        wide = max(len(row[0]) for row in rows)
        for fault, tried, result in rows:
            terminalreporter.write_line(f"{fault:<{wide}} | {tried:>6} | {result}")


@pytest.fixture
def fault(request):
    """fault(name, tried, result) → a line of the table."""
    return lambda name, tried, result: request.config.stash[TABLE].append((name, tried, result))


@pytest.fixture(scope="session")
def tries():
    """tries(quick, long) → how many, by the profile."""
    return lambda quick, long: long if LONG else quick


@pytest.fixture
def random_numbers(request):
    """A generator of the test's own."""
    return np.random.default_rng(zlib.crc32(request.node.name.encode()))


@pytest.fixture(scope="session")
def untrained(tmp_path_factory):
    """The folder of a valid weights package whose network was never trained."""
    torch.manual_seed(3)
    card = Card(
        id="untrained",
        title="Untrained",
        description="For tests.",
        region="Nowhere",
        footprint=(10.0, 45.0, 11.0, 51.0),
        start="2020-05-01",
        end="2020-06-30",
        sensor="Sentinel-2",
        bands=tuple(Band(name, None, 0.1, 0.05, 200, 4000) for name in NAMES),
        scale=0.0001,
        offset=0.0,
        pixel_size_m=(9.0, 11.0),
        patch_px=256,
        scheme="clc-l2",
        classes=("11", "21", "23", "31", "51"),
        network=Network(encoder="mobilenet_v2", depth=3, decoder_channels=(32, 16, 8)),
        simulated=True,
        training_data="None.",
        licence="CC0-1.0",
        attribution="Nobody.",
        limits="It has learnt nothing.",
        scores=(),
    )
    folder = tmp_path_factory.mktemp("weights") / "untrained"
    folder.mkdir()
    save_file(network_tensors(build_network(card.network, 4, 5)), folder / "weights.safetensors")
    (folder / "card.json").write_text(to_json(card), encoding="utf-8")
    write_sums(folder)
    return folder


@pytest.fixture(scope="session")
def good_raster(tmp_path_factory):
    """A raster that the untrained weights accept: 320 × 320 px, patches of 16."""
    path = tmp_path_factory.mktemp("raster") / "image.tif"
    pixels = np.random.default_rng(3).integers(300, 3500, (4, 20, 20)).astype(np.uint16).repeat(16, 1).repeat(16, 2)
    place = {"crs": CRS.from_epsg(3035), "transform": Affine(10, 0, 4_321_000, 0, -10, 2_800_000)}
    profile = {"driver": "GTiff", "width": 320, "height": 320, "count": 4, "dtype": "uint16", "compress": "deflate"}
    with rasterio.open(path, "w", **profile, **place) as file:
        file.write(pixels)
        file.descriptions = NAMES
    return path


class Runner:
    """A process with everything imported, in which each map runs as a fork that can be killed or limited."""

    def __init__(self, root, home, log=None):
        one = {"OMP_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
        variables = {**engine_variables(Path(sys.executable)), "LANDWEAVE_HOME": str(home), **one}
        command = [sys.executable, "-c", RUNNER, str(root)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, env=variables
        )
        assert self.process.stdout.readline() == "ready\n"

    def close(self):
        self.process.stdin.close()
        self.process.wait(120)

    def warm(self, job):
        """Do a job without a fork, so that all later ones find everything compiled and loaded."""
        self.process.stdin.write(f"warm {json.dumps(job)}\n")
        self.process.stdin.flush()
        return self.end()

    def start(self, job, diary="", **limits):
        """The number of the process that does a job; each window (w) and stage (g, a) done is a letter in ``diary``."""
        return self._send({"job": job, "diary": str(diary), "limits": limits})

    def _send(self, request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def end(self):
        """What it told at its end."""
        return json.loads(self.process.stdout.readline())

    def try_all(self, kind, cases, beside):
        """Case → how it ended: what came of it, the error, or ``crash`` and ``hang``, which end the process."""
        answers, left = {}, list(cases)
        while left:
            pid = self._send({"try": kind, "cases": left, "beside": str(beside)})
            reason = "crash"
            while True:
                watch = threading.Timer(HANG_S[kind], os.kill, (pid, 9))
                watch.start()
                line = json.loads(self.process.stdout.readline())
                if not watch.is_alive():
                    reason = "hang"
                watch.cancel()
                if "case" not in line:
                    break
                answers[line.pop("case")] = line
            left = [case for case in left if case not in answers]
            if "killed" in line and left:
                answers[left.pop(0)] = {"error": reason}
        return answers

    def try_rasters(self, cases, weights):
        return self.try_all("raster", cases, weights)

    def run(self, job, diary="", **limits):
        self.start(job, diary, **limits)
        return self.end()


@pytest.fixture(scope="session")
def runner(root, tmp_path_factory, good_raster, good_layer, untrained):
    """Runs map jobs whose network is a stand-in; each in a process of its own."""
    found = Runner(root, tmp_path_factory.mktemp("home"))
    out = str(tmp_path_factory.mktemp("warm") / "out")
    inputs = {"rasters": [str(good_raster)], "weights": str(untrained), "reference": str(good_layer)}
    answer = found.warm({"job": "map", **inputs, "out": out, "rules": {"mmu_ha": 5.0}})
    assert "classes" in answer, answer
    yield found
    found.close()


@pytest.fixture
def cold_runner(root, tmp_path):
    """The same without anything compiled or loaded beforehand, so that each job needs memory for that; keeps a log."""
    with (tmp_path / "log").open("wb") as log:
        found = Runner(root, tmp_path / "home", log)
        yield found
        found.close()


@pytest.fixture(scope="session")
def good_layer(tmp_path_factory):
    """A reference layer of the good raster's place: sixteen squares of five classes."""
    path = tmp_path_factory.mktemp("layer") / "reference.gpkg"
    corners = [(4_321_000 + 800 * col, 2_796_800 + 800 * row) for row in range(4) for col in range(4)]
    codes = [("112", "211", "231", "311", "512")[(3 * i) % 5] for i in range(16)]
    shapes = [box(x, y, x + 800, y + 800) for x, y in corners]
    gpd.GeoDataFrame({"CODE_18": codes}, geometry=shapes, crs="EPSG:3035").to_file(path)
    return path


@pytest.fixture
def map_job(good_raster, untrained):
    """map_job(folder, **changes) → the JSON of a small map job with generalising."""

    def make(out, **changes):
        return {
            "job": "map", "rasters": [str(good_raster)], "weights": str(untrained), "out": str(out),
            "rules": {"mmu_ha": 5.0}, **changes,
        }  # fmt: skip

    return make


def pixels_of(path):
    with rasterio.open(path) as file:
        return hashlib.sha256(file.read().tobytes()).hexdigest()


@pytest.fixture(scope="session")
def state():
    """state(folder) → what every file under a final name holds, read by other libraries than those that wrote it."""

    def look(folder):
        found = {}
        for path in (folder / name for name in FINAL):
            if not path.exists():
                continue
            if path.suffix == ".tif":
                found[path.name] = pixels_of(path)
            elif path.suffix in (".gpkg", ".shp"):
                found[path.name] = gpd.read_file(path, layer=path.stem).to_wkb().sort_index(axis=1).to_csv()
            elif path.name == "report.json":
                found[path.name] = {key: part for key, part in json.loads(path.read_text()).items() if key != "run"}
            else:
                found[path.name] = "whole" if path.read_text().rstrip()[-1] in ">}" else "cut off"
        return found

    return look


class Server:
    """A web server on this computer that counts who comes."""

    def __init__(self):
        self.visits, self.socket = 0, socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.socket.accept()
                self.visits += 1
                connection.close()


@pytest.fixture
def server():
    found = Server()
    yield found
    found.socket.close()


class Secret:
    """A file outside of the corpus whose time of reading tells whether somebody opened it."""

    content = "CANARY of a file that nobody named"

    def __init__(self, path):
        self.path = path
        path.write_text(self.content)

    def forget(self):
        os.utime(self.path, (1, 2_000_000_000))

    def was_read(self):
        return self.path.stat().st_atime != 1

    def filled(self, case, server):
        """A case's path, with the file's and the server's address put into its content, or into a path of GDAL's."""
        if isinstance(case, str):
            return case.replace("SECRET", str(self.path)).replace("URL", server.address)
        if len(case.name) < 200 and case.is_file() and case.stat().st_size < 200_000:
            data = case.read_bytes()
            new = data.replace(b"SECRET", str(self.path).encode()).replace(b"URL", server.address.encode())
            if new != data:
                case.write_bytes(new)
        return str(case)


@pytest.fixture
def secret(tmp_path):
    """A file that must never be read."""
    found = Secret(tmp_path / "secret.bin")
    found.forget()
    found.path.read_bytes()
    if not found.was_read():
        pytest.skip("this disk does not note when a file was read")
    found.forget()
    return found
