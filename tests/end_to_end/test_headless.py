"""The algorithms by ``qgis_process``: no window, no project, no dock, a real QGIS process and a real engine."""

import json
import os
import shutil
import subprocess
import sys

import pytest

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.qgis,
    pytest.mark.skipif(PROGRAM is None, reason="QGIS is not installed"),
]


@pytest.fixture(scope="module")
def qgis_process(root, tmp_path_factory):
    """Calls ``qgis_process`` in a profile of its own, in which the plugin is on; gives what it tells as JSON."""
    place = tmp_path_factory.mktemp("qgis")
    (place / "plugins").mkdir()
    (place / "plugins" / "landweave").symlink_to(root)
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(place / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(place / "profile"),
        "LANDWEAVE_ENGINE": sys.executable,
        "LANDWEAVE_HOME": str(place / "home"),
    }
    # QGIS has a Python of its own, in which that of the tests must not be found.
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}

    def call(*arguments):
        command = [PROGRAM, "--json", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env={**inherited, **own}, cwd=place, timeout=300)

    enabled = call("plugins", "enable", "landweave")
    assert enabled.returncode == 0, enabled.stderr

    def run(algorithm, **parameters):
        given = [f"--{name.replace('__', ':')}={value}" for name, value in parameters.items()]
        done = call("run", f"landweave:{algorithm}", *given)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]

    return run


def test_the_model_maps_generalises_and_measures(qgis_process, scene, tmp_path):
    folders = {step: tmp_path / step for step in ("map", "generalise", "agree")}
    results = qgis_process(
        "map_generalise_agree",
        INPUT=scene.image,
        WEIGHTS="sim-north",
        REFERENCE=scene.reference,
        map__MAP=folders["map"],
        generalise__GENERALISED=folders["generalise"],
        agree__AGREEMENT=folders["agree"],
    )
    assert results["agree:AGREEMENT"] == str(folders["agree"])
    assert (folders["map"] / "classes.tif").is_file()
    assert not (folders["map"] / "clc.tif").exists()  # this step only maps
    assert (folders["generalise"] / "clc" / "clc.shp").is_file()
    report = json.loads((folders["agree"] / "report.json").read_text(encoding="utf-8"))
    assert 0.4 < report["raw"]["overall_agreement"] < 1
    assert report["run"]["job"]["map"] == str(folders["generalise"] / "clc.tif")


def test_figures_come_back_as_numbers_and_pages_as_files(qgis_process, scene, tmp_path):
    shutil.copyfile(scene.truth, tmp_path / "truth.tif")
    results = qgis_process("audit", INPUT=tmp_path / "truth.tif", SCHEME="clc", OUTPUT=tmp_path / "audit")
    assert results["POLYGON_COUNT"] > 0
    assert results["OUTCOME"] in ("passed", "warning", "failed")
    assert results["REPORT"] == str(tmp_path / "audit" / "audit.html")
    assert json.loads((tmp_path / "audit" / "audit.json").read_text(encoding="utf-8"))
