"""Grids of metric pixels and maps drawn as text."""

import numpy as np
import pytest
from landweave.core.events import Silent
from landweave.core.generalise.generalise import generalise
from landweave.core.job import Rules
from landweave.core.raster.ground import GroundPixels
from landweave.core.scheme import load_scheme


@pytest.fixture(scope="session")
def metric():
    """Makes the ground size of ``rows`` rows of equal pixels, sides in metres."""

    def make(rows, width=10.0, height=10.0):
        ones = np.ones(rows)
        return GroundPixels(ones * width * height, ones * width, ones * height, planar=True)

    return make


@pytest.fixture(scope="session")
def draw():
    """Turns lines of letters into classes: each letter is a number, ``.`` is nodata."""

    def make(text, **values):
        lines = text.split()
        return np.array([[255 if letter == "." else values[letter] for letter in line] for line in lines], np.uint8)

    return make


@pytest.fixture(scope="session")
def run(metric):
    """Generalises an array by MMU in pixels of 10 m and minimum width in pixels."""

    def make(classes, mmu_px, width_px=0, scheme="clc", priority=""):
        rules = Rules(mmu_ha=mmu_px / 100, min_width_m=width_px * 10.0, priority=priority)
        return generalise(classes, load_scheme(scheme), metric(classes.shape[0]), rules, Silent())

    return make
