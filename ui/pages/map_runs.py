"""The runs of the page Map: how they are asked for, how the last one ended, and whether it can go on."""

from __future__ import annotations

import time

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.events import Cancelled, Failed, Final, Result
from ...core.home import unfinished_file
from ..runs import JobRun, RunRequest
from .map_choices import remember_choices
from .map_form import PAGE, MapForm, can_resume, map_request
from .page import Services


class MapRuns(QObject):
    """Starts runs and keeps what the form has to know of the last one."""

    made = pyqtSignal(object, object)
    """A map is ready: its ``JobRun`` and the values of its result."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = services.runs
        self._unfinished: RunRequest | None = None
        self.failure: Failed | None = None
        """How the last run ended; None: not by a failure."""
        services.runs.ended.connect(self._end)
        QgsProject.instance().cleared.connect(self.forget)

    @property
    def is_unfinished(self) -> bool:
        """The last run was stopped, and can go on where it was."""
        return self._unfinished is not None

    def start(self, form: MapForm) -> None:
        """Ask for the map of a form without problems."""
        self.forget()
        remember_choices(form)
        self._runs.start(map_request(form, time.localtime()))

    def resume(self) -> None:
        """Ask for the unfinished run again: what is done of it is taken over."""
        request = self._unfinished
        self.forget()
        if request is not None:
            self._runs.start(request)

    def forget(self) -> None:
        """The last run is no longer of interest."""
        self.failure, self._unfinished = None, None

    def shut_down(self) -> None:
        """Let go of the project."""
        QgsProject.instance().cleared.disconnect(self.forget)

    def _end(self, run: JobRun, final: Final) -> None:
        if run.request.page != PAGE:
            return
        self.failure = final if isinstance(final, Failed) else None
        stopped = isinstance(final, (Cancelled, Failed)) and unfinished_file(run.folder).is_file()
        self._unfinished = run.request if stopped and can_resume(run.request) else None
        if isinstance(final, Result):
            self.made.emit(run, final.values)
