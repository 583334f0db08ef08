"""From a published data set to a training's rasters, references and split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy.typing as npt
import rasterio
from affine import Affine

from ...errors import JobError, TrainingError
from ...events import Reporter
from ...jobs.training import TrainJob
from ...raster.space import require_space
from ...raster.writer import SCHEME_TAG
from ...scheme import NODATA, Scheme, load_scheme
from ..split import Part
from . import aihub, bigearthnet, landcovernet, loveda
from .piece import Content, Piece

LAYOUTS: dict[str, ModuleType] = {
    "loveda": loveda,
    "landcovernet": landcovernet,
    "aihub": aihub,
    "bigearthnet": bigearthnet,
}

_IN_A_ROW = 64


@dataclass(frozen=True)
class _Files:
    """A piece as the training reads it."""

    piece: Piece
    raster: str
    reference: str
    weights: str
    """Empty where all pixels count alike."""


def layout_job(job: TrainJob, work: Path, reporter: Reporter) -> TrainJob:
    """The job with the files of its data set, converted to GeoTIFF, and its authors' split.

    Where the authors have a test part with labels, that is scored; else their validation part is, and blocks of the
    training part choose the best state. With ``domains``, the others' scored parts show how far the weights carry.

    Args:
        job: names folder and layout.
        work: an empty folder for the converted files.
        reporter: hears of the progress.

    Raises:
        JobError: the folder does not hold such a data set, or not those domains.
        TrainingError, RasterError: an image and its labels do not fit, or cannot be read.
        OutputError: the disk is too small.
    """
    kind = LAYOUTS[job.layout]
    pieces: list[Piece] = kind.find(Path(job.folder))
    if not pieces:
        raise JobError(f"{job.folder} holds no images as {job.layout} has them.", f"Expected: {kind.EXPECTED}.")
    scheme = load_scheme(job.scheme or kind.SCHEME)
    own, other = _domains(job, pieces)
    reporter.log(
        f"{len(pieces)} images with labels, of {', '.join(sorted({p.region or 'one region' for p in pieces}))}."
    )
    require_space(work, sum(path.stat().st_size for piece in pieces for path in piece.images) * 2)
    converter = _Converter(kind, scheme, work, reporter)
    files = {id(piece): converter.convert(piece, i) for i, piece in enumerate(pieces)}
    train, scored, validation = _split([files[id(piece)] for piece in own])
    _, elsewhere, _ = _split([files[id(piece)] for piece in other])
    if not train:
        raise JobError(f"None of the images in {job.folder} is for training.", "Leave the domains out.")
    return replace(
        job,
        scheme=scheme.id if not job.scheme else job.scheme,
        rasters=_paths(train, "raster"),
        references=_paths(train, "reference"),
        weight_rasters=_paths(train, "weights") if all(f.weights for f in train) else (),
        validation_rasters=_paths(validation, "raster"),
        validation_references=_paths(validation, "reference"),
        test_rasters=_paths(scored, "raster"),
        test_references=_paths(scored, "reference"),
        other_rasters=_paths(elsewhere, "raster"),
        other_references=_paths(elsewhere, "reference"),
        other_region=job.other_region or ", ".join(sorted({f.piece.region for f in elsewhere})),
        training_data=job.training_data or f"{job.layout} data set, {len(train)} images for training.",
    )


def _domains(job: TrainJob, pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The pieces that are trained on and tested, and those of other regions."""
    wanted = {name.casefold() for name in job.domains}
    known = {piece.region for piece in pieces}
    if wanted - known:
        raise JobError(
            f"There is no domain {', '.join(sorted(wanted - known))}.", f"There are {', '.join(sorted(known))}."
        )
    own = [piece for piece in pieces if not wanted or piece.region in wanted]
    return own, [piece for piece in pieces if wanted and piece.region not in wanted]


def _split(files: Sequence[_Files]) -> tuple[list[_Files], list[_Files], list[_Files]]:
    """For training, for scoring, for choosing the best state."""
    by_part = {part: [f for f in files if f.piece.part is part] for part in Part}
    train, validation, test = by_part[Part.TRAIN], by_part[Part.VALIDATION], by_part[Part.TEST]
    return (train, test, validation) if test else (train, validation, [])


def _paths(files: Sequence[_Files], what: str) -> tuple[str, ...]:
    return tuple(getattr(one, what) for one in files)


@dataclass(frozen=True)
class _Converter:
    """Writes pieces as GeoTIFFs."""

    kind: ModuleType
    scheme: Scheme
    work: Path
    reporter: Reporter

    def convert(self, piece: Piece, number: int) -> _Files:
        """The piece's files; one without a place gets one of its own, beside the others'."""
        self.reporter.check_cancelled()
        content: Content = self.kind.load(piece, self.scheme)
        if content.values.shape[1:] != content.labels.shape:
            raise TrainingError(
                f"The image {piece.name} has {content.values.shape[1]} × {content.values.shape[2]} px, its labels "
                f"{content.labels.shape[0]} × {content.labels.shape[1]}."
            )
        if not content.crs:
            content = self._placed(content, number)
        stem = self.work / f"{number:06d}"
        raster = _write(stem.with_suffix(".tif"), content, content.values, names=content.names)
        reference = stem.with_suffix(".labels.tif")
        _write(reference, content, content.labels[None], nodata=NODATA, tags={SCHEME_TAG: self.scheme.id})
        weights = "" if content.weights is None else _write(stem.with_suffix(".w.tif"), content, content.weights[None])
        return _Files(piece, raster, str(reference), weights)

    def _placed(self, content: Content, number: int) -> Content:
        size, (down, across) = self.kind.PIXEL_M, divmod(number, _IN_A_ROW)
        rows, cols = (side * size for side in content.labels.shape)
        place = Affine(size, 0, 500_000 + across * cols, 0, -size, 3_400_000 - down * rows)
        return replace(content, crs=self.kind.CRS, transform=place)


def _write(path: Path, content: Content, values: npt.NDArray[Any], **told: Any) -> str:  # noqa: ANN401 - rasterio's
    """A GeoTIFF of the content's place; ``told``: names of bands, tags, nodata."""
    settings = {
        "driver": "GTiff",
        "count": values.shape[0],
        "height": values.shape[1],
        "width": values.shape[2],
        "dtype": values.dtype,
        "crs": content.crs,
        "transform": content.transform,
        "nodata": told.get("nodata"),
        "compress": "deflate",
    }
    with rasterio.open(path, "w", **settings) as target:
        target.write(values)
        target.update_tags(**told.get("tags", {}))
        if told.get("names"):
            target.descriptions = told["names"]
    return str(path)
