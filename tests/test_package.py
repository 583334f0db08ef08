"""The zip that users install: the plugin repository's structural checks, on what git would pack."""

import configparser
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

import pytest
from landweave.core.weights.install import Description, install
from landweave.models.catalogue import open_package

MAX_BYTES = 25_000_000
REQUIRED = {
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
    "homepage",
}  # fmt: skip


def named(root, variable):
    """The words of a variable of the Makefile."""
    return re.search(rf"^{variable}\s*:=(.*)$", (root / "Makefile").read_text(), re.M).group(1).split()


@pytest.fixture(scope="module")
def archive(root):
    """Packs something as ``make zip`` does."""
    if not (root / ".git").exists():
        pytest.skip("not a git checkout")

    def pack(path, *arguments):
        command = ["git", "-C", str(root), "archive", "--format=zip", "-o", str(path), *arguments]
        subprocess.run(command, check=True)
        return path

    return pack


@pytest.fixture(scope="module")
def package(root, archive, tmp_path_factory):
    """The packed plugin."""
    left_out = [f":!models/{name}" for name in named(root, "APART")]
    path = tmp_path_factory.mktemp("zip") / "landweave.zip"
    with zipfile.ZipFile(archive(path, "--prefix=landweave/", "HEAD", *named(root, "SHIPPED"), *left_out)) as packed:
        yield packed


@pytest.fixture(scope="module")
def metadata(package):
    """The section [general] of metadata.txt."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(package.read("landweave/metadata.txt").decode("utf-8"))
    return parser["general"]


def test_it_is_small_enough(package):
    assert sum(info.compress_size for info in package.infolist()) <= MAX_BYTES


def test_names_are_harmless(package):
    for name in package.namelist():
        assert name.startswith("landweave/")
        assert not re.search(r"\.\.|\\|:|__pycache__|\.pyc$|\.git|__MACOSX|/tests/", name)


def test_what_must_be_there_is_there(package):
    assert {f"landweave/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE", "landweave")} <= set(
        package.namelist()
    )
    weights = [name for name in package.namelist() if name.endswith("weights.safetensors")]
    assert len(weights) >= 4


def test_weights_are_in_the_zip_or_in_a_package_of_their_own(root, package):
    apart = set(named(root, "APART"))
    inside = {name.split("/")[2] for name in package.namelist() if name.endswith("/card.json")}
    listed = subprocess.run(["git", "-C", root, "ls-files", "models/*/card.json"], capture_output=True, text=True)
    assert inside | apart == {name.split("/")[1] for name in listed.stdout.split()}
    assert not inside & apart


def test_weights_in_a_package_of_their_own_can_be_imported(root, archive, tmp_path):
    """Tried with the smallest ones, wherever those are now."""
    path = archive(tmp_path / "weights.zip", "HEAD:models/sim-south")
    found = install(path, Description(), tmp_path / "home" / "weights", frozenset())
    assert found.card.id == "sim-south"
    assert found.sha256 == open_package("sim-south", [root / "models"]).sha256


def test_metadata_is_complete(metadata):
    assert all(metadata.get(key, "").strip() for key in REQUIRED)
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert "/" not in metadata["author"]
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"].startswith("4.")
    assert "plugin" not in metadata["name"].lower()


def test_the_icon_is_a_picture_in_the_package(package, metadata):
    assert package.read(f"landweave/{metadata['icon']}").startswith((b"\x89PNG", b"\xff\xd8"))


def test_every_asset_that_is_listed_exists(package):
    listed = [entry.text for entry in ElementTree.fromstring(package.read("landweave/resources.qrc")).iter("file")]
    assert listed
    assert {f"landweave/{name}" for name in listed} <= set(package.namelist())


def test_the_changelog_knows_the_version(package, metadata):
    assert f"## {metadata['version']}" in package.read("landweave/CHANGELOG.md").decode("utf-8")
