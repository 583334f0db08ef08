"""Training windows turned, mirrored and made a little brighter or darker, so that few of them go a long way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..jobs.training import TrainJob

Values = npt.NDArray[np.float32]
"""(bands, rows, cols) after normalisation."""
Labels = npt.NDArray[np.uint8]
"""(rows, cols) class indices, 255 without a label."""


@dataclass(frozen=True)
class Augmentation:
    """How training windows are changed."""

    relighting: float = 0.0
    """Strength of the radiometric change; 0: none."""
    scales: tuple[float, float] = (1.0, 1.0)
    """Smallest and largest factor by which a window is magnified."""

    def __str__(self) -> str:
        low, high = self.scales
        scales = "" if low == high == 1.0 else f", scales {low:g} to {high:g}"
        return f"flips, quarter turns, radiometric {self.relighting:g}{scales}"


NO_AUGMENTATION = Augmentation()
"""Windows are turned and mirrored, nothing else."""


def augmentation_of(job: TrainJob) -> Augmentation:
    """What a job asks for."""
    low, high = job.scales or (1.0, 1.0)
    return Augmentation(job.relighting, (low, high))


def turn(quarter_turns: int, mirrored: bool, *layers: npt.NDArray[Any]) -> list[npt.NDArray[Any]]:
    """One of the eight ways to lay a square, the same for all layers (…, rows, cols); views where possible."""
    turned = [np.rot90(layer, quarter_turns, (-2, -1)) for layer in layers]
    return [layer[..., ::-1, :] for layer in turned] if mirrored else turned


def draw_turn(rng: np.random.Generator) -> tuple[int, bool]:
    """Quarter turns and whether to mirror, each of the eight ways as likely as the others."""
    return int(rng.integers(4)), bool(rng.integers(2))


def draw_side(side_px: int, scales: tuple[float, float], rng: np.random.Generator) -> int:
    """Side of the piece of land that fills a window of ``side_px``: smaller where it is magnified.

    Factors are spread evenly in their logarithm, so that halving is as likely as doubling.
    """
    low, high = scales
    if low == high == 1.0:
        return side_px
    return max(1, round(side_px / float(np.exp(rng.uniform(np.log(low), np.log(high))))))


def resample(layer: npt.NDArray[Any], side_px: int) -> npt.NDArray[Any]:
    """A square layer (…, rows, cols) at another size: numbers of a real kind between neighbours, others as they are."""
    side = layer.shape[-1]
    places = (np.arange(side_px) + 0.5) * side / side_px - 0.5
    if side == side_px:
        return layer
    if not np.issubdtype(layer.dtype, np.floating):
        near = np.clip(np.rint(places), 0, side - 1).astype(np.intp)
        return layer[..., near[:, None], near]
    first = np.clip(np.floor(places), 0, side - 2 if side > 1 else 0).astype(np.intp)
    share = np.clip(places - first, 0, 1).astype(layer.dtype)
    after = np.minimum(first + 1, side - 1)
    rows = layer[..., first, :] * (1 - share)[:, None] + layer[..., after, :] * share[:, None]
    mixed: npt.NDArray[Any] = rows[..., first] * (1 - share) + rows[..., after] * share
    return mixed


def relight(values: Values, strength: float, rng: np.random.Generator) -> Values:
    """Normalised values × gain + offset, as another day's light and haze would change them.

    Gains spread around 1 with the deviation ``strength``, offsets around 0 with two thirds of it; each band differs
    from the others by a third of that. 0 changes nothing.
    """
    bands = values.shape[0]
    gain = np.asarray((1 + rng.normal(0, strength)) * (1 + rng.normal(0, strength / 3, bands)), np.float32)
    offset = np.asarray(rng.normal(0, strength * 2 / 3) + rng.normal(0, strength * 2 / 9, bands), np.float32)
    lit: Values = values * gain[:, None, None]
    lit += offset[:, None, None]
    return lit
