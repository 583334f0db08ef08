"""Figures as people read them."""

from __future__ import annotations

DASH = "–"


def percent(share: float | None, digits: int = 1) -> str:
    """``83.1 %``; a dash where the figure is undefined; never 100 % or 0 % by rounding alone."""
    if share is None:
        return DASH
    shown = f"{100 * share:.{digits}f}"
    if share < 1 and float(shown) == 100:
        return f"> {100 - 10**-digits:.{digits}f} %"
    if share > 0 and float(shown) == 0:
        return f"< {10**-digits:.{digits}f} %"
    return f"{shown} %"


def points(share: float | None) -> str:
    """``6.1`` of a hundred."""
    return DASH if share is None else f"{100 * share:.1f}"


def ratio(figure: float | None) -> str:
    """``0.83``; a dash where the figure is undefined."""
    return DASH if figure is None else f"{figure:.2f}"


def km2(hectares: float, like: float | None = None) -> str:
    """Square kilometres, with the decimals that suit the area, or the largest of its column in ``like``."""
    largest = (hectares if like is None else like) / 100
    digits = 0 if largest >= 10_000 else 1 if largest >= 1000 else 2 if largest >= 1 else 4
    return f"{hectares / 100:,.{digits}f}"


def signed(text: str, difference: float) -> str:
    """A difference with its sign, a true minus; none where rounding leaves nothing."""
    if not any(digit in text for digit in "123456789"):
        return text
    return ("+" if difference > 0 else "−") + text
