"""The tables of ``agree`` at all levels, and nothing else that it does.

``python bench/peers/comparing.py MAP REFERENCE [SCHEME]``
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("landweave", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)

from landweave.core.agreement.agreement import agree  # noqa: E402
from landweave.core.agreement.raster_layer import Beside  # noqa: E402
from landweave.core.agreement.reference import open_beside  # noqa: E402
from landweave.core.events import Silent  # noqa: E402
from landweave.core.raster.classes import open_classes  # noqa: E402


def compare(of_map: str, of_reference: str, wanted: str = "clc-grid") -> None:
    """Both are read once; ``wanted`` says what the reference's codes mean."""
    with open_classes(of_map) as raster, open_beside(Beside(raster), of_reference, "", wanted=wanted) as reference:
        agree(raster, reference, Silent())


if __name__ == "__main__":
    compare(*sys.argv[1:])
