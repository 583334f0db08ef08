"""Names for the arrays that compiled loops exchange."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Flags = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]

RunArrays = tuple[Longs, Ints, Ints]
"""Offsets, starts and labels of ``Runs``."""
