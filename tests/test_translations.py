"""Every text of the interface is translated, and its translation keeps what programs need of it."""

import ast
import re

import pytest
from landweave.i18n import update

LANGUAGE = "tr"


@pytest.fixture(scope="module")
def translations():
    return update.read(update.HERE / f"landweave_{LANGUAGE}.ts")


@pytest.fixture(scope="module")
def wanted():
    """Every text that the sources hold, with its context."""
    return set(update.Sources().messages())


def test_nothing_is_missing_and_nothing_is_left_over(wanted, translations):
    missing, old = sorted(wanted - set(translations)), sorted(set(translations) - wanted)
    assert not missing, f"run make translations, then translate {len(missing)} texts: {missing[:5]}"
    assert not old, f"run make translations: {len(old)} texts are gone: {old[:5]}"


def test_nothing_is_unfinished(translations):
    unfinished = sorted({source for (_, source), text in translations.items() if not text})
    assert not unfinished, f"{len(unfinished)} texts to translate: {unfinished[:5]}"


def test_the_english_file_is_the_source(wanted):
    english = update.read(update.HERE / "landweave_en.ts")
    assert set(english) == wanted
    assert all(source == text for (_, source), text in english.items())


def parts(text):
    """What must be the same in every language: places for values, markup, file filters, dots that open a dialog."""
    return {
        "values": sorted(re.findall(r"\{[^}]*\}", text)),
        "bar": "%p" in text,
        "markup": sorted(re.findall(r"</?\w+>", text)),
        "filters": re.findall(r"\(\*[^)]*\)", text),
        "dialog": bool(re.search(r"\S…$", text)),
        "around": (text[:1].isspace(), text[-1:].isspace()),
        "mnemonic": len(re.findall(r"&(?=\w)", text)),
    }


def test_translations_keep_values_and_markup(translations):
    wrong = {source: text for (_, source), text in translations.items() if text and parts(source) != parts(text)}
    assert not wrong


def test_no_two_entries_of_a_form_share_a_mnemonic(translations):
    """Alt and a letter must lead to one field."""
    for name in {context for context, _ in translations}:
        letters = [
            letter.casefold()
            for (context, _), text in translations.items()
            if context == name
            for letter in re.findall(r"&(\w)", text)
        ]
        assert len(letters) == len(set(letters)), name


def test_the_collector_finds_texts_where_qt_will_ask_for_them(tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "plugin.py").write_text("")
    (tmp_path / "ui" / "words.py").write_text('def tr(text):\n    return QCoreApplication.translate("Shared", text)\n')
    (tmp_path / "ui" / "page.py").write_text(
        "from .words import tr\n"
        "class Base(QWidget):\n    def a(self):\n        return self.tr('one')\n"
        "class Heir(Base):\n    def b(self):\n        return self.tr('two' ' three'), tr('four')\n"
    )
    (tmp_path / "ui" / "form.ui").write_text(
        '<ui><class>Form</class><string>five</string><string notr="true">px</string><string/></ui>'
    )
    assert set(update.Sources(tmp_path).messages()) == {
        ("Base", "one"), ("Heir", "one"), ("Heir", "two three"), ("Shared", "four"), ("Form", "five"),
    }  # fmt: skip


def test_a_text_that_is_put_together_is_refused(tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "plugin.py").write_text("")
    (tmp_path / "ui" / "page.py").write_text(
        "class Page(QWidget):\n    def a(self, b):\n        return self.tr(f'x {b}')\n"
    )
    with pytest.raises(update.TextError, match="literal"):
        update.Sources(tmp_path).messages()


SENTENCE = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
NOT_SHOWN = {
    "ui/expressions.py": "values of examples",
    "ui/processing/description.py": "a call on the command line",
    "ui/raster_layers.py": "values of an enumeration",
    "ui/results/provenance.py": "metadata of layers, which say that they are in English",
    "ui/results/layout.py": "a hint of an error of core",
    "ui/run_task.py": "an error that nobody foresaw",
    "ui/pages/weights_page.py": "file endings",
    "ui/widgets/hints.py": "markup",
}
"""Files with texts that look like sentences and are none for translators, and why."""


def untold(path):
    """Texts that look like sentences and stand neither in a docstring nor in a call for a translation or an error."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        name = ""
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("tr", "_tr", "translate", "Description") or isinstance(node, ast.Raise):
            known |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in known and SENTENCE.search(node.value):
            yield f"{node.lineno}: {node.value}"


def test_every_sentence_on_screen_goes_through_tr(root):
    paths = [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]
    found = {path.relative_to(root).as_posix(): list(untold(path)) for path in paths}
    assert not {name: texts for name, texts in found.items() if texts and name not in NOT_SHOWN}
