"""What a person, or a program with ``--json``, sees of a run in the shell."""

from __future__ import annotations

import json
import sys
import time
from typing import Any, Protocol

from ..events import Event, Failed, Final, Log, Metric, Progress, Result, encode

_LINE_EVERY_S = 5.0
"""How often progress is told where lines cannot be overwritten."""
_WIDTH = 100


class Output(Protocol):
    """Where a run is shown."""

    def event(self, event: Event) -> None:
        """Show an event that is not the last."""

    def final(self, final: Final) -> None:
        """Show the last event."""


class JsonOutput:
    """Events as JSON lines on standard output, the last event last."""

    def event(self, event: Event) -> None:
        """Write the event."""
        sys.stdout.write(encode(event) + "\n")
        sys.stdout.flush()

    def final(self, final: Final) -> None:
        """Write the last event."""
        self.event(final)


class HumanOutput:
    """A line of progress on standard error, the result in words on standard output."""

    def __init__(self) -> None:
        """Overwrite the line of progress where standard error is a terminal."""
        self._overwrites = sys.stderr.isatty()
        self._pending = False
        self._told, self._stage = 0.0, ""

    def event(self, event: Event) -> None:
        """Show progress, warnings and figures."""
        if isinstance(event, Progress):
            self._progress(event)
        elif isinstance(event, Log):
            self._line(f"Warning: {event.message}" if event.level == "warning" else event.message)
        elif isinstance(event, Metric):
            self._line(f"{event.name.replace('_', ' ')}: {_scalar(event.value)}")

    def final(self, final: Final) -> None:
        """Show the result, or why there is none."""
        if isinstance(final, Result):
            self._finish_line()
            sys.stdout.write(words(final.values) + "\n")
        elif isinstance(final, Failed):
            self._line(f"landweave: {final.message} {final.hint}".rstrip())
        else:
            self._line(final.message)

    def _progress(self, event: Progress) -> None:
        now = time.monotonic()
        if not self._overwrites and event.stage == self._stage and now - self._told < _LINE_EVERY_S:
            return
        self._told, self._stage = now, event.stage
        left = "" if event.remaining_s is None else f", {_duration(event.remaining_s)} left"
        text = f"{100 * event.overall:3.0f} % {event.stage}: {event.done:g} of {event.total:g} {event.unit}{left}"
        if self._overwrites:
            sys.stderr.write("\r" + text[:_WIDTH].ljust(_WIDTH))
            self._pending = True
        else:
            sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def _line(self, text: str) -> None:
        self._finish_line()
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def _finish_line(self) -> None:
        if self._pending:
            sys.stderr.write("\n")
            self._pending = False


def words(values: dict[str, Any], indent: str = "") -> str:
    """Readable lines for a result; a result that brings its own ``summary`` (a list of lines) is told by that."""
    if "summary" in values:
        return "\n".join(values["summary"])
    lines = []
    for key, value in values.items():
        name = indent + str(key).replace("_", " ")
        if isinstance(value, dict):
            lines += [f"{name}:", words(value, indent + "  ")] if value else []
        elif isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
            lines += [f"{name}:", *(f"{indent}  {json.dumps(item, ensure_ascii=False)}" for item in value)]
        elif isinstance(value, list):
            lines.append(f"{name}: {', '.join(_scalar(item) for item in value)}")
        elif value is not None:
            lines.append(f"{name}: {_scalar(value)}")
    return "\n".join(lines)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 90:
        return f"{whole} s"
    return f"{whole // 60} min" if whole < 5400 else f"{whole / 3600:.1f} h"
