import pytest
from landweave.core.raster.band_names import band_code, colour, file_band_name, wavelength_nm


@pytest.mark.parametrize(
    ("name", "code", "light"),
    [
        ("B02", "B02", "blue"),
        ("b8a", "B8A", "narrow nir"),
        ("B2 blue", "B02", "blue"),
        ("B5 nir", "B05", "nir"),
        ("SR_B5", "B05", ""),
        ("Red", "", "red"),
        ("red edge 1", "", "red edge 1"),
        ("swir16", "", "swir 1"),
        ("near_infrared", "", "nir"),
        ("ndvi", "", ""),
        ("", "", ""),
    ],
)
def test_codes_and_light(name, code, light):
    assert (band_code(name), colour(name)) == (code, light)


def test_file_names_and_wavelengths():
    assert file_band_name("T33UUP_20180607T100031_B04_10m") == "B04"
    assert file_band_name("LC08_L2SP_SR_B4") == "B4"
    assert file_band_name("scene") == ""
    assert wavelength_nm("B04", {}) == 664.6
    assert wavelength_nm("x", {"CENTRAL_WAVELENGTH_UM": "0.665"}) == 665.0
    assert wavelength_nm("x", {"wavelength": "0.49"}) == 490.0
    assert wavelength_nm("x", {"wavelength": "n/a"}) is None
