"""Collects what the engine says in sentences, as templates for translators.

The engine speaks English and knows no catalogue. Its sentences stand in its code as texts and f-strings; here they are
read from there, with a place for each value: ``{0} has no field {1}.``. ``ui/engine_words.py`` recognises them when
the engine says one.
"""

from __future__ import annotations

import ast
import builtins
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOMS = ("core", "models")
ELSEWHERE = {
    "core/arguments": "the command line",
    "core/engine/command_line.py": "the command line",
    "core/engine/doctor.py": "diagnostics",
    "core/report": "documents",
    "core/audit/attributes.py": "documents",
    "core/audit/coverage.py": "documents",
    "core/audit/raster.py": "documents",
    "core/audit/sizes.py": "documents",
    "core/audit/width.py": "documents",
    "core/comparison/fusion_part.py": "documents",
    "core/comparison/page.py": "documents",
    "core/comparison/sections.py": "documents",
    "core/comparison/suspects_part.py": "documents",
    "core/experiments/page.py": "documents",
    "core/experiments/tables.py": "documents",
    "core/training/card_page.py": "documents",
    "core/training/classification/describe.py": "cards",
    "core/training/describe.py": "cards",
    "core/training/recipes": "recipes, which the command line alone runs",
}
"""Files and folders whose sentences are not for the dock, and what they are for; documents and cards are in English."""

PLACE = re.compile(r"\{\d+\}")
MOST_FORMS = 8
"""Of one f-string with alternatives."""
MOST_WORDS_OF_A_NAME = 3
"""From so many words on, a text without an end is a part of a sentence."""
_WORD = re.compile(r"\b[A-Za-z]{2,}\b")
_CODE = re.compile(r"[<=*_\n\[]| --")
_WORDS = re.compile(r"[A-Za-z]{2,}\W*\s\W*[A-Za-z]{2,}")
_END = re.compile(r"[.!…]$")
_SPEAKERS = re.compile(r"Error$|^Failed$|^log$")
_LISTS = "missing"
"""Of core/jobs/problems.py: it says its keywords."""
_BUILT_IN = {name for name, value in vars(builtins).items() if isinstance(value, type)}


def sentences(root: Path) -> dict[str, str]:
    """Template → the file where it stands first, in the order of files and lines."""
    found: dict[str, str] = {}
    for path in (p for room in ROOMS for p in sorted((root / room).rglob("*.py"))):
        name = path.relative_to(root).as_posix()
        if not any(name == other or name.startswith(f"{other}/") for other in ELSEWHERE):
            for template in of_module(ast.parse(path.read_text(encoding="utf-8"), name)):
                found.setdefault(template, name)
    return found


def of_module(tree: ast.Module) -> Iterator[str]:
    """The templates of a module, in its order: neither docstrings nor what only programmers can meet.

    A text is a sentence when it has words and an end, or is what an error or a line of the log says; a part of one when
    a function puts it together of several words.
    """
    passed, said, inside = _not_for_users(tree), _said(tree), _inside_functions(tree)
    texts = []
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and id(node) not in passed and (_is_text(node) or _called(node) == _LISTS):
            texts.append(node)
            passed |= {id(inner) for inner in ast.walk(node) if inner is not node and _is_piece_of(inner, node)}
    for node in sorted(texts, key=lambda text: (text.lineno, text.col_offset)):
        for form in itertools.islice(_forms(node), MOST_FORMS):
            template = as_template(form).strip()
            bare = PLACE.sub("", template).strip()
            is_part = id(node) in inside and len(_WORD.findall(bare)) >= MOST_WORDS_OF_A_NAME and not _CODE.search(bare)
            if _WORDS.search(bare) and (id(node) in said or _END.search(bare) or is_part):
                yield template


def as_template(parts: Iterable[str | None]) -> str:
    """Pieces with numbered places between them; values without text between them share a place."""
    text, number, after_value = "", 0, False
    for part in parts:
        if part is None:
            if not after_value:
                text += f"{{{number}}}"
                number += 1
            after_value = True
        elif part:
            text += part
            after_value = False
    return text


def _not_for_users(tree: ast.Module) -> set[int]:
    """Docstrings, and what is raised for programmers."""
    found = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None and _called(node.exc) in _BUILT_IN:
            found |= {id(inner) for inner in ast.walk(node)}
    return found


def _said(tree: ast.Module) -> set[int]:
    """What errors, failures and lines of the log are made with."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _SPEAKERS.search(_called(node))]
    return {id(argument) for call in calls for argument in call.args}


def _inside_functions(tree: ast.Module) -> set[int]:
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return {id(inner) for function in functions for inner in ast.walk(function)}


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_piece_of(inner: ast.AST, outer: ast.AST) -> bool:
    """Whether ``_forms`` of ``outer`` tells the text ``inner``; others, deeper inside a value, stand for themselves."""
    if isinstance(outer, ast.BinOp):
        return any(
            inner is side or (_is_text(side) and _is_piece_of(inner, side)) for side in (outer.left, outer.right)
        )
    if isinstance(outer, ast.JoinedStr):
        return inner in outer.values or any(
            isinstance(value, ast.FormattedValue) and isinstance(value.value, ast.IfExp)
            and inner in (value.value.body, value.value.orelse)
            for value in outer.values
        )  # fmt: skip
    return False


def _forms(node: ast.AST) -> Iterator[tuple[str | None, ...]]:
    """Each way in which a text can come out: alternatives inside an f-string make it several."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield (node.value,)
    elif isinstance(node, (ast.JoinedStr, ast.BinOp)) and _is_text(node):
        parts = node.values if isinstance(node, ast.JoinedStr) else (node.left, node.right)
        for pieces in itertools.product(*(list(_forms(part)) for part in parts)):
            yield tuple(itertools.chain(*pieces))
    elif isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.IfExp):
        for branch in (node.value.body, node.value.orelse):
            yield from _forms(branch)
    elif isinstance(node, ast.Call) and _called(node) == _LISTS:
        yield from ((f"The {(keyword.arg or '').replace('_', ' ')} is missing.",) for keyword in node.keywords)
    else:
        yield (None,)


def _called(node: ast.AST) -> str:
    """The name of what a node calls or is; empty for others."""
    function = node.func if isinstance(node, ast.Call) else node if isinstance(node, ast.Name) else None
    return getattr(function, "attr", "") or getattr(function, "id", "")
