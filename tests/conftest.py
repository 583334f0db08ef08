"""Makes the clone importable as the package ``landweave``, whatever its folder is called."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

# The networks of tests are tiny: a second thread costs them more than it gives, most of all beside other work.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
if NAME not in sys.modules:
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

if importlib.util.find_spec("hypothesis"):  # QGIS's Python runs the ui tests without it
    from hypothesis import Phase, settings

    # A slow moment of the machine is no failure, and a change is judged by the same examples everywhere. Tests whose
    # examples take long ask for "few"; no test names a number, so that what is asked for here holds for all of them.
    asked = os.environ.get("LANDWEAVE_EXAMPLES", "")
    number = 5000 if asked == "nightly" else int(asked or 0)
    # Whoever names a number wants to know only whether a law fails, not the smallest example that breaks it.
    phases = (Phase.explicit, Phase.generate) if asked.isdigit() else tuple(Phase)
    for name, quick in (("all", 100), ("few", 25)):
        settings.register_profile(
            name, deadline=None, derandomize=asked != "nightly", max_examples=number or quick, phases=phases
        )
    settings.load_profile("all")


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
