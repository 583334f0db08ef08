"""A foreign ONNX model in Landweave's form, made in a limited child process; a border.

Landweave's form: one input (1, bands, rows, cols) float32, normalised as the card says; one output (1, classes, rows,
cols) float32, scores before softmax. Models whose bands come last, that answer with probabilities or with one channel
for two classes are wrapped, so that nothing else needs to know of them.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import openvino
from google.protobuf.message import DecodeError
from onnx import TensorProto, helper

from ...models.card import MAX_BANDS, MAX_CLASSES
from .limited import arguments_of_child, limit, read_limited
from .onnx_check import check_model, only_input

OPSET = 13
"""Oldest version of ONNX's operators that the wrapping may be added to."""
_PROBE_PX = 128
_INPUT, _OUTPUT = "landweave_bands", "landweave_scores"
_TINY = 1e-7
"""Smallest probability whose logarithm is taken."""
Probe = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Curve:
    """What happens to normalised values before the network, where it is no straight line."""

    log1p: float
    """Values × this + 1, then the natural logarithm; values below 0 count as 0."""
    mean: tuple[float, ...]
    """Taken off each band then."""
    std: tuple[float, ...]
    """What each band is divided by."""
    logistic: tuple[float, float]
    """Slope and offset of the logistic function at the end."""


@dataclass(frozen=True)
class Facts:
    """What the model tells of itself."""

    bands: int
    classes: int
    window_px: int
    """Side of the only window that it takes; 0: any multiple of 32."""
    notes: dict[str, str]
    """Its metadata."""


def bring_into_form(source: Path, target: Path, curve: Curve | None) -> Facts:
    """Write a model in Landweave's form, in a limited child process.

    Args:
        source: the stranger's ``.onnx``.
        target: the new file.
        curve: what to put before the network.

    Raises:
        WeightsError: the file is no model of land cover, or could do harm.
    """
    advice = "Export the network as one ONNX file with one input of several bands and one output of class scores."
    arguments = [str(target), json.dumps(asdict(curve) if curve else None)]
    found = read_limited("core.weights.onnx_form", source, arguments, advice)
    return Facts(**found)


def main() -> None:
    """The child: bring the file named by the first argument into form, as that named by the second."""
    source, target, curve = arguments_of_child()
    limit()
    try:
        facts = _form(Path(source), Path(target), json.loads(curve))
    except (DecodeError, RuntimeError, ValueError, TypeError, OSError, MemoryError) as error:
        sys.exit((str(error).splitlines() or [type(error).__name__])[0])
    sys.stdout.write(json.dumps(asdict(facts)) + "\n")


def _form(source: Path, target: Path, curve: dict[str, Any] | None) -> Facts:
    model = onnx.load(source, load_external_data=False)
    check_model(model)
    entry = only_input(model.graph)
    sizes = [d.dim_value for d in entry.type.tensor_type.shape.dim]
    bands, last = _bands(sizes)
    side = max(sizes[1:3] if last else sizes[2:])
    if side and (side % 32 or not 256 <= side <= 2048):
        raise ValueError(f"it takes windows of {side} px alone; a multiple of 32 from 256 to 2048 is needed")
    notes = {note.key[:64]: note.value[:4000] for note in model.metadata_props[:64]}
    _upgrade(model)
    _put_before(model, bands, last, side, curve)
    classes = _put_after(model, [_answer(model, bands, side or _PROBE_PX, seed) for seed in (1, 2)], side or _PROBE_PX)
    del model.metadata_props[:]
    onnx.save(model, target)
    answer = _answer(onnx.load(target, load_external_data=False), bands, side or _PROBE_PX, 3)
    if answer.shape[1] != classes or not np.isfinite(answer).all():
        raise ValueError("its answer to random values is not finite")
    return Facts(bands, classes, side, notes)


def _bands(sizes: list[int]) -> tuple[int, bool]:
    """How many bands the input has, and whether they come last."""
    if 1 <= sizes[1] <= MAX_BANDS:
        return sizes[1], False
    if 1 <= sizes[3] <= MAX_BANDS:
        return sizes[3], True
    raise ValueError(f"its input {sizes} does not say how many bands it takes")


def _upgrade(model: onnx.ModelProto) -> None:
    """The wrapping needs operators as they are since version 13; newer ones stay."""
    version = next((o.version for o in model.opset_import if o.domain in ("", "ai.onnx")), 1)
    if version < OPSET:
        model.CopyFrom(onnx.version_converter.convert_version(model, OPSET))


def _put_before(model: onnx.ModelProto, bands: int, last: bool, side: int, curve: dict[str, Any] | None) -> None:
    """A new input in Landweave's form, from which the model's own one is computed."""
    graph, entry = model.graph, only_input(model.graph)
    name = _INPUT
    nodes = []

    def then(kind: str, *constants: Any, **attributes: Any) -> None:  # noqa: ANN401 - arrays and numbers
        nonlocal name
        inputs = [name]
        for value in constants:
            inputs.append(f"{name}_{kind}_value".lower())
            array = np.asarray(value, np.float32)
            graph.initializer.append(onnx.numpy_helper.from_array(array, inputs[-1]))
        new = f"{name}_{kind}".lower()
        nodes.append(helper.make_node(kind, inputs, [new], **attributes))
        name = new

    if curve:
        column = (1, bands, 1, 1)
        then("Relu")  # a reflectance a little below 0 has no logarithm
        then("Mul", curve["log1p"])
        then("Add", 1.0)
        then("Log")
        then("Sub", np.reshape(curve["mean"], column))
        then("Div", np.reshape(curve["std"], column))
        then("Mul", curve["logistic"][0])
        then("Add", curve["logistic"][1])
        then("Sigmoid")
    if last:
        then("Transpose", perm=[0, 2, 3, 1])
    nodes.append(helper.make_node("Identity", [name], [entry.name]))
    for node in reversed(nodes):
        graph.node.insert(0, node)
    graph.input.remove(entry)
    shape = ["batch" if not side else 1, bands, side or "rows", side or "cols"]
    graph.input.insert(0, helper.make_tensor_value_info(_INPUT, TensorProto.FLOAT, shape))


def _put_after(model: onnx.ModelProto, answers: list[Probe], side: int) -> int:
    """Class scores in Landweave's form from the model's own answer; how many classes there are."""
    graph, output = model.graph, model.graph.output[0]
    name, nodes = output.name, []
    answer = np.stack(answers)
    if answer.ndim == 4:  # (probes, 1, rows, cols): one channel without an axis
        nodes.append(helper.make_node("Unsqueeze", [name, "landweave_axis"], ["landweave_channel"]))
        graph.initializer.append(onnx.numpy_helper.from_array(np.array([1], np.int64), "landweave_axis"))
        name, answer = "landweave_channel", answer[:, :, None]
    elif answer.ndim == 5 and answer.shape[2:4] == (side, side) and answer.shape[4] <= MAX_CLASSES:
        nodes.append(helper.make_node("Transpose", [name], ["landweave_first"], perm=[0, 3, 1, 2]))
        name, answer = "landweave_first", np.moveaxis(answer, 4, 2)
    classes = _check_answer(answer, side)
    is_share = bool((answer >= -1e-4).all() and (answer <= 1 + 1e-4).all())
    if classes == 1:
        nodes += _two_classes(graph, name, is_share)
        name, classes = "landweave_two", 2
    if is_share:
        nodes += _logarithm(graph, name)
        name = "landweave_log"
    graph.node.extend([*nodes, helper.make_node("Identity", [name], [_OUTPUT])])
    graph.output.remove(output)
    graph.output.append(helper.make_tensor_value_info(_OUTPUT, TensorProto.FLOAT, [None, classes, None, None]))
    del graph.value_info[:]
    return classes


def _check_answer(answer: Probe, side: int) -> int:
    if answer.ndim != 5 or answer.shape[3:] != (side, side):
        raise ValueError(f"it answers {list(answer.shape[1:])} to a window of {side} × {side} px, not pixel by pixel")
    if answer.shape[2] > MAX_CLASSES or not np.isfinite(answer).all():
        raise ValueError(f"its answer of {answer.shape[2]} channels is no land cover, or not finite")
    return int(answer.shape[2])


def _two_classes(graph: onnx.GraphProto, name: str, is_share: bool) -> list[onnx.NodeProto]:
    """The one channel as the second of two classes, beside its complement, or beside 0 before the logistic function."""
    graph.initializer.append(_number(1.0 if is_share else 0.0, "landweave_whole"))
    kind, inputs = ("Sub", ["landweave_whole", name]) if is_share else ("Mul", ["landweave_whole", name])
    return [
        helper.make_node(kind, inputs, ["landweave_other"]),
        helper.make_node("Concat", ["landweave_other", name], ["landweave_two"], axis=1),
    ]


def _logarithm(graph: onnx.GraphProto, name: str) -> list[onnx.NodeProto]:
    """Scores whose softmax gives the shares back."""
    graph.initializer.append(_number(_TINY, "landweave_tiny"))
    graph.initializer.append(_number(1.0, "landweave_one"))
    return [
        helper.make_node("Clip", [name, "landweave_tiny", "landweave_one"], ["landweave_clipped"]),
        helper.make_node("Log", ["landweave_clipped"], ["landweave_log"]),
    ]


def _number(value: float, name: str) -> onnx.TensorProto:
    return onnx.numpy_helper.from_array(np.array(value, np.float32), name)


def _answer(model: onnx.ModelProto, bands: int, side: int, seed: int) -> Probe:
    """What the model answers to random values, as OpenVINO computes it."""
    compiled = openvino.Core().read_model(model.SerializeToString())
    compiled.reshape({compiled.inputs[0]: [1, bands, side, side]})
    values = np.random.default_rng(seed).normal(0, 1, (1, bands, side, side)).astype(np.float32)
    request = openvino.Core().compile_model(compiled, "CPU", {"INFERENCE_NUM_THREADS": 1}).create_infer_request()
    answer: Probe = np.array(request.infer([values])[0])
    return answer
