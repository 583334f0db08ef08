"""From the classes of CORINE to those of coarser schemes, and never back."""

from dataclasses import replace

import numpy as np
import pytest
from landweave.core.agreement.agreement import agree
from landweave.core.agreement.crosswalk import crosswalk
from landweave.core.agreement.reference import open_reference
from landweave.core.errors import ReferenceLayerError, SchemeError
from landweave.core.events import Silent
from landweave.core.scheme import load_scheme

CLC = load_scheme("clc")
COARSE = ["worldcover", "dynamicworld", "landcovernet", "loveda", "bigearthnet19", "nlcd8", "forest"]


@pytest.mark.parametrize("name", COARSE)
def test_each_code_of_corine_leads_to_one_class(name):
    walk = crosswalk(CLC, load_scheme(name))
    assert set(walk.codes) | set(walk.left_out) == set(CLC.codes)
    assert walk.lookup().shape == (256,)
    assert (np.flatnonzero(walk.lookup() != 255) == sorted(walk.values())).all()


@pytest.mark.parametrize("name", COARSE)
def test_nothing_leads_back(name):
    assert crosswalk(load_scheme(name), CLC) is None


def test_bigearthnet_leaves_out_what_it_has_no_class_for_and_is_exact_elsewhere():
    walk = crosswalk(CLC, load_scheme("bigearthnet19"))
    assert walk.left_out == tuple("122 123 124 131 132 133 141 142 332 334 335 423".split())
    assert walk.ambiguous == ()
    assert walk.codes["241"] == "3"
    assert walk.codes["333"] == "11"


def test_traps():
    wc, dw = (crosswalk(CLC, load_scheme(name)) for name in ("worldcover", "dynamicworld"))
    assert (wc.codes["222"], wc.codes["422"], wc.codes["231"]) == ("10", "80", "30")
    assert (dw.codes["213"], dw.codes["131"], dw.codes["244"]) == ("3", "7", "1")
    assert "222" in wc.ambiguous
    assert "311" not in wc.ambiguous


@pytest.mark.parametrize(("missing", "sentence"), [("112", "lacks: 112"), ("50", "lacks: 50")])
def test_a_table_with_codes_that_a_scheme_lacks_is_refused(missing, sentence):
    fine, coarse = (
        replace(s, classes=tuple(c for c in s.classes if c.code != missing)) for s in (CLC, load_scheme("worldcover"))
    )
    with pytest.raises(SchemeError, match=sentence):
        crosswalk(fine, coarse)


def test_a_coarse_map_is_compared_with_corine_in_its_own_classes(grid, in_memory, write_raster):
    worldcover = load_scheme("worldcover")
    mapped = np.array([[10, 10, 40], [80, 50, 255]], np.uint8)
    codes = np.array([[311, 222, 231], [523, 112, 112]], np.uint16)
    path = write_raster("clc.tif", codes, grid(2, 3))
    with open_reference(path, "", grid(2, 3), worldcover) as reference:
        found = agree(in_memory(mapped, worldcover, grid(2, 3)), reference, Silent())
    assert found.finest.scheme.id == "worldcover"
    assert found.finest.measures.overall == pytest.approx(4 / 5)
    assert found.reference.recoded.startswith("the reference layer from")
    assert {"222", "231"} <= set(found.reference.ambiguous)


def test_a_map_of_corine_is_recoded_beside_a_coarse_layer(grid, in_memory, write_raster):
    mapped = np.array([[CLC.by_code(c).value for c in ("311", "312", "211", "523")]], np.uint8)
    path = write_raster("wc.tif", np.array([[10, 20, 40, 80]], np.uint8), grid(1, 4))
    with open_reference(path, "", grid(1, 4), CLC) as reference:
        found = agree(in_memory(mapped, CLC, grid(1, 4)), reference, Silent())
    assert found.finest.scheme.id == "worldcover"
    assert found.finest.measures.overall == pytest.approx(3 / 4)
    assert found.reference.recoded.startswith("the map from")


def test_two_coarse_schemes_are_not_compared(grid, write_raster):
    path = write_raster("wc.tif", np.array([[10, 20, 95]], np.uint8), grid(1, 3))
    with pytest.raises(ReferenceLayerError, match="does not have|shares no"):
        open_reference(path, "", grid(1, 3), load_scheme("loveda"))
