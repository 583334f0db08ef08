"""The recipe of the EuroSAT encoder: ten classes of Sentinel-2 patches, from which regional weights start."""

from __future__ import annotations

from dataclasses import replace

from ...errors import JobError
from ...jobs.pretraining import PretrainJob
from .places import data_folder, shipped_folder

NAME = "eurosat-encoder"
ARCHIVE = "eurosat_rgb.tar"
"""Half of EuroSAT's RGB patches, a folder for each class; from https://github.com/phelber/EuroSAT (MIT)."""
EUROPE = (-25.0, 34.0, 45.0, 71.5)
"""The patches lie in 34 European countries; their files do not say where."""

_LIMITS = (
    "Sentinel-2 true colour brought to 8 bits as these patches are, pixels of 10 m, patches of 640 m without clouds, "
    "European land. What it learnt helps trainings on similar images most; whether it helps another one is to be "
    "measured there."
)


def eurosat_job(job: PretrainJob) -> PretrainJob:
    """The complete job of the recipe; the given ``out``, ``data`` and ``minutes`` hold.

    Raises:
        JobError: there is no such recipe, or its data are not there.
    """
    if job.recipe != NAME:
        raise JobError(f"There is no recipe {job.recipe}.", f"Use {NAME}.")
    archive = data_folder(job.data) / ARCHIVE
    if not archive.is_file():
        raise JobError(
            f"The EuroSAT patches are not in {archive}.",
            "They come from https://github.com/phelber/EuroSAT; set LANDWEAVE_DATA to the folder of the .tar, which "
            "holds a folder of JPEG images for each class.",
        )
    return replace(
        PretrainJob(),
        out=job.out or shipped_folder(NAME),
        patches=str(archive),
        scheme="eurosat",
        name="Encoder, EuroSAT RGB",
        description=(
            "Encoder that names Sentinel-2 patches of 64 px in ten classes; other trainings start from it. Made by "
            f"landweave pretrain --recipe {NAME}."
        ),
        region="Europe",
        sensor="Sentinel-2 MSI, true colour, 8 bit",
        start="2015-06-23",
        end="2019-06-30",
        bands=("B04", "B03", "B02"),
        pixel_size_m=10.0,
        footprint=EUROPE,
        encoder="resnet18",
        depth=4,
        epochs=30,
        batch=64,
        learning_rate=3e-3,
        minutes=job.minutes,
        training_data=(
            "EuroSAT RGB (Helber et al. 2019), 13,500 of its 27,000 patches: those whose file numbers end in 0 to 4. "
            "The files give no dates; those of the card run from the first Sentinel-2 to the publication"
        ),
        licence="MIT",
        attribution=(
            "Helber, P., Bischke, B., Dengel, A., Borth, D.: EuroSAT: a novel dataset and deep learning benchmark for "
            "land use and land cover classification, 2019, MIT. Contains modified Copernicus Sentinel data."
        ),
        limits=_LIMITS,
    )
