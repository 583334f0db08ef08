"""What an algorithm gives back: figures and files, found in the values of the engine's result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
)

from .words import tr

Values = Mapping[str, Any]
"""The values of a result event."""


class Kind(Enum):
    """What an output holds."""

    RASTER = QgsProcessingOutputRasterLayer
    VECTOR = QgsProcessingOutputVectorLayer
    HTML = QgsProcessingOutputHtml
    FILE = QgsProcessingOutputFile
    FOLDER = QgsProcessingOutputFolder
    NUMBER = QgsProcessingOutputNumber
    TEXT = QgsProcessingOutputString


@dataclass(frozen=True)
class Output:
    """One output beside the parameter OUTPUT."""

    name: str
    title: str
    kind: Kind
    find: Callable[[Values], Any]
    """Its value among those of the result; None: this run has none."""
    loads: bool = False
    """It joins the project as a layer."""

    def definition(self) -> QgsProcessingOutputDefinition:
        """As Processing declares it."""
        return self.kind.value(self.name, self.title)


def raster(name: str, title: str, key: str) -> Output:
    """A raster file of the run that joins the project."""
    return Output(name, title, Kind.RASTER, file_at(key), loads=True)


def vector(name: str, title: str, key: str, *, loads: bool = True) -> Output:
    """A vector file of the run."""
    return Output(name, title, Kind.VECTOR, file_at(key), loads=loads)


def page(name: str, title: str, key: str) -> Output:
    """An HTML page of the run."""
    return Output(name, title, Kind.HTML, file_at(key))


def file(name: str, title: str, key: str) -> Output:
    """Another file of the run."""
    return Output(name, title, Kind.FILE, file_at(key))


def number(name: str, title: str, key: str) -> Output:
    """A figure of the result."""
    return Output(name, title, Kind.NUMBER, lambda values: values.get(key))


def text(name: str, title: str, key: str) -> Output:
    """A text of the result; a list is joined by commas."""
    return Output(name, title, Kind.TEXT, lambda values: _as_text(values.get(key)))


def file_at(key: str) -> Callable[[Values], Any]:
    """Finds a file by its name in the result."""
    return lambda values: (values.get("files") or {}).get(key)


def finest(levels: Mapping[str, Any] | None) -> Any:  # noqa: ANN401 - a figure or None
    """The value of the finest level of ``level → value``; None where there is none."""
    return levels[max(levels)] if levels else None


def agreement() -> Iterator[Output]:
    """The overall agreement at the finest and the coarsest level: of the generalised map, else of the raw one."""
    fine, coarse = tr("Overall agreement, finest level"), tr("Overall agreement, coarsest level")
    yield Output("AGREEMENT", fine, Kind.NUMBER, lambda values: finest(_levels(values)))
    yield Output("AGREEMENT_L1", coarse, Kind.NUMBER, lambda values: _coarsest(_levels(values)))


def _levels(values: Values) -> Mapping[str, float] | None:
    kinds = values.get("agreement") or {}
    return kinds.get("generalised") or kinds.get("raw")


def _coarsest(levels: Mapping[str, float] | None) -> float | None:
    return levels[min(levels)] if levels else None


def _as_text(value: object) -> str | None:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else None if value is None else str(value)
