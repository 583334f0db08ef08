"""Sentences for engines that ended without a last word, by exit code."""

from __future__ import annotations

from ..events import Failed

_MEMORY = (
    "The engine was ended by the system, most likely because the computer ran out of memory.",
    "Close other programs, map a smaller extent, or use a computer with more memory.",
)
_CRASH = (
    "The engine crashed in one of its libraries.",
    "Run it again with the device set to CPU; if it crashes again, repair the engine and send the log.",
)
_LIBRARY = (
    "The engine could not load one of its libraries.",
    "On Windows install the Visual C++ redistributable 2015-2022 (x64) from Microsoft, then repair the engine.",
)
_GONE = ("The engine lost its connection to Landweave and ended.", "Run it again.")
_SENTENCES = {
    -9: _MEMORY, 137: _MEMORY, -11: _CRASH, 139: _CRASH, -6: _CRASH, 134: _CRASH, -4: _CRASH, 132: _CRASH, -7: _CRASH,
    3: _GONE, 0xC0000005: _CRASH, 0xC0000409: _CRASH, 0xC000001D: _CRASH, 0xC0000017: _MEMORY,
    0xC0000135: _LIBRARY, 0xC0000142: _LIBRARY,
}  # fmt: skip
_MEMORY_WORDS = ("MemoryError", "std::bad_alloc", "out of memory", "Cannot allocate memory")


def explain(exit_code: int, log_tail: str) -> Failed:
    """What an exit code without a last event means.

    Args:
        exit_code: of the process; negative: the signal that ended it; on Windows the status code.
        log_tail: the end of its standard error.
    """
    message, hint = _SENTENCES.get(exit_code & 0xFFFFFFFF if exit_code < -64 else exit_code, ("", ""))
    if any(word in log_tail for word in _MEMORY_WORDS):
        message, hint = _MEMORY
    if not message:
        last = next((line.strip() for line in reversed(log_tail.splitlines()) if line.strip()), "")
        told = f" Its last words: {last[:200]}" if last else ""
        message = f"The engine ended with the exit code {exit_code} before it had finished.{told}"
        hint = "The log has more; repair the engine if this happens again."
    return Failed("engine", message, hint)
