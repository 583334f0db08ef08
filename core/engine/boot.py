"""How a bare Python finds Landweave: the plugin's folder may have any name and lie beside other plugins."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The folder that is the package."""

BOOT = """
import importlib, importlib.util, os, shutil, sys
root, module = sys.argv[1:3]
try:
    sys.dont_write_bytecode |= shutil.disk_usage(root).free < 2**28
except OSError:
    pass
spec = importlib.util.spec_from_file_location(
    "landweave", os.path.join(root, "__init__.py"), submodule_search_locations=[root])
sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
importlib.import_module("landweave." + module).main()
"""
"""Code for ``python -c``: loads the package from its folder, never through ``sys.path``, runs ``main`` of a module.

Arguments: the package's folder, the module's name below it. On a full disk Python would cut compiled modules off
without an error, and no later start could read them; so there it keeps none.
"""


def installed_version() -> str:
    """Landweave's version, from ``metadata.txt``; ``0`` where that is missing."""
    try:
        lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "0"
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith("version=")), "0")
