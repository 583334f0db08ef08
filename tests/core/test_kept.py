import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from landweave.core.kept import from_json, to_json
from landweave.core.scheme import Scheme, load_scheme
from shapely.geometry import MultiPolygon, box


class Colour(str, Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Inner:
    share: float | None
    colour: Colour


@dataclass(frozen=True, slots=True)
class Outer:
    name: str
    inner: tuple[Inner, ...]
    pair: tuple[int, float]
    by_level: dict[int, Inner]
    image: bytes
    file: Path
    counts: npt.NDArray[np.int64]


def again(kind, value):
    return from_json(kind, json.loads(json.dumps(to_json(value), allow_nan=False)))


texts, numbers = st.text(), st.integers(-(2**53), 2**53)
inners = st.builds(Inner, st.none() | st.floats(allow_nan=False), st.just(Colour.RED))


@given(
    texts, st.lists(inners, max_size=3), st.tuples(numbers, st.floats()), st.dictionaries(numbers, inners), st.binary()
)
def test_values_survive(name, inner, pair, by_level, image):
    value = Outer(name, tuple(inner), pair, by_level, image, Path("/a b/ü"), np.arange(3))
    found = again(Outer, value)
    assert repr(found) == repr(value)
    assert type(found.inner) is tuple
    assert all(type(item.colour) is Colour for item in found.inner)


@given(arrays.arrays(st.sampled_from([np.uint8, np.int64, np.float64, np.bool_]), arrays.array_shapes(min_side=0)))
def test_arrays_survive_to_the_last_bit(value):
    found = again(npt.NDArray[np.float64], value)
    assert found.dtype == value.dtype
    assert found.shape == value.shape
    assert found.tobytes() == value.tobytes()
    assert found.flags.writeable


def test_a_layer_survives():
    shapes = [box(0.1, 0, 1, 1 / 3), MultiPolygon([box(5, 5, 6, 6), box(7, 7, 8, 8)])]
    layer = gpd.GeoDataFrame({"code": ["112", "Ü"], "ha": [1 / 3, 2.0], "n": [1, 2]}, geometry=shapes, crs="EPSG:3035")
    found = again(gpd.GeoDataFrame, layer)
    assert found.crs == layer.crs
    assert found.geometry.geom_equals_exact(layer.geometry, 0).all()
    assert found.drop(columns="geometry").to_dict("list") == layer.drop(columns="geometry").to_dict("list")


def test_a_scheme_survives():
    assert again(Scheme, load_scheme("clc")) == load_scheme("clc")


@pytest.mark.parametrize("content", [None, [], {"name": 1}, {"os": "system"}, {"share": 1.0, "colour": "no colour"}])
def test_what_is_of_another_type_is_refused(content):
    with pytest.raises(ValueError, match="This is no Inner"):
        from_json(Inner, content)


def test_what_nobody_can_keep_is_told():
    with pytest.raises(TypeError, match="A set cannot be kept"):
        to_json({1, 2})
