"""Where the network runs, in which numbers, and how often it looks."""

from __future__ import annotations

from enum import Enum


class Device(str, Enum):
    """Where the network runs."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


class Precision(str, Enum):
    """The numbers that the network computes with."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    INT8 = "int8"


class TestTime(str, Enum):
    """How often, and from which sides, a network looks at each window of a map."""

    __test__ = False  # pytest takes the name for a test's

    NONE = "none"
    FLIPS = "flips"
    SCALES = "scales"
    BOTH = "both"

    @property
    def flips(self) -> bool:
        """Also upside down and mirrored: four views."""
        return self.value in ("flips", "both")

    @property
    def scales(self) -> tuple[float, ...]:
        """Factors by which a window is magnified, as Wang et al. 2021 do it (arXiv:2110.08733)."""
        return (0.5, 0.75, 1.0, 1.25, 1.5, 1.75) if self.value in ("scales", "both") else (1.0,)

    @property
    def cost(self) -> float:
        """About how many times as long as one look."""
        return sum(scale**2 for scale in self.scales) * (4 if self.flips else 1)
