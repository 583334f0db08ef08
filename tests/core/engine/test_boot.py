"""How a bare Python starts a module of a package that lies anywhere."""

import subprocess
import sys

import pytest
from landweave.core.engine.boot import BOOT

DISK = "import shutil, types\nshutil.disk_usage = lambda _: types.SimpleNamespace(free={})\n"
REFUSED = "import shutil\ndef refuse(_):\n    raise OSError\nshutil.disk_usage = refuse\n"


@pytest.fixture
def package(tmp_path):
    """A package of one module, in a folder whose name is no module's."""
    root = tmp_path / "any name 1.0"
    root.mkdir()
    (root / "__init__.py").touch()
    (root / "only.py").write_text("import sys\n\n\ndef main():\n    print(__name__, sys.argv[3:])\n")
    return root


@pytest.mark.parametrize(
    ("before", "is_kept"), [(DISK.format(2**20), False), (DISK.format(2**40), True), (REFUSED, True)]
)
def test_compiled_modules_are_kept_where_the_disk_has_room(package, before, is_kept):
    command = [sys.executable, "-I", "-c", before + BOOT, str(package), "only", "one more"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "landweave.only ['one more']\n"
    assert (package / "__pycache__").exists() == is_kept
