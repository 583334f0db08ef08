"""What the dock knows about a raster before a run, or why the raster cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRaster,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from .scene_name import scene_name

_REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsihdfs", "/vsiwebhdfs")


class RasterSupport(Enum):
    """Whether the engine can read a raster layer, and if not, why."""

    FILE = "file"
    NONE = "none"
    BROKEN = "broken"
    WEB_SERVICE = "web service"
    DATABASE = "database"
    VIRTUAL = "virtual"
    ARCHIVE = "archive"
    MISSING = "missing"
    NO_CRS = "no crs"
    OTHER = "other"

    @property
    def is_usable(self) -> bool:
        """The engine can open it."""
        return self is RasterSupport.FILE

    def sentence(self) -> str:
        """Why not, and what would work; empty for a usable raster."""
        return {
            RasterSupport.FILE: "",
            RasterSupport.NONE: _tr("Add an image to the project, or choose files with the button …"),
            RasterSupport.BROKEN: _tr("QGIS cannot read this layer. Repair its data source first."),
            RasterSupport.WEB_SERVICE: _tr("This layer comes from a web service. Export it to a GeoTIFF first."),
            RasterSupport.DATABASE: _tr("This layer lies in a database. Export it to a GeoTIFF first."),
            RasterSupport.VIRTUAL: _tr("This layer is computed on the fly. Export it to a GeoTIFF first."),
            RasterSupport.ARCHIVE: _tr("This layer lies inside an archive. Unpack the archive first."),
            RasterSupport.MISSING: _tr("The file of this layer is gone. Repair its data source first."),
            RasterSupport.NO_CRS: _tr(
                "This raster has no coordinate reference system in its file. Assign one with Assign Projection first."
            ),
            RasterSupport.OTHER: _tr("This layer is not a raster file. Export it to a GeoTIFF first."),
        }[self]


@dataclass(frozen=True)
class RasterFacts:
    """A raster file, or one file per band, as QGIS sees it."""

    paths: tuple[str, ...]
    name: str
    band_names: tuple[str, ...]
    """One for each band; empty text where the file tells none."""
    colours: tuple[str, ...]
    """``red``, ``green``, ``blue``, ``alpha`` or empty, one for each band."""
    width: int
    height: int
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    pixel_size_m: float
    """Mean of width and height of a pixel on the ground, at the raster's centre."""
    is_byte: bool
    """Holds values from 0 to 255 only."""

    @property
    def data_bands(self) -> tuple[int, ...]:
        """Numbers of the bands, from 1, that are not an alpha channel."""
        return tuple(i for i, colour in enumerate(self.colours, start=1) if colour != "alpha")

    def pixels_in(self, extent: QgsRectangle) -> tuple[int, int]:
        """Columns and rows of the part of ``extent`` (in the raster's CRS) inside the raster; (0, 0) outside."""
        part = extent.intersect(self.extent)
        if part.isEmpty():
            return 0, 0
        cols = part.width() / self.extent.width() * self.width
        rows = part.height() / self.extent.height() * self.height
        return max(1, round(cols)), max(1, round(rows))


def raster_support(layer: QgsRasterLayer | None) -> RasterSupport:
    """Whether the engine can read this layer's file."""
    if layer is None:
        return RasterSupport.NONE
    provider = layer.providerType()
    if provider in ("wms", "wcs", "arcgismapserver", "arcgisfeatureserver"):
        return RasterSupport.WEB_SERVICE
    if provider.startswith("postgres"):
        return RasterSupport.DATABASE
    if provider == "virtualraster":
        return RasterSupport.VIRTUAL
    if provider != "gdal":
        return RasterSupport.OTHER
    return _file_support(layer)


def raster_path(layer: QgsRasterLayer) -> str:
    """The file of a GDAL layer, without QGIS's open options."""
    return str(QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path", ""))


def layer_facts(layer: QgsRasterLayer) -> RasterFacts:
    """The facts of a usable layer."""
    return _facts((raster_path(layer),), layer.name(), (layer,))


def quick_layer(path: str, name: str) -> QgsRasterLayer:
    """A layer of a file without QGIS's own style, for which it would look through the pixels."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsRasterLayer(path, name, "gdal", options)


def file_facts(paths: tuple[str, ...]) -> RasterFacts | RasterSupport:
    """The facts of files that are no layers, several being the bands in this order; else why they cannot be used."""
    layers = tuple(quick_layer(path, Path(path).stem) for path in paths)
    for layer in layers:
        support = raster_support(layer)
        if not support.is_usable:
            return support
    return _facts(paths, scene_name(paths), layers)


def _file_support(layer: QgsRasterLayer) -> RasterSupport:
    path = raster_path(layer)
    if path.startswith(("http:", "https:", *_REMOTE)):
        return RasterSupport.WEB_SERVICE
    if path.startswith("/vsi"):
        return RasterSupport.ARCHIVE
    if not Path(path).exists():
        return RasterSupport.OTHER if ":" in path[2:] else RasterSupport.MISSING
    if not layer.isValid():
        return RasterSupport.BROKEN
    # A CRS that the user gave the layer in QGIS does not reach the engine, which reads the file.
    in_file = layer.dataProvider().crs().isValid()
    return RasterSupport.FILE if in_file else RasterSupport.NO_CRS


def _facts(paths: tuple[str, ...], name: str, layers: tuple[QgsRasterLayer, ...]) -> RasterFacts:
    first = layers[0]
    names: list[str] = []
    colours: list[str] = []
    for path, layer in zip(paths, layers):
        bands = range(1, layer.bandCount() + 1)
        own = [_band_name(layer, band) for band in bands]
        names += [Path(path).stem] if len(layers) > 1 and len(own) == 1 and not own[0] else own
        colours += [_colour(layer, band) for band in bands]
    return RasterFacts(
        paths=paths,
        name=name,
        band_names=tuple(names),
        colours=tuple(colours),
        width=first.width(),
        height=first.height(),
        crs=first.crs(),
        extent=first.extent(),
        pixel_size_m=_pixel_size_m(first),
        is_byte=first.dataProvider().sourceDataType(1) == Qgis.DataType.Byte,
    )


def _band_name(layer: QgsRasterLayer, band: int) -> str:
    """The description in the file: QGIS shows ``Band 1: B02``, or ``Band 1`` where there is none."""
    _, _, description = layer.bandName(band).partition(":")
    return description.strip()


def _colour(layer: QgsRasterLayer, band: int) -> str:
    interpretation = layer.dataProvider().colorInterpretation(band)
    named = {
        QgsRaster.ColorInterpretation.RedBand: "red",
        QgsRaster.ColorInterpretation.GreenBand: "green",
        QgsRaster.ColorInterpretation.BlueBand: "blue",
        QgsRaster.ColorInterpretation.AlphaBand: "alpha",
    }
    return named.get(interpretation, "")


def _pixel_size_m(layer: QgsRasterLayer) -> float:
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym() or "EPSG:7030")
    centre = layer.extent().center()
    east = QgsPointXY(centre.x() + layer.rasterUnitsPerPixelX(), centre.y())
    north = QgsPointXY(centre.x(), centre.y() + layer.rasterUnitsPerPixelY())
    return (measure.measureLine(centre, east) + measure.measureLine(centre, north)) / 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("RasterSupport", text)
