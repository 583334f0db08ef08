"""The recipe of the Zion weights: eight groups of NLCD on one Landsat 8 scene of Utah and Arizona."""

from __future__ import annotations

from pathlib import Path

from ...errors import JobError
from ...jobs.training import CROSS_ENTROPY_DICE, TrainJob

FOLDER = "zion_landsat8_nlcd"
"""Folder of the scene inside the data folder."""
IMAGE, LABELS = "landsat8_20150818_blue_green_red_nir.tif", "nlcd8_on_landsat_grid.tif"
SPLIT_SEED = 6
"""Of the seeds from 1 to 40 the one whose blocks share out the rarest classes best; chosen by the labels alone."""

_LIMITS = (
    "One scene of one summer: other seasons, years and places were never seen. The labels are NLCD 2011, four years "
    "older than the image, and were made from Landsat images by the USGS; they err, so that the figures say how well "
    "the weights agree with NLCD, not with the land. Raw numbers of Landsat 8 Level 1 are expected, not reflectances. "
    "Forest, shrub and barren land make nearly all of the scene and its agreement; water, developed land, herbaceous "
    "and cultivated land and wetlands are rare there, and F1 of each class tells which of them can be used at all."
)


def zion_job(folder: Path) -> TrainJob:
    """The job, without its output folder; ``folder`` holds the real data.

    Raises:
        JobError: the scene is not in the folder.
    """
    image, labels = folder / FOLDER / IMAGE, folder / FOLDER / LABELS
    if not image.is_file() or not labels.is_file():
        raise JobError(
            f"The Zion scene is not in {folder / FOLDER}.",
            f"Set LANDWEAVE_DATA to the folder above it; it holds {IMAGE} and {LABELS}.",
        )
    return TrainJob(
        rasters=(str(image),),
        references=(str(labels),),
        scheme="nlcd8",
        name="NLCD groups, Zion",
        description="Eight groups of land cover around Zion National Park from Landsat 8, as NLCD names them.",
        region="Zion, Utah and Arizona",
        sensor="Landsat 8 OLI, Level 1",
        start="2015-08-18",
        end="2015-08-18",
        patch_px=96,
        batch=16,
        epochs=50,
        encoder="resnet18",
        decoder=(128, 64, 32),
        learning_rate=2e-3,
        loss=CROSS_ENTROPY_DICE,
        balance=0.6,
        relighting=0.1,
        smoothing=0.02,
        seed=SPLIT_SEED,
        training_data=(
            "Landsat 8 scene of 2015-08-18, blue, green, red and near infrared at 30 m, with NLCD 2011 in eight groups "
            "(water, developed, barren, forest, shrub, herbaceous, cultivated, wetlands); blocks of 192 px held back"
        ),
        licence="CC0-1.0",
        attribution="Landsat 8 image courtesy of the U.S. Geological Survey. NLCD 2011: USGS and MRLC.",
        limits=_LIMITS,
    )
