"""Faults that a careless edit could put into a module, one at a time: what a good test suite notices.

A mutant is a copy of the module's syntax tree with one change: a comparison that takes the border in or leaves it out,
another sign, a number one larger, a condition turned round, a call left out, a result withheld. Texts, annotations,
docstrings, decorators and ``zip``'s ``strict`` stay as they are, for they decide nothing or are read by people.
"""

import ast
import copy
from dataclasses import dataclass

_COMPARISONS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_SIGNS = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """A module with one fault."""

    line: int
    before: str
    after: str
    tree: ast.Module

    @property
    def change(self) -> str:
        """In one line."""
        return "  →  ".join(_short(" ".join(text.split())) for text in (self.before, self.after))


def _short(line: str) -> str:
    return line if len(line) <= 110 else f"{line[:107]}…"


def mutants(source: str) -> list[Mutant]:
    """All mutants of a module's text, in the order of its syntax tree."""
    tree = ast.parse(source)
    found = []
    for number, node in enumerate(_places(tree)):
        if not _can_change(node):
            continue
        changed = copy.deepcopy(tree)
        place = _places(changed)[number]
        before = ast.unparse(place)
        _CHANGES[type(place)](place)
        ast.fix_missing_locations(changed)
        found.append(Mutant(node.lineno, before, ast.unparse(place), changed))
    return found


def _places(tree: ast.AST) -> list[ast.AST]:
    """Expressions and statements that decide something, always in the same order."""
    found = []

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.expr | ast.stmt):
            found.append(node)
        for name, value in ast.iter_fields(node):
            if name not in ("annotation", "returns", "decorator_list", "type_comment"):
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST) and not _is_text(child):
                        visit(child)

    visit(tree)
    return found


def _is_text(node: ast.AST) -> bool:
    """A docstring, a message, an error with its message, or a guard that lists are of one length."""
    if isinstance(node, ast.Expr):
        node = node.value
    return (
        isinstance(node, ast.JoinedStr | ast.Raise)
        or (isinstance(node, ast.Constant) and isinstance(node.value, str))
        or (isinstance(node, ast.keyword) and node.arg == "strict")
    )


def _can_change(node: ast.AST) -> bool:
    if isinstance(node, ast.Compare):
        return type(node.ops[0]) in _COMPARISONS
    if isinstance(node, ast.BinOp | ast.AugAssign):
        a_type = isinstance(node.op, ast.BitOr) and "None" in ast.unparse(node)  # int | None
        return type(node.op) in _SIGNS and not a_type
    if isinstance(node, ast.Constant):
        return isinstance(node.value, int | float)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Call)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub)
    return isinstance(node, ast.BoolOp | ast.If | ast.While | ast.IfExp) or (
        isinstance(node, ast.Return) and node.value is not None and ast.unparse(node.value) != "None"
    )


def _compare(node: ast.Compare) -> None:
    node.ops[0] = _COMPARISONS[type(node.ops[0])]()


def _calculate(node: ast.BinOp | ast.AugAssign) -> None:
    node.op = _SIGNS[type(node.op)]()


def _join(node: ast.BoolOp) -> None:
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def _count(node: ast.Constant) -> None:
    node.value = not node.value if isinstance(node.value, bool) else node.value + 1


def _decide(node: ast.If | ast.While | ast.IfExp) -> None:
    node.test = ast.UnaryOp(ast.Not(), node.test)


def _withhold(node: ast.Return | ast.Expr) -> None:
    node.value = ast.Constant(None)


def _keep_sign(node: ast.UnaryOp) -> None:
    node.op = ast.UAdd()


_CHANGES = {
    ast.Compare: _compare, ast.BinOp: _calculate, ast.AugAssign: _calculate, ast.BoolOp: _join, ast.Constant: _count,
    ast.If: _decide, ast.While: _decide, ast.IfExp: _decide, ast.Return: _withhold, ast.Expr: _withhold,
    ast.UnaryOp: _keep_sign,
}  # fmt: skip
