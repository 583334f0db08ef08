import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from landweave.core.errors import CancelledError, OutputError
from landweave.core.home import unfinished_file
from landweave.core.job import MapJob
from landweave.core.runs.stages import kept_or_made
from landweave.core.steps import step
from landweave.core.unfinished import Unfinished

JOB = MapJob(rasters=("/a.tif",), weights="w", out="/o")
KEYS = {"map": "raster", "later": "raster and rules"}


@dataclass(frozen=True)
class Numbers:
    values: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Written:
    files: Mapping[str, Path]


class Work:
    """A stage of three steps, of which the second writes a file; dies before the step that is named."""

    def __init__(self, folder, dies_before=""):
        self.folder, self.dies_before, self.done = folder, dies_before, []

    def __call__(self):
        first = step("first", Numbers, lambda: self.do("first", Numbers(np.array([0.1, np.nan]))))
        step("second", Written, lambda: self.do("second", self.write()))
        inner = step("third", Numbers, self.third)
        return Numbers(np.concatenate([first.values, inner.values]))

    def third(self):
        return step("inner", Numbers, lambda: self.do("inner", Numbers(np.array([2.0]))))

    def write(self):
        (self.folder / "made").write_text("made")
        return Written({"made": self.folder / "made"})

    def do(self, name, found):
        if name == self.dies_before:
            raise CancelledError
        self.done.append(name)
        return found


def attempt(folder, dies_before="", keys=KEYS):
    """What the stage found, or None, and which steps were done."""
    work = Work(folder, dies_before)
    try:
        with Unfinished(folder, JOB, keys) as run:
            return kept_or_made(run, "later", Numbers, work).values.tolist(), work.done
    except CancelledError:
        return None, work.done


def names(folder):
    return sorted(path.name for path in unfinished_file(folder).parent.glob("*.stage.json"))


@pytest.mark.parametrize(("dies", "left"), [("second", ["second", "inner"]), ("inner", ["inner"])])
def test_a_stage_goes_on_behind_its_last_step(tmp_path, dies, left):
    assert attempt(tmp_path, dies)[0] is None
    found, done = attempt(tmp_path)
    np.testing.assert_array_equal(found, [0.1, np.nan, 2.0])
    assert done == left
    assert [path.name for path in tmp_path.iterdir()] == ["made"], "a finished run leaves what it made, and no more"


def test_a_stage_that_is_done_forgets_its_steps(tmp_path):
    run = Unfinished(tmp_path, JOB, KEYS).__enter__()
    kept_or_made(run, "later", Numbers, Work(tmp_path))
    run.__exit__(CancelledError, CancelledError(), None)
    assert names(tmp_path) == ["later.stage.json"]
    assert attempt(tmp_path)[1] == []


def test_steps_of_other_inputs_go_with_what_they_wrote(tmp_path):
    attempt(tmp_path, "inner")
    assert names(tmp_path) == ["later.first.stage.json", "later.second.stage.json"]
    found, done = attempt(tmp_path, "first", {**KEYS, "later": "other rules"})
    assert (found, done) == (None, [])
    assert not (tmp_path / "made").exists()
    assert not unfinished_file(tmp_path).exists(), "nothing worth keeping is left"


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_step_whose_file_is_not_as_it_was_is_done_again(tmp_path, change):
    attempt(tmp_path, "inner")
    (tmp_path / "made").unlink() if change == "gone" else (tmp_path / "made").write_text("other")
    assert attempt(tmp_path)[1] == ["second", "inner"]
    assert (tmp_path / "made").read_text() == "made"


def test_a_step_that_the_disk_has_changed_is_done_again(tmp_path):
    attempt(tmp_path, "second")
    note = unfinished_file(tmp_path).parent / "later.first.stage.json"
    data = note.read_bytes()
    with Unfinished(tmp_path, JOB, KEYS) as run:
        assert run.kept("later.first")
        for at in range(len(data)):
            note.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
            assert run.kept("later.first") is None, data[at:]
        for length in range(len(data)):
            note.write_bytes(data[:length])
            assert run.kept("later.first") is None


@pytest.mark.parametrize("refuses", ["fsync", "replace"])
def test_a_disk_that_is_full_while_a_step_is_kept_is_told(tmp_path, monkeypatch, refuses):
    attempt(tmp_path, "second")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def work():
        with Unfinished(tmp_path, JOB, KEYS) as run, monkeypatch.context() as disk:
            disk.setattr(*((os, "fsync", full) if refuses == "fsync" else (Path, "replace", full)))
            kept_or_made(run, "later", Numbers, Work(tmp_path))

    with pytest.raises(OutputError, match=r"second.* cannot be written to .*No space left"):
        work()
    assert not list(tmp_path.rglob("*.part*"))
    assert names(tmp_path) == ["later.first.stage.json"]
    assert attempt(tmp_path)[1] == ["second", "inner"]
