"""Which neighbour takes a region that is too small: a table of priorities between classes.

The table for CORINE, ``priority_clc.csv``, is Landweave's own proposal. The numbers of the official Annex 6 of EEA
Technical Report 17/2007 are not published with the current guidelines; a file of that form (CODE, PRI) replaces ours.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio

from ..errors import SchemeError
from ..scheme import Scheme, load_scheme
from ..vector.opening import check_layer, layer_errors
from .ranks import ranks_of

UNLISTED = 999_999
"""Priority of a neighbour that the table does not name, as in the CLC Technical Team's procedure."""

Matrix = npt.NDArray[np.int32]

_CLC_TABLE = Path(__file__).with_name("priority_clc.csv")
_CLC = "clc"


def priority_matrix(scheme: Scheme, table: str = "") -> Matrix:
    """Priorities by rank, int32 (classes, classes): row = small region, column = neighbour; the lowest wins.

    A pair of codes comes before the neighbour's code alone; what the table does not name has ``UNLISTED``. Levels 1
    and 2 of CORINE take, for each pair, 1000 times the mean priority of the pairs of their members. Schemes without a
    table have equal priorities, so that the larger neighbour decides.

    Args:
        scheme: whose codes the priorities are for.
        table: CSV or DBF file with the columns CODE and PRI; empty: Landweave's table for CORINE, none for others.

    Raises:
        SchemeError: the file is not such a table, or names no pair of this scheme.
    """
    is_clc = bool(scheme.level_ids) and scheme.level_ids[0] == "clc-l1"
    if not table and not is_clc:
        return _matrix({}, scheme)
    entries = _read(Path(table) if table else _CLC_TABLE)
    if _names_any(entries, scheme):
        return _matrix(entries, scheme)
    finest = load_scheme(_CLC)
    if is_clc and scheme.id != _CLC and _names_any(entries, finest):
        return _coarsened(_matrix(entries, finest), finest, scheme)
    raise SchemeError(
        f"The priority table {Path(table).name} names no class of the scheme {scheme.id}.",
        f"Its CODE must be a code such as {scheme.codes[0]}, or two of them joined.",
    )


def _matrix(entries: dict[str, int], scheme: Scheme) -> Matrix:
    codes = ranks_of(scheme).codes
    matrix = np.full((len(codes), len(codes)), UNLISTED, np.int32)
    for column, neighbour in enumerate(codes):
        matrix[:, column] = entries.get(neighbour, UNLISTED)
        for row, small in enumerate(codes):
            matrix[row, column] = entries.get(small + neighbour, matrix[row, column])
    np.fill_diagonal(matrix, 0)
    return matrix


def _names_any(entries: dict[str, int], scheme: Scheme) -> bool:
    codes = scheme.codes
    return any(code in entries for code in codes) or any(a + b in entries for a in codes for b in codes)


def _coarsened(fine: Matrix, finest: Scheme, scheme: Scheme) -> Matrix:
    """1000 times the mean priority over all pairs of members, by integer division, so that it is the same anywhere."""
    fine_codes, codes = ranks_of(finest).codes, ranks_of(scheme).codes
    parent = [codes.index(finest.by_code(code).parents[scheme.level - 1]) for code in fine_codes]
    members = np.eye(len(codes), dtype=np.int64)[parent]
    pairs = np.outer(members.sum(axis=0), members.sum(axis=0))
    matrix = (members.T @ fine.astype(np.int64) @ members * 1000 // pairs).clip(max=UNLISTED * 1000)
    np.fill_diagonal(matrix, 0)
    return matrix.astype(np.int32)


def _read(path: Path) -> dict[str, int]:
    """CODE → PRI of a CSV or DBF file."""
    try:
        rows = _dbf_rows(path) if path.suffix.lower() == ".dbf" else _csv_rows(path)
        entries = {_code(row["CODE"]): round(float(str(row["PRI"]))) for row in rows}
    except (OSError, UnicodeDecodeError, KeyError, ValueError, TypeError) as error:
        raise SchemeError(
            f"The priority table {path.name} cannot be read: {error}.",
            "It must be a CSV or DBF file with the columns CODE and PRI.",
        ) from error
    if any(not 0 <= priority <= UNLISTED for priority in entries.values()):
        raise SchemeError(f"The priority table {path.name} has priorities below 0 or above {UNLISTED}.")
    return entries


def _csv_rows(path: Path) -> list[dict[str, object]]:
    lines = [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line and not line.startswith("#")]
    separator = ";" if lines and ";" in lines[0] else ","
    return [{str(k).strip().upper(): v for k, v in row.items()} for row in csv.DictReader(lines, delimiter=separator)]


def _dbf_rows(path: Path) -> list[dict[str, object]]:
    name = f"The priority table {path.name}"
    check_layer(path, name, SchemeError)
    with layer_errors(name, SchemeError):
        frame = pyogrio.read_dataframe(path, read_geometry=False)
    frame.columns = [str(name).upper() for name in frame.columns]
    return [dict(row) for row in frame.to_dict("records")]


def _code(value: object) -> str:
    """A code as text, also where a DBF holds it as a number."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
