"""Frozen dataclasses from plain JSON values, strictly typed; standard library only."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_UNIONS = (typing.Union, getattr(types, "UnionType", typing.Union))
"""What ``Optional[X]`` and ``X | None`` are made of; the latter from Python 3.10 on."""


def build(cls: type[T], values: dict[str, Any]) -> T:
    """An instance of the dataclass from JSON values.

    Lists become tuples, words become enums, whole numbers fit reals, and nothing else is converted.

    Raises:
        ValueError: an unknown field, or a list of the wrong length.
        TypeError: a field is missing, or holds a value of another type.
    """
    hints = _hints(cls)  # type: ignore[arg-type] # classes are hashable
    unknown = set(values) - {f.name for f in fields(cls)}  # type: ignore[arg-type] # any dataclass
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    return cls(**{name: _convert(name, hints[name], value) for name, value in values.items()})


@cache
def _hints(cls: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    """The types of a class's fields; telling them takes longer than all the rest."""
    return typing.get_type_hints(cls)


def _convert(name: str, hint: Any, value: Any) -> Any:  # noqa: ANN401 - any field of any dataclass
    if hint is Any:
        return value
    if typing.get_origin(hint) in _UNIONS:
        options = [option for option in typing.get_args(hint) if option is not type(None)]
        return None if value is None else _convert(name, options[0], value)
    if typing.get_origin(hint) is tuple:
        return _tuple(name, typing.get_args(hint), value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if is_dataclass(hint) and isinstance(hint, type):
        return build(hint, value)
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        raise TypeError(f"{name} is {value!r:.80}, which is not of type {getattr(hint, '__name__', hint)}")
    return value


def _tuple(name: str, inner: tuple[Any, ...], value: Any) -> tuple[Any, ...]:  # noqa: ANN401 - from JSON
    if not isinstance(value, (list, tuple)):
        raise TypeError(f"{name} must be a list")
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_convert(name, inner[0], item) for item in value)
    if len(value) != len(inner):
        raise ValueError(f"{name} needs {len(inner)} values, not {len(value)}")
    return tuple(_convert(name, hint, item) for hint, item in zip(inner, value))
