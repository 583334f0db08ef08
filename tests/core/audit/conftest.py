"""Layers of hand-drawn polygons, metres in EPSG:3035."""

import geopandas as gpd
import pytest
import shapely
from landweave.core.audit.layer import polygons_of
from landweave.core.audit.polygons import audit_polygons
from landweave.core.events import Silent
from landweave.core.jobs.rules import profile
from landweave.core.scheme import load_scheme

X, Y = 4_000_000, 3_000_000


@pytest.fixture(scope="session")
def box():
    """A rectangle, corners in metres from a place in Europe."""
    return lambda x, y, x2, y2: shapely.box(X + x, Y + y, X + x2, Y + y2)


@pytest.fixture(scope="session")
def frame_of():
    """A layer of (code, shape) pairs, or (earlier, code, shape) for changes, with further fields."""

    def make(*rows, **fields):
        table = {"CODE_18": [row[-2] for row in rows], **fields}
        if len(rows[0]) == 3:
            table = {"CODE_12": [row[0] for row in rows], **table}
        return gpd.GeoDataFrame(table, geometry=[row[-1] for row in rows], crs="EPSG:3035")

    return make


@pytest.fixture(scope="session")
def audit(frame_of):
    """Audits hand-drawn rows by the rules of a profile."""

    def make(*rows, rules=None, **fields):
        frame = frame_of(*rows, **fields)
        is_change = len(rows[0]) == 3
        rules = rules or profile("clc-change" if is_change else "clc").rules
        codes = ["CODE_12", "CODE_18"] if is_change else ["CODE_18"]
        return audit_polygons(polygons_of(frame, codes, "drawn"), load_scheme("clc"), rules, Silent())

    return make
