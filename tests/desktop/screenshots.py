"""The pictures of the docs: the demo on the scene that ``make demo`` has left, saved under the working folder.

Started inside QGIS by ``tests/desktop/run screenshots``; environment as in demo.py.
"""

import os
import runpy
from pathlib import Path

ROOT = Path(os.environ["LANDWEAVE_ROOT"])
SCENE = ROOT / "build" / "demo" / "scene"

os.environ.setdefault("LANDWEAVE_DEMO_IMAGE", str(SCENE / "image.tif"))
os.environ.setdefault("LANDWEAVE_DEMO_REFERENCE", str(SCENE / "reference.gpkg"))
os.environ.setdefault("LANDWEAVE_DEMO_SHOT", str(Path(os.environ["LANDWEAVE_DEMO"]) / "result.png"))
KEPT = runpy.run_path(str(ROOT / "tests" / "desktop" / "demo.py"))
