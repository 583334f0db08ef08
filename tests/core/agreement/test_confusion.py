import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.agreement.confusion import Confusion, CrossTable
from landweave.core.agreement.pairs import PairCounts
from landweave.core.scheme import load_scheme
from sklearn.metrics import confusion_matrix

FOREST, CLC, WORLD = load_scheme("forest"), load_scheme("clc"), load_scheme("worldcover")


def counted(mapped, reference, of_map=FOREST, of_reference=FOREST, area=None):
    confusion = Confusion(of_map, of_reference)
    confusion.add(mapped, reference, np.full(len(mapped), 100.0) if area is None else area)
    return confusion.finish()


def test_rows_are_the_map_and_columns_the_reference():
    mapped = np.array([[1, 1, 1, 2], [255, 2, 1, 255]], np.uint8)
    reference = np.array([[1, 2, 2, 2], [1, 255, 255, 255]], np.uint8)
    table = counted(mapped, reference)
    assert table.counts.tolist() == [[1, 2, 1], [0, 1, 1], [1, 0, 1]]
    assert table.area_m2.tolist() == [[100, 200, 100], [0, 100, 100], [100, 0, 100]]


def test_each_row_has_its_own_pixel_area():
    mapped = np.array([[1, 1], [1, 2], [2, 255]], np.uint8)
    table = counted(mapped, np.full((3, 2), 1, np.uint8), area=np.array([10.0, 20.0, 40.0]))
    assert table.area_m2.tolist() == [[40, 0, 0], [60, 0, 0], [40, 0, 0]]
    assert table.counts.tolist() == [[3, 0, 0], [2, 0, 0], [1, 0, 0]]


@settings.get_profile("few")
@given(st.integers(0, 9999), st.integers(1, 40), st.integers(1, 60), st.booleans())
def test_the_same_as_scikit_learn(seed, rows, cols, uneven):
    rng = np.random.default_rng(seed)
    mapped = rng.choice([*WORLD.values, 255], (rows, cols)).astype(np.uint8)
    reference = rng.choice([*CLC.values, 255], (rows, cols)).astype(np.uint8)
    area = rng.uniform(1, 2, rows) if uneven else np.full(rows, 25.0)
    table = counted(mapped, reference, WORLD, CLC, area)
    labels = [*WORLD.values, *CLC.values, 255]
    oracle = confusion_matrix(mapped.ravel(), reference.ravel(), labels=sorted(set(labels)))
    place = {value: i for i, value in enumerate(sorted(set(labels)))}
    picked = np.ix_([place[v] for v in (*WORLD.values, 255)], [place[v] for v in (*CLC.values, 255)])
    assert (table.counts == oracle[picked]).all()
    assert table.area_m2.sum() == pytest.approx((area * cols).sum())


def test_blocks_and_parts_add_up():
    rng = np.random.default_rng(7)
    mapped = rng.integers(1, 45, (3, 40_003)).astype(np.uint8)
    reference = rng.integers(1, 45, mapped.shape).astype(np.uint8)
    whole = counted(mapped, reference, CLC, CLC)
    parts = Confusion(CLC, CLC)
    for row in range(3):
        parts.add(mapped[row : row + 1], reference[row : row + 1], np.array([100.0]))
    assert (parts.finish().counts == whole.counts).all()
    assert whole.counts.sum() == mapped.size


def test_rows_and_columns_of_one_coarse_class_are_added_and_nodata_stays_behind():
    counts = np.array([[1, 2, 4], [8, 16, 32], [64, 128, 256], [512, 1024, 2048]])
    coarse = CrossTable(counts, counts / 2).regroup(np.array([1, 0, 1]), np.array([0, 0]), 2)
    # Map classes 0 and 2 are the coarse class 1, both reference classes are 0; the last row and column are nodata.
    assert coarse.counts.tolist() == [[24, 0, 32], [195, 0, 260], [1536, 0, 2048]]
    assert coarse.area_m2.tolist() == [[12, 0, 16], [97.5, 0, 130], [768, 0, 1024]]


def test_what_was_counted_before_counts_in_the_classes_that_it_stands_for():
    before = PairCounts()
    before.pixels[256 * 7 + 9], before.area_m2[256 * 7 + 9] = 3, 30.0
    tables = np.full(256, 255, np.uint8), np.full(256, 255, np.uint8)
    tables[0][7], tables[1][9] = 1, 2
    table = Confusion(FOREST, FOREST, tables, before).finish()
    assert table.counts.tolist() == [[0, 3, 0], [0, 0, 0], [0, 0, 0]]
    assert table.area_m2.tolist() == [[0, 30, 0], [0, 0, 0], [0, 0, 0]]


def test_255_classes_fit():
    scheme = load_scheme("bigearthnet19")
    values = np.array([[0, 18, 255]], np.uint8)
    table = counted(values, values, scheme, scheme)
    assert np.diag(table.counts).tolist() == [1, *[0] * 17, 1, 1]


def test_shapes_must_match():
    with pytest.raises(ValueError, match="belong"):
        counted(np.ones((2, 2), np.uint8), np.ones((2, 3), np.uint8))


@pytest.mark.parametrize(("mapped", "reference"), [(15, 10), (10, 15)])
def test_a_value_between_the_classes_is_no_class(mapped, reference):
    with pytest.raises(ValueError, match="lack"):
        counted(np.full((1, 1), mapped, np.uint8), np.full((1, 1), reference, np.uint8), WORLD, WORLD)
