"""The page Compare: several regional weights on the same ground, and which of them to use where."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QTableWidget

from ...core.events import Final, Result
from ...core.figures import DASH, points, signed
from ..agreement_figures import Lack, ReportError
from ..assets import load_form
from ..comparison_figures import PAGE as REPORT_PAGE
from ..comparison_figures import (
    TABLES,
    AreaComparison,
    RunComparison,
    Score,
    Verdict,
    is_comparison,
    read_comparison,
)
from ..engine_words import in_words
from ..messages import open_path
from ..run_history import all_folders
from ..runs import JobRun
from ..settings import read_settings, runs_folder
from ..swipe import Swipe
from ..widgets.bar_delegate import BarDelegate, bar_cell
from ..widgets.hints import Tone, show_hint
from ..widgets.result_view import percent
from ..widgets.tables import fill_table, number_cell, prepare_table, text_cell
from .compare_ask import CompareAsk
from .compare_form import PAGE
from .compare_layers import layer_of, show_maps
from .page import Page, Services
from .suspects_list import Parts, Suspect, SuspectsList

_MOST_ROWS = 12


class ComparePage(Page):
    """A form, then the answer in a sentence, the figures with their intervals, and the maps."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/compare_page.ui", self)
        self._run: RunComparison | None = None
        self._shows_maps = False
        self.swipe = Swipe(services.iface.mapCanvas(), self)
        for label in (self.stateHint, self.notesHint):
            label.setWordWrap(True)
        parts = Parts(self.suspectsGroup, self.suspectsHint, self.suspectTable)
        self.suspects = SuspectsList(services.iface.mapCanvas(), parts)
        self.suspectStepLayout.addWidget(self.suspects.stepper)
        self.suspectStepLayout.addWidget(self.suspects.verdictCombo)
        self.ask = CompareAsk(self, services.runs)
        self._connect()
        self._show_run(None)

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("ComparePage", "Compare")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate("ComparePage", "find out which regional weights to use where")

    def activate(self) -> None:
        """Weights and runs may have come or gone meanwhile."""
        self.ask.reload()
        self._list_runs()
        if self._run is None and self.runCombo.count():
            self.open_run(Path(self.runCombo.currentData()))

    def refresh(self) -> None:
        """What the part says that asks for a comparison."""
        self.ask.refresh()

    def open_run(self, folder: Path) -> None:
        """Show the comparison in this folder."""
        self.swipe.stop()
        self.suspects.clear()
        self._list_runs(folder)
        try:
            self._show_run(read_comparison(folder))
        except ReportError as error:
            self._show_run(None)
            damaged = self.tr("The report of this comparison is damaged. Compare again.")
            none = self.tr("This folder holds no comparison. Choose the folder of one.")
            show_hint(self.stateHint, damaged if error.lack is Lack.DAMAGED else none, Tone.WARNING)

    def shut_down(self) -> None:
        """Take the line and the outline off the canvas."""
        self.swipe.stop()
        self.suspects.clear()

    def _connect(self) -> None:
        self.runCombo.activated.connect(lambda row: self.open_run(Path(self.runCombo.itemData(row))))
        self.folderButton.clicked.connect(self._choose_folder)
        self.shownCombo.currentIndexChanged.connect(self._show_area)
        self.siteCombo.currentIndexChanged.connect(self._stop_swipe)
        for combo in (self.leftCombo, self.rightCombo):
            combo.activated.connect(self._restart_swipe)
        self.swipeButton.toggled.connect(self._toggle_swipe)
        self.swipe.stopped.connect(lambda: self.swipeButton.setChecked(False))
        self.suspects.looked_at.connect(self._show_site_of)
        self.layersButton.clicked.connect(self._add_layers)
        self.reportButton.clicked.connect(lambda: open_path(self._run.folder / REPORT_PAGE))
        self.tablesButton.clicked.connect(lambda: open_path(self._run.folder / TABLES))
        self.services.runs.ended.connect(self.services.turns.later(self, self._take))

    def _list_runs(self, chosen: Path | None = None) -> None:
        shown = chosen or (self._run.folder if self._run else None)
        folders = [folder for folder in all_folders() if is_comparison(folder)]
        folders = list(dict.fromkeys(([shown] if shown else []) + folders))
        self.runCombo.clear()
        for folder in folders:
            self.runCombo.addItem(folder.name, str(folder))
        for widget in (self.runLabel, self.runCombo):
            widget.setEnabled(bool(folders))

    def _choose_folder(self) -> None:
        start = str(self._run.folder.parent if self._run else runs_folder(read_settings()))
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the Folder of a Comparison"), start)
        if path:
            self.open_run(Path(path))

    def _take(self, run: JobRun, final: Final) -> None:
        if run.command != PAGE or not isinstance(final, Result):
            return
        self.open_run(run.folder)
        if run.request.page == PAGE and not run.project_changed and self._run is not None:
            self._add_layers()
            self.scrollArea.ensureWidgetVisible(self.answerLabel)

    def _show_run(self, run: RunComparison | None) -> None:
        self._run, self._shows_maps = run, False
        self.figuresWidget.setVisible(run is not None)
        self.askGroup.setCollapsed(run is not None)
        if run is None:
            show_hint(self.stateHint, self.tr("No comparison is known yet. Check weights above and press Compare."))
            return
        show_hint(self.stateHint, "")
        show_hint(self.notesHint, "\n".join(in_words(note) for note in run.notes), Tone.WARNING)
        self.answerLabel.setText("<br>".join(self._answer(area) for area in run.areas))
        self._show_scores(run)
        self.shownCombo.clear()
        self.shownCombo.addItems([area.name for area in run.areas])
        self.reportButton.setEnabled((run.folder / REPORT_PAGE).is_file())
        self.tablesButton.setEnabled((run.folder / TABLES).is_dir())

    def _answer(self, area: AreaComparison) -> str:
        """Which weights to use in an area, in a sentence."""
        if not area.best:
            return self.tr("{0}: without a reference nobody knows which map is right.").format(escape(area.name))
        text = (
            self.tr("{0}: use <b>{1}</b>.") if area.is_sure else self.tr("{0}: <b>{1}</b>, but the lead may be chance.")
        )
        return text.format(area.name, area.best)

    def _show_scores(self, run: RunComparison) -> None:
        """Rows = weights, columns = areas; a house marks the own region, a star a sure lead."""
        tip = self.tr("Overall agreement in percent, and the interval that holds it in 95 % of the draws")
        areas = [area.name for area in run.areas]
        prepare_table(self.scoreTable, [self.tr("Percent"), *areas], ["", *[tip] * len(areas)])
        rows = []
        for k, weights in enumerate(run.weights):
            cells = [
                number_cell(_score(area.scores[k], best=area.is_sure and area.best == weights)) for area in run.areas
            ]
            for cell, area in zip(cells, run.areas):
                cell.setToolTip(self._score_tip(area, area.scores[k]))
            rows.append([text_cell(weights), *cells])
        _make_rows_higher(self.scoreTable)
        fill_table(self.scoreTable, rows)

    def _score_tip(self, area: AreaComparison, score: Score) -> str:
        home = self.tr("⌂ their own region") if score.in_region else self.tr("away from their region")
        sure = self.tr("★ a lead that is more than chance") if area.is_sure else ""
        return "\n".join(line for line in (area.name, home, sure) if line)

    def _show_area(self, *_args: object) -> None:
        row = self.shownCombo.currentIndex()
        if self._run is None or not 0 <= row < len(self._run.areas):
            return
        area = self._run.areas[row]
        self._show_differences(area)
        self._show_classes(self._run, area)
        self.siteCombo.clear()
        self.siteCombo.addItems(area.sites)
        self.suspects.show([self._run.suspects(site) for site in area.sites])
        for combo, chosen in ((self.leftCombo, 0), (self.rightCombo, 1)):
            combo.clear()
            for weights in self._run.weights:
                combo.addItem(weights)
            combo.setCurrentIndex(chosen)

    def _show_differences(self, area: AreaComparison) -> None:
        words = {
            Verdict.A_BETTER: self.tr("sure"),
            Verdict.B_BETTER: self.tr("sure"),
            Verdict.NOISE: self.tr("within noise"),
            Verdict.FEW: self.tr("too little ground"),
            Verdict.NONE: "–",
        }
        prepare_table(self.differenceTable, [self.tr("Weights"), self.tr("Points")])
        _make_rows_higher(self.differenceTable)
        rows = []
        for one in area.differences:
            interval = "–" if one.low is None else f"{_points(one.low)} … {_points(one.high)}"
            text = f"{_points(one.value)} ({words[one.verdict]})\n{interval}"
            rows.append([text_cell(f"{one.a}\n− {one.b}"), number_cell(text)])
        fill_table(self.differenceTable, rows)
        self.differencesGroup.setVisible(bool(rows))

    def _show_classes(self, run: RunComparison, area: AreaComparison) -> None:
        prepare_table(self.classTable, [self.tr("Class"), *run.weights])
        for column in range(1, len(run.weights) + 1):
            self.classTable.setItemDelegateForColumn(column, BarDelegate(self.classTable))
        rows = []
        for entry in area.classes:
            name = f"{entry.code} {run.labels.get(entry.code, '')}".strip()
            rows.append([text_cell(name), *(bar_cell(percent(f1).removesuffix(" %"), f1) for f1 in entry.f1)])
        fill_table(self.classTable, rows, most=_MOST_ROWS)
        self.classesGroup.setVisible(bool(rows))

    def _show_site_of(self, suspect: Suspect) -> None:
        """Choose the raster of a suspect, so that its maps are those that layers and swipe show."""
        site = suspect.source.parent.name
        is_another = site != self.siteCombo.currentText()
        self.siteCombo.setCurrentText(site)
        # Else nothing would be seen where the canvas has gone.
        if not QgsProject.instance().mapLayers() or (is_another and self._shows_maps):
            self._add_layers()

    def _add_layers(self) -> None:
        if self._run is not None and self.siteCombo.currentText():
            show_maps(self._run, self.siteCombo.currentText())
            self._shows_maps = True

    def _toggle_swipe(self, wanted: bool) -> None:
        if not wanted:
            self.swipe.stop()
            return
        site, names = self.siteCombo.currentText(), (self.leftCombo.currentText(), self.rightCombo.currentText())
        if names[0] == names[1]:
            self.swipeButton.setChecked(False)
            return
        group = show_maps(self._run, site)
        layers = [layer_of(group, self._run.map_path(site, name)) for name in names]
        if None in layers:  # the files are gone
            self.swipeButton.setChecked(False)
            return
        self.swipe.start(*layers)

    def _stop_swipe(self, *_args: object) -> None:
        self.swipe.stop()

    def _restart_swipe(self, *_args: object) -> None:
        if self.swipe.is_active:
            self.swipe.stop()
            self.swipeButton.setChecked(True)


def _score(score: Score, *, best: bool) -> str:
    """``⌂ 87.0 ★``, and the interval below it."""
    if score.overall is None:
        return "–"
    parts = ["⌂" if score.in_region else "", f"{100 * score.overall:.1f}", "★" if best else ""]
    if score.low is not None and score.high is not None:
        parts.append(f"\n({100 * score.low:.0f}–{100 * score.high:.0f})")
    return " ".join(part for part in parts if part).replace(" \n", "\n")


def _make_rows_higher(table: QTableWidget) -> None:
    """Two lines in each row: in a narrow dock a figure stands above its interval."""
    table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().height() + 6)
    table.setWordWrap(True)


def _points(value: float | None) -> str:
    """A difference in percentage points, with its sign."""
    return DASH if value is None else signed(points(abs(value)), value)
