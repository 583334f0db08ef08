"""Labels for training: a reference layer read in the classes of the scheme that is trained."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType

import numpy as np
import numpy.typing as npt

from ..agreement.crosswalk import crosswalk
from ..agreement.reference import Reference, open_reference
from ..errors import TrainingError
from ..grid import Grid, Window
from ..scheme import Classes, Scheme, common_level


@dataclass(frozen=True)
class Labels:
    """An open reference layer; a context manager."""

    reference: Reference
    """The layer in its own scheme."""
    recode: npt.NDArray[np.uint8]
    """Lookup table of 256: value of the layer's scheme → value of the trained scheme; 255 for none."""

    def __enter__(self) -> Labels:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.reference.close()

    def read(self, window: Window) -> Classes:
        """Values of the trained scheme, uint8 (rows, cols); 255 without a label."""
        return self.recode[self.reference.read(window)]


def open_labels(path: str, field: str, grid: Grid, scheme: Scheme) -> Labels:
    """The reference layer at a path on the raster's grid, in the trained scheme.

    A layer in a finer scheme of the same family is brought to the trained level; one in CORINE's classes to a coarse
    scheme that a table leads to, such as LoveDA's.

    Raises:
        TrainingError: the layer's scheme cannot be brought to the trained one.
        ReferenceLayerError: the layer cannot be read or does not overlap.
    """
    reference = open_reference(path, field, grid, scheme)
    try:
        return Labels(reference, _recode(reference.scheme, scheme))
    except TrainingError:
        reference.close()
        raise


def _recode(found: Scheme, wanted: Scheme) -> npt.NDArray[np.uint8]:
    shared = common_level(found, wanted)
    if shared is None or shared[1] != wanted.level:
        table = crosswalk(found, wanted)
        if table:
            return table.lookup()
        raise TrainingError(
            f"The reference layer is in the scheme {found.id}, from which {wanted.id} cannot be derived.",
            f"Train in {found.id}, or give a reference layer in {wanted.id}.",
        )
    return found.recode_to_level(shared[0])
