"""Writes a comparison: the page, the JSON and the tables, each complete or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from ..errors import OutputError
from ..report.write import write_text
from .json_form import as_json
from .page import page
from .result import Comparison
from .tables import tables

PAGE, JSON, TABLES = "report.html", "report.json", "tables"


def write_comparison(folder: Path, comparison: Comparison) -> None:
    """Write ``report.html``, ``report.json`` and ``tables/*.csv`` to an existing folder.

    Raises:
        OutputError: the folder or its disk refuses.
    """
    try:
        (folder / TABLES).mkdir(exist_ok=True)
        for name, text in tables(comparison).items():
            # With a byte order mark, without which spreadsheets take UTF-8 for something else.
            write_text(folder / TABLES / name, text, "utf-8-sig")
        text = json.dumps(as_json(comparison), indent=1, ensure_ascii=False, allow_nan=False)
        write_text(folder / JSON, text + "\n")
        write_text(folder / PAGE, page(comparison))
    except OSError as error:
        raise OutputError(
            f"The report cannot be written to {folder}: {error.strerror or error}.",
            "Check the free disk space, and that no other program has the files open.",
        ) from error
