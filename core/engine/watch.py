"""Whether an engine still works: slow is not stuck, so it is only told, and ended after half an hour without a sign."""

from __future__ import annotations

from ..events import Alive, Event, Failed, Log, Progress

QUIET_S = 120.0
"""So long without progress is told."""
LIFELESS_S = 1800.0
"""So long without progress or computing is a hang. A step that lets no other thread run can take minutes."""
_BUSY_S = 0.5
"""Processor time between two signs of life from which on the engine counts as computing."""


class Watch:
    """Counts the moments that passed without a word; a computer that slept lets none pass."""

    def __init__(self) -> None:
        self._quiet = self._lifeless = self._cpu_s = 0.0
        self._told = False
        self._stage = "start"

    def heard(self, event: Event) -> None:
        """The engine said something."""
        if isinstance(event, Alive):
            if event.cpu_s - self._cpu_s > _BUSY_S:
                self._lifeless = 0.0
            self._cpu_s = event.cpu_s
            return
        self._quiet = self._lifeless = 0.0
        self._told = False
        if isinstance(event, Progress):
            self._stage = event.stage

    def waited(self, seconds: float) -> Log | Failed | None:
        """A moment passed without a word.

        Returns:
            A warning, once for each such pause; the end of an engine that hangs; mostly nothing.
        """
        self._quiet += seconds
        self._lifeless += seconds
        if self._lifeless >= LIFELESS_S:
            return Failed(
                "engine",
                f"The engine hung in the stage {self._stage} for {LIFELESS_S / 60:.0f} minutes and was ended.",
                "Run it again: what was done by then is kept.",
            )
        if self._told or self._quiet < QUIET_S:
            return None
        self._told = True
        return Log(f"{self._words()} (stage {self._stage}).", "warning")

    def _words(self) -> str:
        minutes = f"{QUIET_S / 60:.0f} minutes"
        if self._lifeless < QUIET_S / 2:
            return f"No progress for {minutes}, but the engine is computing"
        return (
            f"The engine has done nothing for {minutes} and may hang; cancel it and run it again, "
            "what was done by then is kept"
        )
