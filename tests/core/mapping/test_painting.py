"""Pictures of a map while it grows."""

import numpy as np
import pytest
import rasterio
from landweave.core.grid import Grid, Transform, Window
from landweave.core.mapping import painting
from landweave.core.mapping.painting import Painting
from landweave.core.mapping.preparation import Preparation
from landweave.core.mapping.scaling import Scaling
from landweave.core.mapping.windows import plan_windows
from landweave.core.scheme import load_scheme

EXTENT = Window(col=7, row=5, width=50, height=40)


class Told:
    """A reporter that keeps the figures."""

    def __init__(self):
        self.figures = []

    def metric(self, name, value):
        self.figures.append((name, value))


@pytest.fixture
def prepared():
    grid = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 100, 100)
    return Preparation(
        bands=(0,), scaling=Scaling((1.0,), (0.0,)), plan=plan_windows(100, 100), extent=EXTENT, grid=grid.crop(EXTENT),
        area=None, scheme=load_scheme("clc"), values=np.arange(256).astype(np.uint8), pixel_size_m=10.0, notes=(),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def always(monkeypatch):
    """Every window makes a picture of at most 16 px."""
    monkeypatch.setattr(painting, "PAUSE_S", 0.0)
    monkeypatch.setattr(painting, "SIDE_PX", 16)


@pytest.mark.parametrize("cuts", [((5, 45),), ((5, 12), (12, 13), (13, 29), (29, 45))])
def test_every_nth_pixel_is_seen_however_the_windows_lie(prepared, tmp_path, cuts):
    whole = np.random.default_rng(3).integers(1, 45, (40, 50)).astype(np.uint8)
    told = Told()
    with Painting(tmp_path, prepared, told) as picture:
        for top, stop in cuts:
            for left, right in ((7, 20), (20, 57)):
                part = whole[top - 5 : stop - 5, left - 7 : right - 7]
                picture.put(Window(col=left, row=top, width=right - left, height=stop - top), part)
        name, path = told.figures[-1]
        with rasterio.open(path) as file:
            assert np.array_equal(file.read(1), whole[::4, ::4])
            assert tuple(file.transform)[:6] == (40, 0, 500_070, 0, -40, 4_999_950)
            assert file.colormap(1)[1][:3] == load_scheme("clc").by_value(1).rgb
    assert name == "painting"


def test_what_is_not_done_is_nodata(prepared, tmp_path):
    told = Told()
    with Painting(tmp_path, prepared, told) as picture:
        picture.put(Window(col=7, row=5, width=50, height=4), np.ones((4, 50), np.uint8))
        with rasterio.open(told.figures[-1][1]) as file:
            seen = file.read(1)
    assert (seen[0] == 1).all()
    assert (seen[1:] == 255).all()


def test_few_pictures_lie_there_and_the_whole_map_in_the_end(prepared, tmp_path, monkeypatch):
    told = Told()
    with Painting(tmp_path, prepared, told) as picture:
        for row in range(5, 45, 4):
            picture.put(Window(col=7, row=row, width=50, height=4), np.ones((4, 50), np.uint8))
        assert len(list(tmp_path.iterdir())) == 2
        monkeypatch.setattr(painting, "PAUSE_S", 1e9)
        picture.put(Window(col=7, row=5, width=50, height=4), np.full((4, 50), 2, np.uint8))
    assert len(told.figures) == 11
    with rasterio.open(told.figures[-1][1]) as file:
        seen = file.read(1)
    assert (seen[0] == 2).all()
    assert (seen[1:] == 1).all()


def test_a_map_that_failed_leaves_no_picture(prepared, tmp_path):
    def fail():
        with Painting(tmp_path, prepared, Told()) as picture:
            picture.put(EXTENT, np.ones((40, 50), np.uint8))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not list(tmp_path.iterdir())


def test_a_disk_that_refuses_does_not_stop_the_map(prepared, tmp_path):
    told = Told()
    with Painting(tmp_path / "gone", prepared, told) as picture:
        picture.put(EXTENT, np.ones((40, 50), np.uint8))
    assert not told.figures
