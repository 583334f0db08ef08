"""The card of regional weights: where they are from, what they expect, what they map, how well, and what not."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QTableWidget, QVBoxLayout, QWidget

from ...models.card import Card
from ..card_figures import ClassTable, ScoreTable, class_table, scheme_title, score_table, transfer
from .hints import Tone, joined, show_hint
from .locator import Locator
from .result_view import percent
from .tables import class_cell, fill_table, number_cell, prepare_table, text_cell
from .weights_text import pixel_range, warning

_MAX_LEVELS = 3
_MAX_REGIONS = 3
"""More columns would not fit into a narrow dock; the rest stands in the tooltips."""


class CardView(QWidget):
    """Shows one card."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = _label(self, "titleLabel", factor=1.15)
        self.warningHint = _label(self, "warningHint")
        self.aboutLabel = _label(self, "aboutLabel")
        self.locator = Locator(self)
        self._input, self._origin = _form(), _form()
        self.scoresTitle = _label(self, "scoresTitle", self.tr("Agreement With Labels Never Trained On"), factor=1.0)
        self.scoreTable = _table(self, "scoreTable", self.tr("Agreement by region and level"))
        self.transferHint = _label(self, "transferHint")
        self.classesTitle = _label(self, "classesTitle", factor=1.0)
        self.classTable = _table(self, "classTable", self.tr("Classes of these weights"))
        self.limitsTitle = _label(self, "limitsTitle", self.tr("Limits"), factor=1.0)
        self.limitsLabel = _label(self, "limitsLabel")
        for part in (self.titleLabel, self.warningHint, self.aboutLabel, self.locator):
            layout.addWidget(part)
        layout.addLayout(self._input)
        for part in (self.limitsTitle, self.limitsLabel, self.scoresTitle, self.scoreTable, self.transferHint):
            layout.addWidget(part)
        layout.addWidget(self.classesTitle)
        layout.addWidget(self.classTable)
        layout.addLayout(self._origin)

    def show_card(self, card: Card, *, place: str = "") -> None:
        """Show everything of a card; ``place``: where its package lies, in words."""
        self.titleLabel.setText(card.title)
        show_hint(self.warningHint, warning(card), Tone.WARNING)
        self.aboutLabel.setText(card.description)
        self.locator.show_box(card.footprint, card.region)
        self._show_facts(card, place)
        self._show_scores(score_table(card))
        self._show_transfer(card)
        self._show_classes(class_table(card), card)
        self.limitsLabel.setText(card.limits)
        for part in (self.limitsTitle, self.limitsLabel):
            part.setVisible(bool(card.limits))

    def _show_facts(self, card: Card, place: str) -> None:
        bands = [f"{b.name} ({b.wavelength_nm:.0f} nm)" if b.wavelength_nm else b.name for b in card.bands]
        days = card.start if card.start == card.end else f"{card.start} – {card.end}"
        expected = (
            (self.tr("Region"), card.region),
            (self.tr("Sensor"), card.sensor),
            (self.tr("Bands"), joined(*bands)),
            (self.tr("Pixel size"), pixel_range(card)),
            (self.tr("Images from"), days),
        )
        origin = (
            (self.tr("Trained on"), card.training_data),
            (self.tr("Licence"), card.licence),
            (self.tr("Attribution"), card.attribution),
            (self.tr("Name"), card.id),
            (self.tr("Place"), place),
        )
        for form, rows in ((self._input, expected), (self._origin, origin)):
            while form.rowCount():
                form.removeRow(0)
            for name, text in rows:
                if text:
                    value = _label(self, "", text)
                    value.setAccessibleName(name)
                    form.addRow(name, value)

    def _show_scores(self, scores: ScoreTable) -> None:
        levels = scores.levels[:_MAX_LEVELS]
        short = [_short(level) for level in levels]
        tips = [scheme_title(level) for level in levels]
        prepare_table(self.scoreTable, [self.tr("Region"), *short], ["", *tips])
        rows = [
            [
                text_cell(r.region, f"{r.region}: {r.note}"),
                *(number_cell(percent(v)) for v in r.agreement[:_MAX_LEVELS]),
            ]
            for r in scores.rows
        ]
        fill_table(self.scoreTable, rows)
        for part in (self.scoresTitle, self.scoreTable):
            part.setVisible(bool(rows))

    def _show_transfer(self, card: Card) -> None:
        """How much is lost away from home, where that was measured."""
        pair = transfer(card)
        text = ""
        if pair is not None:
            home, away = pair
            points = 100 * (home.overall_agreement - away.overall_agreement)
            if points >= 1:
                text = self.tr("In {0} they agree {1} points less than in {2}.")
                number = QLocale().toString(round(points))
                text = text.format(away.region, number, home.region)
        show_hint(self.transferHint, text, Tone.WARNING)

    def _show_classes(self, classes: ClassTable, card: Card) -> None:
        text = self.tr("{0} Classes of {1}").format(len(classes.rows), scheme_title(card.scheme))
        self.classesTitle.setText(text)
        regions = classes.regions[:_MAX_REGIONS]
        headers = [self.tr("Class"), self.tr("Share"), *(f"F1 {number}" for number, _ in enumerate(regions, start=1))]
        f1 = self.tr("F1, the mean of user's and producer's agreement, in {0}")
        tips = ["", self.tr("Of the training data"), *(f1.format(region) for region in regions)]
        prepare_table(self.classTable, headers, tips)
        rows = []
        for row in classes.rows:
            name = class_cell(f"{row.code} {row.label}".strip(), row.colour)
            figures = [_hundredths(value) for value in row.f1[:_MAX_REGIONS]]
            rows.append([name, number_cell(percent(row.share)), *(number_cell(figure) for figure in figures)])
        fill_table(self.classTable, rows, most=12)


def _short(level: str) -> str:
    """``clc-l2`` as ``L2``; other schemes by their ids."""
    if level == "clc":
        return "L3"
    return level.replace("clc-l", "L") if level.startswith("clc-l") else level


def _hundredths(value: Optional[float]) -> str:
    return "–" if value is None else QLocale().toString(value, "f", 2)


def _form() -> QFormLayout:
    """Names and values in rows; a long value goes over several lines, beside the top of its name."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setHorizontalSpacing(9)
    form.setVerticalSpacing(3)
    return form


def _table(parent: QWidget, name: str, words: str) -> QTableWidget:
    table = QTableWidget(parent)
    table.setObjectName(name)
    table.setAccessibleName(words)
    return table


def _label(parent: QWidget, name: str, text: str = "", *, factor: float = 0.0) -> QLabel:
    """A label of plain text that breaks its lines; with ``factor`` a bold one, so many times as large."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(
        Qt.TextFormat.PlainText if name not in ("warningHint", "transferHint") else Qt.TextFormat.RichText
    )
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if factor:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(True)
        label.setFont(font)
    return label
