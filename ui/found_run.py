"""A run as its folder tells it: what was asked, what came out, whether it is whole. Needs no QGIS."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from ..core.errors import JobError
from ..core.home import unfinished_file
from ..core.job import Job, command_of, decode
from .scene_name import scene_name

RUN_FILE = "run.json"
_MAX_BYTES = 16 * 1024**2
"""A larger file is not what Landweave writes."""
_MAP_FILES = {
    "classes": "classes.tif",
    "confidence": "confidence.tif",
    "clc": "clc.tif",
    "gpkg": "clc.gpkg",
    "shapefile": "clc/clc.shp",
    "suspects": "suspects.gpkg",
    "places": "places.json",
    "report_json": "report.json",
    "run": RUN_FILE,
}
"""Key in a result event → where the file lies in the run's folder."""
_STAMP = re.compile(r"_\d{4}-\d{2}-\d{2}_\d{6}$")


class RunState(Enum):
    """How a run ended."""

    FINISHED = "finished"
    UNFINISHED = "unfinished"
    """It was cut off, and goes on where it stopped when the same job is asked for again."""


@dataclass(frozen=True)
class FoundRun:
    """One run on disk."""

    folder: Path
    state: RunState
    command: str
    """``map``, ``agree`` …; empty where the folder does not say."""
    job: Optional[Job]
    """The request; None where this version of Landweave does not understand it."""
    record: Mapping[str, Any] = field(default_factory=dict)
    """The content of ``run.json``."""
    agreement: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Kind of map (``raw``, ``generalised``) → level → overall agreement 0–1; empty without a reference."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the rasters or maps that went in."""
        asked = self.asked
        paths = [*asked.get("rasters", ()), *(asked.get(key) or "" for key in ("map", "classes", "layer"))]
        return tuple(Path(str(path).split("|")[0]).stem for path in paths if path)

    @property
    def asked(self) -> Mapping[str, Any]:
        """The request as plain values."""
        found = self.record.get("job")
        return found if isinstance(found, dict) else {}

    @property
    def title(self) -> str:
        """What the run was about: its raster or the scene whose bands are its rasters, else its folder."""
        names = self.inputs
        if not names:
            return self.folder.name
        rasters = self.asked.get("rasters")
        if self.command == "map" and isinstance(rasters, list) and len(rasters) > 1:
            return scene_name([str(path) for path in rasters])
        return names[0] if len(names) == 1 else f"{names[0]} + {len(names) - 1}"

    @property
    def weights(self) -> tuple[str, ...]:
        """Ids of the weights, none for runs without."""
        asked = self.asked.get("weights") or ()
        return (asked,) if isinstance(asked, str) else tuple(str(one) for one in asked)

    @property
    def reference(self) -> str:
        """Name of the reference layer; empty: none."""
        path = self.asked.get("reference") or ""
        return Path(str(path).split("|")[0]).stem

    @property
    def started(self) -> Optional[time.struct_time]:
        """When it began, local time."""
        text = str(self.record.get("started") or "")
        try:
            return time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")
        except ValueError:
            return None

    @property
    def seconds(self) -> Optional[float]:
        """How long its stages took together."""
        found = self.record.get("seconds")
        if isinstance(found, dict):
            return float(sum(value for value in found.values() if isinstance(value, (int, float))))
        return float(found) if isinstance(found, (int, float)) else None

    @property
    def best_agreement(self) -> Optional[float]:
        """At the finest level, of the generalised map where there is one."""
        levels = self.agreement.get("generalised") or self.agreement.get("raw") or {}
        return levels[max(levels, key=int)] if levels else None

    @property
    def report(self) -> Optional[Path]:
        """The page to open in a browser."""
        pages = sorted(self.folder.glob("*.html"), key=lambda path: path.name != "report.html")
        return pages[0] if pages else None

    def missing(self) -> tuple[str, ...]:
        """Inputs that have gone since, so that the run cannot be repeated."""
        inputs = self.record.get("inputs") or ()
        paths = [str(one.get("path") or "") for one in inputs if isinstance(one, dict)]
        if not paths:
            paths = [str(p) for p in (*self.asked.get("rasters", ()), self.asked.get("reference") or "") if p]
        return tuple(path for path in paths if path and not Path(path.split("|")[0]).exists())

    def values(self) -> dict[str, Any]:
        """What the run's result event told, as far as its files still tell it; for runs that made a map."""
        files = {key: str(self.folder / name) for key, name in _MAP_FILES.items() if (self.folder / name).is_file()}
        if self.report:
            files["report"] = str(self.report)
        made = self.record.get("map")
        made = made if isinstance(made, dict) else {}
        pixels = made.get("pixels") or {}
        return {
            "out": str(self.folder),
            "files": files,
            "scheme": str(made.get("scheme") or ""),
            "codes": list(pixels),
            "classes": len(pixels),
            "device": str(made.get("device") or ""),
            "agreement": self.agreement or None,
            "seconds": self.record.get("seconds"),
        }

    def repeated(self, when: time.struct_time) -> Job:
        """The same request with a new folder beside the old one; of an unfinished run the request itself.

        Raises:
            JobError: this version of Landweave does not understand the request.
        """
        if self.job is None:
            raise JobError("This run was made by another version of Landweave, which asked for it in other words.")
        if self.state is RunState.UNFINISHED:
            return replace(self.job, out=str(self.folder))
        name = _STAMP.sub("", self.folder.name) + time.strftime("_%Y-%m-%d_%H%M%S", when)
        return replace(self.job, out=str(self.folder.parent / name))


def read_run(folder: Path) -> Optional[FoundRun]:
    """The run in a folder; None where there is none."""
    record = _read(folder / RUN_FILE)
    state = RunState.FINISHED if record else RunState.UNFINISHED
    record = record or _request(unfinished_file(folder))
    if not record:
        return None
    asked = record.get("job")
    job = _job(asked)
    named = str(asked.get("job") or "") if isinstance(asked, dict) else ""
    agreement = _agreement(_read(folder / "report.json")) if state is RunState.FINISHED else {}
    return FoundRun(folder, state, command_of(job) if job else named, job, record, agreement)


def folders_in(place: Path) -> list[Path]:
    """The folders of runs directly below a folder."""
    if not place.is_dir():
        return []
    try:
        return [p for p in place.iterdir() if (p / RUN_FILE).is_file() or unfinished_file(p).is_file()]
    except OSError:
        return []


def age_order(run: FoundRun) -> tuple[int, ...]:
    """Orders runs from the newest to the oldest; those that do not say when they began come last."""
    return tuple(-part for part in (run.started or ())[:6]) or (1,)


class RunReader:
    """Reads runs, each only once as long as its folder does not change: reports are large."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, int], Optional[FoundRun]] = {}

    def read(self, folder: Path) -> Optional[FoundRun]:
        """The run in a folder; None where there is none."""
        key = folder, max(_changed(folder / RUN_FILE), _changed(unfinished_file(folder)))
        if key not in self._known:
            self._known[key] = read_run(folder)
        return self._known[key]


def _changed(path: Path) -> int:
    """When a file was changed, in ns; 0 where there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _request(note: Path) -> dict[str, Any]:
    """What an unfinished run has noted of itself; its note's time stands for when it began."""
    found = _read(note)
    began = time.strftime("%Y-%m-%dT%H:%M:%S", time.localtime(_changed(note) / 1e9))
    return {"started": began, **found} if found else {}


def _job(asked: object) -> Optional[Job]:
    try:
        return decode(json.dumps(asked))
    except JobError:
        return None


def _agreement(report: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    found = {}
    for kind in ("raw", "generalised"):
        levels = (report.get(kind) or {}).get("levels") or {}
        told = {level: figures.get("overall_agreement") for level, figures in levels.items() if level.isdigit()}
        known = {level: value for level, value in told.items() if value is not None}
        if known:
            found[kind] = known
    return found


def _read(path: Path) -> dict[str, Any]:
    """A JSON object, empty where the file is missing, damaged or not ours."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
