"""Names of GDAL, which comes with QGIS."""

from qgis.core import gdal, ogr, osr
