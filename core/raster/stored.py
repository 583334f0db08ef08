"""Classes as the bytes that a file holds: what is counted can be translated afterwards, once for each byte."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from ..grid import Window
from ..scheme import Classes

Table = npt.NDArray[np.uint8]
"""256 entries: byte → value of a scheme, 255 for none."""
SAME: Table = np.arange(256, dtype=np.uint8)
"""The table of what needs no translation."""


class Readable(Protocol):
    """Anything that gives values of a scheme."""

    def read(self, window: Window) -> Classes:
        """Scheme values, uint8 (rows, cols), 255 where there is no class."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes of a window, and what they mean: ``table[read(window)]`` are the values of a scheme."""

    read: Callable[[Window], npt.NDArray[np.uint8]]
    table: Table
    check: Callable[[npt.NDArray[np.bool_]], None]
    """Raises where one of the bytes that occurred (256 flags) means nothing in the scheme."""


@runtime_checkable
class StoresBytes(Protocol):
    """A reader that can give its bytes as they are."""

    def stored(self) -> Stored | None:
        """The bytes; None where they have to be translated while they are read."""


def stored(source: Readable) -> Stored:
    """The bytes of a reader, or the values that it gives where it has no others."""
    found = source.stored() if isinstance(source, StoresBytes) else None
    return found or Stored(source.read, SAME, lambda _: None)
