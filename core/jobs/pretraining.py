"""What the training of an encoder is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import bad_days, missing

WORLD = (-180.0, -90.0, 180.0, 90.0)


@dataclass(frozen=True)
class PretrainJob:
    """Patches with the names of what they hold → package of an encoder that other trainings start from."""

    out: str = ""
    """Folder of the new package; a package that is there is replaced. Empty with a recipe: its place in ``models/``."""
    patches: str = ""
    """Folder or .tar of images of one size, in a folder for each class; instead of rasters and references."""
    rasters: tuple[str, ...] = ()
    """What is cut into patches; each holds all classes that the reference shows in it."""
    references: tuple[str, ...] = ()
    """One reference for each raster, in the same order."""
    scheme: str = ""
    """Class scheme; folders of patches are called as its codes."""
    recipe: str = ""
    """Name of one of Landweave's own recipes, which sets everything else but the output folder and the data folder."""
    data: str = ""
    """Folder of the real data that recipes use; empty: ``LANDWEAVE_DATA``, or the usual place beside the repository."""
    reference_field: str = ""
    name: str = ""
    """Title of the weights; empty: the folder's name."""
    description: str = ""
    """What the weights are, in a sentence or two."""
    region: str = ""
    """What the region is called."""
    sensor: str = ""
    start: str = ""
    """First acquisition, ISO 8601 date; empty: not known."""
    end: str = ""
    """Last acquisition, ISO 8601 date; empty: not known."""
    bands: tuple[str, ...] = ()
    """Band names in order; empty: as the first raster or image tells them."""
    pixel_size_m: float = 0.0
    """Pixel size of patches in folders, which have no place; 0: not known."""
    footprint: tuple[float, float, float, float] = WORLD
    """West, south, east, north of patches in folders, degrees."""
    encoder: str = "timm-mobilenetv3_small_100"
    depth: int = 5
    """Levels of the encoder, each at half the resolution of the one before; fewer ones fit networks with as many."""
    patch_px: int = 128
    """Side of patches that are cut from rasters; those in folders keep theirs."""
    min_share: float = 0.0
    """A class counts as present in a patch of a raster from this share of its labelled pixels on."""
    magnify: float = 1.0
    """How many times patches are magnified before the encoder sees them, which small ones need, at the price of time;
    the first part of the training sees them as they are."""
    epochs: int = 40
    """How often, on average, each patch is seen; in a raster, each place."""
    batch: int = 128
    learning_rate: float = 4e-3
    """Highest rate of the one-cycle schedule."""
    relighting: float = 0.1
    """Strength of the radiometric augmentation; 0: none."""
    smoothing: float = 0.05
    """Share of each label that is spread over all classes."""
    seed: int = 1
    minutes: float = 0.0
    """Upper bound of the training time; 0: none."""
    training_data: str = ""
    """Where the patches come from, in words; empty: their file names."""
    licence: str = ""
    attribution: str = ""
    limits: str = ""
    """What the weights cannot do, in words."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.recipe:
            return []
        checks = (
            (bool(self.patches) != bool(self.rasters), "Give either a folder of patches, or rasters with references."),
            (
                len(self.rasters) == len(self.references),
                "Each raster needs its own reference layer, in the same order.",
            ),
            (self.patch_px >= 64 and self.patch_px % 32 == 0, "A patch must be a multiple of 32 px and at least 64."),
            (
                not self.patches or 0 < self.pixel_size_m < 1000,
                "Say how large the patches' pixels are, in metres, for their files do not.",
            ),
            (3 <= self.depth <= 5, "An encoder has 3 to 5 levels."),
            (1 <= self.magnify <= 4, "Patches can be magnified 1 to 4 times."),
            (
                self.epochs >= 1 and self.batch >= 2 and self.learning_rate > 0,
                "Epochs must be at least 1, the batch at least 2 and the learning rate above 0.",
            ),
            (
                0 <= self.smoothing < 1 and 0 <= self.min_share < 1 and 0 <= self.relighting <= 1,
                "Smoothing, the smallest share and relighting run from 0 to 1.",
            ),
        )
        found = missing(scheme=self.scheme, output_folder=self.out)
        return found + [sentence for fine, sentence in checks if not fine] + bad_days(self.start, self.end)
