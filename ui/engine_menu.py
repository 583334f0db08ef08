"""The menu behind the wheel: repair, replace or remove the engine, logs and diagnostics."""

from __future__ import annotations

import json
import platform
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR, QObject
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from ..core.engine import environment
from ..core.home import home_folder
from .messages import open_path
from .pages.setup_page import SetupPage

_LOG_LINES = 100


class EngineMenu(QObject):
    """Fills a tool button's menu and does what it offers."""

    def __init__(self, page: SetupPage, button: QToolButton) -> None:
        super().__init__(button)
        self._page = page
        self._menu = QMenu(button)
        self._menu.setObjectName("engineMenu")
        self._menu.setToolTipsVisible(True)
        self._repair = self._add(self.tr("Repair Engine"), "repairAction", self.repair, self.tr("Make the engine anew"))
        self._add(
            self.tr("Use Existing Python…"), "existingAction", page.choose_python, self.tr("One that has the libraries")
        )
        self._remove = self._add(
            self.tr("Remove Engine…"), "removeAction", page.remove, self.tr("Delete the engine's folder")
        )
        self._menu.addSeparator()
        self._add(self.tr("Open Logs"), "logsAction", self.open_logs, self.tr("The folder with the logs of all runs"))
        self._add(
            self.tr("Copy Diagnostics"),
            "diagnosticsAction",
            copy_diagnostics,
            self.tr("Versions and last log"),
        )
        self._menu.aboutToShow.connect(self._update)
        button.setMenu(self._menu)

    def repair(self) -> None:
        """Show the set-up page at work."""
        self._page.set_up(rebuild=True)
        self._page.changed.emit()

    def open_logs(self) -> None:
        """Open the folder with the logs."""
        folder = home_folder() / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        open_path(folder)

    def _add(self, words: str, name: str, act, tip: str) -> QAction:  # noqa: ANN001 - a callable
        action = QAction(words, self._menu)
        action.setObjectName(name)
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: act())
        self._menu.addAction(action)
        return action

    def _update(self) -> None:
        self._repair.setEnabled(not self._page.is_busy)
        # Without an engine there may be what a cancelled set-up has downloaded.
        self._remove.setEnabled(home_folder().is_dir() and not self._page.is_busy)


def copy_diagnostics(log: Path | None = None) -> None:
    """Put versions, folders and the end of a log on the clipboard, without the name of the home folder."""
    QgsApplication.clipboard().setText(diagnostics(log))


def diagnostics(log: Path | None = None) -> str:
    """What helps to understand a failure, as text; the home folder is written ``~``.

    Args:
        log: of the run that failed; None: the newest.
    """
    lines = [
        f"QGIS {Qgis.QGIS_VERSION}",
        f"Qt {QT_VERSION_STR}",
        f"Python {platform.python_version()}",
        f"System {platform.platform()}",
        f"Engine {json.dumps(environment.describe(), default=str, indent=1)}",
    ]
    logs = sorted((home_folder() / "logs").glob("*.log"), key=lambda path: path.stat().st_mtime)
    log = log or (logs[-1] if logs else None)
    if log is not None and log.is_file():
        lines += ["", log.name, *log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]]
    return "\n".join(lines).replace(str(Path.home()), "~")
