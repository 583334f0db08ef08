"""What the stages behind the map found, kept until the run is whole, so that a late kill costs no more than a stage."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..agreement.agreement import Agreement
from ..agreement.detail import Detail
from ..audit.changes import Changes
from ..audit.check import Audit
from ..job import MapJob, encode
from ..kept import from_json, to_json
from ..mapping.resumable import STAGE
from ..provenance import fingerprint
from ..unfinished import Unfinished
from .suspects import FoundSuspects

GENERALISE, AGREEMENT = "generalise", "agreement"


@dataclass(frozen=True, slots=True)
class Generalised:
    """What generalising left, but for the map itself, which lies on the disk."""

    figures: Mapping[str, Any]
    """``Generalised.summary()`` of the generaliser."""
    audit: Audit
    changes: Changes
    files: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class Compared:
    """What the comparison with the reference found."""

    agreements: Mapping[str, Agreement]
    """Kind of map → its agreement."""
    details: Mapping[str, Detail]
    suspects: FoundSuspects | None
    files: Mapping[str, Path]


class WithFiles(Protocol):
    """A stage's result."""

    @property
    def files(self) -> Mapping[str, Path]:
        """Name → what it has written, under its final name."""


Found = TypeVar("Found", bound=WithFiles)


def stage_keys(job: MapJob, map_key: str) -> dict[str, str]:
    """Stage → text that stands for all that decides it: of the later ones the map's, and all files they read."""
    named = [path.split("|", 1)[0] for path in (job.reference, job.zones, job.rules.priority if job.rules else "")]
    files = [fingerprint(str(part)) for path in named if path for part in (path, Path(path).with_suffix(".dbf"))]
    later = json.dumps([map_key, encode(job), files])
    return {STAGE: map_key, GENERALISE: later, AGREEMENT: later}


def kept_or_made(unfinished: Unfinished | None, stage: str, kind: type[Found], make: Callable[[], Found]) -> Found:
    """What an earlier run of the same job found in a stage, if its files are still as they were; otherwise made, kept.

    Args:
        unfinished: what was kept; None: nothing is.
        stage: its name.
        kind: type of what it finds.
        make: does it.

    Raises:
        OutputError: the disk refuses.
    """
    if unfinished is None:
        return make()
    figures = unfinished.kept(stage)
    if figures is not None:
        try:
            return from_json(kind, figures)
        except ValueError:  # kept by a version that knew less: it is made anew
            pass
    found = make()
    unfinished.keep(stage, to_json(found), found.files.values())
    return found
