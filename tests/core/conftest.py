"""Cards, weights and rasters, all made on the spot."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import Package, write_sums
from landweave.models.network import build_network, network_tensors
from landweave.models.stac import to_json
from rasterio.crs import CRS
from safetensors.torch import save_file

CARD = Card(
    id="test-weights",
    title="Test",
    description="Untrained numbers for tests.",
    region="nowhere",
    footprint=(14.0, 44.0, 16.0, 46.0),
    start="2024-01-01",
    end="2024-12-31",
    sensor="Sentinel-2",
    bands=(Band("B02", 492.4, 0.1, 0.05, 100.0, 3000.0), Band("B08", 832.8, 0.3, 0.1, 200.0, 5000.0)),
    scale=1e-4,
    offset=0.0,
    pixel_size_m=(10.0, 10.0),
    patch_px=128,
    scheme="clc-l1",
    classes=("3", "1", "5"),
    network=Network(encoder="mobilenet_v2", depth=3, decoder_channels=(32, 16, 8)),
    simulated=True,
    training_data="none",
    licence="CC0-1.0",
    attribution="",
    limits="Good for nothing.",
    scores=(),
)


@pytest.fixture
def card():
    """card(**changes) → a card of two bands and three classes of clc-l1."""
    return lambda **changes: replace(CARD, **changes)


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> Package:
    """A whole weights package with an untrained network whose scores differ from pixel to pixel."""
    folder = tmp_path_factory.mktemp("weights") / CARD.id
    folder.mkdir()
    torch.manual_seed(5)
    network = build_network(CARD.network, len(CARD.bands), len(CARD.classes))
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.3)
                module.running_var.uniform_(0.5, 1.5)
        # Scores of one mean for all classes, so that none of them wins everywhere.
        scores = network.eval()(torch.randn(1, len(CARD.bands), 128, 128))
        network.segmentation_head[0].bias -= scores.mean(dim=(0, 2, 3))
    save_file(network_tensors(network), folder / "weights.safetensors")
    (folder / "card.json").write_text(to_json(CARD), encoding="utf-8")
    write_sums(folder)
    return Package(folder, CARD, "ab" * 32)


@pytest.fixture
def write_raster(tmp_path):
    """write_raster(name, array (bands, rows, cols), names=…, **profile) → path of a 10 m raster in UTM zone 33."""

    def write(name, pixels, names=("B02", "B08"), **profile):
        settings = {
            "driver": "GTiff",
            "count": pixels.shape[0],
            "height": pixels.shape[1],
            "width": pixels.shape[2],
            "dtype": pixels.dtype,
            "crs": CRS.from_user_input("EPSG:32633"),
            "transform": Affine(10, 0, 500_000, 0, -10, 5_000_000),
        }
        with rasterio.open(tmp_path / name, "w", **{**settings, **profile}) as file:
            if names:
                file.descriptions = names
            file.write(pixels)
        return str(tmp_path / name)

    return write


@pytest.fixture
def scene():
    """scene(rows, cols) → uint16 (2, rows, cols): smooth patches with noise, in the range of the card."""

    def make(rows, cols, seed=7):
        rng = np.random.default_rng(seed)
        coarse = rng.uniform(300, 2800, (2, -(-rows // 16), -(-cols // 16)))
        fine = np.repeat(np.repeat(coarse, 16, 1), 16, 2)[:, :rows, :cols]
        return (fine + rng.normal(0, 80, fine.shape)).clip(1, 10_000).astype(np.uint16)

    return make
