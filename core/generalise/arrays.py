"""Names for the arrays that compiled loops exchange."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Flags = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]

Starts = npt.NDArray[np.uint16] | npt.NDArray[np.int32]
"""Columns: two bytes do for maps of up to 65,536 columns."""

RunArrays = tuple[Longs, Starts, Ints]
"""Offsets, starts and labels of ``Runs``."""

RunValues = tuple[Longs, Starts, npt.NDArray[np.uint8]]
"""Offsets, starts and values of a ``RunMap``."""
