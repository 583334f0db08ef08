"""The small map of the world."""

import pytest

pytest.importorskip("qgis")

from landweave.ui.widgets.hints import contrast
from landweave.ui.widgets.locator import Locator, outlines, view_around
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPalette


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


def test_the_continents_are_there():
    def is_land(lon, lat):
        return any(shape.containsPoint(QPointF(lon, lat), Qt.FillRule.OddEvenFill) for _, shape in outlines())

    land = ((25.5, 58.8), (102.0, 19.0), (-60.0, -5.0), (20.0, 0.0), (134.0, -25.0), (-100.0, 40.0), (127.5, 36.5))
    assert [is_land(*place) for place in land] == [True] * len(land)
    water = ((-30.0, 40.0), (-140.0, 0.0), (80.0, -30.0), (20.0, 58.0))
    assert not any(is_land(*place) for place in water)


def test_a_place_outside_of_the_box_is_in_view(locator, qtbot):
    locator.show_box((22.0, 58.0, 27.0, 60.0), "Estonia")
    near = view_around((22.0, 58.0, 27.0, 60.0))
    assert locator._view == near
    locator.show_box((22.0, 58.0, 27.0, 60.0), "Estonia", (-70.0, -5.0))
    assert locator._view.contains(-70.0, -5.0)
    assert locator._view.contains(24.0, 59.0)
    assert locator.toolTip() == "Estonia"


def test_land_is_seen_where_the_theme_leaves_dark_text_on_a_dark_ground(locator):
    palette = locator.palette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text):
        palette.setColor(role, QColor("#1e1e1e"))
    locator.setPalette(palette)
    locator.show_box((20.0, 0.0, 21.0, 1.0), "Congo")
    land = locator.grab().toImage().pixelColor(2, 2)
    locator.show_box((-140.0, -40.0, -139.0, -39.0), "Pacific")
    water = locator.grab().toImage().pixelColor(2, 2)
    assert contrast(land, water) > 1.2


def test_land_is_told_from_water(locator, qtbot):
    locator.show_box((-140.0, -40.0, -139.0, -39.0), "Pacific")
    ocean = water_share(locator)
    locator.show_box((20.0, 0.0, 21.0, 1.0), "Congo")
    assert ocean > 0.9
    land = locator.grab().toImage().pixelColor(2, 2)
    locator.show_box((-140.0, -40.0, -139.0, -39.0), "Pacific")
    assert locator.grab().toImage().pixelColor(2, 2) != land
