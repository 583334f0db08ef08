"""The areas of a training besides the one that the fields name: a list with a button to take one off."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QToolButton, QWidget

from ..raster_layers import RasterFacts
from .train_form import Ground


class TrainAreas(QObject):
    """Makes a list and a button one field; its panel is hidden while there is none."""

    changed = pyqtSignal()

    def __init__(self, panel: QWidget, view: QListWidget, drop: QToolButton) -> None:
        super().__init__(panel)
        self._panel, self._view = panel, view
        self._grounds: list[Ground] = []
        drop.clicked.connect(self._drop)
        panel.hide()

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """In the order in which they came."""
        return tuple(self._grounds)

    def add(self, ground: Ground) -> None:
        """Keep an area with a usable raster and a reference."""
        if ground.reference is None or not isinstance(ground.raster, RasterFacts):
            return
        self._grounds.append(ground)
        self._view.addItem(f"{ground.raster.name} – {ground.reference.name}")
        self._view.setCurrentRow(len(self._grounds) - 1)
        self._tell()

    def clear(self) -> None:
        """Forget all of them."""
        self._grounds.clear()
        self._view.clear()
        self._tell()

    def _drop(self) -> None:
        row = self._view.currentRow()
        if 0 <= row < len(self._grounds):
            del self._grounds[row]
            self._view.takeItem(row)
            self._tell()

    def _tell(self) -> None:
        self._panel.setVisible(bool(self._grounds))
        self.changed.emit()
