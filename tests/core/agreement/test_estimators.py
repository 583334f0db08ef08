"""Estimators against the published worked examples."""

import numpy as np
import pytest
from landweave.core.agreement.estimators import SampleCounts, by_map_class, estimate
from landweave.core.errors import ReferenceLayerError

OLOFSSON_2014 = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
MAPPED_2014 = [200_000, 150_000, 3_200_000, 6_450_000]


def values(estimates):
    return [e.value for e in estimates]


def errors(estimates):
    return [e.se for e in estimates]


def test_the_example_of_olofsson_2014():
    found = estimate(by_map_class(OLOFSSON_2014, MAPPED_2014))
    assert found.overall.value == pytest.approx(0.946512, abs=1e-6)
    assert found.overall.se == pytest.approx(0.009430, abs=1e-6)
    assert found.overall.half_width == pytest.approx(0.0185, abs=5e-5)
    assert values(found.users) == pytest.approx([0.88, 0.733333, 0.927273, 0.963077], abs=1e-6)
    assert errors(found.users) == pytest.approx([0.037776, 0.051407, 0.020278, 0.010476], abs=1e-6)
    assert values(found.producers) == pytest.approx([0.748661, 0.847156, 0.934509, 0.961609], abs=1e-6)
    # Not 0.1078, 0.1288, 0.0173, 0.0095, as with the reference's column sums in place of the map's row sums.
    assert errors(found.producers) == pytest.approx([0.108832, 0.129800, 0.017512, 0.009368], abs=1e-6)
    assert values(found.areas) == pytest.approx([0.023509, 0.012985, 0.317522, 0.645985], abs=1e-6)
    assert errors(found.areas) == pytest.approx([0.003491, 0.002129, 0.008792, 0.009230], abs=1e-6)


def test_the_areas_of_olofsson_2014_in_hectares():
    total = sum(MAPPED_2014) * 0.09
    areas = [e.scaled(total) for e in estimate(by_map_class(OLOFSSON_2014, MAPPED_2014)).areas]
    assert values(areas) == pytest.approx([21157.76, 11686.15, 285769.93, 581386.15], abs=0.01)
    assert [e.half_width for e in areas] == pytest.approx([6157.63, 3755.83, 15509.84, 16281.66], abs=0.01)


def test_the_cells_and_disagreement_of_olofsson_2014_are_of_the_area():
    found = estimate(by_map_class(OLOFSSON_2014, MAPPED_2014))
    expected = [
        [0.0176, 0, 0.001333, 0.001067],
        [0, 0.011, 0.0016, 0.0024],
        [0.001939, 0, 0.296727, 0.021333],
        [0.003969, 0.001985, 0.017862, 0.621185],
    ]
    np.testing.assert_allclose(found.cells, expected, atol=1e-6)
    m = found.measures
    assert (m.kappa, m.quantity, m.allocation) == pytest.approx((0.888814, 0.004493, 0.048995), abs=1e-6)
    assert (m.exchange, m.shift) == pytest.approx((0.044492, 0.004503), abs=1e-6)


def test_the_first_example_of_olofsson_2013():
    mapped = [22_353, 1_122_543, 610_228]
    found = estimate(by_map_class([[97, 0, 3], [3, 279, 18], [2, 1, 97]], mapped))
    assert (found.overall.value, found.overall.se) == pytest.approx((0.944417, 0.011164), abs=1e-6)
    assert values(found.users) == pytest.approx([0.97, 0.93, 0.97])
    assert values(found.producers) == pytest.approx([0.480631, 0.994189, 0.896926], abs=1e-6)
    assert errors(found.producers) == pytest.approx([0.114558, 0.005778, 0.021024], abs=1e-6)
    assert found.areas[0].value == pytest.approx(0.025703, abs=1e-6)
    change = found.areas[0].scaled(sum(mapped))
    assert (change.value, change.se) == pytest.approx((45112.4, 10751.4), abs=0.1)


def test_the_second_example_of_olofsson_2013():
    found = estimate(by_map_class([[127, 66, 54], [2, 322, 17], [0, 15, 540]], [0.007, 0.295, 0.698]))
    assert (found.overall.value, found.overall.se) == pytest.approx((0.961297, 0.006053), abs=1e-6)
    assert values(found.users) == pytest.approx([0.514170, 0.944282, 0.972973], abs=1e-6)
    assert values(found.producers) == pytest.approx([0.675347, 0.930720, 0.976650], abs=1e-6)
    assert errors(found.producers) == pytest.approx([0.155403, 0.014991, 0.004900], abs=1e-6)


def test_the_example_of_stehman_2014_whose_strata_are_not_the_map_classes():
    runs = {
        "stratum": "A10 B10 C10 D10",
        "map": "A7 B3 A1 B11 C6 B2 D10",
        "reference": "A5 C1 B1 A1 B1 C1 A1 B5 A2 B2 C5 D2 B2 A1 D7 C2 B1",
    }
    columns = [[("ABCD".index(run[0])) for run in text.split() for _ in range(int(run[1:]))] for text in runs.values()]
    counts = np.zeros((4, 4, 4), np.int64)
    np.add.at(counts, tuple(columns), 1)
    sizes = np.array([40_000.0, 30_000, 20_000, 10_000])
    for fraction in (np.zeros(4), 10 / sizes):
        found = estimate(SampleCounts(counts, sizes, np.ones((4, 4), bool), fraction))
        within = 1e-6 if fraction.any() else 1e-3
        assert found.areas[0].value == pytest.approx(0.35)
        assert found.areas[0].se == pytest.approx(0.082248, abs=within)
        assert found.areas[2].value == pytest.approx(0.20)
        assert found.areas[2].se == pytest.approx(0.064280, abs=within)
        assert (found.overall.value, found.overall.se) == pytest.approx((0.63, 0.084642), abs=within)
        assert (found.users[1].value, found.users[1].se) == pytest.approx((0.574468, 0.124782), abs=within)
        assert (found.producers[1].value, found.producers[1].se) == pytest.approx((0.794118, 0.116548), abs=within)
        assert found.cells[1, 2] == pytest.approx(0.08)


def test_a_published_stratified_sample_of_deforestation():
    areas = [145078.56, 5703.75, 64029.69]
    found = estimate(by_map_class([[287, 1, 25], [3, 43, 4], [11, 1, 127]], areas))
    assert (found.overall.value, found.overall.se) == pytest.approx((0.91445, 0.0128), abs=5e-6)
    assert values(found.users) == pytest.approx([0.91693, 0.86, 0.91367], abs=5e-6)
    assert errors(found.users) == pytest.approx([0.01562, 0.04957, 0.02391], abs=5e-6)
    assert values(found.producers) == pytest.approx([0.96093, 0.84147, 0.82927], abs=5e-6)
    hectares = [e.scaled(sum(areas)) for e in found.areas]
    assert values(hectares) == pytest.approx([138436.62858, 5829.38003, 70545.99139], abs=1e-4)
    assert errors(hectares) == pytest.approx([2709.37784, 712.02037, 2711.10722], abs=1e-4)


def test_a_simple_sample_stratified_afterwards():
    areas = [145078.56, 5703.75, 64029.69]
    found = estimate(by_map_class([[325, 0, 15], [0, 17, 0], [7, 1, 135]], areas))
    assert (found.overall.value, found.overall.se) == pytest.approx((0.95353, 0.00948), abs=5e-6)
    assert values(found.users) == pytest.approx([0.95588, 1, 0.94406], abs=5e-6)
    assert values(found.producers) == pytest.approx([0.9779, 0.92721, 0.90425], abs=5e-6)
    hectares = [e.scaled(sum(areas)) for e in found.areas]
    assert values(hectares) == pytest.approx([141812.35578, 6151.51007, 66848.13415], abs=1e-4)
    # The software that published them leaves each class's own row out of its areas' errors, so ours are not smaller.
    assert all(ours > theirs for ours, theirs in zip(errors(hectares), [1161.2, 438.0, 1613.7], strict=True))


def test_one_stratum_is_a_simple_random_sample():
    counts = np.array([[[8, 2], [1, 9]]])
    found = estimate(SampleCounts(counts, np.ones(1), np.ones((1, 2), bool), np.full(1, 20 / 100)))
    assert found.overall.value == pytest.approx(17 / 20)
    assert found.overall.se == pytest.approx(np.sqrt(0.8 * 0.85 * 0.15 / 19))
    assert found.areas[0].value == pytest.approx(9 / 20)


def test_too_few_points_leave_the_error_open_and_not_zero():
    found = estimate(by_map_class([[1, 0, 0], [1, 9, 0], [0, 2, 8]], [10, 50, 40]))
    assert found.overall.se is None
    assert found.users[0].value == 1
    assert found.users[0].se is None
    assert found.users[1].se == pytest.approx(np.sqrt(0.9 * 0.1 / 9))
    assert found.producers[1].se is None


def test_a_class_of_the_reference_alone_has_no_users_accuracy():
    found = estimate(by_map_class([[8, 0, 2], [0, 9, 1], [0, 0, 0]], [60, 40, 0]))
    assert found.users[2].value is None
    assert found.producers[2].value == 0
    assert found.areas[2].value == pytest.approx(0.6 * 0.2 + 0.4 * 0.1)


def test_a_stratum_without_any_point_is_refused():
    with pytest.raises(ReferenceLayerError, match="1 of 2 strata"):
        estimate(by_map_class([[8, 2], [0, 0]], [60, 40]))
