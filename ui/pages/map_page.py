"""The page Map: it reads itself into a form, says beside each field what does not fit, and starts runs."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

from ...core.job import Rules
from ..assets import load_form
from ..band_files import band_files
from ..estimate import free_bytes
from ..fit import fit
from ..map_result import MapResult
from ..messages import clear_messages
from ..painting import LivePainting
from ..raster_layers import RasterFacts, RasterSupport
from ..results.group import group_title
from ..sample_landscape import SampleLandscape
from ..vector_layers import LayerSource, extent_in, layer_source
from ..widgets.drops import dropped_files, dropped_layer
from ..widgets.raster_chooser import RasterChooser
from ..widgets.reference_chooser import ReferenceChooser
from ..widgets.result_view import ResultView
from ..widgets.weights_chooser import WeightsChooser
from .map_choices import fill_choices, recall_choices
from .map_form import Area, MapForm, Problem, problems
from .map_hints import MapHints
from .map_mends import PREFIX, MapMends, unit_problem
from .map_preview import MapPreview, preview_problems
from .map_runs import MapRuns
from .page import Page, Services

_PAUSE_MS = 150
"""The canvas may move many times a second; the form is read again after it rests."""
_SETTLE_MS = 1500
"""How long a new result may grow and shift in its page."""


class MapPage(Page):
    """Three choices, then Run; everything else has a good default."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/map_page.ui", self)
        self._canvas = services.iface.mapCanvas()
        self._weights = WeightsChooser(self.weightsCombo)
        self._raster = RasterChooser(self.rasterCombo, self.rasterButton)
        self._reference = ReferenceChooser(self.referenceCombo, self.fieldCombo)
        self._hints = MapHints(self)
        self._mends = MapMends(services, self)
        self._painting = LivePainting(self._canvas, services, self)  # which goes before the result comes
        self._runs = MapRuns(services, self)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.result_view = ResultView(self)
        self.resultLayout.addWidget(self.result_view)
        self.result = MapResult(self.result_view, services)
        self.result.shown.connect(self._show_result)
        self.sample = SampleLandscape(services, self)
        self.resultLayout.insertWidget(0, self.sample.button)
        self.preview = MapPreview(self._canvas, services.runs, self)
        self.setAcceptDrops(True)
        fill_choices(self)
        self._connect()
        self.recall()
        self._raster.prefer(group_title())
        self._on_raster()
        self.refresh()

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("MapPage", "Map")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate("MapPage", "make a land cover map of a raster with regional weights")

    def activate(self) -> None:
        """Weights may have come or gone meanwhile."""
        self._weights.reload()
        self._weights.mark(self._raster.facts())
        self.refresh()

    def read(self) -> MapForm:
        """All choices as they stand."""
        raster, package = self._raster.facts(), self._weights.package()
        facts = raster if isinstance(raster, RasterFacts) else None
        return MapForm(
            raster=raster,
            package=package,
            fit=fit(facts, package.card) if facts and package else None,
            area=self.areaCombo.currentData(),
            visible=self._visible(facts) if facts else None,
            polygons=self._polygons(),
            reference=self._reference.source(),
            reference_field=self._reference.field(),
            reference_scheme=self.codesCombo.currentData(),
            reference_overlap=self._reference.overlap(facts) if facts else None,
            rules=self._rules(),
            folder=self.folderWidget.filePath().strip(),
            bands=self.bandsEdit.text(),
            device=self.deviceCombo.currentData(),
            precision=self.precisionCombo.currentData(),
            values=self._mends.values(facts),
            free_bytes=free_bytes(self.folderWidget.filePath().strip()),
        )

    def refresh(self) -> None:
        """Read the form and show beside the fields what it says and what is wrong."""
        form = self.read()
        self.polygonCombo.setVisible(form.area is Area.POLYGONS)
        self.rulesWidget.setVisible(self.rulesCombo.currentData() == "custom")
        found = self._problems(form)
        busy = self.services.runs.is_busy
        self._hints.show(form, found, self._runs.failure, busy=busy, unfinished=self._runs.is_unfinished)
        self.runButton.setEnabled(not found and not busy)
        self.previewButton.setEnabled(not preview_problems(form) and not busy)
        self.sample.offer(form.raster is RasterSupport.NONE, busy=busy)

    @staticmethod
    def _problems(form: MapForm) -> list[Problem]:
        """All that stands in the way, with what the raster's values say."""
        unit = unit_problem(form)
        return [*([Problem("raster", unit)] if unit else []), *problems(form)]

    def _show_result(self) -> None:
        """Bring the result into view, now and as its layout settles."""
        self._settling.start()
        self._scroll_to_result()

    def _scroll_to_result(self) -> None:
        if self._settling.isActive():
            self.scrollArea.verticalScrollBar().setValue(self.result_view.y())

    def recall(self) -> None:
        """Take up the choices of last time, and those of the project."""
        self._weights.choose(recall_choices(self).weights)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take layers and raster files."""
        if dropped_layer(event.mimeData()) is not None or dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A raster becomes the image, polygons the reference."""
        layer, files = dropped_layer(event.mimeData()), dropped_files(event.mimeData())
        if isinstance(layer, QgsVectorLayer):
            self.referenceCombo.setLayer(layer)
        elif layer is not None:
            self.rasterCombo.setLayer(layer)
        elif files:
            self._raster.choose_files(files)
        event.acceptProposedAction()

    def shut_down(self) -> None:
        """Let go of the canvas and the project, which outlive the page."""
        self.preview.clear()
        self._mends.shut_down()
        self._runs.shut_down()
        self._painting.clear()
        self._later.stop()
        self._canvas.extentsChanged.disconnect(self._later.start)
        self._canvas.selectionChanged.disconnect(self._refresh_later)
        QgsProject.instance().readProject.disconnect(self._on_project)
        QgsProject.instance().cleared.disconnect(self._on_cleared)

    def _connect(self) -> None:
        self._raster.changed.connect(self._on_raster)
        self._reference.changed.connect(self._on_reference)
        for combo in (self.weightsCombo, self.areaCombo, self.rulesCombo, self.deviceCombo, self.precisionCombo):
            combo.currentIndexChanged.connect(self._refresh_later)
        self.polygonCombo.layerChanged.connect(self._refresh_later)
        self.mmuSpin.valueChanged.connect(self._refresh_later)
        self.widthSpin.valueChanged.connect(self._refresh_later)
        self.folderWidget.fileChanged.connect(self._refresh_later)
        self.bandsEdit.textChanged.connect(self._refresh_later)
        self.scrollArea.verticalScrollBar().rangeChanged.connect(self._scroll_to_result)
        self._later.timeout.connect(self.refresh_if_seen)
        self._canvas.extentsChanged.connect(self._later.start)
        self._canvas.selectionChanged.connect(self._refresh_later)
        QgsProject.instance().readProject.connect(self._on_project)
        QgsProject.instance().cleared.connect(self._on_cleared)
        self._hints.mend_requested.connect(self._mend)
        self._mends.looked.connect(self._refresh_later)
        self._mends.made.connect(self.rasterCombo.setLayer)
        self._runs.made.connect(self.result.take)
        self.sample.shown.connect(self._take_sample)
        self.runButton.clicked.connect(self._run)
        self.previewButton.clicked.connect(self._preview)
        self.services.runs.began.connect(self._refresh_later)
        self.services.runs.ended.connect(self._refresh_later)

    def _refresh_later(self, *_args: object) -> None:
        self._later.start(0)

    def _on_raster(self) -> None:
        facts = self._raster.facts()
        self._weights.mark(facts)
        self._weights.prefer_near(facts)
        self.bandsEdit.clear()
        self._refresh_later()

    def _on_reference(self) -> None:
        """What another layer's codes mean is not what was chosen for the last one's."""
        self.codesCombo.setCurrentIndex(0)
        self._refresh_later()

    def _on_cleared(self) -> None:
        """What was made in another project stays in its folder and on the page Runs."""
        clear_messages(self.services.iface)
        self.result_view.hide()
        self.scrollArea.verticalScrollBar().setValue(0)
        self._refresh_later()

    def _on_project(self, *_args: object) -> None:
        self.recall()
        self._raster.prefer(group_title())
        self._refresh_later()

    def _mend(self, key: str) -> None:
        kind, _, value = key.partition(":")
        if kind == "show":
            self.scrollArea.ensureWidgetVisible(self._hints.label_of(value))
        elif key.startswith(PREFIX):
            self._mends.copy(key, self._raster.paths(), self._raster.name())
        elif kind == "files":
            self._raster.choose_files(band_files(self._raster.paths()[0]))
        elif kind == "resume":
            self._runs.resume()
        elif kind == "bands":
            self.bandsEdit.setText(value)
        elif kind == "codes":
            self._name_codes(value)
        elif kind == "choose-bands":
            self.advancedGroup.setCollapsed(False)
            self.bandsEdit.setFocus()
            self.scrollArea.ensureWidgetVisible(self.bandsEdit)

    def _name_codes(self, scheme: str) -> None:
        self.advancedGroup.setCollapsed(False)
        self.codesCombo.setCurrentIndex(self.codesCombo.findData(scheme))
        self._runs.forget()
        self.refresh()

    def _run(self) -> None:
        form = self.read()
        if self._problems(form):
            self.refresh()
            return
        self.preview.clear()
        self._runs.start(form)

    def _preview(self) -> None:
        form = self.read()
        if not preview_problems(form):
            self.preview.start(form)

    def _take_sample(self, image: QgsRasterLayer, reference: QgsVectorLayer) -> None:
        """The choices of the sample's run, so that Run makes it again."""
        self.rasterCombo.setLayer(image)
        self.referenceCombo.setLayer(reference)

    def _visible(self, raster: RasterFacts) -> QgsRectangle:
        settings = self._canvas.mapSettings()
        return extent_in(settings.visibleExtent(), settings.destinationCrs(), raster.crs)

    def _polygons(self) -> LayerSource | None:
        layer = self.polygonCombo.currentLayer()
        return layer_source(layer, selected=True) if layer else None

    def _rules(self) -> Rules | None:
        kind = self.rulesCombo.currentData()
        if kind == "custom":
            return Rules(mmu_ha=self.mmuSpin.value(), min_width_m=self.widthSpin.value())
        return Rules() if kind == "clc" else None
