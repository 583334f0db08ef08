"""A recorded run done again: the same, another input, another result."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landweave.core.errors import JobError, RerunError
from landweave.core.events import Silent
from landweave.core.job import AgreeJob, RerunJob, SimulateJob
from landweave.core.results import fingerprints
from landweave.core.runs import agree, rerun, simulate


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder of a scene and of an agreement of its truth with its reference."""
    folder = tmp_path_factory.mktemp("rerun")
    simulate.run(SimulateJob(profile="north", seed=41, size_px=128, out=str(folder / "scene")), Silent())
    agree.run(
        AgreeJob(
            map=str(folder / "scene" / "truth.tif"),
            reference=str(folder / "scene" / "reference.gpkg"),
            out=str(folder / "run"),
        ),
        Silent(),
    )
    return folder


def again(made, out, record=None):
    return rerun.run(RerunJob(record=str(record or made / "run" / "run.json"), out=str(out)), Silent())


def test_the_same_inputs_come_to_the_same(made, tmp_path):
    found = again(made, tmp_path / "again")
    assert found["command"] == "agree"
    assert "report.json" in found["same"]
    assert found["versions"] == {}
    first, second = (json.loads((f / "run.json").read_text()) for f in (made / "run", tmp_path / "again"))
    assert first["outputs"] == second["outputs"]
    assert Path(second["job"]["out"]) == tmp_path / "again"


def test_an_input_that_changed_is_named_before_anything_is_made(made, tmp_path):
    record = json.loads((made / "run" / "run.json").read_text())
    record["inputs"][0]["bytes"] += 1
    (tmp_path / "run.json").write_text(json.dumps(record))
    with pytest.raises(RerunError, match=r"truth\.tif is not the file of then"):
        again(made, tmp_path / "again", tmp_path / "run.json")
    record["inputs"][0]["path"] = str(tmp_path / "gone.tif")
    (tmp_path / "run.json").write_text(json.dumps(record))
    with pytest.raises(RerunError, match="not at"):
        again(made, tmp_path / "again", tmp_path / "run.json")
    assert not (tmp_path / "again").exists()


def test_a_layer_that_was_looked_at_is_the_same_and_one_that_was_edited_is_not(made, tmp_path):
    layer = tmp_path / "reference.gpkg"
    layer.write_bytes((made / "scene" / "reference.gpkg").read_bytes())
    record = json.loads((made / "run" / "run.json").read_text())
    record["job"]["reference"] = record["inputs"][1]["path"] = str(layer)
    (tmp_path / "run.json").write_text(json.dumps(record))
    with closing(sqlite3.connect(layer)) as store:
        store.execute("PRAGMA journal_mode = wal")
        store.execute("UPDATE gpkg_contents SET last_change = '2001-01-01T00:00:00.000Z'")
        store.execute("CREATE TABLE layer_styles (style TEXT)")
        store.commit()
        (table,) = store.execute("SELECT table_name FROM gpkg_contents").fetchone()
        store.execute("PRAGMA journal_mode = delete")
    assert layer.read_bytes() != (made / "scene" / "reference.gpkg").read_bytes()
    assert "report.json" in again(made, tmp_path / "again", tmp_path / "run.json")["same"]
    with closing(sqlite3.connect(layer)) as store:
        for (trigger,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            store.execute(f'DROP TRIGGER "{trigger}"')  # of the spatial index, which only GDAL can serve
        store.execute(f'DELETE FROM "{table}" WHERE rowid = 1')
        store.commit()
    with pytest.raises(RerunError, match=r"reference\.gpkg does not hold the rows of then"):
        again(made, tmp_path / "third", tmp_path / "run.json")


def test_another_result_is_told_with_the_versions_that_differ(made, tmp_path):
    record = json.loads((made / "run" / "run.json").read_text())
    record["outputs"]["report.json"] = "0" * 64
    record["versions"]["numpy"] = "0.9"
    (tmp_path / "run.json").write_text(json.dumps(record))
    with pytest.raises(RerunError, match="something else") as caught:
        again(made, tmp_path / "again", tmp_path / "run.json")
    assert "report.json" in caught.value.message
    assert "numpy was 0.9" in caught.value.hint
    assert (tmp_path / "again" / "report.json").is_file()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"job": {"job": "doctor"}, "inputs": [], "outputs": {}}'])
def test_what_is_no_record_is_refused(text, tmp_path):
    (tmp_path / "run.json").write_text(text)
    with pytest.raises(JobError):
        again(None, tmp_path / "again", tmp_path / "run.json")


def test_fingerprints_are_of_pixels_and_figures_not_of_files(tmp_path):
    def write(folder, pixels, compress, figures):
        folder.mkdir()
        profile = {"driver": "GTiff", "width": 4, "height": 3, "count": 1, "dtype": "uint8", "compress": compress}
        with rasterio.open(folder / "a.tif", "w", **profile) as file:
            file.write(pixels, 1)
        (folder / "report.json").write_text(json.dumps({"run": {"seconds": 3}, **figures}))
        return fingerprints(folder)

    pixels = np.arange(12, dtype=np.uint8).reshape(3, 4)
    one = write(tmp_path / "1", pixels, "deflate", {"a": 0.1 + 0.2, "b": [1, None]})
    two = write(tmp_path / "2", pixels, "lzw", {"b": [1, None], "a": 0.3})
    assert one == two
    three = write(tmp_path / "3", pixels + 1, "lzw", {"a": 0.31, "b": [1, None]})
    assert set(one) == {"a.tif", "report.json"}
    assert all(one[name] != three[name] for name in one)
