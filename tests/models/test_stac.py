"""Cards as STAC items: nothing is lost, and nothing strange gets in."""

import json

import pytest
from landweave.models.card import Band, ModelError, Network
from landweave.models.stac import from_json, to_json


def test_both_ways(make_card):
    card = make_card()
    assert from_json(to_json(card)) == card


def test_it_is_a_stac_item_with_the_model_extension(make_card):
    item = json.loads(to_json(make_card()))
    assert (item["type"], item["stac_version"], item["id"]) == ("Feature", "1.0.0", "tiny")
    assert item["bbox"] == [10.0, 50.0, 10.5, 50.5]
    properties = item["properties"]
    for key in ("mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"):
        assert properties[key]
    assert properties["datetime"] is None
    assert properties["start_datetime"] < properties["end_datetime"]
    assert "mlm:model" in item["assets"]["weights"]["roles"]
    assert item["assets"]["weights"]["mlm:artifact_type"]
    assert properties["mlm:input"][0]["input"]["shape"] == [-1, 2, 256, 256]
    assert properties["mlm:output"][0]["result"]["shape"] == [-1, 2, 256, 256]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"network": Network(architecture="gpt", depth=3, decoder_channels=(1, 1, 1))}, "architecture must be one of"),
        ({"network": Network(encoder="../x", depth=3, decoder_channels=(1, 1, 1))}, "encoder must be one of"),
        ({"network": Network(depth=3, decoder_channels=(1,))}, "needs 3 widths"),
        ({"bands": ()}, "1 to 64 bands"),
        ({"classes": ("1",)}, "2 to 255 classes"),
        ({"classes": ("1", "1")}, "class code stands twice"),
        ({"patch_px": 20}, "32 to 2048 pixels a side"),
        ({"pixel_size_m": (12.0, 8.0)}, "range of pixel sizes"),
        ({"scale": float("nan")}, "must be finite"),
        ({"bands": (Band(name="a", wavelength_nm=None, mean=0, std=0, low=0, high=1),)}, "deviations above 0"),
        ({"footprint": (10.0, 50.0, 9.0, 50.5)}, "west, south, east, north"),
        ({"title": ""}, "1 to 128 printable"),
        ({"title": "x" * 129}, "1 to 128 printable"),
        ({"title": "abc\u202edcba"}, "1 to 128 printable"),
    ],
)
def test_invalid_cards_are_refused(make_card, change, sentence):
    with pytest.raises(ModelError, match=sentence):
        make_card(**change)


def _without(path):
    def change(item):
        for key in path[:-1]:
            item = item[key]
        del item[path[-1]]

    return change


def _with(path, value):
    def change(item):
        for key in path[:-1]:
            item = item[key]
        item[path[-1]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _without(["properties", "landweave:bands"]),
        _without(["id"]),
        _with(["properties", "landweave:scale"], "0.0001"),
        _with(["properties", "landweave:simulated"], 1),
        _with(["properties", "landweave:classes"], "12"),
        _with(["properties", "landweave:bands", 0, "extra"], 1),
        _with(["bbox"], [1, 2, 3]),
        _with(["properties"], []),
    ],
)
def test_damaged_items_are_refused(make_card, change):
    item = json.loads(to_json(make_card()))
    change(item)
    with pytest.raises(ModelError, match="card"):
        from_json(json.dumps(item))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 60_000, " " * 70_000])
def test_what_is_no_item_is_refused(text):
    with pytest.raises(ModelError, match="card"):
        from_json(text)
