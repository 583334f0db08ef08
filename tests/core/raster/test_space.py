import shutil
from collections import namedtuple

import pytest
from landweave.core.errors import OutputError
from landweave.core.raster.space import RESERVE_BYTES, in_words, require_space


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0.0 kB"), (400, "0.4 kB"), (12_000, "12.0 kB"), (120_500_000, "120.5 MB"), (3_240_000_000, "3.2 GB")],
)
def test_sizes_are_told_in_the_unit_that_fits(size, words):
    assert in_words(size) == words


def test_a_disk_must_hold_the_results_and_the_reserve(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, RESERVE_BYTES + 1000))
    require_space(tmp_path, 1000)
    with pytest.raises(OutputError, match=r"has 67\.1 MB free; the results may need 1\.0 kB"):
        require_space(tmp_path, 1001)
