"""The compiled translation: as new as its source, and what users see."""

import re

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Failed
from landweave.i18n import update
from landweave.ui.engine_words import in_words, why
from landweave.ui.processing.map_algorithm import MapAlgorithm
from landweave.ui.translation import FOLDER, Translation
from landweave.ui.widgets.result_view import ResultView
from landweave.ui.widgets.run_bar import stage_in_words
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def turkish(qgis_app):
    made = Translation()
    assert made.install("tr_TR")
    yield made
    made.remove()


def test_the_compiled_file_is_as_new_as_its_source(turkish):
    old = [
        s
        for (c, s), text in update.read(FOLDER / "landweave_tr.ts").items()
        if text and QCoreApplication.translate(c, s) != text
    ]
    assert not old, "run make translations"


def test_forms_and_code_speak_the_language(turkish, qtbot):
    view = ResultView()
    qtbot.addWidget(view)
    assert view.reportButton.text() == "Raporu Aç"
    assert view.classTable.horizontalHeaderItem(0).text() == "Sınıf"
    assert MapAlgorithm().displayName() == "Arazi örtüsü haritası"


def test_the_engine_speaks_the_language(turkish):
    failure = Failed("raster", "ş b.tif has no coordinate reference system.", "Choose another folder.")
    assert why(failure) == "ş b.tif için koordinat referans sistemi belirtilmemiş. Başka bir klasör seçin."
    assert (
        in_words("Nobody has translated 1.5 of this. The disk is full.")
        == "Nobody has translated 1.5 of this. Disk dolu."
    )
    turkish.remove()
    assert why(failure) == f"{failure.message} {failure.hint}"


def test_stages_have_words(turkish, root):
    """All that the engine announces: the stages of its jobs, and those that its code names."""
    code = [path.read_text(encoding="utf-8") for path in (root / "core").rglob("*.py")]
    shares = (
        (root / "core" / "engine" / "reporting.py")
        .read_text(encoding="utf-8")
        .partition("_SHARES")[2]
        .partition("\n}")[0]
    )
    stages = set(re.findall(r'"(\w+)": [\d.]+[,}]', shares))
    stages |= {stage for text in code for stage in re.findall(r'\breporter\.progress\(\s*"(\w+)"', text)}
    assert len(stages) > 15
    assert not [stage for stage in stages if stage_in_words(stage) == stage.replace("_", " ").capitalize()]


def test_it_goes_away_again(turkish):
    turkish.remove()
    assert MapAlgorithm().displayName() == "Land cover map"


def test_a_language_that_is_not_there_leaves_english(qgis_app):
    assert not Translation().install("xx")
    assert MapAlgorithm().displayName() == "Land cover map"
