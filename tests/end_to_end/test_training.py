"""A small region trained through real files by the launcher, and a map made with what came out."""

import json

import numpy as np
import pytest
import rasterio
from landweave.core.scheme import load_scheme
from safetensors.numpy import load_file

SETTINGS = ("--scheme", "clc-l1", "--patch-px", 32, "--decoder", "16,8,8", "--batch", 16)


@pytest.mark.slow
def test_a_region_is_trained_shown_and_mapped(scene, landweave, tmp_path):
    package = tmp_path / "my-region"
    code, events, log = landweave(
        "train", "--raster", scene.image, "--reference", scene.reference, *SETTINGS,
        "--epochs", 6, "--out", package, "--region", "My region",
    )  # fmt: skip
    assert code == 0, log
    assert events[-1]["values"]["package"] == str(package)
    assert sorted(path.name for path in package.iterdir()) == [
        "MODEL_CARD.md", "SHA256SUMS", "card.json", "report.html", "run.json", "training.json", "weights.safetensors",
    ]  # fmt: skip
    assert not list(tmp_path.glob(".my-region*"))
    metrics = {event["name"] for event in events if event["event"] == "metric"}
    assert {"loss", "pixel_accuracy", "validation_agreement"} <= metrics
    assert any(name.startswith("validation_iou ") for name in metrics)
    assert any(event["event"] == "progress" and event["stage"] == "train" and event["rate"] for event in events)
    numbers = load_file(package / "weights.safetensors")
    assert all(np.isfinite(tensor.astype(np.float32)).all() for tensor in numbers.values())

    page = tmp_path / "card.html"
    code, events, log = landweave("weights", "show", package, "--out", page)
    assert code == 0, log
    assert page.read_text(encoding="utf-8") == (package / "report.html").read_text(encoding="utf-8")

    run = tmp_path / "run"
    code, events, log = landweave("map", scene.image, "--weights", package, "--no-generalise", "--out", run)
    assert code == 0, log
    with rasterio.open(run / "classes.tif") as mapped, rasterio.open(scene.truth) as truth:
        made, real = mapped.read(1), truth.read(1)
    level1 = load_scheme("clc").recode_to_level(1)[real]
    # Better than calling everything by the commonest class.
    assert (made == level1).mean() > (level1 == np.bincount(level1.ravel()).argmax()).mean() + 0.1
    card = json.loads((package / "card.json").read_text(encoding="utf-8"))
    assert card["properties"]["landweave:region"] == "My region"


def test_a_training_that_cannot_be_is_told_in_a_sentence(scene, landweave, tmp_path):
    code, events, _ = landweave(
        "train", "--raster", scene.image, "--reference", scene.reference, "--scheme", "clc-l1", "--patch-px", 16,
        "--out", tmp_path / "p",
    )  # fmt: skip
    assert code == 2
    assert events[-1]["message"] == "A patch has 16 px; it must have 32 to 2048."
    code, events, _ = landweave(
        "train", "--raster", scene.image, "--reference", scene.reference, *SETTINGS, "--start-from", "nothing",
        "--out", tmp_path / "p",
    )  # fmt: skip
    assert code == 1
    assert "There are no weights nothing" in events[-1]["message"]
    assert not (tmp_path / "p").exists()
