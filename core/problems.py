"""Sentences about what is wrong with a request."""

from __future__ import annotations

import datetime


def missing(**required: object) -> list[str]:
    """A sentence for each argument that is empty; its name is the keyword with spaces."""
    return [f"The {name.replace('_', ' ')} is missing." for name, value in required.items() if not value]


def bad_days(*days: str) -> list[str]:
    """A sentence for each text that is neither empty nor an ISO 8601 date."""
    return [f"{day} is no date; write it as 2024-06-30." for day in days if day and not _is_day(day)]


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
