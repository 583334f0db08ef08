"""The recipe of the simulated weights: CORINE level 3 on landscapes that the seeds of this page make again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...events import Reporter
from ...jobs.training import TrainJob
from ...simulate.files import write_rasters
from ...simulate.landscape import grid_of

SIZE_PX = 1024
"""Side of each scene."""
TRAIN_SEEDS = 101, 102, 103, 104, 105, 106, 107, 108
VALIDATION_SEEDS = (201,)
TEST_SEEDS = 401, 402, 403
"""Scenes that were looked at only once the recipe stood, in both regions; demonstrations use other seeds again."""

_OTHER = {"north": "south", "south": "north"}
_LIMITS = (
    "Simulated: the landscapes were drawn by a program, not seen by a satellite. The weights serve demonstrations, "
    "tests and benchmarks of Landweave and say nothing about real land; nobody has measured them on a real image, and "
    "they should not be used on one. They know one season and the classes that the program draws; on the other "
    "simulated region they lose what the scores show. Rare classes are hardly found, as F1 tells: green urban areas "
    "(141), sport and leisure (142), beaches (331)."
)


@dataclass(frozen=True)
class _Scenes:
    rasters: tuple[str, ...]
    references: tuple[str, ...]


def simulated_job(region: str, work: Path, reporter: Reporter) -> TrainJob:
    """The job for ``north`` or ``south``, without its output folder; its scenes are made under ``work``.

    Raises:
        OutputError: a scene cannot be written.
        CancelledError: the user stopped.
    """
    train, validation, test = (
        _scenes(region, seeds, work, reporter) for seeds in (TRAIN_SEEDS, VALIDATION_SEEDS, TEST_SEEDS)
    )
    other = _scenes(_OTHER[region], TEST_SEEDS, work, reporter)
    return TrainJob(
        rasters=train.rasters,
        references=train.references,
        validation_rasters=validation.rasters,
        validation_references=validation.references,
        test_rasters=test.rasters,
        test_references=test.references,
        other_rasters=other.rasters,
        other_references=other.references,
        other_region=f"simulated {_OTHER[region]}",
        scheme="clc",
        name=f"Simulated {region}, CORINE level 3",
        description=f"CORINE land cover of Landweave's simulated {region}, for demonstrations and tests.",
        region=f"simulated {region}",
        sensor="simulated Sentinel-2 MSI, reflectance times 10000",
        start="2018-06-01",
        end="2018-07-31",
        patch_px=128,
        batch=16,
        epochs=20,
        relighting=0.02,
        smoothing=0.02,
        training_data=(
            f"Landscapes of Landweave's simulation with their exact truth, profile {region}, {SIZE_PX} px of 10 m "
            f"each; seeds for training {_list(TRAIN_SEEDS)}, validation {_list(VALIDATION_SEEDS)}, test "
            f"{_list(TEST_SEEDS)} "
            f"(the same for {_OTHER[region]}). The dates are those that the program imitates"
        ),
        licence="CC0-1.0",
        attribution="Made by Landweave from landscapes that it simulates itself.",
        limits=_LIMITS,
        simulated=True,
    )


def _scenes(region: str, seeds: tuple[int, ...], work: Path, reporter: Reporter) -> _Scenes:
    folders = [work / f"{region}{seed}" for seed in seeds]
    for seed, folder in zip(seeds, folders, strict=True):
        folder.mkdir(parents=True)
        write_rasters(folder, grid_of(region, seed, (SIZE_PX, SIZE_PX)), region, seed, reporter)
    rasters, references = (tuple(str(f / name) for f in folders) for name in ("image.tif", "truth.tif"))
    return _Scenes(rasters, references)


def _list(seeds: tuple[int, ...]) -> str:
    return ", ".join(str(seed) for seed in seeds)
