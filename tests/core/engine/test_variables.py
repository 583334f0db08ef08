"""What child processes may know of the environment."""

from pathlib import Path

import pytest
from landweave.core.engine.variables import engine_variables, installer_variables

PYTHON = Path("/engine/bin/python")


@pytest.mark.parametrize(
    "name",
    ["PYTHONHOME", "PYTHONEXECUTABLE", "PROJ_LIB", "GDAL_DATA", "LD_PRELOAD", "CONDA_PREFIX", "PIP_INDEX_URL",
     "UV_INDEX", "QGIS_PREFIX_PATH", "QT_PLUGIN_PATH", "SSL_CERT_FILE", "https_proxy", "ANYTHING_ELSE"],
)  # fmt: skip
def test_the_engine_gets_only_what_is_allowed(name):
    assert name not in engine_variables(PYTHON, {name: "/x", "HOME": "/home/a"})


def test_the_engine_gets_what_it_needs():
    found = engine_variables(
        PYTHON, {"HOME": "/home/a", "LANG": "C.UTF-8", "CUDA_VISIBLE_DEVICES": "1", "PATH": "/qgis"}
    )
    assert found["HOME"] == "/home/a"
    assert found["CUDA_VISIBLE_DEVICES"] == "1"
    assert found["PATH"].startswith("/engine/bin")
    assert "/qgis" not in found["PATH"]


def test_relative_folders_are_told_in_full(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert engine_variables(PYTHON, {"LANDWEAVE_DATA": "data"})["LANDWEAVE_DATA"] == str(tmp_path / "data")


def test_nothing_in_a_file_may_open_a_connection():
    found = engine_variables(PYTHON, {"CPL_VSIL_CURL_ALLOWED_FILENAME": "/vsicurl/http://x", "PROJ_NETWORK": "ON"})
    assert found["PROJ_NETWORK"] == "OFF"
    assert found["CPL_VSIL_CURL_ALLOWED_FILENAME"] == "none"
    assert found["GDAL_VRT_ENABLE_PYTHON"] == "NO"
    assert "VRT" not in found["GDAL_SKIP"].split(",")


def test_the_installer_hears_of_mirrors_and_uv_like_pip():
    found = installer_variables(
        "", {"PIP_INDEX_URL": "https://mirror.example/simple", "PYTHONHOME": "/x", "PIP_USER": "1"}
    )
    assert found["PIP_INDEX_URL"] == found["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"
    assert "PYTHONHOME" not in found
    assert "PIP_USER" not in found


def test_a_word_to_uv_itself_counts_more():
    given = {"PIP_INDEX_URL": "https://a.example/simple", "UV_DEFAULT_INDEX": "https://b.example/simple"}
    assert installer_variables("", given)["UV_DEFAULT_INDEX"] == "https://b.example/simple"


def test_certificates_that_are_gone_are_dropped(tmp_path):
    there = tmp_path / "ca.pem"
    there.touch()
    found = installer_variables("", {"SSL_CERT_FILE": "/no/such.pem", "REQUESTS_CA_BUNDLE": str(there)})
    assert "SSL_CERT_FILE" not in found
    assert found["REQUESTS_CA_BUNDLE"] == str(there)


def test_a_proxy_reaches_the_installer():
    assert installer_variables("http://proxy.example:3128", {"https_proxy": "x"})["HTTPS_PROXY"].endswith(":3128")
    assert installer_variables("", {"https_proxy": "http://own.example"})["https_proxy"] == "http://own.example"
