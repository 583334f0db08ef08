"""The page Weights: cards of what is installed, one or side by side, and what can be done with packages."""

import zipfile

import pytest

pytest.importorskip("qgis")

from landweave.models.card import Score
from landweave.ui.installed_weights import is_imported
from landweave.ui.pages.weights_page import footprint
from landweave.ui.widgets.card_comparison import comparison
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QDockWidget, QFileDialog, QMessageBox

SCORES = (
    Score("Northern plains", 0.86, 1000, f1=(("11", 0.9), ("21", 0.8), ("31", 0.7), ("51", None)), note="held back"),
    Score("Northern plains", 0.93, 1000, level="clc-l1"),
    Score("Southern hills", 0.61, 500, f1=(("11", 0.5), ("21", 0.4), ("31", 0.3), ("51", 0.2)), note="never seen"),
)


@pytest.fixture
def make_page(make_dock, qtbot):
    """The dock with its page Weights in front, whose engine is ``runner``."""

    def make(runner=None):
        dock = make_dock(runner)
        button = dock.switcher.findChild(object, "weightsPageButton")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        page = dock.pages["weights"]
        assert page.isVisible()
        return page

    return make


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_row(qtbot, page, text, key=Qt.KeyboardModifier.NoModifier):
    view = page.weightsList
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    index = next(index for index in rows if index.data() == text)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, view.visualRect(index).center())


def texts(table):
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def test_without_weights_the_page_says_what_to_do(make_page):
    page = make_page()
    assert "Import a package" in page.stateHint.text()
    assert not page.views.isVisible()
    assert page.importButton.isEnabled()
    for button in (page.exportButton, page.checkButton, page.removeButton, page.regionButton):
        assert not button.isEnabled()


def test_the_card_of_the_chosen_weights_is_shown(make_page, make_weights, qtbot):
    make_weights("north", scores=SCORES, class_shares=(0.1, 0.6, 0.25, 0.05))
    make_weights("south", region="Southern hills", limits="No snow.")
    page = make_page()
    click_row(qtbot, page, "North")
    card = page.card
    assert card.titleLabel.text() == "North"
    assert texts(card.scoreTable) == [["Northern plains", "86.0 %", "93.0 %"], ["Southern hills", "61.0 %", "–"]]
    assert texts(card.classTable) == [
        ["11 Urban fabric", "10.0 %", "0.90", "0.50"],
        ["21 Arable land", "60.0 %", "0.80", "0.40"],
        ["31 Forests", "25.0 %", "0.70", "0.30"],
        ["51 Inland waters", "5.0 %", "–", "0.20"],
    ]
    assert "25 points less" in card.transferHint.text()
    click_row(qtbot, page, "South")
    assert card.limitsLabel.text() == "No snow."
    assert not card.transferHint.isVisible()


def test_two_cards_stand_side_by_side(make_page, make_weights, qtbot):
    make_weights("north", scores=SCORES)
    make_weights("south", region="Southern hills", classes=("11", "21", "31", "52"))
    page = make_page()
    click_row(qtbot, page, "North")
    click_row(qtbot, page, "South", Qt.KeyboardModifier.ControlModifier)
    table = page.comparison
    assert table.isVisible()
    shown = {name: values for name, *values in texts(table)}
    assert shown["Region"] == ["Northern plains", "Southern hills"]
    assert shown["Classes not in all"] == ["51", "52"]
    bold = {table.item(row, 0).text(): table.item(row, 1).font().bold() for row in range(table.rowCount())}
    assert bold["Region"]
    assert not bold["Sensor"]


def test_f1_is_compared_within_one_scheme_only(make_weights):
    north = make_weights("north", scores=SCORES).card
    other = make_weights("forest", scheme="forest", classes=("1", "2"), scores=()).card
    assert "F1 21 Arable land" in dict(comparison([north, north]))
    assert not [name for name, _ in comparison([north, other]) if name.startswith("F1")]


def test_strange_characters_of_a_card_stay_text(make_page, make_weights):
    make_weights("north", title="<b>North</b>", limits="<img src=x>", description="a < b")
    card = make_page().card
    assert card.titleLabel.textFormat() == Qt.TextFormat.PlainText
    assert card.limitsLabel.textFormat() == Qt.TextFormat.PlainText
    assert card.limitsLabel.text() == "<img src=x>"


def test_a_package_is_imported_and_shown(make_page, make_weights, fake_engine, qtbot, monkeypatch, own_home, tmp_path):
    make_weights("new")
    away = tmp_path / "away"
    (own_home / "weights" / "new").rename(away)
    body = f"""
import shutil
shutil.copytree(job["weights"], {str(own_home / "weights" / "new")!r})
say("result", values={{"id": "new", "summary": ["Imported new."]}})
"""
    make_weights("a-first")
    page = make_page(fake_engine(body))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(away / "card.json"), ""))
    click(qtbot, page.importButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert [entry.card.id for entry in page.chosen()] == ["new"]
    assert "Imported new." in page.stateHint.text()


def test_what_cannot_be_imported_is_told_on_the_page(make_page, fake_engine, qtbot, monkeypatch, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("evil.py", "")
    page = make_page(fake_engine('say("error", code="weights", message="bad.zip holds evil.py.", hint="Ask anew.")'))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    click(qtbot, page.importButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert "bad.zip holds evil.py. Ask anew." in page.stateHint.text()
    assert page.importButton.isEnabled()


def test_a_bare_file_is_imported_with_its_card(make_page, fake_engine, qtbot, monkeypatch, tmp_path):
    asked = []

    def choose(_parent, title, *_):
        asked.append(title)
        return (str(tmp_path / ("w.pt" if len(asked) == 1 else "my-card.json")), "")

    told = tmp_path / "job.txt"
    body = f'open({str(told)!r}, "w").write(job["weights"] + "|" + job["card"]); say("result", values={{}})'
    page = make_page(fake_engine(body))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    click(qtbot, page.importButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert told.read_text() == f"{tmp_path / 'w.pt'}|{tmp_path / 'my-card.json'}"


def test_a_network_that_tells_too_little_of_itself_is_described(make_page, fake_engine, qtbot, monkeypatch, tmp_path):
    told, form = tmp_path / "job.txt", tmp_path / "form.json"
    form.write_text('{"bands": ["B04"]}')
    body = f"""
open({str(told)!r}, "a").write(job["card"] + "|" + job["form"] + "\\n")
if job["form"]:
    say("result", values={{}})
else:
    say("error", code="weights", message="net.onnx does not tell its classes.", hint="Give --form.")
"""
    page = make_page(fake_engine(body))
    answers = iter((str(tmp_path / "net.onnx"), str(form)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (next(answers), ""))
    click(qtbot, page.importButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert "does not tell its classes" in page.stateHint.text()
    page.stateHint.linkActivated.emit(page.stateHint.text().split('href="')[1].split('"')[0])
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert told.read_text() == f"|\n|{form}\n"


def test_weights_are_exported_as_onnx_too(make_page, make_weights, fake_engine, qtbot, monkeypatch, tmp_path):
    make_weights()
    told = tmp_path / "job.txt"
    body = f'open({str(told)!r}, "w").write(f"{{job[\'onnx\']}} {{job[\'out\']}}"); say("result", values={{}})'
    page = make_page(fake_engine(body))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.onnx"), ""))
    click(qtbot, page.exportButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert told.read_text() == f"True {tmp_path / 'mine.onnx'}"


def test_export_asks_for_a_place_and_makes_a_zip(make_page, make_weights, fake_engine, qtbot, monkeypatch, tmp_path):
    make_weights()
    told = tmp_path / "job.txt"
    body = f"""
open({str(told)!r}, "w").write(job["action"] + " " + job["out"])
say("result", values={{"file": job["out"]}})
"""
    page = make_page(fake_engine(body))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    click(qtbot, page.exportButton)
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert told.read_text() == f"export {tmp_path / 'mine.zip'}"
    assert "mine.zip was saved" in page.services.iface.messageBar().currentItem().text()


def test_removing_asks_first(make_page, make_weights, qtbot, monkeypatch, own_home):
    make_weights("north")
    make_weights("south")
    page = make_page()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    click_row(qtbot, page, "South")
    click(qtbot, page.removeButton)
    assert (own_home / "weights" / "south").exists()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(qtbot, page.removeButton)
    assert not (own_home / "weights" / "south").exists()
    assert [entry.card.id for entry in page.chosen()] == ["north"]


def test_weights_that_come_with_landweave_stay(make_page, make_weights, monkeypatch, own_home, tmp_path, qtbot):
    package = make_weights("north")
    assert is_imported(package)
    shipped = tmp_path / "models"
    (own_home / "weights").rename(shipped)
    monkeypatch.setattr("landweave.ui.installed_weights.weights_folders", lambda: (shipped,))
    page = make_page()
    click_row(qtbot, page, "North")
    assert not page.removeButton.isEnabled()
    assert "stay" in page.removeButton.toolTip()


def test_a_broken_package_says_why_and_can_be_removed(make_page, make_weights, own_home, qtbot, monkeypatch):
    make_weights("north")
    (own_home / "weights" / "north" / "SHA256SUMS").unlink()
    page = make_page()
    click_row(qtbot, page, "north")
    assert "lacks SHA256SUMS" in page.stateHint.text()
    assert not page.views.isVisible()
    assert not page.exportButton.isEnabled()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(qtbot, page.removeButton)
    assert not (own_home / "weights" / "north").exists()


def test_the_region_is_outlined_and_goes_again(make_page, make_weights, qtbot, project):
    make_weights("north", footprint=(10.0, 50.0, 12.0, 52.0))
    page = make_page()
    canvas = page.services.iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    click(qtbot, page.regionButton)
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert len(bands) == 1
    assert bands[0].asGeometry().constGet().nCoordinates() > 20
    assert canvas.extent().contains(bands[0].asGeometry().boundingBox())
    click(qtbot, page.regionButton)
    assert not [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_nothing_stays_on_the_canvas_of_a_dock_that_goes(make_page, make_weights, qtbot):
    make_weights()
    page = make_page()
    click(qtbot, page.regionButton)
    page.shut_down()
    items = page.services.iface.mapCanvas().scene().items()
    assert not [item for item in items if isinstance(item, QgsRubberBand)]


def test_footprints_bend_with_the_coordinates(make_weights):
    assert footprint(make_weights()).boundingBox().toString(0) == "10,50 : 12,52"


def test_a_package_may_be_dropped(make_page, fake_engine, qtbot, tmp_path):
    told = tmp_path / "job.txt"
    page = make_page(fake_engine(f'open({str(told)!r}, "w").write(job["weights"]); say("result", values={{}})'))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt")), QUrl.fromLocalFile(str(tmp_path / "w.zip"))])
    place, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: not page.services.runs.is_busy, timeout=10_000)
    assert told.read_text() == str(tmp_path / "w.zip")


def test_it_fits_into_320_px(make_page, make_weights, qtbot):
    make_weights(
        "north", title="Northern plains of a country with a very long name, Sentinel-2, level 2", scores=SCORES
    )
    page = make_page()
    dock = page.services.iface.mainWindow().findChild(QDockWidget, "LandweaveDock")
    dock.setFloating(True)
    dock.resize(320, 700)
    qtbot.wait(50)
    assert dock.width() == 320
    assert page.minimumSizeHint().width() <= 320
    assert page.cardContents.minimumSizeHint().width() <= 320
