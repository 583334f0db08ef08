"""As ``qgis.core``; classes that ours derive from are plain widgets."""

from PyQt6.QtWidgets import QDockWidget, QWidget

from .core import _Named

QgsDockWidget, QgisInterface = QDockWidget, QWidget


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Named(name, (), {}) if name.endswith("Interface") else type(name, (QWidget,), {})
