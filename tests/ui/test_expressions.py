"""The functions that expressions get from Landweave."""

import pytest

pytest.importorskip("qgis")

from landweave.ui.expressions import Functions
from qgis.core import QgsExpression


@pytest.fixture
def functions(qgis_app):
    made = Functions()
    made.register()
    yield made
    made.unregister()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("landweave_class_label('311')", "Broad-leaved forest"),
        ("landweave_class_label(311)", "Broad-leaved forest"),
        ("landweave_class_label(311.0, 3)", "Broad-leaved forest"),
        ("landweave_class_label('311', 2)", "Forests"),
        ("landweave_class_label('31', 1)", "Forest and semi natural areas"),
        ("landweave_class_label('3')", "Forest and semi natural areas"),
        ("landweave_class_label(10, 1, 'worldcover')", "Tree cover"),
        ("landweave_class_label(' 523 ')", "Sea and ocean"),
        ("landweave_class_label('31', 3)", None),
        ("landweave_class_label('311', 4)", None),
        ("landweave_class_label('311', 0)", None),
        ("landweave_class_label('999')", None),
        ("landweave_class_label(NULL)", None),
        ("landweave_class_label('311', NULL, 'no-such-scheme')", None),
        ("landweave_class_colour('311')", "#80ff00"),
        ("landweave_class_colour('1')", "#ff0000"),
        ("landweave_class_colour('x')", None),
    ],
)
def test_an_expression_gives(functions, text, value):
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    found = expression.evaluate()
    assert not expression.hasEvalError(), expression.evalErrorString()
    assert (found or None) == value


@pytest.mark.parametrize("name", ["landweave_class_label", "landweave_class_colour"])
def test_each_function_is_explained_and_goes_away(functions, name):
    assert name in QgsExpression.helpText(name) or "<h3>" in QgsExpression.helpText(name)
    assert QgsExpression.isFunctionName(name)
    functions.unregister()
    assert not QgsExpression.isFunctionName(name)
    functions.register()
    assert QgsExpression.isFunctionName(name)
