"""The small map of the world."""

import pytest

pytest.importorskip("qgis")

from landweave.ui.widgets.locator import Locator, World, view_around, world


@pytest.fixture
def locator(qgis_app, qtbot):
    made = Locator()
    qtbot.addWidget(made)
    made.resize(240, 96)
    made.show()
    return made


def water_share(widget):
    """Share of the pixels that have the most frequent colour of an empty ocean."""
    picture = widget.grab().toImage()
    places = [(x, y) for x in range(1, picture.width(), 3) for y in range(1, picture.height(), 3)]
    found = [picture.pixelColor(x, y).name() for x, y in places]
    return found.count(picture.pixelColor(2, 2).name()) / len(found)


def test_the_outlines_come_by_and_by(qgis_app, qtbot):
    fresh = World()
    fresh.load()
    assert fresh.lands == []
    with qtbot.waitSignal(fresh.ready, timeout=20_000):
        fresh.load()
    assert len(fresh.lands) > 150
    assert sum(box.contains(25.0, 59.0) for box, _ in fresh.lands) >= 1


def test_a_place_outside_of_the_box_is_in_view(locator, qtbot):
    locator.show_box((22.0, 58.0, 27.0, 60.0), "Estonia")
    near = view_around((22.0, 58.0, 27.0, 60.0))
    assert locator._view == near
    locator.show_box((22.0, 58.0, 27.0, 60.0), "Estonia", (-70.0, -5.0))
    assert locator._view.contains(-70.0, -5.0)
    assert locator._view.contains(24.0, 59.0)
    assert locator.toolTip() == "Estonia"


def test_land_is_told_from_water(locator, qtbot):
    locator.show_box((-140.0, -40.0, -139.0, -39.0), "Pacific")
    qtbot.waitUntil(lambda: len(world().lands) > 150, timeout=20_000)
    ocean = water_share(locator)
    locator.show_box((20.0, 0.0, 21.0, 1.0), "Congo")
    assert ocean > 0.9
    land = locator.grab().toImage().pixelColor(2, 2)
    locator.show_box((-140.0, -40.0, -139.0, -39.0), "Pacific")
    assert locator.grab().toImage().pixelColor(2, 2) != land
