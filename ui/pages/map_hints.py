"""The lines beside the fields of the page Map: facts where all is well, problems and mends where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ...core.events import Failed
from ..code_schemes import choice_of_codes
from ..engine_words import why
from ..estimate import Rates, estimate_in_words
from ..raster_layers import RasterFacts, RasterSupport
from ..rates import read_rates
from ..region import centre_in_degrees, region_warning
from ..vector_layers import LayerRoute
from ..widgets.hints import Tone, joined, show_hint, unbroken
from ..widgets.locator import Locator
from ..widgets.raster_text import raster_in_words
from ..widgets.weights_text import details, summary, warning
from .map_form import Area, MapForm, Problem, estimated, typed_bands
from .map_mends import black_warning, raster_mends, scene_hint, weights_mends

if TYPE_CHECKING:
    from .map_page import MapPage

_LOCATOR_PX = 56
Mends = tuple[tuple[str, str], ...]


class MapHints(QObject):
    """Writes the hint labels of a page."""

    mend_requested = pyqtSignal(str)
    """The link that the user clicked: ``resume``, ``bands:1 2 3``, ``choose-bands``, ``codes:clc``, ``copy:nodata:0``,
    ``files``, ``show:area``."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._locale = QLocale()
        self._locator = Locator(page)
        self._locator.setFixedHeight(_LOCATOR_PX)
        page.cardLayout.addWidget(self._locator)
        for label in self._labels().values():
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            label.linkActivated.connect(self.mend_requested)

    def show(
        self, form: MapForm, problems: list[Problem], failure: Failed | None, *, busy: bool, unfinished: bool
    ) -> None:
        """Show the facts of the form, and in place of them what is wrong.

        Args:
            form: the choices.
            problems: what is wrong with them.
            failure: how the last run ended.
            busy: a run is under way, so another cannot be started.
            unfinished: the last run was stopped, and can go on where it was.
        """
        facts = self._facts(form)
        for field, label in self._labels().items():
            wrong = " ".join(p.sentence for p in problems if p.field == field)
            text, tone = (wrong, Tone.PROBLEM) if wrong else facts.get(field, ("", Tone.FACT))
            if field == "raster" and form.raster is RasterSupport.NONE:  # nothing is wrong with an empty project
                tone = Tone.FACT
            mends = self._mends(field, form) if field == "raster" or tone in (Tone.PROBLEM, Tone.WARNING) else ()
            show_hint(label, text, tone, mends=mends)
        card = form.package.card if form.package else None
        doubt = form.fit.doubt if form.fit else ""
        away = region_warning(form.raster, card) if card and isinstance(form.raster, RasterFacts) else ""
        warnings = (doubt, away, warning(card) if card else "")
        show_hint(self._page.weightsWarning, "\n".join(text for text in warnings if text), Tone.WARNING)
        self._page.weightsHint.setToolTip(details(card) if card else "")
        self._locator.setVisible(card is not None)
        if card:
            here = centre_in_degrees(form.raster) if isinstance(form.raster, RasterFacts) else None
            self._locator.show_box(card.footprint, card.region, here)
        self._show_run(problems, failure, self._estimate(form), form.raster is not RasterSupport.NONE)
        if unfinished and not busy:
            self._offer_to_resume(failure)
        waiting = self.tr("A run is under way; wait for its end or cancel it.") if busy else self.tr("Make the map")
        self._page.runButton.setToolTip(problems[0].sentence if problems else waiting)
        self._page.bandsEdit.setPlaceholderText(self._band_order(form))

    def label_of(self, field: str) -> QLabel:
        """The label beside a field."""
        return self._labels()[field]

    def _estimate(self, form: MapForm) -> str:
        """What the run will need, for a form that says which."""
        rates = read_rates(form.package.card.id, form.device.value) if form.package else Rates()
        found = estimated(form, rates)
        return estimate_in_words(found) if found else ""

    def _show_run(self, problems: list[Problem], failure: Failed | None, estimate: str, begun: bool) -> None:
        """What stands beside Run: how many fields stop it, with a way there, why the last run failed, what it needs."""
        fields = list(dict.fromkeys(problem.field for problem in problems))
        if fields == ["raster"] and not begun:
            show_hint(self._page.runHint, self.tr("Choose a raster, then Run."))
        elif fields:
            one, many = self.tr("One field needs your attention."), self.tr("{0} fields need your attention.")
            text = one if len(fields) == 1 else many.format(len(fields))
            show_hint(self._page.runHint, text, mends=((f"show:{fields[0]}", self.tr("Show")),))
        elif failure is None:
            show_hint(self._page.runHint, estimate)
        else:
            text, mends = choice_of_codes(failure)
            show_hint(self._page.runHint, text, Tone.PROBLEM, mends=mends)

    def _offer_to_resume(self, failure: Failed | None) -> None:
        """In place of all else beside Run: a run that was stopped goes on where it was."""
        kept = self.tr("What was done is kept.")
        text = f"{why(failure)} {kept}" if failure else self.tr("The run was cancelled. ") + kept
        tone = Tone.PROBLEM if failure else Tone.FACT
        show_hint(self._page.runHint, text, tone, mends=(("resume", self.tr("Resume")),))

    def _labels(self) -> dict[str, QLabel]:
        page = self._page
        return {
            "raster": page.rasterHint,
            "bands": page.bandsHint,
            "weights": page.weightsHint,
            "warning": page.weightsWarning,
            "area": page.areaHint,
            "reference": page.referenceHint,
            "rules": page.rulesHint,
            "folder": page.folderHint,
            "run": page.runHint,
        }

    def _facts(self, form: MapForm) -> dict[str, tuple[str, Tone]]:
        return {
            "raster": self._raster(form),
            "bands": self._bands(form),
            "weights": (summary(form.package.card) if form.package else "", Tone.FACT),
            "area": (self._area(form), Tone.FACT),
            "reference": self._reference(form),
            "folder": (self.tr("Each run makes its own folder in here."), Tone.FACT),
        }

    def _raster(self, form: MapForm) -> tuple[str, Tone]:
        warnings = [text for text in (black_warning(form), scene_hint(form)) if text]
        facts = raster_in_words(form.raster) if isinstance(form.raster, RasterFacts) else ""
        return (" ".join(warnings), Tone.WARNING) if warnings else (facts, Tone.FACT)

    def _bands(self, form: MapForm) -> tuple[str, Tone]:
        if not isinstance(form.raster, RasterFacts) or not form.package or not typed_bands(form):
            return "", Tone.FACT
        order = self._band_order(form)
        return (self.tr("Bands {0}").format(order), Tone.GOOD) if not form.bands else (order, Tone.FACT)

    def _band_order(self, form: MapForm) -> str:
        if not form.package:
            return ""
        numbers = typed_bands(form)
        names = form.package.card.band_names
        if len(numbers) != len(names):
            return " ".join(names)
        return ", ".join(unbroken(f"{number} = {name}") for number, name in zip(numbers, names))

    def _area(self, form: MapForm) -> str:
        if form.area is Area.VISIBLE and form.visible and isinstance(form.raster, RasterFacts):
            return self._size(form.raster, form.visible)
        if form.area is Area.POLYGONS and form.polygons and form.polygons.selected_only:
            return self.tr("Only the selected polygons")
        return ""

    def _size(self, raster: RasterFacts, box: QgsRectangle) -> str:
        cols, rows = raster.pixels_in(box)
        km2 = cols * rows * raster.pixel_size_m**2 / 1e6
        area = self._locale.toString(km2, "f", 0 if km2 >= 10 else 2)
        return joined(f"{self._number(cols)} × {self._number(rows)} px", f"{area} km²")

    def _reference(self, form: MapForm) -> tuple[str, Tone]:
        if form.reference is None:
            return self.tr("Without a reference layer the agreement is not measured."), Tone.FACT
        share = form.reference_overlap
        if share is None or form.reference.route is LayerRoute.NONE:
            return "", Tone.FACT
        if share < 0.5:
            return self.tr("Covers only about {0} % of the raster").format(round(100 * share)), Tone.WARNING
        return self.tr("Covers about {0} % of the raster").format(round(100 * share)), Tone.GOOD

    def _mends(self, field: str, form: MapForm) -> Mends:
        if field == "raster":
            return raster_mends(form)
        if field == "weights":
            return weights_mends(form)
        if field != "bands":
            return ()
        choose = ("choose-bands", self.tr("Choose…"))
        if form.fit is None or not form.fit.proposal or form.bands:
            return (choose,)
        numbers = " ".join(str(number) for number in form.fit.proposal)
        return (f"bands:{numbers}", self.tr("Use {0}").format(numbers)), choose

    def _number(self, value: int) -> str:
        return str(self._locale.toString(value))
