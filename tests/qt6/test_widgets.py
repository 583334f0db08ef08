"""What QGIS 4 will run: modules import, widgets are laid out, filled and painted."""

import importlib
import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest
from landweave.core.events import Progress
from landweave.ui.agreement_figures import ClassAgreement, LevelAgreement
from landweave.ui.results.figures import ClassFigures, Figures
from landweave.ui.widgets.confusion_view import ConfusionView
from landweave.ui.widgets.curve_view import CurveView
from landweave.ui.widgets.hints import Tone, show_hint
from landweave.ui.widgets.keyboard import follow_layout
from landweave.ui.widgets.page_switcher import PageSwitcher
from landweave.ui.widgets.result_view import ResultView
from landweave.ui.widgets.run_bar import RunBar
from landweave.ui.widgets.segmented import Segmented
from landweave.ui.widgets.stepper import Stepper
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "ui").rglob("*.py")
    if path.name != "__init__.py"
)

WITH_QGIS = {"CardView"}
"""Widgets that hold one which draws with QGIS."""


def painted(widget):
    """How many colours the widget has."""
    widget.resize(320, max(60, widget.sizeHint().height()))
    widget.show()
    image = widget.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_this_is_qt6(app):
    assert QT_VERSION_STR.startswith("6.")


@pytest.mark.parametrize("name", MODULES)
def test_every_module_imports(app, name):
    importlib.import_module(f"landweave.{name}")


def test_the_result_is_shown(app):
    view = ResultView()
    classes = (ClassFigures("311", "Broad-leaved forest", "#80ff00", 12.5, 0.9, 0.8),)
    view.show_run(Figures((("1", 0.9, 0.93), ("2", 0.8, 0.86)), classes), 5, "clc2018")
    assert view.figureLabel.text() == "86.0 %"
    assert view.classTable.rowCount() == 1
    assert painted(view) > 5


def test_the_bar_hears_progress(app):
    bar = RunBar()
    bar.start("A map")
    bar.hear(Progress("map", 50, 100, "windows", overall=0.5, remaining_s=12.0))
    assert bar.progressBar.value() == 500
    assert painted(bar) > 2


def test_tab_follows_the_rows_also_through_what_came_late(app):
    page = QWidget()
    grid = QGridLayout(page)
    late, last, first = QLineEdit(page), QPushButton(page), QLineEdit(page)
    for widget, row in ((last, 2), (late, 1), (first, 0)):
        grid.addWidget(widget, row, 0)
    follow_layout(page)
    assert page.nextInFocusChain() is first
    assert first.nextInFocusChain() is late
    assert late.nextInFocusChain() is last


def test_the_confusion_table_is_painted(app):
    classes = tuple(
        ClassAgreement(code, code, colour, 1.0, 1.0, 0.9, 0.8, 0.7)
        for code, colour in (("1", "#ff0000"), ("2", "#00ff00"))
    )
    view = ConfusionView()
    view.show_level(LevelAgreement(1, classes, ((90, 10), (20, 80)), 0.01, 0.85, 0.7))
    assert painted(view) > 3


def test_curves_are_painted(app):
    view = CurveView("Loss", ["Training"], lambda figure: f"{figure:.2f}")
    for second in range(5):
        view.add(0, float(second), 1.0 / (second + 1))
    assert painted(view) > 3


def test_pages_are_switched(app):
    switcher = PageSwitcher()
    for page in ("map", "runs"):
        switcher.add(page, title=page.title(), tip="a tip", icon=ROOT / "ui" / "icons" / f"{page}.svg")
    chosen = []
    switcher.chosen.connect(chosen.append)
    switcher.show_page("runs")
    assert switcher.current() == "runs"
    assert painted(switcher) > 3


def test_small_widgets_are_made(app):
    label = QLabel()
    show_hint(label, "A hint", Tone.WARNING)
    assert "A hint" in label.text()
    row = Segmented("Level")
    row.offer([("1", "One", ""), ("2", "Two", "")])
    assert row.current() == "1"
    stepper = Stepper()
    stepper.set_count(3)
    assert painted(stepper) > 1


def simple_widgets():
    """Widgets of our own whose constructor takes a parent at most, and that ask nothing of QGIS."""
    for name in MODULES:
        text = (ROOT / (name.replace(".", "/") + ".py")).read_text(encoding="utf-8")
        if name.startswith("ui.widgets.") and "from qgis.core" not in text and "from qgis.gui" not in text:
            module = importlib.import_module(f"landweave.{name}")
            for class_name, cls in vars(module).items():
                if inspect.isclass(cls) and issubclass(cls, QWidget) and cls.__module__ == module.__name__:
                    needed = [
                        p for p in list(inspect.signature(cls.__init__).parameters.values())[1:]
                        if p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
                    ]  # fmt: skip
                    if not needed and not class_name.startswith("_") and class_name not in WITH_QGIS:
                        yield cls


def test_every_simple_widget_is_painted_empty(app):
    made = [cls for cls in simple_widgets() if painted(cls()) > 0]
    assert len(made) >= 5


def test_the_other_suites_do_not_see_the_stand_in():
    variables = {k: v for k, v in os.environ.items() if k != "LANDWEAVE_QT6"}
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", str(Path(__file__).parent)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, cwd=ROOT)
    assert "test_widgets" not in done.stdout
