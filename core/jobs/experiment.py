"""What an experiment is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import missing


@dataclass(frozen=True)
class ExperimentJob:
    """A file with factors → a training for each combination, and tables."""

    design: str
    """TOML file with areas, factors and options."""
    out: str

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(experiment_file=self.design, output_folder=self.out)
