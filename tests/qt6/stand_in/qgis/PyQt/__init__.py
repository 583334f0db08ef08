"""As in QGIS 4: PyQt6 under another name, with the two classes that moved to QtGui in QtWidgets as well."""

from PyQt6 import sip, uic
