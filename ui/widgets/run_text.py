"""A run in words: two lines for the list, and everything that was asked and came out."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from ..found_run import FoundRun, RunState
from .hints import unbroken
from .result_view import percent
from .run_bar import time_in_words

_PLAIN = ("job", "out", "rasters", "weights", "reference", "map", "classes", "layer", "rules", "references", "areas")
"""Parts of a request that have words of their own, or that the folder tells."""


def headline(run: FoundRun) -> str:
    """The raster and how well its map agrees, or what kind of run it was."""
    if run.state is RunState.UNFINISHED:
        return _tr("{0} · unfinished").format(run.title)
    if run.best_agreement is not None:
        return _tr("{0} · {1} agreement").format(run.title, percent(run.best_agreement))
    return f"{run.title} · {kind(run)}" if run.command != "map" else run.title


def subline(run: FoundRun) -> str:
    """Weights, when, and how long it took."""
    seconds = time_in_words(run.seconds) if run.seconds else ""
    parts = (when(run), ", ".join(run.weights), seconds)
    return " · ".join(part for part in parts if part)


def kind(run: FoundRun) -> str:
    """What the engine was asked for."""
    words = {
        "map": _tr("Map"),
        "generalise": _tr("Generalisation"),
        "vectorise": _tr("Polygons"),
        "audit": _tr("Audit"),
        "agree": _tr("Agreement"),
        "compare": _tr("Comparison of weights"),
        "accuracy": _tr("Accuracy from points"),
        "simulate": _tr("Simulated landscape"),
    }
    return words.get(run.command, run.command or _tr("Run"))


def when(run: FoundRun) -> str:
    """The day and the time as the user's language writes them."""
    if run.started is None:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(time.mktime(run.started)))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def details(run: FoundRun) -> list[tuple[str, str]]:
    """(name, text) of everything, empty texts left out."""
    figures = run.record.get("map") if isinstance(run.record.get("map"), dict) else {}
    versions = run.record.get("versions") if isinstance(run.record.get("versions"), dict) else {}
    rows = [
        (_tr("Kind"), kind(run)),
        (_tr("Began"), when(run)),
        (_tr("Raster") if run.command in ("map", "compare") else _tr("Input"), ", ".join(run.inputs)),
        (_tr("Weights"), ", ".join(run.weights)),
        (_tr("Reference"), run.reference),
        (_tr("Generalise"), _rules(run)),
        *_agreements(run),
        (_tr("Classes"), str(len(figures["pixels"])) if figures.get("pixels") else ""),
        (_tr("Device"), str(figures.get("device") or "")),
        (_tr("Time"), _times(run)),
        *_rest(run),
        (_tr("Landweave"), str(versions.get("landweave") or "")),
        (_tr("Folder"), str(run.folder)),
    ]
    return [(name, text) for name, text in rows if text]


def _rules(run: FoundRun) -> str:
    rules = run.asked.get("rules")
    if not isinstance(rules, dict):
        return _tr("no") if run.command == "map" and run.asked else ""
    area, width = rules.get("mmu_ha", 0), rules.get("min_width_m", 0)
    return _tr("{0} ha, {1} m").format(f"{area:g}", f"{width:g}")


def _agreements(run: FoundRun) -> list[tuple[str, str]]:
    """A row for each level, the finest first: generalised, and raw in brackets."""
    raw, generalised = run.agreement.get("raw") or {}, run.agreement.get("generalised") or {}
    rows = []
    for level in sorted({*raw, *generalised}, key=int, reverse=True):
        text = percent(generalised.get(level, raw.get(level)))
        if level in raw and level in generalised:
            text = _tr("{0} (before generalising {1})").format(unbroken(text), unbroken(percent(raw[level])))
        rows.append((_tr("Agreement, level {0}").format(level), text))
    return rows


def _times(run: FoundRun) -> str:
    found = run.record.get("seconds")
    if isinstance(found, dict) and run.seconds:
        parts = ", ".join(f"{stage} {time_in_words(value)}" for stage, value in found.items())
        return f"{time_in_words(run.seconds)} ({parts})"
    return time_in_words(run.seconds) if run.seconds else ""


def _rest(run: FoundRun) -> list[tuple[str, str]]:
    """What else was asked for, under the request's own names."""
    rows = []
    for name, value in run.asked.items():
        if name not in _PLAIN and value not in (None, "", [], 0, 0.0, False, "auto"):
            text = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)
            rows.append((name.replace("_", " ").capitalize(), text))
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunText", text)
