"""Each acceptance check on polygons drawn by hand; answers typed in."""

import pytest
import shapely
from landweave.core.audit.check import Outcome
from landweave.core.audit.width import eroded
from landweave.core.jobs.rules import Rules

PASSED, WARNING, FAILED, SKIPPED = Outcome.PASSED, Outcome.WARNING, Outcome.FAILED, Outcome.SKIPPED


@pytest.fixture
def sound(box):
    """Three polygons that break no rule: 1 km² each, side by side."""
    return [("211", box(0, 0, 1000, 1000)), ("311", box(1000, 0, 2000, 1000)), ("512", box(2000, 0, 3000, 1000))]


def ends(audit, *ids):
    return [audit.by_id(id_).outcome for id_ in ids]


def test_a_sound_layer_passes_every_check(audit, sound):
    found = audit(*sound, ID=["a", "b", "c"], AREA_HA=[100.0] * 3)
    assert {check.id: check.outcome for check in found.checks if check.outcome is not PASSED} == {}
    assert found.outcome is PASSED
    assert found.figures["polygons"] == 3
    assert found.figures["area_ha"] == pytest.approx(300)
    assert found.figures["below_mmu"] == 0


def test_unknown_codes(audit, sound, box):
    found = audit(*sound, ("999", box(3000, 0, 4000, 1000)), ("114", box(4000, 0, 5000, 1000)))
    check = found.by_id("codes")
    assert (check.outcome, check.count) == (FAILED, 1)
    assert check.offenders[0].what == "number 5 (114): code 114"
    assert (check.offenders[0].x, check.offenders[0].y) == (4_004_500, 3_000_500)


def test_identifiers(audit, sound):
    assert audit(*sound).by_id("ids").outcome is SKIPPED
    assert audit(*sound, ID=["a", "b", "a"]).by_id("ids").count == 2
    assert audit(*sound, ID=["a", "b", ""]).by_id("ids").count == 1


def test_several_parts(audit, sound, box):
    both = shapely.MultiPolygon([box(0, 2000, 1000, 3000), box(0, 4000, 1000, 5000)])
    found = audit(*sound, ("411", both))
    assert found.by_id("single_part").count == 1
    assert found.by_id("single_part").offenders[0].what == "number 4 (411): 2 parts"


def test_a_bow_tie_is_invalid_and_all_else_is_still_checked(audit, sound, box):
    corner = box(0, 5000, 800, 5800).exterior.coords
    bow = shapely.Polygon([corner[0], corner[2], corner[1], corner[3]])
    found = audit(*sound, ("411", bow))
    assert ends(found, "validity", "codes", "gaps", "overlaps") == [FAILED, PASSED, PASSED, PASSED]


def test_a_gap_and_what_is_rounding(audit, box):
    def ring(hole):
        return ("211", box(0, 0, 2000, 2000).difference(hole))

    assert audit(ring(box(500, 500, 501, 501))).by_id("gaps").count == 1
    assert audit(ring(box(500, 500, 500.3, 500.3))).by_id("gaps").outcome is PASSED
    filled = audit(ring(box(500, 500, 1500, 1500)), ("311", box(500, 500, 1500, 1500)))
    assert filled.by_id("gaps").outcome is PASSED


def test_an_overlap(audit, sound, box):
    found = audit(*sound, ("321", box(2990, 0, 4000, 1000)))
    check = found.by_id("overlaps")
    assert (check.outcome, check.count) == (FAILED, 1)
    assert "10,000.0 m²" in check.offenders[0].what


@pytest.mark.parametrize(("stored", "outcome"), [(100.9, PASSED), (99.1, PASSED), (101.1, FAILED), (0.0, FAILED)])
def test_stored_areas_within_one_percent(audit, sound, stored, outcome):
    assert audit(*sound, AREA_HA=[100.0, stored, 100.0]).by_id("stored_area").outcome is outcome
    metres = [1e6, stored * 1e4, 1e6]
    assert audit(*sound, Shape_Area=metres).by_id("stored_area").outcome is outcome


@pytest.mark.parametrize(
    ("side", "outcome"), [(500, PASSED), (499, WARNING), (469.1, WARNING), (468.9, FAILED), (100, FAILED)]
)
def test_the_minimum_mapping_unit(audit, box, side, outcome):
    hole = box(1000, 1000, 1000 + side, 1000 + side)
    found = audit(("211", box(0, 0, 3000, 3000).difference(hole)), ("311", hole))
    assert found.by_id("mmu").outcome is outcome
    assert found.figures["below_mmu"] == (side < 500)


def test_what_the_edge_cuts_is_allowed_but_a_corner_is_no_edge(audit, box):
    whole, cut = box(0, 0, 3000, 3000), box(0, 1000, 300, 1300)
    found = audit(("211", whole.difference(cut)), ("311", cut))
    assert (found.by_id("mmu").outcome, found.figures["below_mmu"]) == (PASSED, 1)
    diamond = shapely.Polygon(
        [(4_000_000, 3_001_500), (4_000_200, 3_001_300), (4_000_400, 3_001_500), (4_000_200, 3_001_700)]
    )
    touching = audit(("211", whole.difference(diamond)), ("311", diamond))
    assert touching.by_id("mmu").outcome is FAILED


def test_minimum_by_class(audit, box):
    hole = box(1000, 1000, 1300, 1300)
    rows = ("211", box(0, 0, 3000, 3000).difference(hole)), ("111", hole)
    assert audit(*rows, rules=Rules(class_mmu=(("111", 9.0),))).by_id("mmu").outcome is PASSED
    assert audit(*rows, rules=Rules(class_mmu=(("111", 9.1),))).by_id("mmu").outcome is FAILED


def test_changes_count_alone_or_in_a_group_with_one_code_in_common(audit, box):
    alone = audit(("211", "311", box(0, 0, 200, 200)))
    assert (alone.by_id("mmu").outcome, alone.by_id("mmu").count) == (FAILED, 1)
    same_new = ("211", "311", box(0, 0, 200, 200)), ("231", "311", box(200, 0, 400, 200))
    assert audit(*same_new).by_id("mmu").outcome is PASSED  # 4 ha + 4 ha of new 311
    unlike = ("211", "311", box(0, 0, 200, 200)), ("231", "312", box(200, 0, 400, 200))
    assert audit(*unlike).by_id("mmu").count == 2
    corner = ("211", "311", box(0, 0, 200, 200)), ("231", "311", box(200, 200, 400, 400))
    assert audit(*corner).by_id("mmu").count == 2
    assert audit(("211", "1212", box(0, 0, 300, 200))).by_id("codes").outcome is PASSED


def test_neighbours_of_the_same_code_share_an_edge_not_a_corner(audit, sound, box):
    found = audit(*sound, ("211", box(0, 1000, 1000, 2000)))
    check = found.by_id("neighbours")
    assert (check.outcome, check.count) == (FAILED, 1)
    assert check.offenders[0].what == "number 1 (211): borders number 4 (211)"
    corner = audit(*sound, ("211", box(1000, 1000, 2000, 2000)))
    assert corner.by_id("neighbours").outcome is PASSED


def test_a_narrow_neck_and_a_strip_are_warnings(audit, box):
    dumbbell = shapely.union_all([box(0, 0, 1000, 1000), box(1000, 450, 2000, 540), box(2000, 0, 3000, 1000)])
    strip = box(0, 5000, 9000, 5090)
    found = audit(("211", dumbbell), ("511", strip), ("311", box(0, 8000, 1000, 9000)))
    check = found.by_id("width")
    assert (check.outcome, check.count) == (WARNING, 2)
    assert [o.what[-19:] for o in check.offenders] == ["falls into 2 pieces", "falls into no piece"]
    wide = audit(
        ("211", shapely.union_all([box(0, 0, 1000, 1000), box(1000, 450, 2000, 551), box(2000, 0, 3000, 1000)]))
    )
    assert wide.by_id("width").outcome is PASSED


def test_the_narrow_area(audit, box):
    strip = box(0, 5000, 9000, 5090)
    found = audit(("211", box(0, 0, 2000, 2000)), ("511", strip), ("523", box(0, 9000, 9000, 9050)))
    # 81 ha of strip; the square's four corners lose (1 - π/4) · 50² m² each, and the sea does not count.
    assert found.figures["land_residual_ha"] == pytest.approx(81 + 4 * 0.2146 * 0.25, abs=0.01)
    assert found.figures["residual_ha"] == pytest.approx(81 + 45 + 0.21, abs=0.01)
    assert found.by_id("residual").outcome is WARNING
    assert audit(("211", box(0, 0, 2000, 2000))).by_id("residual").outcome is PASSED


def test_a_strip_is_taken_off_a_fine_comb_as_off_the_block_that_carries_it():
    """1,500 teeth, each narrower than the strip by far: 50 m off the block beneath them is all that happens."""
    teeth = [(0.2 * i, 300 * (i % 2)) for i in range(3_000)]
    left = eroded(shapely.Polygon([*teeth, (600, 0), (600, -500), (0, -500)]), 50.0)
    assert left.bounds == pytest.approx((50, -450, 550, -50), abs=0.5)
    assert left.area == pytest.approx(500 * 400, rel=2e-3)


def test_without_a_width_nothing_is_said_about_it(audit, sound):
    found = audit(*sound, rules=Rules(min_width_m=0))
    assert ends(found, "width", "residual") == [SKIPPED, SKIPPED]


def test_json_lists_at_most_twenty_places(audit, box):
    rows = [("211" if i % 2 else "311", box(100 * i, 0, 100 * i + 50, 50)) for i in range(30)]
    rows += [("999", box(0, 100, 4000, 1000))]
    check = audit(*rows, rules=Rules(min_width_m=200)).as_json()["checks"][9]
    assert (check["id"], check["count"], len(check["offenders"])) == ("width", 30, 20)
