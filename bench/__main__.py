"""All measurements one after the other, and one table of what came out: ``make bench``.

Each script prints its own tables first, with more columns. ``--quick`` takes one round of each, on small rasters.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from table import ROWS, shown

SCRIPTS = {
    "mapping.py": ["--rounds", "1", "--rows", "1024", "--cols", "1024"],
    "memory.py": ["--quick"],
    "generalise.py": ["--rounds", "1", "--size", "1024"],
    "agreement.py": ["--rounds", "1", "--side", "1024"],
    "training.py": ["--rounds", "1", "--side", "1024"],
    "gpu.py": [],
}
"""Script → its options for a quick look."""


def main() -> int:
    """Run them all; the first that fails ends it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory(prefix="landweave-bench-") as folder:
        rows = Path(folder) / "rows"
        rows.touch()
        for script, fewer in SCRIPTS.items():
            command = [sys.executable, "-W", "ignore", str(Path(__file__).with_name(script)), *(fewer if quick else [])]
            subprocess.run(command, check=True, env={**os.environ, ROWS: str(rows)})
        sys.stdout.write(f"\n{shown(rows)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
