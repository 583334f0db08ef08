"""How a training goes, live: its loss, and how well its map of the held back ground agrees with the reference."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.events import Metric
from .curve_view import CurveView
from .result_view import percent

_IOU = "validation_iou "
"""How the names of the figures of single classes begin."""


class TrainingCurves(QWidget):
    """Two small charts that grow with the figures of the engine."""

    def __init__(self, parent: Optional[QWidget] = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock, self._began, self._look = clock, 0.0, 0.0
        self._ious: dict[str, float] = {}
        names = [self.tr("Validation"), self.tr("Training"), self.tr("Mean IoU")]
        self.agreement = CurveView(self.tr("Agreement"), names, percent, self)
        self.agreement.setObjectName("agreementCurve")
        self.loss = CurveView(self.tr("Loss"), [self.tr("Training")], _number, self)
        self.loss.setObjectName("lossCurve")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.agreement)
        layout.addWidget(self.loss)

    def start(self) -> None:
        """A training begins."""
        self._began = self._look = self._clock()
        self._ious = {}
        self.agreement.clear()
        self.loss.clear()

    def hear(self, metric: Metric) -> None:
        """Take a figure; those of one look at the held back ground stand at one time, which its loss begins."""
        if isinstance(metric.value, str):
            return
        if metric.name == "loss":
            self._look, self._ious = self._clock(), {}
            self.loss.add(0, self._look - self._began, metric.value)
        elif metric.name == "validation_agreement":
            self.agreement.add(0, self._look - self._began, metric.value)
        elif metric.name == "pixel_accuracy":
            self.agreement.add(1, self._look - self._began, metric.value)
        elif metric.name.startswith(_IOU):
            self._ious[metric.name] = metric.value
            mean = sum(self._ious.values()) / len(self._ious)
            self.agreement.add(2, self._look - self._began, mean)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 2)
