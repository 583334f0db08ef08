"""The part of the page Agreement that compares any map with any reference layer."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...core.events import Failed, Final
from ...core.job import AgreeJob
from ...core.scheme import load_scheme, scheme_ids
from ..code_schemes import choice_of_codes, code_schemes
from ..raster_layers import RasterFacts, RasterSupport, raster_support
from ..runs import Copy, JobRun, RunRequest, Runs
from ..settings import read_settings, runs_folder
from ..vector_layers import LayerRoute, LayerSource
from ..widgets.hints import Tone, show_hint
from ..widgets.raster_chooser import RasterChooser
from ..widgets.reference_chooser import ReferenceChooser
from .map_form import Problem

PAGE = "agreement"


@dataclass(frozen=True)
class MeasureForm:
    """What is to be compared with what."""

    map: RasterFacts | RasterSupport
    scheme: str
    """Of the map; empty: as the file says."""
    reference: LayerSource | None
    reference_field: str
    reference_scheme: str
    """What the codes mean; empty: recognised."""
    overlap: float | None
    """Share of the map's box that the reference's box covers, 0–1."""


def problems(form: MeasureForm) -> list[Problem]:
    """All that stands in the way, in the order of the form."""
    found = []
    if isinstance(form.map, RasterSupport):
        found.append(Problem("map", form.map.sentence()))
    elif len(form.map.paths) > 1 or len(form.map.data_bands) > 1:
        found.append(Problem("map", _tr("This raster has several bands: an image, not a map of classes.")))
    if form.reference is None:
        found.append(Problem("reference", _tr("Choose the layer that the map is to be compared with.")))
    elif form.reference.route is LayerRoute.NONE:
        found.append(Problem("reference", form.reference.reason))
    elif form.overlap == 0:
        found.append(Problem("reference", _tr("This layer does not touch the map. Choose one of the same area.")))
    return found


def measure_request(form: MeasureForm, folder: Path, when: time.struct_time) -> RunRequest:
    """What the engine is asked for by a form without problems; the results go into a new folder below ``folder``."""
    name = f"{Path(form.map.paths[0]).parent.name}_{form.map.name}_agreement"
    name = f"{_plain(name)}_{time.strftime('%Y-%m-%d_%H%M%S', when)}"
    source = form.reference
    job = AgreeJob(
        map=form.map.paths[0],
        reference=source.path,
        out=str(folder / name),
        reference_field=form.reference_field,
        reference_scheme=form.reference_scheme,
        scheme=form.scheme,
    )
    copies = (Copy(source, "reference"),) if source.route.needs_copy else ()
    title = _tr("Agreement of {0} with {1}").format(form.map.name, source.name)
    return RunRequest(job=job, title=title, name=name, page=PAGE, copies=copies)


class AgreementMeasure(QObject):
    """Reads the fields of the group, says beside them what is wrong, and starts the comparison."""

    def __init__(self, page, runs: Runs) -> None:  # noqa: ANN001 - AgreementPage, which imports this module
        super().__init__(page)
        self._page, self._runs = page, runs
        self._failure: Failed | None = None
        self._map = RasterChooser(page.mapCombo, page.mapButton)
        self._reference = ReferenceChooser(page.referenceCombo, page.fieldCombo)
        page.schemeCombo.addItem(self.tr("As the File Says"), "")
        for scheme in sorted(scheme_ids(), key=lambda one: load_scheme(one).title.casefold()):
            page.schemeCombo.addItem(load_scheme(scheme).title, scheme)
        page.codesCombo.addItem(self.tr("Recognised by Themselves"), "")
        for scheme, words in code_schemes().items():
            page.codesCombo.addItem(words, scheme)
        self._map.changed.connect(page.refresh_if_seen)
        self._reference.changed.connect(self._on_reference)
        page.measureHint.linkActivated.connect(self._name_codes)
        page.measureButton.clicked.connect(self.start)
        for label in (page.mapHint, page.referenceHint, page.measureHint):
            label.setWordWrap(True)
        page.measureGroup.collapsedStateChanged.connect(self.refresh)
        runs.began.connect(page.refresh_if_seen)
        runs.ended.connect(self._end)

    def read(self) -> MeasureForm:
        """All choices as they stand."""
        facts = self._map.facts()
        return MeasureForm(
            map=facts,
            scheme=self._page.schemeCombo.currentData(),
            reference=self._reference.source(),
            reference_field=self._reference.field(),
            reference_scheme=self._page.codesCombo.currentData(),
            overlap=self._reference.overlap(facts) if isinstance(facts, RasterFacts) else None,
        )

    def refresh(self, *_args: object) -> None:
        """Say what is wrong, each beside its field."""
        if self._page.measureGroup.isCollapsed():  # a text that is shown there would be painted over the title
            return
        form = self.read()
        found = problems(form)
        for field, label in (("map", self._page.mapHint), ("reference", self._page.referenceHint)):
            tone = (
                Tone.FACT if field == "reference" and form.reference is None else Tone.PROBLEM
            )  # nothing is wrong yet
            show_hint(label, " ".join(p.sentence for p in found if p.field == field), tone)
        text, mends = choice_of_codes(self._failure) if self._failure else ("", ())
        show_hint(self._page.measureHint, text, Tone.PROBLEM, mends=mends)
        self._page.measureButton.setEnabled(not found and not self._runs.is_busy)

    def suggest(self) -> None:
        """Choose a map of one band, where the project has one and something else is chosen."""
        if not any(problem.field == "map" for problem in problems(self.read())):
            return
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.bandCount() == 1 and raster_support(layer).is_usable:
                self._page.mapCombo.setLayer(layer)
                return

    def start(self) -> None:
        """Compare."""
        form = self.read()
        if not problems(form):
            self._failure = None
            self._runs.start(measure_request(form, runs_folder(read_settings()), time.localtime()))

    def _on_reference(self) -> None:
        self._page.codesCombo.setCurrentIndex(0)
        self._page.refresh_if_seen()

    def _name_codes(self, key: str) -> None:
        self._page.codesCombo.setCurrentIndex(self._page.codesCombo.findData(key.partition(":")[2]))
        self._failure = None
        self.refresh()

    def _end(self, run: JobRun, final: Final) -> None:
        if run.request.page == PAGE:
            self._failure = final if isinstance(final, Failed) else None
        self._page.refresh_if_seen()


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() or c in "_-." else "_" for c in name)[:80]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AgreementMeasure", text)
