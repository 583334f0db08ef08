"""Sentences about what is wrong with a request."""

from __future__ import annotations

import datetime


def missing(**required: object) -> list[str]:
    """A sentence for each argument that is empty; its name is the keyword with spaces."""
    return [f"The {name.replace('_', ' ')} is missing." for name, value in required.items() if not value]


def closer_problems(within_m: float, zones: str, zone_field: str) -> list[str]:
    """What is wrong with the wishes for a closer look at an agreement."""
    found = [] if 0 <= within_m < 100_000 else ["The tolerance must be 0 m or more."]
    if bool(zones) != bool(zone_field):
        found.append("Zones need both a layer and the field with their names.")
    return found


def bad_days(*days: str) -> list[str]:
    """A sentence for each text that is neither empty nor an ISO 8601 date."""
    return [f"{day} is no date; write it as 2024-06-30." for day in days if day and not _is_day(day)]


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
