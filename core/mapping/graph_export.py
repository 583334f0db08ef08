"""A torch network as an OpenVINO graph."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import openvino
import torch
from openvino.frontend import FrontEndManager
from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder
from torch import nn

from ...models.catalogue import Package
from ..job import TestTime
from .head import ClassifyingHead
from .with_torch import network as network_of


def write(package: Package, test_time: TestTime, path: Path) -> None:
    """Write the graph of a package's network and head, ``.xml`` with a ``.bin`` beside it.

    Raises:
        ModelError: the numbers do not fit the card.
        OSError: the disk refuses.
    """
    graph = export(network_of(package, test_time), len(package.card.bands))
    try:
        openvino.save_model(graph, path, compress_to_fp16=False)
    except RuntimeError as error:
        raise OSError(f"{path} cannot be written: {error}") from error


def export(network: nn.Module, bands: int) -> Any:  # noqa: ANN401 - untyped
    """The graph of network and head, through the frontend itself: ``openvino.convert_model`` sends data to its maker.

    Args:
        network: scores before softmax, in evaluation mode.
        bands: of its input.
    """
    head = ClassifyingHead(network).eval()
    with torch.no_grad(), warnings.catch_warnings():
        # torch advises torch.export, whose graphs OpenVINO's frontend cannot all read yet; versions are locked.
        warnings.simplefilter("ignore", FutureWarning)
        example = torch.zeros(1, bands, 128, 128)
        traced = torch.jit.freeze(torch.jit.trace(head, example, check_trace=False))  # type: ignore[no-untyped-call]
    frontend = FrontEndManager().load_by_framework("pytorch")
    decoder = TorchScriptPythonDecoder(traced)  # must outlive the conversion, which does not hold it
    model = frontend.load(decoder)
    for place in model.get_inputs():
        model.set_element_type(place, openvino.Type.f32)  # or joining two views of it stays an open question
    return frontend.convert(model)
