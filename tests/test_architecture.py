"""The shape of the code: which way imports run, where heavy libraries may stand, how large modules get."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = sorted(path for place in ("core", "models", "ui") for path in (ROOT / place).rglob("*.py"))
SHIPPED += [ROOT / "__init__.py", ROOT / "plugin.py"]

LAYERS = ("models", "core", "ui", "plugin")
"""From the lowest to the highest: a module imports from its own layer and those below."""

QGIS_NAMES = {"qgis", "PyQt5", "PyQt6", "processing", "sip"}
HEAVY = {
    "torch", "torchvision", "segmentation_models_pytorch", "safetensors", "openvino", "rasterio", "geopandas",
    "pyogrio", "shapely", "pyproj", "pandas", "scipy", "numba", "psutil", "affine", "PIL", "sklearn", "onnx",
}  # fmt: skip

QGIS_SIDE = {
    "core": {
        "core", "core.errors", "core.events", "core.job", "core.jobs", "core.grid", "core.scheme", "core.home",
        "core.system", "core.engine", "core.engine.client", "core.engine.environment", "core.figures",
    },
    "models": {"models", "models.card", "models.stac", "models.plain", "models.catalogue"},
}  # fmt: skip
"""All that ui/ and plugin.py may import from the layers below; nothing heavy may hang on these."""

MAX_LINES = 300
ENVIRONMENT_LINES = 400
BROAD_EXCEPTS = 2


def name_of(path: Path) -> str:
    """The module's dotted name below the root package."""
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports_of(path: Path) -> set[str]:
    """Absolute dotted names of everything imported; our own modules without the root package's name."""
    found = set()
    package = name_of(path).split(".") if path.name == "__init__.py" else name_of(path).split(".")[:-1]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found |= {f"/{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0:
                found.add(f"/{node.module}")
                continue
            base = [part for part in package[: len(package) - node.level + 1] if part]
            module = base + (node.module.split(".") if node.module else [])
            for alias in node.names:
                inner = [*module, alias.name]
                is_module = (ROOT.joinpath(*inner).with_suffix(".py")).is_file() or ROOT.joinpath(*inner).is_dir()
                found.add(".".join(inner if is_module else module))
    return found


def outside(path: Path) -> set[str]:
    return {name[1:].split(".")[0] for name in imports_of(path) if name.startswith("/")}


def inside(path: Path) -> set[str]:
    return {name for name in imports_of(path) if not name.startswith("/") and name}


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_imports_run_one_way(path):
    layer = name_of(path).split(".")[0]
    if not layer:
        return  # the root only defers to plugin
    above = set(LAYERS[LAYERS.index(layer) + 1 :])
    wrong = {name for name in inside(path) if name.split(".")[0] in above}
    assert not wrong, f"{name_of(path)} imports upwards: {wrong}"


@pytest.mark.parametrize("path", [p for p in SHIPPED if name_of(p).startswith(("core", "models"))], ids=name_of)
def test_the_engine_side_knows_no_qgis(path):
    assert not outside(path) & QGIS_NAMES


@pytest.mark.parametrize("path", [p for p in SHIPPED if name_of(p).startswith(("ui", "plugin"))], ids=name_of)
def test_the_qgis_side_stays_light(path):
    assert not outside(path) & HEAVY
    for layer, allowed in QGIS_SIDE.items():
        used = {name for name in inside(path) if name.split(".")[0] == layer}
        assert used <= allowed, f"{name_of(path)} imports {used - allowed}"


def test_qgis_side_modules_bring_nothing_heavy_along():
    names = [name for group in QGIS_SIDE.values() for name in sorted(group)]
    code = (
        "import importlib, importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('landweave', {str(ROOT / '__init__.py')!r}, "
        f"submodule_search_locations=[{str(ROOT)!r}])\n"
        "package = importlib.util.module_from_spec(spec)\n"
        "sys.modules['landweave'] = package\n"
        "spec.loader.exec_module(package)\n"
        f"[importlib.import_module('landweave.' + name) for name in {names!r}]\n"
        f"print(sorted(set(sys.modules) & {HEAVY | QGIS_NAMES!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_heavy_libraries_are_imported_at_the_top(path):
    """Lazy by module, not by statement: an import inside a function hides what a module needs."""
    allowed = {"__init__"} if path == ROOT / "__init__.py" else set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and path.stem not in allowed:
            for inner in ast.walk(node):
                names = []
                if isinstance(inner, ast.Import):
                    names = [alias.name for alias in inner.names]
                elif isinstance(inner, ast.ImportFrom) and inner.level == 0:
                    names = [inner.module or ""]
                heavy = {name.split(".")[0] for name in names} & HEAVY
                assert not heavy, f"{name_of(path)}: {node.name} imports {heavy}"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_nothing_happens_at_import(path):
    imports, definitions = (ast.Import, ast.ImportFrom), (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    kinds = (*imports, *definitions, ast.Assign, ast.AnnAssign, ast.If)
    for node in tree_of(path).body:
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        assert is_docstring or isinstance(node, kinds), f"{name_of(path)}:{node.lineno} does something at import"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_modules_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_the_environment_stays_thin():
    files = sorted((ROOT / "core" / "engine").glob("environment*.py"))
    assert files
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files) <= ENVIRONMENT_LINES


def test_broad_excepts_stand_only_at_the_two_borders():
    places = [
        f"{name_of(path)}:{node.lineno}"
        for path in SHIPPED
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")))
    ]
    assert len(places) <= BROAD_EXCEPTS, places


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_no_assert_is_shipped(path):
    """The plugin repository's security scan refuses any."""
    assert not [node.lineno for node in ast.walk(tree_of(path)) if isinstance(node, ast.Assert)]


def test_no_module_is_a_grab_bag():
    assert not [p for p in SHIPPED if p.stem in {"utils", "util", "helpers", "helper", "common", "misc", "tools"}]
