"""Sentences for what ends without one: engines by their exit code, installations by the end of their log."""

from __future__ import annotations

from ..errors import EngineError, MemoryShortageError, tells_of_memory
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
_INSTALLATION = (
    (("No space left", "not enough space", "os error 28"), "The disk is full.", "Free some space and repeat."),
    (
        ("invalid peer certificate", "CERTIFICATE_VERIFY_FAILED", "SSL module is not available"),
        "The package index could not be trusted: its certificate is not known to this computer.",
        "Behind a proxy that inspects traffic, let your administrator add its certificate to the system.",
    ),
    (
        ("dns error", "Name or service not known", "Temporary failure in name", "Connection refused", "timed out",
         "error sending request", "Network is unreachable", "tunnel error", "NewConnectionError", "getaddrinfo"),
        "The package index could not be reached.",
        "Check the connection and QGIS's proxy settings; offline, choose an existing Python.",
    ),
    (
        ("no usable wheels", "No matching distribution", "no compatible wheels", "no wheels with a matching"),
        "There are no libraries for this system and this Python.",
        "Use Python 3.11 or 3.12; macOS must be 14 or newer.",
    ),
    (
        ("ensurepip is not available", "No module named venv", "No module named ensurepip"),
        "This Python cannot make virtual environments.",
        "On Debian and Ubuntu install python3-venv, or install uv.",
    ),
    (
        ("c10.dll", "DLL load failed", "WinError 1114", "WinError 126"),
        "The libraries were installed but do not start.",
        "Install the Visual C++ redistributable 2015-2022 (x64) from Microsoft and repeat.",
    ),
)  # fmt: skip
"""Words in an installer's log → sentence and hint."""


def explain(exit_code: int, log_tail: str) -> Failed:
    """What an exit code without a last event means.

    Args:
        exit_code: of the process; negative: the signal that ended it; on Windows the status code.
        log_tail: the end of its standard error.
    """
    message, hint = _SENTENCES.get(exit_code & 0xFFFFFFFF if exit_code < -64 else exit_code, ("", ""))
    if tells_of_memory(log_tail):
        message, hint = _MEMORY
    if not message:
        last = next((line.strip() for line in reversed(log_tail.splitlines()) if line.strip()), "")
        told = f" Its last words: {last[:200]}" if last else ""
        message = f"The engine ended with the exit code {exit_code} before it had finished.{told}"
        hint = "The log has more; repair the engine if this happens again."
    code = MemoryShortageError.code if (message, hint) == _MEMORY else EngineError.code
    return Failed(code, message, hint)


def explain_installation(stage: str, log_tail: str) -> EngineError:
    """A sentence for a failed step, from the end of its log."""
    for signs, message, hint in _INSTALLATION:
        if any(sign.lower() in log_tail.lower() for sign in signs):
            return EngineError(message, hint)
    last = next((line.strip() for line in reversed(log_tail.splitlines()) if line.strip()), "no message")
    return EngineError(f"The installation failed at the step {stage}: {last[:300]}", "install.log has more.")
