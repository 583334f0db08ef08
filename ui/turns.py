"""Work in the main thread taken apart: one thing after another, and between them QGIS draws and answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

_DONE = object()


class Turns(QObject):
    """A queue of calls, each in an event of its own.

    One queue serves a whole dock: two of them would do their calls in the same event, as single shots of 0 ms do.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take)

    def add(self, owner: QObject, act: Callable[[], object]) -> None:
        """Call ``act`` once all that waits has been called, unless its owner is gone by then."""
        self._waiting.append((owner, act))
        self._timer.start()

    def follow(self, owner: QObject, steps: Iterator[object], unless: Callable[[], bool] = lambda: False) -> None:
        """Take each step of an iterator in a turn of its own, and all of them before what is added later.

        Args:
            owner: nothing is done once it is gone.
            steps: what to do.
            unless: once this is so, the steps that are left are dropped.
        """
        self.add(owner, partial(self._step, owner, steps, unless))

    def later(self, owner: QObject, act: Callable[..., object]) -> Callable[..., None]:
        """A slot that calls ``act`` with the signal's values in its turn."""
        return lambda *values: self.add(owner, partial(act, *values))

    def clear(self) -> None:
        """Forget all that waits."""
        self._waiting.clear()

    def _step(self, owner: QObject, steps: Iterator[object], unless: Callable[[], bool]) -> None:
        if not unless() and next(steps, _DONE) is not _DONE:
            self._waiting.appendleft((owner, partial(self._step, owner, steps, unless)))
            self._timer.start()

    def _take(self) -> None:
        owner, act = self._waiting.popleft() if self._waiting else (self, self.clear)
        if not self._waiting:
            self._timer.stop()
        if not sip.isdeleted(owner):
            act()
