"""``audit.html`` and ``audit.json``: an audit as a page of its own and for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..audit.changes import Changes
from ..audit.check import Audit, Outcome
from ..errors import OutputError
from .audit_part import audit_sections, change_sections, outcome_counts
from .markup import Markup, element
from .page import document
from .write import write_text

PAGE, JSON = "audit.html", "audit.json"
_FINDINGS = {
    Outcome.PASSED: "The layer keeps all rules that were checked.",
    Outcome.WARNING: "The layer breaks no rule; some findings are worth a look.",
    Outcome.FAILED: "The layer breaks rules that an acceptance check would return it for.",
    Outcome.SKIPPED: "Nothing could be checked.",
}


def write_audit(folder: Path, audit: Audit, changes: Changes | None = None, *, page: bool = True) -> dict[str, Path]:
    """Write the audit.

    Args:
        folder: an existing folder.
        audit: what was found.
        changes: what generalising did, where there was a map before.
        page: also write ``audit.html``.

    Returns:
        ``audit`` (the page, where one was made) and ``audit_json``.

    Raises:
        OutputError: the folder or its disk refuses.
    """
    try:
        text = json.dumps(audit_json(audit, changes), indent=1, ensure_ascii=False, allow_nan=False)
        files = {"audit_json": write_text(folder / JSON, text + "\n")}
        if page:
            files = {"audit": write_text(folder / PAGE, audit_page(audit, changes)), **files}
    except OSError as error:
        raise OutputError(
            f"The audit cannot be written to {folder}: {error.strerror or error}.", "Check the free disk space."
        ) from error
    return files


def audit_json(audit: Audit, changes: Changes | None = None) -> dict[str, Any]:
    """The content of ``audit.json``: ``Audit.as_json`` and, as ``changes``, ``Changes.as_json`` or null."""
    return {**audit.as_json(), "changes": changes.as_json() if changes else None}


def audit_page(audit: Audit, changes: Changes | None = None) -> str:
    """The whole HTML document."""
    figures = audit.figures
    shown = [
        (outcome_counts(audit).split(",")[0].split()[0], "checks passed", outcome_counts(audit).split(", ", 1)[1]),
        (f"{figures['polygons']:,}", "polygons", f"{figures['classes']} classes, {figures['area_ha']:,.0f} ha"),
        (
            f"{figures['below_mmu']:,}",
            "below the MMU",
            f"{figures['below_mmu_ha']:,.1f} ha, those at the edge included",
        ),
        (f"{figures['land_residual_ha']:,.1f}", "ha too narrow", "of all but the sea"),
    ]
    tiles = [
        element("div", element("b", n), element("span", w), element("small", note), class_="tile")
        for n, w, note in shown
    ]
    summary = element(
        "section",
        element("h1", audit.layer),
        element("p", _FINDINGS[audit.outcome], class_="finding"),
        element("div", *tiles, class_="tiles"),
    )
    parts: list[Markup] = [summary, *audit_sections(audit), *(change_sections(changes) if changes else [])]
    return document(audit.layer, "Audit of a land cover layer", parts, "The same for programs is in audit.json.")
