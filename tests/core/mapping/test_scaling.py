import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.mapping.scaling import fit_scaling
from landweave.core.raster.part import BandInfo
from landweave.core.raster.source import Pixels
from landweave.models.card import Band

RAW = np.linspace(100, 3000, 200, dtype=np.float32)[None] * np.array([[1.0], [1.6]], np.float32)


def bands(scale=1.0, offset=0.0, dtype="uint16", count=2):
    return [BandInfo(f"B{i}", None, scale, offset, "a.tif", i, None, dtype) for i in range(1, count + 1)]


def normalised(card, info, read):
    scaling = fit_scaling(card, info, read)
    values, valid = scaling.normalise(Pixels(read[:, None, :], np.ones((1, read.shape[1]), bool)))
    assert valid.all()
    return values[:, 0]


def test_the_formula_by_hand(card):
    scaling = fit_scaling(card(), bands(), RAW)
    values, _ = scaling.normalise(Pixels(np.array([[[2000.0]], [[1000.0]]], np.float32), np.ones((1, 1), bool)))
    assert values.ravel() == pytest.approx([(0.2 - 0.1) / 0.05, (0.1 - 0.3) / 0.1])


@pytest.mark.parametrize(
    ("info", "read"),
    [
        (bands(1e-4), RAW * np.float32(1e-4)),
        (bands(1e-4, -0.1), RAW * np.float32(1e-4)),
        (bands(1.0, -1000.0), RAW),
        (bands(2.0), RAW),
        (bands(1e-4, dtype="float32"), RAW * np.float32(1e-4)),
    ],
)
def test_one_scene_stored_in_many_ways_gives_one_input(card, info, read):
    assert normalised(card(), info, read) == pytest.approx(normalised(card(), bands(), RAW), abs=1e-4)


def test_weights_made_from_unscaled_numbers_undo_the_files_scale(card):
    plain = card(
        scale=1.0,
        bands=(Band("B02", None, 1000.0, 500.0, 100.0, 3000.0), Band("B08", None, 3000.0, 1000.0, 200.0, 5000.0)),
    )
    scaling = fit_scaling(plain, bands(1e-4), RAW * np.float32(1e-4))
    assert "is undone" in scaling.notes[0]
    assert normalised(plain, bands(1e-4), RAW * np.float32(1e-4)) == pytest.approx(
        normalised(plain, bands(), RAW), abs=1e-4
    )


@pytest.mark.parametrize(
    ("factor", "words"), [(1e-4, "10000 times larger"), (0.1, "10 times larger"), (100.0, "100 times smaller")]
)
def test_another_unit_is_refused_with_the_factor(card, factor, words):
    with pytest.raises(RasterError, match=f"trained on from 100 to 5000: they would have to be about {words}"):
        fit_scaling(card(), bands(), RAW * np.float32(factor))


def test_a_dark_scene_is_mapped_with_a_warning(card):
    water = np.array([[300.0, 600.0, 400.0], [50.0, 90.0, 60.0]], np.float32)
    assert "may be poor" in fit_scaling(card(), bands(), water).notes[0]


def test_a_dark_scene_in_the_weights_scaled_units_too(card):
    water = np.array([[300.0, 600.0, 400.0], [50.0, 90.0, 60.0]], np.float32) * np.float32(1e-4)
    (note,) = fit_scaling(card(), bands(1e-4), water).notes
    assert note.startswith("The raster's values run from 0.005")


def test_numbers_below_zero_are_undone_alike(card):
    radar = card(scale=1.0, bands=(Band("VV", None, -1500.0, 500.0, -2500.0, -500.0),))
    (note,) = fit_scaling(radar, bands(0.01, count=1), np.array([[-25.0, -15.0, -4.0]], np.float32)).notes
    assert "is undone" in note


ALIKE = "would have to be about 10 times smaller"


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ((4.99,), ""),
        ((5.0,), "may be poor"),
        ((10.0,), "may be poor"),
        ((24.9,), "may be poor"),
        ((25.0,), ALIKE),
        ((10.0, 10.0, 20.0), "may be poor"),
        ((10.0, 10.0, 19.9), ALIKE),
        ((10.0, 10.0, 5.0), "may be poor"),
        ((10.0, 10.0, 5.1), ALIKE),
    ],
)
def test_five_times_is_odd_25_times_is_refused_and_bands_that_differ_alike_are_refused_at_once(card, times, found):
    """Bands differ alike where none is twice the middle one, or half of it."""
    made_for = card(scale=1.0, bands=tuple(Band(f"B{i}", None, 50.0, 10.0, 1.0, 100.0) for i in range(len(times))))
    sample = np.repeat(np.array(times) * 100, 3).reshape(-1, 3)
    if found == ALIKE:
        with pytest.raises(RasterError, match=ALIKE):
            fit_scaling(made_for, bands(count=len(times)), sample)
    else:
        assert found in "".join(fit_scaling(made_for, bands(count=len(times)), sample).notes)
        assert bool(found) == bool(fit_scaling(made_for, bands(count=len(times)), sample).notes)


def test_bytes_have_one_unit_however_dark(card):
    rgb = card(
        scale=1 / 255, bands=(Band("red", None, 0.3, 0.1, 10.0, 200.0), Band("green", None, 0.3, 0.1, 10.0, 200.0))
    )
    sea = np.array([[1.0, 4.0], [2.0, 5.0]], np.float32)
    assert "may be poor" in fit_scaling(rgb, bands(dtype="uint8"), sea).notes[0]
    with pytest.raises(RasterError, match="larger"):
        fit_scaling(rgb, bands(dtype="uint16"), sea)


def test_values_that_no_instrument_gives_are_no_data(card):
    scaling = fit_scaling(card(), bands(), RAW)
    pixels = Pixels(np.array([[[500.0, -3.4e38, 500.0]], [[500.0, 500.0, 1e12]]], np.float32), np.ones((1, 3), bool))
    values, valid = scaling.normalise(pixels)
    assert valid.tolist() == [[True, False, False]]
    assert (values[:, 0, 1:] == 0).all()
