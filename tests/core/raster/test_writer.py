import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landweave.core import system
from landweave.core.errors import OutputError
from landweave.core.raster.writer import RasterWriter
from landweave.core.scheme import load_scheme


def write(path, grid, pixels, then=None):
    with RasterWriter(path, grid) as out:
        for row in range(0, len(pixels), 64):
            out.write(pixels[row : row + 64], row)
        if then:
            then()


@pytest.mark.parametrize("step", [1, 100, 256, 300, 700])
def test_the_file_holds_what_was_written_however_it_was_cut(tmp_path, grid, step):
    pixels = np.random.default_rng(1).integers(0, 256, (700, 300), np.uint8)
    with RasterWriter(tmp_path / "a.tif", grid(700, 300)) as out:
        for row in range(0, 700, step):
            out.write(pixels[row : row + step], row)
        assert not (tmp_path / "a.tif").exists()
    with rasterio.open(tmp_path / "a.tif") as file:
        assert (file.read(1) == pixels).all()
        assert (file.nodata, file.crs.to_epsg(), file.transform.c, file.transform.f) == (255, 32633, 500_000, 5_000_000)
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"]


def test_a_scheme_brings_colours_names_and_its_id(tmp_path, grid):
    with RasterWriter(tmp_path / "c.tif", grid(2, 2), scheme=load_scheme("forest"), tags={"A": "b"}) as out:
        out.write(np.array([[1, 2], [2, 255]], np.uint8), 0)
    with rasterio.open(tmp_path / "c.tif") as file:
        assert file.tags()["LANDWEAVE_SCHEME"] == "forest"
        assert file.tags()["A"] == "b"
        assert file.colormap(1)[1] == (*load_scheme("forest").by_value(1).rgb, 255)
        assert file.colormap(1)[0][:3] == (0, 0, 0)
    labels = [c.label for c in load_scheme("forest").classes]
    text = (tmp_path / "c.tif.aux.xml").read_text(encoding="utf-8")
    assert all(label in text for label in labels)


def test_an_error_leaves_an_earlier_file_as_it_was(tmp_path, grid):
    (tmp_path / "a.tif").write_bytes(b"earlier")
    with pytest.raises(KeyError):
        write(tmp_path / "a.tif", grid(4, 4), np.zeros((2, 4), np.uint8), then=lambda: {}["missing"])
    assert (tmp_path / "a.tif").read_bytes() == b"earlier"
    assert len(list(tmp_path.iterdir())) == 1


def test_rows_that_are_missing_or_out_of_order_are_a_mistake(tmp_path, grid):
    with pytest.raises(ValueError, match="2 of 4 rows"), RasterWriter(tmp_path / "a.tif", grid(4, 4)) as out:
        out.write(np.zeros((2, 4), np.uint8), 0)
    with pytest.raises(ValueError, match="do not follow row 0"), RasterWriter(tmp_path / "a.tif", grid(4, 4)) as out:
        out.write(np.zeros((2, 4), np.uint8), 1)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_and_a_folder_in_the_way_are_told(tmp_path, grid):
    with pytest.raises(OutputError, match="no folder"), RasterWriter(tmp_path / "no" / "a.tif", grid(1, 1)):
        pass
    (tmp_path / "a.part.tif").mkdir()
    with pytest.raises(OutputError, match=r"a\.tif cannot be written"), RasterWriter(tmp_path / "a.tif", grid(1, 1)):
        pass


def test_a_file_that_lies_is_never_renamed(tmp_path, grid, monkeypatch):
    """What a full disk does: GDAL reports success, and the file holds something else."""
    monkeypatch.setattr(RasterWriter, "_write", lambda *_: None)
    with pytest.raises(OutputError, match="not what was written"), RasterWriter(tmp_path / "a.tif", grid(4, 4)) as out:
        out.write(np.ones((4, 4), np.uint8), 0)
    assert not list(tmp_path.iterdir())


def test_a_final_file_that_another_program_holds_is_told(tmp_path, grid, monkeypatch):
    monkeypatch.setattr(system, "_RETRIES_S", (0.0, 0.0))

    def busy(self, target):
        raise PermissionError(13, "in use")

    with pytest.raises(OutputError, match=r"a\.tif cannot be written.*in use"):
        write(
            tmp_path / "a.tif",
            grid(1, 1),
            np.ones((1, 1), np.uint8),
            lambda: monkeypatch.setattr(Path, "replace", busy),
        )
    assert not list(tmp_path.iterdir())


def test_a_sidecar_that_another_program_holds_leaves_nothing(tmp_path, grid, monkeypatch):
    monkeypatch.setattr(system, "_RETRIES_S", ())
    replace = Path.replace

    def busy(part, target):
        if target.suffix == ".xml":
            raise PermissionError(13, "in use")
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", busy)
    scheme = load_scheme("clc")
    with (
        pytest.raises(OutputError, match="in use"),
        RasterWriter(tmp_path / "a.tif", grid(4, 4), scheme=scheme) as out,
    ):
        out.write(np.full((4, 4), scheme.values[0], np.uint8), 0)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a limit on file sizes")
@pytest.mark.parametrize("limit", [100, 3_000, 60_000, 200_000, 260_000])
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, grid, limit):
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    pixels = np.random.default_rng(2).integers(0, 256, (512, 512), np.uint8)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(OutputError, match=r"a\.tif cannot be written"):
            write(tmp_path / "a.tif", grid(512, 512), pixels)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not list(tmp_path.iterdir())
