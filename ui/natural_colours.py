"""A new raster layer in natural colours, where its bands say which they are."""

from __future__ import annotations

from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer

_RED_GREEN_BLUE = ("B04", "B03", "B02")
"""As Sentinel-2 names them."""


def paint_naturally(layer: QgsRasterLayer) -> None:
    """Show red, green and blue as such; a layer without these names stays as it is."""
    names = [layer.bandName(band).split(":")[-1].strip() for band in range(1, layer.bandCount() + 1)]
    renderer = layer.renderer()
    if set(_RED_GREEN_BLUE) <= set(names) and isinstance(renderer, QgsMultiBandColorRenderer):
        red, green, blue = (names.index(name) + 1 for name in _RED_GREEN_BLUE)
        renderer.setRedBand(red)
        renderer.setGreenBand(green)
        renderer.setBlueBand(blue)
        layer.setDefaultContrastEnhancement()
