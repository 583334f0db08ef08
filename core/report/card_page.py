"""Regional weights as one page: what they cannot do, how well they did, how they learnt it, what they take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...models.card import Card, Score
from .. import report
from ..figures import percent, ratio
from ..scheme import LandClass, Scheme
from ..training.record import TrainingRecord
from .curves import Line, chart
from .markup import Markup, bar, class_name, element, joined, section, table

_STYLE = "\n.curves { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 18px; }\n"
_MOST_CURVES = 12
"""More classes than these would hide each other; the commonest are drawn."""


def card_page(card: Card, scheme: Scheme, record: TrainingRecord | None) -> str:
    """The whole HTML document, which needs nothing beside itself.

    Args:
        card: of the weights.
        scheme: their class scheme.
        record: of their training, where it is known.
    """
    style = (Path(report.__file__).parent / "report.css").read_text(encoding="utf-8") + _STYLE
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta http-equiv="Content-Security-Policy" '),
        Markup("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"),
        element("title", card.title),
        element("style", Markup(style)),
    )
    top = element("header", element("span", "Landweave"), element("span", "Regional weights"))
    parts = [_summary(card), _scores(card, scheme), _input(card), _training(card, scheme, record)]
    body = element("body", element("main", top, *parts, _licence(card)))
    return joined([Markup("<!doctype html>\n"), element("html", head, body, lang="en"), "\n"])


def _summary(card: Card) -> Markup:
    said = ["Simulated: for demonstrations and tests only, not for real land."] if card.simulated else []
    tiles = [
        *((percent(s.overall_agreement), f"overall agreement, {s.region}") for s in _finest(card)[:3]),
        (str(len(card.classes)), f"classes of {card.scheme}"),
        (str(len(card.bands)), f"bands: {', '.join(card.band_names)}"),
    ]
    return element(
        "section",
        element("h1", card.title),
        *(element("p", sentence, class_="warning") for sentence in said),
        element("p", card.description, class_="finding"),
        element("div", *(_tile(*tile) for tile in tiles), class_="tiles"),
        element("h3", "What they cannot do"),
        element("p", card.limits or "Not stated."),
    )


def _tile(figure: str, words: str) -> Markup:
    return element("div", element("b", figure), element("small", words), class_="tile")


def _finest(card: Card) -> list[Score]:
    """The scores at the finest level, one for each region."""
    found: dict[str, Score] = {}
    for score in card.scores:
        found.setdefault(score.region, score)
    return list(found.values())


def _scores(card: Card, scheme: Scheme) -> Markup:
    if not card.scores:
        return section("Agreement with labels never trained on", element("p", "Not measured."))
    head = ("region", "level", "overall agreement", "kappa", "mean IoU", "pixels", "")
    rows = [
        (
            s.region,
            s.level,
            percent(s.overall_agreement),
            ratio(s.kappa),
            ratio(s.mean_iou),
            f"{s.pixels:,}",
            s.note,
        )
        for s in card.scores
    ]
    finest = _finest(card)
    codes = [code for code in card.classes if any(code in dict(s.f1) for s in finest)]
    f1 = [[_class(scheme, code), *(bar(v, ratio(v)) for v in (dict(s.f1).get(code) for s in finest))] for code in codes]
    return section(
        "Agreement with labels never trained on",
        table(head, rows, numbers=2),
        *([element("h3", "F1 of each class"), table(["class", *(s.region for s in finest)], f1)] if f1 else []),
        lead="Agreement with a reference layer is no accuracy on the ground; only a probability sample tells that.",
    )


def _input(card: Card) -> Markup:
    rows = [
        (b.name, "" if b.wavelength_nm is None else f"{b.wavelength_nm:g}", *_short(b.mean, b.std, b.low, b.high))
        for b in card.bands
    ]
    low, high = card.pixel_size_m
    return section(
        "What they take",
        table(("band", "nm", "mean", "deviation", "1 %", "99 %"), rows),
        lead=f"{card.sensor}, pixels of {low:g} to {high:g} m, {card.region}, {card.start} to {card.end}.",
    )


def _short(*figures: float) -> list[str]:
    return [f"{figure:.4g}" for figure in figures]


def _training(card: Card, scheme: Scheme, record: TrainingRecord | None) -> Markup:
    n = card.network
    widths = f", decoder {', '.join(map(str, n.decoder_channels))}" if n.decoder_channels else ""
    network = f"{n.architecture}, {n.encoder}, {n.depth} levels{widths}"
    settings = [("network", network), *((name.replace("_", " "), str(v)) for name, v in card.hyperparameters)]
    parts = [element("p", card.training_data)]
    if record:
        parts += [*_curves(record, scheme), *_land(card, scheme, record)]
    return section("How they were trained", *parts, element("h3", "Settings"), table(("", ""), settings, numbers=2))


def _curves(record: TrainingRecord, scheme: Scheme) -> list[Markup]:
    looks = record.looks
    shares = [
        Line("training", tuple((float(r.step), r.pixel_accuracy) for r in looks)),
        Line("validation", tuple((float(r.step), r.agreement) for r in looks)),
    ]
    drawn = [
        chart("Loss", [Line("training", tuple((float(r.step), r.loss) for r in looks))], x_name="steps"),
        chart("Share of right pixels", shares, x_name="steps"),
        chart("Intersection over union on the validation part", _iou(record, scheme), x_name="steps", low=0.0),
    ]
    ending = [element("p", record.ending, class_="note")] if record.ending else []
    kept = f"The state of step {record.best_step}, the best on the validation part, was kept."
    return [element("div", *drawn, class_="curves"), *ending, element("p", kept, class_="note")]


def _iou(record: TrainingRecord, scheme: Scheme) -> list[Line]:
    common = sorted(range(len(record.classes)), key=lambda i: -record.area_km2[i])[:_MOST_CURVES]
    lines = []
    for i in sorted(common):
        points = [(float(r.step), r.iou[i]) for r in record.looks]
        land_class = _known(scheme, record.classes[i])
        lines.append(
            Line(
                record.classes[i],
                tuple((x, y) for x, y in points if y is not None),
                land_class.colour if land_class else "",
            )
        )
    return lines


def _land(card: Card, scheme: Scheme, record: TrainingRecord) -> list[Markup]:
    total = sum(record.area_km2) or 1.0
    rows = [
        [_class(scheme, code), f"{area:,.4g}", bar(area / total, percent(area / total))]
        for code, area in zip(record.classes, record.area_km2, strict=True)
    ]
    forgotten = f" {record.forgotten_px:,} labelled pixels were not trusted." if record.forgotten_px else ""
    told = (
        f"{record.patches:,} patches of {card.patch_px} px side by side; a patch holds {record.cardinality:.2f} "
        f"classes on average (cardinality), {percent(record.density)} of all (density).{forgotten}"
    )
    return [
        element("h3", "Land that was trained on"),
        element("p", told, class_="note"),
        table(["class", "km²", "share"], rows),
    ]


def _class(scheme: Scheme, code: str) -> Markup:
    land_class = _known(scheme, code)
    return class_name(land_class) if land_class else element("span", code)


def _known(scheme: Scheme, code: str) -> LandClass | None:
    """The class with a code; weights of others may name codes that a scheme does not have at this level."""
    return next((c for c in scheme.classes if c.code == code), None)


def _licence(card: Card) -> Markup:
    rows: Sequence[tuple[str, str]] = [("licence", card.licence), ("to be named", card.attribution), ("id", card.id)]
    return section("Licence and attribution", table(("", ""), rows, numbers=2))
