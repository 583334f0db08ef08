"""The pages of the dock, in their order; what a page is stands in ``page``."""

from __future__ import annotations

from dataclasses import dataclass

from .agreement_page import AgreementPage
from .compare_page import ComparePage
from .map_page import MapPage
from .page import Page
from .runs_page import RunsPage
from .train_page import TrainPage
from .weights_page import WeightsPage


@dataclass(frozen=True)
class PageSpec:
    """One entry of the switcher."""

    id: str
    """For ``Services.show`` and the settings; never translated, never changed."""
    icon: str
    """File in ``ui/icons``: a black drawing of 24 × 24 px on nothing, painted in the colours of the theme."""
    make: type[Page]


PAGES: tuple[PageSpec, ...] = (
    PageSpec("map", "map.svg", MapPage),
    PageSpec("agreement", "agreement.svg", AgreementPage),
    PageSpec("compare", "compare.svg", ComparePage),
    PageSpec("train", "train.svg", TrainPage),
    PageSpec("weights", "weights.svg", WeightsPage),
    PageSpec("runs", "runs.svg", RunsPage),
)
