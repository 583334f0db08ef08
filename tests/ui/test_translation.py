"""The compiled translation: as new as its source, and what users see."""

import importlib.util
import sys

import pytest

pytest.importorskip("qgis")

from landweave.ui.processing.map_algorithm import MapAlgorithm
from landweave.ui.translation import FOLDER, Translation
from landweave.ui.widgets.result_view import ResultView
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def turkish(qgis_app):
    made = Translation()
    assert made.install("tr_TR")
    yield made
    made.remove()


def messages():
    spec = importlib.util.spec_from_file_location("landweave_i18n_update", FOLDER / "update.py")
    update = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    return update.read(FOLDER / "landweave_tr.ts")


def test_the_compiled_file_is_as_new_as_its_source(turkish):
    old = [s for (c, s), text in messages().items() if text and QCoreApplication.translate(c, s) != text]
    assert not old, "run make translations"


def test_forms_and_code_speak_the_language(turkish, qtbot):
    view = ResultView()
    qtbot.addWidget(view)
    assert view.reportButton.text() == "Raporu Aç"
    assert view.classTable.horizontalHeaderItem(0).text() == "Sınıf"
    assert MapAlgorithm().displayName() == "Arazi örtüsü haritası"


def test_it_goes_away_again(turkish):
    turkish.remove()
    assert MapAlgorithm().displayName() == "Land cover map"


def test_a_language_that_is_not_there_leaves_english(qgis_app):
    assert not Translation().install("xx")
    assert MapAlgorithm().displayName() == "Land cover map"
