"""What the stages behind the map found, kept until the run is whole, so that a late kill costs no more than a step."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar, runtime_checkable

from ..audit.changes import Changes
from ..audit.check import Audit
from ..job import MapJob, encode
from ..kept import from_json, to_json
from ..mapping.resumable import STAGE
from ..provenance import fingerprint
from ..steps import kept_by
from ..unfinished import Unfinished

GENERALISE, AGREEMENT = "generalise", "agreement"


@dataclass(frozen=True, slots=True)
class Generalised:
    """What generalising left, but for the map itself, which lies on the disk."""

    figures: Mapping[str, Any]
    """``Generalised.summary()`` of the generaliser."""
    audit: Audit
    changes: Changes
    files: Mapping[str, Path]


@runtime_checkable
class WithFiles(Protocol):
    """A result that stands in files as well."""

    @property
    def files(self) -> Mapping[str, Path]:
        """Name → what was written, under its final name."""


Found = TypeVar("Found")


def stage_keys(job: MapJob, map_key: str) -> dict[str, str]:
    """Stage → text that stands for all that decides it: of the later ones the map's, and all files they read."""
    named = [path.split("|", 1)[0] for path in (job.reference, job.zones, job.rules.priority if job.rules else "")]
    files = [fingerprint(str(part)) for path in named if path for part in (path, Path(path).with_suffix(".dbf"))]
    later = json.dumps([map_key, encode(job), files])
    return {STAGE: map_key, GENERALISE: later, AGREEMENT: later}


def kept_or_made(unfinished: Unfinished | None, name: str, kind: type[Found], make: Callable[[], Found]) -> Found:
    """What an earlier run of the same job found in a stage, if its files are still as they were; otherwise made, kept.

    The steps that ``make`` does are kept until then as those of this stage.

    Args:
        unfinished: what was kept; None: nothing is.
        name: of the stage, or ``STAGE.STEP``.
        kind: type of what it finds.
        make: does it.

    Raises:
        OutputError: the disk refuses.
    """
    if unfinished is None:
        return make()
    figures = unfinished.kept(name)
    if figures is not None:
        try:
            return from_json(kind, figures)
        except ValueError:  # kept by a version that knew less: it is made anew
            pass
    with kept_by(partial(_step, unfinished, name)):
        found = make()
    unfinished.keep(name, to_json(found), found.files.values() if isinstance(found, WithFiles) else ())
    return found


def _step(unfinished: Unfinished, stage: str, name: str, kind: type[Found], make: Callable[[], Found]) -> Found:
    return kept_or_made(unfinished, f"{stage}.{name}", kind, make)
