"""What the engine says: every sentence of its code is known as a template, and every template is recognised."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landweave.i18n import sentences
from landweave.i18n.sentences import of_module
from landweave.ui.templates import Templates, filled, template

ODD = ("", "0", "⟦7⟧", "1,5 %", "C:\\ş\\ğ ü.tif", "{0}", "%1", "§ ¶ §", "12 × 34", "<b>&amp;")
"""Values without English words, so that no other template can have more letters in common with a sentence."""


@pytest.fixture(scope="module")
def known(root):
    return (root / "i18n" / "engine.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def templates(known):
    return Templates(known)


def test_the_list_is_as_new_as_the_engine(root, known):
    assert known == sorted(sentences.sentences(root)), "run make translations"


def test_what_is_left_out_is_still_there(root):
    assert all((root / name).exists() for name in sentences.ELSEWHERE)


def test_every_template_is_recognised_as_itself(known, templates):
    for number, text in enumerate(known):
        count = len(template(text).literals) - 1
        values = tuple(ODD[(number + k) % len(ODD)] for k in range(count))
        found, held = templates.recognise(filled(text, values))
        assert found.text == text
        assert filled(found.text, held) == filled(text, values)


def test_places_count_from_zero_in_order(known):
    for text in known:
        places = [int(place[1:-1]) for place in sentences.PLACE.findall(text)]
        assert places == list(range(len(places))), text
        assert not set("{}") & set(sentences.PLACE.sub("", text)), text


@given(
    st.lists(
        st.sampled_from(["A b.tif has no field c.", "It has: d, e.", "f. g", " ", "The disk is full.", "?", "x: y."])
    )
)
def test_a_text_in_the_same_words_stays_as_it_is(pieces):
    few = Templates(["{0} has no field {1}.", "It has: {0}.", "The disk is full.", "{0} cannot be read: {1}"])
    text = " ".join(pieces)
    assert few.translated(text, lambda words: words) == text


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("a.shp has no field K. It has: L, M.", "K fehlt in a.shp. Felder: L, M."),
        ("a. b.shp has no field K. It has: L.", "K fehlt in a. b.shp. Felder: L."),
        ("Nobody knows this. It has: L.", "Nobody knows this. Felder: L."),
        ("x cannot be read: a.shp has no field K.", "x ist unlesbar: K fehlt in a.shp."),
        ("It has: L.  Odd end", "Felder: L.  Odd end"),
        ("", ""),
    ],
)
def test_sentences_and_what_they_quote_are_told_in_other_words(text, other):
    words = {
        "{0} has no field {1}.": "{1} fehlt in {0}.",
        "It has: {0}.": "Felder: {0}.",
        "{0} cannot be read: {1}": "{0} ist unlesbar: {1}",
    }
    assert Templates(words).translated(text, words.__getitem__) == other


def test_of_two_that_fit_the_closer_one_is_meant():
    found, values = Templates(["The {0} is missing.", "The map is {0}.", "The map is missing."]).recognise(
        "The map is missing."
    )
    assert (found.text, values) == ("The map is missing.", ())


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise JobError(f"{a} has no {b}.", "Choose another.")', ["{0} has no {1}.", "Choose another."]),
        ('raise JobError(f"Rows {a}{b} to {c!r:>4} differ.")', ["Rows {0} to {1} differ."]),
        ('"""A docstring that ends."""\nraise ValueError(f"The size {n} is odd.")', []),
        ("x = f\"It {'was' if a else 'is'} done.\"", ["It was done.", "It is done."]),
        ("x = f\"It {'was ' + b if a else 'is'} done.\"", ["It was {0} done.", "It is done."]),
        ('x = "One part of it " + f"and {a}." + y', ["One part of it and {0}.{1}"]),
        ('x = {"key with spaces": "no end", "b": "An end."}', ["An end."]),
        ('reporter.log(f"{a} goes on")', ["{0} goes on"]),
        (
            'def f():\n    """Says nothing at all."""\n    return ["One more."] + [f"{g(\'Two words.\')}"]',
            ["One more.", "Two words."],
        ),
        ("found = missing(raster=r, output_folder=o)", ["The raster is missing.", "The output folder is missing."]),
    ],
)
def test_sentences_are_found_in_code(code, found):
    assert list(of_module(ast.parse(code))) == found
