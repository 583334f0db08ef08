"""The order in which Tab walks through a page: that in which it is read."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractScrollArea,
    QFormLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


def follow_layout(page: QWidget) -> None:
    """Let Tab lead from field to field as the layouts have them, also through widgets that came after the form."""
    chain = [w for w in _in_order(page) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w is not page]
    # Each comes right behind the first, the last one first, so that Tab also begins with the first. All of it twice:
    # Qt leaves a field where it is if it follows already, be it around the end of the ring.
    for after in 2 * chain[:0:-1]:
        QWidget.setTabOrder(chain[0], after)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from _in_order(widget.widget())
    elif isinstance(widget, QStackedWidget):
        for number in range(widget.count()):
            yield from _in_order(widget.widget(number))
    elif widget.layout() is not None and not isinstance(widget, QAbstractScrollArea):
        laid_out = list(_laid_out(widget.layout()))
        # Such as the button that folds a group.
        yield from (c for c in widget.children() if isinstance(c, QWidget) and not c.isWindow() and c not in laid_out)
        for child in laid_out:
            yield from _in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, row by row."""
    numbers = range(layout.count())
    if isinstance(layout, (QGridLayout, QFormLayout)):
        numbers = sorted(numbers, key=lambda number: layout.getItemPosition(number)[:2])
    for number in numbers:
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())
