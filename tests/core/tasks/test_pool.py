"""The agreement over several scenes is that of one large scene."""

import numpy as np
from landweave.core.agreement.level import level_agreement
from landweave.core.scheme import load_scheme
from landweave.core.tasks.pool import pool

SCHEME = load_scheme("forest")


class Agreed:
    """As much of an agreement as pooling looks at."""

    def __init__(self, counts, scheme=SCHEME):
        table = np.array(counts)
        self.levels = (level_agreement(1, scheme, table, table * 100.0),)


def test_confusion_tables_add_up():
    pooled = pool([Agreed([[5, 1], [2, 2]]), Agreed([[1, 0], [3, 6]])])
    assert pooled["1"]["confusion"] == [[6, 1], [5, 8]]
    assert pooled["1"]["overall_agreement"] == 0.7
    assert pooled["1"]["area_ha"]["map"] == {"1": 0.07, "2": 0.13}


def test_levels_in_other_schemes_are_left_out():
    other = load_scheme("clc-l1")
    assert pool([Agreed([[5, 1], [2, 2]]), Agreed(np.eye(5, dtype=int), other)]) == {}
