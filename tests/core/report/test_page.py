import base64
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from landweave.core.agreement.level import level_agreement
from landweave.core.figures import percent
from landweave.core.jobs.rules import Rules
from landweave.core.report.page import page
from landweave.core.report.tables import tables

VOID = {"meta", "img", "rect"}


class Reader(HTMLParser):
    """Checks that elements nest, and gathers what the page shows and asks for."""

    def __init__(self):
        super().__init__()
        self.open, self.text, self.addresses, self.names = [], [], [], set()

    def handle_starttag(self, tag, attrs):
        self.names.add(tag)
        self.addresses += [value for key, value in attrs if key in ("src", "href", "data", "action", "xlink:href")]
        if tag not in {"meta", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)


def read(content):
    reader = Reader()
    reader.feed(page(content))
    assert not reader.open
    return reader


def test_the_audit_and_the_changes_are_told(content):
    text = " ".join(read(content).text)
    for words in ("✗ failed", "Minimum mapping unit", "4000000.2", "and 6 more", "Which class became which", "33.3 %"):
        assert words in text


@pytest.fixture
def plain(content):
    """A run without reference, card, pictures or generalisation."""
    return replace(
        content, raw=None, generalised=None, card=None, image=None, maps=(), generalisation={}, rules=None, notes=(),
        audit=None, changes=None,
        area_ha={"raw": {"11": 120.5, "21": 900.0}},
    )  # fmt: skip


def test_the_page_stands_alone(content, plain):
    for it in (content, plain):
        reader = read(it)
        kinds = ("data:image/png;base64,", "data:text/csv;base64,")
        assert all(address.startswith(kinds) for address in reader.addresses)
        assert not reader.names & {"script", "link", "iframe", "object", "form"}
        assert not re.search(r"url\(|@import|https?:", page(it))


def test_the_numbers_go_with_the_page(content):
    reader, stored = read(content), tables(content)
    held = [a.split(",", 1)[1] for a in reader.addresses if a.startswith("data:text/csv")]
    assert [base64.b64decode(one).decode("utf-8-sig") for one in held] == list(stored.values())
    assert stored


def test_texts_from_files_are_escaped(content):
    text = page(content)
    assert "<script" not in text
    assert text.count("&lt;script&gt;alert(") >= 6


def test_it_says_agreement_and_gives_no_interval(content):
    text = " ".join(read(content).text)
    assert "This is agreement with an official layer, not accuracy" in text
    assert "Rows are the map, columns are the reference" in text
    assert "±" not in text
    assert "confidence interval" not in text


def test_the_figures_are_those_of_the_agreement(content):
    text = " ".join(read(content).text)
    fine, coarse = content.generalised.levels
    assert f"On {percent(fine.measures.overall)} of the compared pixels the generalised map shows the same" in text
    assert f"With the 4 classes of level 1 it is {percent(coarse.measures.overall)}." in text
    assert percent(content.raw.finest.measures.overall) in text
    assert "12,345" in text
    assert "7.1 %" in text


def test_simulated_weights_are_told_first(content):
    text = "".join(read(content).text)
    assert text.index("Simulated.") < text.index("overall agreement")


def test_without_a_reference_there_is_no_agreement(plain):
    text = " ".join(read(plain).text)
    assert "The map covers 10.21 km² with 2 classes" in text
    assert "Arable land with 88 %" in text
    assert "Without a reference layer nothing is said" in text
    assert "overall agreement" not in text
    assert "kappa" not in text


def test_full_agreement_has_no_differences(content, agreement):
    text = " ".join(read(replace(content, generalised=None, raw=agreement(0))).text)
    assert "On 100.0 % of the compared pixels the map shows" in text
    assert "Map and reference are the same everywhere." in text


def test_a_class_that_makes_up_most_of_the_reference_is_told(content):
    level = content.generalised.finest
    counts = np.zeros_like(level.counts)
    counts[0, 0], counts[1, 1], counts[0, 1] = 90, 4, 6
    lopsided = replace(content.generalised, levels=(level_agreement(2, level.scheme, counts, counts * 100.0),))
    text = " ".join(read(replace(content, generalised=lopsided)).text)
    assert "11 Urban fabric alone is 90 % of the reference; where" in text
    assert "shows another class, the agreement is 40.0 %." in text
    assert " alone is " not in " ".join(read(content).text)


def text_of(content):
    return " ".join(read(content).text)


def test_the_rules_of_a_generalised_map_are_told(content):
    assert "Profile CORINE Land Cover (clc). Regions below 25 ha were merged" in text_of(content)
    rules = Rules(class_mmu=(("51", 5.0),), any_width=("51",), keep_connected=("12",), composition=True)
    text = text_of(replace(content, rules=rules))
    assert "(clc), with changes. Regions below 25 ha" in text
    assert "Minima of their own: 51 5 ha. Of any width: 51. Kept connected: 12. Small pieces became" in text
