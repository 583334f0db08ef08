"""What Landweave tells outside its dock: QGIS's message bar for results, QGIS's log for the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

_TAG = "Landweave"
_NAME = "landweaveMessage"
_SECONDS = 0
"""A message about a result stays until the user closes it."""

Action = tuple[str, Callable[[], object]]
"""Words on a button and what it does."""


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line in Landweave's tab of the log panel."""
    QgsMessageLog.logMessage(message, _TAG, level, notifyUser=False)


def tell(iface: QgisInterface, message: str, level: Qgis.MessageLevel, *actions: Action) -> None:
    """Show a line in the message bar, with a button for each action, and log it."""
    log(message, level)
    bar = iface.messageBar()
    item = bar.createMessage(_TAG, message)
    item.setObjectName(_NAME)
    for words, act in actions:
        button = QPushButton(words, item)
        button.clicked.connect(lambda _checked=False, act=act: act())
        item.layout().addWidget(button)
    bar.pushWidget(item, level, _SECONDS)


def clear_messages(iface: QgisInterface) -> None:
    """Take away Landweave's lines in the message bar: they speak of a run that is no longer the last."""
    bar = iface.messageBar()
    for item in bar.items():
        if item.objectName() == _NAME:
            bar.popWidget(item)


def open_path(path: str | Path) -> bool:
    """Open a file or folder with the system's own program for it."""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
