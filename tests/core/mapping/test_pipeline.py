import numpy as np
import pytest
import rasterio
from landweave.core.errors import JobError, OutputError, RasterError
from landweave.core.events import Silent
from landweave.core.grid import Window
from landweave.core.job import Device, Precision, TestTime
from landweave.core.mapping import graph, preparation
from landweave.core.mapping.mosaic import MapFiles
from landweave.core.mapping.pipeline import map_raster
from landweave.core.mapping.preparation import MapOptions
from landweave.core.raster import space
from landweave.core.raster.source import open_source


@pytest.fixture(autouse=True)
def small_windows_and_a_home(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path_factory.getbasetemp() / "home"))
    monkeypatch.setattr(preparation, "LARGEST_PX", 256)


def run(path, package, folder, reporter=None, **options):
    folder.mkdir(exist_ok=True)
    out = MapFiles(folder / "classes.tif", folder / "confidence.tif")
    with open_source([path]) as source:
        mapped = map_raster(
            source,
            package,
            out=out,
            options=MapOptions(**{"precision": Precision.FP32, "device": Device.CPU, **options}),
            reporter=reporter or Silent(),
        )
    with rasterio.open(out.classes) as classes, rasterio.open(out.confidence) as confidence:
        return mapped, classes.read(1), confidence.read(1), classes.transform


@pytest.fixture
def raster(write_raster, scene):
    pixels = scene(300, 260)
    pixels[:, 100:140, 100:160] = 0
    return write_raster("a.tif", pixels, nodata=0)


def test_a_raster_becomes_a_map_on_its_own_pixels(raster, package, tmp_path, recorder):
    log = recorder()
    mapped, classes, confidence, transform = run(raster, package, tmp_path / "run", log)
    void = np.zeros((300, 260), bool)
    void[100:140, 100:160] = True
    assert ((classes == 255) == void).all()
    assert ((confidence == 255) == void).all()
    assert confidence[~void].max() <= 100
    assert confidence[~void].min() >= 33, "the largest of three shares"
    assert (transform.c, transform.f, transform.a) == (500_000, 5_000_000, 10)
    assert sum(dict(mapped.pixels).values()) + mapped.nodata_pixels == 300 * 260
    assert mapped.nodata_pixels == void.sum()
    assert mapped.as_json()["bands"] == [1, 2]
    assert log.metrics["device"] == "CPU, OpenVINO, fp32"
    assert len(set(np.unique(classes))) > 2, "an untrained network that says only one thing would test nothing"


@pytest.mark.parametrize("extent", [Window(0, 0, 1, 1), Window(111, 133, 101, 150), Window(259, 0, 1, 300)])
def test_a_sub_extent_gives_exactly_the_pixels_of_the_whole(raster, package, tmp_path, extent):
    _, whole, sure, _ = run(raster, package, tmp_path / "whole")
    _, part, part_sure, transform = run(raster, package, tmp_path / "part", window=extent)
    assert (part == whole[extent.slices]).all()
    assert (part_sure == sure[extent.slices]).all()
    assert (transform.c, transform.f) == (500_000 + 10 * extent.col, 5_000_000 - 10 * extent.row)


@pytest.mark.parametrize(("rows", "cols"), [(1, 1), (1, 300), (33, 5)])
def test_any_size_can_be_mapped(write_raster, scene, package, tmp_path, rows, cols):
    _, classes, _, _ = run(write_raster("s.tif", scene(rows, cols)), package, tmp_path / "run")
    assert classes.shape == (rows, cols)
    assert (classes != 255).all()


def test_the_block_layout_changes_nothing(write_raster, scene, package, tmp_path):
    pixels = scene(150, 200)
    layouts = [{"tiled": True, "blockxsize": 64, "blockysize": 128}, {"compress": "deflate", "interleave": "pixel"}]
    maps = [run(write_raster(f"{i}.tif", pixels, **p), package, tmp_path / f"{i}")[1] for i, p in enumerate(layouts)]
    assert (maps[0] == maps[1]).all()


def test_bands_as_the_user_says(write_raster, scene, package, tmp_path):
    pixels = scene(64, 64)
    right = run(write_raster("a.tif", pixels), package, tmp_path / "a")[1]
    turned = write_raster("b.tif", np.ascontiguousarray(pixels[::-1]), names=None)
    assert (run(turned, package, tmp_path / "b", bands=(2, 1))[1] == right).all()


@pytest.mark.parametrize("factor", [1e-4, 10.0])
def test_a_scale_in_the_file_gives_the_same_map(write_raster, scene, package, tmp_path, factor):
    pixels = scene(64, 64)
    plain = run(write_raster("a.tif", pixels), package, tmp_path / "a")[1]
    stored = pixels if factor < 1 else (pixels / factor).astype(np.float32)
    path = write_raster("b.tif", stored)
    with rasterio.open(path, "r+") as file:
        file.scales = (factor, factor)
    assert (run(path, package, tmp_path / "b")[1] == plain).mean() > 0.999


def test_reflectance_against_digital_numbers_is_refused_with_the_factor(write_raster, scene, package, tmp_path):
    path = write_raster("a.tif", (scene(64, 64) / 10_000).astype(np.float32))
    with pytest.raises(RasterError, match=r"about 10000 times larger.*Multiply the raster by 10000"):
        run(path, package, tmp_path / "run")
    assert not list((tmp_path / "run").iterdir())


def test_a_raster_of_nothing_but_nodata_is_refused(write_raster, package, tmp_path):
    with pytest.raises(RasterError, match="nothing but nodata"):
        run(write_raster("a.tif", np.zeros((2, 50, 50), np.uint16), nodata=0), package, tmp_path / "run")


def test_undeclared_nodata_does_not_spoil_its_neighbours(write_raster, scene, package, tmp_path):
    pixels = scene(200, 200).astype(np.float32)
    clean = pixels.copy()
    pixels[:, 100, 100], clean[:, 100, 100] = -3.4e38, np.nan
    spoilt = run(write_raster("a.tif", pixels), package, tmp_path / "a")[1]
    assert (spoilt == run(write_raster("b.tif", clean), package, tmp_path / "b")[1]).all()
    assert spoilt[100, 100] == 255


def test_a_damaged_raster_stops_the_run_and_leaves_nothing(write_raster, scene, package, tmp_path):
    path = write_raster("cut.tif", scene(1500, 300), compress="deflate")
    with open(path, "r+b") as file:  # noqa: PTH123
        file.seek(300_000)
        file.write(b"\0" * 200_000)
    with pytest.raises(RasterError, match=r"cut\.tif cannot be read in rows"):
        run(path, package, tmp_path / "run")
    assert not list((tmp_path / "run").iterdir())


def test_a_full_disk_is_told_before_the_run(raster, package, tmp_path, monkeypatch):
    monkeypatch.setattr(space, "RESERVE_BYTES", 10**18)
    with pytest.raises(OutputError, match="B free"):
        run(raster, package, tmp_path / "run")


def test_the_exported_graph_is_kept_and_a_damaged_one_replaced(raster, package, tmp_path, monkeypatch):
    run(raster, package, tmp_path / "a")
    exports = []
    start = graph.process.start
    monkeypatch.setattr(graph.process, "start", lambda *args: exports.append(1) or start(*args))
    extent = Window(0, 0, 100, 100)
    first = run(raster, package, tmp_path / "b", window=extent)[1]
    assert not exports
    kept = graph.graph_folder(package.sha256, TestTime.NONE) / "graph.xml"
    kept.write_text("<broken")
    assert (run(raster, package, tmp_path / "c", window=extent)[1] == first).all()
    assert len(exports) == 1
    assert kept.stat().st_size > 100


def test_int8_is_refused(raster, package, tmp_path):
    with pytest.raises(JobError, match="int8"):
        run(raster, package, tmp_path / "run", precision=Precision.INT8)
