"""The row of pages on top of the dock: a picture and a word each, in as little width as there is."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from .glyphs import glyph

_SIDE = 20
"""Side of a picture, px."""
_GAP = 6
"""Between the words of two buttons, and above and below, px."""
_SMALLER = 0.9
"""Size of the words against the theme's."""


class PageSwitcher(QWidget):
    """Checkable buttons, one of which is down; arrow keys walk along them, Tab leaves them."""

    chosen = pyqtSignal(str)
    """The id of the page that the user went to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageSwitcher")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, Path] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, page: str, *, title: str, tip: str, icon: Path) -> None:
        """A button at the end of the row."""
        button = QToolButton(self)
        button.setObjectName(f"{page}PageButton")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setText(title)
        button.setToolTip(f"{title}: {tip}")
        button.setAccessibleName(title)
        button.setAccessibleDescription(tip)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        button.setFont(font)
        button.clicked.connect(lambda _checked=False, page=page: self.chosen.emit(page))
        self._group.addButton(button)
        self._buttons[page], self._icons[page] = button, icon
        self.layout().addWidget(button)
        self._paint(page)
        self._arrange()

    def show_page(self, page: str) -> None:
        """Press the button of this page."""
        self._buttons[page].setChecked(True)
        self._arrange()

    def current(self) -> str:
        """The id of the page whose button is down; empty while there is none."""
        return next((page for page, button in self._buttons.items() if button.isChecked()), "")

    def changeEvent(self, event: QEvent) -> None:
        """Another theme takes other colours, another font other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            for page in self._buttons:
                self._paint(page)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that do not fit are left to the tooltips."""
        super().resizeEvent(event)
        self._arrange()

    def _paint(self, page: str) -> None:
        self._buttons[page].setIcon(glyph(self._icons[page], self.palette(), _SIDE))

    def _arrange(self) -> None:
        """Words under all pictures where there is room for them, else under that of the page shown."""
        buttons = self._buttons.values()
        margins = self.layout().contentsMargins()
        room = self.width() - margins.left() - margins.right()
        all_fit = sum(_least(button) for button in buttons) <= room
        for button in buttons:
            with_word = all_fit or button.isChecked()
            under, only = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(under if with_word else only)
            button.setMinimumWidth(_least(button) if with_word else _SIDE + _GAP)
            button.setFixedHeight(_SIDE + button.fontMetrics().height() + 2 * _GAP)


def _least(button: QToolButton) -> int:
    """The width that picture and word take, px; the style's own hint is more generous."""
    return max(_SIDE, button.fontMetrics().horizontalAdvance(button.text())) + _GAP
