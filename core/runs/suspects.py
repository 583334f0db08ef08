"""The polygons that a map contradicts, as a layer and as a part of the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..agreement.points import write_geopackage
from ..agreement.reference import Reference
from ..agreement.suspects import ReadConfidence, Suspects, find_suspects
from ..events import Reporter
from ..grid import Grid
from ..raster.classes import ClassRaster
from ..raster.dataset import open_dataset
from ..raster.source import open_source
from ..report.content import Picture
from ..report.thumbnails import suspect_pictures
from ..steps import step

LAYER = "suspects.gpkg"


@dataclass(frozen=True, slots=True)
class FoundSuspects:
    """What was found and how the first ones look."""

    suspects: Suspects
    pictures: tuple[tuple[Picture, ...], ...]

    def write(self, folder: Path) -> dict[str, Path]:
        """Write the layer where there is anything to write.

        Raises:
            OutputError: it cannot be written.
        """
        if not len(self.suspects.frame):
            return {}
        write_geopackage(self.suspects.frame, folder / LAYER)
        return {"suspects": folder / LAYER}


def look_for_suspects(
    raster: ClassRaster, reference: Reference, confidence: Path, reporter: Reporter, *, images: Sequence[str] = ()
) -> FoundSuspects | None:
    """The suspects of a map, with pictures; None where the reference has no polygons.

    Args:
        raster: the map.
        reference: opened on its grid.
        confidence: raster of percent on the same grid; taken as missing where there is none.
        reporter: told the rows done.
        images: what was mapped, to be shown.
    """
    with _confidence(confidence, raster.grid) as read, ExitStack() as stack:
        found = step("found", _Found, lambda: _Found(find_suspects(raster, reference, read, reporter))).suspects
        if found is None:
            return None
        source = stack.enter_context(open_source(images)) if images and found.suspects else None
        return FoundSuspects(found, suspect_pictures(found, raster, source))


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found, before it is drawn."""

    suspects: Suspects | None


@contextmanager
def _confidence(path: Path, grid: Grid) -> Iterator[ReadConfidence | None]:
    """A reader of the confidence, where the file is there and on the map's grid."""
    if not path.is_file():
        yield None
        return
    dataset = open_dataset(str(path))
    try:
        yield (lambda window: dataset.read([1], window)[0]) if dataset.grid == grid else None
    finally:
        dataset.close()
