"""The list of runs: read by and by, for their reports are large, in the order of their age, with small pictures."""

from __future__ import annotations

import bisect
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ..found_run import FoundRun, RunReader, age_order
from .run_text import headline, kind, subline
from .thumbnail import thumbnail

MOMENT_S = 0.04
"""How long runs are read at a stretch; then QGIS works."""


class RunList(QObject):
    """Fills a list widget with runs."""

    changed = pyqtSignal()
    """Other runs are listed, or another one is chosen."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view, self._reader = view, RunReader()
        self.runs: list[FoundRun] = []
        """In the order of the rows."""
        self.is_reading = False
        """Some folders have not been looked at yet."""
        self._words: list[str] = []
        self._wanted: Path | None = None
        self._unread: Iterator[Path] = iter(())
        self._pictures: Iterator[object] = iter(())
        view.currentRowChanged.connect(lambda _row: self.changed.emit())

    def chosen(self) -> FoundRun | None:
        """The run that is chosen."""
        row = self._view.currentRow()
        return self.runs[row] if 0 <= row < len(self.runs) else None

    def fill(self, folders: Iterable[Path], search: str, choose: Path | None = None) -> None:
        """List the runs in these folders that hold all words of ``search``; the chosen one stays, or is ``choose``."""
        before = self.chosen()
        self._wanted = choose or (before.folder if before else None)
        self._words = search.casefold().split()
        self._unread, self._pictures, self.runs = iter(list(folders)), iter(()), []
        self._view.clear()
        self.is_reading = True
        self._read_some()

    def shut_down(self) -> None:
        """Read no more."""
        self._unread, self._pictures = iter(()), iter(())

    def _read_some(self) -> None:
        end = time.monotonic() + MOMENT_S
        for folder in self._unread:
            run = self._reader.read(folder)
            if run is not None and _holds(run, self._words):
                self._insert(run)
            if time.monotonic() > end:
                QTimer.singleShot(0, self._read_some)
                break
        else:
            self.is_reading = False
            self._pictures = self._draw()
            QTimer.singleShot(0, self._next_picture)
        self.changed.emit()

    def _insert(self, run: FoundRun) -> None:
        """Put a run at the place of its age; until the wanted one comes, the newest is chosen."""
        row = bisect.bisect([age_order(other) for other in self.runs], age_order(run))
        item = QListWidgetItem(f"{headline(run)}\n{subline(run)}")
        item.setToolTip(str(run.folder))
        self.runs.insert(row, run)
        self._view.insertItem(row, item)
        if run.folder == self._wanted:
            self._view.setCurrentRow(row)
        elif all(other.folder != self._wanted for other in self.runs):
            self._view.setCurrentRow(0)

    def _draw(self) -> Iterator[object]:
        """Pictures, one at a time."""
        for row, run in enumerate(self.runs):
            picture = thumbnail(run.folder, self._view.iconSize())
            if picture is not None:
                self._view.item(row).setIcon(picture)
            yield run

    def _next_picture(self) -> None:
        if next(self._pictures, None) is not None:
            QTimer.singleShot(0, self._next_picture)


def _holds(run: FoundRun, words: list[str]) -> bool:
    """All words stand somewhere in what the run is about."""
    text = " ".join((run.title, *run.inputs, *run.weights, run.reference, kind(run), run.folder.name)).casefold()
    return all(word in text for word in words)
