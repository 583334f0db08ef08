"""Every page and dialog for everybody: screen readers, keyboard, right-to-left, long words, themes, no colour alone."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Progress
from landweave.ui.pages.registry import PAGES
from landweave.ui.results.export_dialog import ExportDialog
from landweave.ui.widgets import curve_view
from landweave.ui.widgets.confusion_view import ConfusionModel
from landweave.ui.widgets.hints import Tone, contrast, show_hint
from landweave.ui.widgets.survey_view import STYLES
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QAbstractListModel, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSlider,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

INPUTS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSlider,
    QTextEdit, QgsFileWidget, QgsProjectionSelectionWidget,
)  # fmt: skip
COMPOSED = (QgsFileWidget, QgsProjectionSelectionWidget, QComboBox, QAbstractSpinBox, QLineEdit)
"""Widgets made of others: the name of the whole counts."""
NARROW = 320
DIALOG = 480
"""A dialog is a window of its own and may be wider, px."""
LONG = "Land principally occupied by agriculture, with significant areas of natural vegetation " * 2
LEGIBLE = 4.5
"""Smallest contrast of text, as the accessibility guidelines for the web have it."""
FAINT = 60
"""Difference of lightness (0 to 255) below which words vanish."""


@pytest.fixture
def pages(make_dock, make_weights, make_agreement, monkeypatch, tmp_path):
    """Each page in turn, in front of a dock of 320 px, then the set-up, the dock as a whole, and the dialog.

    ``for page_id, page in pages()``; the results on them have long class names.
    """
    make_weights()
    dock = make_dock()
    folder = Path(make_agreement()["out"])
    report = folder / "report.json"
    report.write_text(report.read_text(encoding="utf-8").replace("Urban fabric", LONG), encoding="utf-8")
    dialog = ExportDialog(tmp_path / "map", QgsCoordinateReferenceSystem("EPSG:32633"), ("CODE_18", LONG), dock)

    def show():
        for spec in PAGES:
            dock.resize(NARROW, 700)
            dock.show_page(spec.id, folder if spec.id == "agreement" else None)
            QApplication.processEvents()
            yield spec.id, dock.pages[spec.id]
        dock.run_bar.start("Map")
        dock.run_bar.hear(Progress("generalise", 1, 2, "px", 0.5, None, 4000))
        QApplication.processEvents()
        yield "dock", dock.widget()
        with monkeypatch.context() as patch:
            patch.setattr(dock.setup_page, "is_ready", lambda: False)
            dock.show_page("map")
            dock.setup_page.progressWidget.show()
            dock.setup_page.logEdit.show()
            QApplication.processEvents()
            yield "set-up", dock.setup_page
        dialog.show()
        dialog.resize(dialog.minimumSizeHint())
        QApplication.processEvents()
        yield "export", dialog
        dialog.hide()

    yield show
    dialog.deleteLater()


@pytest.fixture
def right_to_left(qgis_app):
    """Switches the direction of all windows; it is set back afterwards."""
    app = QApplication.instance()
    yield lambda: (app.setLayoutDirection(Qt.LayoutDirection.RightToLeft), app.processEvents())
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inputs(page):
    """What a user can operate, the whole of composed widgets."""
    found = []
    for widget in page.findChildren(QWidget):
        inner, above = False, widget.parentWidget()
        while above is not None and above is not page.parentWidget():
            inner = inner or isinstance(above, (*COMPOSED, QAbstractItemView))
            above = above.parentWidget()
        if isinstance(widget, INPUTS) and not inner and not widget.objectName().startswith("qt_"):
            found.append(widget)
    return found


def spoken(widget):
    """What a screen reader says."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text).strip("&… ")


def test_every_input_has_a_name(pages):
    found = {page_id: inputs(page) for page_id, page in pages()}
    assert all(found.values())
    nameless = [(i, type(w).__name__, w.objectName()) for i, ws in found.items() for w in ws if not spoken(w)]
    assert not nameless


def test_a_button_without_words_has_a_tip(pages):
    buttons = [(i, w) for i, page in pages() for w in inputs(page) if isinstance(w, QAbstractButton)]
    assert not [(i, w.objectName()) for i, w in buttons if not w.text().strip("…") and not w.toolTip()]


def test_tab_leads_through_each_page_from_top_to_bottom(pages):
    """The order of the keyboard is that of the eye: later rows never come before earlier ones."""
    for page_id, page in pages():
        chain, widget = [], page.nextInFocusChain()
        while widget is not page:
            if page.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(widget)
            widget = widget.nextInFocusChain()
        assert chain, page_id
        places = [(w.mapTo(page, w.rect().topLeft()).y(), w.height(), w.objectName()) for w in chain]
        back = [(a[2], b[2]) for a, b in pairwise(places) if b[0] + b[1] <= a[0]]
        assert not back, page_id


def clipped(page):
    """Labels and buttons whose words do not fit into them."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton)) or not widget.text():
            continue
        if (isinstance(widget, QLabel) and widget.wordWrap()) or "…" in widget.text() or "<" in widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        need = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
        if need > widget.width() + 2:
            found.append(f"{widget.objectName()} {widget.text()!r}: {need} px into {widget.width()} px")
    return found


def too_wide(page):
    """Parts that would have to be scrolled sideways."""
    areas = [area.objectName() for area in page.findChildren(QScrollArea) if area.horizontalScrollBar().maximum()]
    return areas + (
        [page.objectName()]
        if page.minimumSizeHint().width() > (DIALOG if isinstance(page, ExportDialog) else NARROW)
        else []
    )


def test_nothing_is_clipped_at_320_px(pages):
    found = {page_id: clipped(page) + too_wide(page) for page_id, page in pages()}
    assert not any(found.values()), found


def test_nothing_is_clipped_right_to_left(pages, right_to_left):
    right_to_left()
    found = {}
    for page_id, page in pages():
        assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found[page_id] = clipped(page) + too_wide(page)
    assert not any(found.values()), found


def sides(page):
    """Of each label beside its field, whether it stands left of it."""
    found = {}
    for label in page.findChildren(QLabel):
        field = label.buddy()
        if field is not None and label.isVisible() and field.isVisible():
            here, there = (w.mapTo(page, w.rect().center()) for w in (label, field))
            if abs(here.y() - there.y()) < label.height():
                found[label.objectName() or label.text()] = here.x() < there.x()
    return found


def test_right_to_left_mirrors_each_page(pages, right_to_left):
    before = {page_id: sides(page) for page_id, page in pages()}
    assert all(all(of_page.values()) for of_page in before.values())
    assert sum(map(len, before.values())) > len(before)
    right_to_left()
    after = {page_id: sides(page) for page_id, page in pages()}
    assert {i: set(of_page) for i, of_page in after.items()} == {i: set(of_page) for i, of_page in before.items()}
    assert not [of_page for of_page in after.values() if any(of_page.values())]


@pytest.fixture
def dark(qgis_app):
    """A palette of light words on dark ground; the usual one comes back afterwards."""
    usual = QApplication.palette()
    made = QPalette(usual)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        made.setColor(role, QColor("#222222"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(role, QColor("#eeeeee"))
    QApplication.setPalette(made)
    yield
    QApplication.setPalette(usual)


def test_a_dark_theme_leaves_words_readable(dark, pages):
    """No label keeps a colour of its own that vanishes on a dark ground."""
    faint = []
    for page_id, page in pages():
        for label in page.findChildren(QLabel):
            ink, ground = (label.palette().color(r) for r in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
            if label.isVisible() and label.text() and abs(ink.lightness() - ground.lightness()) < FAINT:
                faint.append((page_id, label.objectName()))
    assert not faint


def test_icons_are_sharp_at_twice_their_size(pages):
    coarse = []
    for page_id, page in pages():
        for button in (w for w in inputs(page) if isinstance(w, QAbstractButton)):
            twice = 2 * button.iconSize()
            if button.isVisible() and not button.icon().isNull() and button.icon().actualSize(twice) != twice:
                coarse.append((page_id, button.objectName()))
    assert not coarse


def test_what_a_colour_says_is_said_by_a_sign_or_a_pattern_as_well(qgis_app):
    assert len({tone.sign for tone in Tone}) == len(Tone)
    assert len({style.hatch for style in STYLES.values()}) == len(STYLES)
    assert len(set(curve_view._DASHES)) == len(curve_view._DASHES)


def test_a_coloured_cell_has_words(pages):
    """Of tables and lists: its text, or that for screen readers, tells what the colour tells."""
    silent, coloured = [], 0
    for page_id, page in pages():
        for view in page.findChildren(QAbstractItemView):
            model = view.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            cells = [model.index(r, c) for r in range(model.rowCount()) for c in range(columns)]
            for cell in cells:
                if cell.data(Qt.ItemDataRole.BackgroundRole) or cell.data(Qt.ItemDataRole.DecorationRole):
                    coloured += 1
                    told = cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data(Qt.ItemDataRole.DisplayRole)
                    silent += [] if told else [(page_id, view.objectName(), cell.row(), cell.column())]
    assert coloured
    assert not silent


def test_a_name_that_is_cut_can_be_read_in_its_tip(pages):
    cut = []
    for page_id, page in pages():
        for table in page.findChildren(QTableView):
            model = table.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    cell = model.index(row, column)
                    text = str(cell.data(Qt.ItemDataRole.DisplayRole) or "")
                    room = table.columnWidth(column)
                    if table.fontMetrics().horizontalAdvance(text) > room and not cell.data(
                        Qt.ItemDataRole.ToolTipRole
                    ):
                        cut.append((page_id, table.objectName(), text))
    assert not cut


@pytest.mark.parametrize("theme", ["usual", "dark"])
def test_hints_and_cells_are_read_in_both_themes(qgis_app, request, theme):
    if theme == "dark":
        request.getfixturevalue("dark")
    palette = QApplication.palette()
    window = palette.color(QPalette.ColorRole.Window)
    label = QLabel()
    for tone in Tone:
        show_hint(label, "Words", tone)
        ink = QColor(re.search(r"color:(#[0-9a-f]{6})", label.text()).group(1))
        assert contrast(ink, window) >= LEGIBLE, tone
    model = ConfusionModel(palette)
    for share in (0.01, 0.1, 0.3, 0.5, 0.8, 1.0):
        for on_diagonal in (True, False):
            ground, ink = model._colours(share, on_diagonal=on_diagonal)
            assert contrast(ink, ground) >= LEGIBLE, (share, on_diagonal)
