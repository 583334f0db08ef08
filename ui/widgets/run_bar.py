"""The foot of a page: Run with the reason why not, or the progress of a run with Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from ...core.events import Event, Metric, Progress


class RunBar(QObject):
    """Shows how far a run is: stage, percent, remaining time and the device in use."""

    def __init__(self, panel: QWidget, stage: QLabel, bar: QProgressBar, cancel: QPushButton, run: QPushButton) -> None:
        super().__init__(panel)
        self._panel, self._stage, self._bar, self._cancel, self._run = panel, stage, bar, cancel, run
        self._device = ""
        self.stop()

    def start(self) -> None:
        """A run begins."""
        self._device = ""
        self._show(True)
        self._bar.setValue(0)
        self._stage.setText(self.tr("Starting the engine"))
        self._cancel.setEnabled(True)
        self._cancel.setFocus()

    def stopping(self) -> None:
        """The user has asked to stop; the engine has not answered yet."""
        self._cancel.setEnabled(False)
        self._stage.setText(self.tr("Cancelling"))

    def stop(self) -> None:
        """No run is under way."""
        had_focus = self._cancel.hasFocus()
        self._show(False)
        if had_focus:  # or else the focus jumps to the top of the page, and the page with it
            self._run.setFocus()

    def hear(self, event: Event) -> None:
        """Show a progress event or a named figure."""
        if isinstance(event, Metric) and event.name in ("device", "precision"):
            known = [part for part in (self._device, str(event.value)) if part]
            self._device = " ".join(dict.fromkeys(known))
        if isinstance(event, Progress) and self._cancel.isEnabled():
            self._bar.setValue(round(1000 * event.overall))
            parts = [stage_in_words(event.stage), left_in_words(event.remaining_s), self._device]
            self._stage.setText(" · ".join(part for part in parts if part))

    def _show(self, running: bool) -> None:
        self._panel.setVisible(running)
        self._cancel.setVisible(running)
        self._run.setVisible(not running)


def stage_in_words(stage: str) -> str:
    """What a stage of the engine is called on screen."""
    words = {
        "read": _tr("Reading the raster"),
        "map": _tr("Mapping"),
        "generalise": _tr("Generalising"),
        "polygons": _tr("Drawing polygons"),
        "audit": _tr("Auditing"),
        "reference": _tr("Reading the reference"),
        "agreement": _tr("Comparing with the reference"),
        "report": _tr("Writing the report"),
        "write": _tr("Writing files"),
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
