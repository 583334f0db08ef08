"""A small card and packages made from it."""

import pytest
from landweave.models.card import Band, Card, Network, Score


@pytest.fixture
def make_card():
    """A factory of valid cards; keywords replace fields."""

    def make(**changes):
        values = {
            "id": "tiny",
            "title": "Tiny",
            "description": "For tests.",
            "region": "Nowhere – süd",
            "footprint": (10.0, 50.0, 10.5, 50.5),
            "start": "2020-05-01",
            "end": "2020-06-30",
            "sensor": "Sentinel-2",
            "bands": (
                Band(name="B04", wavelength_nm=664.6, mean=0.1, std=0.05, low=100.0, high=3000.0),
                Band(name="B08", wavelength_nm=None, mean=0.3, std=0.1, low=200.0, high=5000.0),
            ),
            "scale": 0.0001,
            "offset": 0.0,
            "pixel_size_m": (8.0, 12.0),
            "patch_px": 256,
            "scheme": "forest",
            "classes": ("1", "2"),
            "network": Network(depth=3, decoder_channels=(32, 16, 8)),
            "simulated": True,
            "training_data": "None.",
            "licence": "CC0-1.0",
            "attribution": "Nobody.",
            "limits": "Everything.",
            "scores": (Score(region="Nowhere", overall_agreement=0.5, pixels=100, f1=(("1", 0.5), ("2", None))),),
            "hyperparameters": (("epochs", 3),),
            "class_shares": (0.25, 0.75),
        }
        return Card(**{**values, **changes})

    return make
