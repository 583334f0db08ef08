import csv
from pathlib import Path

import pytest
from landweave.core.errors import JobError
from landweave.core.events import Silent
from landweave.core.job import PretrainJob, TrainJob, check
from landweave.core.training.recipes import simulated
from landweave.core.training.recipes.amazon import FOLDER, amazon_tiles, published_job
from landweave.core.training.recipes.eurosat import eurosat_job
from landweave.core.training.recipes.recipe import RECIPES, recipe_job


def test_an_unknown_recipe_is_told(tmp_path):
    with pytest.raises(JobError, match="no recipe amazon-north"):
        recipe_job(TrainJob(recipe="amazon-north"), tmp_path, Silent())


def test_missing_data_are_told(tmp_path):
    with pytest.raises(JobError, match="The Amazon tiles are not in"):
        recipe_job(TrainJob(recipe="amazon-west", data=str(tmp_path)), tmp_path, Silent())


@pytest.mark.data
@pytest.mark.parametrize("region", ["west", "east"])
def test_no_tile_is_in_two_parts(real_data, region):
    tiles = amazon_tiles(real_data, region)
    names = [name for part in tiles.values() for name in part]
    assert len(names) == len(set(names))
    assert all(tiles.values())
    other = amazon_tiles(real_data, {"west": "east", "east": "west"}[region])
    assert not set(names) & {name for part in other.values() for name in part}


@pytest.mark.data
@pytest.mark.parametrize("recipe", ["amazon-west", "amazon-east", "amazon-published", "zion"])
def test_the_files_of_a_recipe_are_there(real_data, tmp_path, recipe):
    job = recipe_job(TrainJob(recipe=recipe, data=str(real_data)), tmp_path, Silent())
    check(job)
    assert Path(job.out).name == recipe
    for path in (*job.rasters, *job.references, *job.test_rasters, *job.test_references, *job.other_rasters):
        assert Path(path).is_file()
    assert not set(job.rasters) & {*job.validation_rasters, *job.test_rasters, *job.other_rasters}


@pytest.mark.data
def test_the_published_split_is_that_of_the_authors(real_data):
    job = published_job(real_data)
    names = [[Path(path).stem for path in paths] for paths in (job.rasters, job.validation_rasters, job.test_rasters)]
    with (real_data / FOLDER / "index.csv").open(newline="") as file:
        split = {row["name"]: row["orig_split"] for row in csv.DictReader(file)}
    assert {split[name] for name in (*names[0], *names[1])} == {"training"}
    assert sorted(names[2]) == sorted(name for name, part in split.items() if part == "validation")
    assert len(names[0]) + len(names[1]) == 30


def test_the_encoder_has_a_recipe_of_its_own(tmp_path):
    with pytest.raises(JobError, match="EuroSAT patches are not in"):
        eurosat_job(PretrainJob(recipe="eurosat-encoder", data=str(tmp_path)))
    with pytest.raises(JobError, match="no recipe zion"):
        eurosat_job(PretrainJob(recipe="zion", data=str(tmp_path)))
    (tmp_path / "eurosat_rgb.tar").touch()
    job = eurosat_job(PretrainJob(recipe="eurosat-encoder", data=str(tmp_path), minutes=3.0))
    check(job)
    assert (Path(job.out).name, job.minutes) == ("eurosat-encoder", 3.0)


def test_simulated_scenes_are_apart_and_marked(tmp_path, monkeypatch):
    seeds = [*simulated.TRAIN_SEEDS, *simulated.VALIDATION_SEEDS, *simulated.TEST_SEEDS]
    assert len(seeds) == len(set(seeds))
    monkeypatch.setattr(simulated, "SIZE_PX", 64)
    job = recipe_job(TrainJob(recipe="sim-south", out=str(tmp_path / "mine")), tmp_path, Silent())
    check(job)
    assert job.simulated
    assert job.out == str(tmp_path / "mine")
    files = [*job.rasters, *job.validation_rasters, *job.test_rasters, *job.other_rasters]
    assert len(files) == len(set(files)) == len(seeds) + len(simulated.TEST_SEEDS)
    assert all(Path(path).is_file() for path in files)


def test_every_recipe_is_named_after_its_weights():
    assert RECIPES == ("amazon-west", "amazon-east", "amazon-published", "zion", "sim-north", "sim-south")
