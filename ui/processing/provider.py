"""Landweave's algorithms in QGIS's Processing toolbox, models, batches and ``qgis_process``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..assets import icon
from .agree_algorithm import AgreeAlgorithm
from .generalise_algorithm import GeneraliseAlgorithm
from .map_algorithm import MapAlgorithm
from .vectorise_algorithm import VectoriseAlgorithm


class LandweaveProvider(QgsProcessingProvider):
    """Registers one algorithm for each job."""

    def id(self) -> str:
        """Never changed: models and scripts name it."""
        return "landweave"

    def name(self) -> str:
        """What the toolbox shows."""
        return "Landweave"

    def longName(self) -> str:
        """What the options show."""
        return QCoreApplication.translate("LandweaveProvider", "Landweave (land cover maps)")

    def icon(self) -> QIcon:
        """Landweave's icon."""
        return icon("landweave.svg")

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        for algorithm in (MapAlgorithm, GeneraliseAlgorithm, VectoriseAlgorithm, AgreeAlgorithm):
            self.addAlgorithm(algorithm())
