"""Weights packages to make maps with, by the name that a user gives."""

from __future__ import annotations

from ...models.card import ModelError
from ...models.catalogue import Package, open_package
from ..errors import WeightsError
from ..home import cache_folder, weights_folders


def open_weights(name: str) -> Package:
    """The package of an id, or at a path.

    Raises:
        WeightsError: there is none, it is broken, or it makes no maps.
    """
    try:
        package = open_package(name, weights_folders(), cache_folder() / "packages")
    except ModelError as error:
        raise WeightsError(str(error)) from error
    if not package.card.makes_maps:
        raise WeightsError(
            f"{package.card.title} names whole patches, not pixels, so no map can be made with it.",
            "Train regional weights that start from it: train --start-from.",
        )
    return package
