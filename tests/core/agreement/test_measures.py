import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landweave.core.agreement.measures import measure

CONGALTON = [[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]]
DEMONSTRATION = [[3, 1, 2], [2, 3, 0], [1, 3, 1]]


def near(values):
    return pytest.approx(values, abs=2e-6)


def test_congalton_1991():
    m = measure(CONGALTON)
    assert m.overall == near(0.739631)
    assert m.kappa == near(0.653516)
    assert m.users == near((0.565217, 0.81, 0.739130, 0.865385))
    assert m.producers == near((0.866667, 0.786408, 0.739130, 0.638298))
    assert m.f1 == near((0.684211, 0.798030, 0.739130, 0.734694))
    assert m.iou == near((0.52, 0.663934, 0.586207, 0.580645))
    assert m.macro.iou == near(0.587697)
    assert (m.quantity, m.allocation, m.exchange, m.shift) == near((0.092166, 0.168203, 0.105991, 0.062212))


def test_the_demonstration_rasters_of_pontius_and_santacruz():
    m = measure(DEMONSTRATION)
    assert (m.overall, m.quantity, m.allocation, m.exchange, m.shift) == near((0.4375, 0.125, 0.4375, 0.25, 0.1875))
    assert m.kappa == near(0.152941)


def test_area_weighted_shares_of_olofsson_2014():
    p = [[0.0176, 0, 0.001333, 0.001067], [0, 0.011, 0.0016, 0.0024], [0.001939, 0, 0.296727, 0.021333],
         [0.003969, 0.001985, 0.017862, 0.621185]]  # fmt: skip
    m = measure(p)
    assert m.overall == near(0.946512)
    found = (m.kappa, m.quantity, m.allocation, m.exchange, m.shift)
    assert found == pytest.approx((0.888814, 0.004493, 0.048995, 0.044492, 0.004503), abs=5e-6)


@pytest.mark.data
def test_published_points(real_data):
    """525 sample points with their published figures, and the user's accuracies of three published matrices."""
    folder = real_data / "accuracy"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    points = expected["rsgislib_points"]
    features = json.loads((folder / points["file"]).read_text(encoding="utf-8"))["features"]
    table = np.zeros((4, 4), int)
    for feature in features:
        of = feature["properties"]
        table[points["classes"].index(of[points["map"]]), points["classes"].index(of[points["ref"]])] += 1
    m = measure(table)
    assert table.sum() == points["n"]
    assert m.overall == pytest.approx(points["accuracy"], abs=6e-5)
    assert m.macro.producers == pytest.approx(points["balanced"], abs=1e-4)
    assert m.kappa == pytest.approx(points["kappa"], abs=6e-4)
    assert m.f1 == pytest.approx(points["f1"], abs=4e-4)  # printed with three figures
    assert [100 * u for u in m.users] == pytest.approx(points["users_pct"], abs=6e-2)
    assert [100 * p for p in m.producers] == pytest.approx(points["producers_pct"], abs=6e-2)
    for name in ("acatama_stratified", "olofsson_2014"):
        assert measure(expected[name]["matrix"]).users == pytest.approx(expected[name]["users"], abs=6e-5)
    wales = expected["wales_1000pts"]
    features = json.loads((folder / wales["file"]).read_text(encoding="utf-8"))["features"]
    names = sorted({f["properties"][key] for f in features for key in (wales["map"], wales["ref"])})
    table = np.zeros((len(names), len(names)), int)
    for f in features:
        table[names.index(f["properties"][wales["map"]]), names.index(f["properties"][wales["ref"]])] += 1
    m = measure(table)
    assert (m.overall, m.kappa) == pytest.approx((wales["accuracy"], wales["kappa"]), abs=6e-5)


def test_what_is_undefined_is_none_and_left_out_of_means():
    # The second class is nowhere; the third is only in the reference.
    m = measure([[8, 0, 2], [0, 0, 0], [0, 0, 0]])
    assert m.users == (0.8, None, None)
    assert m.producers == (1.0, None, 0.0)
    assert m.f1 == near((16 / 18, None, 0.0))
    assert m.present == (True, False, True)
    assert measure([[8, 1, 0], [0, 0, 0], [0, 0, 0]]).present == (True, True, False)
    assert m.macro.f1 == near(8 / 18)
    assert m.weighted.f1 == near(0.8 * 16 / 18)
    assert m.macro.users == 0.8


def test_an_empty_table_has_no_figures():
    m = measure([[0, 0], [0, 0]])
    assert (m.overall, m.kappa, m.quantity, m.shift, m.macro.iou) == (None,) * 5


def test_one_class_everywhere_has_no_kappa():
    m = measure([[5, 0], [0, 0]])
    assert (m.overall, m.kappa, m.allocation) == (1.0, None, 0.0)


def test_a_single_class_agrees_with_itself():
    m = measure([[5]])
    assert (m.overall, m.users, m.iou, m.exchange) == (1.0, (1.0,), (1.0,), 0.0)


@pytest.mark.parametrize("table", [[[1, 2]], [[1, -1], [0, 1]], [], np.zeros((0, 0)), np.ones((2, 2, 2))])
def test_what_is_no_table_is_refused(table):
    with pytest.raises(ValueError, match="square"):
        measure(table)


@given(arrays(np.int64, st.integers(1, 6).map(lambda n: (n, n)), elements=st.integers(0, 1000)))
def test_laws(table):
    m, transposed = measure(table), measure(table.T)
    assert m.users == transposed.producers
    assert m.f1 == pytest.approx(transposed.f1)
    if table.sum():
        assert m.quantity + m.allocation == pytest.approx(1 - m.overall)
        assert m.exchange + m.shift == pytest.approx(m.allocation)
        assert m.weighted.producers == pytest.approx(m.overall)
    for f1, iou in zip(m.f1, m.iou, strict=True):
        assert iou is None if f1 is None else iou == pytest.approx(f1 / (2 - f1))
