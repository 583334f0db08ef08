"""Tiny imitations of published data sets, read as their authors lay them out."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.errors import JobError, TrainingError
from landweave.core.events import Silent
from landweave.core.job import TrainJob
from landweave.core.scheme import load_scheme
from landweave.core.training.layouts.layout import layout_job
from landweave.core.training.pool import CHUNK_BYTES, Pool
from landweave.core.training.prepare import prepare

RNG = np.random.default_rng(8)


@pytest.fixture
def save(tmp_path):
    """save(path, (bands, rows, cols), **profile) below the data set's folder."""

    def file(path, pixels, **profile):
        target = tmp_path / "set" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        driver = "PNG" if target.suffix == ".png" else "GTiff"
        settings = {"count": len(pixels), "height": pixels.shape[1], "width": pixels.shape[2], "dtype": pixels.dtype}
        with rasterio.open(target, "w", driver=driver, **settings, **profile) as out:
            out.write(pixels)

    return file


@pytest.fixture
def laid_out(tmp_path):
    """laid_out(layout, **fields) → the job with its files."""

    def run(layout, **fields):
        work = tmp_path / "work"
        work.mkdir(exist_ok=True)
        job = TrainJob(folder=str(tmp_path / "set"), layout=layout, out=str(tmp_path / "p"), patch_px=64, **fields)
        return layout_job(job, work, Silent())

    return run


def read(path):
    with rasterio.open(path) as file:
        return file.read(), file.descriptions, file.res[0]


def loveda(save):
    for number, place in enumerate(("Train/Urban", "Train/Rural", "Val/Urban", "Val/Rural"), start=1):
        image = RNG.integers(0, 255, (3, 128, 128), dtype=np.uint8)
        mask = RNG.integers(0, 8, (1, 128, 128), dtype=np.uint8)
        save(f"{place}/images_png/{number}.png", image)
        save(f"{place}/masks_png/{number}.png", mask)
    save("Test/Urban/images_png/9.png", image)


def test_loveda_trains_on_one_domain_and_scores_both(save, laid_out, tmp_path):
    loveda(save)
    job = laid_out("loveda", domains=("Urban",))
    assert (len(job.rasters), len(job.test_rasters), len(job.other_rasters)) == (1, 1, 1)
    assert (job.scheme, job.other_region) == ("loveda", "rural")
    labels, _, _ = read(job.references[0])
    masks, _, _ = read(tmp_path / "set/Train/Urban/masks_png/1.png")
    assert np.array_equal(labels, np.where(masks == 0, 255, masks))
    values, names, size = read(job.rasters[0])
    assert np.array_equal(values, read(tmp_path / "set/Train/Urban/images_png/1.png")[0])
    assert (names, size) == (("red", "green", "blue"), pytest.approx(0.3))


def test_loveda_can_be_trained(save, laid_out, tmp_path):
    loveda(save)
    job = laid_out("loveda")
    place = tmp_path / "scenes"
    place.mkdir()
    prepared = prepare(job, load_scheme("loveda"), place, Silent())
    assert [c.code for c in prepared.classes] == ["1", "2", "3", "4", "5", "6", "7"]
    assert len(list(place.iterdir())) == 1


def test_landcovernet_weighs_by_its_score(save, laid_out):
    where = {"crs": "EPSG:32628", "transform": Affine(10, 0, 300_000, 0, -10, 1_500_000)}
    classes = RNG.integers(0, 8, (1, 64, 64), dtype=np.uint8)
    score = RNG.integers(0, 101, (1, 64, 64), dtype=np.uint8)
    save("28QDE/28QDE_00_2018_LC_10m.tif", np.concatenate([classes, score]), **where)
    for date in ("20180105", "20180720"):
        for band in ("B02", "B03", "B8A"):
            pixels = RNG.integers(0, 3000, (1, 64, 64), dtype=np.uint16)
            save(f"28QDE/S2/{date}/28QDE_00_{date}_{band}_10m.tif", pixels, **where)
    job = laid_out("landcovernet")
    assert len(job.rasters) == len(job.weight_rasters) == 2
    assert read(job.rasters[0])[1] == ("B02", "B03", "B8A")
    assert np.array_equal(read(job.weight_rasters[1])[0], score)
    assert np.array_equal(read(job.references[0])[0], np.where(classes == 0, 255, classes))


def test_aihub_finds_labels_in_a_tree_of_their_own(save, laid_out):
    for part in ("1.Training", "2.Validation"):
        for region in ("gyeongsang", "jeolla"):
            save(f"{part}/images/{region}/A_01.tif", RNG.integers(0, 255, (3, 64, 64), dtype=np.uint8))
            codes = np.full((1, 64, 64), 100, np.uint8)
            codes[0, :32], codes[0, 32:50] = 10, 70
            save(f"{part}/labels/{region}/A_01_FGT.tif", codes)
    job = laid_out("aihub", domains=("jeolla",))
    assert (len(job.rasters), len(job.test_rasters), len(job.other_rasters)) == (1, 1, 1)
    assert np.bincount(read(job.references[0])[0].ravel(), minlength=256)[[10, 70, 255]].tolist() == [2048, 1152, 896]
    with pytest.raises(JobError, match="There is no domain jeju"):
        laid_out("aihub", domains=("jeju",))


def test_bigearthnet_brings_bands_to_one_grid_and_corine_to_its_classes(save, laid_out):
    where = {"crs": "EPSG:32629"}
    for band, side in (("B01", 20), ("B08", 120), ("B8A", 60), ("B11", 60), ("B02", 120)):
        pixels = np.arange(side * side, dtype=np.uint16).reshape(1, side, side)
        save(f"S2A_1/S2A_1_{band}.tif", pixels, transform=Affine(1200 / side, 0, 0, 0, -1200 / side, 0), **where)
    codes = np.full((1, 120, 120), 112, np.uint16)
    codes[0, 60:], codes[0, :10] = 312, 122
    save("maps/S2A_1_reference_map.tif", codes, transform=Affine(10, 0, 0, 0, -10, 0), **where)
    job = laid_out("bigearthnet")
    values, names, size = read(job.rasters[0])
    assert names == ("B01", "B02", "B08", "B8A", "B11")
    assert size == 10
    assert values[3, 0, :4].tolist() == [0, 0, 1, 1]
    scheme = load_scheme("bigearthnet19")
    urban, conifers = scheme.by_code("0").value, scheme.by_code("9").value
    found = np.bincount(read(job.references[0])[0].ravel(), minlength=256)
    assert found[[urban, conifers, 255]].tolist() == [50 * 120, 60 * 120, 10 * 120]
    level2 = read(laid_out("bigearthnet", scheme="clc-l2").references[0])[0]
    assert set(np.unique(level2)) == {load_scheme("clc-l2").by_code(code).value for code in ("11", "12", "31")}
    with pytest.raises(JobError, match="from which eurosat cannot be derived"):
        laid_out("bigearthnet", scheme="eurosat")


def test_a_folder_of_something_else_is_told_with_what_was_expected(save, laid_out):
    save("holiday.png", np.zeros((3, 9, 9), np.uint8))
    with pytest.raises(JobError, match=r"holds no images as loveda has them\. Expected: Train/Urban"):
        laid_out("loveda")


def test_labels_of_another_size_are_told(save, laid_out):
    save("Train/Urban/images_png/1.png", np.zeros((3, 64, 64), np.uint8))
    save("Train/Urban/masks_png/1.png", np.zeros((1, 32, 64), np.uint8))
    with pytest.raises(TrainingError, match="urban_1 has 64 × 64 px, its labels 32 × 64"):
        laid_out("loveda")


def test_many_small_arrays_share_a_file_and_never_overlap(tmp_path):
    pool = Pool(tmp_path)
    arrays = [pool.take(np.dtype(kind), (7, 11)) for kind in ("uint8", "float32", "bool", "uint16") for _ in range(50)]
    for number, array in enumerate(arrays):
        array[:] = number % 2 if array.dtype == bool else number
    for number, array in enumerate(arrays):
        assert (array == (number % 2 if array.dtype == bool else number)).all()
    assert len(list(tmp_path.iterdir())) == 1
    large = pool.take(np.dtype("uint8"), (CHUNK_BYTES // 4 + 1,))
    assert not large.any()
    assert len(list(tmp_path.iterdir())) == 2
