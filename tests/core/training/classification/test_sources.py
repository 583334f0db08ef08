import numpy as np
import pytest
from landweave.core.errors import TrainingError
from landweave.core.events import Silent
from landweave.core.job import PretrainJob
from landweave.core.scheme import load_scheme
from landweave.core.training.classification.patches import stratified, vary
from landweave.core.training.classification.pretrain import pretrain
from landweave.core.training.classification.sources import gather


@pytest.fixture
def halves(write):
    """A raster whose upper half is dark forest and whose lower half is bright; a row of blocks holds both."""
    labels = np.ones((512, 384), np.uint8)
    labels[240:] = 2
    pixels = np.where(labels == 1, 400, 2000).astype(np.uint16)
    return write("a.tif", np.stack([pixels, pixels + 50])), write("labels.tif", labels, nodata=0)


def request(pair, tmp_path, **changes):
    return PretrainJob(
        rasters=pair[:1], references=pair[1:], scheme="forest", patch_px=64, out=str(tmp_path / "e"), **changes
    )


def gathered(job, tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    return gather(job, load_scheme("forest"), work, Silent())


def test_windows_of_a_raster_hold_all_classes_in_them(halves, tmp_path):
    found = gathered(request(halves, tmp_path), tmp_path)
    patches = found.patches
    assert not patches.single
    for number in [*patches.train[::7], *patches.validation, *patches.test]:
        values = patches.cut(int(number))
        dark, bright = (values[0] < 0).any(), (values[0] > 0).any()
        assert patches.targets[number].tolist() == [dark, bright]


def test_parts_share_no_patch(halves, tmp_path):
    patches = gathered(request(halves, tmp_path), tmp_path).patches
    parts = [set(part.tolist()) for part in (patches.train, patches.validation, patches.test)]
    assert not parts[0] & parts[1]
    assert not parts[0] & parts[2]
    assert not parts[1] & parts[2]


def test_a_class_counts_from_the_smallest_share_on(halves, tmp_path):
    some = gathered(request(halves, tmp_path, min_share=0.3), tmp_path).patches
    both = some.targets.all(axis=1)
    assert not both.all()
    for number in np.flatnonzero(both)[:5]:
        share = (some.cut(int(number))[0] < 0).mean()
        assert 0.3 <= share <= 0.7


def test_an_encoder_from_raster_and_reference(halves, tmp_path):
    trained = pretrain(request(halves, tmp_path, epochs=30, batch=8), Silent())
    card = trained.card
    assert dict(card.hyperparameters)["loss"] == "binary cross-entropy"
    assert card.scores[0].overall_agreement > 0.7
    assert "exact" in card.scores[0].note
    assert card.footprint != (-180, -90, 180, 90)


def test_each_class_has_the_same_shares_in_every_part():
    labels = np.repeat([0, 1, 2], [100, 50, 3])
    train, validation, test = stratified(labels, (0.1, 0.2), seed=1)
    assert np.bincount(labels[validation]).tolist() == [10, 5, 1]
    assert np.bincount(labels[test]).tolist() == [20, 10, 1]
    assert sorted([*train, *validation, *test]) == list(range(153))
    assert stratified(labels, (0.1, 0.2), seed=1)[0].tolist() == train.tolist()
    assert stratified(labels, (0.1, 0.2), seed=2)[0].tolist() != train.tolist()


def test_a_varied_patch_holds_only_its_own_values():
    patch = np.arange(3 * 40 * 40, dtype=np.float32).reshape(3, 40, 40)
    rng = np.random.default_rng(3)
    for _ in range(10):
        varied = vary(patch, rng)
        assert varied.shape == patch.shape
        assert set(varied[1].ravel()) <= set(patch[1].ravel())


def test_a_raster_too_small_is_told(area, tmp_path):
    with pytest.raises(TrainingError):
        gathered(request(area("a"), tmp_path), tmp_path)
