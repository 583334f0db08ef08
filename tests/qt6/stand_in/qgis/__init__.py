"""A stand-in for QGIS's Python package: Qt is PyQt6, and QGIS's own classes are names without behaviour."""
