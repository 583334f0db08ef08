"""Styles of maps and polygons in a scheme's colours, as QGIS (QML) and other programs (SLD) read them."""

from __future__ import annotations

import html
from collections.abc import Collection

from ..scheme import LandClass, Scheme
from .fields import code_field

_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_OUTLINE = "60,60,60,255"
_OUTLINE_MM = "0.1"


def polygon_qml(scheme: Scheme, values: Collection[int] | None = None) -> str:
    """A QGIS style for polygons with ``code_field(scheme)``: one category for each class, thin grey outlines.

    Args:
        scheme: codes, labels and colours.
        values: the classes that are present; None: all.
    """
    classes = _present(scheme, values)
    categories = "\n".join(
        f'   <category type="string" value="{_text(c.code)}" label="{_text(legend_text(c))}" symbol="{i}"'
        ' render="true"/>'
        for i, c in enumerate(classes)
    )
    symbols = "\n".join(_fill_symbol(i, c) for i, c in enumerate(classes))
    return (
        f'{_HEAD}<qgis version="3.22.0" styleCategories="Symbology">\n'
        f' <renderer-v2 type="categorizedSymbol" attr="{code_field(scheme)}" symbollevels="0" enableorderby="0"'
        ' forceraster="0">\n'
        f"  <categories>\n{categories}\n  </categories>\n  <symbols>\n{symbols}\n  </symbols>\n"
        " </renderer-v2>\n <blendMode>0</blendMode>\n <featureBlendMode>0</featureBlendMode>\n</qgis>\n"
    )


def raster_qml(scheme: Scheme, values: Collection[int] | None = None) -> str:
    """A QGIS style for a raster of scheme values: a palette of the classes that are present, nodata transparent."""
    entries = "\n".join(
        f'    <paletteEntry value="{c.value}" color="{c.colour}" label="{_text(legend_text(c))}" alpha="255"/>'
        for c in _present(scheme, values)
    )
    return (
        f'{_HEAD}<qgis version="3.22.0" styleCategories="Symbology">\n <pipe>\n'
        '  <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">\n'
        f"   <colorPalette>\n{entries}\n   </colorPalette>\n  </rasterrenderer>\n </pipe>\n"
        " <blendMode>0</blendMode>\n</qgis>\n"
    )


def polygon_sld(scheme: Scheme, values: Collection[int] | None = None) -> str:
    """The polygons' style as OGC Styled Layer Descriptor 1.0.0, one rule for each class."""
    rules = "\n".join(_sld_rule(c, code_field(scheme)) for c in _present(scheme, values))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"'
        ' xmlns:ogc="http://www.opengis.net/ogc">\n'
        f" <NamedLayer>\n  <Name>{_text(scheme.id)}</Name>\n  <UserStyle>\n   <Title>{_text(scheme.title)}</Title>\n"
        f"   <FeatureTypeStyle>\n{rules}\n   </FeatureTypeStyle>\n  </UserStyle>\n </NamedLayer>\n"
        "</StyledLayerDescriptor>\n"
    )


def raster_sld(scheme: Scheme, values: Collection[int] | None = None) -> str:
    """The style of a raster of scheme values as OGC Styled Layer Descriptor 1.0.0: a colour for each value."""
    entries = "\n".join(
        f'       <ColorMapEntry color="{c.colour}" quantity="{c.value}" label="{_text(legend_text(c))}"/>'
        for c in _present(scheme, values)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld">\n'
        f" <NamedLayer>\n  <Name>{_text(scheme.id)}</Name>\n  <UserStyle>\n   <Title>{_text(scheme.title)}</Title>\n"
        "   <FeatureTypeStyle>\n    <Rule>\n     <RasterSymbolizer>\n"
        f'      <ColorMap type="values">\n{entries}\n      </ColorMap>\n     </RasterSymbolizer>\n    </Rule>\n'
        "   </FeatureTypeStyle>\n  </UserStyle>\n </NamedLayer>\n</StyledLayerDescriptor>\n"
    )


def legend_text(land_class: LandClass) -> str:
    """What a legend says: code and label."""
    return f"{land_class.code} {land_class.label}".strip()


def _present(scheme: Scheme, values: Collection[int] | None) -> list[LandClass]:
    return [c for c in scheme.classes if values is None or c.value in values]


def _fill_symbol(number: int, land_class: LandClass) -> str:
    red, green, blue = land_class.rgb
    options = {
        "color": f"{red},{green},{blue},255",
        "style": "solid",
        "outline_color": _OUTLINE,
        "outline_style": "solid",
        "outline_width": _OUTLINE_MM,
        "outline_width_unit": "MM",
        "joinstyle": "bevel",
    }
    rows = "\n".join(f'      <Option name="{k}" value="{v}" type="QString"/>' for k, v in options.items())
    return (
        f'   <symbol type="fill" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">\n'
        f'    <layer class="SimpleFill" enabled="1" locked="0" pass="0">\n     <Option type="Map">\n{rows}\n'
        "     </Option>\n    </layer>\n   </symbol>"
    )


def _sld_rule(land_class: LandClass, field: str) -> str:
    return (
        f"    <Rule>\n     <Name>{_text(land_class.code)}</Name>\n"
        f"     <Title>{_text(legend_text(land_class))}</Title>\n"
        f"     <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{field}</ogc:PropertyName>"
        f"<ogc:Literal>{_text(land_class.code)}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>\n"
        f'     <PolygonSymbolizer><Fill><CssParameter name="fill">{land_class.colour}</CssParameter></Fill>'
        '<Stroke><CssParameter name="stroke">#3c3c3c</CssParameter>'
        '<CssParameter name="stroke-width">0.3</CssParameter></Stroke></PolygonSymbolizer>\n    </Rule>'
    )


def _text(words: str) -> str:
    """Safe inside XML: marked-up characters escaped, control characters dropped."""
    return html.escape("".join(letter for letter in words if letter.isprintable()), quote=True)
