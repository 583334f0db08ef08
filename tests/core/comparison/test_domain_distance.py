"""The distance of a raster from the training data of weights."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.comparison.domain_distance import distance_km, domain_distance, share_distance, transfer_scores
from landweave.core.raster.source import open_source
from landweave.models.card import Band, Card, Network, Score

CARD = Card(
    id="here", title="Here", description="", region="North", footprint=(14.5, 44.0, 16.0, 46.0), start="2020-01-01",
    end="2020-12-31", sensor="x",
    bands=(Band("B02", 492.4, 0.1, 0.02, 500.0, 1500.0), Band("B08", 832.8, 0.3, 0.05, 2000.0, 4000.0)),
    scale=1e-4, offset=0.0, pixel_size_m=(10.0, 10.0), patch_px=128, scheme="forest", classes=("1", "2"),
    network=Network(), simulated=True, training_data="", licence="CC0-1.0", attribution="", limits="",
    scores=(
        Score("North", 0.9, 100), Score("North, validation", 0.5, 100), Score("South", 0.7, 100),
        Score("East", 0.8, 100, level="forest"), Score("West", 0.1, 100, level="clc-l1"),
    ),
    class_shares=(0.25, 0.75),
)  # fmt: skip


@pytest.fixture
def source(tmp_path):
    """source(mean of B02, west of) → 300 × 300 px, B08 as trained; raw values of reflectance × 10,000."""

    def make(mean=1000.0, x=560_000):
        rng = np.random.default_rng(1)
        pixels = np.stack([rng.normal(mean, 200, (300, 300)), rng.normal(3000, 500, (300, 300))])
        settings = {"driver": "GTiff", "count": 2, "height": 300, "width": 300, "dtype": "float32", "crs": "EPSG:32633"}
        with rasterio.open(tmp_path / "r.tif", "w", transform=Affine(10, 0, x, 0, -10, 5_000_000), **settings) as file:
            file.descriptions = ("B02", "B08")
            file.write(pixels.astype(np.float32))
        return open_source([str(tmp_path / "r.tif")])

    return make


def test_the_training_data_itself_is_no_distance_away(source):
    with source() as opened:
        found = domain_distance(opened, CARD)
    assert [b.name for b in found.bands] == ["B02", "B08"]
    assert [b.mean for b in found.bands] == pytest.approx([0, 0], abs=0.02)
    assert [b.spread for b in found.bands] == pytest.approx([1, 1], abs=0.02)
    assert found.outside_km == 0
    assert not found.is_outside
    assert found.warning() == ""


def test_a_shifted_band_is_told_in_deviations(source):
    with source(mean=1400.0) as opened:
        found = domain_distance(opened, CARD)
    blue, nir = found.bands
    assert blue.mean == pytest.approx(2.0, abs=0.03)
    assert blue.outside == pytest.approx(0.31, abs=0.02)  # Φ((1400 − 1500) / 200)
    assert (blue.is_odd, nir.is_odd) == (True, False)
    assert "B02: mean 2.0 deviations higher, 31 % of the pixels" in found.warning()
    assert "expect a loss of about 20 points" in found.warning()


def test_another_place_is_told_in_kilometres(source):
    with source(x=300_000) as opened:
        found = domain_distance(opened, CARD)
    assert 150 < found.outside_km < 170
    assert f"lies {found.outside_km:,.0f} km outside" in found.warning()


def test_distances_to_a_box():
    box = (10.0, 50.0, 11.0, 51.0)
    assert distance_km(box, (10.4, 50.4, 10.6, 50.6)) == 0
    assert distance_km(box, (10.4, 52.0, 10.6, 52.0)) == pytest.approx(111.3, abs=1)


def test_the_loss_is_that_of_the_cards_own_scheme_without_validation():
    own, elsewhere = transfer_scores(CARD)
    assert (own.overall_agreement, elsewhere.region) == (0.9, "South")
    assert transfer_scores(replace(CARD, scores=())) == (None, None)


def test_without_scores_nothing_is_promised(source):
    with source(x=300_000) as opened:
        assert "never measured" in domain_distance(opened, replace(CARD, scores=())).warning()


def test_class_shares_apart():
    assert share_distance(CARD, {"1": 0.25, "2": 0.75}) == 0
    assert share_distance(CARD, {"1": 1.0}) == pytest.approx(0.75)
    assert share_distance(replace(CARD, class_shares=()), {"1": 1.0}) is None
