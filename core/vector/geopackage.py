"""The style inside a GeoPackage: the table ``layer_styles`` from which QGIS takes a layer's look."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_CREATE = """CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"""

_REGISTER = "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES (?, 'attributes', ?, '')"

_INSERT = """INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
styleQML, styleSLD, useAsDefault, description, owner)
VALUES ('', '', ?, ?, 'Landweave', ?, ?, 1, 'Colours of the scheme', '')"""


def embed_style(path: Path, layer: str, styles: dict[str, str]) -> None:
    """Make the style of a layer its default one.

    Args:
        path: a GeoPackage without styles.
        layer: the layer's name.
        styles: texts for ``.qml`` and ``.sld``.

    Raises:
        OSError: the file cannot be changed.
    """
    try:
        with closing(sqlite3.connect(path)) as database, database:
            column = database.execute(
                "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
            ).fetchone()[0]
            database.execute(_CREATE)
            database.execute(_REGISTER, ("layer_styles", "layer_styles"))
            database.execute(_INSERT, (layer, column, styles[".qml"], styles[".sld"]))
    except sqlite3.Error as error:
        raise OSError(f"the style cannot be stored ({error})") from error
