"""The weights that are installed, and which of them are the user's own."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.home import home_folder, weights_folders
from ..models.card import Card
from ..models.catalogue import BrokenPackage, Package, find_packages


def installed() -> list[Package | BrokenPackage]:
    """All packages, broken ones too, by title."""
    return find_packages(weights_folders())


def whole() -> list[Package]:
    """Those that can be used."""
    return [entry for entry in installed() if isinstance(entry, Package)]


def is_imported(entry: Package | BrokenPackage) -> bool:
    """It lies in Landweave's home folder, so that the user may replace and remove it."""
    return (home_folder() / "weights") in entry.folder.parents


def card_among(ids: Iterable[str]) -> Card | None:
    """The card of the first of these weights that is installed."""
    wanted = set(ids)
    return next((package.card for package in whole() if package.card.id in wanted), None)
