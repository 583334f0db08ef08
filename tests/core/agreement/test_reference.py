import numpy as np
import pytest
from landweave.core.agreement.reference import open_reference
from landweave.core.errors import RasterError, ReferenceLayerError
from landweave.core.grid import Window
from landweave.core.scheme import load_scheme

CLC = load_scheme("clc")
X, Y = 500_000, 5_000_000


def classes(path, grid, scheme=CLC, field="", **options):
    with open_reference(path, field, grid, scheme, **options) as reference:
        return reference.read(grid.window), reference


def test_polygons_are_burnt_at_the_cell_centres(write_polygons, grid):
    # The second polygon begins in the middle of column 2: its pixels' centres lie just inside of it.
    path = write_polygons("clc.gpkg", [("111", (X, Y - 40, X + 24, Y)), ("999", (X + 24, Y - 40, X + 40, Y - 15)),
                                       ("523", (X + 24, Y - 14, X + 46, Y))])  # fmt: skip
    found, reference = classes(path, grid(4, 5))
    assert found.tolist() == [[1, 1, 44, 44, 44], [1, 1, 255, 255, 255], [1, 1, 255, 255, 255], [1, 1, 255, 255, 255]]
    about = reference.description
    assert (about.kind, about.field, about.year, about.scheme) == ("polygons", "field CODE_18", 2018, "clc")
    assert about.codes == ("111", "523")
    assert about.nodata_codes == ("999",)
    assert about.overlap == pytest.approx(11 / 20)
    assert about.crs == "EPSG:32633, WGS 84 / UTM zone 33N"


def test_windows_hold_the_same_as_the_whole(write_polygons, grid):
    rng = np.random.default_rng(3)
    boxes = []
    for code in rng.choice(CLC.codes, 60):
        x, y = rng.uniform(0, 400), rng.uniform(0, 300)
        boxes.append((code, (X + x, Y - y - rng.uniform(5, 90), X + x + rng.uniform(5, 90), Y - y)))
    path, place = write_polygons("clc.gpkg", boxes), grid(37, 41)
    with open_reference(path, "", place, CLC) as reference:
        whole = reference.read(place.window)
        for row in range(0, 37, 5):
            window = Window(3, row, 30, min(5, 37 - row))
            assert (reference.read(window) == whole[window.slices]).all()


def test_polygons_of_another_crs_are_moved(write_polygons, grid):
    place = grid(20, 20)
    path = write_polygons("clc.gpkg", [("311", (X + 50, Y - 150, X + 150, Y - 50))])
    import geopandas as gpd

    moved = path.replace("clc.gpkg", "degrees.gpkg")
    gpd.read_file(path).to_crs("EPSG:4326").to_file(moved)
    expected = np.full((20, 20), 255)
    expected[5:15, 5:15] = 23
    assert (classes(moved, place)[0] == expected).mean() > 0.97


@pytest.mark.parametrize("values", [[111, 112, 523], [111.0, 112.0, 523.0], ["111 ", " 112", "523"]])
def test_codes_of_any_type(write_polygons, grid, values):
    path = write_polygons(
        "r.gpkg", [(v, (X + 10 * i, Y - 10, X + 10 * i + 10, Y)) for i, v in enumerate(values)], "kind"
    )
    assert classes(path, grid(1, 3), field="KIND")[0].tolist() == [[1, 2, 44]]


def test_empty_codes_are_no_class(write_polygons, grid):
    path = write_polygons("r.gpkg", [(None, (X, Y - 10, X + 10, Y)), ("112", (X + 10, Y - 10, X + 20, Y))])
    assert classes(path, grid(1, 2))[0].tolist() == [[255, 2]]


def test_a_shapefile_and_a_geojson(write_polygons, grid):
    boxes = [("112", (X, Y - 10, X + 20, Y))]
    assert classes(write_polygons("r.shp", boxes), grid(1, 2))[0].tolist() == [[2, 2]]
    assert classes(write_polygons("r.geojson", boxes, "Code_12"), grid(1, 2))[0].tolist() == [[2, 2]]


def test_a_layer_is_chosen_by_name(write_polygons, grid):
    write_polygons("r.gpkg", [("112", (X, Y - 10, X + 20, Y))], layer="old")
    path = write_polygons("r.gpkg", [("311", (X, Y - 10, X + 20, Y))], layer="new")
    with pytest.raises(ReferenceLayerError, match="several layers.*old, new"):
        classes(path, grid(1, 2))
    assert classes(f"{path}|layername=new", grid(1, 2))[0].tolist() == [[23, 23]]
    with pytest.raises(ReferenceLayerError, match="no layer other"):
        classes(f"{path}|layername=other", grid(1, 2))


def test_a_change_layer_needs_a_field(write_polygons, grid, tmp_path):
    import geopandas as gpd

    frame = gpd.read_file(write_polygons("r.gpkg", [("112", (X, Y - 10, X + 20, Y))])).assign(CODE_24="121")
    frame.to_file(tmp_path / "change.gpkg")
    with pytest.raises(ReferenceLayerError, match="several fields.*CODE_18, CODE_24"):
        classes(str(tmp_path / "change.gpkg"), grid(1, 2))
    assert classes(str(tmp_path / "change.gpkg"), grid(1, 2), field="CODE_24")[0].tolist() == [[3, 3]]


def test_layers_that_cannot_serve(write_polygons, grid, tmp_path):
    place, square = grid(2, 2), (X, Y - 20, X + 20, Y)
    with pytest.raises(ReferenceLayerError, match=r"no field named like CODE_18.*it has: KIND"):
        classes(write_polygons("a.gpkg", [("111", square)], "KIND"), place)
    with pytest.raises(ReferenceLayerError, match="no field nix"):
        classes(write_polygons("b.gpkg", [("111", square)]), place, field="nix")
    with pytest.raises(ReferenceLayerError, match="no coordinate reference system"):
        classes(write_polygons("c.gpkg", [("111", square)], crs=None), place)
    with pytest.raises(ReferenceLayerError, match="holds 600, which the scheme clc does not have"):
        classes(write_polygons("d.gpkg", [("111", square), ("600", square)]), place)
    with pytest.raises(ReferenceLayerError, match="There is no layer"):
        classes(str(tmp_path / "e.gpkg"), place)
    (tmp_path / "f.gpkg").write_text("this is no layer", encoding="utf-8")
    with pytest.raises(ReferenceLayerError, match="is no GeoPackage"):
        classes(str(tmp_path / "f.gpkg"), place)
    (tmp_path / "g.gpkg").write_text("<OGRVRTDataSource/>", encoding="utf-8")
    with pytest.raises(ReferenceLayerError, match="is no GeoPackage"):
        classes(str(tmp_path / "g.gpkg"), place)


def test_both_extents_are_told_when_there_is_no_overlap(write_polygons, write_raster, grid):
    far = (X + 90_000, Y - 20, X + 90_020, Y)
    message = r"does not overlap the raster: it covers 16\.14.*the raster 15\.00"
    with pytest.raises(ReferenceLayerError, match=message):
        classes(write_polygons("far.gpkg", [("111", far)]), grid(2, 2))
    away = grid(2, 2, corner=(X + 90_000, Y))
    with pytest.raises(ReferenceLayerError, match=message):
        classes(write_raster("far.tif", np.full((2, 2), 111, np.uint16), away), grid(2, 2))


def test_the_european_raster_product_and_its_nodata_traps(write_raster, grid):
    stored = np.array([[1, 44, 48, 255], [23, 128, 0, 12]], np.uint8)
    found, reference = classes(write_raster("u.tif", stored, grid(2, 4)), grid(2, 4))
    assert found.tolist() == [[1, 44, 255, 255], [23, 255, 255, 12]]
    assert reference.description.scheme == "clc-grid"
    assert set(reference.description.nodata_codes) == {"48", "255", "128", "0"}


def test_the_same_as_signed_bytes(write_raster, grid):
    stored = np.array([[1, 44, 48, -128], [23, 24, 0, 12]], np.int8)
    expected = [[1, 44, 255, 255], [23, 24, 255, 12]]
    assert classes(write_raster("u.tif", stored, grid(2, 4), nodata=-128), grid(2, 4))[0].tolist() == expected
    assert classes(write_raster("v.tif", stored, grid(2, 4)), grid(2, 4))[0].tolist() == expected


@pytest.mark.parametrize("kind", [np.uint16, np.int16, np.uint32, np.int32, np.float32])
def test_codes_of_three_digits(write_raster, grid, kind):
    stored = np.array([[111, 523, 999], [312, 990, 995]], kind)
    assert classes(write_raster("r.tif", stored, grid(2, 3)), grid(2, 3))[0].tolist() == [[1, 44, 255], [24, 255, 255]]


def test_nodata_tags(write_raster, grid):
    stored = np.array([[111, 2**32 - 1]], np.uint32)
    assert classes(write_raster("a.tif", stored, grid(1, 2), nodata=2**32 - 1), grid(1, 2))[0].tolist() == [[1, 255]]
    stored = np.array([[111, np.nan]], np.float32)
    assert classes(write_raster("b.tif", stored, grid(1, 2)), grid(1, 2))[0].tolist() == [[1, 255]]
    assert classes(write_raster("c.tif", stored, grid(1, 2), nodata=np.nan), grid(1, 2))[0].tolist() == [[1, 255]]


def test_a_raster_on_another_grid_is_warped_by_nearest_neighbour(write_raster, grid):
    stored = np.array([[111, 523], [312, 999]], np.uint16)
    path = write_raster("r.tif", stored, grid(2, 2, size=20.0, corner=(X + 10, Y)))
    expected = [[255, 1, 1, 44, 44, 255], [255, 1, 1, 44, 44, 255], [255, 24, 24, 255, 255, 255]]
    assert classes(path, grid(3, 6))[0].tolist() == expected


def test_a_raster_that_is_only_shifted_is_read_as_it_is(write_raster, grid):
    stored = np.array([[111, 523], [312, 311]], np.uint16)
    path = write_raster("r.tif", stored, grid(2, 2, corner=(X + 10, Y + 10)))
    assert classes(path, grid(2, 4))[0].tolist() == [[255, 24, 23, 255], [255] * 4]


def test_a_raster_of_another_crs(write_raster, grid):
    stored = np.repeat(np.array([[111, 523]], np.uint16), 40, axis=1).repeat(40, axis=0)
    degrees = grid(40, 80, crs="EPSG:4326", corner=(14.99, 45.16), size=0.001)
    found, _ = classes(write_raster("r.tif", stored, degrees), grid(50, 50))
    assert set(np.unique(found)) <= {1, 44, 255}
    assert (found[:, 0] == 1).any()


def test_the_files_own_tag_settles_the_scheme(write_raster, grid):
    stored = np.array([[1, 2, 3]], np.uint8)
    tagged = write_raster("t.tif", stored, grid(1, 3), after=lambda f: f.update_tags(LANDWEAVE_SCHEME="clc-l1"))
    assert classes(tagged, grid(1, 3))[1].scheme.id == "clc-l1"
    with pytest.raises(ReferenceLayerError, match="nothing says which"):
        classes(write_raster("u.tif", stored, grid(1, 3)), grid(1, 3))
    assert classes(write_raster("v.tif", stored, grid(1, 3)), grid(1, 3), wanted="clc-grid")[1].scheme.id == "clc"


def test_rasters_that_cannot_serve(write_raster, grid, tmp_path):
    place = grid(40, 40)
    numbers = np.arange(1600, dtype=np.uint16).reshape(40, 40)
    with pytest.raises(ReferenceLayerError, match="more than 1000 different numbers"):
        classes(write_raster("a.tif", numbers, place), place)
    with pytest.raises(ReferenceLayerError, match="not whole"):
        classes(write_raster("b.tif", np.full((40, 40), 1.5, np.float32), place), place)
    with pytest.raises(ReferenceLayerError, match="no band 2"):
        classes(write_raster("c.tif", numbers, place), place, field="2")
    with pytest.raises(RasterError, match="There is no raster"):
        classes(str(tmp_path / "d.tif"), place)


@pytest.mark.data
def test_real_layers(real_data):
    from landweave.core.raster.dataset import open_dataset

    folder = real_data / "clc_lanjaron"
    with open_dataset(str(folder / "clc.tif")) as raster:
        place = raster.grid
    of_raster, raster = classes(str(folder / "clc.tif"), place)
    of_polygons, polygons = classes(str(folder / "clc.gpkg"), place)
    assert (of_raster == of_polygons).all()
    assert len(polygons.description.codes) == 20
    assert raster.description.scheme == polygons.description.scheme == "clc"
    malta = real_data / "clc_malta" / "clc2018_mt.gpkg"
    with pytest.raises(ReferenceLayerError, match="clc12_mt, clc18_mt"):
        classes(str(malta), place)
    product = str(real_data / "clc_raster" / "clc2018_v2020_20u1.tif")
    with open_dataset(product) as raster:
        place = raster.grid
    with open_reference(product, "", place, load_scheme("clc-l2")) as reference:
        assert reference.description.scheme == "clc-grid"
        assert reference.description.overlap == 1
