"""The recipes of the Amazon weights: forest and non-forest on published Sentinel-2 tiles.

West and east of 52.3° W apart, as regional weights; and all tiles together, split as they were published.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...errors import JobError
from ...jobs.training import TrainJob

FOLDER = "amazon_forest_s2rgb"
"""Folder of the Amazon tiles inside the data folder; from https://zenodo.org/records/3233081 (CC-BY 4.0)."""
DATES = "2015-06-23", "2019-05-31"
"""The record gives no dates: from the start of the first Sentinel-2 to the month of the publication."""
VALIDATION_EVERY, VALIDATION_FIRST = 5, 2
"""Of the published training tiles, in the index's order, every fifth from the third on chooses the best state."""

_EPOCHS = {"west": 25, "east": 50}
"""200 steps for each: the east has half as many tiles."""
_PUBLISHED_EPOCHS = 10
_OTHER = {"west": "east", "east": "west"}

_LIMITS = (
    "Two classes only: forest and everything else. Forest is what the authors of the tiles marked so; plantations, "
    "regrowth and old forest are one class. Made for Sentinel-2 true colour brought to 8 bits as these tiles are (red, "
    "green, blue, 0-255): reflectances, other stretches, clouds and their shadows were never seen. Tiles differ: on "
    "flooded savanna, hazy scenes and open woodland the agreement is far below the mean, as the spread of the single "
    "rasters shows. The test tiles are few, those that the authors published for validation, and their figures were "
    "seen while the recipe was chosen, which flatters them a little; the validation figure stands beside them."
)


def amazon_job(region: str, folder: Path) -> TrainJob:
    """The job for ``west`` or ``east``, without its output folder; ``folder`` holds the real data.

    Raises:
        JobError: the tiles are not in the folder.
    """
    own = amazon_tiles(folder, region)
    other = [name for part in amazon_tiles(folder, _OTHER[region]).values() for name in part]

    title = region.capitalize()
    return TrainJob(
        **_files(folder, own),
        other_rasters=_paths(folder, "images", other),
        other_references=_paths(folder, "masks", other),
        other_region=f"{_OTHER[region].capitalize()}ern Amazonia",
        scheme="forest",
        name=f"Forest, {region}ern Amazonia",
        description=f"Forest and non-forest in {region}ern Amazonia from Sentinel-2 true colour, {region} of 52.3° W.",
        region=f"{title}ern Amazonia",
        sensor="Sentinel-2 MSI, true colour, 8 bit",
        start=DATES[0],
        end=DATES[1],
        bands=("B04", "B03", "B02"),
        epochs=_EPOCHS[region],
        training_data=_words(own),
        licence="CC-BY-4.0",
        attribution=(
            "Bragagnolo, L., da Silva, R. V., Grzybowski, J. M. V.: Amazon Rainforest dataset for semantic "
            "segmentation, Zenodo record 3233081, CC-BY 4.0. Contains modified Copernicus Sentinel data."
        ),
        limits=_LIMITS,
    )


def published_job(folder: Path) -> TrainJob:
    """The job on all tiles as they were published: trained on those for training, scored on those for validation.

    It goes on from the eastern weights, which have seen none but tiles for training.

    Raises:
        JobError: the tiles are not in the folder.
    """
    parts = [amazon_tiles(folder, region) for region in ("west", "east")]
    tiles = {part: [name for one in parts for name in one[part]] for part in parts[0]}
    return replace(
        amazon_job("west", folder),
        **_files(folder, tiles),
        other_rasters=(),
        other_references=(),
        other_region="",
        name="Forest, Amazonia, published split",
        description="Forest and non-forest in Amazonia from Sentinel-2 true colour, split as the tiles were published.",
        region="Amazonia",
        start_from="amazon-east",
        epochs=_PUBLISHED_EPOCHS,
        learning_rate=1e-3,
        training_data=_words(tiles),
    )


def amazon_tiles(folder: Path, region: str) -> dict[str, list[str]]:
    """Names of the tiles of a region, ``train``, ``validation`` and ``test``: the test is the published validation set.

    Raises:
        JobError: the tiles are not in the folder.
    """
    index = folder / FOLDER / "index.csv"
    if not index.is_file():
        raise JobError(
            f"The Amazon tiles are not in {folder / FOLDER}.",
            "They come from https://zenodo.org/records/3233081; set LANDWEAVE_DATA to the folder above theirs, with "
            "images/ and masks/ as GeoTIFF and index.csv with each tile's name, orig_split and region (reg).",
        )
    with index.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["reg"] == region]
    published = {
        part: [row["name"] for row in rows if row["orig_split"] == part] for part in ("training", "validation")
    }
    validation = published["training"][VALIDATION_FIRST::VALIDATION_EVERY]
    train = [name for name in published["training"] if name not in validation]
    return {"train": train, "validation": validation, "test": published["validation"]}


def _files(folder: Path, tiles: dict[str, list[str]]) -> dict[str, Any]:
    """The job's fields for tiles by their parts."""
    fields = {"train": "", "validation": "validation_", "test": "test_"}
    return {
        f"{prefix}{kind}": _paths(folder, place, tiles[part])
        for part, prefix in fields.items()
        for kind, place in (("rasters", "images"), ("references", "masks"))
    }


def _paths(folder: Path, kind: str, names: list[str]) -> tuple[str, ...]:
    return tuple(str(folder / FOLDER / kind / f"{name}.tif") for name in names)


def _words(tiles: dict[str, list[str]]) -> str:
    words = "Amazon Rainforest dataset for semantic segmentation (Zenodo record 3233081), tiles of 512 × 512 px at 10 m"
    parts = [f"{part}: {', '.join(name.removeprefix('Amazon_') for name in tiles[part])}" for part in tiles]
    return f"{words}; {'; '.join(parts)}. The record gives no dates of acquisition"
