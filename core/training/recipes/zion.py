"""The recipe of the Zion weights: eight groups of NLCD on one Landsat 8 scene of Utah and Arizona."""

from __future__ import annotations

import json
from pathlib import Path

import rasterio

from ...errors import JobError
from ...jobs.training import BY_IOU, CROSS_ENTROPY_DICE, TrainJob

FOLDER = "zion_landsat8_nlcd"
"""Folder of the scene inside the data folder."""
IMAGE, LABELS = "landsat8_20150818_blue_green_red_nir.tif", "nlcd8_on_landsat_grid.tif"
TEST_COLS = 608, 736
"""First and end column of the strip, all rows high, that is only scored: of all strips of cells from north to south and
from west to east, 128 px wide and more, the only one in which each class has 100 pixels and that leaves half of each
class to the training. Chosen by the labels alone, after trials on another strip had shown that half of each class is
needed."""
VALIDATION_COLS = 320, 448

_LIMITS = (
    "One scene of one summer: other seasons, years and places were never seen. The labels are NLCD 2011, four years "
    "older than the image, and were made from Landsat images by the USGS; they err, so that the figures say how well "
    "the weights agree with NLCD, not with the land. Raw numbers of Landsat 8 Level 1 are expected, not reflectances. "
    "Forest, barren land and, less well, shrub can be told apart: they make nearly all of the scene and its agreement. "
    "The rare classes cannot be relied on: small lakes are taken for bare rock and shadows of cliffs for lakes, most "
    "roads and villages are lost in what surrounds them, fields are found in part, riverside wetlands and grassland "
    "hardly or not at all; F1 of each class tells how far. The rule by which the strip was chosen was tightened once, "
    "after trials on another one, whose figures were lower (kappa .53)."
)


def zion_job(folder: Path, work: Path) -> TrainJob:
    """The job, without its output folder; ``folder`` holds the real data, ``work`` takes the strips held back.

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
        patch_px=64,
        batch=8,
        epochs=70,
        encoder="resnet18",
        decoder=(64, 32, 16, 16),
        learning_rate=2e-3,
        loss=CROSS_ENTROPY_DICE,
        balance=0.1,
        rarity=0.6,
        relighting=0.03,
        smoothing=0.02,
        keep=BY_IOU,
        test_areas=(_strip(image, TEST_COLS, work / "test.geojson"),),
        validation_areas=(_strip(image, VALIDATION_COLS, work / "validation.geojson"),),
        training_data=(
            "Landsat 8 scene of 2015-08-18, blue, green, red and near infrared at 30 m, with NLCD 2011 in eight groups "
            "(water, developed, barren, forest, shrub, herbaceous, cultivated, wetlands); a strip of 128 px from north "
            "to south held back"
        ),
        licence="CC0-1.0",
        attribution="Landsat 8 image courtesy of the U.S. Geological Survey. NLCD 2011: USGS and MRLC.",
        limits=_LIMITS,
    )


def _strip(image: Path, cols: tuple[int, int], path: Path) -> str:
    """A layer with the outline of some columns of a raster, half a pixel within, so that it touches no others."""
    with rasterio.open(image) as source:
        corners = [(col, row) for col in (cols[0] + 0.5, cols[1] - 0.5) for row in (0.5, source.height - 0.5)]
        ring = [list(source.transform @ corners[i]) for i in (0, 1, 3, 2, 0)]
        crs = {"type": "name", "properties": {"name": source.crs.to_string()}}
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    layer = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
    path.write_text(json.dumps(layer), encoding="utf-8")
    return str(path)
