"""The polygons of the reference that the map contradicts, one after the other on the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QGroupBox, QLabel, QTableWidget

from ..agreement_figures import SUSPECTS
from ..canvas_shapes import CanvasShapes, ShapeStyle
from ..widgets.confusion_view import square_km
from ..widgets.hints import show_hint
from ..widgets.result_view import percent
from ..widgets.stepper import Stepper
from ..widgets.tables import fill_table, number_cell, prepare_table, text_cell
from .agreement_places import SPARE

_COLOUR = "#ffd400"
_HA_PER_KM2 = 100.0


@dataclass(frozen=True)
class Suspect:
    """A polygon that the map contradicts."""

    shape: QgsGeometry
    in_reference: str
    """Code and name."""
    in_map: str
    disagree_ha: float
    confidence: float | None
    """Of the map where it contradicts, 0–1."""

    @property
    def pair(self) -> str:
        """``311 → 211``: what the reference says, what the map shows."""
        return f"{self.in_reference.split(' ')[0]} → {self.in_map.split(' ')[0]}"


class AgreementSuspects(QObject):
    """A list and a walk along it."""

    def __init__(self, canvas: QgsMapCanvas, group: QGroupBox, hint: QLabel, table: QTableWidget) -> None:
        super().__init__(table)
        self._canvas, self._group, self._hint, self._table = canvas, group, hint, table
        self.stepper = Stepper(group)
        hint.setWordWrap(True)
        self._shapes = CanvasShapes(canvas)
        self._suspects: list[Suspect] = []
        self._crs = QgsCoordinateReferenceSystem()
        prepare_table(
            table,
            [self.tr("Reference → map"), self.tr("Area"), self.tr("Sure")],
            [
                self.tr("What the reference says, and what the map shows instead"),
                self.tr("How much of the polygon the map contradicts"),
                self.tr("How confident the map is where it contradicts"),
            ],
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.cellClicked.connect(lambda row, _column: self.stepper.go(row))
        table.cellActivated.connect(lambda row, _column: self.stepper.go(row))
        self.stepper.stepped.connect(self._look_at)

    def show(self, folder: Path) -> None:
        """Show the suspects of a run."""
        self.clear()
        path = folder / SUSPECTS
        layer = QgsVectorLayer(str(path), "suspects", "ogr") if path.is_file() else None
        is_there = layer is not None and layer.isValid()
        self._suspects = [_suspect(feature) for feature in layer.getFeatures()] if is_there else []
        self._crs = layer.crs() if is_there else QgsCoordinateReferenceSystem()
        self._group.setVisible(bool(self._suspects))
        show_hint(
            self._hint, self.tr("Polygons of the reference that the map contradicts: errors of either, or changes.")
        )
        self._hint.setWordWrap(True)
        fill_table(
            self._table,
            [
                (
                    text_cell(suspect.pair, f"{suspect.in_reference} → {suspect.in_map}"),
                    number_cell(square_km(suspect.disagree_ha / _HA_PER_KM2)),
                    number_cell(percent(suspect.confidence)),
                )
                for suspect in self._suspects
            ],
        )
        self.stepper.set_count(len(self._suspects))

    def clear(self) -> None:
        """Take the outline off the canvas."""
        self._shapes.clear()

    def _look_at(self, number: int) -> None:
        suspect = self._suspects[number]
        self._shapes.clear()
        self._shapes.add([suspect.shape], self._crs, ShapeStyle(_COLOUR, Qt.BrushStyle.NoBrush, 3))
        self._shapes.zoom(SPARE)
        self._canvas.flashGeometries([suspect.shape], self._crs)
        self.stepper.say(suspect.pair)
        self._table.selectRow(number)


def _suspect(feature: QgsFeature) -> Suspect:
    sure = feature["confidence"]
    return Suspect(
        shape=feature.geometry(),
        in_reference=f"{feature['reference']} {feature['ref_label']}",
        in_map=f"{feature['map']} {feature['map_label']}",
        disagree_ha=float(feature["disagree_ha"]),
        confidence=float(sure) if isinstance(sure, float) else None,
    )
