"""What lies beside a raster of classes and names them: category names and a raster attribute table, as GDAL reads them.

The sidecar is GDAL's own (``<name>.aux.xml``, PAM). QGIS from 3.30 on and ArcGIS show the table, other programs the
names.
"""

from __future__ import annotations

from html import escape

from ..scheme import LandClass, Scheme

_INTEGER, _TEXT = 0, 2
"""GDAL's types of fields (GFT_Integer, GFT_String)."""
_GENERIC, _NAME, _MIN_MAX, _RED, _GREEN, _BLUE = 0, 2, 5, 6, 7, 8
"""GDAL's uses of fields (GFU_Generic, GFU_Name, GFU_MinMax, GFU_Red, …)."""
_FIELDS = (
    ("Value", _INTEGER, _MIN_MAX),
    ("Code", _TEXT, _GENERIC),
    ("Class", _TEXT, _NAME),
    ("Red", _INTEGER, _RED),
    ("Green", _INTEGER, _GREEN),
    ("Blue", _INTEGER, _BLUE),
)


def sidecar(scheme: Scheme) -> str:
    """The sidecar of a raster of this scheme: a name for each value, and a row for each class."""
    labels = {c.value: f"{c.code} {c.label}" for c in scheme.classes}
    names = "".join(f"<Category>{escape(labels.get(v, ''), quote=False)}</Category>" for v in range(max(labels) + 1))
    band = f"<CategoryNames>{names}</CategoryNames>{_table(scheme)}"
    return f'<PAMDataset><PAMRasterBand band="1">{band}</PAMRasterBand></PAMDataset>\n'


def _table(scheme: Scheme) -> str:
    fields = "".join(
        f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{use}</Usage></FieldDefn>'
        for i, (name, kind, use) in enumerate(_FIELDS)
    )
    rows = "".join(f'<Row index="{i}">{_cells(land_class)}</Row>' for i, land_class in enumerate(scheme.classes))
    return f'<GDALRasterAttributeTable tableType="thematic">{fields}{rows}</GDALRasterAttributeTable>'


def _cells(land_class: LandClass) -> str:
    values = (land_class.value, land_class.code, land_class.label, *land_class.rgb)
    return "".join(f"<F>{escape(str(value), quote=False)}</F>" for value in values)
