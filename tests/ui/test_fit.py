"""Which weights fit a raster, and with which bands."""

from dataclasses import dataclass

import pytest

pytest.importorskip("qgis")

from landweave.ui.fit import fit, metres


@dataclass
class Raster:
    band_names: tuple
    colours: tuple
    pixel_size_m: float = 10.0
    is_byte: bool = False

    @property
    def data_bands(self):
        return tuple(i for i, colour in enumerate(self.colours, 1) if colour != "alpha")


def raster(*names, colours=(), pixel=10.0):
    return Raster(names, colours or ("",) * len(names), pixel)


@pytest.fixture
def card(make_weights):
    return make_weights("north").card


def test_bands_are_recognised_by_name_in_any_order(card):
    assert fit(raster("B08", "B04", "B03", "B02"), card).bands == (4, 3, 2, 1)
    assert fit(raster("S2_b2", "S2_b3", "S2_b4", "S2_b8", "S2_b8a"), card).bands == (1, 2, 3, 4)


def test_bands_are_recognised_by_their_light(card):
    assert fit(raster("blue", "green", "red", "nir"), card).bands == (1, 2, 3, 4)
    assert fit(raster("", "", "", "NIR", colours=("red", "green", "blue", "")), card).bands == (3, 2, 1, 4)


def test_bands_without_names_are_proposed_not_taken(card):
    found = fit(raster("", "", "", ""), card)
    assert (found.bands, found.proposal, found.reason) == ((), (1, 2, 3, 4), "")


def test_an_alpha_channel_is_no_band(card):
    found = fit(raster("", "", "", "", "", colours=("", "", "", "", "alpha")), card)
    assert found.proposal == (1, 2, 3, 4)
    assert fit(raster("", "", "", "", colours=("red", "green", "blue", "alpha")), card).reason


def test_twice_the_same_name_is_not_recognised(card):
    assert fit(raster("B02", "B02", "B03", "B04", "B08"), card).bands == ()


def test_too_few_bands_are_told(card):
    reason = fit(raster("red", "green", "blue"), card).reason
    assert "3 bands" in reason
    assert "B02 B03 B04 B08" in reason


@pytest.mark.parametrize(("pixel", "fits"), [(7.2, True), (7.1, False), (13.2, True), (13.3, False), (10, True)])
def test_pixels_may_leave_the_range_by_a_tenth(card, pixel, fits):
    assert (fit(raster("B02", "B03", "B04", "B08", pixel=pixel), card).reason == "") is fits


@pytest.mark.parametrize(("size", "text"), [(10.0, "10 m"), (0.25, "0.25 m"), (29.9998, "30 m"), (1.5, "1.5 m")])
def test_metres_are_readable(size, text):
    assert metres(size) == text


def test_eight_bit_values_do_not_fit_reflectances(card):
    found = fit(Raster(("B02", "B03", "B04", "B08"), ("",) * 4, is_byte=True), card)
    assert "0 to 255" in found.reason
    assert found.rank == 0


def test_sixteen_bit_values_are_a_doubt_for_eight_bit_weights(make_weights):
    from dataclasses import replace

    card = make_weights("rgb", bands=3).card
    card = replace(card, bands=tuple(replace(band, high=200.0) for band in card.bands))
    found = fit(raster("B02", "B03", "B04"), card)
    assert found.doubt
    assert found.rank == 1
    assert fit(Raster(("B02", "B03", "B04"), ("",) * 3, is_byte=True), card).rank == 4
