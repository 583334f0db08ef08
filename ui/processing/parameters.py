"""The parameters of the algorithms, each kind made in one place; every one brings its help along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.scheme import scheme_ids
from .words import tr

Parameter = QgsProcessingParameterDefinition

REFERENCE_KINDS = (QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster)


def advanced(parameter: Parameter) -> Parameter:
    """The same parameter, folded away until the user asks for it."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def raster(name: str, title: str, help_: str) -> Parameter:
    """One raster layer."""
    return _with(help_, QgsProcessingParameterRasterLayer(name, title))


def layer(
    name: str, title: str, help_: str, kinds: Iterable[int] = REFERENCE_KINDS, *, optional: bool = False
) -> Parameter:
    """One layer of several kinds."""
    return _with(help_, QgsProcessingParameterMapLayer(name, title, optional=optional, types=list(kinds)))


def layers(name: str, title: str, help_: str, kind: int, *, optional: bool = False) -> Parameter:
    """Several layers of one kind, in an order that counts."""
    return _with(help_, QgsProcessingParameterMultipleLayers(name, title, layerType=kind, optional=optional))


def field(name: str, title: str, help_: str, parent: str) -> Parameter:
    """A field of a layer; empty where it shall be recognised."""
    return _with(help_, QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True))


def text(name: str, title: str, help_: str, default: str | None = None) -> Parameter:
    """A text that may be left empty."""
    return _with(help_, QgsProcessingParameterString(name, title, defaultValue=default, optional=True))


def file(name: str, title: str, help_: str, ending: str = "", *, optional: bool = True) -> Parameter:
    """An existing file."""
    parameter = QgsProcessingParameterFile(name, title, optional=optional)
    if ending:
        parameter.setExtension(ending)
    return _with(help_, parameter)


def folder(name: str, title: str, help_: str, *, optional: bool = False) -> Parameter:
    """An existing folder."""
    kind = QgsProcessingParameterFile.Behavior.Folder
    return _with(help_, QgsProcessingParameterFile(name, title, behavior=kind, optional=optional))


def number(
    name: str, title: str, help_: str, default: float | None = None, limits: tuple[float, float] = (0.0, 1e9)
) -> Parameter:
    """A number; without a default it may be left empty."""
    kind = QgsProcessingParameterNumber.Type.Double
    low, high = limits
    parameter = QgsProcessingParameterNumber(
        name, title, type=kind, defaultValue=default, optional=default is None, minValue=low, maxValue=high
    )
    return _with(help_, parameter)


def whole(name: str, title: str, help_: str, default: int, limits: tuple[int, int] = (0, 10**9)) -> Parameter:
    """A whole number."""
    kind = QgsProcessingParameterNumber.Type.Integer
    low, high = limits
    parameter = QgsProcessingParameterNumber(name, title, type=kind, defaultValue=default, minValue=low, maxValue=high)
    return _with(help_, parameter)


def choice(name: str, title: str, help_: str, options: Iterable[str], default: str | None = None) -> Parameter:
    """One entry of a list, named by itself in models and on the command line; optional where it has no default."""
    entries = list(options)
    parameter = QgsProcessingParameterEnum(
        name, title, options=entries, defaultValue=default, optional=default is None, usesStaticStrings=True
    )
    return _with(help_, parameter)


def choices(name: str, title: str, help_: str, options: Iterable[str]) -> Parameter:
    """Several entries of a list."""
    entries = list(options)
    parameter = QgsProcessingParameterEnum(name, title, options=entries, allowMultiple=True, usesStaticStrings=True)
    return _with(help_, parameter)


def enum(name: str, title: str, help_: str, kind: type[Enum]) -> Parameter:
    """One value of an enumeration; its first is the default."""
    values = [member.value for member in kind]
    return choice(name, title, help_, values, values[0])


def flag(name: str, title: str, help_: str, *, default: bool = False) -> Parameter:
    """Yes or no."""
    return _with(help_, QgsProcessingParameterBoolean(name, title, defaultValue=default))


def output_folder(help_: str) -> Parameter:
    """The folder of a run."""
    return _with(help_, QgsProcessingParameterFolderDestination("OUTPUT", tr("Output folder")))


def output_file(title: str, help_: str, kinds: str, *, optional: bool = False) -> Parameter:
    """A file that is no layer."""
    destination = QgsProcessingParameterFileDestination("OUTPUT", title, kinds, optional=optional)
    return _with(help_, destination)


def load_layers() -> Parameter:
    """Whether the layers join the project."""
    words = tr("Switch it off in models whose maps are only a step on the way.")
    return advanced(flag("LOAD", tr("Add the layers to the project"), words, default=True))


def scheme(*, recognised: bool) -> Iterator[Parameter]:
    """The class scheme of a raster; ``recognised``: its own tags may say it."""
    help_ = tr("Which values stand for which classes; clc are the grid codes 1 to 44 of CORINE.")
    if recognised:
        help_ = f"{help_} {tr('Empty: what the raster itself says, as Landweave writes it.')}"
    yield choice("SCHEME", tr("Class scheme"), help_, scheme_ids(), None if recognised else "clc")
    own = tr("A table with the columns value, code, label, and if you like colour and parents; it wins over the list.")
    yield advanced(file("SCHEME_FILE", tr("Own class scheme (CSV)"), own, "csv"))


def codes() -> Parameter:
    """What the codes of a reference layer mean."""
    title = tr("Scheme of the reference's codes")
    help_ = tr("Needed only where the codes leave it open; empty: recognised.")
    corine = ("clc", "clc-grid")
    return advanced(choice("CODES", title, help_, [*corine, *(i for i in scheme_ids() if i not in corine)]))


def _with(help_: str, parameter: Parameter) -> Parameter:
    parameter.setHelp(help_)
    return parameter
