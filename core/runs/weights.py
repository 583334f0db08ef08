"""``landweave weights``: list, show, check, import and export regional weights."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from ...models.card import Card
from ...models.catalogue import BrokenPackage, Package, find_packages, open_package, pack
from ...models.stac import to_json
from ..errors import OutputError
from ..events import Reporter
from ..figures import percent
from ..home import weights_folders
from ..job import WeightsAction, WeightsJob
from ..report.card_page import card_page
from ..scheme import load_scheme
from ..training.record import read_training_record
from ..weights.form import Form, over, read_form
from ..weights.install import Description, check_numbers, install
from ..weights.onnx_export import export_onnx


def run(job: WeightsJob, reporter: Reporter) -> dict[str, Any]:
    """What the action asks for, with ``summary``, the lines that tell it to people.

    Raises:
        ModelError: no such weights, or broken ones.
        LandweaveError: they cannot be imported or written.
    """
    reporter.check_cancelled()
    if job.action is WeightsAction.LIST:
        return _list()
    if job.action is WeightsAction.IMPORT:
        return _import(job)
    package = open_package(job.weights, weights_folders())
    if job.action is WeightsAction.SHOW:
        return _show(package, Path(job.out) if job.out else None)
    if job.action is WeightsAction.CHECK:
        return _check(package)
    return _export_onnx(package, Path(job.out)) if job.onnx else _export(package, Path(job.out))


def _list() -> dict[str, Any]:
    found = find_packages(weights_folders())
    packages = [entry for entry in found if isinstance(entry, Package)]
    broken = [entry for entry in found if isinstance(entry, BrokenPackage)]
    lines = [
        f"{p.card.id}: {p.card.title} ({p.card.region}, {p.card.sensor}, {', '.join(p.card.band_names)}, "
        f"{_pixel_size(p.card)}, {len(p.card.classes)} classes of {p.card.scheme})"
        + ("" if p.card.makes_maps else ": an encoder for trainings to start from")
        for p in packages
    ]
    lines += [f"Broken: {entry.folder}: {entry.reason}" for entry in broken]
    return {
        "weights": [_brief(package) for package in packages],
        "broken": [{"folder": str(entry.folder), "reason": entry.reason} for entry in broken],
        "summary": lines or ["There are no weights yet; landweave weights import adds some."],
    }


def _brief(package: Package) -> dict[str, Any]:
    card = package.card
    return {
        "id": card.id,
        "title": card.title,
        "region": card.region,
        "sensor": card.sensor,
        "bands": list(card.band_names),
        "pixel_size_m": list(card.pixel_size_m),
        "scheme": card.scheme,
        "classes": list(card.classes),
        "simulated": card.simulated,
        "makes_maps": card.makes_maps,
        "licence": card.licence,
        "folder": str(package.folder),
        "sha256": package.sha256,
    }


def _show(package: Package, page: Path | None) -> dict[str, Any]:
    card = package.card
    if page:
        _write_page(package, page)
    unit = "pixels" if card.makes_maps else "patches,"
    lines = [
        f"{card.title} ({card.id})",
        card.description,
        f"Region: {card.region}, {card.start} to {card.end}",
        f"Sensor: {card.sensor}; bands {', '.join(card.band_names)}; {_pixel_size(card)}",
        f"Classes: {', '.join(card.classes)} of {card.scheme}",
        f"Network: {card.network.architecture}, {card.network.encoder}, {card.network.depth} levels",
        f"Trained on: {card.training_data}",
        f"Licence: {card.licence}; {card.attribution}",
        f"Limits: {card.limits}",
        *(
            f"Agreement in {s.region}: {percent(s.overall_agreement)} of {s.pixels} {unit} {s.note}"
            for s in card.scores
        ),
        *(["Trained on simulated landscapes: good for demonstrations only."] if card.simulated else []),
        *([f"Wrote {page}."] if page else []),
    ]
    return {**_brief(package), "card": json.loads(to_json(card)), "summary": [line.strip() for line in lines]}


def _write_page(package: Package, target: Path) -> None:
    """The card as a page of HTML, with the curves of its training where the package keeps them."""
    text = card_page(package.card, load_scheme(package.card.scheme), read_training_record(package.folder))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror}.", "Choose another folder.") from error


def _check(package: Package) -> dict[str, Any]:
    """Hashes have been compared by now; names, shapes, types and numbers are when the network is filled."""
    parameters = check_numbers(package)
    size = f"{parameters / 1e6:.1f} M parameters" if parameters else "a graph of its own"
    sentence = f"{package.card.id} is whole: hashes, shapes and numbers are right ({size})."
    return {**_brief(package), "parameters": parameters, "summary": [sentence]}


def _import(job: WeightsJob) -> dict[str, Any]:
    shipped, imported = weights_folders()
    reserved = frozenset(p.card.id for p in find_packages([shipped]) if isinstance(p, Package))
    form = over(read_form(Path(job.form)) if job.form else Form(), _said(job))
    description = Description(Path(job.card) if job.card else None, form)
    package = install(Path(job.weights), description, imported, reserved)
    return {**_brief(package), "summary": [f"Imported {package.card.id}: {package.card.title}."]}


def _said(job: WeightsJob) -> Form:
    """What the options say of a bare file."""
    return Form(
        id=job.id,
        architecture=job.architecture,
        encoder=job.encoder,
        decoder=job.decoder,
        bands=job.bands,
        mean=job.mean,
        std=job.std,
        pixel_size_m=job.pixel_size_m,
        scheme=job.scheme,
        classes=job.classes,
    )


def _export_onnx(package: Package, target: Path) -> dict[str, Any]:
    if target.suffix.lower() != ".onnx":
        target = target / f"{package.card.id}.onnx" if target.is_dir() else target.with_name(target.name + ".onnx")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{target.parent} cannot be made: {error}.", "Choose another folder.") from error
    export_onnx(package, target)
    return {"id": package.card.id, "file": str(target), "summary": [f"Wrote {target}."]}


def _export(package: Package, target: Path) -> dict[str, Any]:
    if target.suffix.lower() != ".zip":
        target = target / f"{package.card.id}.zip" if target.is_dir() else target.with_name(target.name + ".zip")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        pack(package, target)
    except (OSError, shutil.Error) as error:
        raise OutputError(f"{target} cannot be written: {error}.", "Choose another folder.") from error
    return {"id": package.card.id, "file": str(target), "summary": [f"Wrote {target}."]}


def _pixel_size(card: Card) -> str:
    low, high = card.pixel_size_m
    return f"{low:g} m" if low == high else f"{low:g} to {high:g} m"
