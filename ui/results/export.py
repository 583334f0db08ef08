"""Polygons of a run in another format, reference system or with fewer fields: what is wished, and the work it takes."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.events import Cancelled, Failed, Final, Result
from ..file_words import cannot_read, cannot_write
from ..run_task import Hear, IsCancelled, Work


class Format(Enum):
    """The formats of polygons: their driver and ending."""

    SHAPEFILE = ("ESRI Shapefile", ".shp")
    GEOPACKAGE = ("GPKG", ".gpkg")
    FLATGEOBUF = ("FlatGeobuf", ".fgb")
    GEOPARQUET = ("Parquet", ".parquet")

    @property
    def driver(self) -> str:
        """GDAL's name."""
        return self.value[0]

    @property
    def ending(self) -> str:
        """With its dot."""
        return self.value[1]

    @property
    def is_known_to_qgis(self) -> bool:
        """QGIS can write it; GeoParquet only where its GDAL was built with Arrow."""
        known = QgsVectorFileWriter.supportedFiltersAndFormats()
        return self.driver in {entry.driverName for entry in known}


@dataclass(frozen=True)
class ExportWish:
    """What the user wants to have."""

    target: Path
    format: Format = Format.SHAPEFILE
    crs: QgsCoordinateReferenceSystem | None = None
    """None: the map's own."""
    fields: tuple[str, ...] = ()
    """Names of the fields to keep; empty: all."""

    @property
    def is_plain(self) -> bool:
        """The layer as it is, in another format at most."""
        return self.crs is None and not self.fields


def copy_set(source: Path, target: Path) -> Work:
    """The work that copies a shapefile with its companions, styles included."""

    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        parts = sorted(p for p in source.parent.iterdir() if p.name.startswith(f"{source.stem}."))
        # The .shp comes last: a program that watches for it finds the whole set.
        parts.sort(key=lambda p: p.suffix.lower() == ".shp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            for part in parts:
                new = target.with_name(target.stem + part.name[len(source.stem) :])
                temporary = new.with_name(new.name + ".part")
                shutil.copyfile(part, temporary)
                temporary.replace(new)
        except OSError as error:
            return Failed("output", cannot_write(target.name, error.strerror or error), "")
        return Result({"out": str(target)})

    return work


def write_again(source: str, wish: ExportWish, context: QgsCoordinateTransformContext) -> Work:
    """The work that reads polygons and writes them as wished, with their style beside the file.

    Args:
        source: layer of polygons.
        wish: format, reference system, fields.
        context: the project's choices of transformations.
    """

    def work(_hear: Hear, is_cancelled: IsCancelled) -> Final:
        # Opened in the thread that reads it.
        layer = QgsVectorLayer(source, "polygons", "ogr")
        if not layer.isValid():
            return Failed("input", cannot_read(Path(source.split("|")[0]).name), "")
        feedback = _Feedback(is_cancelled)
        with contextlib.suppress(OSError):  # the writer then says what is wrong with the file
            wish.target.parent.mkdir(parents=True, exist_ok=True)
        error, message, written, _ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(wish.target), context, _options(layer, wish, context, feedback)
        )
        if is_cancelled():
            return Cancelled()
        if error != QgsVectorFileWriter.WriterError.NoError:
            return Failed("output", cannot_write(wish.target.name, message), "")
        layer.saveNamedStyle(str(wish.target.with_suffix(".qml")))
        layer.saveSldStyle(str(wish.target.with_suffix(".sld")))
        return Result({"out": written or str(wish.target)})

    return work


class _Feedback(QgsFeedback):
    """Asks the task whether to stop, as often as the writer asks."""

    def __init__(self, is_cancelled: IsCancelled) -> None:
        super().__init__()
        self._is_cancelled = is_cancelled
        self.progressChanged.connect(self._look)

    def _look(self, _share: float) -> None:
        if self._is_cancelled():
            self.cancel()


def _options(
    layer: QgsVectorLayer, wish: ExportWish, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = wish.format.driver
    options.layerName = wish.target.stem
    options.fileEncoding = "UTF-8"
    options.feedback = feedback
    if wish.crs is not None:
        options.ct = QgsCoordinateTransform(layer.crs(), wish.crs, context)
    names = layer.fields().names()
    # The GeoPackage's own number of a feature is no attribute of the polygons.
    options.attributes = [i for i, name in enumerate(names) if name in (wish.fields or names) and name != "fid"]
    return options
