import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.errors import JobError, RasterError
from landweave.core.grid import Window
from landweave.core.raster import dataset
from landweave.core.raster.source import open_source
from rasterio.enums import ColorInterp

RAMP = np.arange(24, dtype=np.uint16).reshape(2, 3, 4)


def read_all(*paths, bands=None):
    with open_source([str(p) for p in paths]) as source:
        return source.read(source.grid.window, bands)


def test_pixels_come_as_float32_in_the_order_asked(write_raster):
    path = write_raster("a.tif", RAMP)
    with open_source([str(path)]) as source:
        pixels = source.read(Window(1, 1, 2, 2), [1, 0])
    assert pixels.values.dtype == np.float32
    assert (pixels.values == RAMP[[1, 0], 1:3, 1:3]).all()
    assert pixels.valid.all()


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
@pytest.mark.parametrize("kind", ["none", "nodata", "alpha", "mask"])
@pytest.mark.parametrize("count", [1, 3, 5])
def test_one_mask_from_every_way_to_say_no_data(write_raster, dtype, kind, count):
    """Against the plain rule: a pixel is void where it was made void, whichever way the file tells it."""
    rng = np.random.default_rng(3)
    pixels = rng.integers(1, 100, (count, 6, 7)).astype(dtype)
    void = rng.random((6, 7)) < 0.3
    stored, profile, after = pixels.copy(), {}, None
    if kind == "nodata":
        stored[:, void], profile = 120, {"nodata": 120}
    if kind == "alpha":
        stored = np.concatenate([stored, np.where(void, 0, 100)[None].astype(dtype)])

        def after(file):
            file.colorinterp = [*[ColorInterp.gray] * count, ColorInterp.alpha]

    path = write_raster("a.tif", stored, after, **profile)
    if kind == "mask":
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
            file.write_mask(~void)
    if dtype.startswith("float"):
        with rasterio.open(path, "r+") as file:
            file.write(np.array([[[np.nan]]] * file.count, dtype), window=((0, 1), (0, 1)))
        void[0, 0] = True
    found = read_all(path)
    expected = np.zeros_like(void) if kind == "none" and not dtype.startswith("float") else void
    if kind == "none" and dtype.startswith("float"):
        expected = np.zeros_like(void)
        expected[0, 0] = True
    assert (found.valid == ~expected).all()
    assert len(found.values) == count
    assert (found.values == np.where(expected, 0, pixels.astype(np.float32))).all()


def test_zero_is_no_data_only_where_all_bands_hold_it(write_raster):
    stored = np.array([[[0, 0, 5]], [[0, 7, 0]]], np.uint8)
    assert (read_all(write_raster("a.tif", stored, nodata=0)).valid == [[False, True, True]]).all()
    assert (read_all(write_raster("b.tif", stored, nodata=5)).valid == [[True, True, False]]).all()
    one, two = (write_raster(f"B0{i}.tif", stored[i : i + 1], nodata=0) for i in (0, 1))
    assert (read_all(one, two).valid == [[False, True, True]]).all()


@pytest.mark.parametrize("nodata", [-9.2e18, 3e38, float("nan")])
def test_an_odd_nodata_value_does_no_harm(write_raster, nodata):
    assert read_all(write_raster("a.tif", np.ones((1, 2, 2), np.float32), nodata=nodata)).valid.all()


def test_infinity_and_what_float32_cannot_hold_are_void(write_raster):
    path = write_raster("a.tif", np.array([[[np.inf, -np.inf, 1e300, 1.0]]]))
    assert (read_all(path).valid == [[False, False, False, True]]).all()


def test_scale_and_offset_tags_are_applied(write_raster):
    def tag(file):
        file.scales, file.offsets = (0.5, 2.0), (1.0, 0.0)

    values = read_all(write_raster("a.tif", RAMP, tag)).values
    assert (values == np.stack([RAMP[0] * 0.5 + 1, RAMP[1] * 2.0])).all()


def test_names_come_from_descriptions_colours_and_file_names(write_raster):
    def describe(file):
        file.descriptions = ("B2 blue", "nir")

    rgb = write_raster("x.tif", np.zeros((3, 1, 1), np.uint8), photometric="RGB")
    named = write_raster("y.tif", RAMP[:, :1, :1], describe)
    by_file = write_raster("T33UUP_20180607_B8A_20m.tif", RAMP[:1, :1, :1])
    assert [b.name for b in open_source([str(rgb)]).bands] == ["red", "green", "blue"]
    assert [b.name for b in open_source([str(named)]).bands] == ["B2 blue", "nir"]
    (band,) = open_source([str(by_file)]).bands
    assert (band.name, band.wavelength_nm) == ("B8A", 864.7)


def test_south_up_is_read_north_up(write_raster):
    up = write_raster("up.tif", RAMP[:, ::-1], transform=Affine(10, 0, 500_000, 0, 10, 4_999_970))
    down = write_raster("down.tif", RAMP)
    with open_source([str(up)]) as source, open_source([str(down)]) as normal:
        assert source.grid == normal.grid
        assert "south up" in source.notes[0]
        window = Window(1, 0, 3, 2)
        assert (source.read(window).values == normal.read(window).values).all()


def test_coarser_bands_are_brought_to_the_finest_grid(write_raster):
    fine = write_raster("B02.tif", np.full((1, 8, 8), 3, np.uint16))
    coarse = write_raster("B11.tif", np.full((1, 4, 3), 9, np.uint16), transform=Affine(20, 0, 500_000, 0, -20, 5e6))
    with open_source([str(coarse), str(fine)]) as source:
        pixels = source.read(source.grid.window)
        assert source.grid.shape == (8, 8)
        assert "B11.tif was resampled linearly from 20" in source.notes[0]
    assert (pixels.valid == (np.arange(8) < 6)).all(), "the coarse band ends after three of its columns"
    assert (pixels.values[:, pixels.valid] == [[9], [3]]).all()


def test_files_shifted_by_whole_pixels_keep_their_values(write_raster):
    whole = write_raster("B02.tif", np.zeros((1, 3, 4), np.uint16))
    part = write_raster("B03.tif", RAMP[:1, :2, :3], transform=Affine(10, 0, 500_010, 0, -10, 4_999_990))
    pixels = read_all(whole, part)
    assert (pixels.values[1, 1:, 1:] == RAMP[0, :2, :3]).all()
    assert pixels.valid.sum() == 6


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        ({"crs": None}, "no coordinate reference system"),
        ({"transform": Affine.identity()}, "no georeference"),
        ({"transform": Affine(10, 1, 5e5, 1, -10, 5e6)}, "rotated"),
        ({"transform": Affine(-10, 0, 5e5, 0, -10, 5e6)}, "mirrored"),
        ({"dtype": "complex64"}, "complex numbers"),
    ],
)
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_what_cannot_be_mapped_is_refused_in_one_sentence(write_raster, profile, words):
    path = write_raster("a.tif", np.ones((1, 4, 4), profile.get("dtype", "uint8")), **profile)
    with pytest.raises(RasterError, match=words) as caught:
        open_source([str(path)])
    assert "a.tif" in caught.value.message
    assert caught.value.hint


def test_a_palette_is_refused(write_raster):
    path = write_raster("a.tif", np.ones((1, 4, 4), np.uint8), lambda f: f.write_colormap(1, {1: (9, 9, 9, 255)}))
    with pytest.raises(RasterError, match="palette"):
        open_source([str(path)])


def test_missing_unreadable_and_foreign_files_are_refused(tmp_path):
    (tmp_path / "empty.tif").touch()
    (tmp_path / "text.tif").write_text("no raster")
    (tmp_path / "wms.tif").write_text("<GDAL_WMS><Service/></GDAL_WMS>")
    for name, words in [
        ("no.tif", "There is no raster"),
        (".", "is a folder"),
        ("empty.tif", "is empty"),
        ("text.tif", "cannot be opened"),
        ("wms.tif", "is a description"),
    ]:
        with pytest.raises(RasterError, match=words):
            open_source([str(tmp_path / name)])
    with pytest.raises(JobError, match="No raster"):
        open_source([])


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
@pytest.mark.parametrize("profile", [{"tiled": True, "blockxsize": 64, "blockysize": 64}, {"compress": "deflate"}])
def test_a_truncated_file_is_told_with_name_and_place(write_raster, share, profile):
    pixels = np.random.default_rng(1).integers(0, 60_000, (2, 256, 256), np.uint16)
    path = write_raster("cut.tif", pixels, **profile)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(RasterError, match=r"cut\.tif cannot be (opened|read in rows 0 to 255, columns 0 to 255)"):
        read_all(path)


def test_files_that_do_not_belong_together_are_refused(write_raster):
    a = write_raster("a.tif", RAMP[:1])
    for other, words in [
        (write_raster("b.tif", RAMP[:1], crs="EPSG:32634"), "different coordinate reference systems"),
        (write_raster("c.tif", RAMP[:1], transform=Affine(15, 0, 5e5, 0, -15, 5e6)), "1.5 times as large"),
        (write_raster("d.tif", RAMP[:1], transform=Affine(10, 0, 9e5, 0, -10, 5e6)), "lies elsewhere"),
    ]:
        with pytest.raises(RasterError, match=words):
            open_source([str(a), str(other)])
    with pytest.raises(JobError, match="twice"):
        open_source([str(a), str(a)])


def test_a_sentinel_2_product_brings_its_offset(write_raster, tmp_path):
    path = write_raster("T31TCJ_20230101T000000_B04_10m.tif", np.array([[[0, 1000, 3000]]], np.uint16))
    (tmp_path / "MTD_MSIL2A.xml").write_text('<X><BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET></X>')
    pixels = read_all(path)
    assert (pixels.values == [[[0, 0, 2000]]]).all()
    assert (pixels.valid == [[False, True, True]]).all()


def test_files_of_one_name_in_two_folders_stay_apart(write_raster, tmp_path):
    (tmp_path / "x").mkdir()
    paths = [write_raster("a.tif", RAMP[:1]), write_raster("x/a.tif", RAMP[1:])]
    assert (read_all(*paths).values == RAMP).all()


def test_a_lying_sparse_file_is_opened_without_being_sized(tmp_path):
    path = tmp_path / "huge.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=10**6,
        height=10**6,
        count=3,
        dtype="uint16",
        tiled=True,
        blockxsize=4096,
        blockysize=4096,
        SPARSE_OK=True,
        BIGTIFF="YES",
        crs="EPSG:32633",
        transform=Affine(10, 0, 5e5, 0, -10, 5e6),
    ):
        pass
    with open_source([str(path)]) as source:
        assert source.read(Window(999_000, 999_000, 10, 10)).values.shape == (3, 10, 10)


def test_a_file_in_one_giant_piece_is_refused(write_raster, monkeypatch):
    path = write_raster("a.tif", np.ones((1, 300, 400), np.uint8), blockysize=300, compress="deflate")
    monkeypatch.setattr(dataset, "MAX_BLOCK_BYTES", 119_999)
    with pytest.raises(RasterError, match="pieces of 300 × 400"):
        open_source([str(path)])


@pytest.mark.data
def test_real_scenes_open_as_they_are(real_data):
    laos = [str(p) for p in sorted((real_data / "laos_majortom_s2").glob("B*.tif"))]
    with open_source(laos) as source:
        assert source.grid.shape == (1068, 1068)
        assert [b.name for b in source.bands] == "B02 B03 B04 B05 B06 B07 B08 B11 B12 B8A".split()
        assert source.read(Window(500, 500, 32, 32)).valid.all()
    with open_source([str(p) for p in sorted((real_data / "rcv_s2" / "20200802").glob("B*.tif"))]) as source:
        valid = source.read(source.grid.window).valid
        assert not valid[:, 0].any(), "the 20 m bands begin one column after the 10 m bands"
        assert valid[:, 1:].mean() > 0.999
