"""Priority tables: ours, the official form, coarser levels, other schemes, broken files."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
from landweave.core.errors import SchemeError
from landweave.core.generalise.priority import UNLISTED, priority_matrix
from landweave.core.generalise.ranks import ranks_of
from landweave.core.scheme import load_scheme

CLC, LEVEL_2, LEVEL_1 = load_scheme("clc"), load_scheme("clc-l2"), load_scheme("clc-l1")


def look_up(matrix, scheme, small, neighbour):
    codes = ranks_of(scheme).codes
    return int(matrix[codes.index(small), codes.index(neighbour)])


def test_our_table_for_clc_is_complete_and_directed():
    matrix = priority_matrix(CLC)
    assert matrix.shape == (44, 44)
    assert (np.diag(matrix) == 0).all()
    off = matrix[~np.eye(44, dtype=bool)]
    assert off.min() == 1
    assert off.max() == 9
    assert look_up(matrix, CLC, "111", "112") == 1
    assert look_up(matrix, CLC, "111", "511") == 9
    assert not (matrix == matrix.T).all()


def test_like_goes_to_like_at_every_level():
    """A forest prefers scrub to towns and water, whatever the level."""
    fine, middle = priority_matrix(CLC), priority_matrix(LEVEL_2)
    assert look_up(fine, CLC, "312", "324") < look_up(fine, CLC, "312", "112")
    assert look_up(middle, LEVEL_2, "31", "32") < look_up(middle, LEVEL_2, "31", "11")
    assert look_up(middle, LEVEL_2, "31", "32") < look_up(middle, LEVEL_2, "31", "51")


def test_coarser_levels_have_the_mean_of_their_members():
    fine, coarse = priority_matrix(CLC), priority_matrix(LEVEL_1)
    members = [(a.code, b.code) for a in CLC.classes for b in CLC.classes if a.code[0] == "4" and b.code[0] == "5"]
    mean = np.mean([look_up(fine, CLC, a, b) for a, b in members])
    assert look_up(coarse, LEVEL_1, "4", "5") == int(mean * 1000)


def test_other_schemes_are_neutral():
    matrix = priority_matrix(load_scheme("worldcover"))
    assert set(matrix[~np.eye(len(matrix), dtype=bool)]) == {UNLISTED}


def test_pairs_come_before_single_codes_and_the_rest_is_last(tmp_path):
    (tmp_path / "own.csv").write_text("CODE,PRI\n211243,1\n243,4\n")
    matrix = priority_matrix(CLC, str(tmp_path / "own.csv"))
    assert look_up(matrix, CLC, "211", "243") == 1
    assert look_up(matrix, CLC, "312", "243") == 4
    assert look_up(matrix, CLC, "243", "211") == UNLISTED


def test_priorities_run_from_0_to_999_999(tmp_path):
    (tmp_path / "own.csv").write_text("CODE,PRI\n211243,0\n312243,999999\n")
    matrix = priority_matrix(CLC, str(tmp_path / "own.csv"))
    assert [look_up(matrix, CLC, small, "243") for small in ("211", "312", "313")] == [0, 999_999, 999_999]


def test_a_dbf_reads_like_a_csv(tmp_path):
    frame = pd.DataFrame({"CODE": ["211243", "243"], "PRI": [1, 4]})
    pyogrio.write_dataframe(gpd.GeoDataFrame(frame), tmp_path / "join_pri.dbf", driver="ESRI Shapefile")
    matrix = priority_matrix(CLC, str(tmp_path / "join_pri.dbf"))
    assert look_up(matrix, CLC, "211", "243") == 1


def test_a_table_of_level_3_serves_level_2(tmp_path):
    (tmp_path / "own.csv").write_text("code;pri\n512;7\n511;5\n")
    matrix = priority_matrix(LEVEL_2, str(tmp_path / "own.csv"))
    assert look_up(matrix, LEVEL_2, "31", "51") == 6000


def test_any_scheme_may_have_a_table(tmp_path):
    (tmp_path / "own.csv").write_text("CODE,PRI\n1020,3\n")
    scheme = load_scheme("worldcover")
    assert look_up(priority_matrix(scheme, str(tmp_path / "own.csv")), scheme, "10", "20") == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A,B\n1,2\n",
        "CODE,PRI\n211243,low\n",
        "CODE,PRI\n211243,-4\n",
        "CODE,PRI\n211243,1000000\n",
        "CODE,PRI\nx,1\n",
    ],
)
def test_what_is_no_table_is_refused(tmp_path, text):
    (tmp_path / "own.csv").write_text(text)
    with pytest.raises(SchemeError, match=r"own\.csv"):
        priority_matrix(CLC, str(tmp_path / "own.csv"))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(SchemeError, match="cannot be read"):
        priority_matrix(CLC, str(tmp_path / "none.csv"))
