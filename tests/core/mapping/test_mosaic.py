from dataclasses import replace

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.errors import CancelledError, EngineError, OutputError, RasterError
from landweave.core.events import Silent
from landweave.core.grid import Grid, Transform, Window
from landweave.core.mapping import mosaic
from landweave.core.mapping.mosaic import MapFiles, map_windows
from landweave.core.mapping.preparation import MapOptions, Preparation, prepare
from landweave.core.mapping.scaling import Scaling
from landweave.core.mapping.windows import WindowPlan, plan_windows
from landweave.core.raster.source import Pixels, open_source
from landweave.core.scheme import load_scheme


def read(path):
    with rasterio.open(path) as file:
        return file.read(1)


@pytest.fixture
def out(tmp_path):
    (tmp_path / "run").mkdir()
    return MapFiles(tmp_path / "run" / "classes.tif", tmp_path / "run" / "confidence.tif")


class ArraySource:
    """Pixels from memory, as a raster source gives them."""

    name = "memory"

    def __init__(self, values, valid):
        self.values, self.valid = values, valid
        self.grid = Grid("EPSG:32633", Transform(0, 10, 0, 0, 0, -10), values.shape[2], values.shape[1])

    def read(self, window, _bands=None):
        rows, cols = window.slices
        return Pixels(np.where(self.valid, self.values, 0)[:, rows, cols], self.valid[rows, cols])


def prepared_for(source, extent):
    identity = np.arange(256).astype(np.uint8)
    return Preparation(
        bands=(0,),
        scaling=Scaling((1.0,), (0.0,)),
        plan=plan_windows(source.grid.height, source.grid.width, largest=576),
        extent=extent,
        grid=source.grid.crop(extent),
        area=None,
        scheme=load_scheme("clc"),
        values=identity,
        pixel_size_m=10.0,
        notes=(),
    )


@st.composite
def cases(draw):
    height, width = draw(st.integers(1, 200)), draw(st.integers(1, 200))
    col, row = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    extent = Window(col, row, draw(st.integers(1, width - col)), draw(st.integers(1, height - row)))
    cores = st.sampled_from([32, 64, 96])
    plan = WindowPlan(height, width, (draw(cores), draw(cores)), draw(st.sampled_from([0, 32, 64])))
    return plan, extent, draw(st.integers(1, 5)), draw(st.integers(0, 99))


@settings.get_profile("few")
@given(case=cases())
def test_an_identity_network_gives_the_raster_back(tmp_path_factory, fake, case):
    """Every valid pixel at its own place, every other one nodata, whatever size, extent, margin and batch."""
    plan, extent, batch, seed = case
    height, width = plan.height, plan.width
    rng = np.random.default_rng(seed)
    values = rng.integers(0, 250, (1, height, width)).astype(np.float32)
    valid = rng.random((height, width)) < 0.9
    valid[extent.row, extent.col] = True
    source = ArraySource(values, valid)
    folder = tmp_path_factory.mktemp("run")
    out = MapFiles(folder / "classes.tif", folder / "confidence.tif")
    prepared = replace(prepared_for(source, extent), plan=plan)
    tally = map_windows(source, prepared, predictor=fake(lambda x: x[0], batch), out=out, reporter=Silent())
    expected = np.where(valid, values[0], 255)[extent.slices]
    found = read(out.classes)
    assert (found == expected).all()
    assert (tally.pixels == np.bincount(expected.astype(int).ravel(), minlength=256)).all()
    assert ((read(out.confidence) == 255) == (found == 255)).all()


def test_windows_without_a_valid_pixel_are_skipped(out, fake, recorder):
    valid = np.zeros((1500, 1500), bool)
    valid[:10, :10] = True
    source, network, log = ArraySource(np.ones((1, 1500, 1500), np.float32), valid), fake(lambda x: x[0]), recorder()
    tally = map_windows(source, prepared_for(source, source.grid.window), predictor=network, out=out, reporter=log)
    assert (tally.windows, tally.skipped, network.calls) == (9, 8, 1)
    assert log.steps[-1] == ("map", 9, 9, "windows")
    assert (read(out.classes) == np.where(valid, 1, 255)).all()


def test_a_few_pixels_without_an_answer_become_nodata_and_many_stop_the_run(out, fake):
    source = ArraySource(np.ones((1, 100, 100), np.float32), np.ones((100, 100), bool))
    prepared = prepared_for(source, source.grid.window)

    def broken(count):
        def classify(x):
            classes = np.ones(x.shape[1:])
            classes[0, :count] = 255
            return classes

        return fake(classify)

    tally = map_windows(source, prepared, predictor=broken(10), out=out, reporter=Silent())
    assert tally.pixels[255] == 10
    assert (read(out.confidence)[0, :10] == 255).all()
    with pytest.raises(EngineError, match="11 pixels in rows 0 to 99, columns 0 to 99"):
        map_windows(source, prepared, predictor=broken(11), out=out, reporter=Silent())


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_cancelled_run_leaves_nothing(out, fake, recorder, after):
    source = ArraySource(np.ones((1, 1500, 1500), np.float32), np.ones((1500, 1500), bool))
    log = recorder(after, CancelledError())
    with pytest.raises(CancelledError):
        map_windows(
            source, prepared_for(source, source.grid.window), predictor=fake(lambda x: x[0]), out=out, reporter=log
        )
    assert not list(out.classes.parent.iterdir())


@pytest.mark.parametrize("place", ["read", "write", "predict"])
def test_an_error_in_any_thread_ends_the_run_with_nothing_left(out, fake, monkeypatch, place):
    source = ArraySource(np.ones((1, 1500, 1500), np.float32), np.ones((1500, 1500), bool))
    prepared, network = prepared_for(source, source.grid.window), fake(lambda x: x[0])

    def fail(*args, **kwargs):
        raise RasterError("broken here")

    monkeypatch.setattr(
        {"read": source, "write": mosaic.RasterWriter, "predict": network}[place],
        {"read": "read", "write": "write", "predict": "predict"}[place],
        fail,
    )
    with pytest.raises(RasterError, match="broken here"):
        map_windows(source, prepared, predictor=network, out=out, reporter=Silent())
    assert not list(out.classes.parent.iterdir())


def test_confidence_never_lies_there_without_its_map(out, fake, monkeypatch):
    finish = mosaic.RasterWriter._finish

    def fail_for_classes(self):
        if self.path == out.classes:
            raise OutputError("no")
        finish(self)

    monkeypatch.setattr(mosaic.RasterWriter, "_finish", fail_for_classes)
    source = ArraySource(np.ones((1, 50, 50), np.float32), np.ones((50, 50), bool))
    with pytest.raises(OutputError, match="no"):
        map_windows(
            source, prepared_for(source, source.grid.window), predictor=fake(lambda x: x[0]), out=out, reporter=Silent()
        )
    assert not list(out.classes.parent.iterdir())


def test_an_extent_of_nothing_but_nodata_is_an_error(out, fake):
    valid = np.zeros((300, 300), bool)
    valid[0, 0] = True
    source = ArraySource(np.ones((1, 300, 300), np.float32), valid)
    with pytest.raises(RasterError, match="nothing but nodata"):
        map_windows(
            source,
            prepared_for(source, Window(100, 100, 50, 50)),
            predictor=fake(lambda x: x[0]),
            out=out,
            reporter=Silent(),
        )
    assert not list(out.classes.parent.iterdir())


def test_values_are_those_of_the_scheme_in_the_cards_order(write_raster, scene, card, out, fake):
    with open_source([write_raster("a.tif", scene(40, 30))]) as source:
        prepared = prepare(source, card(), MapOptions())
        network = fake(lambda x: np.arange(x.shape[1] * x.shape[2]).reshape(x.shape[1:]) % 3)
        map_windows(source, prepared, predictor=network, out=out, reporter=Silent())
    values = [load_scheme("clc-l1").by_code(code).value for code in ("3", "1", "5")]
    assert set(np.unique(read(out.classes))) == set(values)
    with rasterio.open(out.classes) as file, open_source([str(out.confidence)]) as confidence:
        assert file.tags()["LANDWEAVE_SCHEME"] == "clc-l1"
        assert confidence.grid == prepared.grid


def test_outside_the_area_is_nodata(write_raster, scene, card, out, fake):
    class LeftHalf:
        window = Window(0, 0, 20, 40)

        def mask(self, window):
            rows, cols = window.slices
            return np.broadcast_to(np.arange(40) < 20, (40, 40))[rows, cols]

    with open_source([write_raster("a.tif", scene(40, 40))]) as source:
        prepared = prepare(source, card(), MapOptions(area=LeftHalf()))
        map_windows(source, prepared, predictor=fake(lambda x: x[0] * 0), out=out, reporter=Silent())
    assert ((read(out.classes) != 255) == (np.arange(40) < 20)).all()
