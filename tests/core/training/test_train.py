import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from landweave.core.errors import (
    CancelledError,
    JobError,
    LandweaveError,
    OutputError,
    ReferenceLayerError,
    TrainingError,
)
from landweave.core.events import Silent
from landweave.core.training.record import read_training_record
from landweave.core.training.train import train
from landweave.models.catalogue import open_package


def test_it_learns_from_files_and_tells_what_it_learnt(area, job, heard, tmp_path):
    areas = [area("a", seed=1), area("b", seed=2, left=600_000)]
    test, other = area("c", seed=3, left=700_000), area("d", seed=4, left=800_000)
    request = job(
        areas,
        validation_rasters=(areas[1][0],),
        validation_references=(areas[1][1],),
        test_rasters=(test[0],),
        test_references=(test[1],),
        other_rasters=(other[0],),
        other_references=(other[1],),
        other_region="elsewhere",
        region="here",
        sensor="Sentinel-2",
        start="2024-06-01",
        licence="CC0-1.0",
    )
    reporter = heard()
    trained = train(request, reporter)
    package = open_package(str(trained.folder), ())
    card = package.card
    assert card == trained.card
    assert [(s.region, s.pixels) for s in card.scores] == [
        ("here", 192 * 192),
        ("here, validation", 192 * 192),
        ("elsewhere", 192 * 192),
    ]
    assert all(s.overall_agreement > 0.95 for s in card.scores)
    assert card.classes == ("1", "2")
    assert card.class_shares[0] + card.class_shares[1] == pytest.approx(1.0, abs=1e-5)
    assert [(b.name, b.wavelength_nm) for b in card.bands] == [("B04", 664.6), ("B08", 832.8)]
    assert 400 < card.bands[0].mean < 1500
    assert (card.start, card.end) == ("2024-06-01", "2024-06-01")
    assert 11 < card.footprint[0] < card.footprint[2] < 20
    assert {stage for stage, _, _ in reporter.stages} >= {"read", "train", "test"}
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.endswith(".tif")) == ["package"]


def test_blocks_are_held_back_where_no_test_is_given(area, job):
    trained = train(job([area("a", rows=400, cols=416)], patch_px=64), Silent())
    test, validation = trained.card.scores
    assert 0 < test.pixels < 400 * 416 / 2
    assert 0 < validation.pixels < 400 * 416 / 2
    assert test.overall_agreement > 0.95
    assert (validation.region, test.region) == (f"{test.region}, validation", "own region")
    assert "chose the best state" in validation.note
    assert "held back" in trained.card.training_data


def test_the_same_seed_gives_the_same_package(area, job, tmp_path):
    pair = area("a", rows=400, cols=416)
    first, again = (train(job([pair], epochs=2, out=str(tmp_path / name)), Silent()).folder for name in ("x", "y"))
    assert (first / "weights.safetensors").read_bytes() == (again / "weights.safetensors").read_bytes()


def test_cancelled_nothing_is_left(area, job, heard, tmp_path):
    pair = area("a", rows=400, cols=416)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(CancelledError):
        train(job([pair]), heard(patience=25))
    assert sorted(tmp_path.iterdir()) == before


def refused(request, error, words):
    with pytest.raises(error, match=words) as caught:
        train(request, Silent())
    assert isinstance(caught.value, LandweaveError)
    assert not Path(request.out).exists()


def test_one_class_only(area, job, write, two_classes):
    pixels, labels = two_classes()
    pair = write("a.tif", pixels), write("b.tif", np.ones_like(labels))
    refused(
        job([pair], test_rasters=pair[:1], test_references=pair[1:]), TrainingError, "hold only 1 Forest; at least two"
    )


def test_a_wanted_class_is_absent(job, write, two_classes):
    pixels, labels = two_classes()
    pair = write("a.tif", pixels), write("b.tif", np.ones_like(labels))
    request = job([pair], classes=("1", "2"), test_rasters=pair[:1], test_references=pair[1:])
    refused(request, TrainingError, "no pixel of 2 in the training rasters. They hold 1")


def test_labels_elsewhere(area, job):
    here, there = area("a"), area("b", left=700_000)
    refused(job([(here[0], there[1])]), ReferenceLayerError, "does not overlap the raster: it covers")


def test_different_bands(area, job):
    pairs = [area("a"), area("b", left=600_000)]
    other = area("c", left=650_000, names=("B02", "B11"))
    refused(job([*pairs, other]), TrainingError, "has the bands B02, B11; B04, B08 cannot be told")


def test_different_pixel_sizes(area, job):
    from affine import Affine

    pair = area("a")
    coarse = area("b", transform=Affine(30, 0, 600_000, 0, -30, 5_000_000))
    refused(job([pair, coarse]), TrainingError, "pixels of b.tif are 30 m on the ground, the first raster's 10 m")


def test_all_nodata(job, write, two_classes):
    pixels, labels = two_classes()
    pair = write("a.tif", np.zeros_like(pixels), nodata=0), write("b.tif", labels)
    refused(job([pair]), TrainingError, "All pixels of a.tif are nodata")


def test_pixels_that_nobody_measured(job, write, two_classes):
    pixels, labels = two_classes(512, 512)
    pixels = pixels.astype(np.float32)
    pixels[1, ::8] = 3.4e38
    pair = write("a.tif", pixels), write("b.tif", labels)
    refused(job([pair]), TrainingError, r"Pixels of band 2 hold values up to 3.4e\+38, which no sensor measures")


def test_a_learning_rate_beyond_reason(area, job):
    assert "at most 1" in job([area("a")], learning_rate=1e30).problems()[0]


def test_a_disk_too_small_for_the_copies(area, job, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    refused(job([area("a")]), OutputError, r"has 1\.0 kB free; the results may need \d+\.\d kB")


def test_too_small_for_a_patch(area, job):
    pair = area("a", rows=60, cols=60)
    request = job(
        [pair],
        test_rasters=pair[:1],
        test_references=pair[1:],
        validation_rasters=pair[:1],
        validation_references=pair[1:],
    )
    refused(request, TrainingError, "No window of 64 px with labels fits the train part")


def test_too_little_to_hold_back(area, job):
    refused(job([area("a")]), TrainingError, "only 1 blocks of 128 px")


def test_an_unknown_encoder_is_told_before_any_work(area, job):
    refused(job([area("a")], encoder="resnet9000"), JobError, "There is no encoder resnet9000")


def test_an_impossible_decoder_is_told(area, job):
    refused(job([area("a")], decoder=(8, 8)), JobError, "Give 3 to 5 widths")


def test_a_target_with_other_files_is_left_alone(area, job, tmp_path):
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="no weights package"):
        train(job([area("a")]), Silent())
    assert (tmp_path / "package" / "thesis.txt").read_text() == "years of work"


def test_patches_of_120_px_and_what_papers_do(area, job):
    pair = area("a", rows=390, cols=410)
    trained = train(job([pair], patch_px=120, overlap=0.25, split="patches", epochs=6), Silent())
    assert trained.card.patch_px == 120
    (score,) = trained.card.scores
    assert "flattering" in score.note
    assert 0 < score.pixels < 390 * 410 / 4
    assert "a fifth of patches that lie side by side" in trained.card.training_data


def test_random_windows_only_with_a_warning(area, job, heard):
    reporter = heard()
    train(job([area("a", rows=200, cols=200)], split="random", epochs=1), reporter)
    assert any(level == "warning" and "share pixels with those trained on" in text for level, text in reporter.logs)


def test_what_is_not_trusted_is_left_out_and_told(area, job, write, heard):
    pixels_and_labels = area("a", rows=400, cols=416)
    score = write("score.tif", np.full((400, 416), 80, np.uint8))
    request = job([pixels_and_labels], ignore_border_m=15.0, weight_rasters=(score,), epochs=1)
    trained = train(request, Silent())
    settings = dict(trained.card.hyperparameters)
    assert settings["ignored_border_m"] == 15.0
    assert settings["pixel_weights"] == "score.tif"
    assert "labelled pixels were not trusted" in (trained.folder / "report.html").read_text(encoding="utf-8")


def test_classes_too_rare_are_not_learnt(area, job, write, two_classes, heard):
    pixels, labels = two_classes(400, 416)
    labels[:40, :40] = 2
    coarse = np.where(labels == 1, 1, 2).astype(np.uint8)
    rare = coarse.copy()
    rare[100:103, 100:103] = 3
    pair = write("a.tif", pixels), write("b.tif", rare)
    reporter = heard()
    trained = train(job([pair], scheme="loveda", min_class_share=0.01, epochs=1), reporter)
    assert trained.card.classes == ("1", "2")
    assert any("too rare to be learnt, below 1.00 % of the labels" in text for _, text in reporter.logs)


def test_bands_by_light(write, area, job, two_classes):
    pixels, labels = two_classes(400, 416)
    four = np.concatenate([pixels, pixels[:1] + 9])
    pair = write("a.tif", four, names=("green", "nir", "red")), write("b.tif", labels)
    trained = train(job([pair], bands=("nrg",), epochs=1), Silent())
    assert trained.card.band_names == ("nir", "red", "green")


@pytest.mark.parametrize("loss", ["focal", "cross-entropy+dice"])
def test_every_loss_learns(area, job, loss):
    trained = train(job([area("a", rows=400, cols=416)], loss=loss), Silent())
    assert trained.card.scores[0].overall_agreement > 0.9
    assert dict(trained.card.hyperparameters)["loss"] == loss


def test_a_background_that_is_not_there_is_told(area, job):
    refused(job([area("a", rows=400, cols=416)], loss="background"), JobError, "needs a class background")


def test_the_package_tells_its_course(area, job, heard):
    reporter = heard()
    trained = train(job([area("a", rows=400, cols=416)], schedule="poly", optimiser="sgd", epochs=4), reporter)
    page = (trained.folder / "report.html").read_text(encoding="utf-8")
    assert page.count("<polyline") == 1 + 2 + 2
    record = read_training_record(trained.folder)
    assert record.classes == ("1", "2")
    assert 1.0 <= record.cardinality <= 2.0
    assert record.density == pytest.approx(record.cardinality / 2, abs=1e-3)
    assert 0 < sum(record.area_km2) < 4.0 * 4.16
    assert record.looks[-1].step == trained.fitted.history[-1].step
    assert {"validation_iou 1", "validation_iou 2"} <= {name for name, _ in reporter.metrics}
    assert dict(trained.card.hyperparameters)["optimiser"].startswith("SGD")
