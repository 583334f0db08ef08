"""Class schemes: which value, code, label and colour each land cover class has, and how levels nest.

Schemes are data, ``schemes/<id>.csv`` or a file of the user's. Rasters hold *values* (0–254, 255 is nodata); layers and
people use *codes* (text). Values come from the scheme and never from the order in which classes appear.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from .errors import SchemeError

NODATA = 255
"""The value of "no class" in every raster of classes."""

Classes = npt.NDArray[np.uint8]
"""Scheme values, (rows, cols); 255 is nodata."""

_FOLDER = Path(__file__).parent / "schemes"
_ALIASES = {"clc-grid": "clc", "clc-l3": "clc"}
_COLUMNS = ["value", "code", "label", "colour", "parents", "min_area_ha"]


@dataclass(frozen=True)
class LandClass:
    """One class of a scheme."""

    value: int
    """What rasters hold, 0–254."""
    code: str
    """The published code."""
    label: str
    colour: str
    """``#rrggbb``, lower case."""
    parents: tuple[str, ...] = ()
    """Codes of the classes above, coarsest first."""
    min_area_ha: Optional[float] = None
    """Smallest mapped area, where the scheme sets one."""

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green, blue, 0–255."""
        return int(self.colour[1:3], 16), int(self.colour[3:5], 16), int(self.colour[5:7], 16)


@dataclass(frozen=True)
class Scheme:
    """An ordered set of classes."""

    id: str
    title: str
    source: str
    classes: tuple[LandClass, ...]
    level_ids: tuple[str, ...] = ()
    """Scheme ids of all levels, coarsest first, this scheme last; empty for a flat scheme."""

    def __post_init__(self) -> None:
        for what, items in (("value", [str(c.value) for c in self.classes]), ("code", [c.code for c in self.classes])):
            twice = sorted({item for item in items if items.count(item) > 1})
            if twice:
                raise SchemeError(f"The scheme {self.id} has the {what} {', '.join(twice)} more than once.")
        if not self.classes:
            raise SchemeError(f"The scheme {self.id} has no classes.")

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes in the scheme's order."""
        return tuple(c.code for c in self.classes)

    @property
    def values(self) -> tuple[int, ...]:
        """All values in the scheme's order."""
        return tuple(c.value for c in self.classes)

    @property
    def level(self) -> int:
        """How many levels deep the classes are; 1 for a flat scheme."""
        return max(1, len(self.level_ids))

    def by_code(self, code: str) -> LandClass:
        """The class of a code.

        Raises:
            SchemeError: the scheme lacks it.
        """
        for land_class in self.classes:
            if land_class.code == code:
                return land_class
        raise SchemeError(f"The scheme {self.id} has no class {code}.", f"Its codes are {', '.join(self.codes)}.")

    def by_value(self, value: int) -> LandClass:
        """The class of a raster value.

        Raises:
            SchemeError: the scheme lacks it.
        """
        for land_class in self.classes:
            if land_class.value == value:
                return land_class
        raise SchemeError(f"The scheme {self.id} has no class with the value {value}.")

    def at_level(self, level: int) -> Scheme:
        """The scheme of a level, 1 being the coarsest and ``self.level`` this one."""
        if not 1 <= level <= self.level:
            raise SchemeError(f"The scheme {self.id} has levels 1 to {self.level}, not {level}.")
        return self if level == self.level else load_scheme(self.level_ids[level - 1])

    def recode_to_level(self, level: int) -> npt.NDArray[np.uint8]:
        """Lookup table, uint8 of 256: value of this scheme → value of ``at_level(level)``; 255 for all else."""
        coarse = self.at_level(level)
        table = np.full(256, NODATA, np.uint8)
        for land_class in self.classes:
            code = (*land_class.parents, land_class.code)[level - 1]
            table[land_class.value] = coarse.by_code(code).value
        return table


def scheme_ids() -> tuple[str, ...]:
    """The ids of all schemes that Landweave brings, sorted."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.csv")))


def load_scheme(id_or_path: str) -> Scheme:
    """The scheme with this id, or in this CSV file of the user's.

    Raises:
        SchemeError: no such scheme, or a file that does not describe one.
    """
    name = id_or_path.lower()
    bundled = _FOLDER / f"{_ALIASES.get(name, name)}.csv"
    if re.fullmatch(r"[a-z0-9-]+", name) and bundled.is_file():
        return _read_bundled(bundled)
    path = Path(id_or_path)
    if path.suffix.lower() == ".csv" and path.is_file():
        return _read(path)
    raise SchemeError(
        f"There is no class scheme {id_or_path}.",
        f"Use one of {', '.join(scheme_ids())}, or a CSV file with the columns {', '.join(_COLUMNS)}.",
    )


def common_level(a: Scheme, b: Scheme) -> tuple[int, int] | None:
    """The levels (of a, of b) of the finest scheme that both share; None where they share none."""
    levels_a, levels_b = a.level_ids or (a.id,), b.level_ids or (b.id,)
    shared = [(i + 1, levels_b.index(level) + 1) for i, level in enumerate(levels_a) if level in levels_b]
    return shared[-1] if shared else None


@cache
def _read_bundled(path: Path) -> Scheme:
    """Read once: lists of weights and layers ask for the same few schemes again and again."""
    return _read(path)


def _read(path: Path) -> Scheme:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SchemeError(f"The class scheme {path.name} cannot be read: {error}.") from error
    notes = dict(_note(line) for line in lines if line.startswith("#"))
    rows = csv.DictReader(line for line in lines if line.strip() and not line.startswith("#"))
    missing = [name for name in _COLUMNS[:3] if name not in (rows.fieldnames or ())]
    if missing:
        raise SchemeError(
            f"The class scheme {path.name} lacks the columns {', '.join(missing)}.",
            f"Its first line needs {', '.join(_COLUMNS)}; the last three may be left out.",
        )
    return Scheme(
        id=path.stem,
        title=notes.get("title", path.stem),
        source=notes.get("source", ""),
        classes=tuple(_classes(rows, path.name)),
        level_ids=tuple(notes.get("levels", "").split()),
    )


def _note(line: str) -> tuple[str, str]:
    key, _, value = line.lstrip("# ").partition(":")
    return key.strip(), value.strip()


def _classes(rows: Iterable[dict[str, str]], file_name: str) -> Iterable[LandClass]:
    for number, row in enumerate(rows, start=1):
        value, area = (row["value"] or "").strip(), (row.get("min_area_ha") or "").strip()
        colour = (row.get("colour") or "").strip().lower() or _grey(number)
        if not re.fullmatch(r"\d{1,3}", value) or int(value) >= NODATA:
            raise SchemeError(
                f"Row {number} of {file_name} has the value {value!r}; it must be a number from 0 to 254."
            )
        if not re.fullmatch(r"#[0-9a-f]{6}", colour):
            raise SchemeError(f"Row {number} of {file_name} has the colour {colour!r}; it must look like #80ff00.")
        yield LandClass(
            value=int(value),
            code=(row["code"] or "").strip(),
            label=(row["label"] or "").strip(),
            colour=colour,
            parents=tuple((row.get("parents") or "").split()),
            min_area_ha=float(area) if area else None,
        )


def _grey(number: int) -> str:
    """A shade for a class without a colour, different from its neighbours'."""
    shade = 60 + number * 67 % 180
    return f"#{shade:02x}{shade:02x}{shade:02x}"
