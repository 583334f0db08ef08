"""An experiment from its design to its outcomes: train what is not trained yet, and score it in all areas."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...models.catalogue import open_package
from ..errors import OutputError
from ..events import Reporter
from ..scheme import Scheme, load_scheme
from ..training.score import ScoredArea, as_scores, map_and_count
from ..training.train import train
from ..training.unfinished import training_key
from .design import Area, Combination, Design, require_data
from .outcome import AreaScore, Outcome, area_score, load_outcome, save_outcome

PACKAGE = "weights"


def perform(design: Design, out: Path, reporter: Reporter) -> list[Outcome]:
    """The outcome of each combination, in the design's order.

    Args:
        design: what is to be done.
        out: folder with a folder for each combination; those that are finished there are left as they are.
        reporter: hears of the progress.

    Raises:
        LandweaveError: data are missing, or a training or a map failed; what was finished before stays.
    """
    require_data(design)
    outcomes, count = [], len(design.combinations)
    for number, combination in enumerate(design.combinations):
        reporter.check_cancelled()
        reporter.progress("experiment", number, count, "trainings")
        folder = out / combination.folder
        key = _key(design, combination)
        kept = load_outcome(folder, key)
        if kept is None:
            reporter.log(f"{number + 1} of {count}: {combination.name}.")
            kept = _one(design, combination, folder, key, _Within(reporter))
        outcomes.append(kept)
    reporter.progress("experiment", count, count, "trainings")
    return outcomes


class _Within:
    """Lets a training speak, but leaves the progress to the experiment."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:
        """Say nothing."""

    def log(self, message: str, level: str = "info") -> None:
        """Pass warnings on."""
        if level == "warning":
            self._reporter.log(message, level)

    def metric(self, name: str, value: float | str) -> None:
        """Pass figures on."""
        self._reporter.metric(name, value)

    def check_cancelled(self) -> None:
        """Ask whom the experiment reports to."""
        self._reporter.check_cancelled()

    def finish_asked(self) -> bool:
        """A training is never cut short: its figures would not be comparable."""
        return False


def _key(design: Design, combination: Combination) -> str:
    """What must be the same for an outcome to count: the training, and the areas that it is scored in."""
    others = [a for a in design.areas if a is not combination.area]
    job = combination.job
    for area in others:  # their files are fingerprinted with the training's own
        rasters, references = _test_files(area)
        job = replace(
            job,
            other_rasters=(*job.other_rasters, *rasters),
            other_references=(*job.other_references, *references),
        )
    return training_key(job)


def _one(design: Design, combination: Combination, folder: Path, key: str, reporter: Reporter) -> Outcome:
    began = time.monotonic()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made: {error.strerror}.", "Choose another folder.") from error
    name = f"{PACKAGE}-{combination.folder}"[:60]
    trained = train(replace(combination.job, out=str(folder / name), name=combination.name[:120]), reporter)
    scheme = load_scheme(combination.job.scheme)
    scores = [area_score(trained.card.scores[: scheme.level], trained.held, combination.area.name, is_own=True)]
    others = [area for area in design.areas if area is not combination.area]
    scores += [_elsewhere(trained.folder, area, scheme, combination.job.reference_field, reporter) for area in others]
    order = [area.name for area in design.areas]
    outcome = Outcome(key, round(time.monotonic() - began, 1), tuple(sorted(scores, key=lambda s: order.index(s.area))))
    save_outcome(folder, outcome)
    return outcome


def _elsewhere(package: Path, area: Area, scheme: Scheme, field: str, reporter: Reporter) -> AreaScore:
    """How weights do in an area that they were not trained on."""
    areas = [ScoredArea(*pair, field) for pair in zip(*_test_files(area), strict=True)]
    with tempfile.TemporaryDirectory(prefix="landweave-", ignore_cleanup_errors=True) as work:
        counted = map_and_count(open_package(str(package), ()), scheme, areas, Path(work), reporter)
    return area_score(as_scores(counted, scheme, area.name, ""), counted, area.name, is_own=False)


def _test_files(area: Area) -> tuple[Sequence[str], Sequence[str]]:
    """What an area is tested on by weights from elsewhere: its test rasters, or all of it where it has none."""
    kind = "test_" if area.has_test else ""
    return area.files[f"{kind}rasters"], area.files[f"{kind}references"]
