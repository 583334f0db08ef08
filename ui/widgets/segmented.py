"""A few choices side by side, one of which holds: levels, kinds of maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segmented(QWidget):
    """Checkable buttons in a row; arrow keys walk along them."""

    changed = pyqtSignal(str)
    """The key of what the user chose."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        """``name``: what is chosen, for those who cannot see the row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer these (key, words, tooltip); the choice stays where it can. Hidden where there is none to make."""
        chosen = self.current()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self.layout().removeWidget(button)
            button.deleteLater()
        self._buttons = {key: self._button(key, words, tip) for key, words, tip in choices}
        self.choose(chosen if chosen in self._buttons else next(iter(self._buttons), ""))
        self.setVisible(len(self._buttons) > 1)

    def choose(self, key: str) -> None:
        """Press a button, without telling."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def current(self) -> str:
        """The key of the choice; empty where there is none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        """The button of a choice."""
        return self._buttons[key]

    def _button(self, key: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(f"{self.accessibleName()}: {words}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(words) + 2 * button.fontMetrics().height())
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False, key=key: self.changed.emit(key))
        self._group.addButton(button)
        self.layout().addWidget(button)
        return button
