"""The rows of a GeoPackage, as one number that stays the same while nobody changes a row.

The file itself does not: SQLite notes in it that somebody has opened it for writing, as QGIS does to show it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

_LAYERS = "SELECT table_name, srs_id FROM gpkg_contents WHERE data_type = 'features' ORDER BY table_name"


def rows_digest(file: Path, layer: str = "") -> str:
    """SHA-256 of the columns and rows of a layer, or of all layers with geometries; empty for no readable GeoPackage.

    Args:
        file: the GeoPackage; it is opened for reading alone.
        layer: name of the one layer that counts; empty: all of them.
    """
    digest = hashlib.sha256()
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as store:
            for table, crs in store.execute(_LAYERS).fetchall():
                if layer in ("", table):
                    quoted = '"' + str(table).replace('"', '""') + '"'
                    rows = store.execute(f"SELECT * FROM {quoted} ORDER BY rowid")  # nosec B608 - quoted, read-only
                    digest.update(repr((table, crs, [column[0] for column in rows.description])).encode())
                    for row in rows:
                        digest.update(repr(row).encode("utf-8", "surrogateescape"))
    except sqlite3.Error:
        return ""
    return digest.hexdigest()
