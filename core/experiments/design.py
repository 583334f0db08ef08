"""The design of an experiment, as a TOML file says it: areas, factors, and options that all trainings share.

::

    title = "Two regions, each with its own weights"
    scheme = "forest"

    [areas.west]
    rasters = ["images/w*.tif"]        # relative to the file; ${NAME} is a variable of the environment
    references = ["masks/w*.tif"]
    test_rasters = ["images/t*.tif"]
    test_references = ["masks/t*.tif"]

    [factors]                          # every combination is trained
    area = ["west", "east"]
    patch_px = [128, 256]
    bands = { rgb = ["B04", "B03", "B02"], nrg = ["B08", "B04", "B03"] }

    [options]                          # of landweave train, for all
    epochs = 10
"""

from __future__ import annotations

import itertools
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ...models.plain import build
from ..errors import JobError
from ..job import check
from ..jobs.training import TrainJob

MAX_BYTES = 256 * 1024
MAX_COMBINATIONS = 200
AREA = "area"
_FILES = ("rasters", "references", "validation_rasters", "validation_references", "test_rasters", "test_references")
_KNOWN = {"title", "about", "scheme", "areas", "factors", "options"}
_ADVICE = "docs/experiments holds files to start from."


@dataclass(frozen=True)
class Area:
    """A region, season or site with its own data."""

    name: str
    files: dict[str, tuple[str, ...]]
    """Fields of a training job that hold files → absolute paths."""
    said: dict[str, Any]
    """Other fields of a training job that belong to the area, such as its sensor."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Its files that are not there, and patterns that no file fits."""
        paths = (path for paths in self.files.values() for path in paths)
        return tuple(path for path in paths if not Path(path.partition("|layername=")[0]).exists())

    @property
    def has_test(self) -> bool:
        """Rasters are kept for the test alone."""
        return bool(self.files["test_rasters"])


@dataclass(frozen=True)
class Combination:
    """One level of each factor."""

    levels: tuple[tuple[str, str], ...]
    """Factor → the name of its level."""
    area: Area
    """What is trained on."""
    job: TrainJob
    """Without its output folder."""

    @property
    def name(self) -> str:
        """For people."""
        return ", ".join(level for _, level in self.levels)

    @property
    def folder(self) -> str:
        """Name of its folder, the same whenever the file is run."""
        return re.sub(r"[^A-Za-z0-9.]+", "-", "_".join(level for _, level in self.levels)).strip("-.")[:100]


@dataclass(frozen=True)
class Design:
    """A whole experiment."""

    title: str
    about: str
    scheme: str
    areas: tuple[Area, ...]
    combinations: tuple[Combination, ...]
    meanings: tuple[tuple[str, str], ...] = ()
    """(level of a factor, the options that it sets), for people; last the options of all trainings."""


def require_data(design: Design) -> None:
    """Make sure, before hours are spent, that all files of all areas are there.

    Raises:
        JobError: some are not; the sentence names the first of them.
    """
    for area in design.areas:
        _require_files(area)


def read_design(path: Path) -> Design:
    """The design in a file; its data need not be there yet, see ``require_data``.

    Raises:
        JobError: the file is no design; the sentence says what is odd in it.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise JobError(f"{path.name} is larger than {MAX_BYTES // 1024} kB.", _ADVICE)
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise JobError(f"The experiment {path} cannot be read: {error}.", _ADVICE) from error
    odd = sorted(set(content) - _KNOWN)
    if odd or not content.get("scheme") or not isinstance(content.get("areas"), dict):
        what = f"says {', '.join(odd)}, which no experiment knows" if odd else "lacks its scheme or its areas"
        raise JobError(f"The experiment {path.name} {what}.", _ADVICE)
    areas = {name: _area(name, said, path.parent) for name, said in content["areas"].items()}
    factors = {AREA: list(areas), **content.get("factors", {})}
    levels = [_levels(name, factor) for name, factor in factors.items()]
    count = 1
    for factor in levels:
        count *= len(factor)
    if not 1 <= count <= MAX_COMBINATIONS:
        raise JobError(f"{path.name} makes {count} combinations.", f"1 to {MAX_COMBINATIONS} can be trained.")
    shared = {"scheme": _scheme(content["scheme"], path.parent), **content.get("options", {})}
    combinations = [
        _combination(dict(zip(factors, chosen, strict=True)), areas, shared) for chosen in itertools.product(*levels)
    ]
    return Design(
        str(content.get("title", path.stem)),
        str(content.get("about", "")),
        shared["scheme"],
        tuple(areas.values()),
        tuple(combinations),
        _meanings(factors, content.get("options", {})),
    )


def _area(name: str, said: object, folder: Path) -> Area:
    if not isinstance(said, dict):
        raise JobError(f"The area {name} must be a table with rasters and references.", _ADVICE)
    files = {field: _paths(said.get(field, []), folder) for field in _FILES}
    area = Area(name, files, {key: value for key, value in said.items() if key not in _FILES})
    for kind in ("", "validation_", "test_"):
        rasters, references = files[f"{kind}rasters"], files[f"{kind}references"]
        if len(rasters) != len(references):
            _require_files(area)  # of one pattern that finds nothing, say that
            raise JobError(
                f"The area {name} has {len(rasters)} {kind}rasters and {len(references)} {kind}references.",
                "Each raster needs its own reference, in the same order.",
            )
    if not files["rasters"]:
        raise JobError(f"The area {name} has no rasters.", _ADVICE)
    return area


def _require_files(area: Area) -> None:
    if not area.missing:
        return
    first, *others = area.missing
    if unset := re.search(r"\$\{?(\w+)", first):
        raise JobError(
            f"The area {area.name} lies in a folder that the variable {unset[1]} names, and this is not set.",
            "Set it to the folder of the data, or write whole paths into the file.",
        )
    raise JobError(
        f"The area {area.name} lacks {first}{f' and {len(others)} more' if others else ''}.",
        "The comments of the file tell which data it needs; put them there, or change its paths.",
    )


def _paths(patterns: object, folder: Path) -> tuple[str, ...]:
    """Files that the patterns name, sorted within each pattern; a pattern that none fits is kept as it is."""
    if not isinstance(patterns, list) or not all(isinstance(pattern, str) for pattern in patterns):
        raise JobError(f"{patterns!r:.80} is no list of paths.", _ADVICE)
    found: list[str] = []
    for pattern in patterns:
        full = folder / os.path.expandvars(pattern)
        is_pattern = any(mark in full.name for mark in "*?[")
        fitting = sorted(full.parent.glob(full.name)) if is_pattern else []
        found += [str(path.resolve()) for path in fitting or [full]]
    return tuple(found)


def _levels(name: str, factor: object) -> list[tuple[str, Any]]:
    """(name of the level, value) of a factor: a list of values, or a table of named ones."""
    if isinstance(factor, dict) and factor:
        return list(factor.items())
    if isinstance(factor, list) and factor:
        return [(_word(value), value) for value in factor]
    raise JobError(f"The factor {name} must be a list of values or a table of named ones.", _ADVICE)


def _meanings(factors: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for name, factor in factors.items():
        if isinstance(factor, dict):
            levels = factor.items()
            found += [(f"{name}: {level}", _options(v if isinstance(v, dict) else {name: v})) for level, v in levels]
        else:
            found.append((name, ", ".join(map(_word, factor))))
    return (*found, ("all trainings", _options(options)))


def _options(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {_word(value)}" for name, value in values.items()) or "nothing else"


def _word(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _scheme(text: object, folder: Path) -> str:
    """An id as it is; a .csv beside the experiment by its whole path."""
    return str((folder / text).resolve()) if str(text).endswith(".csv") else str(text)  # type: ignore[operator]


def _combination(
    chosen: Mapping[str, tuple[str, Any]], areas: Mapping[str, Area], shared: Mapping[str, Any]
) -> Combination:
    levels = tuple((factor, name) for factor, (name, _) in chosen.items())
    wanted = str(chosen[AREA][1])
    if wanted not in areas:
        raise JobError(f"The factor area names {wanted}.", f"The areas are {', '.join(areas)}.")
    area = areas[wanted]
    values: dict[str, Any] = {**area.files, "region": area.name, **shared, **area.said}
    for factor, (_, value) in chosen.items():
        if factor != AREA:
            # A factor may set several options at once, such as an encoder with its decoder.
            values |= value if isinstance(value, dict) else {factor: value}
    known = {field.name for field in fields(TrainJob)}
    odd = sorted(set(values) - known)
    if odd:
        raise JobError(
            f"A training has no option {', '.join(odd)}.", "landweave train --help lists them, with _ for -."
        )
    try:
        job = build(TrainJob, {**values, "out": "experiment"})
    except (TypeError, ValueError) as error:
        raise JobError(f"The experiment asks for something odd: {error}.", _ADVICE) from error
    check(job)
    return Combination(levels, area, job)
