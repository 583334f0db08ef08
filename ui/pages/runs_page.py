"""The page Runs: every run of the project and of the folder for results, to look at, load, repeat, resume, delete."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QMessageBox

from ...core.errors import JobError, LandweaveError
from ...core.events import Failed, Final, Result
from ..assets import load_form
from ..engine_words import why
from ..found_run import FoundRun, RunState, read_run
from ..installed_weights import card_among
from ..messages import open_path, tell
from ..rates import note_rates
from ..results.group import RunFiles, build_group
from ..run_history import all_folders, forget, remember, rewrite
from ..runs import JobRun, RunRequest
from ..trash import discard
from ..vector_layers import extent_in
from ..widgets.hints import Tone, show_hint
from ..widgets.run_list import RunList
from ..widgets.run_text import details, kind
from ..widgets.tables import prepare_table, text_cell
from .map_form import PAGE as MAP_PAGE
from .map_form import MapAbout
from .page import Page, Services

PAGE = "runs"
_COMMANDS = ("map", "generalise", "agree", "audit", "compare", "accuracy")
"""Those that leave a folder with a record."""


class RunsPage(Page):
    """A list, what is known of the chosen run, and what can be done with it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/runs_page.ui", self)
        self.list = RunList(self.runsList)
        self._newest: Path | None = None  # made while another page was in front
        self.stateHint.setWordWrap(True)
        prepare_table(self.detailTable, [self.tr("Result"), ""])
        self.detailTable.horizontalHeader().hide()
        self.detailTable.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.detailTable.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.detailTable.setWordWrap(True)
        self._connect()

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("RunsPage", "Runs")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate("RunsPage", "find earlier results again, repeat or resume a run")

    def activate(self) -> None:
        """Read the folders anew; a run that was made meanwhile is chosen."""
        newest, self._newest = self._newest, None
        self.reload(newest)

    def open_run(self, folder: Path) -> None:
        """Choose the run in this folder."""
        self.reload(folder)

    def shut_down(self) -> None:
        """Let go of the project."""
        self.list.shut_down()
        QgsProject.instance().writeProject.disconnect(self._rewrite)
        QgsProject.instance().readProject.disconnect(self._on_project)

    def chosen(self) -> FoundRun | None:
        """The run that is chosen in the list."""
        return self.list.chosen()

    def reload(self, choose: Path | None = None) -> None:
        """Read all runs anew; ``choose``: the folder of the one to show, else the one that was chosen stays."""
        self.list.fill(all_folders(), self.searchEdit.text(), choose)

    def add_folder(self, folder: Path) -> None:
        """Add a run that was made elsewhere."""
        if read_run(folder) is None:
            text = self.tr("{0} holds no run. Choose a folder with a run.json in it.")
            show_hint(self.stateHint, text.format(folder.name), Tone.PROBLEM)
            return
        remember(folder)
        self.searchEdit.clear()
        self.reload(folder)

    def load(self) -> None:
        """Add the layers of the chosen run to the project."""
        run = self.chosen()
        if run is None or not self._can_load(run):
            return
        files = RunFiles(
            run.values(), run.title, card_among(run.weights), run.reference, run.started or time.localtime()
        )
        self.services.turns.follow(self, self._layers(files))
        self._zoom(files.path("classes"))
        remember(run.folder)

    def repeat(self) -> None:
        """Ask for the chosen run again: into a new folder, or where an unfinished one stopped."""
        run = self.chosen()
        if run is None:
            return
        try:
            job = run.repeated(time.localtime())
        except JobError as error:
            show_hint(self.stateHint, why(error), Tone.PROBLEM)
            return
        card = card_among(run.weights)
        is_map = run.command == MAP_PAGE and card is not None
        title = self.tr("{0} of {1}").format(kind(run), run.title)
        about = MapAbout(run.title, card, run.reference) if is_map else None
        page = MAP_PAGE if is_map else PAGE
        request = RunRequest(job=job, title=title, name=Path(job.out).name, page=page, about=about)
        if self.services.runs.start(request) is not None:
            self.services.show(page)

    def delete(self) -> None:
        """Take the chosen run's folder away, after asking."""
        run = self.chosen()
        if run is None:
            return
        text = self.tr("Delete the run {0} with all its files? They go to the trash where there is one.")
        answer = QMessageBox.question(self, self.tr("Delete Run"), text.format(run.folder.name))
        if answer != QMessageBox.StandardButton.Yes:
            return
        _drop_layers(run.folder)
        try:
            discard(run.folder)
        except LandweaveError as error:
            show_hint(self.stateHint, why(error), Tone.PROBLEM)
            return
        forget(run.folder)
        self.reload()

    def _connect(self) -> None:
        self.list.changed.connect(self._show_chosen)
        self.runsList.itemDoubleClicked.connect(lambda _item: self.load())
        self.searchEdit.textChanged.connect(lambda _text: self.reload())
        self.addButton.clicked.connect(self._choose_folder)
        self.loadButton.clicked.connect(self.load)
        self.reportButton.clicked.connect(lambda: open_path(self.chosen().report))
        self.folderButton.clicked.connect(lambda: open_path(self.chosen().folder))
        self.againButton.clicked.connect(self.repeat)
        self.agreementButton.clicked.connect(lambda: self.services.show("agreement", self.chosen().folder))
        self.deleteButton.clicked.connect(self.delete)
        self.services.runs.began.connect(self._show_chosen)
        self.services.runs.ended.connect(self.services.turns.later(self, self._end))
        QgsProject.instance().writeProject.connect(self._rewrite)
        QgsProject.instance().readProject.connect(self._on_project)

    def _rewrite(self, *_args: object) -> None:
        rewrite()

    def _on_project(self, *_args: object) -> None:
        if self.isVisible():
            self.reload()

    def _end(self, run: JobRun, final: Final) -> None:
        """Every run that left a folder is noted in the project, whoever started it."""
        found = read_run(run.folder) if _is_kept(run) else None
        if found is not None and not run.project_changed:
            remember(run.folder)
        if found is not None and run.command == MAP_PAGE and isinstance(final, Result):
            note_rates(found)
        if run.request.page == PAGE and isinstance(final, Result):
            text = self.tr("{0} is ready").format(run.request.title)
            folder = (self.tr("Show Folder"), lambda: open_path(run.folder))
            tell(self.services.iface, text, Qgis.MessageLevel.Success, folder)
        if self.isVisible():
            self.reload(run.folder if found else None)
        elif found is not None:
            self._newest = run.folder
        if run.request.page == PAGE and isinstance(final, Failed):
            show_hint(self.stateHint, why(final), Tone.PROBLEM)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Add the Folder of a Run"), str(Path.home()))
        if path:
            self.add_folder(Path(path))

    def _show_chosen(self, *_args: object) -> None:
        run = self.chosen()
        rows = details(run) if run else []
        self.detailTable.setRowCount(len(rows))
        for row, (name, text) in enumerate(rows):
            self.detailTable.setItem(row, 0, text_cell(name))
            self.detailTable.setItem(row, 1, text_cell(text))
        self.detailTable.setVisible(run is not None)
        self.detailTable.resizeRowsToContents()
        show_hint(self.stateHint, *self._state(run))
        self._update_buttons(run)

    def _state(self, run: FoundRun | None) -> tuple[str, Tone]:
        if run is None:
            if self.searchEdit.text():
                return self.tr("No run matches the search."), Tone.FACT
            return self.tr("There are no runs yet. Make a map on the page Map, or add a run's folder."), Tone.FACT
        gone = [Path(path).name for path in run.missing()]
        if gone:
            return self.tr("Cannot be run again: {0} has gone.").format(", ".join(gone)), Tone.WARNING
        if run.job is None:
            return self.tr("Made by another version of Landweave; it cannot be run again."), Tone.WARNING
        if run.state is RunState.UNFINISHED:
            return self.tr("This run was cut off. Resume it to go on where it stopped."), Tone.WARNING
        return "", Tone.FACT

    def _update_buttons(self, run: FoundRun | None) -> None:
        busy = self.services.runs.is_busy
        resumable = run is not None and run.state is RunState.UNFINISHED
        self.againButton.setText(self.tr("Resume") if resumable else self.tr("Run Again"))
        again = self.tr("Go on where the run stopped") if resumable else self.tr("Do the same into a new folder")
        self.againButton.setToolTip(again)
        self.againButton.setEnabled(run is not None and run.job is not None and not run.missing() and not busy)
        self.loadButton.setEnabled(run is not None and self._can_load(run))
        self.reportButton.setEnabled(run is not None and run.report is not None)
        self.folderButton.setEnabled(run is not None)
        self.agreementButton.setEnabled(run is not None and bool(run.agreement))
        under_way = busy and run is not None and self.services.runs.current.folder == run.folder
        self.deleteButton.setEnabled(run is not None and not under_way)

    @staticmethod
    def _can_load(run: FoundRun) -> bool:
        return run.state is RunState.FINISHED and "classes" in run.values()["files"] and bool(run.values()["scheme"])

    def _zoom(self, path: str) -> None:
        """Show all of a map on the canvas."""
        layer, canvas = QgsRasterLayer(path, "", "gdal"), self.services.iface.mapCanvas()
        if layer.isValid():
            canvas.setExtent(extent_in(layer.extent(), layer.crs(), canvas.mapSettings().destinationCrs()))
            canvas.refresh()

    def _layers(self, files: RunFiles) -> Iterator[object]:
        """Add the layers of a run, one after another."""
        try:
            yield from build_group(files, QgsProject.instance())
        except LandweaveError as error:
            show_hint(self.stateHint, why(error), Tone.PROBLEM)


def _drop_layers(folder: Path) -> None:
    """Take layers out of the project whose files are about to go: Windows would not let them."""
    project = QgsProject.instance()
    doomed = [key for key, layer in project.mapLayers().items() if folder in Path(layer.source().split("|")[0]).parents]
    project.removeMapLayers(doomed)


def _is_kept(run: JobRun) -> bool:
    """The run leaves a folder that belongs on the list."""
    return run.command in _COMMANDS and bool(run.folder.name) and not run.request.passing
