"""What the toolbox tells about an algorithm, and the help that is put together from it and from its parameters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from html import escape

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingParameterDefinition

from .words import tr


class Group(Enum):
    """The groups of the toolbox."""

    MAPS = "maps"
    AGREEMENT = "agreement"
    WEIGHTS = "weights"
    LARGE = "large"

    @property
    def title(self) -> str:
        """What the toolbox shows."""
        return {
            Group.MAPS: tr("Maps"),
            Group.AGREEMENT: tr("Agreement and accuracy"),
            Group.WEIGHTS: tr("Regional weights"),
            Group.LARGE: tr("Large maps and the engine"),
        }[self]


@dataclass(frozen=True)
class Description:
    """An algorithm in words."""

    title: str
    summary: str
    """One sentence."""
    tags: str
    """Words to find it by, with commas."""
    help: str
    """Paragraphs of HTML: what it does, what it expects, what to know about its figures."""
    example: str
    """Parameters of a call on the command line: ``--INPUT=map.tif --OUTPUT=run``."""
    group: Group


def help_page(
    description: Description,
    call: str,
    parameters: Iterable[QgsProcessingParameterDefinition],
    outputs: Iterable[QgsProcessingOutputDefinition],
) -> str:
    """The page beside the parameters: description, parameters with their defaults, outputs, example."""
    inputs = "".join(_entry(p) for p in parameters if p.help())
    made = "".join(f"<li><b>{o.description()}</b> ({o.name()})</li>" for o in outputs)
    example = escape(f"qgis_process run {call} {description.example}")
    return (
        f"{description.help}<h3>{tr('Parameters')}</h3>{inputs}"
        f"<h3>{tr('Outputs')}</h3><ul>{made}</ul><h3>{tr('Example')}</h3><p><code>{example}</code></p>"
    )


def _entry(parameter: QgsProcessingParameterDefinition) -> str:
    default = parameter.defaultValue()
    told = "" if default in (None, "") or isinstance(default, bool) else " " + tr("Default: {0}.").format(default)
    return f"<p><b>{parameter.description()}</b> ({parameter.name()}): {parameter.help()}{told}</p>"
