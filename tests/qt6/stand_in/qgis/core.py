"""Any class of QGIS, for annotations, imports and theme icons; whoever calls one fails."""

from PyQt6.QtGui import QIcon


class _Named(type):
    """A class whose attributes are such classes again: ``QgsMapLayerProxyModel.Filter.RasterLayer``."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Named(name, (), {})


class QgsApplication(metaclass=_Named):
    @staticmethod
    def getThemeIcon(_name):
        return QIcon()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Named(name, (), {})
