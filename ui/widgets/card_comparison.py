"""Cards side by side: a column for each, a row for each thing that matters, and what differs in bold."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from ...models.card import Card
from ..card_figures import class_table, scheme_title, score_table
from .result_view import percent
from .weights_text import pixel_range

Row = tuple[str, tuple[str, ...]]
"""What it is about, and what each card says."""
_NARROWEST = 88
"""Of a column, px."""
_NAMES_SHARE = 0.3
"""Of the width, for the first column."""
_MOST_LINES = 7


class CardComparison(QTableWidget):
    """Shows two or more cards; the first column says what a row is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardComparison")
        self.setAccessibleName(self.tr("Weights side by side"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards, a column each."""
        rows = comparison(cards)
        self.clear()
        self.setColumnCount(1 + len(cards))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(["", *(card.id for card in cards)])
        for column, card in enumerate(cards, start=1):
            self.horizontalHeaderItem(column).setToolTip(card.title)
        for row, (name, texts) in enumerate(rows):
            self.setItem(row, 0, _cell(name, name))
            for column, text in enumerate(texts, start=1):
                self.setItem(row, column, _cell(text, f"{name}: {text}", bold=len(set(texts)) > 1))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As wide as there is room for, but never so narrow that words break; long texts are cut, and told by tips."""
        room, columns = self.viewport().width(), self.columnCount()
        if columns < 2:
            return
        first = max(_NARROWEST, round(_NAMES_SHARE * room))
        self.setColumnWidth(0, first)
        for column in range(1, columns):
            self.setColumnWidth(column, max(_NARROWEST, (room - first) // (columns - 1)))
        self.resizeRowsToContents()
        highest = _MOST_LINES * self.fontMetrics().lineSpacing() + 8
        for row in range(self.rowCount()):
            self.setRowHeight(row, min(highest, self.rowHeight(row)))


def comparison(cards: Sequence[Card]) -> list[Row]:
    """What the cards say, row by row; a row in which none says anything is left out."""
    facts: list[Row] = [
        (_tr("Title"), tuple(card.title for card in cards)),
        (_tr("Region"), tuple(card.region for card in cards)),
        (_tr("Sensor"), tuple(card.sensor for card in cards)),
        (_tr("Bands"), tuple(" ".join(card.band_names) for card in cards)),
        (_tr("Pixel size"), tuple(pixel_range(card) for card in cards)),
        (
            _tr("Images from"),
            tuple(card.start if card.start == card.end else f"{card.start} – {card.end}" for card in cards),
        ),
        (_tr("Scheme"), tuple(scheme_title(card.scheme) for card in cards)),
        (_tr("Number of classes"), tuple(str(len(card.classes)) for card in cards)),
        *_agreement(cards),
        *_only_in(cards),
        *_f1(cards),
        (_tr("Limits"), tuple(card.limits for card in cards)),
        (_tr("Trained on"), tuple(card.training_data for card in cards)),
        (_tr("Licence"), tuple(card.licence for card in cards)),
    ]
    return [(name, texts) for name, texts in facts if any(texts)]


def _agreement(cards: Sequence[Card]) -> list[Row]:
    """A row for each region in which any of them was scored, at its own level."""
    found = [{row.region: row.agreement[0] for row in score_table(card).rows} for card in cards]
    regions = dict.fromkeys(region for one in found for region in one)
    title = _tr("Agreement in {0}")
    return [(title.format(region), tuple(percent(one.get(region)) for one in found)) for region in regions]


def _only_in(cards: Sequence[Card]) -> list[Row]:
    """Which classes a card knows that others do not."""
    known = [set(card.classes) for card in cards]
    shared = set.intersection(*known) if known else set()
    texts = tuple(" ".join(code for code in card.classes if code not in shared) for card in cards)
    return [(_tr("Classes not in all"), texts)]


def _f1(cards: Sequence[Card]) -> list[Row]:
    """F1 of each class at home, for cards of one scheme."""
    if len({card.scheme for card in cards}) > 1:
        return []
    tables = [{row.code: row for row in class_table(card).rows} for card in cards]
    names = {code: f"F1 {code} {row.label}".strip() for table in tables for code, row in table.items()}
    rows = []
    for code, name in sorted(names.items()):
        values = [table[code].f1[0] if code in table and table[code].f1 else None for table in tables]
        if any(value is not None for value in values):
            rows.append((name, tuple("–" if value is None else f"{value:.2f}" for value in values)))
    return rows


def _cell(text: str, tip: str, *, bold: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text or "–")
    item.setToolTip(tip)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    font = item.font()
    font.setBold(bold)
    item.setFont(font)
    return item


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardComparison", text)
