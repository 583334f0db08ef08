"""Every package that Landweave brings: whole, small, loadable, honest."""

from pathlib import Path

import pytest
import torch
from landweave.core.scheme import load_scheme
from landweave.models.card import ENCODER
from landweave.models.catalogue import find_packages, open_package
from landweave.models.network import load_network

MODELS = Path(__file__).resolve().parents[2] / "models"
MAX_BYTES = 15_000_000
FOLDERS = sorted(card.parent for card in MODELS.glob("*/card.json"))

OWN_REGION = {
    "amazon-west": ("forest", 0.98),
    "amazon-east": ("forest", 0.90),
    "eurosat-encoder": ("eurosat", 0.96),
    "zion": ("nlcd8", 0.75),
    "sim-north": ("clc-l2", 0.85),
    "sim-south": ("clc-l2", 0.85),
}
"""Id → level and the least overall agreement on areas of the own region that were never trained on."""
OWN_KAPPA = {"zion": 0.52}
"""Where one class makes most of the land, agreement alone says little."""
REGIONS_SCORED = {"zion": 2, "eurosat-encoder": 2}
"""Own region, validation and another region, but where there is no other."""
PAGES = {"MODEL_CARD.md", "report.html", "training.json"}


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def package(request):
    return open_package(str(request.param), ())


def test_all_weights_are_there():
    assert {folder.name for folder in FOLDERS} >= set(OWN_REGION)
    assert {package.card.id for package in find_packages([MODELS])} >= set(OWN_REGION)


def test_a_package_is_named_after_its_folder_and_small(package):
    assert package.folder.name == package.card.id
    assert sum(path.stat().st_size for path in package.folder.iterdir()) <= MAX_BYTES
    found = {path.name for path in package.folder.iterdir()}
    assert found >= {"card.json", "weights.safetensors", "SHA256SUMS", "MODEL_CARD.md"}
    assert found - PAGES == {"card.json", "weights.safetensors", "SHA256SUMS"}


def test_its_network_loads_and_answers(package):
    card = package.card
    network = load_network(card, package.weights)
    with torch.inference_mode():
        scores = network(torch.zeros(1, len(card.bands), 64, 64))
    assert scores.shape == (1, len(card.classes), *(() if card.network.architecture == ENCODER else (64, 64)))
    assert torch.isfinite(scores).all()


def test_its_classes_are_those_of_its_scheme_in_order(package):
    codes = load_scheme(package.card.scheme).codes
    assert list(package.card.classes) == [code for code in codes if code in package.card.classes]


def test_its_card_hides_nothing(package):
    card = package.card
    assert card.limits
    assert card.licence
    assert card.attribution
    assert card.training_data
    assert card.simulated == card.id.startswith("sim-")
    regions = {score.region for score in card.scores}
    assert card.region in regions
    assert len(regions) == REGIONS_SCORED.get(card.id, 3)


def test_its_own_region_reaches_the_target(package):
    level, least = OWN_REGION[package.card.id]
    (score,) = [s for s in package.card.scores if s.region == package.card.region and s.level == level]
    assert score.overall_agreement >= least
    assert score.pixels >= (1_000 if package.card.network.architecture == ENCODER else 150_000)
    assert package.card.id not in OWN_KAPPA or score.kappa >= OWN_KAPPA[package.card.id]


def test_the_page_belongs_to_the_card(package):
    page = (package.folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert package.card.title in page
    for score in package.card.scores:
        assert f"{score.overall_agreement:.4f}" in page
