"""Lengths of shared borders, gathered pair by pair in a small table that is emptied when it is half full."""

from __future__ import annotations

import numba as nb
import numpy as np

from .arrays import Ints, Longs

LONGEST = 2**31 - 1
"""Borders longer than this count as this long, which is more than 2000 km."""

Table = tuple[Longs, Longs, Longs]
"""Pairs (-1: free) and lengths by slot; how many slots are taken, (1,)."""

Store = tuple[Ints, Ints, Longs]
"""Pairs (room, 2) and lengths (room,) that were put aside; how many there are, (1,)."""


def empty_table(slots: int) -> Table:
    """A table without borders; ``slots`` is a power of two."""
    return np.full(slots, -1, np.int64), np.zeros(slots, np.int64), np.zeros(1, np.int64)


@nb.njit(cache=True)
def empty_store(room: int) -> Store:
    """Room for so many borders; fresh memory takes no room until it is written to."""
    return np.empty((room, 2), np.int32), np.empty(room, np.int32), np.zeros(1, np.int64)


@nb.njit(cache=True)
def add_border(table: Table, a: int, b: int, length: int) -> None:
    """Add a border between two regions to a table that has room."""
    keys, lengths, taken = table
    key = (np.int64(min(a, b)) << 32) | np.int64(max(a, b))
    slot = _slot(keys, key)
    taken[0] += keys[slot] < 0
    keys[slot] = key
    lengths[slot] += length


@nb.njit(cache=True)
def with_room(table: Table, store: Store, more: int) -> Store:
    """Make room for so many more borders, at most a quarter of the slots; returns the store."""
    return put_aside(table, store) if 2 * (table[2][0] + more) > table[0].size else store


@nb.njit(cache=True)
def put_aside(table: Table, store: Store) -> Store:
    """Move what the table holds behind the entries of the store, which grows by a quarter when it is full."""
    keys, lengths, taken = table
    pairs, borders, used = store
    for slot in range(keys.size):
        if keys[slot] < 0:
            continue
        kept = used[0]
        if kept == borders.size:
            room = kept + max(1024, kept // 4)
            more_pairs, more_borders = np.empty((room, 2), np.int32), np.empty(room, np.int32)
            more_pairs[:kept], more_borders[:kept] = pairs, borders
            pairs, borders = more_pairs, more_borders
        pairs[kept, 0], pairs[kept, 1] = keys[slot] >> 32, keys[slot] & 0x7FFFFFFF
        borders[kept] = min(lengths[slot], LONGEST)
        used[0] += 1
        keys[slot], lengths[slot] = -1, 0
    taken[0] = 0
    return pairs, borders, used


@nb.njit(cache=True)
def _slot(keys: Longs, key: int) -> int:
    """The place of a key in a table whose size is a power of two: Fibonacci hashing, then the next free place."""
    mask = keys.size - 1
    slot = ((key * np.int64(-7046029254386353131)) >> np.int64(24)) & mask
    while keys[slot] >= 0 and keys[slot] != key:
        slot = (slot + 1) & mask
    return int(slot)
