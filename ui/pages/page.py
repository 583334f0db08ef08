"""What a page of the dock is, and what the dock gives it.

To add a page: a class derived from ``Page`` in a module of this folder, and an entry in ``registry.PAGES``.

- The constructor takes ``Services``; it lays out, fills and connects the page. It runs in a moment after the dock has
  opened, so it must be quick: what takes longer (reading folders, reports) belongs into ``activate``.
- A run: build a ``RunRequest`` and call ``services.runs.start(request)``. The dock's own bar below the pages shows
  stage, percent, time and Cancel, and tells failures in QGIS's message bar with their log; a page keeps its Run button
  disabled while ``services.runs.is_busy`` (``began`` and ``ended`` tell when that changes) and hears the end of its own
  and of others' runs by ``services.runs.ended``: ``run.command``, ``run.folder``, ``run.request``, and
  ``final.values`` of a ``Result``.
- What takes longer than a blink when something happens (a run's end, a click) goes into ``services.turns``, in pieces
  of some hundredths of a second: QGIS draws and answers between them.
- Another page: ``services.show("agreement", folder)`` brings it to the front and hands it the folder of a run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QWidget

from ..runs import Runs
from ..turns import Turns

Show = Callable[..., None]
"""``show(page_id)`` or ``show(page_id, run_folder)``."""


@dataclass(frozen=True)
class Services:
    """What the pages of a dock share."""

    iface: QgisInterface
    """QGIS: its canvas, message bar and main window."""
    runs: Runs
    """Starts jobs and tells how they go."""
    show: Show
    """Brings a page to the front, with the folder of a run to look at if there is one."""
    turns: Turns = field(default_factory=Turns)
    """Takes work apart that would hold up QGIS."""


class Page(QWidget):
    """One task of the dock; fits into 320 px and scrolls by itself."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services

    @staticmethod
    def title() -> str:
        """What the switcher shows, one short word; known before the page is built."""
        raise NotImplementedError

    @staticmethod
    def tip() -> str:
        """What the page is for, in half a sentence."""
        raise NotImplementedError

    def activate(self) -> None:
        """The page comes into view: what changed meanwhile is read again."""

    def refresh(self) -> None:
        """Show what the page's fields say now."""

    def refresh_if_seen(self, *_args: object) -> None:
        """The same, unless nobody would see it; ``activate`` makes up for that."""
        if self.isVisible():
            self.refresh()

    def leave(self) -> None:
        """Another page comes to the front: what was drawn for a moment's look goes off the canvas."""

    def open_run(self, folder: Path) -> None:
        """Look at the run in this folder."""

    def shut_down(self) -> None:
        """Let go of everything that outlives the page: the project, the canvas, items drawn on it, threads."""
