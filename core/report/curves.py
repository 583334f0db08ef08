"""Curves as drawings inside a page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .markup import Markup, element, joined

WIDTH, HEIGHT = 460, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 10, 10, 30
_TICKS = 5
COLOURS = ("#1d7a54", "#c2571a", "#3566b8", "#8a4fa3", "#7a7a2a")


@dataclass(frozen=True)
class Line:
    """One curve."""

    name: str
    points: tuple[tuple[float, float], ...]
    """(x, y), by x."""
    colour: str = ""
    """``#rrggbb``; empty: one of our own."""
    dashed: bool = False


def chart(title: str, lines: Sequence[Line], *, x_name: str, low: float | None = None) -> Markup:
    """The curves in one frame with numbers at its edges and their names beneath; empty without a point.

    Args:
        title: what the curves show.
        lines: the curves.
        x_name: what runs to the right.
        low: where the upward axis begins; None: below the lowest point.
    """
    lines = [line for line in lines if line.points]
    if not lines:
        return Markup("")
    xs = [x for line in lines for x, _ in line.points]
    ys = [y for line in lines for _, y in line.points]
    bottom, top, step = _scale(min(ys) if low is None else low, max(ys))
    frame = _Frame((min(0.0, *xs), max(xs)), (bottom, top))
    grid = [_level(frame, bottom + i * step) for i in range(round((top - bottom) / step) + 1)]
    drawn = [_curve(frame, line, line.colour or COLOURS[i % len(COLOURS)]) for i, line in enumerate(lines)]
    axis = element(
        "text", f"{x_name} 0 … {max(xs):g}", x=_LEFT, y=HEIGHT - 8, font_size=11, fill="currentColor", opacity="0.7"
    )
    picture = element(
        "svg",
        element("title", title),
        *grid,
        *drawn,
        axis,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        width="100%",
        role="img",
    )
    names = joined(_name(line, line.colour or COLOURS[i % len(COLOURS)]) for i, line in enumerate(lines))
    return element("figure", element("h3", title), picture, element("figcaption", names))


@dataclass(frozen=True)
class _Frame:
    """From numbers to places in the drawing."""

    x: tuple[float, float]
    y: tuple[float, float]

    def place(self, x: float, y: float) -> tuple[float, float]:
        across = (x - self.x[0]) / ((self.x[1] - self.x[0]) or 1.0)
        up = (y - self.y[0]) / ((self.y[1] - self.y[0]) or 1.0)
        return _LEFT + across * (WIDTH - _LEFT - _RIGHT), HEIGHT - _BOTTOM - up * (HEIGHT - _TOP - _BOTTOM)


def _scale(low: float, high: float) -> tuple[float, float, float]:
    """Lowest and highest level and their distance, round numbers around the values."""
    span = (high - low) or max(abs(high), 1.0) * 0.1
    raw = span / _TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor for factor in (1, 2, 5, 10) if factor * power >= raw * 0.999) * power
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, step


def _level(frame: _Frame, value: float) -> Markup:
    _, y = frame.place(frame.x[0], value)
    line = element(
        "line", x1=_LEFT, x2=WIDTH - _RIGHT, y1=f"{y:.1f}", y2=f"{y:.1f}", stroke="currentColor", stroke_opacity="0.15"
    )
    text = element(
        "text",
        f"{value:.6g}",
        x=_LEFT - 6,
        y=f"{y + 4:.1f}",
        font_size=11,
        text_anchor="end",
        fill="currentColor",
        opacity="0.7",
    )
    return joined([line, text])


def _curve(frame: _Frame, line: Line, colour: str) -> Markup:
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in (frame.place(*point) for point in line.points))
    dashes = {"stroke_dasharray": "5 4"} if line.dashed else {}
    if len(line.points) == 1:
        x, y = frame.place(*line.points[0])
        return element("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=3, fill=colour)
    return element("polyline", points=places, fill="none", stroke=colour, stroke_width=2, **dashes)


def _name(line: Line, colour: str) -> Markup:
    square = element("rect", width="10", height="10", rx="2", fill=colour)
    return element("span", element("svg", square, width="10", height="10"), f" {line.name}\u2002", class_="key")
