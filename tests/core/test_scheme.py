"""Class schemes: the bundled ones against the published facts, and files of the user's."""

import numpy as np
import pytest
from landweave.core.errors import SchemeError
from landweave.core.scheme import NODATA, common_level, load_scheme, scheme_ids


def test_clc_has_the_44_classes_with_grid_codes_as_values():
    clc = load_scheme("clc")
    assert clc.values == tuple(range(1, 45))
    assert (clc.codes[0], clc.codes[-1], len(set(clc.codes))) == ("111", "523", 44)
    assert clc.level == 3
    assert clc.by_code("132").rgb == (166, 77, 0)
    assert clc.by_code("334").rgb == (0, 0, 0), "burnt areas are black by law"
    assert load_scheme("clc-grid") == clc


def test_levels_2_and_1_of_corine():
    assert load_scheme("clc-l2").codes == tuple("11 12 13 14 21 22 23 24 31 32 33 41 42 51 52".split())
    assert load_scheme("clc-l1").codes == tuple("12345")


@pytest.mark.parametrize(
    ("scheme", "value", "label"),
    [
        ("loveda", 1, "Background"),
        ("loveda", 7, "Agricultural"),
        ("landcovernet", 2, "Artificial Bareground"),
        ("aihub", 50, "Rice field"),
        ("bigearthnet19", 18, "Marine waters"),
        ("worldcover", 95, "Mangroves"),
        ("dynamicworld", 0, "Water"),
        ("nlcd8", 8, "Wetlands"),
        ("forest", 2, "Non-forest"),
    ],
)
def test_published_values(scheme, value, label):
    assert load_scheme(scheme).by_value(value).label == label


@pytest.mark.parametrize("scheme_id", scheme_ids())
def test_every_bundled_scheme_is_whole(scheme_id):
    scheme = load_scheme(scheme_id)
    assert scheme.title
    assert scheme.source
    assert all(c.label and c.code for c in scheme.classes)
    for level in range(1, scheme.level + 1):
        coarse, table = scheme.at_level(level), scheme.recode_to_level(level)
        assert set(table[list(scheme.values)]) <= set(coarse.values)
        assert (np.delete(table, scheme.values) == NODATA).all()


def test_recoding_to_coarser_levels():
    clc = load_scheme("clc")
    wanted = {"111": 11, "142": 14, "243": 24, "324": 32, "523": 52}
    table = clc.recode_to_level(2)
    assert {code: int(table[clc.by_code(code).value]) for code in wanted} == wanted
    assert clc.recode_to_level(1)[clc.by_code("422").value] == 4


def test_common_level():
    clc, level2 = load_scheme("clc"), load_scheme("clc-l2")
    assert common_level(clc, clc) == (3, 3)
    assert common_level(level2, clc) == (2, 2)
    assert common_level(load_scheme("forest"), load_scheme("forest")) == (1, 1)
    assert common_level(load_scheme("forest"), clc) is None


def test_a_scheme_of_the_users(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("value,code,label\n0,a,Alpha\n254,b,Beta\n", encoding="utf-8")
    scheme = load_scheme(str(path))
    assert (scheme.id, scheme.values, scheme.codes) == ("mine", (0, 254), ("a", "b"))
    assert scheme.classes[0].colour != scheme.classes[1].colour


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("value,code\n1,a\n", "lacks the columns label"),
        ("value,code,label\n255,a,A\n", "must be a number from 0 to 254"),
        ("value,code,label\nx,a,A\n", "must be a number from 0 to 254"),
        ("value,code,label\n1,a,A\n1,b,B\n", "has the value 1 more than once"),
        ("value,code,label\n1,a,A\n2,a,B\n", "has the code a more than once"),
        ("value,code,label,colour\n1,a,A,red\n", "Row 1 of broken.csv .* must look like #80ff00"),
        ("value,code,label\n", "has no classes"),
    ],
)
def test_broken_schemes_are_refused(tmp_path, text, sentence):
    path = tmp_path / "broken.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SchemeError, match=sentence):
        load_scheme(str(path))


def test_unknown_scheme_names_those_that_exist():
    with pytest.raises(SchemeError, match=r"no class scheme klc.*clc, clc-l1, clc-l2"):
        load_scheme("klc")
