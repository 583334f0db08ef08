"""The steps of a long stage: what each found is kept, so that a run that is cut off repeats a step and not the stage.

Who computes names the steps; who runs the job says where they are kept. Where nobody says so, a step is just done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TypeVar

T = TypeVar("T")


class Keeper(Protocol):
    """Has a step's result from a run that was cut off, or has it made and keeps it."""

    def __call__(self, name: str, kind: type[T], make: Callable[[], T]) -> T:
        """The step's result; arguments as those of ``step``."""


_keeper: ContextVar[Keeper | None] = ContextVar("landweave_steps", default=None)


@contextmanager
def kept_by(keeper: Keeper) -> Iterator[None]:
    """Within the block, in this thread, steps are kept by this keeper."""
    token = _keeper.set(keeper)
    try:
        yield
    finally:
        _keeper.reset(token)


def step(name: str, kind: type[T], make: Callable[[], T]) -> T:
    """What a step finds: made now, or by an earlier run of the same job that was cut off behind it.

    Args:
        name: of the step, a part of a file's name, another one for each step of the stage.
        kind: type of what it finds, of those that ``core/kept.py`` can keep. Its ``files`` (name → path), where it has
            such a field, are what the step writes; with one of them gone or changed it is done again.
        make: does it. What decides the result beside what earlier steps found must decide the stage's key.

    Raises:
        OutputError: the disk refuses what is to be kept.
    """
    keeper = _keeper.get()
    return keeper(name, kind, make) if keeper else make()
