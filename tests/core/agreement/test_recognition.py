import pytest
from landweave.core.agreement.recognition import CLC_FIELD, Evidence, recognise
from landweave.core.errors import ReferenceLayerError
from landweave.core.scheme import load_scheme


def reading(codes, of_map="clc", **known):
    return recognise(Evidence("layer", frozenset(codes.split()), **known), load_scheme(of_map))


@pytest.mark.parametrize("name", ["CODE_18", "code_24", "Code_12", "CODE90", "code_00"])
def test_names_of_code_fields(name):
    assert CLC_FIELD.fullmatch(name)


@pytest.mark.parametrize("name", ["code_18s", "CODE_1990", "XCODE_18", "CODE_17", "code"])
def test_other_names(name):
    assert not CLC_FIELD.fullmatch(name)


@pytest.mark.parametrize(
    ("codes", "of_map", "scheme", "name"),
    [
        ("111 523 999", "clc", "clc", "clc"),
        ("111 523", "clc-l2", "clc", "clc"),
        ("1 12 44 48", "clc-l1", "clc", "clc-grid"),
        ("51 52 11", "clc", "clc-l2", "clc-l2"),
        ("1 2", "forest", "forest", "forest"),
        ("0 1 2", "forest", "forest", "forest"),
        ("0 1 2", "dynamicworld", "dynamicworld", "dynamicworld"),
        ("10 60 100", "worldcover", "worldcover", "worldcover"),
    ],
)
def test_recognised(codes, of_map, scheme, name):
    found = reading(codes, of_map, is_raster=True)
    assert (found.scheme.id, found.name) == (scheme, name)


def test_codes_become_values_of_the_scheme():
    found = reading("111 311 999 1211 1212", is_clc=True)
    assert [found.values.get(code) for code in ("111", "311", "1211", "1212", "999")] == [1, 23, 3, 3, None]


def test_zero_is_a_class_where_the_scheme_has_it():
    assert reading("0 1", "dynamicworld").values["0"] == 0
    assert "0" not in reading("0 1 2", "nlcd8").values


@pytest.mark.parametrize("codes", ["1 2 3 4 5", "11 12 31"])
def test_ambiguous_numbers_are_refused_with_the_choices(codes):
    with pytest.raises(ReferenceLayerError, match=r"may be .*nothing says which") as refused:
        reading(codes, "clc-l2", is_raster=True)
    assert "clc-grid" in refused.value.hint


def test_numbers_of_another_scheme_do_not_pass_as_grid_codes():
    with pytest.raises(ReferenceLayerError, match="nlcd8"):
        reading("1 2 3 4 5 6 7 8", "clc", is_raster=True)


@pytest.mark.parametrize(("wanted", "value"), [("clc-grid", 5), ("clc-l1", 5)])
def test_the_user_settles_it(wanted, value):
    found = reading("1 2 5", "clc-l1", wanted=wanted, is_raster=True)
    assert found.name == wanted
    assert found.values["5"] == value


def test_codes_that_do_not_map_are_listed():
    with pytest.raises(ReferenceLayerError, match=r"holds 612, 311x, which the scheme clc does not have"):
        recognise(Evidence("layer", frozenset(["111", "112", "612", "311x"]), is_clc=True), load_scheme("clc"))


def test_a_layer_of_another_scheme_is_named():
    with pytest.raises(ReferenceLayerError, match="holds 10, 20, 30") as refused:
        reading("10 20 30 40 50 60 70 80", "forest")
    assert "worldcover" in refused.value.hint


def test_schemes_without_a_common_level():
    with pytest.raises(ReferenceLayerError, match="shares no level"):
        reading("111 112", "aihub", is_clc=True)


def test_nothing_found():
    with pytest.raises(ReferenceLayerError, match="no class codes"):
        reading("")
    with pytest.raises(ReferenceLayerError, match="nothing but nodata"):
        reading("999", is_clc=True)


def test_a_scheme_of_the_users(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("value,code,label\n7,W,Water\n9,L,Land\n", encoding="utf-8")
    mine = load_scheme(str(path))
    assert recognise(Evidence("layer", frozenset("WL")), mine).values == {"W": 7, "L": 9}
    assert recognise(Evidence("layer", frozenset("79"), wanted="mine", is_raster=True), mine).values == {"7": 7, "9": 9}


def test_the_original_codes_of_nlcd_become_its_groups():
    scheme = load_scheme("nlcd8")
    found = recognise(
        Evidence("nlcd.tif, band 1", frozenset({"11", "42", "52", "90", "12", "0"}), is_raster=True), scheme
    )
    assert found.name == "nlcd"
    assert {code: found.values[code] for code in ("11", "42", "52", "90")} == {"11": 1, "42": 4, "52": 5, "90": 8}
    groups = recognise(Evidence("nlcd.tif, band 1", frozenset({"1", "4", "8"}), wanted="nlcd8", is_raster=True), scheme)
    assert groups.name == "nlcd8"
