"""Writes a report: the page, the JSON and the tables, each complete or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path

from ..errors import OutputError
from ..system import put_in_place
from .content import ReportContent
from .json_form import as_json
from .page import page
from .tables import tables

PAGE, JSON, TABLES = "report.html", "report.json", "tables"


def write_report(folder: Path, content: ReportContent) -> Path:
    """Write ``report.html``, ``report.json`` and ``tables/*.csv``.

    Args:
        folder: an existing folder.
        content: what to tell.

    Returns:
        The path of the page.

    Raises:
        OutputError: the folder or its disk refuses.
    """
    files = tables(content)
    try:
        if files:
            (folder / TABLES).mkdir(exist_ok=True)
        for name, text in files.items():
            # With a byte order mark, without which spreadsheets take UTF-8 for something else.
            write_text(folder / TABLES / name, text, "utf-8-sig")
        text = json.dumps(as_json(content), indent=1, ensure_ascii=False, allow_nan=False)
        write_text(folder / JSON, text + "\n")
        done = write_text(folder / PAGE, page(content))
    except OSError as error:
        raise OutputError(
            f"The report cannot be written to {folder}: {error.strerror or error}.",
            "Check the free disk space, and that no other program has the files open.",
        ) from error
    return done


def write_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write beside the final name and rename, so that the name never stands for half a file."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding=encoding, newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
    return path
