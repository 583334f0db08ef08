"""The foot of the dock: how far the run under way is, with Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.events import Event, Log, Metric, Progress
from ..engine_words import in_words


class RunBar(QWidget):
    """Shows stage, percent, remaining time and the device in use; hidden while nothing runs."""

    cancel_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBar")
        self.stageLabel = QLabel(self)
        self.stageLabel.setWordWrap(True)
        self.progressBar = QProgressBar(self)
        self.progressBar.setMaximum(1000)
        self.progressBar.setFormat("%p %")
        self.progressBar.setAccessibleName(self.tr("Progress of the run"))
        self.cancelButton = QPushButton(self.tr("Cancel"), self)
        self.cancelButton.setToolTip(self.tr("Stop the run; a map can go on from there later"))
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.clicked.connect(self._ask_to_cancel)
        row = QHBoxLayout()
        row.addWidget(self.progressBar, 1)
        row.addWidget(self.cancelButton)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 6, 9, 9)
        column.setSpacing(3)
        column.addWidget(self.stageLabel)
        column.addLayout(row)
        self._device = ""
        self._focus: QWidget | None = None
        self.hide()

    def start(self, title: str) -> None:
        """A run begins; ``title`` says what it makes."""
        self._device = ""
        self._focus = QApplication.focusWidget()
        self.setToolTip(title)
        self.progressBar.setValue(0)
        self.stageLabel.setText(self.tr("Starting the engine"))
        self.cancelButton.setEnabled(True)
        self.show()
        self.cancelButton.setFocus()

    def stop(self) -> None:
        """No run is under way."""
        if self.cancelButton.hasFocus() and self._focus is not None:  # or else the focus jumps to the top of the page
            self._focus.setFocus()
        self._focus = None
        self.hide()

    def hear(self, event: Event) -> None:
        """Show a progress event, a named figure, or a warning until there is progress again."""
        if isinstance(event, Metric) and event.name in ("device", "precision"):
            known = [part for part in (self._device, str(event.value)) if part]
            self._device = " ".join(dict.fromkeys(known))
        if isinstance(event, Progress) and self.cancelButton.isEnabled():
            self.progressBar.setValue(round(1000 * event.overall))
            parts = [stage_in_words(event.stage), left_in_words(event.remaining_s), self._device]
            self.stageLabel.setText(" · ".join(part for part in parts if part))
        if isinstance(event, Log) and event.level == "warning" and self.cancelButton.isEnabled():
            self.stageLabel.setText(in_words(event.message))

    def _ask_to_cancel(self) -> None:
        """The engine has not answered yet, but the user sees at once that it was asked."""
        self.cancelButton.setEnabled(False)
        self.stageLabel.setText(self.tr("Cancelling"))
        self.cancel_requested.emit()


def stage_in_words(stage: str) -> str:
    """What a stage of the engine is called on screen."""
    words = {
        "read": _tr("Reading the raster"),
        "map": _tr("Mapping"),
        "assemble": _tr("Putting the parts together"),
        "generalise": _tr("Generalising"),
        "polygons": _tr("Drawing polygons"),
        "audit": _tr("Auditing"),
        "reference": _tr("Reading the reference"),
        "agreement": _tr("Comparing with the reference"),
        "closer": _tr("Looking closer at the agreement"),
        "compare": _tr("Comparing the maps"),
        "fuse": _tr("Fusing the maps"),
        "suspects": _tr("Looking for suspects"),
        "count": _tr("Counting pixels"),
        "draw": _tr("Drawing points"),
        "labels": _tr("Reading the labels"),
        "report": _tr("Writing the report"),
        "write": _tr("Writing files"),
        "simulate": _tr("Drawing a sample landscape"),
        "survey": _tr("Looking at the training data"),
        "train": _tr("Training"),
        "test": _tr("Scoring the new weights"),
        "experiment": _tr("Training the combinations"),
    }
    return words.get(stage, stage.replace("_", " ").capitalize())


def left_in_words(seconds: float | None) -> str:
    """``16 s left``, ``3 min left``, ``1 h 20 min left``; empty while unknown."""
    if seconds is None:
        return ""
    return _tr("{0} left").format(time_in_words(seconds))


def time_in_words(seconds: float) -> str:
    """``16 s``, ``3 min``, ``1 h 20 min``."""
    if seconds < 59.5:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunBar", text)
