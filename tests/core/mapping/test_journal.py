import itertools
import os

import numpy as np
import pytest
import rasterio
from hypothesis import example, given
from hypothesis import strategies as st
from landweave.core.errors import CancelledError, OutputError
from landweave.core.events import Silent
from landweave.core.grid import Window
from landweave.core.mapping import journal as journal_module
from landweave.core.mapping.journal import Journal, JournalPlace
from landweave.core.mapping.mosaic import MapFiles, map_windows
from landweave.core.mapping.preparation import MapOptions, prepare
from landweave.core.mapping.windows import WindowPlan
from landweave.core.raster.source import open_source


@pytest.fixture(autouse=True)
def a_chunk_for_every_window(monkeypatch):
    """And no waiting for the disk, which tells nothing here."""
    monkeypatch.setattr(journal_module, "CHUNK_S", 0.0)
    monkeypatch.setattr(os, "fsync", lambda _: None)


def windows(count, seed=1):
    """(rows, cols) uint8 pairs of odd sizes; every third window is None, for it holds nodata alone."""
    rng = np.random.default_rng(seed)
    shapes = [(1 + i % 4, 3 + i % 5) for i in range(count)]
    return [None if i % 3 == 2 else rng.integers(0, 256, (2, *shape), np.uint8) for i, shape in enumerate(shapes)]


def sizes(count):
    return ((1 + i % 4, 3 + i % 5) for i in range(count))


def write(path, pieces, together=2, key="k", first=0):
    with Journal(path, key) as journal:
        assert journal.windows == first
        for i, piece in enumerate(pieces[first:], start=1):
            journal.add(*(piece if piece is not None else (None,)))
            if i % together == 0:
                journal.flush(journal.cut())
        journal.flush(journal.cut())


def read(path, count, key="k"):
    with Journal(path, key) as journal:
        found = list(journal.kept(sizes(count)))
        assert len(found) == journal.windows
    return found


def assert_same(found, expected):
    for one, other in zip(found, expected, strict=True):
        assert (one is None) == (other is None)
        assert one is None or (np.array(one) == other).all()


@pytest.mark.parametrize("together", [1, 2, 5, 100])
def test_what_was_added_comes_back_in_order(tmp_path, together):
    pieces = windows(11)
    write(tmp_path / "j", pieces, together)
    assert_same(read(tmp_path / "j", 11), pieces)


def test_another_run_goes_on_behind_it(tmp_path):
    pieces = windows(9)
    write(tmp_path / "j", pieces[:4])
    write(tmp_path / "j", pieces, first=4)
    assert_same(read(tmp_path / "j", 9), pieces)


def test_another_key_counts_nothing_and_begins_anew_with_its_first_chunk(tmp_path):
    write(tmp_path / "j", windows(6))
    before = (tmp_path / "j").read_bytes()
    assert read(tmp_path / "j", 6, key="other") == []
    assert (tmp_path / "j").read_bytes() == before
    write(tmp_path / "j", windows(3, seed=2), key="other")
    assert_same(read(tmp_path / "j", 3, key="other"), windows(3, seed=2))


@given(cut=st.floats(0, 1), damage=st.booleans())
@example(cut=0.6, damage=True)
def test_a_file_cut_off_or_damaged_anywhere_keeps_whole_chunks_from_the_first(tmp_path_factory, cut, damage):
    path, pieces = tmp_path_factory.mktemp("j") / "j", windows(8)
    write(path, pieces)
    data = bytearray(path.read_bytes())
    place = min(len(data) - 1, int(cut * len(data)))
    if damage:
        data[place] ^= 0x10
    path.write_bytes(bytes(data if damage else data[:place]))
    found = read(path, 8)
    assert len(found) in (0, 2, 4, 6, 8)
    assert len(found) < 8, "every byte counts"
    assert_same(found, pieces[: len(found)])
    write(path, pieces, first=len(found))
    assert_same(read(path, 8), pieces)


def test_enough_is_a_number_of_bytes_or_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "CHUNK_S", 1e9)
    five, whole = np.ones((1, 5), np.uint8), journal_module.CHUNK_BYTES
    with Journal(tmp_path / "j") as journal:
        monkeypatch.setattr(journal_module, "CHUNK_BYTES", 11)  # of two rasters, 10 bytes each time
        for _ in range(2):
            journal.add(five, five)
            assert not journal.is_due
            journal.add(five, five)
            assert journal.is_due
            journal.cut()
        monkeypatch.setattr(journal_module, "CHUNK_S", 0.0)
        assert not journal.is_due, "there is nothing"
        journal.add(None)
        assert journal.is_due
    assert whole == 16_777_216


def test_all_that_counts_was_waited_for(tmp_path, monkeypatch):
    """A machine that loses its power keeps the first line and each chunk, for the disk had them."""
    sizes_on_disk = []
    monkeypatch.setattr(os, "fsync", lambda file: sizes_on_disk.append(os.fstat(file).st_size))
    write(tmp_path / "j", [windows(1)[0]] * 3, together=1)
    first, *chunks = sizes_on_disk
    assert first == len('{"format": 1, "key": "k"}\n')
    assert np.diff([first, *chunks]).tolist() == [24 + 32 + 1 + 2 * 3] * 3


def test_nothing_is_kept_without_a_place():
    with Journal(None) as journal:
        journal.add(np.ones((2, 2), np.uint8), np.ones((2, 2), np.uint8))
        assert not journal.is_due
        journal.flush(journal.cut())
        assert journal.windows == 0
        assert list(journal.kept(iter(()))) == []


def test_a_disk_that_refuses_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with Journal(tmp_path / "file" / "j", "k") as journal:
        journal.add(None)
        with pytest.raises(OutputError, match="cannot be kept"):
            journal.flush(journal.cut())


class Stops(Silent):
    """Cancels before the n-th batch."""

    def __init__(self, after):
        self.left, self.messages, self.figures = after, [], {}

    def check_cancelled(self):
        self.left -= 1
        if self.left < 0:
            raise CancelledError

    def log(self, message, level="info"):
        self.messages.append(message)

    def metric(self, name, value):
        self.figures[name] = value


@pytest.mark.parametrize("batch", [1, 3])
def test_a_map_that_was_stopped_anywhere_and_resumed_equals_one_that_never_stopped(
    write_raster, scene, card, fake, tmp_path, batch
):
    """Also with windows of nodata alone; no window is predicted twice."""
    pixels = scene(300, 260)
    pixels[:, 64:180, 60:200] = 0
    network = fake(lambda x: (np.abs(x[0] * 40).astype(int) + np.abs(x[1] * 17).astype(int)) % 3, batch)
    with open_source([write_raster("a.tif", pixels, nodata=0)]) as source:
        prepared = prepare(source, card(), MapOptions(window=Window(3, 5, 250, 290)))
        object.__setattr__(prepared, "plan", WindowPlan(300, 260, (64, 64), 32))
        whole = MapFiles(tmp_path / "a.tif", tmp_path / "b.tif")
        counted = map_windows(source, prepared, predictor=network, out=whole, reporter=Silent())
        seen = network.calls
        for after in itertools.count():
            folder = tmp_path / f"run{after}"
            folder.mkdir()
            out = MapFiles(folder / "c.tif", folder / "d.tif", JournalPlace(folder / "journal", "owner"))
            network.calls, stops = 0, Stops(after)
            try:
                map_windows(source, prepared, predictor=network, out=out, reporter=stops)
            except CancelledError:
                assert {path.name for path in folder.iterdir()} <= {"journal"}
            else:
                break
            resumed = Stops(10**6)
            tally = map_windows(source, prepared, predictor=network, out=out, reporter=resumed)
            assert out.classes.read_bytes() == whole.classes.read_bytes()
            assert out.confidence.read_bytes() == whole.confidence.read_bytes()
            assert (tally.pixels == counted.pixels).all()
            assert (tally.windows, tally.skipped) == (counted.windows, counted.skipped)
            assert network.calls <= seen + 1, "only what was in flight is done again"
            assert bool(resumed.messages) == (after > 1) or after == 1
            with rasterio.open(resumed.figures["painting"]) as picture, rasterio.open(out.classes) as classes:
                assert (picture.read(1) == classes.read(1)).all(), "what was kept is seen, too"
        assert after > 5


def test_other_settings_or_another_device_begin_anew(write_raster, scene, card, fake, tmp_path):
    def journalled(network, prepared, owner="owner"):
        out = MapFiles(tmp_path / "c.tif", tmp_path / "d.tif", JournalPlace(tmp_path / "journal", owner))
        network.calls = 0
        map_windows(source, prepared, predictor=network, out=out, reporter=Silent())
        return network.calls

    network, other = fake(lambda x: x[0] * 0), fake(lambda x: x[0] * 0)
    other.description = "another device"
    with open_source([write_raster("a.tif", scene(90, 90))]) as source:
        prepared = prepare(source, card(), MapOptions())
        smaller = prepare(source, card(), MapOptions(window=Window(0, 0, 50, 50)))
        assert journalled(network, prepared) == 1
        assert journalled(network, prepared) == 0
        assert journalled(other, prepared) == 1
        assert journalled(network, prepared) == 1
        assert journalled(network, prepared, owner="other") == 1
        assert journalled(network, smaller, owner="other") == 1
