"""Previous, next, and where one is: walks along places on the canvas."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget


class Stepper(QWidget):
    """Steps through a number of entries and tells which one is looked at."""

    stepped = pyqtSignal(int)
    """Number of the entry, from 0."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._count, self._at = 0, -1
        self.previousButton = self._button(Qt.ArrowType.LeftArrow, self.tr("Previous"), -1)
        self.label = QLabel(self)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nextButton = self._button(Qt.ArrowType.RightArrow, self.tr("Next"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.previousButton, self.label, self.nextButton):
            row.addWidget(widget, 1 if widget is self.label else 0)
        self.set_count(0)

    @property
    def at(self) -> int:
        """Number of the entry that is looked at, from 0; -1 for none."""
        return self._at

    def set_count(self, count: int) -> None:
        """So many entries, none of which is looked at."""
        self._count, self._at = count, -1
        self.label.setText("")
        self.setVisible(count > 0)
        self._enable()

    def go(self, number: int) -> None:
        """Look at an entry."""
        if 0 <= number < self._count:
            self._at = number
            self._enable()
            self.stepped.emit(number)

    def say(self, text: str) -> None:
        """Words about the entry, behind its number."""
        place = self.tr("{0} of {1}").format(self._at + 1, self._count)
        self.label.setText(f"{place} · {text}" if text else place)
        self.label.setToolTip(text)

    def _enable(self) -> None:
        self.previousButton.setEnabled(self._at > 0)
        self.nextButton.setEnabled(self._at < self._count - 1)

    def _button(self, arrow: Qt.ArrowType, words: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: self.go(max(0, self._at + step)))
        return button
