"""The result of a run in the dock: one figure with its meaning, the levels, each class, and what to do next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QTableWidgetItem, QWidget

from ..assets import load_form
from ..results.figures import ClassFigures, Figures
from .hints import Tone, enlarge, show_hint
from .tables import class_cell, fill_table, number_cell, prepare_table, text_cell


class ResultView(QWidget):
    """Shows ``Figures``; its buttons are connected by whoever owns the run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("widgets/result_view.ui", self)
        enlarge(self.figureLabel, 2)
        prepare_table(self.levelTable, [self.tr("Level"), self.tr("Raw"), self.tr("Generalised")])
        headers = [self.tr("Class"), self.tr("km²"), self.tr("User's"), self.tr("Producer's")]
        tips = (
            "",
            self.tr("Area in the map"),
            self.tr("Of what the map shows as this class, the share that the reference shows so"),
            self.tr("Of what the reference shows as this class, the share that the map found"),
        )
        prepare_table(self.classTable, headers, tips)

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

    def _fill_levels(self, found: Figures) -> None:
        levels = found.levels
        title = "" if len(levels) == 1 else self.tr("Level")
        self.levelTable.setHorizontalHeaderItem(0, QTableWidgetItem(title))
        names = [self.tr("All classes")] if len(levels) == 1 else [name for name, _, _ in levels]
        figures = [(number_cell(percent(raw)), number_cell(percent(made))) for _, raw, made in levels]
        fill_table(self.levelTable, [[text_cell(name), *cells] for name, cells in zip(names, figures)])

    def _fill_classes(self, figures: Figures) -> None:
        fill_table(self.classTable, [_class_cells(entry) for entry in figures.classes])


def percent(share: float | None) -> str:
    """``86.4 %``; a dash where there is no figure; never 100 % for less than all."""
    if share is None:
        return "–"
    return "100 %" if share == 1 else f"{100 * min(share, 0.999):.1f} %"


def _class_cells(entry: ClassFigures) -> list[QTableWidgetItem]:
    area = entry.area_km2
    words = "–" if area is None else QLocale().toString(area, "f", 0 if area >= 100 else 1 if area >= 10 else 2)
    numbers = words, percent(entry.users), percent(entry.producers)
    return [class_cell(f"{entry.code} {entry.label}", entry.colour), *map(number_cell, numbers)]
