"""Small read-only tables that look like part of a form: quiet, without a grid, as high as their rows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_CHIP_PX = 12


def prepare_table(table: QTableWidget, headers: Sequence[str], tips: Sequence[str] = ()) -> None:
    """Give an empty table its columns: the first takes what room there is, the others what they need."""
    table.setColumnCount(len(headers))
    table.setHorizontalHeaderLabels(list(headers))
    for column, tip in enumerate(tips):
        table.horizontalHeaderItem(column).setToolTip(tip)
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = table.horizontalHeader()
    header.setMinimumSectionSize(24)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)


def fill_table(table: QTableWidget, rows: Sequence[Sequence[QTableWidgetItem]], *, most: int = 8) -> None:
    """Show these rows; a table with more than ``most`` scrolls."""
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.setItem(row, column, cell)
    height = table.horizontalHeader().sizeHint().height()
    height += min(len(rows), most) * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(height + 2 * table.frameWidth())


def text_cell(text: str, tip: str = "") -> QTableWidgetItem:
    """A cell that is elided where it is too long; its tooltip tells all of it."""
    item = QTableWidgetItem(text)
    item.setToolTip(tip or text)
    return item


def class_cell(name: str, colour: str) -> QTableWidgetItem:
    """A class with a chip of its colour (``#rrggbb``)."""
    item = text_cell(name)
    item.setIcon(chip(colour))
    return item


def number_cell(text: str) -> QTableWidgetItem:
    """A figure, aligned to the right."""
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def chip(colour: str) -> QIcon:
    """A small square of a colour."""
    square = QPixmap(_CHIP_PX, _CHIP_PX)
    square.fill(QColor(colour or "#808080"))
    return QIcon(square)
