"""Upsampling folded into the convolution behind it, with less than half of the products.

Doubling by nearest neighbour repeats every pixel four times, and a 3 × 3 convolution then multiplies the same number
with up to four of its weights. Adding these weights up first gives the same sums with 16 instead of 36 products for
each pixel: a transposed convolution of 4 × 4 weights and stride 2. A convolution over channels from several sources
is the sum of one over each, so that what did not need doubling keeps its own weights.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt
from openvino import opset13 as ops

_TAPS = np.array([[0, 0, 1], [0, 1, 1], [1, 1, 0], [1, 0, 0]], np.float32)
"""Which of three weights along an axis each of four adds up: those that fall on the same small pixel."""
_NEAREST = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
_PLAIN = {"strides": [1, 1], "pads_begin": [1, 1], "pads_end": [1, 1], "dilations": [1, 1]}


def fold_upsampling(model: Any) -> int:  # noqa: ANN401 - OpenVINO's nodes are untyped
    """Replace each convolution over doubled channels in a graph by its cheaper equal; returns how many there were.

    Args:
        model: changed in place, where its shapes are known. Its scores move by rounding alone, some 1e-6 of their size.
    """
    found = [node for node in model.get_ordered_ops() if node.get_type_name() == "Convolution"]
    folded = 0
    for convolution in found:
        sources = _sources(convolution.input_value(0))
        if _is_plain(convolution) and any(map(_is_doubling, sources)):
            _replace(convolution, sources)
            folded += 1
    return folded


def transposed_weights(weights: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The weights (in, out, 4, 4) that do to an array what ``weights`` (out, in, 3, 3) do to the doubled array.

    float32, for stride 2 and one pixel of padding; a border of zeros around the doubled array stays what it is.
    """
    return np.ascontiguousarray((_TAPS @ weights @ _TAPS.T).swapaxes(0, 1))


def _sources(value: Any) -> list[Any]:  # noqa: ANN401
    """Outputs whose channels, one after another, are those of ``value``."""
    node = value.get_node()
    if node.get_type_name() != "Concat" or node.get_attributes()["axis"] != 1:
        return [value]
    parts = [node.input_value(i) for i in range(node.get_input_size())]
    return [value] if any(part.get_partial_shape()[1].is_dynamic for part in parts) else parts


def _is_plain(convolution: Any) -> bool:  # noqa: ANN401
    """3 × 3 known weights, all pixels, the shape of its input."""
    attributes, weights = convolution.get_attributes(), convolution.input_value(1).get_node()
    same = all(list(attributes[name]) == value for name, value in _PLAIN.items())
    return same and weights.get_type_name() == "Constant" and list(weights.get_output_shape(0)[2:]) == [3, 3]


def _is_doubling(value: Any) -> bool:  # noqa: ANN401
    """Twice the rows and the columns of its input, each pixel four times."""
    node = value.get_node()
    if node.get_type_name() != "Interpolate":
        return False
    before, after = (place.get_partial_shape() for place in (node.input_value(0), value))
    attributes = node.get_attributes()
    is_nearest = all(attributes[name] == kind for name, kind in _NEAREST.items())
    if before.is_dynamic or after.is_dynamic or not is_nearest:
        return False
    (images, channels, rows, cols), found = before.to_shape(), after.to_shape()
    return list(found) == [images, channels, 2 * rows, 2 * cols]


def _convolved(source: Any, weights: npt.NDArray[np.float32]) -> Any:  # noqa: ANN401
    """The part of a convolution's sum that comes from one source."""
    if not _is_doubling(source):
        return ops.convolution(source, ops.constant(np.ascontiguousarray(weights)), **_PLAIN)
    kernel, small = ops.constant(transposed_weights(weights)), source.get_node().input_value(0)
    return ops.convolution_backprop_data(small, kernel, **{**_PLAIN, "strides": [2, 2]})


def _replace(convolution: Any, sources: list[Any]) -> None:  # noqa: ANN401
    """Put the sum of one convolution over each source in the place of one over all."""
    weights = convolution.input_value(1).get_node().get_data()
    stops = np.cumsum([source.get_partial_shape()[1].get_length() for source in sources])
    split = np.split(weights, stops[:-1], axis=1)
    total = reduce(ops.add, map(_convolved, sources, split))
    for user in convolution.output(0).get_target_inputs():
        user.replace_source_output(total.output(0))
