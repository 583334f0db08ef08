"""What a stage of a run found, as JSON and back: values of frozen dataclasses, arrays and layers, told by their types.

Only the types that the reading side names are made, so that a file can call nothing.
"""

from __future__ import annotations

import base64
import collections.abc
import math
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import geopandas as gpd
import numpy as np
import shapely

T = TypeVar("T")
_ODD = (ValueError, TypeError, KeyError, AttributeError, IndexError)
"""What content that is not of the wanted type raises on the way."""


def to_json(value: Any) -> Any:  # noqa: ANN401 - any value of the types below
    """The value as JSON has it; ``from_json`` with its type makes an equal one.

    Raises:
        TypeError: a value of a kind that cannot be kept.
    """
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"A {type(value).__name__} cannot be kept.")


def from_json(kind: type[T], content: Any) -> T:  # noqa: ANN401 - what ``json.loads`` gave
    """The value of this type that ``to_json`` was given.

    Raises:
        ValueError: the content is not of this type.
    """
    try:
        return cast(T, _read(kind, content))
    except _ODD as error:
        raise ValueError(f"This is no {getattr(kind, '__name__', kind)}: {error!r:.200}.") from error


def _read(hint: Any, content: Any) -> Any:  # noqa: ANN401 - types and JSON
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        options = [option for option in inner if option is not type(None)]
        return None if content is None else _read(options[0], content)
    if origin in _GENERIC:
        return _GENERIC[origin](inner, content)
    if isinstance(hint, type) and is_dataclass(hint):
        hints = _hints(hint)
        return hint(**{name: _read(hints[name], item) for name, item in content.items()})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(content)
    return _PLAIN[hint](content) if hint in _PLAIN else content


@cache
def _hints(cls: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _write_float(value: float) -> float | str:
    return float(value) if math.isfinite(value) else str(float(value))


def _write_bytes(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _write_array(value: np.ndarray[Any, Any]) -> dict[str, Any]:
    if value.dtype.hasobject:
        return {"dtype": "object", "items": [to_json(item) for item in value.tolist()]}
    return {"dtype": value.dtype.str, "shape": value.shape, "data": _write_bytes(np.ascontiguousarray(value).tobytes())}


def _read_array(_: Any, content: dict[str, Any]) -> np.ndarray[Any, Any]:  # noqa: ANN401 - the item's type
    if content["dtype"] == "object":
        return np.array(content["items"], object)
    data = np.frombuffer(base64.b64decode(content["data"]), np.dtype(content["dtype"]))
    return data.reshape(content["shape"]).copy()


def _write_layer(value: gpd.GeoDataFrame) -> dict[str, Any]:
    shapes = [_write_bytes(shape) for shape in shapely.to_wkb(value.geometry.to_numpy())]
    columns = {str(name): _write_array(value[name].to_numpy()) for name in value.columns if name != value.geometry.name}
    return {"crs": None if value.crs is None else value.crs.to_wkt(), "columns": columns, "shapes": shapes}


def _read_layer(content: dict[str, Any]) -> gpd.GeoDataFrame:
    columns = {name: _read_array(None, column) for name, column in content["columns"].items()}
    shapes = shapely.from_wkb([base64.b64decode(shape) for shape in content["shapes"]])
    return gpd.GeoDataFrame(columns, geometry=np.asarray(shapes, object), crs=content["crs"])


def _read_tuple(inner: tuple[Any, ...], content: list[Any]) -> tuple[Any, ...]:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_read(inner[0], item) for item in content)
    return tuple(_read(hint, item) for hint, item in zip(inner, content, strict=True))


def _write_mapping(value: collections.abc.Mapping[Any, Any]) -> Any:  # noqa: ANN401 - an object or a list
    """An object; a list of pairs where the keys are no texts, which JSON does not have."""
    if all(type(key) is str for key in value):
        return {key: to_json(item) for key, item in value.items()}
    return [[to_json(key), to_json(item)] for key, item in value.items()]


def _read_mapping(inner: tuple[Any, ...], content: Any) -> dict[Any, Any]:  # noqa: ANN401 - an object or a list
    pairs = content.items() if isinstance(content, dict) else content
    return {_read(inner[0], key): _read(inner[1], item) for key, item in pairs}


_WRITERS: dict[Any, Any] = {
    Enum: lambda value: value.value,
    (bool, int, str, type(None)): lambda value: value,
    float: _write_float,
    np.generic: lambda value: to_json(value.item()),
    bytes: _write_bytes,
    Path: str,
    (tuple, list): lambda value: [to_json(item) for item in value],
    collections.abc.Mapping: _write_mapping,
    np.ndarray: _write_array,
    gpd.GeoDataFrame: _write_layer,
}
"""Kind of value → how it is written; the first that fits."""
_GENERIC: dict[Any, Any] = {
    tuple: _read_tuple,
    list: lambda inner, content: list(_read_tuple((inner[0], ...), content)),
    dict: _read_mapping,
    collections.abc.Mapping: _read_mapping,
    np.ndarray: _read_array,
}
"""Type with parts → how it is read."""
_PLAIN: dict[Any, Any] = {float: float, bytes: base64.b64decode, Path: Path, gpd.GeoDataFrame: _read_layer}
"""Type without parts → how it is read; all others stand in JSON as they are."""
