"""The checks on a raster of classes, and what became of the classes; answers typed in."""

import numpy as np
import pytest
import shapely
import shapely.affinity
from landweave.core.audit import drawn
from landweave.core.audit.changes import class_changes
from landweave.core.audit.check import Outcome
from landweave.core.audit.raster import DrawnMap, audit_map
from landweave.core.events import Silent
from landweave.core.generalise.generalise import generalise
from landweave.core.generalise.runs import run_map
from landweave.core.grid import Grid, Transform
from landweave.core.jobs.rules import Rules
from landweave.core.raster.ground import GroundPixels, ground_pixels
from landweave.core.scheme import load_scheme
from landweave.core.vector.coverage import coverage_of
from landweave.core.vector.polygons import polygonise

CLC = load_scheme("clc")
FIELD, WOOD, RIVER = (CLC.by_code(code).value for code in ("211", "311", "511"))


def audit(classes, rules=Rules()):  # noqa: B008 - frozen
    height, width = classes.shape
    grid = Grid("EPSG:3035", Transform(4_000_000, 10, 0, 3_000_000, 0, -10), width, height)
    ground = ground_pixels(grid)
    runs = run_map(classes)
    return audit_map(DrawnMap(runs, polygonise(runs, grid, CLC, ground), CLC, ground), rules, Silent())


def fields(size=200):
    return np.full((size, size), FIELD, np.uint8)


def test_a_small_wood_is_an_error_but_not_at_the_edge():
    classes = fields()
    classes[20:60, 20:60] = WOOD  # 16 ha
    classes[100:140, 160:] = WOOD
    found = audit(classes)
    check = found.by_id("mmu")
    assert (check.outcome, check.count, found.figures["below_mmu"]) == (Outcome.FAILED, 1, 2)
    assert check.offenders[0].what == "LW_2 (311): 16.0000 ha"
    assert (check.offenders[0].x, check.offenders[0].y) == (4_000_400, 2_999_600)


def test_a_river_of_nine_pixels_is_narrow_and_one_of_ten_is_not():
    for width, hectares in ((9, 18.0), (10, 0.0)):
        classes = fields()
        classes[50 : 50 + width] = RIVER
        found = audit(classes)
        assert found.figures["land_residual_ha"] == pytest.approx(hectares)
        assert found.by_id("residual").outcome is (Outcome.WARNING if hectares else Outcome.PASSED)


def test_a_wood_with_a_neck_falls_into_pieces_and_a_diagonal_strip_does_not():
    classes = fields()
    classes[20:60, 20:60] = classes[20:60, 80:120] = WOOD
    classes[36:42, 60:80] = WOOD  # 60 m wide
    row, col = np.indices(classes.shape)
    classes[(row + col > 290) & (row + col < 320)] = RIVER
    check = audit(classes).by_id("width")
    assert (check.outcome, check.count) == (Outcome.WARNING, 1)
    assert check.offenders[0].what == "LW_2 (311): falls into 2 pieces"


def test_pixels_larger_than_the_width_have_no_necks():
    classes = np.array([[FIELD, WOOD], [WOOD, FIELD]], np.uint8)
    assert audit(classes, Rules(mmu_ha=0, min_width_m=8)).by_id("width").outcome is Outcome.PASSED


def test_nodata_is_no_gap_and_an_edge():
    classes = fields()
    classes[50:60, 50:60] = 255
    classes[60:90, 50:60] = WOOD
    found = audit(classes, Rules(min_width_m=0))
    assert found.by_id("gaps").outcome is Outcome.SKIPPED
    assert found.by_id("mmu").outcome is Outcome.PASSED


def test_what_was_generalised_passes():
    rng = np.random.default_rng(4)
    classes = np.kron(rng.choice(np.array([FIELD, WOOD, RIVER, 2], np.uint8), (12, 12)), np.ones((25, 25), np.uint8))
    ones = np.ones(300)
    ground = GroundPixels(ones * 100, ones * 10, ones * 10, planar=True)
    found = audit(generalise(classes, CLC, ground, Rules(), Silent()).classes)
    assert found.by_id("mmu").outcome is Outcome.PASSED
    assert {c.outcome for c in found.checks} <= {Outcome.PASSED, Outcome.SKIPPED, Outcome.WARNING}


def test_changes_of_classes():
    before = np.array([[FIELD, FIELD, WOOD], [WOOD, RIVER, 255]], np.uint8)
    after = np.array([[FIELD, WOOD, WOOD], [WOOD, WOOD, 255]], np.uint8)
    ground = GroundPixels(np.array([10_000.0, 20_000.0]), np.ones(2), np.ones(2), planar=False)
    told = class_changes(run_map(before), run_map(after), CLC, ground).as_json()
    assert (told["pixels"], told["changed_pixels"]) == (5, 2)
    assert [(r["code"], r["before_ha"], r["after_ha"], r["change_ha"]) for r in told["area"]] == [
        ("211", 2.0, 1.0, -1.0), ("311", 3.0, 6.0, 3.0), ("511", 2.0, 0.0, -2.0),
    ]  # fmt: skip
    assert [r["change_percent"] for r in told["area"]] == [-50.0, 100.0, -100.0]
    assert told["from_to"] == [
        {"from": "211", "to": "311", "pixels": 1, "area_ha": 1.0},
        {"from": "511", "to": "311", "pixels": 1, "area_ha": 2.0},
    ]


def test_polygons_that_share_ground_are_found_square_by_square(monkeypatch):
    classes = np.kron(np.array([[FIELD, WOOD, FIELD], [WOOD, RIVER, WOOD]], np.uint8), np.ones((20, 20), np.uint8))
    grid = Grid("EPSG:3035", Transform(4_000_000, 10, 0, 3_000_000, 0, -10), 60, 40)
    ground, runs = ground_pixels(grid), run_map(classes)
    frame = polygonise(runs, grid, CLC, ground).frame()
    frame.loc[4, "geometry"] = shapely.affinity.translate(frame.geometry[4], 10, 0)  # 200 m² of each row beside it
    for together in (10_000, 5):
        monkeypatch.setattr(drawn, "_TOGETHER", together)
        found = audit_map(DrawnMap(runs, coverage_of(frame), CLC, ground), Rules(), Silent())
        check = found.by_id("overlaps")
        assert (check.outcome, check.count) == (Outcome.FAILED, 1)
        assert check.offenders[0].what == "LW_5 (511): shares 2,000.0 m² with LW_6 (311)"
        assert found.by_id("validity").outcome is found.by_id("stored_area").outcome is Outcome.PASSED
