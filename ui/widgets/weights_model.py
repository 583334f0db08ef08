"""The list of regional weights, with those that do not fit the raster greyed and the reason as tooltip."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from ...models.card import Card
from ...models.catalogue import BrokenPackage, Package
from ..engine_words import in_words
from .weights_text import details, title

_PACKAGE, _DETAILS = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class WeightsModel(QStandardItemModel):
    """One row for each package; a broken one is shown, greyed, with its reason."""

    def fill(self, packages: Iterable[Package | BrokenPackage], *, for_maps: bool = True) -> None:
        """Show these packages; for maps without encoders, which only serve trainings as a start."""
        self.clear()
        for package in packages:
            if for_maps and isinstance(package, Package) and not package.card.makes_maps:
                continue
            item = QStandardItem(title(package.card) if isinstance(package, Package) else package.folder.name)
            item.setEditable(False)
            item.setData(package, _PACKAGE)
            item.setData(details(package.card) if isinstance(package, Package) else "", _DETAILS)
            self.appendRow(item)
        self.mark(lambda _card: "")

    def mark(self, reason: Callable[[Card], str]) -> None:
        """Grey what does not fit: ``reason`` gives the sentence for a card, empty where it fits."""
        for row in range(self.rowCount()):
            item = self.item(row)
            package = item.data(_PACKAGE)
            why = reason(package.card) if isinstance(package, Package) else in_words(package.reason)
            item.setEnabled(not why)
            item.setToolTip(escape(why) or item.data(_DETAILS))

    def package_at(self, row: int) -> Package | None:
        """The package of a row; None for no row or a broken package."""
        item = self.item(row)
        package = item.data(_PACKAGE) if item else None
        return package if isinstance(package, Package) else None

    def row_of(self, weights_id: str) -> int:
        """The row of these weights, -1 where they are not listed."""
        rows = (r for r in range(self.rowCount()) if (p := self.package_at(r)) and p.card.id == weights_id)
        return next(rows, -1)
