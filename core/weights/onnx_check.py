"""What a foreign ONNX file must be before anything is computed with it; a border."""

from __future__ import annotations

from collections.abc import Iterator

import onnx
from onnx import AttributeProto, TensorProto

MAX_NODES = 20_000
_DOMAINS = {"", "ai.onnx", "ai.onnx.ml"}
_ENDLESS = {"Loop", "Scan"}
"""Operators whose number of rounds depends on the data."""


def check_model(model: onnx.ModelProto) -> None:
    """Refuse files outside the model, operators of strangers, loops, and other shapes than one window in, one out.

    Raises:
        ValueError: what is wrong, as half a sentence.
    """
    nodes = []
    for node in _nodes(model.graph):
        nodes.append(node)
        if len(nodes) > MAX_NODES:
            raise ValueError(f"it has more than {MAX_NODES:,} operators")
    nodes += [node for function in model.functions for node in function.node]
    own = {function.domain for function in model.functions}
    odd = next((n for n in nodes if n.op_type in _ENDLESS or n.domain not in _DOMAINS | own), None)
    if odd is not None:
        raise ValueError(f"it holds the operator {odd.domain}:{odd.op_type}"[:120] + ", which Landweave does not run")
    if any(t.data_location == TensorProto.EXTERNAL or t.external_data for t in _tensors(model, nodes)):
        raise ValueError("parts of it lie in other files, which Landweave does not read")
    _check_ends(model.graph)


def only_input(graph: onnx.GraphProto) -> onnx.ValueInfoProto:
    """The input that is no constant.

    Raises:
        ValueError: there are none or several.
    """
    constants = {tensor.name for tensor in graph.initializer}
    entries = [entry for entry in graph.input if entry.name not in constants]
    if len(entries) != 1:
        raise ValueError(f"it has {len(entries)} inputs; one with all bands is expected")
    return entries[0]


def _check_ends(graph: onnx.GraphProto) -> None:
    kind = only_input(graph).type.tensor_type
    if kind.elem_type != TensorProto.FLOAT or len(kind.shape.dim) != 4:
        name = TensorProto.DataType.Name(kind.elem_type).lower()
        raise ValueError(f"its input is {name} with {len(kind.shape.dim)} axes; float with 4 is expected")
    if len(graph.output) != 1:
        raise ValueError(f"it has {len(graph.output)} outputs; one with the scores of the classes is expected")


def _nodes(graph: onnx.GraphProto) -> Iterator[onnx.NodeProto]:
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            for inner in _graphs(attribute):
                yield from _nodes(inner)


def _graphs(attribute: AttributeProto) -> list[onnx.GraphProto]:
    one = [attribute.g] if attribute.HasField("g") else []
    return [*one, *attribute.graphs]


def _tensors(model: onnx.ModelProto, nodes: list[onnx.NodeProto]) -> Iterator[TensorProto]:
    """All stored numbers, in whatever corner."""
    graphs = [model.graph]
    for node in nodes:
        for attribute in node.attribute:
            graphs += _graphs(attribute)
            yield from attribute.tensors
            if attribute.HasField("t"):
                yield attribute.t
            sparse = [
                *attribute.sparse_tensors,
                *([attribute.sparse_tensor] if attribute.HasField("sparse_tensor") else []),
            ]
            for each in sparse:
                yield from (each.values, each.indices)
    for graph in graphs:
        yield from graph.initializer
        for each in graph.sparse_initializer:
            yield from (each.values, each.indices)
