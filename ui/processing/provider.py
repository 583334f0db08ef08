"""Landweave's algorithms in QGIS's Processing toolbox, models, batches and ``qgis_process``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..assets import icon
from .accuracy_algorithm import AccuracyAlgorithm
from .agree_algorithm import AgreeAlgorithm
from .audit_algorithm import AuditAlgorithm
from .compare_algorithm import CompareAlgorithm
from .doctor_algorithm import DoctorAlgorithm
from .experiment_algorithm import ExperimentAlgorithm
from .generalise_algorithm import GeneraliseAlgorithm
from .layout_algorithm import LayoutAlgorithm
from .map_algorithm import MapAlgorithm
from .plan_algorithm import PlanAlgorithm
from .pretrain_algorithm import PretrainAlgorithm
from .rerun_algorithm import RerunAlgorithm
from .sample_algorithm import SampleAlgorithm
from .simulate_algorithm import SimulateAlgorithm
from .survey_algorithm import SurveyAlgorithm
from .tasks_algorithms import ClusterAlgorithm, ReduceAlgorithm, TaskAlgorithm
from .train_algorithm import TrainAlgorithm
from .vectorise_algorithm import VectoriseAlgorithm
from .weights_algorithms import (
    CheckWeightsAlgorithm,
    ExportWeightsAlgorithm,
    ImportWeightsAlgorithm,
    ListWeightsAlgorithm,
)

ALGORITHMS = (
    MapAlgorithm,
    GeneraliseAlgorithm,
    VectoriseAlgorithm,
    LayoutAlgorithm,
    SimulateAlgorithm,
    AgreeAlgorithm,
    AuditAlgorithm,
    SampleAlgorithm,
    AccuracyAlgorithm,
    RerunAlgorithm,
    CompareAlgorithm,
    SurveyAlgorithm,
    TrainAlgorithm,
    PretrainAlgorithm,
    ExperimentAlgorithm,
    ListWeightsAlgorithm,
    CheckWeightsAlgorithm,
    ImportWeightsAlgorithm,
    ExportWeightsAlgorithm,
    PlanAlgorithm,
    TaskAlgorithm,
    ClusterAlgorithm,
    ReduceAlgorithm,
    DoctorAlgorithm,
)
MODELS = Path(__file__).parent / "models"


class LandweaveProvider(QgsProcessingProvider):
    """Registers one algorithm for each job, and the models that come along as examples."""

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
        """Add the algorithms, then the models, whose steps they are."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted(MODELS.glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
