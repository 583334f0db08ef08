import re

import pytest
from landweave.core.errors import JobError
from landweave.core.experiments.design import read_design, require_data


def test_every_combination_of_all_factors(design):
    found = read_design(design('seed = [1, 2, 3]\nbands = { one = ["B04"], both = ["B04", "B08"] }'))
    assert len(found.combinations) == 2 * 3 * 2
    names = [c.name for c in found.combinations]
    assert len(set(names)) == 12
    assert names[0] == "west, 1, one"
    assert len({c.folder for c in found.combinations}) == 12
    chosen = next(c for c in found.combinations if c.name == "east, 3, both")
    assert (chosen.job.seed, chosen.job.bands, chosen.job.patch_px, chosen.job.region) == (
        3,
        ("B04", "B08"),
        64,
        "east",
    )
    assert [path.rsplit("/", 1)[1] for path in chosen.job.test_rasters] == ["east2.tif"]


def test_a_level_may_set_several_options(design):
    found = read_design(design('network = { small = { encoder = "resnet18", decoder = [8, 8, 8] } }'))
    assert {c.job.encoder for c in found.combinations} == {"resnet18"}


def test_patterns_and_variables_name_files(design, tmp_path, monkeypatch):
    path = design()
    monkeypatch.setenv("MY_DATA", str(tmp_path))
    text = path.read_text().replace('rasters = ["west1.tif"]\n', 'rasters = ["${MY_DATA}/west?.tif"]\n', 1)
    path.write_text(text.replace('references = ["west1_labels.tif"]', 'references = ["west*_labels.tif"]', 1))
    (west, _) = read_design(path).areas
    assert [name.rsplit("/", 1)[1] for name in west.files["rasters"]] == ["west1.tif", "west2.tif"]


@pytest.mark.parametrize(
    ("factors", "options", "extra", "words"),
    [
        ("colour = [1]", "", "", "no option colour"),
        ("seed = []", "", "", "factor seed must be a list"),
        ('area = ["south"]', "", "", "names south. The areas are west, east"),
        ('seed = ["x"]', "", "", "seed is 'x'"),
        ("", "epochs = 3", "", "cannot be read"),
        ("", 'loss = "hinge"', "", "no loss hinge"),
        ("", "", 'colour = "red"', "says colour"),
        (f"seed = {list(range(300))}", "", "", "makes 600 combinations"),
    ],
)
def test_odd_designs_are_told_in_a_sentence(design, factors, options, extra, words):
    with pytest.raises(JobError, match=words):
        read_design(design(factors, options, extra))


def test_a_file_that_is_none_is_told(tmp_path):
    with pytest.raises(JobError, match="cannot be read"):
        read_design(tmp_path / "none.toml")
    (tmp_path / "a.toml").write_text('scheme = "forest"\n[areas.a]\nrasters = []\nreferences = []\n')
    with pytest.raises(JobError, match="has no rasters"):
        read_design(tmp_path / "a.toml")


def test_a_pattern_that_nothing_fits_is_told_and_not_that_counts_differ(design, tmp_path):
    path = design()
    text = path.read_text().replace('["west1_labels.tif"]', '["masks/*.tif"]', 1)
    path.write_text(text.replace('["west1.tif"]', '["west?.tif"]', 1))
    with pytest.raises(JobError, match=r"The area west lacks .*masks/\*\.tif\."):
        read_design(path)


def test_counts_that_differ_are_told(design):
    path = design()
    path.write_text(path.read_text().replace('["west1.tif"]', '["west1.tif", "west2.tif"]', 1))
    with pytest.raises(JobError, match="The area west has 2 rasters and 1 references"):
        read_design(path)


COMBINATIONS = {"bands": 4, "levels": 6, "regions": 4, "seasons": 6, "transfer": 12, "urban-rural": 12}


def test_all_ready_files_are_known(root):
    assert {path.stem for path in (root / "docs" / "experiments").glob("*.toml")} == set(COMBINATIONS)


@pytest.mark.parametrize("name", COMBINATIONS)
def test_a_ready_file_is_a_design_and_tells_its_missing_data_in_a_sentence(root, name, tmp_path, monkeypatch):
    """Without its data: every option and factor is one that a training knows."""
    (tmp_path / "file.toml").write_text((root / "docs" / "experiments" / f"{name}.toml").read_text(encoding="utf-8"))
    monkeypatch.setenv("LANDWEAVE_DATA", str(tmp_path))
    found = read_design(tmp_path / "file.toml")
    assert len(found.combinations) == COMBINATIONS[name]
    first = found.areas[0].files["rasters"][0]
    assert first.startswith(str(tmp_path))
    with pytest.raises(JobError, match=rf"^The area {found.areas[0].name} lacks .*{re.escape(first)} and \d+ more\."):
        require_data(found)


def test_a_variable_that_is_not_set_is_told(root, monkeypatch):
    monkeypatch.delenv("LANDWEAVE_DATA", raising=False)
    with pytest.raises(
        JobError, match="urban lies in a folder that the variable LANDWEAVE_DATA names, and this is not set"
    ):
        require_data(read_design(root / "docs" / "experiments" / "urban-rural.toml"))


@pytest.mark.data
@pytest.mark.parametrize("name", ["regions", "transfer"])
def test_those_whose_data_are_here_can_be_run(root, real_data, monkeypatch, name):
    monkeypatch.setenv("LANDWEAVE_DATA", str(real_data))
    found = read_design(root / "docs" / "experiments" / f"{name}.toml")
    require_data(found)
    assert all(c.job.test_rasters for c in found.combinations)
