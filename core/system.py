"""What differs between Windows, macOS and Linux: the one place that asks which this is. Standard library only."""

from __future__ import annotations

import importlib
import mmap
import os
import platform
import signal
import subprocess  # its numbers for Windows; nothing is started here
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

PLATFORM = sys.platform
"""``win32``, ``darwin`` or ``linux``; tests put another one here."""
_LOCKED_BYTE = 1024
"""Behind whatever the file holds: on Windows a locked byte cannot be read by others."""
_GPU_DRIVERS = ("/proc/driver/nvidia", "/dev/nvidiactl", "/dev/kfd", "/dev/dxg")
"""NVIDIA's driver, AMD's for torch's ROCm build, and that of Windows' subsystem for Linux."""
_RETRIES_S = (0.1, 0.4, 1.5)


def is_windows() -> bool:
    """This is Windows."""
    return PLATFORM == "win32"


def is_x86() -> bool:
    """The processor is of Intel's kind, 64 bits wide."""
    return platform.machine().lower() in ("x86_64", "amd64")


def usable_cores() -> int:
    """How many processors this process may use, at least one; not all systems can keep it from some of them."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def macos_version() -> tuple[int, ...]:
    """Numbers of the version of macOS; none on other systems."""
    return tuple(int(part) for part in platform.mac_ver()[0].split(".") if part.isdigit())


def python_in(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if is_windows() else folder / "bin" / "python"


def program_in(folder: Path, name: str) -> Path:
    """A program that pip put into a folder of its own."""
    return folder / "bin" / (f"{name}.exe" if is_windows() else name)


def program_folders(given: Mapping[str, str]) -> list[str]:
    """Where the system's own programs lie; ``given`` are environment variables."""
    if is_windows():
        root = given.get("SYSTEMROOT", "C:\\Windows")
        return [f"{root}\\System32", root, f"{root}\\System32\\Wbem"]
    return ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"]


def start_options() -> dict[str, Any]:
    """Arguments of ``Popen`` for a child in a session of its own (on Windows a process group), without a window.

    Ctrl-C in a terminal then reaches the parent alone.
    """
    if is_windows():
        group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200)
        return {"creationflags": group | getattr(subprocess, "CREATE_NO_WINDOW", 0x08000000)}
    return {"start_new_session": True}


def kill_with_children(process: subprocess.Popen[bytes]) -> None:
    """End a running child that was started with ``start_options`` at once, on Windows without its own children."""
    if is_windows():
        process.kill()
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def lock_file(file: IO[bytes]) -> None:
    """Lock an open file for this process until it is closed.

    Raises:
        OSError: another process holds it, or its disk knows no locks.
    """
    if is_windows():
        locks = importlib.import_module("msvcrt")
        file.seek(_LOCKED_BYTE)
        locks.locking(file.fileno(), locks.LK_NBLCK, 1)
    else:
        locks = importlib.import_module("fcntl")
        locks.flock(file, locks.LOCK_EX | locks.LOCK_NB)


def make_binary(descriptor: int) -> None:
    """Have a descriptor pass bytes on as they are: Windows would change the ends of lines."""
    if is_windows():
        importlib.import_module("msvcrt").setmode(descriptor, getattr(os, "O_BINARY", 0x8000))


def limit_process(*, memory_bytes: int, seconds: int, file_bytes: int) -> None:
    """Bound what this process may use from now on; Windows has nothing like it, so the parent's time limit remains."""
    if is_windows():
        return
    resource = importlib.import_module("resource")
    bounds = {"RLIMIT_DATA": memory_bytes, "RLIMIT_CPU": seconds, "RLIMIT_FSIZE": file_bytes}
    for name, bound in bounds.items():
        resource.setrlimit(getattr(resource, name), (bound, bound))


def has_room(size_bytes: int) -> bool:
    """Whether the system still gives this process so much memory, which is given back at once."""
    try:
        mmap.mmap(-1, size_bytes).close()
    except (OSError, MemoryError):
        return False
    return True


def has_gpu_driver(device: str) -> bool:
    """Whether asking torch for ``cuda`` or ``mps`` is worth the seconds and the memory that importing it takes."""
    if device == "mps":
        return PLATFORM == "darwin"
    if is_windows():
        return (Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "nvcuda.dll").exists()
    return any(Path(place).exists() for place in _GPU_DRIVERS)


def put_in_place(part: Path, final: Path) -> None:
    """Rename a finished file, trying again while a virus scanner or another program on Windows holds one of the two.

    Raises:
        OSError: it is still held, or the disk refuses.
    """
    for pause in _RETRIES_S:
        if _replaces(part, final):
            return
        time.sleep(pause)
    part.replace(final)


def _replaces(part: Path, final: Path) -> bool:
    """Whether the file could be renamed; False where another program holds one of the two."""
    try:
        part.replace(final)
    except PermissionError:
        return False
    return True


def sync(path: Path) -> None:
    """Have the system put a file or folder on the disk now; Windows opens no folders, and needs no such word."""
    is_folder = path.is_dir()
    if is_folder and is_windows():
        return
    handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
