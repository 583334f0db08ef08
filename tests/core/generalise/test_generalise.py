"""The laws of a generalised map, each checked by means other than the code under test."""

import contextlib
import json

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp
from landweave.core.errors import SchemeError
from landweave.core.events import Silent
from landweave.core.generalise.generalise import generalise
from landweave.core.grid import Grid, Transform
from landweave.core.job import Rules
from landweave.core.kept import from_json, to_json
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import NODATA, load_scheme
from landweave.core.steps import kept_by
from scipy import ndimage

CLC_VALUES = [2, 12, 18, 23, 25, 40]


def patchy(classes, seed):
    """Blow an array of few pixels up into patches and add specks."""
    rng = np.random.default_rng(seed)
    big = np.kron(classes, np.ones((5, 4), np.uint8))
    specks = rng.random(big.shape) < 0.08
    big[specks] = rng.choice(CLC_VALUES, specks.sum())
    return big


maps = st.builds(
    patchy,
    hnp.arrays(
        np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.sampled_from([*CLC_VALUES, NODATA])
    ),
    st.integers(0, 999),
)
rules = {"mmu_px": st.integers(0, 60), "width_px": st.integers(0, 5)}


def small_inner_regions(classes, mmu_px):
    """Regions below the MMU that touch neither the raster's edge nor nodata, counted by scipy."""
    valid = classes != NODATA
    edge = ndimage.binary_dilation(~valid) | ~ndimage.binary_erosion(np.ones_like(valid))
    count = 0
    for value in np.unique(classes[valid]):
        labels, found = ndimage.label(classes == value)
        sizes = np.bincount(labels.ravel(), minlength=found + 1)
        free = ~np.isin(np.arange(found + 1), labels[edge])
        free[0] = False
        count += int((free & (sizes < mmu_px)).sum())
    return count


@given(classes=maps, **rules)
def test_the_laws_of_a_generalised_map(run, classes, mmu_px, width_px):
    result = run(classes, mmu_px, width_px)
    assert small_inner_regions(result.classes, mmu_px) == 0 == result.below_mmu
    np.testing.assert_array_equal(result.classes == NODATA, classes == NODATA)
    assert set(np.unique(result.classes)) <= set(np.unique(classes))
    total = np.count_nonzero(classes != NODATA) / 100
    assert sum(result.area_before_ha.values()) == pytest.approx(total, rel=1e-9, abs=1e-12)
    assert sum(result.area_after_ha.values()) == pytest.approx(total, rel=1e-9, abs=1e-12)
    again = run(result.classes, mmu_px, width_px).classes
    np.testing.assert_array_equal(again, result.classes)


@given(classes=maps, **rules)
@settings.get_profile("few")
def test_flips_and_turns_flip_and_turn_the_result(run, classes, mmu_px, width_px):
    plain = run(classes, mmu_px, width_px).classes
    for change in (np.fliplr, np.rot90, np.transpose):
        changed = run(np.ascontiguousarray(change(classes)), mmu_px, width_px).classes
        np.testing.assert_array_equal(changed, change(plain))


@given(classes=maps, **rules)
@settings.get_profile("few")
def test_values_do_not_matter_only_codes_do(run, classes, mmu_px, width_px, tmp_path_factory):
    """Two schemes with the same codes under other values give the same map of codes."""
    folder = tmp_path_factory.mktemp("schemes")
    values = {2: 9, 12: 7, 18: 1, 23: 200, 25: 0, 40: 3}
    head = "value,code,label,colour\n"
    rows = [(value, f"{number + 1}") for number, value in enumerate(CLC_VALUES)]
    (folder / "a.csv").write_text(head + "".join(f"{v},{c},x,#000000\n" for v, c in rows))
    (folder / "b.csv").write_text(head + "".join(f"{values[v]},{c},x,#000000\n" for v, c in reversed(rows)))
    table = np.arange(256, dtype=np.uint8)
    for old, new in values.items():
        table[old] = new
    first = run(classes, mmu_px, width_px, scheme=str(folder / "a.csv")).classes
    second = run(table[classes], mmu_px, width_px, scheme=str(folder / "b.csv")).classes
    np.testing.assert_array_equal(table[first], second)


def test_exactly_the_mmu_stays_and_one_pixel_less_goes(run):
    classes = np.full((20, 20), 12, np.uint8)
    classes[5:9, 5:10] = 25
    assert (run(classes, 20).classes == 25).sum() == 20
    assert (run(classes, 21).classes == 25).sum() == 0


def test_a_square_of_exactly_25_ha_stays_under_the_corine_rules(run):
    classes = np.full((100, 100), 12, np.uint8)
    classes[20:70, 30:80] = 25
    np.testing.assert_array_equal(run(classes, 2500, 10).classes, classes)
    assert not (run(classes, 2501, 10).classes == 25).any()


def test_regions_at_the_raster_edge_or_at_nodata_are_kept_and_counted(run):
    classes = np.full((20, 20), 12, np.uint8)
    classes[0, 3:6] = 25
    classes[10, 10], classes[10, 11] = NODATA, 40
    result = run(classes, 50)
    np.testing.assert_array_equal(result.classes, classes)
    assert (result.edge_regions, result.below_mmu, result.regions_after) == (2, 0, 3)


def test_a_strip_narrower_than_the_minimum_width_goes_and_one_of_exactly_it_stays(run):
    classes = np.full((60, 60), 12, np.uint8)
    classes[10:19, :] = 4
    assert not (run(classes, 100, 10).classes == 4).any()
    classes[10:20, :] = 4
    assert (run(classes, 100, 10).classes == 4).sum() == 600


def test_a_strip_goes_whole_to_the_side_with_the_better_priority(run):
    """A road (122) between arable land (211) and discontinuous fabric (112) joins the fabric, not half and half."""
    scheme = load_scheme("clc")
    road, field, town = (scheme.by_code(code).value for code in ("122", "211", "112"))
    classes = np.full((40, 41), field, np.uint8)
    classes[:, 18:23] = road
    classes[:, 23:] = town
    expected = np.where(np.arange(41) < 18, field, town)
    np.testing.assert_array_equal(run(classes, 100, 10).classes, np.broadcast_to(expected, (40, 41)))


def test_rules_of_zero_change_nothing(run):
    rng = np.random.default_rng(5)
    classes = rng.choice(np.array(CLC_VALUES, np.uint8), (30, 30))
    np.testing.assert_array_equal(run(classes, 0, 0).classes, classes)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (3, 3)])
def test_tiny_and_empty_rasters_pass(run, shape):
    full = run(np.full(shape, 12, np.uint8), 2500, 10)
    np.testing.assert_array_equal(full.classes, np.full(shape, 12, np.uint8))
    empty = run(np.full(shape, NODATA, np.uint8), 2500, 10)
    assert empty.regions_after == 0
    assert (empty.classes == NODATA).all()


def test_a_value_that_the_scheme_lacks_is_named(run):
    with pytest.raises(SchemeError, match="77"):
        run(np.full((3, 3), 77, np.uint8), 5)


def test_the_summary_is_json_able(run):
    import json

    summary = run(np.full((3, 3), 12, np.uint8), 5).summary()
    assert json.loads(json.dumps(summary))["area_after_ha"] == {"211": pytest.approx(0.09)}


def test_the_mmu_is_measured_on_the_ground():
    """At 60° N Web Mercator pixels of 20 m are 10 m wide: 60 × 60 of them are 36 ha, in the CRS's own units 144 ha."""
    size, north = 20.0, 8_399_738.0
    grid = Grid("EPSG:3857", Transform(0.0, size, 0.0, north + 60 * size, 0.0, -size), 120, 120)
    classes = np.full((120, 120), 12, np.uint8)
    classes[20:80, 30:90] = 25
    ground = ground_pixels(grid)
    area = float((ground.area_m2[20:80] * 60).sum() / 1e4)
    assert area == pytest.approx(36, rel=0.02)
    for mmu, stays in ((area * 0.999, True), (area * 1.001, False)):
        rules = Rules(mmu_ha=mmu, min_width_m=100)
        assert (generalise(classes, load_scheme("clc"), ground, rules, Silent()).classes == 25).any() == stays


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_laws_hold_where_rows_differ(crs):
    size = {"EPSG:4326": 0.0001, "EPSG:3857": 15.0}[crs]
    top = {"EPSG:4326": 52.0, "EPSG:3857": 6_800_000.0}[crs]
    rng = np.random.default_rng(8)
    classes = np.kron(rng.choice(np.array(CLC_VALUES, np.uint8), (30, 30)), np.ones((9, 8), np.uint8))
    classes[rng.random(classes.shape) < 0.02] = 2
    classes[100:120, 60:90] = NODATA
    grid = Grid(crs, Transform(10.0, size, 0.0, top, 0.0, -size), *classes.shape[::-1])
    ground, rules = ground_pixels(grid), Rules(mmu_ha=5, min_width_m=60)
    once = generalise(classes, load_scheme("clc"), ground, rules, Silent())
    assert once.below_mmu == 0
    np.testing.assert_array_equal(once.classes == NODATA, classes == NODATA)
    total = float((ground.area_m2[:, None] * (classes != NODATA)).sum() / 1e4)
    assert sum(once.area_after_ha.values()) == pytest.approx(total, rel=1e-6)
    again = generalise(once.classes, load_scheme("clc"), ground, rules, Silent()).classes
    np.testing.assert_array_equal(again, once.classes)


class Kept:
    """Steps as JSON; a run dies where it wants to do more new ones than it may."""

    def __init__(self):
        self.steps, self.left = {}, 0

    def __call__(self, name, kind, make):
        if name not in self.steps:
            if not self.left:
                raise KeyboardInterrupt
            self.left -= 1
            self.steps[name] = json.dumps(to_json(make()))
        return from_json(kind, json.loads(self.steps[name]))


@given(classes=maps, **rules)
def test_cut_off_behind_each_step_it_comes_to_the_same(run, classes, mmu_px, width_px):
    whole, kept, result = run(classes, mmu_px, width_px), Kept(), None
    while result is None:
        kept.left = 1
        with kept_by(kept), contextlib.suppress(KeyboardInterrupt):
            result = run(classes, mmu_px, width_px)
    assert result.summary() == whole.summary()
    np.testing.assert_array_equal(result.classes, whole.classes)
    assert len(kept.steps) == (1 + 1 + result.rounds if width_px else 1)
