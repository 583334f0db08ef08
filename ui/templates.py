"""Recognises sentences by their templates, such as ``{0} has no field {1}.``. Needs neither Qt nor QGIS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Optional

PLACE = re.compile(r"\{(\d+)\}")
_BETWEEN = re.compile(r"(?<=[.!?…])(\s+)")
"""Where a sentence may end; a path or a number with such a place is put together again."""
_LONGEST = 6
"""Pieces between such places that one sentence has at most."""
_MOST_LETTERS = 1000
"""What is longer is what another program has written."""

Words = Callable[[str], str]
"""From a template to the same in another language, with the same places."""


@dataclass(frozen=True)
class Template:
    """A sentence with places for values."""

    text: str
    literals: tuple[str, ...]
    """What stands before, between and after the places."""
    size: int
    """Letters of the literals: of two templates that fit, the one with more is meant."""

    @property
    def ends(self) -> tuple[str, str]:
        """Its first and last word, by which it is looked up; empty where a value is, or may be part of, that word."""
        first, last = self.literals[0], self.literals[-1]
        return first.split(" ", 1)[0] if " " in first else "", last.rsplit(" ", 1)[-1] if " " in last else ""

    def values_in(self, sentence: str) -> Optional[tuple[str, ...]]:
        """What a sentence has in the places; None where it is none of this template.

        A value ends where the next literal first begins, so this takes time in proportion to the sentence.
        """
        first, *inner = self.literals
        if not sentence.startswith(first) or not sentence.endswith(self.literals[-1]):
            return None
        if not inner:
            return () if sentence == first else None
        end, at, found = len(sentence) - len(inner[-1]), len(first), []
        for literal in inner[:-1]:
            start = sentence.find(literal, at, end)
            if start < 0:
                return None
            found.append(sentence[at:start])
            at = start + len(literal)
        return (*found, sentence[at:end]) if at <= end else None


def template(text: str) -> Template:
    """The template that a text with ``{0}``, ``{1}``, … in this order means."""
    literals = tuple(PLACE.split(text)[::2])
    return Template(text, literals, sum(map(len, literals)))


def filled(text: str, values: tuple[str, ...]) -> str:
    """A template, in any language and order, with values in its places."""
    return PLACE.sub(lambda place: values[int(place[1])], text)


class Templates:
    """All sentences that may be said."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_ends: dict[tuple[str, str], list[Template]] = {}
        for known in map(template, texts):
            self._by_ends.setdefault(known.ends, []).append(known)

    def recognise(self, sentence: str) -> Optional[tuple[Template, tuple[str, ...]]]:
        """The template that a sentence was made from, and its values; None: none of them."""
        first, last = sentence.split(" ", 1)[0], sentence.rsplit(" ", 1)[-1]
        best: Optional[tuple[Template, tuple[str, ...]]] = None
        for ends in ((first, last), (first, ""), ("", last), ("", "")):
            for known in self._by_ends.get(ends, ()):
                if best is None or known.size > best[0].size:
                    values = known.values_in(sentence)
                    best = best if values is None else (known, values)
        return best

    def translated(self, text: str, words: Words) -> str:
        """A text of one or more sentences with all that are recognised, also inside of values, in other words.

        The text is cut where most of its letters are recognised; what is not recognised stays as it is.
        """
        pieces = _BETWEEN.split(text) if len(text) <= _MOST_LETTERS else [text]
        best = [(0, "")]  # for each number of pieces how many letters of them are recognised, and the translation
        for end in range(1, len(pieces) // 2 + 2):
            size, done = best[end - 1]
            way = (size, done + "".join(pieces[max(0, 2 * end - 3) : 2 * end - 1]))
            for start in range(max(0, end - _LONGEST), end):
                found = self.recognise("".join(pieces[2 * start : 2 * end - 1]))
                if found and best[start][0] + found[0].size > way[0]:
                    before = best[start][1] + (pieces[2 * start - 1] if start else "")
                    way = (best[start][0] + found[0].size, before + self._in_words(*found, words))
            best.append(way)
        return best[-1][1]

    def _in_words(self, known: Template, values: tuple[str, ...], words: Words) -> str:
        return filled(
            words(known.text), tuple(self.translated(value, words) if " " in value else value for value in values)
        )
