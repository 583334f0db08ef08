"""Training windows turned, mirrored and made a little brighter or darker, so that few of them go a long way."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]
"""(bands, rows, cols) after normalisation."""
Labels = npt.NDArray[np.uint8]
"""(rows, cols) class indices, 255 without a label."""


def turn(values: Values, labels: Labels, rng: np.random.Generator) -> tuple[Values, Labels]:
    """One of the eight ways to lay a square, the same for values and labels; views where possible."""
    quarter_turns, mirrored = int(rng.integers(4)), bool(rng.integers(2))
    values, labels = np.rot90(values, quarter_turns, (1, 2)), np.rot90(labels, quarter_turns)
    return (values[:, ::-1], labels[::-1]) if mirrored else (values, labels)


def relight(values: Values, strength: float, rng: np.random.Generator) -> Values:
    """Normalised values × gain + offset, as another day's light and haze would change them.

    Gains spread around 1 with the deviation ``strength``, offsets around 0 with two thirds of it; each band differs
    from the others by a third of that. 0 changes nothing.
    """
    bands = values.shape[0]
    gain = np.asarray((1 + rng.normal(0, strength)) * (1 + rng.normal(0, strength / 3, bands)), np.float32)
    offset = np.asarray(rng.normal(0, strength * 2 / 3) + rng.normal(0, strength * 2 / 9, bands), np.float32)
    lit: Values = values * gain[:, None, None] + offset[:, None, None]
    return lit
