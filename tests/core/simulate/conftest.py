"""One landscape of each profile, made once."""

import pytest
from landweave.core.simulate.landscape import Landscape, simulate


@pytest.fixture(scope="session")
def north() -> Landscape:
    return simulate("north", 7, 1024)


@pytest.fixture(scope="session")
def south() -> Landscape:
    return simulate("south", 7, 1024)
