"""The polygons of the reference that one or several maps contradict, one after the other on the canvas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QGroupBox, QLabel, QTableWidget

from ...core.errors import OutputError
from ..canvas_shapes import CanvasShapes, ShapeStyle
from ..engine_words import why
from ..verdicts import Verdict, keep, verdict_of, words
from ..widgets.confusion_view import square_km
from ..widgets.hints import Tone, show_hint
from ..widgets.result_view import percent
from ..widgets.stepper import Stepper
from ..widgets.tables import fill_table, number_cell, prepare_table, text_cell
from .agreement_places import SPARE

_COLOUR = "#ffd400"
_HA_PER_KM2 = 100.0
_AGREEMENT = "agreement_between_weights"
"""The field that the suspects of several maps have more than those of one."""


@dataclass
class Suspect:
    """A polygon that the map contradicts."""

    source: Path
    """The layer that it comes from."""
    number: int
    """Id of the feature in it."""
    verdict: Verdict
    """What the analyst has said of it."""
    rank: int
    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    in_reference: str
    """Code and name."""
    in_map: str
    disagree_ha: float
    confidence: Optional[float]
    """Of the map where it contradicts, 0–1."""
    agreement: Optional[float]
    """Share of several maps that show the same class there, 0–1; None for one map."""

    @property
    def pair(self) -> str:
        """``311 → 211``: what the reference says, what the map shows."""
        return f"{self.in_reference.split(' ')[0]} → {self.in_map.split(' ')[0]}"


class Parts(NamedTuple):
    """The widgets of a page that a list fills."""

    group: QGroupBox
    hint: QLabel
    table: QTableWidget


class SuspectsList(QObject):
    """A list, a walk along it, and what the analyst says of each; that is kept in the layer."""

    looked_at = pyqtSignal(object)
    """The ``Suspect`` that the canvas shows now."""

    def __init__(self, canvas: QgsMapCanvas, parts: Parts) -> None:
        super().__init__(parts.table)
        self._canvas, (self._group, self._hint, self._table) = canvas, parts
        self.stepper, self.verdictCombo = Stepper(self._group), QComboBox(self._group)
        self.verdictCombo.setToolTip(self.tr("What you see there; it is kept in suspects.gpkg"))
        self.verdictCombo.setAccessibleName(self.tr("Verdict"))
        for verdict, text in words().items():
            self.verdictCombo.addItem(text, verdict)
        self.verdictCombo.activated.connect(self._judge)
        self._about = ""
        self._hint.setWordWrap(True)
        self._shapes = CanvasShapes(canvas)
        self._suspects: list[Suspect] = []
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.cellClicked.connect(lambda row, _column: self.stepper.go(row))
        self._table.cellActivated.connect(lambda row, _column: self.stepper.go(row))
        self.stepper.stepped.connect(self._look_at)

    def show(self, paths: Sequence[Path]) -> None:
        """Show the suspects of some layers in the order of their ranks; those that are not there have none."""
        self.clear()
        self._suspects = sorted((one for path in paths for one in _suspects(path)), key=lambda one: one.rank)
        self._group.setVisible(bool(self._suspects))
        self._prepare(any(one.agreement is not None for one in self._suspects))
        fill_table(
            self._table,
            [
                (
                    text_cell(one.pair, f"{one.in_reference} → {one.in_map}"),
                    number_cell(square_km(one.disagree_ha / _HA_PER_KM2)),
                    number_cell(percent(one.confidence if one.agreement is None else one.agreement)),
                )
                for one in self._suspects
            ],
        )
        self.stepper.set_count(len(self._suspects))
        self.verdictCombo.setVisible(False)
        self._count()

    def clear(self) -> None:
        """Take the outline off the canvas."""
        self._shapes.clear()

    def _prepare(self, is_joint: bool) -> None:
        self._about = self.tr("Polygons of the reference that the map contradicts: errors of either, or changes.")
        last, tip = self.tr("Sure"), self.tr("How confident the map is where it contradicts")
        if is_joint:
            self._about = self.tr("Polygons of the reference that most maps contradict; look first where all agree.")
            last, tip = self.tr("Agree"), self.tr("How many of the weights show the same class there")
        prepare_table(
            self._table,
            [self.tr("Reference → map"), self.tr("Area"), last],
            [
                self.tr("What the reference says, and what the map shows instead"),
                self.tr("How much of the polygon the map contradicts"),
                tip,
            ],
        )
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _look_at(self, number: int) -> None:
        one = self._suspects[number]
        self._shapes.clear()
        self._shapes.add([one.shape], one.crs, ShapeStyle(_COLOUR, Qt.BrushStyle.NoBrush, 3))
        self._shapes.zoom(SPARE)
        self._canvas.flashGeometries([one.shape], one.crs)
        self.stepper.say(one.pair)
        self._table.selectRow(number)
        self._table.scrollToItem(self._table.item(number, 0))
        self.verdictCombo.setCurrentIndex(self.verdictCombo.findData(one.verdict))
        self.verdictCombo.setVisible(True)
        self.looked_at.emit(one)

    def _judge(self, row: int) -> None:
        if not 0 <= self.stepper.at < len(self._suspects):
            return
        one, verdict = self._suspects[self.stepper.at], Verdict(self.verdictCombo.itemData(row))
        try:
            keep(str(one.source), one.number, verdict)
        except OutputError as error:
            show_hint(self._hint, why(error), Tone.WARNING)
            self.verdictCombo.setCurrentIndex(self.verdictCombo.findData(one.verdict))
            return
        one.verdict = verdict
        self._count()

    def _count(self) -> None:
        """Say how many have been looked at, and what was found."""
        counted = Counter(one.verdict for one in self._suspects if one.verdict is not Verdict.OPEN)
        text = self._about
        if counted:
            found = ", ".join(f"{name}: {counted[verdict]}" for verdict, name in words().items() if counted[verdict])
            told = self.tr("{0} of {1} looked at ({2}).")
            text += " " + told.format(sum(counted.values()), len(self._suspects), found)
        show_hint(self._hint, text)


def _suspects(path: Path) -> list[Suspect]:
    layer = QgsVectorLayer(str(path), "suspects", "ogr") if path.is_file() else None
    if layer is None or not layer.isValid():
        return []
    return [_suspect(path, feature, layer.crs()) for feature in layer.getFeatures()]


def _suspect(path: Path, feature: QgsFeature, crs: QgsCoordinateReferenceSystem) -> Suspect:
    sure, is_joint = feature["confidence"], feature.fieldNameIndex(_AGREEMENT) >= 0
    return Suspect(
        source=path,
        number=feature.id(),
        verdict=verdict_of(feature),
        rank=int(feature["rank"]),
        shape=feature.geometry(),
        crs=crs,
        in_reference=f"{feature['reference']} {feature['ref_label']}",
        in_map=f"{feature['map']} {feature['map_label']}",
        disagree_ha=float(feature["disagree_ha"]),
        confidence=float(sure) if isinstance(sure, float) else None,
        agreement=float(feature[_AGREEMENT]) if is_joint else None,
    )
