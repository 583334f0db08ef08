"""The confusion table as a heat map: rows = map, columns = reference; each cell leads to its places."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QEvent, QLocale, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..agreement_figures import LevelAgreement
from .hints import contrast, mix
from .tables import chip

_AGREED, _CONFUSED = "#2c7fb8", "#e6550d"
"""Blue on the diagonal, orange beside it: told apart by the colour-blind, and by their place."""
_MOST_ROWS = 14
_MIN_SHARE = 0.005
"""A smaller share is written as a dot: there is something, but it rounds to nothing."""


class Shares(Enum):
    """What the figures in the cells are shares of."""

    MAP = "map"
    REFERENCE = "reference"
    ALL = "all"


@dataclass(frozen=True)
class Cell:
    """One pair of classes."""

    of_map: str
    """Code."""
    of_reference: str
    km2: float
    share: float
    """Of what the model's ``Shares`` say, 0–1."""


class ConfusionModel(QAbstractTableModel):
    """The cells of a level."""

    def __init__(self, palette: QPalette, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._level: Optional[LevelAgreement] = None
        self._palette, self._shares = palette, Shares.MAP
        self._totals: tuple[list[int], list[int], int] = ([], [], 0)

    def show_level(self, level: Optional[LevelAgreement], shares: Shares) -> None:
        """Show the cells of a level as shares of what the map, the reference or both show."""
        self.beginResetModel()
        self._level, self._shares = level, shares
        table = level.pixels if level else ()
        rows, cols = [sum(row) for row in table], [sum(col) for col in zip(*table)]
        self._totals = rows, cols, sum(rows)
        self.endResetModel()

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours of another theme."""
        self._palette = palette
        self.layoutChanged.emit()

    def cell(self, row: int, col: int) -> Cell:
        """What stands at a place."""
        level, (rows, cols, total) = self._level, self._totals
        pixels = level.pixels[row][col]
        whole = {Shares.MAP: rows[row], Shares.REFERENCE: cols[col], Shares.ALL: total}[self._shares]
        share = pixels / whole if whole else 0.0
        return Cell(level.classes[row].code, level.classes[col].code, pixels * level.pixel_km2, share)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row for each class of the map."""
        return 0 if parent.isValid() or self._level is None else len(self._level.classes)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column for each class of the reference."""
        return self.rowCount(parent)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a variant
        """Share in percent, colours, and all of it in words."""
        if not index.isValid():
            return None
        cell, on_diagonal = self.cell(index.row(), index.column()), index.row() == index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return in_percent(cell.share)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            ground, text = self._colours(cell.share, on_diagonal=on_diagonal)
            return QBrush(ground if role == Qt.ItemDataRole.BackgroundRole else text)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._in_words(index.row(), index.column(), cell)
        return _bold() if role == Qt.ItemDataRole.FontRole and on_diagonal else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Code and colour; the name as tooltip."""
        if self._level is None or section >= len(self._level.classes):
            return None
        entry = self._level.classes[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.code
        if role == Qt.ItemDataRole.DecorationRole and orientation == Qt.Orientation.Vertical:
            return chip(entry.colour)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            side = self.tr("Map") if orientation == Qt.Orientation.Vertical else self.tr("Reference")
            return f"{side}: {entry.name}"
        return None

    def _colours(self, share: float, *, on_diagonal: bool) -> tuple[QColor, QColor]:
        base, text = self._palette.color(QPalette.ColorRole.Base), self._palette.color(QPalette.ColorRole.Text)
        ground = mix(base, QColor(_AGREED if on_diagonal else _CONFUSED), share**0.5)  # small shares are seen too
        far, near = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
        if share < _MIN_SHARE:
            return ground, mix(text, base, 0.4)
        return ground, max((far, near), key=lambda colour: contrast(colour, ground))

    def _in_words(self, row: int, col: int, cell: Cell) -> str:
        of_map, of_reference = self._level.classes[row], self._level.classes[col]
        whole = {
            Shares.MAP: self.tr("of what the map shows as {0}").format(of_map.code),
            Shares.REFERENCE: self.tr("of what the reference shows as {0}").format(of_reference.code),
            Shares.ALL: self.tr("of all that was compared"),
        }[self._shares]
        lines = (
            self.tr("Map: {0}").format(of_map.name),
            self.tr("Reference: {0}").format(of_reference.name),
            f"{square_km(cell.km2)}, {100 * cell.share:.1f} % {whole}",
        )
        return "\n".join(lines)


class _CellDelegate(QStyledItemDelegate):
    """The chosen cell keeps its colour, which means something, and gets a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Cell, then frame."""
        plain = QStyleOptionViewItem(option)
        plain.state = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, plain, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()


class ConfusionView(QTableView):
    """Shows a level; a click or Enter on a cell asks for its places."""

    chosen = pyqtSignal(str, str)
    """Codes of map and reference."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusionView")
        self.setAccessibleName(self.tr("Confusion table, rows are the map, columns the reference"))
        self._model = ConfusionModel(self.palette(), self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
            header.setMinimumSectionSize(16)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_level(self, level: Optional[LevelAgreement], shares: Shares = Shares.MAP) -> None:
        """Show the cells of a level; as high as its rows, up to a limit."""
        self._model.show_level(level, shares)
        codes = [entry.code for entry in level.classes] if level else []
        letters = self.fontMetrics()
        width = max([letters.horizontalAdvance("100"), *(letters.horizontalAdvance(code) for code in codes)]) + 10
        self.horizontalHeader().setDefaultSectionSize(width)
        self.verticalHeader().setDefaultSectionSize(letters.height() + 8)
        rows = min(len(codes), _MOST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + bar + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow docks scroll."""
        return QSize(120, 60)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme takes other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.model() is not None:
            self._model.set_palette(self.palette())

    def _choose(self, index: QModelIndex) -> None:
        cell = self._model.cell(index.row(), index.column())
        self.chosen.emit(cell.of_map, cell.of_reference)


def in_percent(share: float) -> str:
    """``87``; nothing for nothing; a dot for less than half a percent; never 100 for less than all."""
    if share == 0:
        return ""
    if share < _MIN_SHARE:
        return "·"
    return "100" if share == 1 else str(min(99, round(100 * share)))


def square_km(km2: float) -> str:
    """An area to read: ``1,234 km²``, ``1.23 km²``, ``0.4 ha``."""
    if km2 < 0.1:
        return f"{area_number(100 * km2, 1)} ha"
    return f"{area_number(km2, 0 if km2 >= 100 else 1 if km2 >= 10 else 2)} km²"


def area_number(value: float, decimals: int) -> str:
    """A figure as the user's language writes it."""
    return str(QLocale().toString(value, "f", decimals))


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
