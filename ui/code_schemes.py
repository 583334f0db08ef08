"""What the codes of a reference layer may mean, in words: the choices of the dock and of the Processing algorithms."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import AmbiguousCodesError
from ..core.events import Failed
from ..core.scheme import load_scheme, scheme_ids
from .engine_words import in_words, why

_CLC, _CLC_GRID = "clc", "clc-grid"


def code_schemes() -> dict[str, str]:
    """Each id that a job takes for its ``reference_scheme`` → its words; CORINE's come first."""
    words = {_CLC: _tr("CORINE Codes (111 to 523)"), _CLC_GRID: _tr("CORINE Grid Codes (1 to 44)")}
    others = {name: load_scheme(name).title for name in scheme_ids() if name not in words}
    return words | dict(sorted(others.items(), key=lambda entry: entry[1].casefold()))


def schemes_named_in(text: str) -> dict[str, str]:
    """Those of ``code_schemes`` whose ids a text names, in the text's order."""
    known = code_schemes()
    named = dict.fromkeys(re.findall(r"[a-z][a-z0-9-]*", text.lower()))
    return {word: known[word] for word in named if word in known}


def choice_of_codes(failure: Failed) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What to tell of a failed run, and links that name what the codes mean where that was left open.

    Returns:
        The sentence, and (``codes:<scheme>``, words) for each scheme; no links for other failures.
    """
    schemes = schemes_named_in(failure.hint) if failure.code == AmbiguousCodesError.code else {}
    mends = tuple((f"codes:{scheme}", _tr("Use {0}").format(words)) for scheme, words in schemes.items())
    # The links are what the hint would advise.
    return (in_words(failure.message) if mends else why(failure)), mends


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodeSchemes", text)
