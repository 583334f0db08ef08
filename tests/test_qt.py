"""Written for Qt5 and Qt6 alike: what only one of them bears does not appear."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]
FORMS = sorted((ROOT / "ui").rglob("*.ui"))

QT_CLASS = re.compile(r"^(Q[A-Z]\w+|Qt|Qgis|Qgs[A-Z]\w+)$")
CONSTANT = re.compile(r"^[A-Z][A-Za-z0-9]*$")
GONE = {
    "exec_": "exec",
    "print_": "print",
    "QRegExp": "QRegularExpression",
    "QDesktopWidget": "QScreen",
    "setMargin": "setContentsMargins",
    "QVariant": "None or NULL",
    "globalPos": "globalPosition",
    "activated[str]": "textActivated",
}
"""What Qt6 no longer has → what there is in its place."""
MOVED = {"QActionGroup", "QUndoStack", "QUndoCommand", "QFileSystemModel"}
"""Classes that lie in another module in Qt6 and that QGIS does not export in both."""


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def unscoped(tree):
    """``Qt.AlignLeft``, ``QDialog.Accepted``, ``QgsTask.CanCancel``: a member of a class without its enumeration.

    A name that begins with a capital is an enumeration where a further name follows, or a class that is called.
    """
    inside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    told = {id(n) for node in ast.walk(tree) for n in _annotations(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            is_member = QT_CLASS.match(node.value.id) and CONSTANT.match(node.attr)
            if is_member and not {id(node)} & (inside | called | told):
                yield f"{node.lineno}: {node.value.id}.{node.attr}"


def _annotations(node):
    """Nodes that only tell a type, or name a class to be handed on (an exception, a base, a type to check against)."""
    kinds = [getattr(node, "annotation", None), getattr(node, "returns", None), *getattr(node, "bases", ())]
    if isinstance(node, ast.ExceptHandler):
        kinds.append(node.type)
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("isinstance", "type"):
        kinds += node.args
    return [inner for kind in kinds if kind is not None for inner in ast.walk(kind)]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_enumerations_are_named_in_full(path):
    assert not list(unscoped(tree_of(path)))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_qt_comes_from_qgis_only(path):
    for node in ast.walk(tree_of(path)):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
        assert not [n for n in names if n.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")], node.lineno


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_is_used_that_qt6_lacks(path):
    for node in ast.walk(tree_of(path)):
        name = getattr(node, "attr", None) or getattr(node, "id", None)
        assert name not in GONE, f"{name_of(path)}:{node.lineno}: {name}; use {GONE.get(name)}"
        if isinstance(node, ast.ImportFrom):
            moved = {alias.name for alias in node.names} & MOVED
            assert not moved, f"{name_of(path)}:{node.lineno}: {moved}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_actions_come_from_where_both_have_them(path):
    """``qgis.PyQt.QtWidgets`` exports QAction and QShortcut in QGIS 3 and 4, ``QtGui`` in QGIS 4 only."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom) and node.module == "qgis.PyQt.QtGui":
            assert not {alias.name for alias in node.names} & {"QAction", "QShortcut"}, node.lineno


@pytest.mark.parametrize("path", FORMS, ids=name_of)
def test_forms_need_no_compiled_resources(path):
    text = path.read_text(encoding="utf-8")
    assert "<resources>" not in text
    assert "<iconset resource" not in text


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("x.setAlignment(Qt.AlignLeft)", ["1: Qt.AlignLeft"]),
        ("x.setAlignment(Qt.AlignmentFlag.AlignLeft)", []),
        ("if d.exec() == QDialog.Accepted: pass", ["1: QDialog.Accepted"]),
        ("QgsTask.__init__(self, t, QgsTask.CanCancel)", ["1: QgsTask.CanCancel"]),
        ("options = QgsVectorFileWriter.SaveVectorOptions()", []),
        ("def f(x: QgsPalettedRasterRenderer.Class) -> Qgis.MessageLevel: pass", []),
        ("p = QgsProcessing.TypeRaster", ["1: QgsProcessing.TypeRaster"]),
        ("a = Area.LAYER; b = Format.SHAPEFILE", []),
    ],
)
def test_the_rule_finds_what_it_should(code, found):
    assert list(unscoped(ast.parse(code))) == found
