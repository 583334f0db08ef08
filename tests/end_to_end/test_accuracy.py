"""From a map to a sample, its labels and the accuracy they tell, by the launcher, with the estimate worked out anew."""

import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from landweave.core.scheme import load_scheme


def test_labelled_points_tell_the_accuracy_that_olofsson_s_formulas_give(scene, landweave, tmp_path):
    points, out = tmp_path / "points.gpkg", tmp_path / "accuracy"
    options = "--points", "300", "--minimum", "20", "--seed", "4", "--scheme", "clc"
    code, _, errors = landweave("sample", scene.truth, "--out", points, *options)
    assert code == 0, errors
    frame = gpd.read_file(points)
    layer = gpd.read_file(scene.reference)[["CODE_18", "geometry"]].to_crs(frame.crs)
    found = gpd.sjoin(frame.drop(columns="reference"), layer, predicate="within")
    labels = found[~found.index.duplicated()]["CODE_18"].reindex(frame.index).fillna("")
    frame["reference"] = labels
    frame.to_file(points)
    code, events, errors = landweave("accuracy", scene.truth, "--points", points, "--scheme", "clc", "--out", out)
    assert code == 0, errors

    with rasterio.open(scene.truth) as file:
        values = file.read(1)
        mapped = [value for (value,) in file.sample(zip(frame.geometry.x, frame.geometry.y, strict=True))]
    codes = dict(zip(load_scheme("clc").values, load_scheme("clc").codes, strict=True))
    agrees = np.array([codes[v] == label for v, label in zip(mapped, frame["reference"], strict=True)])
    used, mapped = frame["reference"].to_numpy() != "", np.array(mapped)
    total = (values != 255).sum()
    overall, variance = 0.0, 0.0
    for value in np.unique(values[values != 255]):
        share, here = (values == value).sum() / total, agrees[used & (mapped == value)]
        overall += share * here.mean()
        variance += share**2 * here.mean() * (1 - here.mean()) / (len(here) - 1)
    estimate = json.loads((out / "accuracy.json").read_text(encoding="utf-8"))["levels"]["3"]["overall"]
    assert estimate["value"] == pytest.approx(overall)
    assert estimate["se"] == pytest.approx(variance**0.5)
    assert events[-1]["event"] == "result"
