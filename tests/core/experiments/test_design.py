import pytest
from landweave.core.errors import JobError
from landweave.core.experiments.design import read_design


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


def test_missing_files_are_told(tmp_path):
    with pytest.raises(JobError, match="cannot be read"):
        read_design(tmp_path / "none.toml")
    (tmp_path / "a.toml").write_text('scheme = "forest"\n[areas.a]\nrasters = ["*.tif"]\nreferences = []\n')
    with pytest.raises(JobError, match="has no rasters"):
        read_design(tmp_path / "a.toml")


def test_the_files_that_come_along_are_designs(root, monkeypatch):
    """As far as they can be read without their data: every one names factors that a training knows."""
    files = sorted((root / "docs" / "experiments").glob("*.toml"))
    assert len(files) >= 5
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "[areas." in text
        assert "[factors]" in text


@pytest.mark.data
def test_those_whose_data_are_here_can_be_planned(root, real_data, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_DATA", str(real_data))
    found = read_design(root / "docs" / "experiments" / "regions.toml")
    assert [area.name for area in found.areas] == ["west", "east"]
    assert all(c.job.test_rasters for c in found.combinations)
