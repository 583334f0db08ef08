"""A first result without any data of one's own: a simulated landscape, mapped, generalised and compared."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from ..core.events import Final, Result
from ..core.job import MapJob, SimulateJob
from .installed_weights import card_among
from .messages import tell
from .natural_colours import paint_naturally
from .pages.map_form import PAGE as MAP_PAGE
from .pages.map_form import MapAbout
from .pages.page import Services
from .runs import JobRun, RunRequest
from .settings import read_settings, runs_folder
from .vector_layers import extent_in

PAGE = "sample"
WEIGHTS = "sim-north"
_PROFILE, _SEED, _SIDE_PX = "north", 907, 768
"""About 59 km² with towns, fields, forests, lakes and a coast: everything is seen, and nothing takes long."""


class SampleLandscape(QObject):
    """Two runs in a row: the landscape, then its map; the page Map takes the result as any other."""

    shown = pyqtSignal(object, object)
    """Image and reference layer have joined the project."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self.button = QPushButton(self.tr("Try It With a Sample Landscape"), parent)
        self.button.setObjectName("sampleButton")
        tip = self.tr("Draw a landscape, map it and compare it with its reference: about a minute, and no data needed")
        self.button.setToolTip(tip)
        self.button.setAutoDefault(False)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.start)
        services.runs.ended.connect(self._end)

    def offer(self, wanted: bool, *, busy: bool) -> None:
        """Show the button where there is nothing else to begin with."""
        self.button.setVisible(wanted)
        self.button.setEnabled(not busy)

    def start(self, _checked: bool = False) -> None:
        """Begin, unless something else runs."""
        if card_among([WEIGHTS]) is None:
            text = self.tr("The weights {0}, which come with Landweave, are missing. Install Landweave again.")
            tell(self._services.iface, text.format(WEIGHTS), Qgis.MessageLevel.Warning)
            return
        name = f"sample_landscape_{time.strftime('%Y-%m-%d_%H%M%S')}"
        folder = runs_folder(read_settings()) / name / "scene"
        job = SimulateJob(profile=_PROFILE, seed=_SEED, size_px=_SIDE_PX, out=str(folder))
        self._services.runs.start(RunRequest(job=job, title=self.tr("Sample landscape"), name=name, page=PAGE))

    def _end(self, run: JobRun, final: Final) -> None:
        if run.request.page != PAGE or not isinstance(final, Result) or run.project_changed:
            return
        image, reference = str(final.values["image"]), str(final.values["reference"])
        steps = self._present(image, reference, run.folder.parent)
        self._services.turns.follow(self, steps, unless=lambda: run.project_changed)

    def _present(self, image: str, reference: str, place: Path) -> Iterator[object]:
        """The scene on the canvas, then its map."""
        self.shown.emit(*(yield from show_scene(self._services, image, reference)))
        yield
        self._map(image, reference, place)

    def _map(self, image: str, reference: str, place: Path) -> None:
        name = f"{place.name}_map"
        job = MapJob(rasters=(image,), weights=WEIGHTS, out=str(place / "map"), reference=reference)
        about = MapAbout(self.tr("Sample landscape"), card_among([WEIGHTS]), self.tr("the sample's reference"))
        title = self.tr("Land cover of the sample landscape")
        self._services.runs.start(RunRequest(job=job, title=title, name=name, page=MAP_PAGE, about=about))


def show_scene(
    services: Services, image: str, reference: str
) -> Generator[None, None, tuple[QgsRasterLayer, QgsVectorLayer]]:
    """Add image and reference layer to the project, the image in natural colours, and go there, in steps; both."""
    project = QgsProject.instance()
    official = QgsVectorLayer(reference, _tr("Sample reference"), "ogr")
    yield
    if official.isValid():
        project.addMapLayer(official)
        project.layerTreeRoot().findLayer(official.id()).setItemVisibilityChecked(False)
    yield
    layer = QgsRasterLayer(image, _tr("Sample landscape"))
    yield
    if layer.isValid():
        project.addMapLayer(layer)
        paint_naturally(layer)
        yield
        canvas = services.iface.mapCanvas()
        canvas.setExtent(extent_in(layer.extent(), layer.crs(), canvas.mapSettings().destinationCrs()))
        canvas.refresh()
    return layer, official


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleLandscape", text)
