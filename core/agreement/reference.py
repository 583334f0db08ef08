"""The reference layer: recognised, described, and read as classes on the map's grid."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np

from ..errors import ReferenceLayerError
from ..grid import Grid, Transform, Window
from ..raster.stored import Stored, StoresBytes, stored
from ..scheme import NODATA, Classes, Scheme, common_level
from ..vector.opening import layer_errors
from .borders import NO_BORDERS, Borders, borders_around
from .extents import crs_name, in_degrees, overlap, reproject
from .pairs import Pairs
from .raster_layer import Beside, RasterLayer, open_raster_layer
from .recognition import CLC_FIELD, Evidence, Reading, recognise
from .vector_layer import VectorLayer, open_vector_layer

_RASTER_ENDINGS = {".tif", ".tiff", ".vrt", ".jp2", ".img", ".png", ".jpg", ".jpeg", ".asc"}
_PREVIEW_PX = 512
"""Side of the coarse grid on which the overlap is estimated before anything is counted."""


@dataclass(frozen=True, slots=True)
class ReferenceDescription:
    """What was recognised, to be shown before anything is computed and in every report."""

    layer: str
    """Name of the file and, where it has several, of the layer."""
    kind: str
    """``polygons`` or ``raster``."""
    field: str
    """The field or band that holds the codes."""
    crs: str
    scheme: str
    """How the codes were understood: a scheme's id, or ``clc-grid``."""
    scheme_title: str
    codes: tuple[str, ...]
    """Codes found that are classes of the scheme."""
    nodata_codes: tuple[str, ...]
    """Codes found that mean "no class" and are left out."""
    overlap: float
    """Share of the map's extent with a class of the reference, 0–1, estimated on a coarse grid."""
    year: int | None = None
    """Year of the status, where the field's name tells it."""
    recoded: str = ""
    """Where map and layer have different schemes: which was recoded to which; empty: neither."""
    ambiguous: tuple[str, ...] = ()
    """Codes that often hold several classes of the scheme that they were recoded to."""

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON has them."""
        lists = {"codes": self.codes, "nodata_codes": self.nodata_codes, "ambiguous": self.ambiguous}
        return asdict(self) | {name: list(codes) for name, codes in lists.items()}


class OnGrid(Protocol):
    """A layer brought onto the map's grid."""

    def read(self, window: Window) -> Classes:
        """Scheme values of a window."""

    def close(self) -> None:
        """Release what is open."""


@dataclass(frozen=True)
class Reference:
    """A reference layer on the map's grid; a context manager."""

    scheme: Scheme
    description: ReferenceDescription
    grid: Grid
    layer: RasterLayer | VectorLayer
    on_grid: OnGrid
    reading: Reading
    """How its codes were understood."""

    def __enter__(self) -> Reference:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def read(self, window: Window) -> Classes:
        """Values of the reference's scheme in a window of the map's grid, uint8 (rows, cols), 255 without a class."""
        return self.on_grid.read(window)

    def stored(self) -> Stored | None:
        """The bytes of its file, where they are those of the map's pixels."""
        return self.on_grid.stored() if isinstance(self.on_grid, StoresBytes) else None

    def counted_with(self, mapped: object) -> Pairs | None:
        """What was counted while it was opened beside this map; None where that was not done."""
        beside = self.layer.beside if isinstance(self.layer, RasterLayer) else None
        if not isinstance(self.layer, RasterLayer) or beside is None or beside.mapped is not mapped:
            return None
        return self.layer.pairs.get(self.grid)

    def without(self, codes: Collection[str]) -> Reference:
        """The same layer with some of its classes left out, as if it had none there; this one is to be used no more.

        Args:
            codes: class codes of the layer's scheme, for instance 523.

        Raises:
            ReferenceLayerError: the layer has no class of one of these codes.
        """
        if not codes:
            return self
        names = {code: _class_code(self.reading, code) for code in self.reading.values}
        unknown = sorted(set(codes) - set(names) - set(names.values()))
        if unknown:
            raise ReferenceLayerError(
                f"{', '.join(unknown)} cannot be left out: the reference layer's scheme has no such class.",
                f"Use codes of {self.description.scheme}.",
            )
        out = {code for code, name in names.items() if code in codes or name in codes}
        kept = {code: value for code, value in self.reading.values.items() if code not in out}
        about = self.description
        found = out & set(about.codes)
        description = replace(
            about,
            codes=tuple(code for code in about.codes if code not in out),
            nodata_codes=tuple(sorted({*about.nodata_codes, *found})),
        )
        self.on_grid.close()
        return replace(self, on_grid=self.layer.on_grid(self.grid, kept), description=description)

    def close(self) -> None:
        """Release the files."""
        self.on_grid.close()
        self.layer.close()


def open_reference(path: str, field: str, grid: Grid, scheme: Scheme, *, wanted: str = "") -> Reference:
    """The reference layer at a path, ready to be compared with a map.

    Args:
        path: raster of codes, or polygon layer; ``FILE|layername=NAME`` picks one of several layers.
        field: name of the code field, or number of the band; empty: recognised.
        grid: the map's grid.
        scheme: the map's scheme; it settles which scheme the codes belong to where several would fit.
        wanted: id of the reference's own scheme, or ``clc-grid``; empty: recognised.

    Raises:
        ReferenceLayerError: it cannot be read, has no codes, holds codes that the recognised scheme lacks, may be
            understood in several ways, shares no level with the map's scheme, or does not overlap the map.
        RasterError: a reference raster is damaged or has no place on the ground.
    """
    with _errors(path):
        return _open(_open_layer(path, field), grid, scheme, wanted)


def open_beside(beside: Beside, path: str, field: str, *, wanted: str = "") -> Reference:
    """The same for a map that is compared with it right after: where both are rasters, they are read only once.

    Args:
        beside: the map, and the borders that are counted on the way, if some of the codes tell what all of them mean.
        path: as ``open_reference``.
        field: as well.
        wanted: as well.

    Raises:
        ReferenceLayerError, RasterError: as ``open_reference``.
        SchemeError: the map holds a value that its scheme lacks.
    """
    with _errors(path):
        layer = _open_layer(path, field)
        if isinstance(layer, RasterLayer):
            layer = replace(layer, beside=beside, borders=_guessed_borders(layer, beside, wanted))
        return _open(layer, beside.mapped.grid, beside.mapped.scheme, wanted)


def _guessed_borders(layer: RasterLayer, beside: Beside, wanted: str) -> Borders:
    """Those between the classes that some of the codes stand for; whoever asks for other ones has to count anew."""
    mapped, codes = beside.mapped, layer.glimpse(beside.mapped.grid) if beside.borders_m else frozenset()
    try:
        reading = recognise(_evidence(layer, codes, wanted), mapped.scheme)
    except ReferenceLayerError:
        return NO_BORDERS  # All the codes may tell more, or what is wrong.
    coarse = reading.crosswalk.coarse if reading.crosswalk else mapped.scheme
    shared = common_level(coarse, reading.scheme)
    if not codes or shared is None:
        return NO_BORDERS
    of_bytes = stored(layer.on_grid(mapped.grid, reading.values)).table
    return borders_around(beside.borders_m, mapped.grid, reading.scheme.recode_to_level(shared[1])[of_bytes])


def _errors(path: str) -> AbstractContextManager[None]:
    return layer_errors(f"The reference layer {Path(path).name}", ReferenceLayerError)


def _open_layer(path: str, field: str) -> RasterLayer | VectorLayer:
    return open_raster_layer(path, field) if _is_raster(path) else open_vector_layer(path, field)


def _open(layer: RasterLayer | VectorLayer, grid: Grid, scheme: Scheme, wanted: str) -> Reference:
    with ExitStack() as on_failure:
        on_failure.callback(layer.close)
        _check_overlap(layer, grid)
        evidence = _evidence(layer, layer.codes(grid), wanted)
        reading = recognise(evidence, scheme)
        description = _describe(layer, reading, evidence.found, grid)
        reference = Reference(reading.scheme, description, grid, layer, layer.on_grid(grid, reading.values), reading)
        on_failure.pop_all()
    return reference


def _class_code(reading: Reading, code: str) -> str:
    """The class code behind what the layer holds, as for grid codes; itself where the layer is recoded."""
    return code if reading.crosswalk else reading.scheme.by_value(reading.values[code]).code


def _is_raster(path: str) -> bool:
    return Path(path).suffix.lower() in _RASTER_ENDINGS


def _describe(
    layer: RasterLayer | VectorLayer, reading: Reading, found: frozenset[str], grid: Grid
) -> ReferenceDescription:
    return ReferenceDescription(
        layer=layer.name,
        kind="raster" if isinstance(layer, RasterLayer) else "polygons",
        field=layer.description,
        crs=crs_name(layer.crs),
        scheme=reading.name,
        scheme_title=reading.scheme.title,
        codes=tuple(code for code in reading.values if code in found),
        nodata_codes=tuple(sorted(found - set(reading.values))),
        overlap=_share_covered(layer, reading, grid),
        year=layer.year if isinstance(layer, VectorLayer) else None,
        recoded=_recoded(reading),
        ambiguous=reading.crosswalk.ambiguous if reading.crosswalk else (),
    )


def _recoded(reading: Reading) -> str:
    walk = reading.crosswalk
    if walk is None:
        return ""
    what = "the reference layer" if walk.coarse.id == reading.scheme.id != reading.name else "the map"
    return f"{what} from {walk.fine.title} to {walk.coarse.title}"


def _share_covered(layer: RasterLayer | VectorLayer, reading: Reading, grid: Grid) -> float:
    counted = layer.share_covered(grid, reading.values) if isinstance(layer, RasterLayer) else None
    if counted is not None:
        return counted
    coarse = _coarse(grid)
    with closing(layer.on_grid(coarse, reading.values)) as preview:
        return float(np.mean(preview.read(coarse.window) != NODATA))


def _check_overlap(layer: RasterLayer | VectorLayer, grid: Grid) -> None:
    of_map = reproject(grid.crs, layer.crs, grid.bounds)
    if not overlap(of_map, layer.bounds):
        raise ReferenceLayerError(
            f"The reference layer {layer.name} does not overlap the raster: it covers "
            f"{in_degrees(layer.crs, layer.bounds)}, the raster {in_degrees(grid.crs, grid.bounds)}.",
            "Choose a layer of the same area, or check the coordinate reference systems.",
        )


def _evidence(layer: RasterLayer | VectorLayer, found: frozenset[str], wanted: str) -> Evidence:
    return Evidence(
        layer=f"{layer.name}, {layer.description}",
        found=found,
        wanted=wanted or (layer.scheme_tag if isinstance(layer, RasterLayer) else ""),
        is_clc=isinstance(layer, VectorLayer) and CLC_FIELD.fullmatch(layer.field) is not None,
        is_raster=isinstance(layer, RasterLayer),
    )


def _coarse(grid: Grid) -> Grid:
    """The same extent in at most 512 × 512 pixels."""
    width, height = min(grid.width, _PREVIEW_PX), min(grid.height, _PREVIEW_PX)
    t = grid.transform
    wider = Transform(
        t.x_origin, t.x_per_col * grid.width / width, 0.0, t.y_origin, 0.0, t.y_per_row * grid.height / height
    )
    return Grid(grid.crs, wider, width, height)
