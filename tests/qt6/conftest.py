"""Widgets that need no class of QGIS, under PyQt6: ``make test-qt6``. Skipped where there is no PyQt6."""

import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_ignore_collect(collection_path, config):
    """Only in an environment of its own: the stand-in must not be found where there is a QGIS."""
    return True if os.environ.get("LANDWEAVE_QT6") != "1" and collection_path.suffix == ".py" else None


if os.environ.get("LANDWEAVE_QT6") == "1":
    sys.path.insert(0, str(Path(__file__).parent / "stand_in"))


@pytest.fixture(scope="session")
def app():
    """The application, without a screen."""
    from qgis.PyQt.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])
