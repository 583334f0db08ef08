"""The figures of a card as tables: agreement by region and level, and each class by region. Needs no QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.errors import SchemeError
from ..core.scheme import LandClass, load_scheme
from ..models.card import Card, Score


@dataclass(frozen=True)
class RegionScores:
    """One place where maps made with the weights were compared with labels."""

    region: str
    agreement: tuple[Optional[float], ...]
    """Overall agreement 0–1 at each of the table's levels; None where it was not measured."""
    note: str
    """What the place is, for instance that it was never trained on."""


@dataclass(frozen=True)
class ScoreTable:
    """Agreement by region and level."""

    levels: tuple[str, ...]
    """Scheme ids, the finest first."""
    rows: tuple[RegionScores, ...]
    """The own region first, as the card has them."""


@dataclass(frozen=True)
class ClassRow:
    """One class that the weights know."""

    code: str
    label: str
    colour: str
    """``#rrggbb``; grey where the scheme is not installed."""
    share: Optional[float]
    """Of the training data, 0–1."""
    f1: tuple[Optional[float], ...]
    """At each of the table's regions."""


@dataclass(frozen=True)
class ClassTable:
    """The classes with their F1 by region."""

    regions: tuple[str, ...]
    rows: tuple[ClassRow, ...]


def score_table(card: Card) -> ScoreTable:
    """The card's scores, a row for each region and a column for each level."""
    levels = tuple(dict.fromkeys(score.level or card.scheme for score in card.scores))
    rows = []
    for region in dict.fromkeys(score.region for score in card.scores):
        own = {score.level or card.scheme: score for score in card.scores if score.region == region}
        values = tuple(own[level].overall_agreement if level in own else None for level in levels)
        rows.append(RegionScores(region, values, next(iter(own.values())).note))
    return ScoreTable(levels, tuple(rows))


def class_table(card: Card) -> ClassTable:
    """The card's classes in the scheme's order, with F1 where scores of the card's own level have it."""
    scores = [score for score in card.scores if (score.level or card.scheme) == card.scheme and score.f1]
    found = {c.code: c for c in scheme_classes(card.scheme)}
    shares = card.class_shares if len(card.class_shares) == len(card.classes) else ()
    rows = []
    for place, code in enumerate(card.classes):
        known = found.get(code)
        share = shares[place] if shares else None
        f1 = tuple(dict(score.f1).get(code) for score in scores)
        rows.append(ClassRow(code, known.label if known else "", known.colour if known else "#808080", share, f1))
    return ClassTable(tuple(score.region for score in scores), tuple(rows))


def transfer(card: Card) -> Optional[tuple[Score, Score]]:
    """Scores at home and in the region where the weights did worst, of the card's own level; None without two."""
    scores = [score for score in card.scores if (score.level or card.scheme) == card.scheme]
    if len(scores) < 2:
        return None
    worst = min(scores[1:], key=lambda score: score.overall_agreement)
    return scores[0], worst


def scheme_title(scheme_id: str) -> str:
    """The scheme's title, or its id where it is not installed."""
    try:
        return load_scheme(scheme_id).title
    except SchemeError:
        return scheme_id


def scheme_classes(scheme_id: str) -> tuple[LandClass, ...]:
    """The scheme's classes; none where it is not installed."""
    try:
        return load_scheme(scheme_id).classes
    except SchemeError:
        return ()
