"""What the page Map looks at behind a raster's name, and the copies that it offers where the raster does not fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, pyqtSignal

from ...core.events import Failed, Final, Result
from ..band_files import band_files, band_name
from ..engine_words import why
from ..fit import metres
from ..mended_copy import Mend, Wish, copy_path, copy_work
from ..messages import tell
from ..natural_colours import paint_naturally
from ..raster_layers import RasterFacts, RasterSupport
from ..raster_values import MANY_ZEROS, RasterValues, unit_factor, values_work
from ..run_task import RunTask
from ..settings import read_settings, runs_folder
from .map_form import MapForm, typed_bands

if TYPE_CHECKING:
    from .page import Services

Mends = tuple[tuple[str, str], ...]
PREFIX = "copy:"
"""How the links begin that ask for a copy: ``copy:factor:10000``."""


class MapMends(QObject):
    """Looks at rasters in the background, and writes copies of them."""

    looked = pyqtSignal()
    """The values of a raster are known now."""
    made = pyqtSignal(object)
    """A copy is ready: its layer, which is in the project."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = services.iface
        self._known: dict[tuple[str, ...], RasterValues | None] = {}
        self._paths: tuple[str, ...] = ()
        self._task: RunTask | None = None
        self._copying: RunTask | None = None

    def values(self, raster: RasterFacts | None) -> RasterValues | None:
        """The values of a raster; None until they are known."""
        if raster is None or raster.paths in self._known:
            return self._known.get(raster.paths) if raster else None
        if self._task is None:
            self._paths = raster.paths
            self._task = RunTask(self.tr("Look at {0}").format(raster.name), values_work(raster.paths))
            self._task.ended.connect(self._take)
            QgsApplication.taskManager().addTask(self._task)
        return None

    def copy(self, key: str, paths: tuple[str, ...], name: str) -> None:
        """Write the copy that a link asks for, in the background."""
        if self._copying is not None:
            return
        kind, value = key.removeprefix(PREFIX).split(":", 1)
        wish = Wish(Mend(kind), value)
        target = copy_path(runs_folder(read_settings()), name, wish)
        self._copying = RunTask(self.tr("Copy of {0}").format(name), copy_work(paths, target, wish))
        self._copying.ended.connect(self._show_copy)
        QgsApplication.taskManager().addTask(self._copying)

    def shut_down(self) -> None:
        """Stop what is under way."""
        for task, ended in ((self._task, self._take), (self._copying, self._show_copy)):
            if task is not None:
                task.ended.disconnect(ended)
                task.cancel()
        self._task = self._copying = None

    def _take(self, final: Final) -> None:
        self._task = None
        self._known[self._paths] = final.values["values"] if isinstance(final, Result) else None
        self.looked.emit()

    def _show_copy(self, final: Final) -> None:
        self._copying = None
        if isinstance(final, Failed):
            tell(self._iface, why(final), Qgis.MessageLevel.Critical)
        elif isinstance(final, Result):
            path = Path(str(final.values["path"]))
            layer = QgsRasterLayer(str(path), path.stem, "gdal")
            if layer.isValid():
                paint_naturally(layer)
                QgsProject.instance().addMapLayer(layer)
                self.made.emit(layer)


def unit_problem(form: MapForm) -> str:
    """Why the raster's numbers cannot be those of the weights; empty where they can."""
    factor = _factor(form)
    if factor is None:
        return ""
    numbers = [number - 1 for number in typed_bands(form)]
    own = min(form.values.low[i] for i in numbers), max(form.values.high[i] for i in numbers)
    bands = form.package.card.bands
    trained = min(band.low for band in bands), max(band.high for band in bands)
    text = _tr("The values run from {0} to {1}; these weights were trained on {2} to {3}: another unit.")
    return text.format(*(_short(value) for value in (*own, *trained)))


def black_warning(form: MapForm) -> str:
    """That black pixels may be no data; empty where there are few."""
    if form.values is None or form.values.black_share < MANY_ZEROS:
        return ""
    text = _tr("{0} % of the pixels are 0 in all bands, and the file does not say that 0 means no data.")
    return text.format(round(100 * form.values.black_share))


def scene_hint(form: MapForm) -> str:
    """That a file holds one band of a scene whose other bands lie beside it; empty for other rasters."""
    names = " ".join(map(band_name, _scene(form)))
    return _tr("This is one band of a scene: its folder has {0}.").format(names) if names else ""


def raster_mends(form: MapForm) -> Mends:
    """Copies that would mend what stands beside the raster."""
    if form.raster is RasterSupport.NO_CRS:
        crs = QgsProject.instance().crs().authid()
        return ((f"{PREFIX}crs:{crs}", _tr("Copy With the Project's {0}").format(crs)),) if crs else ()
    factor = _factor(form)
    if factor is not None:
        times = f"{factor:.15g}"
        words = QLocale().toString(int(factor)) if factor >= 1 else times
        return ((f"{PREFIX}factor:{times}", _tr("Copy × {0}").format(words)),)
    if black_warning(form):
        return ((f"{PREFIX}nodata:0", _tr("Copy With 0 as Nodata")),)
    if isinstance(form.raster, RasterFacts) and len(form.raster.paths) > 1:
        return ((f"{PREFIX}stack:{len(form.raster.paths)}", _tr("Copy as One Layer")),)
    return (("files", _tr("Use All {0}").format(len(_scene(form)))),) if _scene(form) else ()


def weights_mends(form: MapForm) -> Mends:
    """Copies with which the chosen weights could be used: larger pixels, where the raster's are too small."""
    if not isinstance(form.raster, RasterFacts) or form.package is None:
        return ()
    smallest, size = form.package.card.pixel_size_m[0], form.raster.pixel_size_m
    if form.fit is None or not form.fit.reason or size <= 0 or size >= smallest:
        return ()
    side = form.raster.extent.width() / form.raster.width * smallest / size
    return ((f"{PREFIX}pixel:{side:.9g}", _tr("Copy With Pixels of {0}").format(metres(smallest))),)


def _scene(form: MapForm) -> tuple[str, ...]:
    """The files of the scene of which the raster is one band."""
    alone = isinstance(form.raster, RasterFacts) and len(form.raster.paths) == len(form.raster.band_names) == 1
    return band_files(form.raster.paths[0]) if alone else ()


def _factor(form: MapForm) -> float | None:
    if form.values is None or form.package is None or (form.fit is not None and form.fit.reason):
        return None
    return unit_factor(form.values, form.package.card, typed_bands(form))


def _short(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 1000 else QLocale().toString(round(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapMends", text)
