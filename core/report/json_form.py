"""The report for programs; ``report.schema.json`` beside this file describes it."""

from __future__ import annotations

from typing import Any

from .content import ReportContent
from .tables import ORIENTATION

FORMAT, VERSION = "landweave-report", 1


def as_json(content: ReportContent) -> dict[str, Any]:
    """The content of ``report.json``.

    ``format``, ``version``, ``title``, ``orientation``; ``simulated``; ``raw`` and ``generalised`` (as
    ``Agreement.as_json`` has them, null where nothing was compared); ``reference`` (what was recognised, or null);
    ``map`` (scheme, its classes, hectares of the whole map); ``generalisation`` (rules and figures, or null);
    ``audit`` and ``changes`` (as ``Audit`` and ``Changes`` tell them, or null); ``weights`` (id, title, region,
    licence, attribution, limits, or null); ``detail`` (map → as
    ``Detail.as_json`` has it); ``suspects`` (as ``Suspects.as_json`` has them, or null); ``notes``; ``run``.
    No NaN anywhere.
    """
    card, main, scheme = content.card, content.main, content.scheme
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": content.title,
        "orientation": ORIENTATION,
        "simulated": bool(card and card.simulated),
        "raw": content.raw.as_json() if content.raw else None,
        "generalised": content.generalised.as_json() if content.generalised else None,
        "reference": main.reference.as_json() if main else None,
        "map": {
            "scheme": scheme.id,
            "title": scheme.title,
            "classes": list(scheme.codes),
            "labels": [c.label for c in scheme.classes],
            "area_ha": {name: dict(areas) for name, areas in content.area_ha.items()},
        },
        "generalisation": _generalisation(content),
        "audit": content.audit.as_json() if content.audit else None,
        "changes": content.changes.as_json() if content.changes else None,
        "weights": {
            "id": card.id,
            "title": card.title,
            "region": card.region,
            "licence": card.licence,
            "attribution": card.attribution,
            "limits": card.limits,
        }
        if card
        else None,
        "detail": {name: detail.as_json() for name, detail in content.details.items()},
        "suspects": content.suspects.as_json() if content.suspects else None,
        "notes": list(content.notes),
        "run": dict(content.run),
    }


def _generalisation(content: ReportContent) -> dict[str, Any] | None:
    if not content.generalisation:
        return None
    rules = content.rules
    asked = {"mmu_ha": rules.mmu_ha, "min_width_m": rules.min_width_m} if rules else {}
    return {**asked, **content.generalisation}
