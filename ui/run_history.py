"""Which runs belong to the project: their folders, kept in the project, relative to it where that is possible."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProject

from .found_run import folders_in
from .settings import read_settings, runs_folder

_SECTION, _KEY = "landweave", "runs"
_MOST = 200
"""Older ones are left to their folders."""


def remember(folder: Path) -> None:
    """Note a run in the project, which keeps it when it is saved."""
    known = [one for one in remembered() if one != folder]
    _write([folder, *known][:_MOST])


def forget(folder: Path) -> None:
    """Take a run out of the project's list."""
    _write([one for one in remembered() if one != folder])


def remembered() -> list[Path]:
    """The folders that the project knows, the last first; some may be gone."""
    project = QgsProject.instance()
    entries, _ = project.readListEntry(_SECTION, _KEY, [])
    return [Path(project.readPath(entry)) for entry in entries]


def rewrite() -> None:
    """Write the paths anew: a project that has just got a place of its own can tell them relative to it."""
    known = remembered()
    if known:
        _write(known)


def all_folders() -> list[Path]:
    """The project's runs and those in the folder for results, each once."""
    found = [*remembered(), *folders_in(runs_folder(read_settings()))]
    return list(dict.fromkeys(found))


def _write(folders: Iterable[Path]) -> None:
    project = QgsProject.instance()
    entries = [project.writePath(str(folder)) for folder in folders]
    if entries != project.readListEntry(_SECTION, _KEY, [])[0]:
        project.writeEntry(_SECTION, _KEY, entries)
