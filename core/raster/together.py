"""Several rasters read side by side, each by a thread of its own, ahead of whoever uses them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import numpy.typing as npt

from ..grid import Window

Read = Callable[[Window], npt.NDArray[Any]]
"""Pixels of a window."""
DEPTH = 2
"""Windows that may wait."""


def read_together(
    readers: Sequence[Read], windows: Iterable[Window]
) -> Generator[tuple[Window, tuple[npt.NDArray[Any], ...]], None, None]:
    """(window, pixels of each reader) for each window, in order; memory holds a few of them.

    A reader is only ever called from one thread, so that it may belong to an open file.
    """
    with ExitStack() as stack:
        pools = [stack.enter_context(ThreadPoolExecutor(1, thread_name_prefix="read")) for _ in readers]
        pending: deque[tuple[Window, list[Future[npt.NDArray[Any]]]]] = deque()
        stack.callback(_cancel, pending)
        for window in windows:
            pending.append((window, [pool.submit(read, window) for pool, read in zip(pools, readers, strict=True)]))
            if len(pending) > DEPTH:
                yield _taken(pending)
        while pending:
            yield _taken(pending)


def _taken(
    pending: deque[tuple[Window, list[Future[npt.NDArray[Any]]]]],
) -> tuple[Window, tuple[npt.NDArray[Any], ...]]:
    window, futures = pending.popleft()
    return window, tuple(future.result() for future in futures)


def _cancel(pending: Iterable[tuple[Window, list[Future[npt.NDArray[Any]]]]]) -> None:
    for _, futures in pending:
        for future in futures:
            future.cancel()
