"""The main job by the launcher, in a real engine process, judged by other people's libraries."""

import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from landweave.core.scheme import load_scheme
from rasterio.features import rasterize
from scipy import ndimage
from sklearn.metrics import confusion_matrix

NODATA = 255
MMU_PX = 2500
"""25 ha at 10 m."""
CODES = np.full(256, NODATA)
CODES[1:45] = [int(code) for code in load_scheme("clc").codes]
"""Grid code → CORINE code of three digits."""


def read(path):
    with rasterio.open(path) as file:
        return file.read(1), file.profile


@pytest.fixture(scope="module")
def outcome(request, tmp_path_factory):
    """What one run has left; made once, since every test here looks at the same folder."""
    return {}


@pytest.fixture
def run(outcome, scene, landweave, tmp_path_factory):
    """The folder of a run of the shipped northern weights on the scene, with its events."""
    if not outcome:
        folder = tmp_path_factory.mktemp("runs") / "run"
        code, events, errors = landweave(
            "map", scene.image, "--weights", "sim-north", "--reference", scene.reference, "--out", folder
        )
        assert code == 0, errors
        outcome.update(folder=folder, events=events)
    return outcome


def burnt(layer, profile):
    """The codes of a polygon layer on a raster's grid, at the cells' centres."""
    pairs = zip(layer.geometry, layer["CODE_18"].astype(int), strict=True)
    shape = profile["height"], profile["width"]
    return rasterize(pairs, out_shape=shape, transform=profile["transform"], fill=NODATA, dtype=np.int32)


def test_the_events_tell_the_whole_story(run):
    names = [event["event"] for event in run["events"]]
    assert (names[0], names[-1], names.count("result")) == ("hello", "result", 1)
    progress = [event for event in run["events"] if event["event"] == "progress"]
    assert {"map", "generalise", "polygons", "agreement", "report"} <= {event["stage"] for event in progress}
    overall = [event["overall"] for event in progress]
    assert overall == sorted(overall)
    assert overall[-1] == pytest.approx(1.0)
    assert {"classes", "confidence", "clc", "gpkg", "shapefile", "report", "report_json", "run"} <= set(
        run["events"][-1]["values"]["files"]
    )


def test_every_file_of_the_contract_is_there_and_no_other_part(run):
    names = {str(path.relative_to(run["folder"])) for path in run["folder"].rglob("*") if path.is_file()}
    wanted = {"classes.tif", "confidence.tif", "clc.tif", "clc.gpkg", "report.html", "report.json", "run.json"}
    shapefile = {f"clc/clc.{ending}" for ending in ("shp", "shx", "dbf", "prj", "cpg", "qml", "sld")}
    assert wanted | shapefile <= names
    assert not [name for name in names if ".part" in name]


def test_all_rasters_lie_exactly_on_the_input(run, scene):
    _, source = read(scene.image)
    for name in ("classes.tif", "confidence.tif", "clc.tif"):
        _, profile = read(run["folder"] / name)
        for key in ("crs", "transform", "width", "height"):
            assert profile[key] == source[key]


def test_the_map_finds_the_truth_of_its_own_region(run, scene):
    truth, _ = read(scene.truth)
    mapped, _ = read(run["folder"] / "classes.tif")
    assert (CODES[mapped] // 10 == CODES[truth] // 10).mean() >= 0.8


def test_no_region_below_the_mmu_is_left_away_from_the_edge(run):
    classes, _ = read(run["folder"] / "clc.tif")
    edge = np.zeros(classes.shape, bool)
    edge[[0, -1]] = edge[:, [0, -1]] = True
    for value in np.unique(classes[classes != NODATA]):
        labels, count = ndimage.label(classes == value)
        for number in range(1, count + 1):
            region = labels == number
            assert region.sum() >= MMU_PX or (region & edge).any()


def test_polygons_tile_the_map(run):
    classes, profile = read(run["folder"] / "clc.tif")
    frame, shapes = gpd.read_file(run["folder"] / "clc.gpkg"), gpd.read_file(run["folder"] / "clc" / "clc.shp")
    assert frame.geometry.is_valid.all()
    assert set(frame.geom_type) == {"Polygon"}
    assert frame.area.sum() == pytest.approx((classes != NODATA).sum() * 100.0)
    assert frame["AREA_HA"].to_numpy() == pytest.approx(frame.area.to_numpy() / 1e4)
    assert len(frame) == len(shapes) == sum(ndimage.label(classes == v)[1] for v in np.unique(classes))
    assert all(len(name) <= 10 for name in shapes.columns)
    assert (burnt(frame, profile) == CODES[classes]).all()


@pytest.mark.parametrize("level", [3, 2, 1])
@pytest.mark.parametrize(("kind", "name"), [("raw", "classes.tif"), ("generalised", "clc.tif")])
def test_the_report_counts_what_scikit_learn_counts(run, scene, kind, name, level):
    told = json.loads((run["folder"] / "report.json").read_text(encoding="utf-8"))[kind]["levels"][str(level)]
    classes, profile = read(run["folder"] / name)
    reference = burnt(gpd.read_file(scene.reference), profile)
    both = (classes != NODATA) & (reference != NODATA)
    cut = 10 ** (3 - level)
    # scikit-learn has the truth in rows; here rows are the map.
    labels = [int(code) for code in told["classes"]]
    expected = confusion_matrix(CODES[classes[both]] // cut, reference[both] // cut, labels=labels)
    assert (np.array(told["confusion"]) == expected).all()
    assert told["overall_agreement"] == pytest.approx(np.trace(expected) / expected.sum())


def test_the_record_of_the_run_tells_inputs_weights_and_versions(run, scene):
    record = json.loads((run["folder"] / "run.json").read_text(encoding="utf-8"))
    assert record["job"]["job"] == "map"
    assert [entry["path"] for entry in record["inputs"]] == [str(scene.image), str(scene.reference)]
    assert record["weights"]["id"] == "sim-north"
    assert {"landweave", "torch", "openvino", "rasterio"} <= set(record["versions"])


def test_a_part_has_the_pixels_of_the_whole(run, scene, landweave, tmp_path):
    with rasterio.open(scene.image) as file:
        window = rasterio.windows.Window(70, 110, 150, 90)
        extent = rasterio.windows.bounds(window, file.transform)
    arguments = ("--extent=" + ",".join(str(n) for n in extent), "--no-generalise", "--out", tmp_path / "part")
    code, _, errors = landweave("map", scene.image, "--weights", "sim-north", *arguments)
    assert code == 0, errors
    for name in ("classes.tif", "confidence.tif"):
        whole, part = read(run["folder"] / name)[0], read(tmp_path / "part" / name)[0]
        assert (part == whole[110:200, 70:220]).all()
    assert not (tmp_path / "part" / "clc.tif").exists()
