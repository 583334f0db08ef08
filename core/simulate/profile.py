"""What tells two regions apart: settlement, parcel sizes, shares of classes and the place on the map."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import JobError
from .parcels import ParcelSizes
from .settlement import SettlementPlan


@dataclass(frozen=True, slots=True)
class Profile:
    """One region; thresholds count in standard deviations of the landscape's noise."""

    name: str
    season: str
    """When the scene was taken, in words."""
    crs: str
    origins: tuple[tuple[int, int], ...]
    """Upper left corners in metres where scenes may lie; the seed picks one."""
    parcels: ParcelSizes
    settlement: SettlementPlan
    lake_level: float
    forest_level: float
    """Forest stands where its potential is above this."""
    conifer: float
    """Positive for more coniferous forest."""
    wild_level: float
    """Heath, scrub and natural grassland grow where their potential is above this."""
    wild: dict[int, float] = field(default_factory=dict)
    """Natural class → how common it is."""
    farmed: dict[int, float] = field(default_factory=dict)
    """Farmland class → how common it is."""
    wet_level: float = 1.7
    wetland: int = 35
    """Class of wetlands away from lakes."""


NORTH = Profile(
    name="north",
    season="early June",
    crs="EPSG:3035",
    origins=((4_180_000, 3_420_000), (4_260_000, 3_380_000), (4_120_000, 3_330_000)),
    parcels=ParcelSizes(district=330, block=(96, 60), strip=(7, 20), length=(22, 60)),
    settlement=SettlementPlan(town_px=760, village_px=270, town_radius=(45, 95), village_radius=(9, 22)),
    lake_level=1.62,
    forest_level=0.45,
    conifer=0.25,
    wild_level=1.35,
    wild={27: 0.5, 26: -0.4, 29: 0.0},
    farmed={12: 0.9, 18: 0.75, 16: -0.3, 20: -0.15, 21: -0.6},
    wet_level=1.6,
    wetland=36,
)
SOUTH = Profile(
    name="south",
    season="late July",
    crs="EPSG:3035",
    origins=((3_640_000, 2_060_000), (3_560_000, 1_960_000), (4_540_000, 1_980_000)),
    parcels=ParcelSizes(district=230, block=(72, 44), strip=(5, 13), length=(14, 38)),
    settlement=SettlementPlan(town_px=620, village_px=330, town_radius=(40, 85), village_radius=(12, 26)),
    lake_level=1.85,
    forest_level=0.75,
    conifer=-0.1,
    wild_level=0.95,
    wild={28: 0.6, 26: 0.2, 29: -0.1},
    farmed={12: 0.75, 18: 0.15, 15: -0.1, 16: -0.05, 17: -0.1, 20: 0.1, 21: -0.55},
    wet_level=1.75,
    wetland=35,
)


def profile_of(name: str) -> Profile:
    """The profile with this name.

    Raises:
        JobError: no such profile.
    """
    for profile in (NORTH, SOUTH):
        if profile.name == name:
            return profile
    raise JobError(f"There is no profile {name}.", "Use north or south.")
