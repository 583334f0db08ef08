"""What is asked of weights packages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .problems import missing


class WeightsAction(str, Enum):
    """What to do with weights packages."""

    LIST = "list"
    SHOW = "show"
    CHECK = "check"
    IMPORT = "import"
    EXPORT = "export"


@dataclass(frozen=True)
class WeightsJob:
    """List, show, check, import or export weights packages."""

    action: WeightsAction
    weights: str = ""
    """Id or path; not needed to list."""
    out: str = ""
    """Target of an export; or a page of HTML that shows the card."""
    card: str = ""
    """Card for a bare file that is imported."""
    form: str = ""
    """JSON file that describes a bare file, instead of a card; the options below go over it."""
    id: str = ""
    architecture: str = ""
    encoder: str = ""
    decoder: tuple[int, ...] = ()
    bands: tuple[str, ...] = ()
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    pixel_size_m: tuple[float, ...] = ()
    """Pixel size that a bare file is for, or smallest and largest."""
    scheme: str = ""
    classes: tuple[str, ...] = ()
    onnx: bool = False
    """Export the network as ONNX, not the package."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.action is WeightsAction.LIST:
            return []
        found = missing(weights=self.weights)
        if self.card and self.form:
            found.append("Give either a card or a form.")
        if self.action is WeightsAction.EXPORT:
            found += missing(output_file=self.out)
        return found
