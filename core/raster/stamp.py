"""Where a raster comes from, as metadata that every GeoTIFF of a run gets."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import PurePath
from typing import Any

VERSION, JOB, WEIGHTS = "LANDWEAVE_VERSION", "LANDWEAVE_JOB", "LANDWEAVE_WEIGHTS"
_current: ContextVar[Mapping[str, str] | None] = ContextVar("landweave_stamp", default=None)


@contextmanager
def stamped(tags: Mapping[str, str]) -> Iterator[None]:
    """Within the block, every GeoTIFF that is opened for writing gets these tags, beside those of blocks around it."""
    token = _current.set({**current(), **tags})
    try:
        yield
    finally:
        _current.reset(token)


def current() -> Mapping[str, str]:
    """The tags of the blocks that this code runs in."""
    return _current.get() or {}


def job_stamp(version: str, job: Mapping[str, Any]) -> dict[str, str]:
    """The tags of a run: Landweave's version and the request, paths without their folders.

    Folders are left out because rasters are handed on, and a path tells who made them and where.
    """
    return {VERSION: version, JOB: json.dumps(_bare(job), ensure_ascii=False, sort_keys=True)}


def _bare(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        return {key: _bare(inner) for key, inner in value.items() if key != "out" and inner not in ("", None)}
    if isinstance(value, (list, tuple)):
        return [_bare(inner) for inner in value]
    return PurePath(value).name if isinstance(value, str) and PurePath(value).is_absolute() else value
