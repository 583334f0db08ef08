"""The errors Landweave raises: each tells an analyst what was found, what was expected and what would work."""


class LandweaveError(Exception):
    """A failure that can be told in one sentence.

    Attributes:
        code: short ASCII word that programs can match and the QGIS side translates.
        message: what was found and what was expected, one sentence.
        hint: what would work, one sentence, or empty.
    """

    code = "failed"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class JobError(LandweaveError):
    """The request itself is wrong: a missing, unknown or contradictory argument (exit code 2)."""

    code = "job"


class RerunError(LandweaveError):
    """A recorded run cannot be done again as it was, or came to something else."""

    code = "rerun"


class RasterError(LandweaveError):
    """An input raster cannot be mapped as it is."""

    code = "raster"


class ReferenceLayerError(LandweaveError):
    """A reference layer cannot be compared with the map."""

    code = "reference"


class AmbiguousCodesError(ReferenceLayerError):
    """The codes of a reference layer can be understood in several ways; the hint names the schemes."""

    code = "ambiguous-codes"


class VectorError(LandweaveError):
    """A vector layer cannot be read or written."""

    code = "vector"


class SchemeError(LandweaveError):
    """A class scheme is unknown or broken, or lacks a code that the data hold."""

    code = "scheme"


class WeightsError(LandweaveError):
    """A weights package is incomplete, tampered with, or does not fit."""

    code = "weights"


class TrainingError(LandweaveError):
    """Weights cannot be trained from the given data."""

    code = "training"


class OutputError(LandweaveError):
    """A result cannot be written: folder, disk space, or a file that is open elsewhere."""

    code = "output"


class EngineError(LandweaveError):
    """The engine's environment or process is missing, broken or gone."""

    code = "engine"


class DeviceError(EngineError):
    """A GPU failed or vanished in the middle of a job; a new engine process may find it again."""

    code = "device"


class MemoryShortageError(LandweaveError):
    """The computer or its GPU has too little memory for the job."""

    code = "memory"

    def __init__(
        self,
        message: str = "There is not enough memory for this job.",
        hint: str = "Close other programs, map a smaller extent, or choose the CPU as device.",
    ) -> None:
        super().__init__(message, hint)


_MEMORY_WORDS = (
    "memoryerror", "out of memory", "allocate memory", "unable to allocate", "bad_alloc", "bad alloc",
    "failed to map segment", "can't start new thread",
)  # fmt: skip
"""How libraries say so, in lower case; the last two are the system's, without room for a library or a stack."""


def tells_of_memory(text: str) -> bool:
    """A library's message or the end of a log speaks of too little memory."""
    return any(word in text.lower() for word in _MEMORY_WORDS)


class CancelledError(LandweaveError):
    """The user stopped the job; nothing half-written is left (exit code 130)."""

    code = "cancelled"

    def __init__(self, message: str = "Cancelled.", hint: str = "") -> None:
        super().__init__(message, hint)
