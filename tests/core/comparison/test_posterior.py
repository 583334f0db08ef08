"""Opinions of several maps, and the class and the consensus that they come to."""

import numpy as np
import pytest
from landweave.core.comparison.posterior import (
    PRIOR_PX,
    bins_of_confidence,
    count_votes,
    empty_votes,
    from_scores,
    fuse,
    learnt,
)

SURE = 100


def voted(scores, votes):
    """(class, consensus) of one pixel whose maps are sure of themselves."""
    opinions = from_scores([(score, {}) for score in scores], ("A", "B", "C"))
    maps = np.array(votes, np.uint8)[:, None, None]
    made = fuse(opinions, maps, np.full(maps.shape, SURE, np.uint8))
    return int(made.classes[0, 0]), int(made.consensus[0, 0])


@pytest.mark.parametrize(
    ("scores", "votes", "wanted"),
    [
        ((1, 1, 1), (0, 0, 1), (0, 67)),
        ((0.3, 0.9, 0.5), (0, 0, 0), (0, 100)),
        ((0.90, 0.80, 0.60), (0, 1, 1), (1, 61)),
        ((0.95, 0.50, 0.40), (0, 1, 1), (0, 51)),
        ((1, 1), (2, 1), (1, 50)),
        ((1, 1, 1), (255, 2, 2), (2, 100)),
        ((1, 1), (255, 255), (255, 255)),
    ],
)
def test_sure_maps_vote_with_their_scores(scores, votes, wanted):
    assert voted(scores, votes) == wanted


def test_each_pixel_for_itself():
    opinions = from_scores([(0.9, {}), (0.6, {})], ("A", "B", "C"))
    maps = np.array([[[0, 1, 255], [2, 255, 0]], [[0, 2, 1], [255, 255, 1]]], np.uint8)
    made = fuse(opinions, maps, np.full(maps.shape, SURE, np.uint8))
    assert made.classes.tolist() == [[0, 1, 1], [2, 255, 0]]
    assert made.consensus.tolist() == [[100, 60, 100], [100, 255, 60]]


def test_votes_are_counted_by_bin_class_shown_and_true_class():
    votes = empty_votes(1, 3, 2)
    maps, bins = np.array([[[0, 1, 255], [2, 0, 0]]], np.uint8), np.array([[[0, 1, 0], [1, 0, 0]]], np.uint8)
    count_votes(maps, bins, np.array([[0, 2, 1], [255, 0, 1]], np.uint8), votes)
    assert votes.tolist() == [[[[2, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]]]]


def test_a_class_that_weights_are_bad_at_counts_less():
    opinions = from_scores([(0.9, {"A": 0.2}), (0.7, {"B": 0.9})], ("A", "B"))
    maps = np.array([[[0]], [[1]]], np.uint8)
    made = fuse(opinions, maps, np.full(maps.shape, SURE, np.uint8))
    assert made.classes[0, 0] == 1
    assert made.consensus[0, 0] == round(100 * 0.63 / (0.18 + 0.63))


def test_doubt_shares_what_is_left_among_the_other_classes():
    opinions = from_scores([(1.0, {})], ("A", "B", "C"))
    made = fuse(opinions, np.zeros((1, 1, 1), np.uint8), np.full((1, 1, 1), 40, np.uint8))
    assert (made.classes[0, 0], made.consensus[0, 0]) == (0, 40)
    assert opinions.opinion[0, 40, 0] == pytest.approx([0.4, 0.3, 0.3])


def test_what_is_learnt_is_the_share_of_right_pixels_beside_a_little_trust():
    votes = empty_votes(1, 2, 1)
    votes[0, 0] = [[600, 200], [0, 0]]
    found = learnt(votes, np.zeros(256, np.uint8))
    say = 600 / 800
    first = (600 + PRIOR_PX) / (800 + PRIOR_PX)
    first = (600 + PRIOR_PX * first) / (800 + PRIOR_PX)
    assert found.opinion[0, 0, 0] == pytest.approx([first * say, (1 - first) * say])
    assert found.opinion[0, 0, 1] == pytest.approx([0, say]), "a class never seen is believed"
    assert found.say[0] == pytest.approx([say, say])


def test_a_map_that_mistakes_one_class_for_another_is_understood():
    """Whoever always says A where B is, and is known for it, means B."""
    rng = np.random.default_rng(5)
    truth = rng.integers(0, 2, (200, 200)).astype(np.uint8)
    mixed = (1 - truth).astype(np.uint8)
    votes, bins = empty_votes(1, 2, 5), bins_of_confidence()
    confidence = rng.integers(0, 101, (1, 200, 200)).astype(np.uint8)
    count_votes(mixed[None], bins[confidence], truth, votes)
    assert votes.sum() == truth.size
    assert (fuse(learnt(votes, bins), mixed[None], confidence).classes == truth).mean() > 0.99


def test_confidence_decides_between_equal_weights():
    """Two maps, each right where it is sure: the fused one is right everywhere."""
    rng = np.random.default_rng(6)
    truth = rng.integers(0, 3, (300, 300)).astype(np.uint8)
    left = np.arange(300)[None] < 150
    wrong = ((truth + rng.integers(1, 3, truth.shape)) % 3).astype(np.uint8)
    maps = np.stack([np.where(left, truth, wrong), np.where(left, wrong, truth)])
    confidence = np.stack([np.where(left, 96, 40), np.where(left, 40, 96)]).repeat(300, axis=1).astype(np.uint8)
    bins = bins_of_confidence()
    votes = empty_votes(2, 3, 5)
    count_votes(maps, bins[confidence], truth, votes)
    made = fuse(learnt(votes, bins), maps, confidence)
    assert (made.classes == truth).all()
    by_class = empty_votes(2, 3, 1)
    none = np.zeros(256, np.uint8)
    count_votes(maps, none[confidence], truth, by_class)
    assert (fuse(learnt(by_class, none), maps, confidence).classes == truth).mean() < 0.9


def test_bins_begin_at_their_edges_and_nothing_is_the_first():
    bins = bins_of_confidence((50, 80))
    assert bins[[0, 49, 50, 79, 80, 100, 255]].tolist() == [0, 0, 1, 1, 2, 2, 0]
