"""The weights field: what is installed, greyed where it does not fit the raster, and the best of it chosen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QComboBox

from ...models.catalogue import Package
from ..fit import fit
from ..installed_weights import installed
from ..raster_layers import RasterFacts, RasterSupport
from ..region import NEAR_KM, outside_km
from .weights_model import WeightsModel

_GOOD_RANK = 3
"""From here on (``Fit.rank``) nothing speaks against weights."""


class WeightsChooser(QObject):
    """Makes a combo box the field for weights."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo, self._model = combo, WeightsModel(combo)
        combo.setModel(self._model)
        self.reload()

    def package(self) -> Package | None:
        """The chosen weights; None where there are none, or they are broken."""
        return self._model.package_at(self._combo.currentIndex())

    def reload(self) -> None:
        """Look for weights packages again; the choice stays where it can."""
        package = self.package()
        self._model.fill(installed())
        if package is not None:
            self.choose(package.card.id)

    def choose(self, weights_id: str) -> None:
        """Choose these weights, or the first where they are not installed."""
        self._combo.setCurrentIndex(max(0, self._model.row_of(weights_id)))

    def mark(self, raster: RasterFacts | RasterSupport) -> None:
        """Grey the weights that do not fit the raster and leave them where others fit."""
        usable = raster if isinstance(raster, RasterFacts) else None
        self._model.mark(lambda card: fit(usable, card).reason if usable else "")
        if usable and self._model.rowCount():
            ranks = self._ranks(usable)
            chosen = self._combo.currentIndex()
            if chosen < 0 or ranks[chosen] < min(_GOOD_RANK, max(ranks)):
                self._combo.setCurrentIndex(ranks.index(max(ranks)))

    def prefer_near(self, raster: RasterFacts | RasterSupport) -> None:
        """Of weights that fit as well as the chosen ones, take those from the raster's region."""
        chosen = self._combo.currentIndex()
        if not isinstance(raster, RasterFacts) or chosen < 0:
            return
        ranks = self._ranks(raster)
        rows = [row for row, rank in enumerate(ranks) if rank >= max(0, ranks[chosen])]
        away = {row: outside_km(raster, self._model.package_at(row).card) for row in rows}
        if away.get(chosen, 0.0) > NEAR_KM and min(away.values()) <= NEAR_KM:
            self._combo.setCurrentIndex(min(away, key=away.__getitem__))

    def _ranks(self, raster: RasterFacts) -> list[int]:
        """How well each row fits; -1 for broken packages."""
        packages = (self._model.package_at(row) for row in range(self._model.rowCount()))
        return [fit(raster, package.card).rank if package else -1 for package in packages]
