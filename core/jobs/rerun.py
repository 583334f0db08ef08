"""What doing a recorded run again is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import missing


@dataclass(frozen=True)
class RerunJob:
    """The run.json of a run → the same run in a new folder, and whether it came to the same."""

    record: str
    """Path of the ``run.json``."""
    out: str

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(record=self.record, output_folder=self.out)
