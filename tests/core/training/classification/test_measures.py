import numpy as np
import pytest
from landweave.core.training.classification.measures import cardinality, compare, density
from sklearn.metrics import precision_recall_fscore_support

PRESENT = np.array([[1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 0, 1], [1, 0, 1]], bool)
NAMED = np.array([[1, 0, 0], [1, 0, 0], [0, 1, 1], [1, 0, 0], [0, 1, 1]], bool)


def test_counts_of_five_patches():
    found = compare(NAMED, PRESENT)
    assert (found.exact, found.partial, found.incorrect) == (2, 2, 1)
    assert found.exact_match_ratio == 0.4
    assert found.right.tolist() == [2, 1, 2]
    assert found.precision == 5 / 7
    assert found.recall == 5 / 8
    assert found.f1 == pytest.approx(2 * 5 / 15)
    assert "5 patches: 40.0 % exact, 40.0 % partial, 20.0 % incorrect" in found.sentence


def test_the_same_as_scikit_learn():
    rng = np.random.default_rng(5)
    present, named = rng.random((200, 7)) < 0.3, rng.random((200, 7)) < 0.3
    found = compare(named, present)
    precision, recall, f1, _ = precision_recall_fscore_support(present, named, average="micro", zero_division=0)
    assert (found.precision, found.recall, found.f1) == pytest.approx((precision, recall, f1))
    _, _, each, _ = precision_recall_fscore_support(present, named, average=None, zero_division=0)
    assert found.class_f1 == pytest.approx(each)


def test_a_class_that_nobody_saw_or_named_has_no_f1():
    found = compare(np.array([[True, False]]), np.array([[True, False]]))
    assert found.class_f1 == (1.0, None)


def test_labels_in_a_patch():
    assert cardinality(PRESENT) == 8 / 5
    assert density(PRESENT) == 8 / 15
