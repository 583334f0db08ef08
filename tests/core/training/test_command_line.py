from landweave.core.job import PretrainJob, TrainJob
from landweave.core.training.command_line import command_line


def test_what_is_not_as_usual_without_folders():
    job = TrainJob(
        out="/home/me/my weights",
        rasters=("/data/a.tif", "/data/b c.tif"),
        references=("/data/l.gpkg",) * 5,
        scheme="clc-l2",
        bands=("B04", "B03"),
        epochs=7,
        name="Mine",
        reference_field="code_18",
    )
    assert command_line("train", job) == (
        "landweave train --out 'my weights' --raster a.tif 'b c.tif' --reference (5 files) --scheme clc-l2 "
        "--field code_18 --bands B04,B03 --epochs 7"
    )
    other = PretrainJob(out="/x/e", patches="/y/eurosat.tar", scheme="eurosat", pixel_size_m=10.0)
    assert command_line("pretrain", other) == (
        "landweave pretrain --out e --scheme eurosat --patches eurosat.tar --pixel-size-m 10.0"
    )
