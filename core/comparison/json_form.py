"""The comparison for programs; ``compare.schema.json`` beside this file describes it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from .area import AreaResult, Pair
from .counting import STATES
from .difference import Difference
from .fusion import Fusion
from .result import Comparison

FORMAT, VERSION = "landweave-comparison", 1
STATE_NAMES = ("both_right", "only_a", "only_b", "neither")


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The content of ``report.json``: finite numbers only, undefined figures are null.

    ``format``, ``version``, ``orientation``; ``scheme`` (id, title, classes, labels); ``weights`` (id, title, region,
    simulated, class_shares); ``areas`` (see ``_area``); ``transfer`` (rows = weights, columns = areas: overall
    agreement, its interval, and whether the area lies in the weights' region); ``generalised`` (``areas`` and
    ``transfer`` of the generalised maps, or null); ``fusions`` (see ``_fusion``;
    empty where nobody asked); ``suspects`` (area, polygons, found, and the ranked list; empty without references);
    ``sites`` (raster, area, reference,
    distance from each weights' training data, class shares of each map); ``notes``; ``run``.
    """
    scheme = comparison.legend.scheme
    return {
        "format": FORMAT,
        "version": VERSION,
        "orientation": "rows = map, columns = reference",
        "scheme": {
            "id": scheme.id,
            "title": scheme.title,
            "classes": list(scheme.codes),
            "labels": [c.label for c in scheme.classes],
        },
        "weights": [
            {
                "id": card.id,
                "title": card.title,
                "region": card.region,
                "simulated": card.simulated,
                "class_shares": dict(zip(card.classes, card.class_shares, strict=False)),
            }
            for card in comparison.cards
        ],
        "areas": [_area(comparison, area) for area in comparison.areas],
        "transfer": transfer(comparison),
        "generalised": _generalised(comparison),
        "fusions": [_fusion(comparison, fusion) for fusion in comparison.fusions],
        "suspects": [area.as_json() for area in comparison.suspects],
        "sites": [
            {
                "name": site.name,
                "area": site.area,
                "raster": site.raster,
                "reference": site.reference,
                "domain": [distance.as_json() for distance in site.distances],
                "class_shares": [dict(shares) for shares in site.shares],
            }
            for site in comparison.sites
        ],
        "notes": list(comparison.notes),
        "run": dict(comparison.run),
    }


def _generalised(comparison: Comparison) -> dict[str, Any] | None:
    made = comparison.generalised
    return {"areas": [_area(made, area) for area in made.areas], "transfer": transfer(made)} if made else None


def _fusion(comparison: Comparison, fusion: Fusion) -> dict[str, Any]:
    """What one map of all gained in an area; ``best`` is what it is measured against."""
    named = zip(comparison.names, fusion.overall, strict=False)
    return {
        "area": fusion.area,
        "method": fusion.method.value,
        "best": comparison.names[fusion.best],
        "overall_agreement": dict(named),
        "fused": fusion.overall[-1],
        "differences": [difference_json(d) for d in fusion.differences],
        "pixels": fusion.pixels,
        "units": fusion.units,
        "area_ha": dict(fusion.area_ha),
        "consensus": [{"from": r.low, "pixels": r.pixels, "agreement": r.agreement} for r in fusion.ranges],
    }


def transfer(comparison: Comparison) -> list[dict[str, Any]]:
    """One row for each weights: id, region, and for each area its overall agreement."""
    rows = []
    for k, card in enumerate(comparison.cards):
        cells = {}
        for area in comparison.areas:
            figures = area.maps[k]
            cells[area.name] = {
                "overall_agreement": figures.measures.overall,
                "low": figures.overall.low if figures.overall else None,
                "high": figures.overall.high if figures.overall else None,
                "in_region": comparison.is_home(k, area),
            }
        rows.append({"weights": card.id, "region": card.region, "areas": cells})
    return rows


def _area(comparison: Comparison, area: AreaResult) -> dict[str, Any]:
    codes = comparison.legend.scheme.codes
    maps = []
    for k, figures in enumerate(area.maps):
        m = figures.measures
        per_class = {
            code: {"producers": m.producers[i], "users": m.users[i], "f1": m.f1[i], "iou": m.iou[i]}
            for i, code in enumerate(codes)
        }
        maps.append({
            "weights": comparison.names[k],
            "overall_agreement": m.overall,
            "interval": asdict(figures.overall) if figures.overall else None,
            "mean_iou": m.macro.iou,
            "mean_f1": m.macro.f1,
            "kappa": m.kappa,
            "quantity_disagreement": m.quantity,
            "allocation_disagreement": m.allocation,
            "levels": {scheme.id: share for scheme, share in figures.levels},
            "per_class": per_class,
            "confusion": figures.confusion.tolist(),
            "area_ha": _by_code(codes, figures.area_ha),
            "share_distance": comparison.share_distance(k, area),
        })  # fmt: skip
    best = area.best
    return {
        "name": area.name,
        "sites": list(area.sites),
        "pixels": area.pixels,
        "compared_pixels": area.compared,
        "reference_ha": _by_code(codes, area.reference_ha),
        "blocks": area.blocks,
        "block_m": area.block_m,
        "units": area.units,
        "best": None if best is None else comparison.names[best],
        "sure": area.is_sure,
        "maps": maps,
        "pairs": [_pair(comparison, pair, codes) for pair in area.pairs],
    }


def _pair(comparison: Comparison, pair: Pair, codes: tuple[str, ...]) -> dict[str, Any]:
    return {
        "a": comparison.names[pair.a],
        "b": comparison.names[pair.b],
        "same_share": pair.same_share,
        "differences": [difference_json(d) for d in pair.differences],
        "mcnemar": pair.test.as_json() if pair.test else None,
        "states_ha": {
            STATE_NAMES[s]: _by_code(codes, pair.states_ha[s]) | {"all": float(pair.states_ha[s].sum())}
            for s in range(STATES)
        },
        "change_ha": [
            {"a": codes[row], "b": codes[col], "area_ha": float(pair.change_ha[row, col])}
            for row, col in np.argwhere(pair.change > 0).tolist()
        ],
    }


def difference_json(found: Difference) -> dict[str, Any]:
    """A difference: ``code`` is empty for the whole map."""
    return {
        "measure": found.measure,
        "code": found.land_class.code if found.land_class else "",
        "a": found.a,
        "b": found.b,
        "difference": found.difference,
        "low": found.interval.low if found.interval else None,
        "high": found.interval.high if found.interval else None,
        "blocks": found.blocks,
        "verdict": found.verdict.value,
    }


def _by_code(codes: tuple[str, ...], areas: npt.NDArray[np.float64]) -> dict[str, float]:
    return {code: float(area) for code, area in zip(codes, areas, strict=True) if area}
