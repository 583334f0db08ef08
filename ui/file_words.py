"""What is said when a file cannot be read or written, in the user's language; for work in threads as well."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def cannot_read(name: str) -> str:
    """A sentence about a file that cannot be read."""
    return _tr("{0} cannot be read.").format(name)


def cannot_write(name: str, reason: object) -> str:
    """A sentence about a file that cannot be written, with the system's reason."""
    return _tr("{0} cannot be written: {1}").format(name, str(reason).rstrip(".") + ".")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileWords", text)
