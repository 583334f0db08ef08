import tarfile
from pathlib import Path

import pytest
from landweave.core.errors import CancelledError, JobError, LandweaveError, TrainingError
from landweave.core.events import Silent
from landweave.core.job import check
from landweave.core.mapping.preparation import MapOptions, prepare
from landweave.core.raster.source import open_source
from landweave.core.training.checkpoint import FILE
from landweave.core.training.classification.pretrain import pretrain
from landweave.models.catalogue import open_package
from landweave.models.network import load_network


def test_it_learns_folders_and_makes_an_encoder(folders, job, tmp_path):
    named = {"region": "here", "sensor": "Sentinel-2", "bands": ("B04", "B03", "B02"), "licence": "CC0-1.0"}
    request = job(folders(), epochs=7, **named)
    check(request)
    trained = pretrain(request, Silent())
    card = open_package(str(trained.folder), ()).card
    assert card == trained.card
    assert (card.network.architecture, card.classes) == ("encoder", ("Forest", "Highway", "River"))
    test, validation = card.scores
    assert (test.pixels, validation.pixels) == (6, 6)
    assert test.overall_agreement > 0.8
    assert "incorrect; precision" in test.note
    assert [band.wavelength_nm for band in card.bands] == [664.6, 559.8, 492.4]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["encoder", "patches"]


def test_an_archive_gives_the_same_as_its_folder(folders, job, tmp_path):
    source = folders(count=12)
    with tarfile.open(tmp_path / "patches.tar", "w") as archive:
        archive.add(source, "anything")
    made = [
        pretrain(job(place, epochs=1, depth=4, out=str(tmp_path / name)), Silent()).folder / "weights.safetensors"
        for place, name in ((source, "a"), (tmp_path / "patches.tar", "b"))
    ]
    assert made[0].read_bytes() == made[1].read_bytes()
    assert open_package(str(made[0].parent), ()).card.network.depth == 4


class Dying(Silent):
    """Dies as by a kill after so many questions whether it should stop."""

    def __init__(self, patience):
        self.patience = patience

    def check_cancelled(self):
        self.patience -= 1
        if self.patience < 0:
            raise KeyboardInterrupt


def test_a_killed_training_goes_on_with_the_same_result(folders, job, heard, tmp_path):
    source = folders(count=12)
    whole = pretrain(job(source, epochs=4, magnify=2.0, out=str(tmp_path / "whole")), Silent())
    request = job(source, epochs=4, magnify=2.0, out=str(tmp_path / "broken"))
    with pytest.raises(KeyboardInterrupt):
        pretrain(request, Dying(60))
    assert (tmp_path / ".broken.unfinished" / FILE).is_file()
    assert not (tmp_path / "broken").exists()
    reporter = heard()
    resumed = pretrain(request, reporter)
    assert any("Goes on from step" in message for _, message in reporter.logs)
    weights = [(trained.folder / "weights.safetensors").read_bytes() for trained in (whole, resumed)]
    assert weights[0] == weights[1]
    assert not (tmp_path / ".broken.unfinished").exists()


def test_no_map_is_made_with_an_encoder(folders, job, area, tmp_path):
    trained = pretrain(job(folders(count=12), epochs=1), Silent())
    raster, _ = area("a")
    with open_source([raster]) as source, pytest.raises(LandweaveError, match="patch"):
        prepare(source, trained.card, MapOptions())


def test_its_numbers_are_read_with_the_usual_checks(folders, job):
    trained = pretrain(job(folders(count=12), epochs=1), Silent())
    network = load_network(trained.card, trained.folder / "weights.safetensors")
    assert {name.split(".")[0] for name in network.state_dict()} == {"encoder", "classification_head"}


@pytest.mark.slow
def test_a_training_brought_to_its_end_keeps_what_it_learnt(folders, job, heard, tmp_path):
    """Asked again with a bound on its time, an unfinished training goes on and ends in time."""
    source = folders(count=12)
    with pytest.raises(KeyboardInterrupt):
        pretrain(job(source, epochs=40), Dying(60))
    reporter = heard()
    trained = pretrain(job(source, epochs=40, minutes=0.02), reporter)
    assert any("Goes on from step" in message for _, message in reporter.logs)
    assert trained.fitted.history[-1].step < 40 * 30 // 8


def test_cancelled_nothing_is_left(folders, job, heard, tmp_path):
    source = folders(count=12)
    with pytest.raises(CancelledError):
        pretrain(job(source), heard(patience=60))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["patches"]


def refused(request, words, error=TrainingError):
    with pytest.raises(error, match=words):
        pretrain(request, Silent())
    assert not Path(request.out).exists()


def test_bad_folders_are_told(folders, job, image, tmp_path):
    source = folders(count=12)
    refused(job(source, scheme="forest"), "fewer than two of them are called as classes of forest")
    refused(job(tmp_path / "nowhere"), "neither a folder nor a .tar")
    refused(job(source, bands=("B04",)), "have 3 bands, and 1 are named")
    refused(job(source, encoder="resnet9000"), "There is no encoder", JobError)
    odd = image(source / "River" / "River_z.png", 50, 1, px=48)
    refused(job(source), "River_z.png is 48 × 48 px with 3 bands of uint8; the first image is 32 × 32")
    odd.write_bytes(b"no image")
    refused(job(source), "River_z.png cannot be read as an image")
    odd.write_bytes(b"")
    refused(job(source), "River_z.png has 0 bytes")


def test_an_archive_cannot_write_outside(folders, job, tmp_path, image):
    image(tmp_path / "x" / "evil.png", 50, 1)
    source = folders(count=12)
    with tarfile.open(tmp_path / "evil.tar", "w") as archive:
        archive.add(source, "patches")
        for number in range(12):
            archive.add(tmp_path / "x" / "evil.png", f"../../SeaLake/{number}.png")
    before = sorted(tmp_path.parent.rglob("SeaLake"))
    pretrain(job(tmp_path / "evil.tar", epochs=1), Silent())
    assert sorted(tmp_path.parent.rglob("SeaLake")) == before
