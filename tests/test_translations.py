"""Every text of the interface is translated, and its translation keeps what programs need of it."""

import importlib.util
import re
import sys

import pytest

LANGUAGE = "tr"


@pytest.fixture(scope="module")
def update(root):
    """The program that keeps i18n/ up to date."""
    spec = importlib.util.spec_from_file_location("landweave_i18n_update", root / "i18n" / "update.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def translations(update):
    return update.read(update.HERE / f"landweave_{LANGUAGE}.ts")


def test_nothing_is_missing_and_nothing_is_left_over(update, translations):
    wanted = set(update.Sources().messages())
    missing, old = sorted(wanted - set(translations)), sorted(set(translations) - wanted)
    assert not missing, f"run make translations, then translate {len(missing)} texts: {missing[:5]}"
    assert not old, f"run make translations: {len(old)} texts are gone: {old[:5]}"


def test_nothing_is_unfinished(translations):
    unfinished = sorted({source for (_, source), text in translations.items() if not text})
    assert not unfinished, f"{len(unfinished)} texts to translate: {unfinished[:5]}"


def test_the_english_file_is_the_source(update):
    english = update.read(update.HERE / "landweave_en.ts")
    assert set(english) == set(update.Sources().messages())
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


def test_no_two_entries_of_a_form_share_a_mnemonic(update, translations):
    """Alt and a letter must lead to one field."""
    for name in {context for context, _ in translations}:
        letters = [
            letter.casefold()
            for (context, _), text in translations.items()
            if context == name
            for letter in re.findall(r"&(\w)", text)
        ]
        assert len(letters) == len(set(letters)), name


def test_the_collector_finds_texts_where_qt_will_ask_for_them(update, tmp_path):
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


def test_a_text_that_is_put_together_is_refused(update, tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "plugin.py").write_text("")
    (tmp_path / "ui" / "page.py").write_text(
        "class Page(QWidget):\n    def a(self, b):\n        return self.tr(f'x {b}')\n"
    )
    with pytest.raises(update.TextError, match="literal"):
        update.Sources(tmp_path).messages()
