"""``landweave rerun``: a recorded run is done again, and told whether it came to the same."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import JobError, RerunError
from ..events import Reporter
from ..job import JOBS, Job, RerunJob, command_of, decode
from ..provenance import RUN_FILE, content_of, fingerprint


def run(job: RerunJob, reporter: Reporter) -> dict[str, Any]:
    """Check the inputs, run, and compare pixels and figures.

    Returns:
        ``out``, ``command``, ``same`` (the files that were compared), ``versions`` (libraries and weights that
        differ: name → then and now), ``result`` (of the run itself).

    Raises:
        JobError: the record cannot be read, or is of no run that can be done again.
        RerunError: an input is not what it was, or the run came to something else; what it made stays.
        LandweaveError: the run itself failed.
    """
    record = _read(job.record)
    again = _job(record, job)
    _check_inputs(record["inputs"])
    reporter.log(f"{len(record['inputs'])} input(s) are as they were; running {command_of(again)} again.")
    module = importlib.import_module(f"..{command_of(again)}", __name__)
    result: dict[str, Any] = module.run(again, reporter)
    now = _read(str(Path(job.out) / RUN_FILE))
    versions = _changed(_made_with(record), _made_with(now))
    different = sorted(_changed(record["outputs"], now["outputs"]))
    if different:
        hint = "; ".join(
            f"{name} was {then or 'missing'}, is {new or 'missing'}" for name, (then, new) in versions.items()
        )
        raise RerunError(
            f"The run came to something else than on {record.get('started', 'that day')}: {_listed(different)}.",
            f"Versions differ: {hint}." if hint else "Another device or processor computes other last digits.",
        )
    reporter.log(f"The same as on {record.get('started', 'that day')}: {_listed(sorted(now['outputs']))}.")
    return {
        "out": job.out,
        "command": command_of(again),
        "same": sorted(now["outputs"]),
        "versions": {name: list(pair) for name, pair in versions.items()},
        "result": result,
    }


def _read(path: str) -> dict[str, Any]:
    name = Path(path).name
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise JobError(f"{name} cannot be read as the record of a run: {error}.", "Give a run's run.json.") from error
    if not isinstance(content, dict) or not {"job", "inputs", "outputs"} <= set(content):
        raise JobError(
            f"{name} is no record of a run, or one by a version that did not note what it came to.",
            "Give a run.json that has job, inputs and outputs.",
        )
    return content


def _job(record: Mapping[str, Any], job: RerunJob) -> Job:
    """The recorded job, with another folder for what it makes."""
    values = dict(record["job"])
    if values.get("job") not in JOBS or values.get("job") == "rerun" or "out" not in values:
        raise JobError(f"A run of {values.get('job')!r} cannot be done again.", "Give the run.json of another run.")
    return decode(json.dumps(values | {"out": job.out}))


def _check_inputs(inputs: Sequence[Mapping[str, Any]]) -> None:
    for then in inputs:
        now = fingerprint(then["path"])
        name = Path(then["path"]).name
        if "bytes" in then and "bytes" not in now:
            raise RerunError(f"The input {name} is not at {then['path']} any more.", "Put it there again.")
        if content_of(then) != content_of(now):
            what = (
                "does not hold the rows of then"
                if "sha256_rows" in then
                else f"is not the file of then: it had {then.get('bytes', 0):,} bytes, now it has "
                f"{now.get('bytes', 0):,}{'' if then.get('bytes') != now.get('bytes') else ', but others'}"
            )
            raise RerunError(
                f"The input {name} {what}.",
                "Run it anew with the file of now, or put that of then in its place.",
            )


def _made_with(record: Mapping[str, Any]) -> dict[str, str]:
    """Versions of the libraries, and which weights."""
    weights = record.get("weights") or []
    packages = weights if isinstance(weights, list) else [weights]
    return {**record.get("versions", {}), **{package["id"]: package["sha256"][:12] for package in packages}}


def _changed(then: Mapping[str, str], now: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    return {name: (then.get(name, ""), now.get(name, "")) for name in {*then, *now} if then.get(name) != now.get(name)}


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
