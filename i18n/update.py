"""Brings i18n/*.ts up to date with the texts of ui/, plugin.py and the engine: ``make translations``.

New texts come in as unfinished, texts that are gone go, and a text that stands in several places is translated once.
A text belongs to the context that Qt will ask with: the class of ``self.tr``, the name that a ``_tr`` function states,
or the class of a form. What the engine says has a context of its own (``sentences.py``).
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .sentences import sentences

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LANGUAGES = ("en", "tr")
"""English is the source; its file is the template for further languages."""
ENGINE = "Engine"
"""The context of the engine's sentences, which also stand in engine.txt."""
_NAMES = {"tr", "_tr"}

Message = tuple[str, str]
"""Context and source text."""


class TextError(Exception):
    """A text that no translator can ever see."""


@dataclass
class _Module:
    """What a module says about translation."""

    path: Path
    tree: ast.Module
    functions: dict[str, str] = field(default_factory=dict)
    """Name of a function of the module → its context."""
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)


class Sources:
    """All modules and forms below a root."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        paths = [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]
        self._modules = {path: _module(path) for path in paths}
        self._classes = {name: c for module in self._modules.values() for name, c in module.classes.items()}

    def messages(self) -> dict[Message, str]:
        """Every text with its context → the file where it stands first, in the order of files and lines.

        Raises:
            TextError: a call of ``tr`` whose text is not a literal, or whose context cannot be told.
        """
        found: dict[Message, str] = {}
        for path, module in self._modules.items():
            for contexts, text in self._of_module(module):
                for context in contexts:
                    found.setdefault((context, text), path.relative_to(self._root).as_posix())
        for path in sorted((self._root / "ui").rglob("*.ui")):
            form = ET.parse(path).getroot()
            context = form.findtext("class") or ""
            for entry in form.iter("string"):
                if entry.text and entry.get("notr") != "true":
                    found.setdefault((context, entry.text), path.relative_to(self._root).as_posix())
        return found | {(ENGINE, template): file for template, file in sentences(self._root).items()}

    def _of_module(self, module: _Module) -> Iterator[tuple[list[str], str]]:
        for owner, call in _calls(module.tree):
            contexts = self._contexts(module, owner, call)
            if contexts is None:
                continue
            arguments = call.args[1:] if _name(call) == "translate" else call.args
            text = arguments[0] if arguments else None
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                if _is_forwarder(owner, call):
                    continue
                raise TextError(f"{module.path.name}:{call.lineno}: only a literal can be translated.")
            if not contexts:
                raise TextError(f"{module.path.name}:{call.lineno}: the context of this text cannot be told.")
            yield contexts, text.value

    def _contexts(self, module: _Module, owner: list[ast.AST], call: ast.Call) -> list[str] | None:
        """The contexts of a call; None where it is no call for a translation."""
        name, function = _name(call), call.func
        if name == "translate" and isinstance(function, ast.Attribute):
            first = call.args[0] if call.args else None
            return [str(first.value)] if isinstance(first, ast.Constant) else None
        if name not in _NAMES:
            return None
        if isinstance(function, ast.Name):
            context = module.functions.get(name) or self._imported(module, name)
            return [context] if context else []
        classes = [node.name for node in owner if isinstance(node, ast.ClassDef)]
        return self._of_class(classes[-1]) if classes else []

    def _of_class(self, name: str) -> list[str]:
        """PyQt asks with the class of the object, so a text of a base class is asked for by each of its heirs."""
        own = self._own_context(name)
        if own:
            return [own]
        heirs = [c for c in self._classes if name in self._bases(c)]
        return [name, *heirs]

    def _own_context(self, name: str) -> str:
        for one in (name, *self._bases(name)):
            for node in self._classes[one].body:
                if isinstance(node, ast.FunctionDef) and node.name in _NAMES:
                    return _stated_context(node)
        return ""

    def _bases(self, name: str) -> list[str]:
        found = []
        for base in self._classes[name].bases:
            if isinstance(base, ast.Name) and base.id in self._classes and base.id != name:
                found += [base.id, *self._bases(base.id)]
        return found

    def _imported(self, module: _Module, name: str) -> str:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and any((a.asname or a.name) == name for a in node.names):
                folder = module.path.parents[node.level - 1] if node.level else self._root
                source = folder.joinpath(*(node.module or "").split(".")).with_suffix(".py")
                if source in self._modules:
                    return self._modules[source].functions.get(name, "")
        return ""


def read(path: Path) -> dict[Message, str]:
    """Message → translation of a ``.ts`` file; an empty text where it is unfinished."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            entry = message.find("translation")
            done = entry is not None and entry.get("type") is None
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            found[name, source] = (entry.text or "") if done and entry is not None else ""
    return found


def write(path: Path, language: str, messages: dict[Message, str], translations: dict[Message, str]) -> None:
    """Write a ``.ts`` file with all messages; those without translation are marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({context for context, _ in messages}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message, file in messages.items():
            if message[0] == name:
                entry = ET.SubElement(context, "message")
                ET.SubElement(entry, "location", filename=f"../{file}")
                ET.SubElement(entry, "source").text = message[1]
                translation = ET.SubElement(entry, "translation")
                text = translations.get(message, "")
                translation.text = text or None
                if not text:
                    translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def merged(messages: dict[Message, str], known: dict[Message, str]) -> dict[Message, str]:
    """The translation of each message: its own, else that of the same text elsewhere."""
    elsewhere = {source: text for (_, source), text in known.items() if text}
    return {message: known.get(message) or elsewhere.get(message[1], "") for message in messages}


def main() -> int:
    """Update all languages; the number of texts that are left to translate."""
    messages, missing = Sources().messages(), 0
    engine = sorted(text for context, text in messages if context == ENGINE)
    (HERE / "engine.txt").write_text("\n".join(engine) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        path = HERE / f"landweave_{language}.ts"
        english = {message: message[1] for message in messages}
        found = english if language == "en" else merged(messages, read(path))
        write(path, language, messages, found)
        left = sum(not text for text in found.values())
        sys.stdout.write(f"{path.name}: {len(messages)} texts, {left} to translate\n")
        missing += left
    return missing


def _module(path: Path) -> _Module:
    module = _Module(path, ast.parse(path.read_text(encoding="utf-8"), str(path)))
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in _NAMES:
            module.functions[node.name] = _stated_context(node)
        elif isinstance(node, ast.ClassDef):
            module.classes[node.name] = node
    return module


def _stated_context(function: ast.FunctionDef) -> str:
    """The context that a function hands to ``translate``."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _name(node) == "translate" and isinstance(node.args[0], ast.Constant):
            return str(node.args[0].value)
    return ""


def _calls(tree: ast.Module) -> Iterator[tuple[list[ast.AST], ast.Call]]:
    """Each call with what it stands in, from the outside to the inside."""
    stack: list[tuple[ast.AST, list[ast.AST]]] = [(tree, [])]
    while stack:
        node, owner = stack.pop()
        if isinstance(node, ast.Call):
            yield owner, node
        inner = [*owner, node] if isinstance(node, (ast.ClassDef, ast.FunctionDef)) else owner
        stack += [(child, inner) for child in reversed(list(ast.iter_child_nodes(node)))]


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_forwarder(owner: list[ast.AST], call: ast.Call) -> bool:
    """The body of ``_tr`` itself, which hands its argument on."""
    return _name(call) == "translate" and any(isinstance(n, ast.FunctionDef) and n.name in _NAMES for n in owner)


if __name__ == "__main__":
    sys.exit(0 if main() >= 0 else 1)
