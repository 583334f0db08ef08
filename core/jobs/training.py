"""What a training is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import bad_days, missing


@dataclass(frozen=True)
class TrainJob:
    """Rasters + references → weights package."""

    out: str = ""
    """Folder of the new package; a package that is there is replaced. Empty with a recipe: its place in ``models/``."""
    rasters: tuple[str, ...] = ()
    """What is trained on; needed unless a recipe is named."""
    references: tuple[str, ...] = ()
    """One reference for each raster, in the same order."""
    scheme: str = ""
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
    """Band names in order; empty: as the first raster tells them."""
    classes: tuple[str, ...] = ()
    """Class codes to learn; empty: all that the references hold."""
    validation_rasters: tuple[str, ...] = ()
    """Rasters that choose the best state; empty: blocks are held back."""
    validation_references: tuple[str, ...] = ()
    test_rasters: tuple[str, ...] = ()
    """Rasters that are scored and never trained on; empty: blocks are held back."""
    test_references: tuple[str, ...] = ()
    other_rasters: tuple[str, ...] = ()
    """Rasters of another region, scored as well, to show how far the weights carry."""
    other_references: tuple[str, ...] = ()
    other_region: str = ""
    """What the other region is called."""
    encoder: str = "timm-mobilenetv3_small_100"
    decoder: tuple[int, ...] = (96, 48, 32, 24, 16)
    """Width of the decoder at each level, from the deepest; as many as the network has levels."""
    patch_px: int = 256
    epochs: int = 40
    """How often, on average, each place is seen."""
    batch: int = 8
    learning_rate: float = 3e-3
    """Highest rate of the one-cycle schedule."""
    relighting: float = 0.15
    """Strength of the radiometric augmentation; 0: none."""
    smoothing: float = 0.05
    """Share of each label that is spread over all classes."""
    balance: float = 0.0
    """0 weighs all pixels alike, 1 all classes alike."""
    seed: int = 1
    minutes: float = 0.0
    """Upper bound of the training time; 0: none."""
    training_data: str = ""
    """Where rasters and references come from, in words; empty: their file names."""
    licence: str = ""
    attribution: str = ""
    limits: str = ""
    """What the weights cannot do, in words."""
    simulated: bool = False
    """The data are simulated landscapes."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.recipe:
            return []
        found = missing(raster=self.rasters, reference=self.references, scheme=self.scheme, output_folder=self.out)
        pairs = (
            (self.rasters, self.references),
            (self.validation_rasters, self.validation_references),
            (self.test_rasters, self.test_references),
            (self.other_rasters, self.other_references),
        )
        if any(len(rasters) != len(references) for rasters, references in pairs):
            found.append("Each raster needs its own reference layer, in the same order.")
        if self.patch_px < 64 or self.patch_px % 32:
            found.append(f"A patch has {self.patch_px} px; it must be a multiple of 32 and at least 64.")
        if self.epochs < 1 or self.batch < 1 or self.learning_rate <= 0:
            found.append("Epochs and batch must be at least 1 and the learning rate above 0.")
        if not (0 <= self.smoothing < 1 and 0 <= self.balance <= 1 and 0 <= self.relighting <= 1):
            found.append("Smoothing, balance and relighting run from 0 to 1.")
        return found + bad_days(self.start, self.end)
