"""The lines beside the fields of the page Train: facts where all is well, problems where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLabel

from ...core.scheme import load_scheme
from ..raster_layers import RasterFacts
from ..widgets.hints import Tone, joined, show_hint
from ..widgets.raster_text import raster_in_words
from .map_form import Problem
from .train_form import Ground, TrainForm, package_folder

if TYPE_CHECKING:
    from .train_page import TrainPage


class TrainHints(QObject):
    """Writes the hint labels of a page."""

    def __init__(self, page: TrainPage) -> None:
        super().__init__(page)
        self._labels: dict[str, QLabel] = {
            "raster": page.rasterHint,
            "reference": page.referenceHint,
            "scheme": page.schemeHint,
            "name": page.nameHint,
            "classes": page.classesHint,
        }
        for label in self._labels.values():
            label.setWordWrap(True)

    def show(self, form: TrainForm, here: Ground, found: list[Problem]) -> None:
        """Show the facts of the form and of the area that its fields name, and in place of them what is wrong."""
        facts = {
            "raster": self._raster(here),
            "reference": self._reference(here),
            "scheme": self._scheme(form),
            "name": self._name(form),
        }
        for name, label in self._labels.items():
            wrong = " ".join(problem.sentence for problem in found if problem.field == name)
            text, tone = (wrong, Tone.PROBLEM) if wrong else facts.get(name, ("", Tone.FACT))
            show_hint(label, text, tone)

    def _raster(self, here: Ground) -> tuple[str, Tone]:
        return raster_in_words(here.raster) if isinstance(here.raster, RasterFacts) else "", Tone.FACT

    def _reference(self, here: Ground) -> tuple[str, Tone]:
        if here.overlap is None:
            return "", Tone.FACT
        text = self.tr("Covers about {0} % of the raster").format(round(100 * here.overlap))
        return text, Tone.GOOD if here.overlap >= 0.5 else Tone.WARNING

    def _scheme(self, form: TrainForm) -> tuple[str, Tone]:
        count = len(load_scheme(form.scheme).classes)
        return joined(self.tr("{0} classes at most").format(count), form.scheme), Tone.FACT

    def _name(self, form: TrainForm) -> tuple[str, Tone]:
        folder = package_folder(form)
        if not form.name.strip() or not folder.is_dir():
            return "", Tone.FACT
        return self.tr("Replaces the weights {0} once the training is done").format(folder.name), Tone.WARNING
