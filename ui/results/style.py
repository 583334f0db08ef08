"""Official colours and class names for maps and polygons, and a ramp for the confidence."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.scheme import LandClass, Scheme

_OUTLINE = "40,40,40,110"
DIFFERENT = "#c51b7d"
"""Where two maps differ; no official palette has it. Source: ColorBrewer PiYG."""
_RAMP = ((0.0, "#762a83"), (0.5, "#c2a5cf"), (0.75, "#f7f7f7"), (0.9, "#a6dba0"), (1.0, "#1b7837"))
"""From doubtful (purple) to sure (green); told apart by the colour-blind as well. Source: ColorBrewer PRGn."""


def classes_of(scheme: Scheme, codes: Iterable[str]) -> tuple[LandClass, ...]:
    """The scheme's classes with these codes, in the scheme's order; all of them where no code is given."""
    wanted = set(codes)
    return tuple(c for c in scheme.classes if c.code in wanted) or scheme.classes


def class_name(land_class: LandClass) -> str:
    """``311 Broad-leaved forest``, as legends show it."""
    return f"{land_class.code} {land_class.label}".strip()


def paint_map(layer: QgsRasterLayer, classes: Iterable[LandClass]) -> None:
    """Give a raster of classes its colours and names."""
    entries = [QgsPalettedRasterRenderer.Class(c.value, QColor(c.colour), class_name(c)) for c in classes]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def paint_polygons(layer: QgsVectorLayer, classes: Iterable[LandClass], code_field: str) -> None:
    """Give polygons the colours and names of their codes."""
    categories = []
    for land_class in classes:
        symbol = QgsFillSymbol.createSimple(
            {"color": land_class.colour, "outline_color": _OUTLINE, "outline_width": "0.1", "joinstyle": "round"}
        )
        categories.append(QgsRendererCategory(land_class.code, symbol, class_name(land_class)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(code_field, categories))


def paint_difference(layer: QgsRasterLayer, values: Iterable[int], words: str) -> None:
    """Show these values of a raster in one colour that no class has, and nothing of all others."""
    entries = [QgsPalettedRasterRenderer.Class(value, QColor(DIFFERENT), words) for value in values]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def paint_reference(layer: QgsMapLayer, scheme: Scheme, code_field: str) -> bool:
    """Give an official layer its colours, but only where it still looks as QGIS loads it; whether that was so."""
    if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsSingleBandGrayRenderer):
        paint_map(layer, scheme.classes)
    elif isinstance(layer, QgsVectorLayer) and code_field and _is_plain(layer):
        paint_polygons(layer, scheme.classes, code_field)
    else:
        return False
    layer.triggerRepaint()
    layer.emitStyleChanged()
    return True


def _is_plain(layer: QgsVectorLayer) -> bool:
    """One solid fill with QGIS's own outline: nobody has chosen it."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleSymbolRenderer) or renderer.symbol().symbolLayerCount() != 1:
        return False
    usual = QgsFillSymbol.createSimple({})  # kept: its layers go away with it
    fill, own = renderer.symbol().symbolLayer(0).properties(), usual.symbolLayer(0).properties()
    return all(fill.get(key) == own.get(key) for key in ("style", "outline_color", "outline_width", "outline_style"))


def paint_confidence(layer: QgsRasterLayer, top: float) -> None:
    """Give the confidence a ramp from 0 to ``top``, the value of a sure pixel."""
    ramp = QgsColorRampShader(0.0, top, None, QgsColorRampShader.Type.Interpolated)
    items = [QgsColorRampShader.ColorRampItem(share * top, QColor(c), f"{100 * share:.0f} %") for share, c in _RAMP]
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader(top)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    layer.setRenderer(renderer)
