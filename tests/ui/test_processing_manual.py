"""docs/processing.md tells of every algorithm what its help tells."""

import re

import pytest

pytest.importorskip("qgis")

from landweave.ui.processing.provider import ALGORITHMS, MODELS


def test_every_algorithm_stands_in_the_manual_with_its_example(qgis_app, root):
    text = (root / "docs" / "processing.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^### (\w+)$.*?^```\nqgis_process run landweave:\w+ ?(.*?)\n```$", text, re.M | re.S))
    models = {path.stem for path in MODELS.glob("*.model3")}
    assert {name: told[name] for name in told if name not in models} == {
        algorithm.ID: algorithm().describe().example for algorithm in ALGORITHMS
    }
    assert models <= set(told)
