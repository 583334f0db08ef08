"""The page of the first use: it makes the engine with real progress, or takes a Python that is there."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDir, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...core.engine import environment
from ...core.errors import EngineError
from ...core.events import Cancelled, Failed, Final, Log, Progress, Result
from ...core.home import home_folder
from ..assets import load_form
from ..engine_words import in_words, why
from ..proxy import qgis_proxy
from ..run_task import Hear, IsCancelled, RunTask, Work
from ..widgets.hints import Tone, show_hint
from ..widgets.run_bar import left_in_words

_MAY_BREAK = "\u200b"
"""Where a long path may go on in the next line of a narrow dock."""
_LOG_BYTES = 16 * 1024
"""What is shown of the installer's log at a time."""


class SetupPage(QWidget):
    """State, size and folder of the engine, and what can be done about it."""

    changed = pyqtSignal()
    """The engine is there now, or gone."""
    made = pyqtSignal()
    """An engine was set up, or an existing Python taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("pages/setup_page.ui", self)
        self._task: RunTask | None = None
        self._started = 0.0
        font = self.titleLabel.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.titleLabel.setFont(font)
        self.logEdit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.stateHint.setWordWrap(True)
        self._show_state()
        self.logEdit.hide()
        self.progressWidget.hide()
        self.setupButton.setDefault(True)
        self.setupButton.clicked.connect(lambda: self.set_up())
        self.existingButton.clicked.connect(self.choose_python)
        self.cancelButton.clicked.connect(self.cancel)

    @staticmethod
    def is_ready() -> bool:
        """The engine can be used."""
        try:
            return bool(environment.is_ready())
        except EngineError:  # there is none for this kind of computer; the page says so
            return False

    @property
    def is_busy(self) -> bool:
        """An engine is being made or removed."""
        return self._task is not None

    def set_up(self, *, rebuild: bool = False) -> None:
        """Make the engine in the background; ``rebuild``: even if there is one."""
        self._begin(self.tr("Setting up Landweave's engine"), install_work(qgis_proxy() or "", rebuild=rebuild))

    def choose_python(self) -> None:
        """Ask for an interpreter and use it, once it has shown that it has the libraries."""
        title = self.tr("Choose a Python With the Engine's Libraries")
        dialog = QFileDialog(self, title, str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        # Environments lie in hidden folders as a rule, and their interpreter is a link to one without the libraries.
        dialog.setFilter(QDir.Filter.AllEntries | QDir.Filter.Hidden | QDir.Filter.NoDotAndDotDot)
        dialog.setOption(QFileDialog.Option.DontResolveSymlinks)
        dialog.fileSelected.connect(self._take_python)
        dialog.open()

    def _take_python(self, path: str) -> None:
        self._begin(self.tr("Trying this Python"), existing_work(Path(path)))

    def remove(self) -> None:
        """Delete the engine, after asking."""
        text = self.tr("Remove the engine? Maps and weights stay. It can be set up again at any time.")
        answer = QMessageBox.question(self, self.tr("Remove Engine"), text)
        if answer == QMessageBox.StandardButton.Yes:
            self._begin(self.tr("Removing the engine"), remove_work())

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._task is not None:
            self.cancelButton.setEnabled(False)
            self.stageLabel.setText(self.tr("Cancelling"))
            self._task.cancel()

    def shut_down(self) -> None:
        """Stop, without telling anyone: the dock goes away."""
        if self._task is not None:
            self._task.happened.disconnect(self._hear)
            self._task.ended.disconnect(self._end)
            self._task.cancel()
            self._task = None

    def _show_state(self) -> None:
        """Size, folder and what there is already."""
        self.placeValue.setText(re.sub(r"(?<=[\W_])", _MAY_BREAK, str(home_folder())))
        try:
            state = environment.state()
        except EngineError as error:
            self.setupButton.setEnabled(False)
            show_hint(self.stateHint, why(error), Tone.PROBLEM)
            return
        size = self.tr("Up to {0} GB while it is made, about two thirds of it afterwards")
        self.sizeValue.setText(size.format(math.ceil(state.needed_bytes / 1e9)))
        outdated = state.status is environment.Status.OUTDATED
        text = self.tr("This version of Landweave needs newer libraries than the engine that is there.")
        show_hint(self.stateHint, text if outdated else "", Tone.WARNING)
        self.setupButton.setText(self.tr("Repair Engine") if outdated else self.tr("Set Up"))

    def _begin(self, title: str, work: Work) -> None:
        if self._task is not None:
            return
        self._task = RunTask(title, work)
        self._task.happened.connect(self._hear)
        self._task.ended.connect(self._end)
        self._started = time.monotonic()
        show_hint(self.stateHint, "")
        self.stageLabel.setText(title)
        self.progressBar.setValue(0)
        self.logEdit.clear()
        self._show_busy(True)
        QgsApplication.taskManager().addTask(self._task)

    def _show_busy(self, busy: bool) -> None:
        for button in (self.setupButton, self.existingButton):
            button.setEnabled(not busy)
        self.cancelButton.setEnabled(busy)
        self.progressWidget.setVisible(busy)
        self.logEdit.setVisible(busy or bool(self.logEdit.toPlainText()))

    def _hear(self, event: object) -> None:
        if isinstance(event, Log):
            self.logEdit.appendPlainText(in_words(event.message))
        elif isinstance(event, Progress) and self.cancelButton.isEnabled():
            share = event.overall
            left = (time.monotonic() - self._started) * (1 - share) / share if share > 0.1 else None
            parts = [self._word(event.stage), left_in_words(left)] if share < 1 else [self.tr("Clearing up")]
            self.stageLabel.setText(" · ".join(part for part in parts if part))
            self.progressBar.setValue(round(1000 * share))

    def _word(self, stage: str) -> str:
        words = {
            "python": self.tr("Preparing Python"),
            "uv": self.tr("Fetching the installer"),
            "libraries": self.tr("Downloading and installing libraries"),
            "check": self.tr("Trying the libraries"),
        }
        return words.get(stage, stage[:1].upper() + stage[1:])

    def _end(self, final: Final) -> None:
        self._task = None
        self._show_busy(False)
        if isinstance(final, Failed):
            show_hint(self.stateHint, why(final), Tone.PROBLEM)
        elif isinstance(final, Cancelled):
            show_hint(self.stateHint, self.tr("Cancelled. What was downloaded is kept for the next time."))
        elif final.values.get("freed"):
            freed = self.tr("Removed; {0:.1f} GB are free again.").format(final.values["freed"] / 1e9)
            show_hint(self.stateHint, freed, Tone.GOOD)
        elif self.is_ready():
            self.made.emit()
        self.changed.emit()


def install_work(proxy: str, *, rebuild: bool) -> Work:
    """The work that makes the engine."""

    def work(hear: Hear, is_cancelled: IsCancelled) -> Final:
        environment.install(_teller(hear), is_cancelled, proxy=proxy, rebuild=rebuild)
        return Cancelled() if is_cancelled() and not environment.is_ready() else Result()

    return work


def existing_work(python: Path) -> Work:
    """The work that tries an interpreter and keeps it."""

    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        environment.use_existing(python)
        return Result()

    return work


def remove_work() -> Work:
    """The work that deletes the engine."""

    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        return Result({"freed": environment.remove()})

    return work


def _teller(hear: Hear) -> Callable[[str, float], None]:
    """The progress function of an installation: it tells the share, and what has come into the installer's log."""
    log = home_folder() / "install.log"
    told = log.stat().st_size if log.is_file() else 0

    def tell(stage: str, share: float) -> None:
        nonlocal told
        hear(Progress(stage, share, 1.0, "", share))
        if log.is_file():
            told = min(told, log.stat().st_size)  # a new log may be shorter
            with log.open("rb") as file:
                file.seek(told)
                text = file.read(_LOG_BYTES)
                told = file.tell()
            if text.strip():
                hear(Log(text.decode("utf-8", "replace").rstrip()))

    return tell
