"""The page Train: rasters and reference layers become regional weights; what is learnt and how it goes is in view."""

from __future__ import annotations

import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent

from ...core.events import Cancelled, Event, Failed, Final, Metric, Result
from ...core.scheme import load_scheme, scheme_ids
from ..assets import load_form
from ..engine_words import why
from ..installed_weights import is_imported, whole
from ..raster_layers import RasterFacts
from ..results.group import group_title
from ..runs import JobRun
from ..survey_figures import read_survey
from ..widgets.hints import Tone, show_hint
from ..widgets.raster_chooser import RasterChooser
from ..widgets.reference_chooser import ReferenceChooser
from ..widgets.result_view import percent
from ..widgets.survey_view import SurveyView
from ..widgets.training_curves import TrainingCurves
from .page import Page, Services
from .train_areas import TrainAreas
from .train_form import (
    PAGE,
    Ground,
    TrainForm,
    TrainOptions,
    problems,
    survey_problems,
    survey_request,
    train_request,
)
from .train_ground import TrainGround
from .train_hints import TrainHints

_FIRST_SCHEME = "clc-l2"
"""Fifteen classes, which a region of some hundred square kilometres can teach."""


class TrainPage(Page):
    """Few choices, a look at what they mean, then the training with its curves."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        load_form("pages/train_page.ui", self)
        self._raster = RasterChooser(self.rasterCombo, self.rasterButton)
        self._reference = ReferenceChooser(self.referenceCombo, self.fieldCombo)
        self._more = TrainAreas(self.areasWidget, self.areasList, self.dropButton)
        self._hints = TrainHints(self)
        self._ground = TrainGround(services.iface.mapCanvas())
        self._surveyed: TrainForm | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self.survey, self.curves = SurveyView(self), TrainingCurves(self)
        self.surveyLayout.addWidget(self.survey)
        self.curveLayout.addWidget(self.curves)
        for part in (self.survey, self.curves, self.resultHint, self.keepButton):
            part.hide()
        self.resultHint.setWordWrap(True)
        self._fill()
        self._connect()

    @staticmethod
    def title() -> str:
        """What the switcher shows."""
        return QCoreApplication.translate("TrainPage", "Train")

    @staticmethod
    def tip() -> str:
        """What the page is for."""
        return QCoreApplication.translate("TrainPage", "make regional weights from rasters and reference layers")

    def activate(self) -> None:
        """Weights to start from may have come or gone meanwhile."""
        self._fill_starts()
        self.refresh()

    def shut_down(self) -> None:
        """Take the ground off the canvas."""
        self._later.stop()
        self._ground.clear()
        QgsProject.instance().cleared.disconnect(self._forget)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the ground again."""
        super().showEvent(event)
        self._ground.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """The ground belongs to this page alone."""
        super().hideEvent(event)
        self._ground.hide()

    def read(self) -> TrainForm:
        """All choices as they stand."""
        here = self._here()
        more = self._more.grounds
        chosen = [] if more and here.reference is None else [here]
        return TrainForm(
            grounds=(*more, *chosen),
            scheme=self.schemeCombo.currentData() or "",
            name=self.nameEdit.text(),
            minutes=float(self.minutesSpin.value()),
            start=self.startCombo.currentData(),
            region=self.regionEdit.text(),
            sensor=self.sensorEdit.text(),
            classes=self.classesEdit.text(),
            options=TrainOptions(
                epochs=self.epochsSpin.value(),
                patch_px=self.patchSpin.value(),
                batch=self.batchSpin.value(),
                learning_rate=self.rateSpin.value(),
                relighting=self.lightSpin.value(),
                balance=self.balanceSpin.value(),
                seed=self.seedSpin.value(),
            ),
            reserved=frozenset(package.card.id for package in whole() if not is_imported(package)),
        )

    def refresh(self) -> None:
        """Show beside the fields what they say and what is wrong; a look at other data than these is put away."""
        form, busy = self.read(), self.services.runs.is_busy
        found = problems(form)
        here = self._here()
        self._hints.show(form, here, found)
        self.trainButton.setEnabled(not found and not busy)
        self.trainButton.setToolTip(found[0].sentence if found else self.tr("Train the weights"))
        self.surveyButton.setEnabled(not survey_problems(form) and not busy)
        self.addButton.setEnabled(here.reference is not None and isinstance(here.raster, RasterFacts))
        if self._surveyed is not None and _data_of(form) != _data_of(self._surveyed):
            self._put_survey_away()

    def look(self) -> None:
        """Ask the engine what would be learnt from."""
        form = self.read()
        if not survey_problems(form):
            folder = Path(tempfile.mkdtemp(prefix="landweave-"))
            self._surveyed = form if self.services.runs.start(survey_request(form, folder, time.localtime())) else None

    def train(self) -> None:
        """Start the training."""
        form = self.read()
        if problems(form):
            self.refresh()
            return
        self.curves.start()
        if self.services.runs.start(train_request(form, time.localtime())) is not None:
            show_hint(self.resultHint, "")
            self.curves.show()
            QTimer.singleShot(0, lambda: self.scrollArea.ensureWidgetVisible(self.curves))

    def _here(self) -> Ground:
        """The area that the fields name."""
        raster = self._raster.facts()
        overlap = self._reference.overlap(raster) if isinstance(raster, RasterFacts) else None
        return Ground(raster, self._reference.source(), self._reference.field(), overlap)

    def _fill(self) -> None:
        for scheme in scheme_ids():
            self.schemeCombo.addItem(load_scheme(scheme).title, scheme)
        self.schemeCombo.setCurrentIndex(max(0, self.schemeCombo.findData(_FIRST_SCHEME)))
        usual = TrainOptions()
        for spin, value in (
            (self.epochsSpin, usual.epochs),
            (self.patchSpin, usual.patch_px),
            (self.batchSpin, usual.batch),
            (self.rateSpin, usual.learning_rate),
            (self.lightSpin, usual.relighting),
            (self.balanceSpin, usual.balance),
            (self.seedSpin, usual.seed),
        ):
            spin.setValue(value)
            spin.setClearValue(value)
        self.advancedGroup.setCollapsed(True)
        self._raster.prefer(group_title())

    def _fill_starts(self) -> None:
        """From scratch, then all weights there are; the choice stays where it can."""
        chosen = self.startCombo.currentText()
        self.startCombo.blockSignals(True)
        self.startCombo.clear()
        self.startCombo.addItem(self.tr("Scratch"), None)
        for package in whole():
            self.startCombo.addItem(package.card.title, package)
        self.startCombo.setCurrentIndex(max(0, self.startCombo.findText(chosen)))
        self.startCombo.blockSignals(False)

    def _connect(self) -> None:
        self._raster.changed.connect(self._later.start)
        self._reference.changed.connect(self._later.start)
        for edit in (self.nameEdit, self.classesEdit):
            edit.textChanged.connect(lambda _text: self._later.start())
        for spin in (self.patchSpin, self.seedSpin):
            spin.valueChanged.connect(lambda _value: self._later.start())
        self.schemeCombo.currentIndexChanged.connect(lambda _row: self._later.start())
        self._later.timeout.connect(self.refresh_if_seen)
        self.addButton.clicked.connect(self._add)
        self._more.changed.connect(self._later.start)
        self.surveyButton.clicked.connect(self.look)
        self.trainButton.clicked.connect(self.train)
        self.keepButton.clicked.connect(self._keep)
        self.resultHint.linkActivated.connect(self._follow)
        self.services.runs.began.connect(self._begin)
        self.services.runs.happened.connect(self._hear)
        self.services.runs.ended.connect(self._end)
        QgsProject.instance().cleared.connect(self._forget)

    def _add(self) -> None:
        self._more.add(self._here())
        self.referenceCombo.setLayer(None)

    def _forget(self) -> None:
        """The layers of another project are no longer at hand."""
        self._more.clear()
        self._put_survey_away()
        self._later.start()

    def _put_survey_away(self) -> None:
        self._surveyed = None
        self.survey.hide()
        self._ground.clear()

    def _begin(self, run: JobRun) -> None:
        self.keepButton.setVisible(run.command == "train" and run.can_finish)
        self.keepButton.setEnabled(True)
        self.trainButton.setVisible(run.command != "train")
        self.refresh_if_seen()

    def _hear(self, run: JobRun, event: Event) -> None:
        if run.request.page == PAGE and run.command == "train" and isinstance(event, Metric):
            self.curves.hear(event)

    def _keep(self) -> None:
        """Ask for the end; the engine still scores the weights, which takes a while."""
        if self.services.runs.current is not None:
            self.services.runs.current.finish()
            self.keepButton.setEnabled(False)
            show_hint(self.resultHint, self.tr("Finishing: the best weights so far are scored and kept."))

    def _end(self, run: JobRun, final: Final) -> None:
        self.keepButton.hide()
        self.trainButton.show()
        if run.request.page == PAGE:
            if isinstance(final, Failed):
                show_hint(self.resultHint, why(final), Tone.PROBLEM)
            elif isinstance(final, Cancelled):
                show_hint(self.resultHint, self.tr("Cancelled."))
            elif run.command == "survey":
                self._show_survey(final)
            else:
                self._show_trained(final)
        if run.command == "survey" and run.request.page == PAGE:
            shutil.rmtree(run.folder, ignore_errors=True)
        self.refresh_if_seen()

    def _show_survey(self, final: Result) -> None:
        if self._surveyed is None:
            return
        survey = read_survey(final.values, self._surveyed.scheme)
        self.survey.show_survey(survey)
        self.survey.show()
        self._ground.take(Path(survey.patches))
        if self.isVisible():
            self._ground.show()
            self._ground.zoom()
        QTimer.singleShot(0, lambda: self.scrollArea.ensureWidgetVisible(self.survey))

    def _show_trained(self, final: Result) -> None:
        scores = final.values.get("scores") or ()
        text = self.tr("{0} is ready.").format(str(final.values.get("id") or ""))
        if scores:
            text += " " + self.tr("{0} agreement on ground it has never seen.")
            text = text.format(percent(scores[0].get("overall_agreement")))
        link = (f"weights:{final.values.get('package') or ''}", self.tr("Show Card"))
        show_hint(self.resultHint, text, Tone.GOOD, mends=(link,))

    def _follow(self, key: str) -> None:
        _, _, folder = key.partition(":")
        self.services.show("weights", Path(folder))


def _data_of(form: TrainForm) -> TrainForm:
    """What of a form decides which ground is learnt from."""
    options = TrainOptions(patch_px=form.options.patch_px, seed=form.options.seed)
    blank = {"name": "", "minutes": 0.0, "start": None, "region": "", "sensor": ""}
    return replace(form, options=options, reserved=frozenset(), **blank)
