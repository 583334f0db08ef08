import numpy as np
import pytest
from landweave.core.errors import RasterError, SchemeError
from landweave.core.grid import Window
from landweave.core.raster.classes import open_classes
from landweave.core.raster.writer import RasterWriter
from landweave.core.scheme import load_scheme

PIXELS = np.array([[1, 2, 1], [2, 255, 1]], np.uint8)


def test_classes_come_back_with_the_scheme_that_the_file_names(tmp_path, grid):
    path = tmp_path / "c.tif"
    with RasterWriter(path, grid(2, 3), scheme=load_scheme("forest")) as out:
        out.write(PIXELS, 0)
    with open_classes(str(path)) as raster:
        assert raster.scheme.id == "forest"
        assert raster.grid.shape == (2, 3)
        assert (raster.read() == PIXELS).all()
        assert (raster.read(Window(1, 1, 2, 1)) == [[255, 1]]).all()


@pytest.mark.parametrize(("dtype", "nodata"), [("uint8", 0), ("int16", -9999), ("uint32", 4294967295), ("int32", None)])
def test_any_whole_number_type_and_nodata_is_read(write_raster, dtype, nodata):
    stored = np.array([[[1, 2, 255 if nodata is None else nodata]]]).astype(dtype)
    path = write_raster("c.tif", stored, nodata=nodata)
    with open_classes(str(path), "forest") as raster:
        assert (raster.read() == [[1, 2, 255]]).all()


def test_values_that_the_scheme_lacks_are_listed(write_raster):
    path = write_raster("c.tif", np.array([[[1, 7, 300]]], np.int16))
    with (
        open_classes(str(path), "forest") as raster,
        pytest.raises(SchemeError, match="7, 300, which the scheme forest"),
    ):
        raster.read()


def test_no_raster_of_classes(write_raster):
    with pytest.raises(SchemeError, match="Nothing says"):
        open_classes(str(write_raster("a.tif", np.ones((1, 1, 1), np.uint8))))
    with pytest.raises(RasterError, match="one band of whole numbers"):
        open_classes(str(write_raster("b.tif", np.ones((1, 1, 1), np.float32))), "forest")
    with pytest.raises(RasterError, match="2 band"):
        open_classes(str(write_raster("d.tif", np.ones((2, 1, 1), np.uint8))), "forest")
