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
    """Target of an export."""
    card: str = ""
    """Card for a bare ``.safetensors`` file or a state dict that is imported."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.action is WeightsAction.LIST:
            return []
        found = missing(weights=self.weights)
        if self.action is WeightsAction.EXPORT:
            found += missing(output_file=self.out)
        return found
