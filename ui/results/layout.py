"""A print layout of a run: map, legend of the classes that occur, areas, agreement, sources, scale bar; and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ...core.errors import OutputError
from .layers import RunFiles
from .sheet import Sheet, number, percent, sheet_of
from .style import class_name

NAME = "Landweave – {0}"
_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_COLUMNS = (7, 62, 16, 17)
"""Widths of the table: colour, class, km², share."""

# Millimetres from the left and the top, width, height, on A4 across.
_TITLE = (10, 6, 200, 9)
_SUBTITLE = (10, 15, 200, 6)
_MAP = (10, 23, 170, 150)
_TABLE = (184, 23, 103, 150)
_AGREEMENT = (10, 176, 170, 6)
_SCALE = (184, 178, 60, 12)
_NORTH = (275, 175, 12, 13)
_SOURCE = (10, 190, 277, 14)

Frame = tuple[float, float, float, float]


def add_layout(project: QgsProject, run: RunFiles, layers: Sequence[QgsMapLayer]) -> QgsPrintLayout:
    """A layout of a run in the project; one of the same name, from an earlier call, is replaced.

    Args:
        project: keeps the layout.
        run: whose figures and sources are told.
        layers: what the map shows, the topmost first; its extent is that of the first, which is drawn opaque.
    """
    manager, name = project.layoutManager(), NAME.format(run.title)
    old = manager.layoutByName(name)
    if old is not None:
        manager.removeLayout(old)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    sheet = sheet_of(run)
    map_ = _map(layout, layers)
    _label(layout, sheet.title, _TITLE, 16, bold=True)
    _label(layout, sheet.subtitle, _SUBTITLE, 9)
    _table(layout, sheet)
    _label(layout, sheet.agreement, _AGREEMENT, 10, bold=True)
    _scale_bar(layout, map_)
    _north(layout, map_)
    _label(layout, sheet.source, _SOURCE, 7)
    manager.addLayout(layout)
    return layout


def write_pdf(layout: QgsPrintLayout, path: Path) -> None:
    """Write a layout as PDF.

    Raises:
        OutputError: the file cannot be written.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 200
    done = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        hint = "Close the programs that have it open, or choose another folder."
        raise OutputError(f"{path.name} cannot be written to {path.parent}.", hint)


def _map(layout: QgsLayout, layers: Sequence[QgsMapLayer]) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.setId("map")
    item.attemptSetSceneRect(QRectF(*_MAP))
    item.setFrameEnabled(True)
    item.setCrs(layers[0].crs())
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setLayerStyleOverrides({layers[0].id(): _opaque_style(layers[0])})
    item.setKeepLayerStyles(True)
    box = layers[0].extent()
    box.scale(1.02)
    item.zoomToExtent(box)
    layout.addLayoutItem(item)
    return item


def _opaque_style(layer: QgsMapLayer) -> str:
    """The layer's style without the transparency that shows the image below: paper gets the official colours."""
    opaque = layer.clone()
    opaque.setOpacity(1.0)
    style = QgsMapLayerStyle()
    style.readFromLayer(opaque)
    return style.xmlData()


def _label(layout: QgsLayout, text: str, frame: Frame, points: float, *, bold: bool = False) -> None:
    if not text:
        return
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    _write_as(item, points, bold=bold)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    _place(item, frame)
    layout.addLayoutItem(item)


def _table(layout: QgsLayout, sheet: Sheet) -> None:
    """Legend and areas in one: colour, name, km² and share of each class that occurs."""
    if not sheet.areas:
        return
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    rows = [_row("", _tr("Class"), _tr("km²"), _tr("Share"))]
    rows += [_row(e.land_class.colour, class_name(e.land_class), number(e.km2), percent(e.share)) for e in sheet.areas]
    rows.append(_row("", _tr("All"), number(sum(e.km2 for e in sheet.areas)), "100 %"))
    table.setTableContents(rows)
    table.setColumnWidths(list(_COLUMNS))
    table.setCellMargin(0.6)
    table.setContentTextFormat(_text_format(7))
    table.setGridStrokeWidth(0.1)
    table.setWrapBehavior(QgsLayoutItemManualTable.WrapBehavior.WrapText)
    table.setResizeMode(QgsLayoutItemManualTable.ResizeMode.ExtendToNextPage)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(QRectF(*_TABLE))
    table.addFrame(frame)
    table.refresh()


def _row(colour: str, *texts: str) -> list[QgsTableCell]:
    cells = [QgsTableCell(""), *(QgsTableCell(text) for text in texts)]
    if colour:
        cells[0].setBackgroundColor(QColor(colour))
    for cell in cells[2:]:
        cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight)
    return cells


def _write_as(item: QgsLayoutItemLabel, points: float, *, bold: bool = False) -> None:
    """Size and weight of an item's text; QGIS before 3.24 knows fonts only."""
    text = _text_format(points, bold=bold)
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(text)
    else:
        font = text.font()
        font.setPointSizeF(points)
        item.setFont(font)


def _text_format(points: float, *, bold: bool = False) -> QgsTextFormat:
    text, font = QgsTextFormat(), QFont()
    font.setBold(bold)
    text.setFont(font)
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    return text


def _scale_bar(layout: QgsLayout, map_: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemScaleBar(layout)
    item.setLinkedMap(map_)
    item.setStyle("Single Box")
    item.applyDefaultSize()
    item.setTextFormat(_text_format(7))
    _place(item, _SCALE)
    layout.addLayoutItem(item)


def _north(layout: QgsLayout, map_: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath(_ARROW)
    item.setLinkedMap(map_)
    item.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _place(item, _NORTH)
    layout.addLayoutItem(item)


def _place(item: QgsLayoutItem, frame: Frame) -> None:
    left, top, width, height = frame
    item.attemptMove(QgsLayoutPoint(left, top, _MM))
    item.attemptResize(QgsLayoutSize(width, height, _MM))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunLayout", text)
