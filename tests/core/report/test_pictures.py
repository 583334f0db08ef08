import io

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.events import Silent
from landweave.core.grid import Window
from landweave.core.raster.classes import open_classes
from landweave.core.raster.source import open_source
from landweave.core.report.areas import class_areas
from landweave.core.report.pictures import classes_picture, image_picture, png, sample_pictures
from PIL import Image


def decoded(data):
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGBA"))


def write(path, pixels, *, crs="EPSG:32633", size=10.0, corner=(500_000, 5_000_000), **profile):
    names = profile.pop("names", None)
    with rasterio.open(
        path, "w", driver="GTiff", count=len(pixels), height=pixels.shape[1], width=pixels.shape[2],
        dtype=pixels.dtype, crs=crs, transform=Affine(size, 0, corner[0], 0, -size, corner[1]), **profile,
    ) as file:  # fmt: skip
        file.write(pixels)
        if names:
            file.descriptions = names
    return str(path)


@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize(("shape", "mode"), [((16, 16), "P"), ((17, 16), "RGBA")])
def test_a_png_holds_the_pixels_and_a_palette_of_at_most_256_colours(shape, mode, smooth):
    colours = np.random.default_rng(2).permutation(np.arange(300 * 4) % 251).astype(np.uint8).reshape(-1, 4)
    assert len(np.unique(colours, axis=0)) == 300
    pixels = colours[np.arange(shape[0] * shape[1])].reshape(*shape, 4)
    data = png(pixels, smooth=smooth)
    assert Image.open(io.BytesIO(data)).mode == mode
    assert (decoded(data) == pixels).all()


def test_a_map_has_the_colours_of_its_scheme(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[[1, 2], [255, 1]]], np.uint8), nodata=255)
    with open_classes(path, "forest") as raster:
        shown = decoded(classes_picture(raster, "Map").png)
    assert shown[0].tolist() == [[26, 122, 58, 255], [242, 221, 156, 255]]
    assert shown[1, 0, 3] == 0


def test_large_maps_shrink_and_degrees_keep_the_shape_of_the_ground(tmp_path):
    values = np.ones((1, 1000, 1500), np.uint8)
    path = write(tmp_path / "a.tif", values, crs="EPSG:4326", size=0.001, corner=(10, 60.5))
    with open_classes(path, "forest") as raster:
        picture = classes_picture(raster, "Map")
    rows, cols, _ = decoded(picture.png).shape
    assert max(rows, cols) == 640
    assert cols / rows == pytest.approx(1.5 * 0.502, rel=0.02)  # a degree of longitude at 60° is half as long
    assert "83.7 km × 111.4 km" in picture.caption


def test_an_image_is_shown_in_natural_colours(tmp_path):
    bands = np.stack([np.full((4, 4), v) for v in (1, 2, 3, 4)]).astype(np.uint16) * 1000
    bands[:, :, 0] = 0
    bands[2, :, 3] = 9000
    path = write(tmp_path / "a.tif", bands, nodata=0, names=("B02", "B03", "B04", "B08"))
    with open_source([path]) as source:
        picture = image_picture(source, "Image", Window(0, 0, 4, 3))
    shown = decoded(picture.png)
    assert picture.caption.startswith("B04, B03, B02;")
    assert shown[:, 0, 3].tolist() == [0, 0, 0]
    assert shown[:, 1:, 3].min() == 255
    assert shown[0, 3, 0] > shown[0, 1, 0]


def test_one_band_is_grey(tmp_path):
    path = write(tmp_path / "a.tif", np.arange(16, dtype=np.float32).reshape(1, 4, 4))
    with open_source([path]) as source:
        shown = decoded(image_picture(source, "Image").png)
    assert (shown[..., 0] == shown[..., 1]).all()
    assert shown[0, 0, 0] < shown[3, 3, 0]


def test_the_difference_shows_where_classes_differ(agreement):
    found = agreement(0.4)
    reference, difference = (decoded(picture.png) for picture in sample_pictures(found))
    same = found.sample.mapped == found.sample.reference
    both = found.sample.mapped != 255
    assert ((difference[..., 3] == 255) == (~same & both)).all()
    assert (difference[:2, :, 3] == 0).all()
    assert reference[..., 3].min() == 255


def test_areas_of_a_map(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[[1, 2, 2], [255, 1, 2]]], np.uint8), nodata=255, size=100.0)
    with open_classes(path, "forest") as raster:
        assert class_areas(raster, Silent()) == {"1": pytest.approx(2), "2": pytest.approx(3)}
