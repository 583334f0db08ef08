"""The layers of a run, each from its file: named, in official colours, described; not yet in any project."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...core.scheme import LandClass, load_scheme
from ...models.card import Card
from ..raster_layers import quick_layer
from ..vector_layers import code_field
from .figures import read_report
from .provenance import describe, run_history
from .style import classes_of, paint_confidence, paint_difference, paint_map, paint_polygons

SEE_THROUGH = 0.6
"""Opacity of the map over the image."""
RUN_PROPERTY, KIND_PROPERTY = "landweave/run", "landweave/kind"
"""Custom properties of a layer: its run's ``run.json``, and which of the run's layers it is."""
_MAX_BYTES = 4 * 1024**2
_FACTOR = 256
"""Weight of the map's value in the picture of pairs (``core/agreement/places.py``)."""


@dataclass(frozen=True)
class RunFiles:
    """What a run has left, as its result event tells it."""

    values: Mapping[str, Any]
    image: str
    """Name of the mapped raster."""
    card: Card | None
    reference: str = ""
    when: time.struct_time = field(default_factory=time.localtime)

    @property
    def scheme(self) -> str:
        """Id of the map's class scheme."""
        return str(self.values.get("scheme") or (self.card.scheme if self.card else ""))

    @property
    def title(self) -> str:
        """Image and time."""
        return f"{self.image} – {time.strftime('%Y-%m-%d %H:%M', self.when)}"

    def path(self, key: str) -> str:
        """The file with this key; empty where the run made none."""
        return str((self.values.get("files") or {}).get(key) or "")

    @cached_property
    def record(self) -> Mapping[str, Any]:
        """The run's ``run.json``; empty where it is gone."""
        return read_report(self.path("run"))

    @cached_property
    def report(self) -> Mapping[str, Any]:
        """The run's ``report.json``, likewise."""
        return read_report(self.path("report_json"))

    def classes(self) -> tuple[LandClass, ...]:
        """The classes that can occur, in the scheme's order."""
        codes = self.values.get("codes") or (self.card.classes if self.card else ())
        return classes_of(load_scheme(self.scheme), codes)


@dataclass(frozen=True)
class _Pairs:
    """The picture of 256 · map + reference that a run leaves, and what its values mean at the finest level."""

    picture: Path
    of_map: Mapping[str, list[int]]
    """Class code → values in the map."""
    of_reference: Mapping[str, list[int]]

    def different(self, present: Iterable[LandClass]) -> list[int]:
        """The values of all pairs of two different classes, of which the first occurs in the map."""
        values = {land_class.value for land_class in present}
        return [
            _FACTOR * here + there
            for code, of_map in self.of_map.items()
            for here in values.intersection(of_map)
            for other, of_reference in self.of_reference.items()
            if other != code
            for there in of_reference
        ]


def _read_pairs(path: Path) -> _Pairs | None:
    """The pairs that a ``places.json`` tells, of the generalised map where there is one; None for no such file."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return None
        content = json.loads(path.read_text(encoding="utf-8"))
        files, levels = content["files"], content["levels"]
        finest = levels[max(levels, key=int)]
        name = files.get("generalised") or files["raw"]
        return _Pairs(path.parent / name, finest["map"], finest["reference"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def polygons(run: RunFiles) -> QgsVectorLayer | None:
    """The polygons of the generalised map."""
    path = run.path("gpkg")
    layer = QgsVectorLayer(path, _tr("Polygons"), "ogr") if path else None
    if layer is None or not layer.isValid():
        return None
    # The GeoPackage brings its style along; clc.qml beside it belongs to clc.tif.
    if not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        paint_polygons(layer, run.classes(), code_field(layer.fields().names()) or "CODE")
    layer.setOpacity(SEE_THROUGH)
    return _described(layer, run, "polygons")


def generalised(run: RunFiles) -> QgsRasterLayer | None:
    """The generalised map."""
    return _map(run, "clc", _tr("Generalised map"), "generalised")


def raw(run: RunFiles) -> QgsRasterLayer | None:
    """The map as the network drew it."""
    return _map(run, "classes", _tr("Map"), "map")


def difference(run: RunFiles) -> QgsRasterLayer | None:
    """Where map and reference show different classes, at the finest level that both share."""
    pairs = _read_pairs(Path(run.path("places"))) if run.path("places") else None
    layer = _raster(str(pairs.picture), _tr("Difference")) if pairs else None
    if layer is None:
        return None
    paint_difference(layer, pairs.different(run.classes()), _tr("Map and reference differ"))
    return _described(layer, run, "difference")


def confidence(run: RunFiles) -> QgsRasterLayer | None:
    """How sure the network was, in percent."""
    layer = _raster(run.path("confidence"), _tr("Confidence"))
    if layer is None:
        return None
    paint_confidence(layer, 100.0)
    return _described(layer, run, "confidence")


def keep_style(layer: QgsMapLayer | None) -> Iterator[None]:
    """Write style and metadata of a raster beside its file, a file a step: as QGIS finds them, and for other programs.

    Those that the engine has written stay. A GeoPackage holds its own.
    """
    if not isinstance(layer, QgsRasterLayer):
        return
    place = Path(layer.source())
    layer.saveNamedStyle(str(place.with_suffix(".qml")))
    yield
    if not place.with_suffix(".sld").exists():
        layer.saveSldStyle(str(place.with_suffix(".sld")))
    yield
    if layer.customProperty(KIND_PROPERTY) != "difference":
        layer.saveNamedMetadata(str(place.with_suffix(".qmd")))


def _map(run: RunFiles, key: str, name: str, kind: str) -> QgsRasterLayer | None:
    layer = _raster(run.path(key), name)
    if layer is None:
        return None
    paint_map(layer, run.classes())
    layer.setOpacity(SEE_THROUGH)
    return _described(layer, run, kind)


def _raster(path: str, name: str) -> QgsRasterLayer | None:
    layer = quick_layer(path, name) if path else None
    return layer if layer is not None and layer.isValid() else None


def _described(layer: QgsMapLayer, run: RunFiles, kind: str) -> QgsMapLayer:
    history = run_history(run.card, run.image, run.reference, run.record)
    limits = f" {run.card.limits}" if run.card and run.card.limits else ""
    abstract = _tr("{0} of {1}, made with Landweave.").format(layer.name(), run.image)
    describe(layer, abstract + limits, run.card, history)
    layer.setCustomProperty(RUN_PROPERTY, run.path("run"))
    layer.setCustomProperty(KIND_PROPERTY, kind)
    return layer


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunGroup", text)
