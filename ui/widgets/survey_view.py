"""What a training would learn from, in figures: the three parts with their hatches, and the share of each class."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QTableWidget, QVBoxLayout, QWidget

from ..canvas_shapes import ShapeStyle
from ..survey_figures import PARTS, Survey, SurveyClass
from .bar_delegate import BarDelegate, bar_cell
from .hints import Tone, show_hint
from .result_view import percent
from .tables import class_cell, fill_table, prepare_table

STYLES = {
    "train": ShapeStyle("#1b7f5f", Qt.BrushStyle.BDiagPattern),
    "validation": ShapeStyle("#c25a00", Qt.BrushStyle.HorPattern),
    "test": ShapeStyle("#5b4fa8", Qt.BrushStyle.DiagCrossPattern),
}
"""Part → how it looks on the canvas and in the legend."""
_CHIP = 28, 16
_MOST_NAMES = 6


class SurveyView(QWidget):
    """Shows a ``Survey``."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._legend = QGridLayout()
        self._legend.setColumnStretch(1, 1)
        self._legend.setHorizontalSpacing(9)
        layout.addLayout(self._legend)
        self.partLabels: dict[str, QLabel] = {}
        for row, part in enumerate(PARTS):
            chip, words = QLabel(self), QLabel(self)
            chip.setPixmap(hatched(STYLES[part]))
            words.setWordWrap(True)
            self._legend.addWidget(chip, row, 0)
            self._legend.addWidget(words, row, 1)
            self.partLabels[part] = words
        self.classTable = QTableWidget(self)
        self.classTable.setObjectName("surveyTable")
        self.classTable.setAccessibleName(self.tr("Share of each class in the training data"))
        for column in (1, 2, 3):
            self.classTable.setItemDelegateForColumn(column, BarDelegate(self.classTable))
        self.warningHint = QLabel(self)
        self.warningHint.setWordWrap(True)
        layout.addWidget(self.warningHint)
        layout.addWidget(self.classTable)

    def show_survey(self, survey: Survey) -> None:
        """Show what was found."""
        purposes = {
            "train": self.tr("Learnt from"),
            "validation": self.tr("Chooses the best state"),
            "test": self.tr("Held back, to score the result"),
        }
        for part, words in self.partLabels.items():
            found = survey.parts.get(part)
            area = QLocale().toString(found.area_km2, "f", 1 if found.area_km2 < 100 else 0) if found else ""
            text = self.tr("{0}: {1} km², {2} patches")
            words.setText(text.format(purposes[part], area, found.windows) if found else purposes[part] + ": –")
        headers = [self.tr("Class"), self.tr("Training"), self.tr("Validation"), self.tr("Test")]
        prepare_table(self.classTable, headers)
        rows = []
        for one in survey.classes:
            name = class_cell(f"{one.code} {one.label}".strip(), one.colour)
            rows.append([name, *(bar_cell(_share(share), share) for share in one.shares)])
        fill_table(self.classTable, rows, most=10)
        show_hint(self.warningHint, self._warning(survey), Tone.WARNING)

    def _warning(self, survey: Survey) -> str:
        sentences = []
        if survey.rare:
            text = self.tr("Too little to be learnt well: {0}. Add areas that hold more, or leave these classes out.")
            sentences.append(text.format(_names(survey.rare)))
        lost = [one for one in survey.unscored if not one.is_rare]
        if lost:
            sentences.append(self.tr("Cannot be scored, for none was held back: {0}.").format(_names(lost)))
        return " ".join(sentences)


def hatched(style: ShapeStyle) -> QPixmap:
    """A piece of a part as the canvas shows it."""
    picture = QPixmap(*_CHIP)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setPen(QColor(style.colour))
    painter.setBrush(QBrush(QColor(style.colour), style.hatch))
    painter.drawRect(0, 0, _CHIP[0] - 1, _CHIP[1] - 1)
    painter.end()
    return picture


def _share(share: Optional[float]) -> str:
    if share is not None and 0 < share < 0.001:
        return "< 0.1 %"
    return percent(share)


def _names(classes: tuple[SurveyClass, ...] | list[SurveyClass]) -> str:
    names = [f"{one.code} {one.label}".strip() for one in classes[:_MOST_NAMES]]
    more = len(classes) - len(names)
    return ", ".join(names) + (f" + {more}" if more else "")
