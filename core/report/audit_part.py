"""The parts of a page that tell an audit and what generalising changed."""

from __future__ import annotations

from collections.abc import Iterable

from ..audit.changes import Changes
from ..audit.check import Audit, Check, Outcome
from ..figures import DASH, percent, signed
from .markup import Markup, bar, class_name, element, joined, section, table

_SHOWN_OFFENDERS = 5
_SHOWN_CHANGES = 15
_MARKS = {Outcome.PASSED: "✓", Outcome.WARNING: "!", Outcome.FAILED: "✗", Outcome.SKIPPED: DASH}


def audit_sections(audit: Audit) -> list[Markup]:
    """The table of checks and, where there are any, the first places that break a rule."""
    rows = [
        [element("b", check.title), outcome_words(check.outcome), check.found, _rule(check)] for check in audit.checks
    ]
    lead = (
        "The checks that the EEA accepts CORINE deliveries by, one by one. A warning is worth a look and no error; "
        f"accepted official layers have some. Minimum mapping unit {audit.rules.mmu_ha:g} ha, minimum width "
        f"{audit.rules.min_width_m:g} m."
    )
    found = [check for check in audit.checks if check.count and check.offenders]
    parts = [section("Audit", table(["check", "result", "found", "rule"], rows, numbers=9), lead=lead)]
    if found:
        places = [row for check in found for row in _places(check)]
        head = ["check", "where", "x", "y"]
        note = f"Coordinates in {_crs(audit.crs)}; audit.json lists up to twenty places of each check."
        parts.append(section("Where rules are broken", table(head, places, numbers=2), lead=note))
    return parts


def change_sections(changes: Changes) -> list[Markup]:
    """Areas before and after, and which class became which."""
    before, after = changes.before_ha, changes.after_ha
    largest = max(float(before.max()), float(after.max()), 1e-9)
    rows: list[list[str]] = [
        [
            class_name(c),
            bar(old / largest, f"{old:,.1f}", c.colour),
            bar(new / largest, f"{new:,.1f}", c.colour),
            signed(f"{abs(new - old):,.1f}", new - old),
            signed(f"{100 * abs(new / old - 1):,.1f} %", new - old) if old else DASH,
        ]
        for c, old, new in zip(changes.scheme.classes, before.tolist(), after.tolist(), strict=True)
        if old or new
    ]
    total = int(changes.pixels.sum())
    share = changes.changed_pixels / total if total else 0.0
    head = ["class", "ha before", "ha after", "change, ha", "change"]
    lead = "Ground areas of each class in the map and in the generalised map."
    parts = [section("What generalising did to the classes", table(head, rows), lead=lead)]
    flows: list[list[str]] = [
        [
            class_name(changes.scheme.classes[a]),
            class_name(changes.scheme.classes[b]),
            f"{changes.pixels[a, b]:,}",
            f"{changes.area_ha[a, b]:,.1f}",
            percent(float(changes.pixels[a, b]) / changes.changed_pixels),
        ]
        for a, b in changes.largest()[:_SHOWN_CHANGES]
    ]
    if flows:
        told = f"{changes.changed_pixels:,} of {total:,} pixels changed their class, {percent(share)}; the largest:"
        parts.append(
            section(
                "Which class became which",
                table(["from", "to", "pixels", "ha", "of all changes"], flows, numbers=2),
                lead=told,
            )
        )
    return parts


def outcome_words(outcome: Outcome) -> Markup:
    """The result with its mark, which a print without colours needs."""
    name = outcome.value.replace(" ", "-")
    return element("span", f"{_MARKS[outcome]} {outcome.value}", class_=f"outcome {name}")


def outcome_counts(audit: Audit) -> str:
    """``9 passed, 1 warning, 0 failed``."""
    number = {outcome: sum(check.outcome is outcome for check in audit.checks) for outcome in Outcome}
    warnings = "warning" if number[Outcome.WARNING] == 1 else "warnings"
    return f"{number[Outcome.PASSED]} passed, {number[Outcome.WARNING]} {warnings}, {number[Outcome.FAILED]} failed"


def _rule(check: Check) -> Markup:
    return joined([check.rule, " ", element("small", f"({check.source})")])


def _places(check: Check) -> Iterable[list[str]]:
    for number, place in enumerate(check.offenders[:_SHOWN_OFFENDERS]):
        name = check.title if number == 0 else ""
        yield [name, place.what, _figure(place.x), _figure(place.y)]
    more = check.count - min(len(check.offenders), _SHOWN_OFFENDERS)
    if more > 0:
        yield ["", f"and {more:,} more", "", ""]


def _figure(number: float) -> str:
    """Degrees with all their digits, metres with one."""
    return f"{number:.6f}" if abs(number) < 400 else f"{number:.1f}"


def _crs(text: str) -> str:
    return text if len(text) < 30 else "the layer's own coordinate reference system"
