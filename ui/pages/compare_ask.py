"""The part of the page Compare that asks for a new comparison."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView

from ...core.events import Failed, Final
from ...core.home import weights_folders
from ...core.job import Rules
from ...models.card import Card
from ...models.catalogue import find_packages
from ..code_schemes import choice_of_codes
from ..fit import fit
from ..raster_layers import RasterFacts, RasterSupport
from ..runs import JobRun, Runs
from ..settings import read_settings, runs_folder
from ..widgets.hints import Tone, show_hint
from ..widgets.raster_chooser import RasterChooser
from ..widgets.reference_chooser import ReferenceChooser
from ..widgets.tables import fill_table, prepare_table, text_cell
from ..widgets.weights_model import WeightsModel
from .compare_form import PAGE, AreaChoice, CompareForm, compare_request, problems, warnings

_LIST_ROWS = 5
_MOST_AREAS = 6


class CompareAsk(QObject):
    """Reads the fields of the group, says beside them what is wrong, and starts the comparison."""

    def __init__(self, page, runs: Runs) -> None:  # noqa: ANN001 - ComparePage, which imports this module
        super().__init__(page)
        self._page, self._runs = page, runs
        self._failure: Failed | None = None
        self._areas: list[AreaChoice] = []
        self._model = WeightsModel(self)
        self._raster = RasterChooser(page.rasterCombo, page.rasterButton)
        self._reference = ReferenceChooser(page.referenceCombo, page.fieldCombo)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(page.refresh_if_seen)
        page.weightsList.setModel(self._model)
        row = page.weightsList.fontMetrics().height() + 6
        page.weightsList.setFixedHeight(_LIST_ROWS * row + 2 * page.weightsList.frameWidth())
        prepare_table(page.areaTable, [self.tr("Raster"), self.tr("Reference")])
        page.areaTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        page.areaTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for label in (page.weightsHint, page.rasterHint, page.referenceHint, page.askHint):
            label.setWordWrap(True)
        self._connect()

    def read(self) -> CompareForm:
        """All choices as they stand; without a list of areas the fields are the one area."""
        facts = self._raster.facts()
        here = self._here()
        return CompareForm(
            cards=self._cards(),
            areas=tuple(self._areas) or ((here,) if here else ()),
            lack=facts if isinstance(facts, RasterSupport) else RasterSupport.FILE,
            rules=Rules() if self._page.rulesCheck.isChecked() else None,
        )

    def reload(self) -> None:
        """Read the weights anew; what was checked stays checked."""
        checked = {card.id for card in self._cards()}
        self._model.fill(find_packages(weights_folders()))
        for row in range(self._model.rowCount()):
            package = self._model.package_at(row)
            item = self._model.item(row)
            item.setCheckable(package is not None)
            if package is not None:
                state = Qt.CheckState.Checked if package.card.id in checked else Qt.CheckState.Unchecked
                item.setCheckState(state)
        self.refresh()

    def refresh(self, *_args: object) -> None:
        """Say what is wrong, each beside its field, and what to expect."""
        page = self._page
        if page.askGroup.isCollapsed():  # a text that is shown there would be painted over the title
            return
        form = self.read()
        found = problems(form)
        for field, label in (
            ("weights", page.weightsHint),
            ("raster", page.rasterHint),
            ("reference", page.referenceHint),
        ):
            show_hint(label, "\n".join(p.sentence for p in found if p.field == field), Tone.PROBLEM)
        if form.areas and not any(area.reference for area in form.areas) and not page.referenceHint.isVisible():
            show_hint(
                page.referenceHint, self.tr("Without a reference one learns where the maps differ, not who is right.")
            )
        self._mark(form)
        self._show_end(form)
        has_list = bool(self._areas)
        page.areaTable.setVisible(has_list)
        page.removeButton.setVisible(has_list)
        page.addButton.setEnabled(self._here() is not None and len(self._areas) < _MOST_AREAS)
        page.runButton.setEnabled(not found and not self._runs.is_busy)

    def start(self) -> None:
        """Compare."""
        form = self.read()
        if not problems(form):
            self._failure = None
            self._runs.start(compare_request(form, runs_folder(read_settings()), time.localtime()))

    def add_area(self) -> None:
        """Take what stands in the fields onto the list."""
        here = self._here()
        if here is not None and here.raster.paths not in [area.raster.paths for area in self._areas]:
            self._areas.append(here)
        self._show_areas()

    def remove_area(self) -> None:
        """Take the chosen area off the list, else the last one."""
        row = self._page.areaTable.currentRow()
        del self._areas[row if 0 <= row < len(self._areas) else -1]
        self._show_areas()

    def _connect(self) -> None:
        page = self._page
        self._raster.changed.connect(self._later.start)
        self._reference.changed.connect(self._later.start)
        self._model.itemChanged.connect(self._on_item)
        page.rulesCheck.toggled.connect(self._later.start)
        page.addButton.clicked.connect(self.add_area)
        page.removeButton.clicked.connect(self.remove_area)
        page.runButton.clicked.connect(self.start)
        self._page.askGroup.collapsedStateChanged.connect(self.refresh)
        self._runs.began.connect(page.refresh_if_seen)
        self._runs.ended.connect(self._end)

    def _on_item(self, *_args: object) -> None:
        self._later.start()

    def _cards(self) -> tuple[Card, ...]:
        rows = range(self._model.rowCount())
        checked = [row for row in rows if self._model.item(row).checkState() == Qt.CheckState.Checked]
        return tuple(p.card for row in checked if (p := self._model.package_at(row)) is not None)

    def _here(self) -> AreaChoice | None:
        facts = self._raster.facts()
        if not isinstance(facts, RasterFacts):
            return None
        return AreaChoice(facts, self._reference.source(), self._reference.field(), self._reference.overlap(facts))

    def _mark(self, form: CompareForm) -> None:
        """Grey the weights that fit none of the areas; a checked one can always be unchecked."""
        checked = {card.id for card in form.cards}
        rasters = [area.raster for area in form.areas]
        self._model.blockSignals(True)
        self._model.mark(lambda card: "" if card.id in checked else _reason(card, rasters))
        self._model.blockSignals(False)
        self._page.weightsList.viewport().update()

    def _show_areas(self) -> None:
        chosen = [(area.raster.name, area.reference.name if area.reference else "–") for area in self._areas]
        rows = [[text_cell(name) for name in names] for names in chosen]
        fill_table(self._page.areaTable, rows, most=_MOST_AREAS)
        self.refresh()

    def _show_end(self, form: CompareForm) -> None:
        """Beside the button: why the last comparison failed, else what to expect of the next."""
        if self._failure is not None:
            text, _ = choice_of_codes(self._failure)
            show_hint(self._page.askHint, text, Tone.PROBLEM)
        else:
            show_hint(self._page.askHint, "\n".join(warnings(form)), Tone.WARNING)

    def _end(self, run: JobRun, final: Final) -> None:
        if run.request.page == PAGE:
            self._failure = final if isinstance(final, Failed) else None
        self._page.refresh_if_seen()


def _reason(card: Card, rasters: list[RasterFacts]) -> str:
    """Why weights cannot be used with one of the rasters; empty where they can."""
    return next((reason for raster in rasters if (reason := fit(raster, card).reason)), "")
