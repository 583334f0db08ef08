"""Landweave in the language of QGIS, where i18n/ has it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"


class Translation:
    """The translator while the plugin is loaded."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None

    def install(self, locale: str = "") -> bool:
        """Translate all texts from now on; ``locale``: such as ``tr`` or ``pt_BR``, empty: QGIS's.

        Returns:
            Whether there is such a translation.
        """
        locale = locale or QgsApplication.instance().locale()
        for name in (locale, locale.split("_")[0].split("-")[0]):
            path = self._folder / f"landweave_{name}.qm"
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                self._translator = translator
                return bool(QCoreApplication.installTranslator(translator))
        return False

    def remove(self) -> None:
        """Take the translator back."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None
