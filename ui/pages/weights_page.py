"""The page Weights: what is installed, as cards, one or several side by side; import, export, check, remove."""

from __future__ import annotations

import json
import time
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ...core.errors import LandweaveError
from ...core.events import Failed, Final, Result
from ...core.job import WeightsAction, WeightsJob
from ...models.catalogue import CARD, BrokenPackage, Package
from ..assets import load_form
from ..canvas_shapes import CanvasShapes, ShapeStyle
from ..engine_words import in_words, why
from ..installed_weights import installed, is_imported
from ..messages import open_path, tell
from ..runs import JobRun, RunRequest
from ..trash import discard
from ..widgets.card_comparison import CardComparison
from ..widgets.card_view import CardView
from ..widgets.hints import Tone, show_hint
from ..widgets.weights_model import WeightsModel
from .page import Page, Services

PAGE = "weights"
_FOOTPRINT = ShapeStyle("#d01c8b")
_EDGE_POINTS = 16
"""Points along each side of a footprint: straight in degrees is bent in other coordinates."""
_LIST_ROWS = 5
_BARE = (".safetensors", ".pt", ".pth")
"""Files of weights that come without a card."""
_ONNX = ".onnx"
"""Networks that often tell enough of themselves."""


class WeightsPage(Page):
    """A list, and the card of what is chosen in it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/weights_page.ui", self)
        self._entries: list[Package | BrokenPackage] = []
        self._model = WeightsModel(self)
        self._shapes = CanvasShapes(services.iface.mapCanvas())
        self.card, self.comparison = CardView(self), CardComparison(self)
        self.cardLayout.addWidget(self.card)
        self.cardLayout.addStretch(1)
        self.views.addWidget(self.comparison)
        self.stateHint.setWordWrap(True)
        self.weightsList.setModel(self._model)
        row = self.weightsList.fontMetrics().height() + 4
        self.weightsList.setFixedHeight(_LIST_ROWS * row + 2 * self.weightsList.frameWidth())
        self.setAcceptDrops(True)
        self._connect()

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("WeightsPage", "Weights")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate("WeightsPage", "see, compare, import and export regional weights")

    def activate(self) -> None:
        """Packages may have come or gone meanwhile."""
        self.reload()

    def open_run(self, folder: Path) -> None:
        """Show the card of the package in this folder."""
        self.reload(folder.name)

    def reload(self, choose: str = "") -> None:
        """Read the packages anew; ``choose``: the id of the one to show."""
        wanted = choose or next((p.card.id for p in self.chosen() if isinstance(p, Package)), "")
        self._entries = installed()
        self._model.fill(self._entries, for_maps=False)
        for row in range(self._model.rowCount()):  # a broken one can be chosen here, to see why and to remove it
            self._model.item(row).setEnabled(True)
        row = self._model.row_of(wanted)
        if self._entries:
            self.weightsList.setCurrentIndex(self._model.index(max(0, row), 0))
        self._show_chosen()

    def chosen(self) -> list[Package | BrokenPackage]:
        """What is chosen in the list, from top to bottom."""
        rows = sorted(index.row() for index in self.weightsList.selectionModel().selectedRows())
        return [self._entries[row] for row in rows if row < len(self._entries)]

    def import_path(self, path: Path, described: Path | None = None) -> None:
        """Import a package (folder, .zip, or its card.json), or a bare file with its card or a form."""
        source = path.parent if path.name == CARD and described is None else path
        told = {"card" if _is_card(described) else "form": str(described)} if described else {}
        job = WeightsJob(WeightsAction.IMPORT, weights=str(source), **told)
        self._start(job, self.tr("Import of {0}").format(source.name))

    def remove_chosen(self) -> None:
        """Take the chosen weights away, after asking."""
        entries = [entry for entry in self.chosen() if is_imported(entry)]
        if not entries:
            return
        names = ", ".join(_name(entry) for entry in entries)
        text = self.tr("Remove {0}? The files go to the trash where there is one. Maps made with them stay.")
        answer = QMessageBox.question(self, self.tr("Remove Weights"), text.format(names))
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            for entry in entries:
                discard(entry.folder)
        except LandweaveError as error:
            show_hint(self.stateHint, why(error), Tone.PROBLEM)
        self.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take packages from the desktop."""
        if _dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the first package that was dropped."""
        self._import_or_ask(_dropped(event.mimeData().urls())[0])
        event.acceptProposedAction()

    def shut_down(self) -> None:
        """Take the outlines off the canvas."""
        self._shapes.clear()

    def _connect(self) -> None:
        self.weightsList.selectionModel().selectionChanged.connect(self._show_chosen)
        self.importButton.clicked.connect(self._choose_import)
        self.exportButton.clicked.connect(self._choose_export)
        self.checkButton.clicked.connect(self._check)
        self.removeButton.clicked.connect(self.remove_chosen)
        self.regionButton.toggled.connect(self._show_region)
        self.stateHint.linkActivated.connect(lambda key: self._ask_for_card(Path(key.partition(":")[2])))
        self.services.runs.began.connect(self._update_buttons)
        self.services.runs.ended.connect(self._end)

    def _show_chosen(self, *_args: object) -> None:
        """The card, several cards, or why there is none."""
        chosen = self.chosen()
        whole = [entry for entry in chosen if isinstance(entry, Package)]
        broken = [entry for entry in chosen if isinstance(entry, BrokenPackage)]
        words = in_words(broken[0].reason) if broken else self._empty_words()
        show_hint(self.stateHint, words, Tone.PROBLEM if broken else Tone.FACT)
        self.views.setVisible(bool(whole))
        if len(whole) > 1:
            self.comparison.show_cards([package.card for package in whole])
            self.views.setCurrentWidget(self.comparison)
        elif whole:
            place = self.tr("imported") if is_imported(whole[0]) else self.tr("comes with Landweave")
            self.card.show_card(whole[0].card, place=place)
            self.views.setCurrentWidget(self.cardArea)
            self.cardArea.verticalScrollBar().setValue(0)
        self._update_buttons()
        if self._shapes.is_shown:
            self._draw(zoom=False)

    def _empty_words(self) -> str:
        if self._entries:
            return ""
        return self.tr("There are no weights yet. Import a package, or train some on the page Train.")

    def _update_buttons(self, *_args: object) -> None:
        chosen, busy = self.chosen(), self.services.runs.is_busy
        one = len(chosen) == 1 and isinstance(chosen[0], Package)
        self.importButton.setEnabled(not busy)
        self.exportButton.setEnabled(one and not busy)
        self.checkButton.setEnabled(one and not busy)
        self.regionButton.setEnabled(any(isinstance(entry, Package) for entry in chosen) or self._shapes.is_shown)
        removable = any(is_imported(entry) for entry in chosen)
        self.removeButton.setEnabled(removable and not busy)
        tip = self.tr("Move the chosen weights to the trash")
        self.removeButton.setToolTip(tip if removable else self.tr("Weights that come with Landweave stay"))

    def _choose_import(self) -> None:
        title = self.tr("Import Weights")
        kinds = self.tr("Weights ({0})").format("*.zip card.json *.safetensors *.pt *.pth *.onnx")
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{kinds};;{self.tr('All Files (*)')}")
        if path:
            self._import_or_ask(Path(path))

    def _import_or_ask(self, path: Path) -> None:
        """Import; a file of weights alone needs the card that says what they are."""
        if path.suffix.lower() in _BARE:
            self._ask_for_card(path)
        else:
            self.import_path(path)

    def _ask_for_card(self, path: Path) -> None:
        title = self.tr("Choose the Card or Form of {0}").format(path.name)
        card, _ = QFileDialog.getOpenFileName(self, title, str(path.parent), self.tr("Cards and Forms (*.json)"))
        if card:
            self.import_path(path, Path(card))

    def _choose_export(self) -> None:
        package = self.chosen()[0]
        start = str(Path.home() / f"{_name(package)}.zip")
        kinds = ";;".join((self.tr("Packages (*.zip)"), self.tr("ONNX Networks (*.onnx)")))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export Weights"), start, kinds)
        if path:
            as_onnx = Path(path).suffix.lower() == _ONNX
            out = path if as_onnx else str(Path(path).with_suffix(".zip"))
            job = WeightsJob(WeightsAction.EXPORT, weights=_name(package), out=out, onnx=as_onnx)
            self._start(job, self.tr("Export of {0}").format(_name(package)))

    def _check(self) -> None:
        name = _name(self.chosen()[0])
        self._start(WeightsJob(WeightsAction.CHECK, weights=name), self.tr("Check of {0}").format(name))

    def _start(self, job: WeightsJob, title: str) -> None:
        show_hint(self.stateHint, "")
        name = f"weights_{job.action.value}_{time.strftime('%Y-%m-%d_%H%M%S')}"
        self.services.runs.start(RunRequest(job=job, title=title, name=name, page=PAGE))

    def _end(self, run: JobRun, final: Final) -> None:
        """Show what became of a job of this page; new weights of a training come into the list."""
        job = run.request.job
        if run.command == "train" and isinstance(final, Result):
            self.reload(str(final.values.get("id") or ""))
        elif isinstance(job, WeightsJob) and isinstance(final, Result):
            self._tell(job, final)
        elif isinstance(job, WeightsJob) and isinstance(final, Failed):
            is_bare = Path(job.weights).suffix.lower() == _ONNX and not (job.card or job.form)
            mends = ((f"describe:{job.weights}", self.tr("Choose Its Card or Form…")),) if is_bare else ()
            hint = "" if mends else final.hint  # the link is what the hint would advise
            show_hint(self.stateHint, in_words(f"{final.message} {hint}".strip()), Tone.PROBLEM, mends=mends)
        self._update_buttons()

    def _tell(self, job: WeightsJob, result: Result) -> None:
        words = " ".join(in_words(str(line)) for line in result.values.get("summary") or ())
        if job.action is WeightsAction.IMPORT:
            self.reload(str(result.values.get("id") or ""))
        if job.action is WeightsAction.EXPORT:
            target = Path(str(result.values.get("file") or job.out))
            folder = (self.tr("Show Folder"), lambda: open_path(target.parent))
            text = self.tr("{0} was saved").format(target.name)
            tell(self.services.iface, text, Qgis.MessageLevel.Success, folder)
            return
        show_hint(self.stateHint, words, Tone.GOOD)

    def _show_region(self, shown: bool) -> None:
        if shown:
            self._draw(zoom=True)
        else:
            self._shapes.clear()
        self._update_buttons()

    def _draw(self, *, zoom: bool) -> None:
        self._shapes.clear()
        boxes = [footprint(entry) for entry in self.chosen() if isinstance(entry, Package)]
        if boxes:
            self._shapes.add(boxes, QgsCoordinateReferenceSystem("EPSG:4326"), _FOOTPRINT)
        if zoom:
            self._shapes.zoom()


def footprint(package: Package) -> QgsGeometry:
    """The box of the training data in degrees, with points along its sides."""
    return QgsGeometry.fromRect(QgsRectangle(*package.card.footprint)).densifyByCount(_EDGE_POINTS)


def _is_card(path: Path) -> bool:
    """A card is a STAC item; a form is any other JSON object."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return True  # the engine says what is wrong with it
    return isinstance(content, dict) and "stac_version" in content


def _name(entry: Package | BrokenPackage) -> str:
    return entry.card.id if isinstance(entry, Package) else entry.folder.name


def _dropped(urls: list[QUrl]) -> list[Path]:
    """The packages among dropped files and folders."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    kinds = (".zip", _ONNX, *_BARE)
    return [p for p in paths if p.suffix.lower() in kinds or p.name == CARD or (p.is_dir() and (p / CARD).is_file())]
