"""Small real inputs for whole runs: a simulated scene, weights that never learnt, and the launcher as a program."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import rasterio
import torch
from landweave.core.events import Silent
from landweave.core.job import SimulateJob
from landweave.core.runs import simulate
from landweave.models.card import Band, Card, Network
from landweave.models.catalogue import write_sums
from landweave.models.network import build_network, network_tensors
from landweave.models.stac import to_json
from safetensors.torch import save_file

WAVELENGTHS_NM = {"B02": 492.4, "B03": 559.8, "B04": 664.6, "B08": 832.8}


@dataclass
class Scene:
    """A simulated landscape on disk."""

    image: Path
    truth: Path
    reference: Path


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """320 × 320 px of the northern profile."""
    folder = tmp_path_factory.mktemp("scene")
    simulate.run(SimulateJob(profile="north", seed=77, size_px=320, out=str(folder)), Silent())
    return Scene(folder / "image.tif", folder / "truth.tif", folder / "reference.gpkg")


@pytest.fixture
def weights(tmp_path):
    """The folder of a valid package whose network was never trained."""
    torch.manual_seed(3)
    bands = [Band(name=n, wavelength_nm=w, mean=0.1, std=0.05, low=200, high=4000) for n, w in WAVELENGTHS_NM.items()]
    card = Card(
        id="untrained",
        title="Untrained",
        description="For tests.",
        region="Nowhere",
        footprint=(10.0, 50.0, 11.0, 51.0),
        start="2020-05-01",
        end="2020-06-30",
        sensor="Sentinel-2",
        bands=tuple(bands),
        scale=0.0001,
        offset=0.0,
        pixel_size_m=(9.0, 11.0),
        patch_px=256,
        scheme="clc-l2",
        classes=("11", "21", "23", "31", "51"),
        network=Network(depth=3, decoder_channels=(32, 16, 8)),
        simulated=True,
        training_data="None.",
        licence="CC0-1.0",
        attribution="Nobody.",
        limits="It has learnt nothing.",
        scores=(),
    )
    folder = tmp_path / "untrained"
    folder.mkdir()
    save_file(network_tensors(build_network(card.network, 4, 5)), folder / "weights.safetensors")
    (folder / "card.json").write_text(to_json(card), encoding="utf-8")
    write_sums(folder)
    return folder


@pytest.fixture
def landweave(root, tmp_path):
    """Runs the launcher with these arguments: (exit code, events, text on standard error)."""

    def run(*arguments):
        variables = {**os.environ, "LANDWEAVE_ENGINE": sys.executable, "LANDWEAVE_HOME": str(tmp_path / "home")}
        command = [sys.executable, str(root / "landweave"), "--json", *(str(a) for a in arguments)]
        done = subprocess.run(command, capture_output=True, text=True, env=variables, cwd=tmp_path, timeout=300)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    return run


@pytest.fixture
def edited(scene, tmp_path):
    """A copy of the scene's image with another profile or other pixels."""

    def make(change=None, **profile):
        path = tmp_path / "edited.tif"
        with rasterio.open(scene.image) as source:
            pixels, settings, names = source.read(), source.profile, source.descriptions
        pixels = change(pixels) if change else pixels
        settings = {**settings, "count": len(pixels), "dtype": pixels.dtype.name, **profile}
        with rasterio.open(path, "w", **settings) as target:
            target.write(pixels)
            target.descriptions = [*names, *names][: len(pixels)]
        return path

    return make
