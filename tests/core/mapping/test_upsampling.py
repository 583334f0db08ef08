"""Folding the upsampling into the convolution behind it: weights by hand, and torch as the oracle of whole graphs."""

import numpy as np
import openvino
import pytest
import torch
from landweave.core.mapping.upsampling import fold_upsampling, transposed_weights
from openvino import opset13 as ops
from torch.nn import functional

PLAIN = {"strides": [1, 1], "pads_begin": [1, 1], "pads_end": [1, 1], "dilations": [1, 1]}


def doubled(value, rows, cols, **other):
    settings = {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor", "mode": "nearest", **other}
    sizes, axes = ops.constant(np.array([rows, cols])), ops.constant(np.array([2, 3]))
    return ops.interpolate(value, sizes, shape_calculation_mode="sizes", axes=axes, **settings)


def weights_of(*shape):
    return np.random.default_rng(sum(shape)).normal(size=shape).astype(np.float32)


def scores(model, *inputs):
    answer = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})(inputs)[0]
    return np.array(answer)


def types(model):
    return [node.get_type_name() for node in model.get_ops()]


def test_weights_by_hand():
    """Along an axis, (1, 2, 4) over a a b b gives 1a+2a+4b and 1a+2b+4b: a has 3 and 1, b has 4 and 6."""
    along = np.array([1, 2, 4], np.float32)
    found = transposed_weights(np.outer(along, 10 * along)[None, None])
    assert found.shape == (1, 1, 4, 4)
    assert found[0, 0].tolist() == np.outer([4, 6, 3, 1], [40, 60, 30, 10]).tolist()


@pytest.mark.parametrize("shape", [(1, 1, 1, 1), (3, 2, 5, 4), (2, 8, 1, 7)])
def test_the_same_as_doubling_and_convolving(shape):
    into, out, rows, cols = shape
    weights, values = weights_of(out, into, 3, 3), torch.from_numpy(weights_of(1, into, rows, cols))
    wanted = functional.conv2d(functional.interpolate(values, scale_factor=2), torch.from_numpy(weights), padding=1)
    folded = torch.from_numpy(transposed_weights(weights))
    got = functional.conv_transpose2d(values, folded, stride=2, padding=1)
    assert torch.allclose(wanted, got, atol=1e-5)


@pytest.mark.parametrize("order", [(0,), (0, 1), (1, 0), (1, 0, 1)], ids=str)
def test_a_graph_keeps_its_scores(order):
    """0 stands for the small array, doubled; 1 for one that has the size already."""
    arrays = weights_of(1, 6, 5, 8), weights_of(1, 4, 10, 16)
    weights = weights_of(3, sum(arrays[i].shape[1] for i in order), 3, 3)
    small, large = (ops.parameter(list(array.shape), np.float32) for array in arrays)
    sources = [(doubled(small, 10, 16), large)[i] for i in order]
    joined = ops.concat(sources, 1) if len(sources) > 1 else sources[0]
    model = openvino.Model([ops.relu(ops.convolution(joined, ops.constant(weights), **PLAIN))], [small, large], "one")
    assert fold_upsampling(model) == 1
    assert "Interpolate" not in types(model)
    values = [torch.from_numpy(array) for array in arrays]
    seen = [(functional.interpolate(values[0], scale_factor=2), values[1])[i] for i in order]
    wanted = functional.conv2d(torch.cat(seen, 1), torch.from_numpy(weights), padding=1).relu().numpy()
    assert np.abs(scores(model, *arrays) - wanted).max() < 1e-4


@pytest.mark.parametrize(
    ("size", "other", "plain"),
    [
        ((15, 24), {}, PLAIN),
        ((10, 8), {}, PLAIN),
        ((10, 16), {"mode": "linear"}, PLAIN),
        ((10, 16), {"nearest_mode": "ceil"}, PLAIN),
        ((10, 16), {}, {**PLAIN, "strides": [2, 2]}),
        ((10, 16), {}, {**PLAIN, "dilations": [2, 2]}),
        ((10, 16), {}, {**PLAIN, "pads_end": [0, 0]}),
    ],
    ids=["thrice", "one way", "linear", "ceil", "stride", "dilation", "unpadded"],
)
def test_what_has_no_cheaper_equal_stays(size, other, plain):
    small = ops.parameter([1, 6, 5, 8], np.float32)
    convolved = ops.convolution(doubled(small, *size, **other), ops.constant(weights_of(3, 6, 3, 3)), **plain)
    model = openvino.Model([convolved], [small], "other")
    assert fold_upsampling(model) == 0
    assert "Interpolate" in types(model)


def test_a_graph_whose_shapes_are_open_stays():
    small = ops.parameter([1, 6, -1, -1], np.float32)
    convolved = ops.convolution(doubled(small, 10, 16), ops.constant(weights_of(3, 6, 3, 3)), **PLAIN)
    assert fold_upsampling(openvino.Model([convolved], [small], "open")) == 0


def test_weights_of_one_pixel_stay():
    small = ops.parameter([1, 6, 5, 8], np.float32)
    none = {**PLAIN, "pads_begin": [0, 0], "pads_end": [0, 0]}
    convolved = ops.convolution(doubled(small, 10, 16), ops.constant(weights_of(3, 6, 1, 1)), **none)
    assert fold_upsampling(openvino.Model([convolved], [small], "one pixel")) == 0


def test_who_else_needs_the_doubled_array_still_gets_it():
    small = ops.parameter([1, 2, 3, 3], np.float32)
    large = doubled(small, 6, 6)
    convolved = ops.convolution(large, ops.constant(weights_of(2, 2, 3, 3)), **PLAIN)
    model = openvino.Model([ops.add(convolved, large)], [small], "both")
    values = weights_of(1, 2, 3, 3)
    before = scores(model, values)
    assert fold_upsampling(model) == 1
    assert "Interpolate" in types(model)
    assert np.abs(scores(model, values) - before).max() < 1e-4
