"""What a training is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .device import Device, Precision
from .learning import PAIRS, LearningJob
from .problems import bad_days, missing

BLOCKS, PATCHES, RANDOM = SPLITS = ("blocks", "patches", "random")
ADAMW, SGD = OPTIMISERS = ("adamw", "sgd")
LAYOUTS = ("loveda", "landcovernet", "aihub", "bigearthnet")
BY_AGREEMENT, BY_IOU = KEEPS = ("agreement", "iou")
ONE_CYCLE, POLY = SCHEDULES = ("one-cycle", "poly")
CROSS_ENTROPY, FOCAL, DICE, CROSS_ENTROPY_DICE, CLASS_BALANCED, BACKGROUND = LOSSES = (
    "cross-entropy",
    "focal",
    "dice",
    "cross-entropy+dice",
    "class-balanced",
    "background",
)


@dataclass(frozen=True)
class TrainJob(LearningJob):
    """Rasters + references → weights package."""

    folder: str = ""
    """Folder of a data set as its authors publish it, instead of rasters and references; see ``layout``."""
    layout: str = ""
    """Which data set that is: ``loveda``, ``landcovernet``, ``aihub`` or ``bigearthnet``."""
    domains: tuple[str, ...] = ()
    """Its regions that are trained on, such as ``urban``; the others are scored. Empty: all of them."""
    classes: tuple[str, ...] = ()
    """Class codes to learn; empty: all that the references hold."""
    validation_rasters: tuple[str, ...] = ()
    """Rasters that choose the best state; empty: blocks are held back."""
    validation_references: tuple[str, ...] = ()
    test_rasters: tuple[str, ...] = ()
    """Rasters that are scored and never trained on; empty: blocks are held back."""
    test_references: tuple[str, ...] = ()
    validation_areas: tuple[str, ...] = ()
    """Polygon layers: what they touch of the training rasters chooses the best state instead of blocks."""
    test_areas: tuple[str, ...] = ()
    """Polygon layers: what they touch of the training rasters is scored and never trained on, instead of blocks."""
    other_rasters: tuple[str, ...] = ()
    """Rasters of another region, scored as well, to show how far the weights carry."""
    other_references: tuple[str, ...] = ()
    other_region: str = ""
    """What the other region is called."""
    start_from: str = ""
    """Weights to start from, an id or a path: regional weights or those of an encoder alone; or ``imagenet``, which
    fetches published ones. Empty: from scratch."""
    frozen_epochs: int = 0
    """Epochs before the others in which the encoder stays as it is, its batch statistics included."""
    architecture: str = ""
    """Empty: that of the weights to start from, else ``unet``."""
    encoder: str = ""
    """Empty: that of the weights to start from, else ``timm-mobilenetv3_small_100``."""
    decoder: tuple[int, ...] = ()
    """Width of the decoder at each level, from the deepest, as many as the network has levels; or its one width.
    Empty: those of the weights to start from, else as usual for the architecture."""
    split: str = BLOCKS
    """``blocks`` apart from each other, with a strip left out between; ``patches``: a fifth of patches side by side, as
    many papers do; ``random``: a fifth of overlapping windows, which flatters."""
    weight_rasters: tuple[str, ...] = ()
    """For each training raster one whose last band says how much each pixel counts: shares or percent."""
    suspects: tuple[str, ...] = ()
    """Polygon layers inside which labels are not trained on."""
    ignore_border_m: float = 0.0
    """Labels nearer than this to a border between two classes are not trained on, metres."""
    min_class_share: float = 0.0
    """Classes with a smaller share of the labelled training pixels are not learnt."""
    share: float = 1.0
    """Share of the training land that is used, as patches that share no pixels: what would fewer labels cost?"""
    patch_px: int = 256
    overlap: Optional[float] = None
    """Share of a patch by which neighbouring training patches overlap, 0 to below 1; None: one begins every 32 px."""
    batch: int = 8
    learning_rate: float = 3e-3
    """Highest rate of the schedule."""
    optimiser: str = ADAMW
    schedule: str = ONE_CYCLE
    weight_decay: float = 1e-2
    loss: str = CROSS_ENTROPY
    background: str = ""
    """Code of the class that the loss ``background`` sets against all others; empty: the one called so."""
    relighting: float = 0.15
    """Strength of the radiometric augmentation; 0: none."""
    scales: tuple[float, ...] = ()
    """Smallest and largest factor by which training windows are magnified, such as 0.5, 1.75; empty: none."""
    balance: float = 0.0
    """0 weighs all pixels alike, 1 all classes alike."""
    keep: str = BY_AGREEMENT
    """Which state is kept, by the validation part: that of the best ``agreement``, or that of the best mean of the
    classes' ``iou``, to which rare classes count as much as frequent ones."""
    rarity: float = 0.0
    """0 draws all windows alike, 1 those with rare classes as much more often as their classes are rarer."""
    patience: int = 0
    """Looks at the validation part (20 in all) without gain after which the training ends; 0: it never does."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    """``bf16`` where the device computes it itself; a GPU without it takes half precision with scaled gradients."""
    save_minutes: float = 2.0
    """Time between two saved states, from which the same request goes on after a kill."""
    fresh: bool = False
    """Begin anew, even where an unfinished training of the same request lies."""
    simulated: bool = False
    """The data are simulated landscapes."""

    def files(self) -> tuple[str, ...]:
        """Every file that is learnt from, is held back or says what to leave out."""
        named = (
            (self.rasters, self.references, self.weight_rasters),
            (self.validation_rasters, self.validation_references, self.validation_areas),
            (self.test_rasters, self.test_references, self.test_areas),
            (self.other_rasters, self.other_references, self.suspects),
        )
        return tuple(path for group in named for paths in group for path in paths)

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.recipe:
            return []
        found = missing(output_folder=self.out)
        if not self.folder:
            found = missing(raster=self.rasters, reference=self.references, scheme=self.scheme, output_folder=self.out)
        return found + self._bad_data() + self._bad_numbers() + self._bad_names() + bad_days(self.start, self.end)

    def _bad_data(self) -> list[str]:
        if self.folder and self.layout not in LAYOUTS:
            return [f"A folder needs its layout, one of {', '.join(LAYOUTS)}."]
        pairs = (
            (self.rasters, self.references),
            (self.validation_rasters, self.validation_references),
            (self.test_rasters, self.test_references),
            (self.other_rasters, self.other_references),
        )
        if any(len(rasters) != len(references) for rasters, references in pairs):
            return [PAIRS]
        if (self.validation_areas or self.test_areas) and self.split != BLOCKS:
            return [f"Areas are held back with the split {BLOCKS} alone."]
        if (self.validation_areas and self.validation_rasters) or (self.test_areas and self.test_rasters):
            return ["Give areas to hold back or rasters of their own, not both."]
        if self.weight_rasters and len(self.weight_rasters) != len(self.rasters):
            return ["Each training raster needs its own weight raster, in the same order."]
        return []

    def _bad_numbers(self) -> list[str]:
        checks = (
            (32 <= self.patch_px <= 2048, f"A patch has {self.patch_px} px; it must have 32 to 2048."),
            (
                self.epochs >= 1 and self.batch >= 1 and 0 < self.learning_rate <= 1,
                "Epochs and batch must be at least 1 and the learning rate above 0, at most 1.",
            ),
            (
                0 <= self.smoothing < 1 and all(0 <= x <= 1 for x in (self.balance, self.rarity, self.relighting)),
                "Smoothing, balance, rarity and relighting run from 0 to 1.",
            ),
            (
                not self.scales or (len(self.scales) == 2 and 0.25 <= self.scales[0] <= self.scales[1] <= 4),
                "Scales are two factors from 0.25 to 4, the smaller one first.",
            ),
            (0 < self.share <= 1, "The share of the training land runs from above 0 to 1."),
            (
                self.overlap is None or 0 <= self.overlap < 1,
                "The overlap runs from 0 to below 1.",
            ),
            (
                0 <= self.min_class_share < 0.5 and self.ignore_border_m >= 0,
                "The smallest class share runs from 0 to below a half, the strip along borders from 0 m.",
            ),
            (
                min(self.frozen_epochs, self.weight_decay, self.minutes, self.patience, self.save_minutes) >= 0,
                "Frozen epochs, weight decay, minutes and patience must be 0 or more.",
            ),
        )
        return [sentence for fine, sentence in checks if not fine]

    def _bad_names(self) -> list[str]:
        named = (
            ("split", self.split, SPLITS),
            ("optimiser", self.optimiser, OPTIMISERS),
            ("schedule", self.schedule, SCHEDULES),
            ("loss", self.loss, LOSSES),
            ("measure to keep a state by", self.keep, KEEPS),
        )
        return [
            f"There is no {what} {value}; use one of {', '.join(known)}."
            for what, value, known in named
            if value not in known
        ]
