from dataclasses import replace

import pytest
from landweave.core.errors import RasterError
from landweave.core.mapping.bands import match_bands
from landweave.core.raster.part import BandInfo
from landweave.models.card import Band


def bands(*names):
    return [BandInfo(name, None, 1.0, 0.0, "a.tif", i, None, "uint16") for i, name in enumerate(names, start=1)]


def wanted(card, *names):
    return card(bands=tuple(Band(name, None, 0.1, 0.1, 1.0, 100.0) for name in names))


@pytest.mark.parametrize(
    ("weights", "raster", "indices"),
    [
        (("B02", "B04"), ("B04", "B03", "B02"), (2, 0)),
        (("B02", "B8A"), ("b8a", "b2"), (1, 0)),
        (("B04", "B03", "B02"), ("red", "green", "blue"), (0, 1, 2)),
        (("red", "nir"), ("B2 blue", "B3 green", "B4 red", "B5 nir"), (2, 3)),
        (("B02", "B08"), ("B08", "nir", "B02"), (2, 0)),
        (("blue",), ("SR_B2", "Blue"), (1,)),
        (("B11", "B08"), ("swir16", "nir"), (0, 1)),
        (("ndvi", "B02"), ("B02", "NDVI"), (1, 0)),
    ],
)
def test_bands_are_found_by_name_or_light(card, weights, raster, indices):
    match = match_bands(wanted(card, *weights), bands(*raster))
    assert match.indices == indices
    assert not match.notes


@pytest.mark.parametrize(
    ("weights", "raster", "words"),
    [
        (("B02", "B08"), ("B02", "B03"), "1 B02, 2 B03; the weights expect B02, B08, and B08 is not among them"),
        (("B05",), ("B5 nir",), "B05 is not among them"),
        (("B02",), ("blue", "B02 blue"), "there more than once"),
        (("B04", "red"), ("B04", "x"), "the same band"),
        (("B02", "B03", "B04"), ("", "", "", ""), "4 bands without names; the weights expect 3"),
        (("B02", "B03"), ("B02", ""), "B03 is not among them"),
    ],
)
def test_what_cannot_be_told_is_refused_with_the_way_out(card, weights, raster, words):
    with pytest.raises(RasterError, match=words) as caught:
        match_bands(wanted(card, *weights), bands(*raster))
    assert "--bands" in caught.value.hint


def test_unnamed_bands_of_the_right_number_are_taken_in_order_and_said(card):
    match = match_bands(wanted(card, "B02", "B03"), bands("", ""))
    assert match.indices == (0, 1)
    assert "1 = B02, 2 = B03" in match.notes[0]


def test_the_users_choice_counts_and_is_said_where_names_differ(card):
    weights = wanted(card, "B02", "B04")
    assert match_bands(weights, bands("", "", ""), (3, 1)).indices == (2, 0)
    assert match_bands(weights, bands("B04", "B02"), (2, 1)).notes == ()
    assert "band 1 (B08) is used as B02" in match_bands(weights, bands("B08", "B04"), (1, 2)).notes[0]
    for chosen in [(1,), (1, 1), (1, 4), (0, 1)]:
        with pytest.raises(RasterError, match="do not fit: the raster has 3 bands"):
            match_bands(weights, bands("", "", ""), chosen)


def test_the_order_of_the_raster_does_not_matter(card):
    weights, raster = wanted(card, "B02", "B03", "B08"), bands("B08", "B02", "B03")
    names = [raster[i].name for i in match_bands(weights, raster).indices]
    turned = [replace(b) for b in reversed(raster)]
    assert names == [turned[i].name for i in match_bands(weights, turned).indices] == ["B02", "B03", "B08"]
