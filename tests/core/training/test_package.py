import pytest
import torch
from landweave.core.errors import OutputError
from landweave.core.training.package import check_target, move_package, write_package
from landweave.models.card import Band, Card, ModelError, Network, Score
from landweave.models.catalogue import open_package
from landweave.models.network import build_network, load_network

CARD = Card(
    id="made",
    title="Made here",
    description="A test.",
    region="nowhere",
    footprint=(14.0, 44.0, 16.0, 46.0),
    start="2024-01-01",
    end="2024-12-31",
    sensor="Sentinel-2",
    bands=(Band("B04", 664.6, 1000.0, 300.0, 100.0, 3000.0), Band("B08", None, 2000.0, 500.0, 200.0, 5000.0)),
    scale=1.0,
    offset=0.0,
    pixel_size_m=(8.0, 12.5),
    patch_px=64,
    scheme="forest",
    classes=("1", "2"),
    network=Network(encoder="timm-mobilenetv3_small_100", depth=3, decoder_channels=(16, 8, 8)),
    simulated=True,
    training_data="Numbers.",
    licence="CC0-1.0",
    attribution="",
    limits="Good for nothing.",
    scores=(Score("here", 0.9, 100, "forest", (("1", 0.8), ("2", None)), 0.7, None, "2 rasters"),),
    hyperparameters=(("seed", 1),),
    class_shares=(0.25, 0.75),
)


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(1)
    return build_network(CARD.network, 2, 2).eval()


def test_a_package_opens_and_gives_the_same_scores(tmp_path, network):
    write_package(tmp_path / "made", CARD, network)
    package = open_package(str(tmp_path / "made"), ())
    assert package.card == CARD
    pixels = torch.randn(1, 2, 64, 64)
    with torch.inference_mode():
        first = load_network(package.card, package.weights)(pixels)
        again = load_network(package.card, package.weights)(pixels)
        unrounded = network(pixels)
    assert torch.equal(first, again)
    assert torch.allclose(first, unrounded, atol=0.02)


def test_a_changed_package_is_refused(tmp_path, network):
    write_package(tmp_path / "made", CARD, network)
    weights = tmp_path / "made" / "weights.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    with pytest.raises(ModelError, match="not the file that the package was made with"):
        open_package(str(tmp_path / "made"), ())


def test_the_page_tells_figures_limits_and_that_it_is_a_simulation(tmp_path, network):
    write_package(tmp_path / "made", CARD, network)
    page = (tmp_path / "made" / "MODEL_CARD.md").read_text(encoding="utf-8")
    for words in ("Good for nothing.", "0.9000", "Simulated", "| B04 | 664.6 |", "25.000 %", "2 rasters"):
        assert words in page


def test_a_finished_package_replaces_an_older_one(tmp_path, network):
    target = tmp_path / "made"
    write_package(target, CARD, network)
    (target / "MODEL_CARD.md").write_text("old")
    write_package(tmp_path / "new" / "made", CARD, network)
    move_package(tmp_path / "new" / "made", target)
    assert (target / "MODEL_CARD.md").read_text() != "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["made", "new"]


def test_a_folder_with_other_files_is_left_alone(tmp_path, network):
    target = tmp_path / "mine"
    target.mkdir()
    (target / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="no weights package"):
        check_target(target)
    write_package(tmp_path / "made", CARD, network)
    with pytest.raises(OutputError, match="no weights package"):
        move_package(tmp_path / "made", target)
    assert (target / "thesis.txt").read_text() == "years of work"
