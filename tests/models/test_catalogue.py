"""Packages on disk: found, opened, and refused when anything about them is odd."""

import zipfile

import pytest
import torch
from landweave.models.card import ModelError, Network
from landweave.models.catalogue import BrokenPackage, Package, find_packages, open_package, pack, write_sums
from landweave.models.network import build_network, load_network, network_tensors
from landweave.models.stac import to_json
from safetensors.torch import save_file


@pytest.fixture
def package(tmp_path, make_card):
    """A whole package with an untrained network."""
    torch.manual_seed(1)
    card = make_card()
    folder = tmp_path / "installed" / "tiny"
    folder.mkdir(parents=True)
    network = build_network(card.network, len(card.bands), len(card.classes))
    save_file(network_tensors(network), folder / "weights.safetensors")
    (folder / "card.json").write_text(to_json(card), encoding="utf-8")
    write_sums(folder)
    return Package(folder, card, (folder / "SHA256SUMS").read_text().splitlines()[1].split()[0])


def test_found_and_opened_by_id_and_by_path(package):
    folders = (package.folder.parent,)
    assert find_packages(folders) == [package]
    assert open_package("tiny", folders) == package
    assert open_package(str(package.folder), ()) == package


def test_the_first_folder_wins(package, tmp_path):
    assert find_packages((package.folder.parent, tmp_path / "none", package.folder.parent)) == [package]


def test_unknown_weights_name_those_installed(package):
    with pytest.raises(ModelError, match=r"no weights giant. Installed: tiny"):
        open_package("giant", (package.folder.parent,))


@pytest.mark.parametrize("name", ["card.json", "weights.safetensors", "SHA256SUMS"])
def test_incomplete_packages_are_refused(package, name):
    (package.folder / name).unlink()
    with pytest.raises(ModelError, match=f"lacks.*{name}"):
        open_package(str(package.folder), ())


@pytest.mark.parametrize("name", ["card.json", "weights.safetensors"])
def test_tampered_files_are_refused(package, name):
    path = package.folder / name
    data = bytearray(path.read_bytes())
    data[-2] ^= 0x20 if name == "weights.safetensors" else 0
    path.write_bytes(bytes(data) + (b"" if name == "weights.safetensors" else b" "))
    with pytest.raises(ModelError, match="not the file that the package was made with"):
        open_package(str(package.folder), ())


def test_a_link_is_no_weights_file(package, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (package.folder / "weights.safetensors").rename(elsewhere)
    (package.folder / "weights.safetensors").symlink_to(elsewhere)
    with pytest.raises(ModelError, match="is a link"):
        open_package(str(package.folder), ())


def test_a_broken_package_is_listed_with_its_reason(package):
    (package.folder / "card.json").write_text("{}")
    (found,) = find_packages((package.folder.parent,))
    assert isinstance(found, BrokenPackage)
    assert "card" in found.reason


def test_zip_both_ways(package, tmp_path):
    archive = tmp_path / "tiny.zip"
    pack(package, archive)
    opened = open_package(str(archive), (), unpack_into=tmp_path / "cache")
    assert (opened.card, opened.sha256) == (package.card, package.sha256)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("name", ["../escaped", "sub/card.json", "evil.pkl", "/etc/x", "C:\\x"])
def test_zips_with_other_names_are_refused(package, tmp_path, name):
    archive = tmp_path / "tiny.zip"
    pack(package, archive)
    with zipfile.ZipFile(archive, "a") as zipped:
        zipped.writestr(name, "x")
    with pytest.raises(ModelError, match="does not belong"):
        open_package(str(archive), (), unpack_into=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_what_is_no_zip_is_refused(tmp_path):
    archive = tmp_path / "tiny.zip"
    archive.write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(ModelError, match="not a readable zip"):
        open_package(str(archive), (), unpack_into=tmp_path / "cache")


def test_loading_gives_the_network_that_was_saved(package):
    torch.manual_seed(1)
    original = build_network(package.card.network, 2, 2).eval()
    loaded = load_network(package.card, package.weights)
    image = torch.rand(1, 2, 64, 64)
    with torch.inference_mode():
        assert torch.allclose(loaded(image), original(image), atol=2e-3), "half precision rounds a little"


@pytest.mark.parametrize(
    "change",
    [
        {"network": Network(encoder="resnet34", depth=3, decoder_channels=(32, 16, 8))},
        {"network": Network(depth=3, decoder_channels=(16, 16, 8))},
        {"network": Network(depth=4, decoder_channels=(64, 32, 16, 8))},
        {"classes": ("1", "2", "3")},
    ],
)
def test_weights_of_another_network_are_refused(package, make_card, change):
    with pytest.raises(ModelError, match="does not fit its card"):
        load_network(make_card(**change), package.weights)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_numbers_that_are_not_finite_are_refused(package, bad):
    tensors = network_tensors(load_network(package.card, package.weights))
    next(iter(tensors.values())).view(-1)[0] = bad
    save_file(tensors, package.weights)
    with pytest.raises(ModelError, match="not finite"):
        load_network(package.card, package.weights)


@pytest.mark.parametrize("data", [b"", b"\x80\x04.", b"\xff" * 64, (2**62).to_bytes(8, "little") + b"{}"])
def test_what_is_no_safetensors_file_is_refused(package, data):
    package.weights.write_bytes(data)
    with pytest.raises(ModelError, match="not a readable safetensors file"):
        load_network(package.card, package.weights)
