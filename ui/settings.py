"""What the dock remembers: the user's choices in QGIS's settings, those about a project in the project."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from pathlib import Path

from qgis.core import QgsProject, QgsSettings

_SECTION = "landweave"


@dataclass(frozen=True)
class Settings:
    """Choices that hold until the user changes them."""

    folder: str = ""
    """Where new runs go; empty: beside the project."""
    weights: str = ""
    """Id of the weights used last."""
    device: str = "auto"
    precision: str = "auto"


def read_settings() -> Settings:
    """The settings, of which the project's own choices come first."""
    stored, project = QgsSettings(), QgsProject.instance()
    values = {}
    for field in fields(Settings):
        general = str(stored.value(f"{_SECTION}/{field.name}", field.default) or field.default)
        values[field.name] = project.readEntry(_SECTION, field.name, general)[0] or general
    return Settings(**values)


def write_settings(settings: Settings) -> None:
    """Keep the settings; a project that is saved afterwards keeps them too."""
    stored, project = QgsSettings(), QgsProject.instance()
    for name, value in asdict(settings).items():
        stored.setValue(f"{_SECTION}/{name}", value)
    # The project is not marked as changed for the sake of a combo box: only what differs is written.
    for name in ("folder", "weights"):
        value = getattr(settings, name)
        if project.fileName() and project.readEntry(_SECTION, name, "")[0] != value:
            project.writeEntry(_SECTION, name, value)


def runs_folder(settings: Settings) -> Path:
    """Where runs go when the user has not said: beside the project, else in the home folder."""
    if settings.folder:
        return Path(settings.folder)
    home = QgsProject.instance().homePath()
    return (Path(home) if home else Path.home()) / "landweave"
