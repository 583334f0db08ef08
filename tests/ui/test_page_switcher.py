"""The row of pages: keys, narrow docks, themes."""

import pytest

pytest.importorskip("qgis")

from landweave.ui.assets import asset
from landweave.ui.widgets.page_switcher import PageSwitcher
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QToolButton

NAMES = ("map", "agreement", "compare", "train", "weights", "runs")


@pytest.fixture
def switcher(qgis_app, qtbot):
    made = PageSwitcher()
    qtbot.addWidget(made)
    made.setFont(QFont(made.font().family(), 9))
    for name in NAMES:
        made.add(name, title=name.title(), tip="does something", icon=asset(f"icons/{name}.svg"))
    made.show_page("map")
    made.resize(320, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def button(switcher, name):
    return switcher.findChild(QToolButton, f"{name}PageButton")


def test_a_click_chooses_a_page(switcher, qtbot):
    with qtbot.waitSignal(switcher.chosen) as heard:
        qtbot.mouseClick(button(switcher, "train"), Qt.MouseButton.LeftButton)
    assert heard.args == ["train"]
    assert switcher.current() == "train"
    assert not button(switcher, "map").isChecked()


def test_arrow_keys_walk_along_the_pages(switcher, qtbot):
    button(switcher, "map").setFocus()
    qtbot.waitUntil(button(switcher, "map").hasFocus)
    with qtbot.waitSignal(switcher.chosen) as heard:
        qtbot.keyClick(button(switcher, "map"), Qt.Key.Key_Right)
    assert heard.args == ["agreement"]


def test_all_words_fit_into_320_px(switcher):
    buttons = [button(switcher, name) for name in NAMES]
    assert all(b.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon for b in buttons)
    assert all(b.width() > b.fontMetrics().horizontalAdvance(b.text()) for b in buttons)
    assert buttons[-1].geometry().right() < 320


def test_without_room_only_the_page_shown_has_its_word(switcher, qtbot):
    switcher.resize(220, switcher.height())
    qtbot.wait(10)
    styles = {name: button(switcher, name).toolButtonStyle() for name in NAMES}
    assert styles.pop("map") == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert set(styles.values()) == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert button(switcher, "runs").geometry().right() < 220
    assert button(switcher, "runs").toolTip() == "Runs: does something"


def test_pictures_take_the_colour_of_the_theme(switcher, qtbot):
    palette = QPalette(switcher.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#fedcba"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    switcher.setPalette(palette)
    qtbot.wait(10)
    picture = button(switcher, "map").icon().pixmap(20, 20).toImage()
    colours = [picture.pixelColor(x, y) for x in range(20) for y in range(20)]
    assert {colour.name() for colour in colours if colour.alpha() == 255} == {"#fedcba"}
