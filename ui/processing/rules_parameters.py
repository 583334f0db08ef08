"""The generalisation rules as parameters: a profile, what deviates from it, and the finer wishes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...core.job import Rules, profile, profiles
from . import parameters as kinds
from .inputs import Inputs
from .parameters import Parameter, advanced
from .words import tr


def rules_parameters() -> Iterator[Parameter]:
    """The parameters, the finer ones folded away."""
    known = profiles()
    told = "; ".join(
        tr("{0}: {1:g} ha and {2:g} m ({3})").format(p.id, p.rules.mmu_ha, p.rules.min_width_m, p.title)
        for p in known.values()
    )
    yield kinds.choice("PROFILE", tr("Generalisation profile"), f"{told}.", known, next(iter(known)))
    mmu = tr("Regions below it are merged into their most similar neighbour. Empty: the profile's.")
    yield kinds.number("MMU_HA", tr("Minimum mapping unit (hectares)"), mmu, limits=(0.0, 1e6))
    width = tr("What is narrower on the ground is removed; 0 keeps it. Empty: the profile's.")
    yield kinds.number("MIN_WIDTH_M", tr("Minimum width (metres)"), width, limits=(0.0, 1e5))
    for parameter in _finer():
        yield advanced(parameter)


def _finer() -> Iterator[Parameter]:
    own = tr("Class codes with hectares, for instance 111=5,311=50; they win over all other minima.")
    yield kinds.text("CLASS_MMU_HA", tr("Minimum mapping units of single classes"), own)
    narrow = tr("Class codes, for instance 122,511, that may be as narrow as they are.")
    yield kinds.text("ANY_WIDTH", tr("Classes of any width"), narrow)
    keep = tr("Codes of linear classes, for instance 122,511, whose slightly narrow stretches are widened, not cut.")
    yield kinds.text("KEEP_CONNECTED", tr("Linear classes to keep connected"), keep)
    mixed = tr("Small pieces become 111, 112, 242, 243 or 313 by what lies around them, before anything is merged.")
    yield kinds.flag("COMPOSITION", tr("Form CORINE's mixed classes"), mixed)
    table = tr("A CSV file with the columns CODE and PRI (small numbers are merged first). Empty: Landweave's table.")
    yield kinds.file("PRIORITY", tr("Own priority table"), table, "csv")


def rules_in(inputs: Inputs) -> Rules:
    """The rules that the parameters mean."""
    numbers = {"MMU_HA": "mmu_ha", "MIN_WIDTH_M": "min_width_m"}
    given = {field: inputs.number(name) for name, field in numbers.items() if inputs.is_given(name)}
    return replace(
        profile(inputs.text("PROFILE")).rules,
        **given,
        priority=inputs.file("PRIORITY"),
        class_mmu=inputs.numbers_by_code("CLASS_MMU_HA"),
        any_width=inputs.words("ANY_WIDTH"),
        keep_connected=inputs.words("KEEP_CONNECTED"),
        composition=inputs.flag("COMPOSITION"),
    )
