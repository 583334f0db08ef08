"""A user's hands in what stops the script: file dialogs, which hold the call that opened them, and links in a text."""

import time
from pathlib import Path

import steps
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPoint, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

_OPEN_MS = 700
_STRIDE_PX = 4
_PATIENCE_S = 30
"""So long may a dialog take to look into its folder, and to go."""


def click_and_choose(button, *paths, before=lambda _dialog: None):
    """Press a button that opens a file dialog, type the paths into it and accept.

    Args:
        button: opens the dialog.
        paths: several are typed as the dialog writes them, in quotation marks.
        before: called with the dialog, filled in, to take a picture of it.
    """
    faults, done = [], []

    def fill():
        try:
            dialog = QgsApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                faults.append(f"{button.objectName()} opened no file dialog")
                return
            _type(dialog, [str(path) for path in paths])
            before(dialog)
            if not _accept(dialog):
                steps.keep(dialog.grab().toImage(), steps.WORK / "dialog.png")
                faults.append(f"The dialog did not take {', '.join(map(str, paths))}")
                dialog.reject()
        finally:
            done.append(True)

    QTimer.singleShot(_OPEN_MS, fill)
    steps.click(button)
    steps.wait_until(lambda: done, 3 * _PATIENCE_S, "The file dialog")
    steps.settle(300)
    if faults:
        raise steps.StoppedError("; ".join(faults))


def _type(dialog, names):
    """Type files into a dialog; several in their folder, in quotation marks."""
    if len(names) > 1:
        folder = Path(names[0]).parent
        dialog.setDirectory(str(folder))
        names = [Path(name).name for name in names]
        steps.wait_until(lambda: set(names) <= set(dialog.directory().entryList()), 10, f"The look into {folder}")
        steps.settle(700)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.clear()
    steps.QTest.keyClicks(line, names[0] if len(names) == 1 else " ".join(f'"{name}"' for name in names))
    steps.settle(200)


def _accept(dialog):
    """Press the button that takes the files; whether the dialog went."""
    box = dialog.findChild(QDialogButtonBox, "buttonBox")
    button = next(b for b in box.buttons() if box.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
    end = time.monotonic() + _PATIENCE_S
    while not button.isEnabled() and time.monotonic() < end:
        steps.settle(100)
    steps.click(button)
    while not _is_gone(dialog) and time.monotonic() < end:
        steps.settle(100)
    return _is_gone(dialog)


def _is_gone(dialog):
    return sip.isdeleted(dialog) or not dialog.isVisible()


class _Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self):
        super().__init__()
        self.files = []

    @pyqtSlot(QUrl)
    def take(self, url):
        self.files.append(Path(url.toLocalFile()))


def click_and_open(button):
    """Press a button that opens a file in the browser; that file."""
    browser = _Browser()
    QDesktopServices.setUrlHandler("file", browser.take)
    try:
        steps.click(button)
        steps.wait_until(lambda: browser.files, 10, f"What {button.text()} opens")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    return browser.files[0]


def click_link(label, beginning=""):
    """Move the mouse over a text until it is on a link whose address begins so, and click there."""
    found = []
    label.linkHovered.connect(found.append)
    try:
        for y in range(2, label.height(), _STRIDE_PX):
            for x in range(2, label.width(), _STRIDE_PX):
                steps.QTest.mouseMove(label, QPoint(x, y))
                steps.QApplication.processEvents()
                if found and found[-1] and found[-1].startswith(beginning):
                    steps.QTest.mouseClick(label, steps.Qt.MouseButton.LeftButton, pos=QPoint(x, y))
                    steps.settle(300)
                    return
    finally:
        label.linkHovered.disconnect(found.append)
    raise steps.StoppedError(f"No link {beginning} in: {label.accessibleDescription()}")
