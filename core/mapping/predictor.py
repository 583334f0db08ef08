"""What every way of running the network has in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

NO_CLASS = 255
"""Class and confidence of a pixel for which the network gave no finite number."""


@dataclass(frozen=True)
class Prediction:
    """What the network says about a batch of windows."""

    classes: npt.NDArray[np.uint8]
    """Index into the card's classes, (batch, rows, cols); 255 where the answer was not finite."""
    confidence: npt.NDArray[np.uint8]
    """Largest softmax probability in percent, 0–100, (batch, rows, cols); 255 where the answer was not finite."""


class Predictor(Protocol):
    """A network that is ready to run."""

    @property
    def description(self) -> str:
        """Device, library and precision, for people: ``CPU, OpenVINO, bf16``."""

    @property
    def batch(self) -> int:
        """How many windows it takes at once."""

    def predict(self, inputs: npt.NDArray[np.float32]) -> Prediction:
        """Classes and confidence of normalised windows, (batch, bands, rows, cols).

        Raises:
            EngineError: the device failed or has too little memory.
        """
