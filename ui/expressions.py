"""Expression functions about classes: labels, colours and filters in QGIS can use the codes of a map."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SchemeError
from ..core.scheme import LandClass, Scheme, load_scheme

GROUP = "Landweave"
_USUAL = "clc"


class ClassLabel(QgsExpressionFunction):
    """``landweave_class_label(code, level, scheme)``."""

    def __init__(self) -> None:
        text = _tr(
            "The name of a land cover class, or of the class above it at a coarser level.<br>"
            "<b>code</b>: class code, text or number<br>"
            "<b>level</b>: 1 is the coarsest; left out: the code's own level<br>"
            "<b>scheme</b>: id of the class scheme; left out: clc, CORINE<br>"
            "Empty (NULL) where the scheme lacks the code or the level."
        )
        examples = (
            ("landweave_class_label('311')", "'Broad-leaved forest'"),
            ('landweave_class_label("CODE_18", 1)', "'Forest and semi natural areas'"),
            ("landweave_class_label(10, 1, 'worldcover')", "'Tree cover'"),
        )
        parameters = [_parameter("code"), _parameter("level", None), _parameter("scheme", _USUAL)]
        super().__init__("landweave_class_label", parameters, GROUP, _help(self.__doc__, text, examples))

    def func(
        self,
        values: list[Any],
        _context: QgsExpressionContext,
        _parent: QgsExpression,
        _node: QgsExpressionNodeFunction,
    ) -> str | None:
        """The name, or None."""
        found = class_of(values[0], values[1], values[2])
        return found.label if found else None


class ClassColour(QgsExpressionFunction):
    """``landweave_class_colour(code, scheme)``."""

    def __init__(self) -> None:
        text = _tr(
            "The official colour of a land cover class, as a colour that symbols and labels take.<br>"
            "<b>code</b>: class code, text or number<br>"
            "<b>scheme</b>: id of the class scheme; left out: clc, CORINE<br>"
            "Empty (NULL) where the scheme lacks the code."
        )
        examples = (("landweave_class_colour('311')", "'#80ff00'"),)
        parameters = [_parameter("code"), _parameter("scheme", _USUAL)]
        super().__init__("landweave_class_colour", parameters, GROUP, _help(self.__doc__, text, examples))

    def func(
        self,
        values: list[Any],
        _context: QgsExpressionContext,
        _parent: QgsExpression,
        _node: QgsExpressionNodeFunction,
    ) -> str | None:
        """The colour, or None."""
        found = class_of(values[0], None, values[1])
        return found.colour if found else None


class Functions:
    """The functions while the plugin is loaded; QGIS keeps no reference to the Python halves."""

    def __init__(self) -> None:
        self._functions: list[QgsExpressionFunction] = []

    def register(self) -> None:
        """Make them known to QGIS."""
        self._functions = [ClassLabel(), ClassColour()]
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def unregister(self) -> None:
        """Take them away again."""
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._functions = []


def class_of(code: object, level: object, scheme_id: object) -> LandClass | None:
    """The class of a code of any level of a scheme, or its parent at ``level``; None where there is none."""
    text = _as_code(code)
    try:
        own = next((s for s in _levels(str(scheme_id)) if text in s.codes), None)
        return _at(own, text, level) if own else None
    except SchemeError:
        return None


@lru_cache(maxsize=32)
def _levels(scheme_id: str) -> tuple[Scheme, ...]:
    """The scheme and its coarser levels, finest first; read once, for an expression is asked for every feature."""
    scheme = load_scheme(scheme_id)
    return tuple(scheme.at_level(number) for number in range(scheme.level, 0, -1))


def _at(scheme: Scheme, code: str, level: object) -> LandClass | None:
    found = scheme.by_code(code)
    if not isinstance(level, (int, float)):
        return found
    lineage = (*found.parents, found.code)
    number = int(level)
    return scheme.at_level(number).by_code(lineage[number - 1]) if 1 <= number <= len(lineage) else None


def _as_code(value: object) -> str:
    """``311`` of 311, 311.0 and ' 311 '."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _parameter(name: str, *default: object) -> QgsExpressionFunction.Parameter:
    return QgsExpressionFunction.Parameter(name, bool(default), default[0] if default else None)


def _help(call: str, text: str, examples: tuple[tuple[str, str], ...]) -> str:
    shown = "".join(f"<li><code>{form}</code> → <code>{value}</code></li>" for form, value in examples)
    return f"<h3>{call.strip('`.')}</h3><p>{text}</p><h4>{_tr('Examples')}</h4><ul>{shown}</ul>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LandweaveExpressions", text)
