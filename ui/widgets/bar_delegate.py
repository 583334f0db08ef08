"""Shares in a table as bars with their figure: how long says it at a glance, the figure says it exactly."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableWidgetItem

from .hints import mix

SHARE = Qt.ItemDataRole.UserRole + 1
"""Role of the share, 0–1, or None."""
_STRENGTH = 0.35
"""Of the bar's colour against the table's background, so that the figure on it is read."""


class BarDelegate(QStyledItemDelegate):
    """Paints a bar behind the text of a cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Bar, then text."""
        share = index.data(SHARE)
        palette = option.palette
        room = QRectF(option.rect).adjusted(2, 3, -2, -3)
        painter.save()
        if share is not None:
            ground, colour = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(room, mix(ground, palette.color(QPalette.ColorRole.Text), 0.06))
            room.setWidth(room.width() * min(1.0, max(0.0, share)))
            painter.fillRect(room, mix(ground, colour, _STRENGTH))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = index.data(Qt.ItemDataRole.DisplayRole)
        place = option.rect.adjusted(2, 0, -5, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text or "")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Wide enough for the figure."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + 12, size.height())


def bar_cell(text: str, share: float | None) -> QTableWidgetItem:
    """A cell that the delegate paints."""
    item = QTableWidgetItem(text)
    item.setData(SHARE, share)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
