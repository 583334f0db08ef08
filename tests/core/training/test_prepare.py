"""What a training is prepared from: how much of the land, and which."""

import numpy as np
from landweave.core.events import Silent
from landweave.core.scheme import load_scheme
from landweave.core.training.prepare import prepare


def test_a_share_of_the_land_is_that_many_patches_apart(area, job, tmp_path):
    pair, test = area("a", rows=512, cols=512), area("t", seed=2)
    held = {
        "validation_rasters": test[:1],
        "validation_references": test[1:],
        "test_rasters": test[:1],
        "test_references": test[1:],
    }
    request = job([pair], **held, share=0.25)
    found = prepare(request, load_scheme("forest"), tmp_path, Silent())
    assert len(found.data.train) == 16  # a quarter of the 64 patches of 64 px in 512 × 512
    assert found.train_px == 16 * 64 * 64
    seen = np.zeros((512, 512), int)
    for _, row, col in found.data.train:
        seen[row : row + 64, col : col + 64] += 1
    assert seen.max() == 1
