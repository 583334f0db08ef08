"""What the engine says while it works: one JSON object a line, at most 64 KiB, and how a step reports it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol, Union

MAX_LINE_BYTES = 64 * 1024
PROTOCOL = 1
"""Raised when a line's meaning changes; client and worker must have the same."""


@dataclass(frozen=True)
class Hello:
    """First line of every worker."""

    protocol: int
    version: str
    """Landweave's version."""


@dataclass(frozen=True)
class Progress:
    """How far a stage and the whole job are."""

    stage: str
    """An English word for the stage: ``map``, ``generalise``, …"""
    done: float
    total: float
    unit: str
    overall: float
    """Share of the whole job, 0–1."""
    rate: float | None = None
    """Units a second, once it is known."""
    remaining_s: float | None = None
    """Seconds left for the whole job, once they can be estimated."""


@dataclass(frozen=True)
class Log:
    """A sentence for the log."""

    message: str
    level: str = "info"
    """``info`` or ``warning``."""


@dataclass(frozen=True)
class Metric:
    """A named figure, such as the device in use or a training loss."""

    name: str
    value: float | int | str


@dataclass(frozen=True)
class Alive:
    """A sign of life, for the client alone."""

    cpu_s: float
    """Processor time that the engine has used so far."""


@dataclass(frozen=True)
class Result:
    """Last line of a job that ended well: paths and figures."""

    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Cancelled:
    """Last line of a job that the user stopped."""

    message: str = "Cancelled."


@dataclass(frozen=True)
class Failed:
    """Last line of a job that failed."""

    code: str
    message: str
    hint: str = ""


Event = Union[Hello, Progress, Log, Metric, Alive, Result, Cancelled, Failed]
Final = Union[Result, Cancelled, Failed]

_NAMES: dict[str, type[Any]] = {
    "hello": Hello,
    "progress": Progress,
    "log": Log,
    "metric": Metric,
    "alive": Alive,
    "result": Result,
    "cancelled": Cancelled,
    "error": Failed,
}
_WORDS = {cls: word for word, cls in _NAMES.items()}


def encode(event: Event) -> str:
    """One JSON line, without its newline, ASCII only.

    Raises:
        ValueError: the line would be longer than 64 KiB, or holds a NaN. Bulk belongs in files.
    """
    line = json.dumps({"event": _WORDS[type(event)], **asdict(event)}, allow_nan=False)
    if len(line) >= MAX_LINE_BYTES:
        raise ValueError(f"An event of {len(line)} bytes exceeds the limit of {MAX_LINE_BYTES}.")
    return line


def decode(line: str) -> Event:
    """The event of a line.

    Raises:
        ValueError: not an event of this protocol.
    """
    if len(line) > MAX_LINE_BYTES:
        raise ValueError("The line is longer than the protocol allows.")
    try:
        values = json.loads(line, parse_constant=_refuse_constant)
        event: Event = _NAMES[values.pop("event")](**values)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"Not an event: {line[:200]!r}") from error
    return event


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a JSON number.")


class Reporter(Protocol):
    """Where a step reports; every long loop calls ``check_cancelled`` at least twice a second."""

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:
        """``done`` of ``total`` units of this stage are finished."""

    def log(self, message: str, level: str = "info") -> None:
        """Tell the log a sentence; ``level`` is ``info`` or ``warning``."""

    def metric(self, name: str, value: float | str) -> None:
        """Publish a named figure."""

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` once the user has asked to stop."""

    def finish_asked(self) -> bool:
        """The user wants what there is now, as a finished result; only long loops that can end early ask."""


class Silent:
    """A reporter that drops everything and is never cancelled."""

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:
        """Drop the progress."""

    def log(self, message: str, level: str = "info") -> None:
        """Drop the sentence."""

    def metric(self, name: str, value: float | str) -> None:
        """Drop the figure."""

    def check_cancelled(self) -> None:
        """Go on."""

    def finish_asked(self) -> bool:
        """Never."""
        return False
