"""The algorithm Check of the engine: what it is made of, and what this computer can do."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import DoctorJob
from . import outputs as made
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, Values
from .parameters import Parameter
from .words import tr


class DoctorAlgorithm(EngineAlgorithm):
    """The doctor job as an algorithm."""

    ID = "doctor"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Check of the engine"),
            summary=tr("Tells the engine's versions, and the devices, memory and disk of this computer."),
            tags=tr("engine,diagnostics,graphics card,versions,memory"),
            help=tr("<p>Tries the engine's libraries and devices, and lists them. Send the log with a question.</p>"),
            example="",
            group=Group.LARGE,
        )

    def parameters(self) -> Iterator[Parameter]:
        """None."""
        yield from ()

    def outputs(self) -> Iterator[Output]:
        """Whether all is well, and with what."""
        healthy = tr("Whole (1) or not (0)")
        yield Output("HEALTHY", healthy, made.Kind.NUMBER, lambda values: int(values.get("healthy", False)))
        yield made.text("VERSION", tr("Version"), "landweave")
        yield Output("DEVICES", tr("Devices that work"), made.Kind.TEXT, _devices)

    def job(self, inputs: Inputs) -> DoctorJob:  # noqa: ARG002 - there is nothing to ask for
        """What the parameters mean."""
        return DoctorJob()


def _devices(values: Values) -> str:
    return ", ".join(device["device"] for device in values.get("devices") or () if device["works"])
