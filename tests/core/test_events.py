"""The protocol's lines: both ways, bounded, and nothing else accepted."""

import json

import pytest
from landweave.core import events

ALL = [
    events.Hello(1, "0.1.0"),
    events.Progress("map", 3, 12, "windows", 0.25, 1.5, 6.0),
    events.Log("Größe in m²", "warning"),
    events.Metric("loss", 0.5),
    events.Result({"out": "/a b/ü", "n": [1, 2]}),
    events.Cancelled(),
    events.Failed("raster", "No.", "Try."),
]


@pytest.mark.parametrize("event", ALL, ids=lambda e: type(e).__name__)
def test_both_ways(event):
    line = events.encode(event)
    assert line.isascii()
    assert "\n" not in line
    assert events.decode(line) == event


def test_a_line_never_exceeds_the_limit():
    with pytest.raises(ValueError, match="exceeds the limit"):
        events.encode(events.Log("x" * events.MAX_LINE_BYTES))


def test_nan_is_no_number():
    with pytest.raises(ValueError, match="JSON compliant"):
        events.encode(events.Metric("loss", float("nan")))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "noise",
        "[]",
        "null",
        "{}",
        '{"event": "unknown"}',
        '{"event": "log"}',
        '{"event": "log", "message": "a", "extra": 1}',
        '{"event": "metric", "name": "loss", "value": NaN}',
        "[" * 50_000,
        json.dumps({"event": "log", "message": "x" * 70_000}),
    ],
    ids=lambda line: line[:20],
)
def test_anything_else_is_refused_as_value_error(line):
    with pytest.raises(ValueError, match="event|longer|number"):
        events.decode(line)
