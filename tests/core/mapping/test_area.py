import geopandas as gpd
import numpy as np
import pytest
import shapely
from landweave.core.errors import VectorError
from landweave.core.grid import Grid, Transform, Window
from landweave.core.mapping.area import open_area

GRID = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 50, 40)


def layer(path, *shapes, crs="EPSG:32633", to=None):
    frame = gpd.GeoDataFrame({"a": range(len(shapes))}, geometry=list(shapes), crs=crs)
    (frame.to_crs(to) if to else frame).to_file(path)
    return str(path)


@pytest.mark.parametrize("crs", [None, "EPSG:4326"])
def test_pixels_whose_centre_lies_inside(tmp_path, crs):
    path = layer(
        tmp_path / "a.gpkg",
        shapely.box(500_100, 4_999_800, 500_200, 4_999_900),
        shapely.box(500_300, 4_999_950, 500_306, 5_000_000),
        to=crs,
    )
    area = open_area(path, GRID)
    expected = np.zeros((40, 50), bool)
    expected[10:20, 10:20] = True
    expected[0:5, 30] = True
    assert (area.mask(GRID.window) == expected).all()
    assert (area.mask(Window(12, 3, 30, 30)) == expected[3:33, 12:42]).all()
    assert not area.mask(Window(0, 30, 5, 5)).any()
    assert area.window.intersection(Window(10, 0, 21, 20)) == Window(10, 0, 21, 20)


def test_what_is_no_area_is_refused(tmp_path):
    (tmp_path / "text.gpkg").write_text("no layer")
    for path, words in [
        (str(tmp_path / "no.gpkg"), "There is no layer"),
        (str(tmp_path / "text.gpkg"), "is no GeoPackage"),
        (layer(tmp_path / "p.gpkg", shapely.Point(500_100, 4_999_900)), "no polygons"),
        (layer(tmp_path / "f.gpkg", shapely.box(0, 0, 1, 1)), "do not overlap"),
    ]:
        with pytest.raises(VectorError, match=words):
            open_area(path, GRID)
