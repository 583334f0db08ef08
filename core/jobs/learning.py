"""What every training is asked for: its data, its length, and what its card says."""

from __future__ import annotations

from dataclasses import dataclass

PAIRS = "Each raster needs its own reference layer, in the same order."


@dataclass(frozen=True)
class LearningJob:
    """The common part of ``TrainJob`` and ``PretrainJob``."""

    out: str = ""
    """Folder of the new package; a package that is there is replaced. Empty with a recipe: its place in ``models/``."""
    rasters: tuple[str, ...] = ()
    """What is learnt from; needed unless a recipe or a folder is named."""
    references: tuple[str, ...] = ()
    """One reference for each raster, in the same order."""
    scheme: str = ""
    """Class scheme: an id or the path of a file."""
    recipe: str = ""
    """Name of one of Landweave's own recipes, which sets everything else but the output folder and the data folder."""
    data: str = ""
    """Folder of the real data that recipes use; empty: ``LANDWEAVE_DATA``, or the usual place beside the repository."""
    reference_field: str = ""
    """Field with the class codes; empty: found by its name."""
    name: str = ""
    """Title of the weights; empty: the folder's name."""
    description: str = ""
    """What the weights are, in a sentence or two."""
    region: str = ""
    """What the region is called."""
    sensor: str = ""
    """What took the images."""
    start: str = ""
    """First acquisition, ISO 8601 date; empty: not known."""
    end: str = ""
    """Last acquisition, ISO 8601 date; empty: not known."""
    bands: tuple[str, ...] = ()
    """Band names in order; empty: as the first raster or image tells them."""
    epochs: int = 40
    """How often, on average, each place or patch is seen."""
    smoothing: float = 0.05
    """Share of each label that is spread over all classes."""
    seed: int = 1
    """Another seed, another draw."""
    minutes: float = 0.0
    """Upper bound of the training time; 0: none."""
    training_data: str = ""
    """Where the data come from, in words; empty: their file names."""
    licence: str = ""
    """Of the weights, such as CC-BY-4.0."""
    attribution: str = ""
    """Whom to name."""
    limits: str = ""
    """What the weights cannot do, in words."""
