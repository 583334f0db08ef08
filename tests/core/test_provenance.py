"""The folder of a run: there for its results, and gone again with a run that had none."""

import pytest
from landweave.core.errors import CancelledError, OutputError
from landweave.core.provenance import run_folder


def cancelled(path, *files):
    """A run that writes some files and is cancelled then."""
    with run_folder(str(path)) as folder:
        for name in files:
            (folder / name).write_text("x")
        raise CancelledError


def fail(path, *files):
    with pytest.raises(CancelledError):
        cancelled(path, *files)


def test_folders_made_for_a_run_that_failed_go_again(tmp_path):
    fail(tmp_path / "maps/2024/run")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_stays(tmp_path):
    (tmp_path / "own").mkdir()
    fail(tmp_path / "own")
    fail(tmp_path / "own/run")
    assert list(tmp_path.rglob("*")) == [tmp_path / "own"]


def test_what_was_written_stays(tmp_path):
    fail(tmp_path / "a/run", "map.tif")
    assert (tmp_path / "a/run/map.tif").is_file()


def test_a_run_that_succeeds_keeps_its_folder_even_empty(tmp_path):
    with run_folder(str(tmp_path / "a/run")) as folder:
        pass
    assert folder.is_dir()


@pytest.mark.parametrize("name", ["file/run", "x" * 300, "a\0b"])
def test_a_folder_that_cannot_be_made_is_told(tmp_path, name):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError), run_folder(str(tmp_path / name)):
        raise AssertionError
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
