"""Environment variables of child processes, built from what is allowed.

QGIS and shells export many that break Python, GDAL or PROJ, and one that is unknown today cannot be subtracted.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ..home import cache_folder
from ..system import program_folders

_BASE = {
    "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "TMP", "TEMP",
    "USERPROFILE", "USERNAME", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA",
    "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE",
}  # fmt: skip
_ENGINE = {"CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER"}
_FOLDERS = ("LANDWEAVE_HOME", "LANDWEAVE_DATA")

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")
_INSTALLER = {
    "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_TRUSTED_HOST", "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT", "PIP_RETRIES", "PIP_CACHE_DIR", "PIP_NO_INDEX", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "UV_NO_INDEX", "UV_OFFLINE",
    "UV_CACHE_DIR", "UV_CONFIG_FILE", "UV_HTTP_TIMEOUT", "UV_INSECURE_HOST", "UV_LINK_MODE", "UV_NATIVE_TLS",
    "UV_SYSTEM_CERTS", "UV_PYTHON_INSTALL_MIRROR", "UV_PYTHON_DOWNLOADS",
}  # fmt: skip

_ENGINE_FIXED = {
    "PYTHONNOUSERSITE": "1",
    "TORCH_FORCE_WEIGHTS_ONLY_LOAD": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    # OpenVINO's telemetry, should a chosen Python have it, is silent in automatic builds only.
    "CI": "true",
    # Rasters and layers are files: nothing in them may open a connection, run a program or run Python.
    "GDAL_SKIP": "HTTP,WMS,WMTS,WCS,EEDA,EEDAI,OGCAPI,PLMOSAIC,DAAS,STACIT,STACTA,GTI,GDALG,OGR_VRT",
    "OGR_SKIP": "WFS,OAPIF,CSW,Elasticsearch,CARTO,AmigoCloud,PLSCENES,NGW,GPSBabel,OGR_VRT,GDALG",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GDAL_VRT_ENABLE_RAWRASTERBAND": "NO",
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GDAL_HTTP_MAX_RETRY": "0",
    # Megabytes for blocks of rasters. GDAL's own choice, a twentieth of the memory, fills up the longer a raster is.
    "GDAL_CACHEMAX": "256",
    "PROJ_NETWORK": "OFF",
    # One arena for all threads: with one for each, the same arrays need 45 MB more when other work makes threads wait.
    "MALLOC_ARENA_MAX": "1",
    # Bytes from which glibc gives an array memory of its own, which is free when the array is gone. Left alone, this
    # grows to 32 MB, and gaps between arrays of windows take 80 MB; at 1 MB, fresh memory costs a tenth of the time.
    "MALLOC_MMAP_THRESHOLD_": str(2**24),
    # What it holds on to at the end of its own memory, which follows the other threshold only while that is left alone.
    "MALLOC_TRIM_THRESHOLD_": str(2**25),
}
_INSTALLER_FIXED = {
    "PYTHONNOUSERSITE": "1",
    "PYTHONUTF8": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "UV_NO_PROGRESS": "1",
}
_INSTALLER_DEFAULTS = {"UV_SYSTEM_CERTS": "1"}
"""A company's own certificates are in the system's store."""


def engine_variables(python: Path, source: Mapping[str, str] | None = None) -> dict[str, str]:
    """The whole environment of the engine: no network settings, no foreign Python, GDAL, PROJ or loader paths."""
    given = _given(source)
    found = {name: value for name, value in given.items() if name.upper() in _BASE | _ENGINE}
    # Compiled functions are kept where Landweave may write: the plugin's own folder need not be such a place.
    compiled = {"NUMBA_CACHE_DIR": str(cache_folder() / "numba")}
    # The engine runs in another folder, so what was relative to this one has to be said in full.
    folders = {name: str(Path(given[name]).expanduser().absolute()) for name in _FOLDERS if given.get(name)}
    return {**found, **folders, **_ENGINE_FIXED, **compiled, "PATH": _path(python.parent, given)}


def installer_variables(proxy: str = "", source: Mapping[str, str] | None = None) -> dict[str, str]:
    """The whole environment of uv and pip: also mirrors, proxies and certificates, which only they may know.

    Args:
        proxy: address of a proxy, such as QGIS's; empty: what the environment says.
        source: variables to choose from; None: this process's.
    """
    given = _given(source)
    allowed = _BASE | _INSTALLER
    found = {name: value for name, value in given.items() if name.upper() in allowed or name.lower() in _PROXIES}
    # QGIS on Windows leaves these pointing to files that are gone; installers then trust no certificate at all.
    found.update({name: given[name] for name in _CERTIFICATES if name in given and Path(given[name]).exists()})
    if proxy:
        found.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    return {**_INSTALLER_DEFAULTS, **_uv_like_pip(found), **_INSTALLER_FIXED, "PATH": _path(None, given)}


def _given(source: Mapping[str, str] | None) -> Mapping[str, str]:
    return os.environ if source is None else source


def _uv_like_pip(found: dict[str, str]) -> dict[str, str]:
    """What pip was told about mirrors holds for uv as well, unless uv was told something itself."""
    pairs = (
        ("PIP_INDEX_URL", "UV_DEFAULT_INDEX"),
        ("PIP_EXTRA_INDEX_URL", "UV_INDEX"),
        ("PIP_FIND_LINKS", "UV_FIND_LINKS"),
        ("PIP_CERT", "SSL_CERT_FILE"),
    )
    return {**{uv: found[pip] for pip, uv in pairs if pip in found}, **found}


def _path(first: Path | None, given: Mapping[str, str]) -> str:
    """The system's program folders, after the engine's own."""
    system = program_folders(given)
    return os.pathsep.join([str(first), *system] if first else system)
