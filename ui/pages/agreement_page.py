"""The page Agreement: how far a map agrees with a reference layer, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.events import Final, Result
from ...core.figures import signed
from ..agreement_figures import PAGE as REPORT_PAGE
from ..agreement_figures import (
    REPORT,
    SUSPECTS,
    TABLES,
    Lack,
    LevelAgreement,
    ReportError,
    RunAgreement,
    read_agreement,
)
from ..assets import load_form
from ..messages import open_path
from ..places import Cell
from ..run_history import all_folders
from ..runs import JobRun
from ..settings import read_settings, runs_folder
from ..widgets.bar_delegate import BarDelegate, bar_cell
from ..widgets.confusion_view import ConfusionView, Shares, area_number
from ..widgets.hints import Tone, enlarge, show_hint
from ..widgets.keyboard import follow_layout
from ..widgets.result_view import percent
from ..widgets.segmented import Segmented
from ..widgets.stepper import Stepper
from ..widgets.tables import class_cell, fill_table, number_cell, prepare_table
from .agreement_measure import AgreementMeasure
from .agreement_places import AgreementPlaces
from .page import Page, Services
from .suspects_list import Parts, SuspectsList

_MOST_ROWS = 12
"""A table with more rows scrolls."""


class AgreementPage(Page):
    """One number with its meaning, then the table, the classes, the areas and the suspects behind it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/agreement_page.ui", self)
        self._run: RunAgreement | None = None
        self._newest: Path | None = None  # made while another page was in front
        canvas = services.iface.mapCanvas()
        self.levelSwitch, self.mapSwitch = Segmented(self.tr("Level"), self), Segmented(self.tr("Map"), self)
        self.confusionView, self.placesStepper = ConfusionView(self), Stepper(self)
        self.places = AgreementPlaces(canvas, self.cellHint, self.placesStepper)
        self.suspects = SuspectsList(canvas, Parts(self.suspectsGroup, self.suspectsHint, self.suspectTable))
        self._lay_out()
        self._fill()
        self.measure = AgreementMeasure(self, services.runs)
        self._connect()
        self._show_run(None)

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("AgreementPage", "Agreement")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate(
            "AgreementPage", "see how far a map agrees with a reference layer, and where it does not"
        )

    def activate(self) -> None:
        """Runs may have come or gone meanwhile."""
        self._list_runs()
        if self._newest is not None:
            self.services.turns.follow(self, self._opened(self._newest))
        elif self._run is None and self.runCombo.count():
            self.open_run(Path(self.runCombo.currentData()))
        self.measure.suggest()
        self.measure.refresh()

    def refresh(self) -> None:
        """What the part says that measures another map."""
        self.measure.refresh()

    def open_run(self, folder: Path) -> None:
        """Show the agreement of the run in this folder."""
        for _ in self._opened(folder):
            pass

    def leave(self) -> None:
        """Take what was drawn off the canvas."""
        self.places.clear()
        self.suspects.clear()

    def shut_down(self) -> None:
        """Take what was drawn off the canvas."""
        self.leave()

    def _lay_out(self) -> None:
        self.switchLayout.addWidget(self.mapSwitch, 0, 1)
        self.switchLayout.addWidget(self.levelSwitch, 1, 1)
        self.confusionLayout.addWidget(self.confusionView)
        self.placesLayout.addWidget(self.placesStepper)
        self.suspectStepLayout.addWidget(self.suspects.stepper)
        self.suspectStepLayout.addWidget(self.suspects.verdictCombo)
        for label in (self.stateHint, self.tableHint, self.cellHint):
            label.setWordWrap(True)
        enlarge(self.figureLabel, 2)

    def _fill(self) -> None:
        self.sharesCombo.addItem(self.tr("What the Map Shows"), Shares.MAP)
        self.sharesCombo.addItem(self.tr("What the Reference Shows"), Shares.REFERENCE)
        self.sharesCombo.addItem(self.tr("All That Was Compared"), Shares.ALL)
        show_hint(self.tableHint, self.tr("Rows are the map, columns the reference. Click a cell to see its places."))
        prepare_table(
            self.classTable,
            [self.tr("Percent"), self.tr("User's"), self.tr("Producer's"), self.tr("IoU")],
            [
                "",
                self.tr("Of what the map shows as this class, the share that the reference shows so"),
                self.tr("Of what the reference shows as this class, the share that the map found"),
                self.tr("Agreed area ÷ area that map or reference shows as this class"),
            ],
        )
        delegate = BarDelegate(self.classTable)
        for column in (1, 2, 3):
            self.classTable.setItemDelegateForColumn(column, delegate)
        prepare_table(
            self.areaTable,
            [self.tr("Class"), self.tr("Map"), self.tr("Reference"), self.tr("More")],
            ["", *[self.tr("Area on the ground, where both have a class")] * 2, self.tr("Map less reference")],
        )

    def _connect(self) -> None:
        self.runCombo.activated.connect(lambda row: self.open_run(Path(self.runCombo.itemData(row))))
        self.folderButton.clicked.connect(self._choose_folder)
        self.levelSwitch.changed.connect(self._show_level)
        self.mapSwitch.changed.connect(self._show_level)
        self.sharesCombo.currentIndexChanged.connect(self._show_table)
        self.confusionView.chosen.connect(self._show_places)
        self.reportButton.clicked.connect(lambda: open_path(self._run.folder / REPORT_PAGE))
        self.tablesButton.clicked.connect(lambda: open_path(self._run.folder / TABLES))
        self.services.runs.ended.connect(self._take)

    def _list_runs(self, chosen: Path | None = None) -> None:
        """Fill the list of runs that have a report; the chosen one stays chosen."""
        shown = chosen or (self._run.folder if self._run else None)
        folders = [folder for folder in all_folders() if (folder / REPORT).is_file()]
        folders = list(dict.fromkeys(([shown] if shown else []) + folders))
        self.runCombo.clear()
        for folder in folders:
            self.runCombo.addItem(folder.name, str(folder))
        self.runCombo.setEnabled(bool(folders))

    def _choose_folder(self) -> None:
        start = str(self._run.folder.parent if self._run else runs_folder(read_settings()))
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the Folder of a Run"), start)
        if path:
            self.open_run(Path(path))

    def _take(self, run: JobRun, final: Final) -> None:
        if isinstance(final, Result) and (run.folder / REPORT).is_file() and final.values.get("agreement"):
            self._newest = run.folder
            if self.isVisible():
                self.services.turns.follow(self, self._opened(run.folder))

    def _opened(self, folder: Path) -> Iterator[object]:
        """Show the agreement of the run in this folder, step by step."""
        self._newest = None
        self.places.clear()
        self.suspects.clear()
        self._list_runs(folder)
        yield
        try:
            run = read_agreement(folder)
        except ReportError as error:
            self._show_run(None)
            show_hint(self.stateHint, self._lack(error.lack), Tone.WARNING)
            return
        yield
        self._show_run(run)
        yield
        yield from self._level_shown()
        self.suspects.show([folder / SUSPECTS])

    def _show_run(self, run: RunAgreement | None) -> None:
        self._run = run
        self.figuresWidget.setVisible(run is not None)
        self.measureGroup.setCollapsed(run is not None)
        if run is None:
            text = self.tr("No agreement is known yet. Make a map with a reference layer, or measure one below.")
            show_hint(self.stateHint, text)
            return
        show_hint(self.stateHint, "")
        names = {
            "generalised": (self.tr("Generalised"), self.tr("The map after the minimum mapping unit and width")),
            "raw": (self.tr("Raw"), self.tr("The map as the network saw it")),
        }
        self.mapSwitch.offer([(kind, *names[kind]) for kind in names if kind in run.maps])
        levels = [str(level) for level in run.levels]
        self.levelSwitch.offer([(level, level, self.tr("Classes of level {0}").format(level)) for level in levels])
        follow_layout(self)  # with the buttons that the switches have made
        self.mapSwitchLabel.setVisible(len(run.maps) > 1)
        self.levelSwitchLabel.setVisible(len(levels) > 1)
        self.levelSwitch.choose(levels[-1])
        self.reportButton.setEnabled((run.folder / REPORT_PAGE).is_file())
        self.tablesButton.setEnabled((run.folder / TABLES).is_dir())

    def level(self) -> LevelAgreement | None:
        """What the two switches say."""
        levels = self._run.maps.get(self.mapSwitch.current(), {}) if self._run else {}
        return levels.get(int(self.levelSwitch.current() or 0))

    def _show_level(self, *_args: object) -> None:
        for _ in self._level_shown():
            pass

    def _level_shown(self) -> Iterator[object]:
        """Show what the switches say, step by step."""
        self.places.clear()
        level = self.level()
        if level is None:
            return
        which = self.tr("generalised map") if self.mapSwitch.current() == "generalised" else self.tr("map")
        self.figureLabel.setText(percent(level.overall))
        meaning = self.tr("of the area show the same class in the {0} and in {1}")
        if len(self._run.levels) > 1:
            meaning = self.tr("of the area show the same class in the {0} and in {1}, at level {2}")
        self.meaningLabel.setText(meaning.format(which, self._run.reference, level.level))
        yield
        self._show_table()
        yield
        self._show_classes(level)
        yield
        self._show_areas(level)
        yield

    def _show_table(self, *_args: object) -> None:
        self.confusionView.show_level(self.level(), self.sharesCombo.currentData())

    def _show_classes(self, level: LevelAgreement) -> None:
        rows = []
        for entry in level.by_area():
            shares = (entry.users, entry.producers, entry.iou)
            bars = [bar_cell(percent(share).removesuffix(" %"), share) for share in shares]
            rows.append([class_cell(entry.name, entry.colour), *bars])
        fill_table(self.classTable, rows, most=_MOST_ROWS)

    def _show_areas(self, level: LevelAgreement) -> None:
        largest = max((max(c.map_km2, c.reference_km2) for c in level.classes), default=0.0)
        factor, unit = (1.0, "km²") if largest >= 1 else (100.0, "ha")
        decimals = 0 if largest * factor >= 1000 else 1 if largest * factor >= 100 else 2
        self.areasGroup.setTitle(self.tr("Areas ({0})").format(unit))
        rows = []
        for entry in level.by_area():
            of_map, of_reference = factor * entry.map_km2, factor * entry.reference_km2
            more = of_map - of_reference
            difference = signed(area_number(abs(more), decimals), more)
            cells = area_number(of_map, decimals), area_number(of_reference, decimals), difference
            rows.append([class_cell(entry.name, entry.colour), *map(number_cell, cells)])
        fill_table(self.areaTable, rows, most=_MOST_ROWS)

    def _show_places(self, of_map: str, of_reference: str) -> None:
        level = self.level()
        codes = [entry.code for entry in level.classes]
        km2 = level.pixels[codes.index(of_map)][codes.index(of_reference)] * level.pixel_km2
        cell = Cell(self._run.folder, self.mapSwitch.current(), level.level, of_map, of_reference)
        self.places.show(cell, km2, self.tr("Map {0}, reference {1}").format(of_map, of_reference))

    def _lack(self, lack: Lack) -> str:
        return {
            Lack.NO_REPORT: self.tr("This folder holds no report. Choose the folder of a run."),
            Lack.DAMAGED: self.tr("The report of this run is damaged. Measure the map again below."),
            Lack.NO_REFERENCE: self.tr("This map was not compared with a reference layer. Measure it below."),
        }[lack]
