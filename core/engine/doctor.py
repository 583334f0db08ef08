"""What the engine is made of and what this computer can do, tried rather than asked."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from .boot import installed_version
from .environment_plan import LIBRARIES


@dataclass(frozen=True)
class Library:
    """One library of the engine."""

    name: str
    version: str
    """Empty where it does not import."""
    problem: str = ""
    """Why it does not import."""


@dataclass(frozen=True)
class DeviceReport:
    """One place where a network can run."""

    device: str
    """``cpu``, ``cuda`` or ``mps``."""
    name: str
    works: bool
    """A small convolution gave the right numbers."""
    abilities: tuple[str, ...] = ()
    """Instruction sets and precisions: ``avx2``, ``avx512``, ``amx``, ``bf16``, ``int8`` (dot products of bytes)."""
    cores: int = 0
    memory_bytes: int = 0
    problem: str = ""


def libraries() -> list[Library]:
    """All libraries that the engine needs, each imported."""
    return [_library(name) for name in LIBRARIES]


def devices() -> list[DeviceReport]:
    """All devices of this computer, working or not, the CPU last; empty without torch."""
    torch = _module("torch")
    if torch is None:
        return []
    return [*_cuda(torch), *_mps(torch), _cpu(torch)]


def room(folder: Path) -> dict[str, Any]:
    """Free and total bytes of the disk that a folder, which need not exist yet, lies on."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), Path(folder.anchor))
    usage = shutil.disk_usage(there)
    return {"folder": str(folder), "free_bytes": usage.free, "total_bytes": usage.total}


def report(folders: dict[str, Path]) -> dict[str, Any]:
    """Everything as plain values, with ``summary``, the lines that tell it to people.

    Args:
        folders: what a folder is for → the folder whose free space matters.
    """
    found: dict[str, Any] = {
        "landweave": installed_version(),
        "python": platform.python_version(),
        "engine": sys.executable,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "libraries": [asdict(library) for library in libraries()],
        "gdal": str(getattr(_module("rasterio"), "__gdal_version__", "")),
        "proj": str(getattr(_module("pyproj"), "proj_version_str", "")),
        "devices": [asdict(device) for device in devices()],
        "memory": _memory(),
        "disk": {name: room(folder) for name, folder in folders.items()},
    }
    return {**found, "healthy": _is_healthy(found), "summary": _words(found)}


def _library(name: str) -> Library:
    try:
        module = importlib.import_module(name)
    except (ImportError, OSError, RuntimeError, AttributeError) as error:  # what broken builds raise while they load
        return Library(name, "", f"{type(error).__name__}: {error}"[:500])
    base = importlib.import_module(name.split(".")[0])
    return Library(name.split(".")[0], str(getattr(module, "__version__", getattr(base, "__version__", "?"))))


def _module(name: str) -> ModuleType | None:
    return sys.modules.get(name) if _library(name).version else None


def _compute(torch: ModuleType, device: str) -> str:
    """Empty when the device computes what the CPU does, else what went wrong.

    ``is_available`` says yes to GPUs for which this build has no kernels; only a real kernel tells.
    """
    try:
        image = torch.arange(64, dtype=torch.float32).reshape(1, 1, 8, 8)
        kernel = torch.ones(1, 1, 3, 3)
        expected = torch.nn.functional.conv2d(image, kernel)
        found = torch.nn.functional.conv2d(image.to(device), kernel.to(device)).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        return f"{type(error).__name__}: {error}".splitlines()[0][:300]
    return "" if torch.allclose(found, expected) else "It computes wrong numbers."


def _cuda(torch: ModuleType) -> list[DeviceReport]:
    if not torch.cuda.is_available():
        problem = "There is an NVIDIA driver, but torch cannot use it; a newer driver may be needed."
        has_driver = torch.backends.cuda.is_built() and shutil.which("nvidia-smi")
        return [DeviceReport("cuda", "NVIDIA GPU", works=False, problem=problem)] if has_driver else []
    found = []
    for number in range(torch.cuda.device_count()):
        properties = torch.cuda.get_device_properties(number)
        problem = _compute(torch, f"cuda:{number}")
        abilities = ("bf16",) if torch.cuda.is_bf16_supported() else ()
        found.append(
            DeviceReport(
                "cuda",
                properties.name,
                not problem,
                abilities,
                properties.multi_processor_count,
                properties.total_memory,
                problem,
            )
        )
    return found


def _mps(torch: ModuleType) -> list[DeviceReport]:
    if not torch.backends.mps.is_available():
        return []
    problem = _compute(torch, "mps")
    return [DeviceReport("mps", "Apple GPU", not problem, problem=problem)]


def _cpu(torch: ModuleType) -> DeviceReport:
    known: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    groups = {
        "avx2": ("avx2",),
        "avx512": ("avx512_f",),
        "amx": ("amx_tile",),
        "bf16": ("avx512_bf16", "amx_bf16", "bf16"),
        "int8": ("avx512_vnni", "avx_vnni", "amx_int8", "dot"),
    }
    abilities = {group for group, names in groups.items() if any(known.get(name) for name in names)}
    name = known.get("cpu_name") or platform.processor() or platform.machine()
    openvino = _module("openvino")
    if openvino:
        core = openvino.Core()
        name = core.get_property("CPU", "FULL_DEVICE_NAME") or name
        if "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            abilities.add("bf16")
    psutil = _module("psutil")
    cores = (psutil.cpu_count(logical=False) if psutil else None) or os.cpu_count() or 1
    problem = _compute(torch, "cpu")
    ordered = tuple(group for group in groups if group in abilities)
    return DeviceReport("cpu", str(name).strip(), not problem, ordered, cores, problem=problem)


def _memory() -> dict[str, int]:
    psutil = _module("psutil")
    if psutil is None:
        return {}
    memory = psutil.virtual_memory()
    return {"available_bytes": memory.available, "total_bytes": memory.total}


def _is_healthy(found: dict[str, Any]) -> bool:
    imports = all(not library["problem"] for library in found["libraries"])
    return imports and any(device["works"] for device in found["devices"])


def _words(found: dict[str, Any]) -> list[str]:
    versions = [f"{lib['name']} {lib['version'].split('-')[0]}" for lib in found["libraries"] if lib["version"]]
    lines = [
        f"Landweave {found['landweave']}, Python {found['python']}, {found['system']}",
        f"Engine: {found['engine']}",
        f"Libraries: {', '.join(versions)}",
        f"GDAL {found['gdal']}, PROJ {found['proj']}",
    ]
    lines += [f"Does not work: {lib['name']}: {lib['problem']}" for lib in found["libraries"] if lib["problem"]]
    lines += [_device_words(device) for device in found["devices"]]
    if found["memory"]:
        memory = found["memory"]
        lines.append(f"Memory: {_gb(memory['available_bytes'])} of {_gb(memory['total_bytes'])} available")
    for name, disk in found["disk"].items():
        free, total = _gb(disk["free_bytes"]), _gb(disk["total_bytes"])
        lines.append(f"Disk for {name} ({disk['folder']}): {free} of {total} free")
    healthy = _is_healthy(found)
    return [*lines, "All is well." if healthy else "The engine is not complete: landweave engine repair makes it anew."]


def _device_words(device: dict[str, Any]) -> str:
    state = "works" if device["works"] else f"does not work: {device['problem']}"
    details = [f"{device['cores']} cores"] if device["device"] == "cpu" else []
    details += [_gb(device["memory_bytes"])] if device["memory_bytes"] else []
    details += list(device["abilities"])
    about = f" ({', '.join(details)})" if details else ""
    return f"Device {device['device']}: {device['name']}{about} {state}"


def _gb(size: int) -> str:
    return f"{size / 1e9:.1f} GB"
