"""Every page for everybody: names for screen readers, an order for the keyboard, right-to-left, long words, themes."""

from itertools import pairwise

import pytest

pytest.importorskip("qgis")

from landweave.ui.pages.registry import PAGES
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
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
    QTextEdit,
    QWidget,
)

INPUTS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSlider,
    QTextEdit, QgsFileWidget, QgsProjectionSelectionWidget,
)  # fmt: skip
COMPOSED = (QgsFileWidget, QgsProjectionSelectionWidget, QComboBox, QAbstractSpinBox, QLineEdit)
"""Widgets made of others: the name of the whole counts."""
NARROW = 320
FAINT = 60
"""Difference of lightness (0 to 255) below which words vanish."""


@pytest.fixture
def pages(make_dock, make_weights):
    """Each page in turn, in front of a dock of 320 px: ``for page_id, page in pages()``."""
    make_weights()
    dock = make_dock()

    def show():
        for spec in PAGES:
            dock.resize(NARROW, 700)
            dock.show_page(spec.id)
            QApplication.processEvents()
            yield spec.id, dock.pages[spec.id]

    return show


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
        # The chain is a ring: one step leads back from the last to the first.
        back = [(a[2], b[2]) for a, b in pairwise(places) if b[0] + b[1] <= a[0]]
        assert len(back) <= 1, (page_id, back)


def clipped(page):
    """Labels and buttons whose words do not fit into them."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton)) or not widget.text():
            continue
        if (isinstance(widget, QLabel) and widget.wordWrap()) or "…" in widget.text() or "<" in widget.text():
            continue
        need = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
        if need > widget.width() + 2:
            found.append(f"{widget.objectName()} {widget.text()!r}: {need} px into {widget.width()} px")
    return found


def too_wide(page):
    """Parts that would have to be scrolled sideways."""
    areas = [area.objectName() for area in page.findChildren(QScrollArea) if area.horizontalScrollBar().maximum()]
    return areas + ([page.objectName()] if page.minimumSizeHint().width() > NARROW else [])


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
