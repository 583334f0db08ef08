"""Makes the clone importable as the package ``landweave``, whatever its folder is called."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
if NAME not in sys.modules:
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's root folder."""
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data sets; tests that need it skip without it."""
    folder = Path(os.environ.get("LANDWEAVE_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("no real data: set LANDWEAVE_DATA")
    return folder
