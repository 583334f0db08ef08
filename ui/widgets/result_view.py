"""The result of a run in the dock: one figure with its meaning, the levels, each class, and what to do next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..assets import load_form
from ..results.figures import ClassFigures, Figures
from .hints import Tone, enlarge, show_hint

_MAX_ROWS = 8
"""A table with more rows scrolls."""


class ResultView(QWidget):
    """Shows ``Figures``; its buttons are connected by whoever owns the run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("widgets/result_view.ui", self)
        enlarge(self.figureLabel, 2)
        _prepare(self.levelTable, [self.tr("Level"), self.tr("Raw"), self.tr("Generalised")])
        _prepare(self.classTable, [self.tr("Class"), self.tr("km²"), self.tr("User's"), self.tr("Producer's")])
        tips = (
            "",
            self.tr("Area in the map"),
            self.tr("Of what the map shows as this class, the share that the reference shows so"),
            self.tr("Of what the reference shows as this class, the share that the map found"),
        )
        for column, tip in enumerate(tips):
            self.classTable.horizontalHeaderItem(column).setToolTip(tip)

    def show_run(self, figures: Figures, classes: int, reference: str) -> None:
        """Show the figures of a run with this number of classes."""
        best = figures.best
        self.figureLabel.setVisible(best is not None)
        if best is None:
            self.meaningLabel.setText(self.tr("Map of {0} classes. No reference layer was given.").format(classes))
        else:
            level, value, generalised = best
            which = self.tr("generalised map") if generalised else self.tr("map")
            self.figureLabel.setText(percent(value))
            text = self.tr("agreement of the {0} with {1} at level {2}; the map has {3} classes")
            if len(figures.levels) == 1:
                text = self.tr("agreement of the {0} with {1}; the map has {3} classes")
            self.meaningLabel.setText(text.format(which, reference, level, classes))
        show_hint(self.dominantHint, self._dominance(figures), Tone.WARNING)
        self.levelTable.setVisible(bool(figures.levels))
        self.classTable.setVisible(bool(figures.classes))
        self._fill_levels(figures)
        self._fill_classes(figures)
        self.show()

    def _dominance(self, figures: Figures) -> str:
        if figures.dominant is None:
            return ""
        name, share = figures.dominant
        text = self.tr("{0} of the reference is {1}: the overall agreement says little about other classes.")
        return text.format(percent(share), name)

    def _fill_levels(self, figures: Figures) -> None:
        self.levelTable.setRowCount(len(figures.levels))
        for row, (level, raw, generalised) in enumerate(figures.levels):
            cells = [QTableWidgetItem(level), _number(percent(raw)), _number(percent(generalised))]
            for column, cell in enumerate(cells):
                self.levelTable.setItem(row, column, cell)
        _fit_height(self.levelTable)

    def _fill_classes(self, figures: Figures) -> None:
        self.classTable.setRowCount(len(figures.classes))
        for row, entry in enumerate(figures.classes):
            for column, cell in enumerate(_class_cells(entry)):
                self.classTable.setItem(row, column, cell)
        _fit_height(self.classTable)


def percent(share: float | None) -> str:
    """``86.4 %``; a dash where there is no figure; never 100 % for less than all."""
    if share is None:
        return "–"
    return "100 %" if share == 1 else f"{100 * min(share, 0.999):.1f} %"


def _class_cells(entry: ClassFigures) -> list[QTableWidgetItem]:
    name = QTableWidgetItem(f"{entry.code} {entry.label}")
    name.setToolTip(f"{entry.code} {entry.label}")
    chip = QPixmap(12, 12)
    chip.fill(QColor(entry.colour or "#808080"))
    name.setIcon(QIcon(chip))
    area = entry.area_km2
    words = "–" if area is None else QLocale().toString(area, "f", 0 if area >= 100 else 1 if area >= 10 else 2)
    return [name, _number(words), _number(percent(entry.users)), _number(percent(entry.producers))]


def _prepare(table: QTableWidget, headers: list[str]) -> None:
    table.setColumnCount(len(headers))
    table.setHorizontalHeaderLabels(headers)
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


def _number(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _fit_height(table: QTableWidget) -> None:
    rows = min(table.rowCount(), _MAX_ROWS)
    height = table.horizontalHeader().sizeHint().height() + rows * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(height + 2 * table.frameWidth())
