"""The same classes from torch and from OpenVINO, and a whole map, whatever the architecture."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from landweave.core.errors import WeightsError
from landweave.core.events import Silent
from landweave.core.job import Device, Precision
from landweave.core.mapping.graph_export import export
from landweave.core.mapping.mosaic import MapFiles
from landweave.core.mapping.pipeline import map_raster
from landweave.core.mapping.predict_openvino import OpenVinoPredictor
from landweave.core.mapping.predict_torch import TorchPredictor
from landweave.core.mapping.preparation import MapOptions, largest_window
from landweave.core.mapping.windows import plan_windows
from landweave.core.raster.source import open_source
from landweave.models.card import Network
from landweave.models.catalogue import Package
from landweave.models.network import build_network

SHAPES = [
    Network("unet", "timm-mobilenetv3_small_100", 5, (16, 8, 8, 8, 8)),
    Network("unetplusplus", "mobilenet_v2", 3, (16, 8, 8)),
    Network("linknet", "resnet18", 4, ()),
    Network("fpn", "timm-mobilenetv3_small_100", 5, (32,)),
    Network("pspnet", "timm-mobilenetv3_small_100", 3, (16,)),
    Network("pan", "timm-mobilenetv3_small_100", 5, (16,)),
    Network("deeplabv3plus", "timm-mobilenetv3_small_100", 5, (16,)),
]


def restless(shape):
    """An untrained network whose classes differ from pixel to pixel."""
    torch.manual_seed(5)
    network = build_network(shape, 2, 3).eval()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.3)
                module.running_var.uniform_(0.5, 1.5)
        network.segmentation_head[0].bias -= network(torch.randn(1, 2, 160, 160)).mean(dim=(0, 2, 3))
    return network


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.architecture)
def test_torch_and_openvino_agree_on_windows_of_any_size(shape):
    network = restless(shape)
    exported = export(network, 2)
    reference = TorchPredictor(network, "cpu", Precision.FP32)
    for rows, cols in ((160, 192), (224, 160)):
        inputs = np.random.default_rng(1).normal(size=(1, 2, rows, cols)).astype(np.float32)
        graph = OpenVinoPredictor(exported.clone(), (2, rows, cols), Precision.FP32)
        wanted, got = reference.predict(inputs).classes, graph.predict(inputs).classes
        assert (wanted == got).mean() > 0.999
        assert len(np.unique(wanted)) == 3


@pytest.mark.parametrize("architecture", ["unet", "deeplabv3plus"])
def test_networks_that_see_all_of_a_window_get_windows_like_their_patches(architecture, card):
    shape = next(s for s in SHAPES if s.architecture == architecture)
    largest = largest_window(card(network=shape, patch_px=288))
    assert largest == (1440 if architecture == "unet" else 288)
    plan = plan_windows(3000, 2000, 64, largest)
    assert max(plan.shape) <= largest
    assert all(side % 32 == 0 for side in plan.shape)


def test_a_margin_that_fills_the_window_still_leaves_a_step():
    plan = plan_windows(3000, 2000, 128, 256)
    assert plan.step == (32, 32)


def test_no_map_is_made_with_an_encoder_alone(card, write_raster, scene, tmp_path):
    encoder = card(network=Network("encoder", "resnet18", 5, ()))
    files = MapFiles(tmp_path / "classes.tif", tmp_path / "confidence.tif")
    path = write_raster("a.tif", scene(64, 64))
    package = Package(tmp_path, replace(encoder, title="Encoder"), "ab" * 32)
    with open_source([path]) as source, pytest.raises(WeightsError, match="names whole patches, not pixels"):
        map_raster(source, package, out=files, options=MapOptions(device=Device.CPU), reporter=Silent())
