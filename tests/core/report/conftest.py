"""A small run's report content, with hostile texts wherever a file could bring them."""

from dataclasses import replace

import numpy as np
import pytest
from landweave.core.agreement.agreement import agree
from landweave.core.agreement.recognition import Reading
from landweave.core.agreement.reference import Reference, ReferenceDescription
from landweave.core.audit.changes import class_changes
from landweave.core.audit.check import Audit, Check, Offender, Outcome
from landweave.core.events import Silent
from landweave.core.generalise.runs import run_map
from landweave.core.grid import Grid, Transform
from landweave.core.job import Rules
from landweave.core.raster.ground import GroundPixels
from landweave.core.report.content import Picture, ReportContent
from landweave.core.report.pictures import png
from landweave.core.scheme import load_scheme
from landweave.models.card import Band, Card, Network, Score

HOSTILE = "<script>alert('x')</script>"
CLC, L2 = load_scheme("clc"), load_scheme("clc-l2")
GRID = Grid("EPSG:32633", Transform(500_000, 100, 0, 5_000_000, 0, -100), 40, 30)


class Held:
    """Classes in an array, as a map or as the layer behind a reference."""

    def __init__(self, values, scheme=L2, grid=GRID):
        self.values, self.scheme, self.grid = values, scheme, grid

    def read(self, window):
        return self.values[window.slices]

    def close(self):
        pass


@pytest.fixture(scope="session")
def agreement():
    """agreement(share of pixels that differ) → a level-2 map against a level-3 reference."""

    def make(wrong: float):
        rng = np.random.default_rng(11)
        codes = ["112", "211", "231", "311", "312", "512"]
        reference = rng.choice([CLC.by_code(code).value for code in codes], GRID.shape).astype(np.uint8)
        mapped = CLC.recode_to_level(2)[reference]
        mapped[rng.random(GRID.shape) < wrong] = 21
        mapped[:2] = 255
        about = ReferenceDescription(
            f"clc{HOSTILE}.gpkg",
            "polygons",
            "field CODE_18",
            "EPSG:3035",
            "clc",
            "CORINE",
            tuple(codes),
            ("999",),
            1.0,
            2018,
        )
        held = Held(reference, CLC)
        return agree(
            Held(mapped), Reference(CLC, about, GRID, held, held, Reading(CLC, CLC.id, {}, frozenset())), Silent()
        )

    return make


@pytest.fixture(scope="session")
def card():
    return Card(
        id="sim-north", title=f"North {HOSTILE}", description="A U-Net.", region="North", footprint=(9, 54, 11, 56),
        start="2020-06-01", end="2020-08-31", sensor="Sentinel-2",
        bands=tuple(Band(name=n, wavelength_nm=None, mean=0.1, std=0.1, low=0, high=1) for n in ("B02", "B03")),
        scale=1e-4, offset=0, pixel_size_m=(8, 12), patch_px=256, scheme="clc-l2", classes=L2.codes[:6],
        network=Network(), simulated=True, training_data=f"scenes {HOSTILE}", licence="CC0-1.0", attribution="Nobody",
        limits="No snow.", scores=(Score(region="South", overall_agreement=0.5, pixels=10, mean_iou=None),),
    )  # fmt: skip


CHECKS = (
    Check(
        id="mmu",
        title="Minimum mapping unit",
        rule="Large enough.",
        source="EEA",
        outcome=Outcome.FAILED,
        found=f"1 polygon {HOSTILE}.",
        count=7,
        offenders=(Offender(f"LW_7 {HOSTILE}", 4_000_000.25, 3.5),),
    ),
)


@pytest.fixture(scope="session")
def content(agreement, card):
    """A run with a reference, generalised."""
    dot = Picture("Map", png(np.full((2, 2, 4), 200, np.uint8)), "1 km × 1 km", is_classes=True)
    return ReportContent(
        title=f"Scene {HOSTILE}",
        scheme=L2,
        run={"job": {"job": "map", "rasters": [f"/data/{HOSTILE}.tif"]}, "inputs": [{"path": "a", "bytes": 7}]},
        area_ha={"raw": {"11": 120.5, "21": 900.0}, "generalised": {"21": 1020.5}},
        image=replace(dot, title="Image", is_classes=False),
        maps=(dot, replace(dot, title="Raw map")),
        raw=agreement(0.4),
        generalised=agreement(0.2),
        generalisation={"regions_before": 12345, "regions_after": 40, "changed_share": 0.071},
        rules=Rules(),
        audit=Audit(layer="clc.gpkg", crs="EPSG:3035", scheme="clc-l2", rules=Rules(), checks=CHECKS),
        changes=class_changes(
            run_map(np.array([[11, 21, 21]], np.uint8)),
            run_map(np.array([[21, 21, 21]], np.uint8)),
            L2,
            GroundPixels(np.full(1, 5000.0), np.ones(1), np.ones(1), planar=True),
        ),
        card=card,
        notes=(f"A note {HOSTILE}",),
    )
