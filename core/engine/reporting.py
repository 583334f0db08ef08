"""How a job in the engine reports: events on a stream, thinned out, with the job's share done and the time left."""

from __future__ import annotations

import math
import os
import threading
import time
from dataclasses import dataclass, field
from typing import IO

from ..errors import CancelledError
from ..events import Event, Log, Metric, Progress, encode
from ..job import CompareJob, Job, MapJob, command_of
from ..jobs.comparison import Fuse

MIN_INTERVAL_S = 0.1
"""Progress is told at most ten times a second."""
MAX_TEXT = 4000
_SETTLED_S = 2.0
"""No estimate of the time left before this."""

_SHARES: dict[str, dict[str, float]] = {
    "map": {"read": 2, "map": 70, "generalise": 12, "polygons": 5, "audit": 2, "agreement": 6, "report": 3},
    "generalise": {"read": 10, "generalise": 55, "polygons": 25, "audit": 10},
    "vectorise": {"read": 10, "polygons": 90},
    "audit": {"read": 20, "audit": 80},
    "agree": {"reference": 15, "agreement": 45, "closer": 25, "report": 15},
    "sample": {"count": 80, "draw": 20},
    "accuracy": {"labels": 20, "count": 60, "report": 20},
    "compare": {"read": 1, "map": 75, "generalise": 8, "compare": 8, "fuse": 4, "suspects": 2, "report": 4},
    "plan": {"read": 100},
    "run": {"map": 100},
    "reduce": {"read": 2, "assemble": 15, "generalise": 40, "polygons": 15, "audit": 5, "agreement": 18, "report": 5},
    "cluster": {"map": 100},
    "survey": {"read": 95, "survey": 5},
    "train": {"read": 5, "train": 85, "test": 10},
    "pretrain": {"read": 5, "train": 92, "test": 3},
    "experiment": {"experiment": 100},
    "simulate": {"simulate": 50, "generalise": 35, "reference": 10, "write": 5},
}
"""Command → stages in order with the share of the time that they usually take."""


class EventStream:
    """Events as lines on a descriptor; sending is possible from any thread."""

    def __init__(self, pipe: IO[bytes], parent_gone: int) -> None:
        """``parent_gone`` is the exit code for when nobody reads any more."""
        self._pipe, self._parent_gone = pipe, parent_gone
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        """Write one event.

        Raises:
            ValueError: it is longer than the protocol allows.
        """
        data = encode(event).encode("ascii") + b"\n"
        with self._lock:
            try:
                while data:
                    data = data[self._pipe.write(data) :]
            except OSError:
                os._exit(self._parent_gone)


@dataclass(frozen=True)
class Plan:
    """The stages of one job in order, each with its share of the whole; the shares sum to 1."""

    stages: tuple[tuple[str, float], ...]

    def overall(self, stage: str, share_done: float) -> float | None:
        """Share of the whole job, 0–1, once ``share_done`` of a stage is finished; None for a stage not in the plan."""
        before = 0.0
        for name, share in self.stages:
            if name == stage:
                return min(1.0, before + share * share_done)
            before += share
        return None


def plan(job: Job) -> Plan:
    """The stages that a job will go through."""
    shares = dict(_SHARES.get(command_of(job), {}))
    if isinstance(job, MapJob) and job.rules is None:
        for stage in ("generalise", "polygons", "audit"):
            shares.pop(stage)
    if isinstance(job, MapJob) and not job.reference:
        shares.pop("agreement")
    if isinstance(job, CompareJob) and job.rules is None:
        shares.pop("generalise")
    if isinstance(job, CompareJob) and job.fuse is Fuse.NONE:
        shares.pop("fuse")
    if isinstance(job, CompareJob) and not job.references:
        shares.pop("suspects")
    total = sum(shares.values())
    return Plan(tuple((name, share / total) for name, share in shares.items()))


@dataclass(frozen=True)
class Asked:
    """What the user has asked for while the job runs."""

    to_cancel: threading.Event = field(default_factory=threading.Event)
    """Stop, and leave nothing."""
    to_finish: threading.Event = field(default_factory=threading.Event)
    """Come to an end with what there is."""


class JobReporter:
    """The reporter of one job."""

    def __init__(self, stream: EventStream, job: Job, asked: Asked) -> None:
        """``asked`` hears what the user wants while the job runs."""
        self._stream, self._asked = stream, asked
        self._plan = plan(job)
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._stage, self._stage_started, self._stage_first = "", 0.0, 0.0
        self._sent, self._overall = 0.0, 0.0

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:
        """``done`` of ``total`` units of this stage are finished."""
        with self._lock:
            now = time.monotonic()
            if stage != self._stage:
                self._stage, self._stage_started, self._stage_first = stage, now, done
            elif now - self._sent < MIN_INTERVAL_S and done < total:
                return
            self._sent = now
            share = min(1.0, max(0.0, done / total)) if total > 0 else 0.0
            # A job may report a stage again or one that nobody planned; its bar never runs backwards.
            self._overall = max(self._overall, self._plan.overall(stage, share) or 0.0)
            event = Progress(stage, done, total, unit, self._overall, self._rate(now, done), self._remaining(now))
        self._stream.send(event)

    def log(self, message: str, level: str = "info") -> None:
        """Tell the log a sentence; ``level`` is ``info`` or ``warning``."""
        self._stream.send(Log(message[:MAX_TEXT], level))

    def metric(self, name: str, value: float | str) -> None:
        """Publish a named figure; JSON has no infinity, so that is told as a word."""
        finite = isinstance(value, str) or math.isfinite(value)
        self._stream.send(Metric(name, value if finite else str(value)))

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` once the user has asked to stop."""
        if self._asked.to_cancel.is_set():
            raise CancelledError

    def finish_asked(self) -> bool:
        """The user wants what there is now, as a finished result."""
        return self._asked.to_finish.is_set()

    def _rate(self, now: float, done: float) -> float | None:
        elapsed = now - self._stage_started
        return (done - self._stage_first) / elapsed if elapsed > 0.5 and done > self._stage_first else None

    def _remaining(self, now: float) -> float | None:
        elapsed = now - self._started
        if elapsed < _SETTLED_S or self._overall < 0.01:
            return None
        return elapsed * (1 - self._overall) / self._overall
