"""The dialog Export Polygons: format, file, reference system and attributes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from ..assets import load_form
from ..vector_layers import code_field
from .export import ExportWish, Format


class ExportDialog(QDialog):
    """Asks what to export; ``wished`` tells it when the user presses Save."""

    wished = pyqtSignal(object)
    """An ``ExportWish``."""

    def __init__(
        self, start: Path, crs: QgsCoordinateReferenceSystem, fields: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """``start``: proposed file, without ending; ``fields``: of the polygons, none where they are not drawn yet."""
        super().__init__(parent)
        load_form("results/export_dialog.ui", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._crs, self._fields, self._code_field = crs, fields, code_field(list(fields))
        for kind in Format:
            self.formatCombo.addItem(self._words()[kind], kind)
        self.fileWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.fileWidget.setConfirmOverwrite(False)
        self.fileWidget.setFilePath(str(start.with_name(start.name + Format.SHAPEFILE.ending)))
        self.crsWidget.setCrs(crs)
        for name in fields:
            self._add_field(name)
        self.formatCombo.currentIndexChanged.connect(self._take_format)
        self.fileWidget.fileChanged.connect(self._update)
        self.buttonBox.accepted.connect(self._accept)
        self.buttonBox.rejected.connect(self.reject)
        self._take_format()

    def wish(self) -> ExportWish:
        """What is chosen now."""
        crs = self.crsWidget.crs()
        own = crs.isValid() and crs != self._crs and self.crsWidget.isEnabled()
        kept = tuple(item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        all_kept = kept == self._fields or not self.fieldsList.isEnabled()
        return ExportWish(
            target=self._target(),
            format=self.formatCombo.currentData(),
            crs=crs if own else None,
            fields=() if all_kept else kept,
        )

    def _target(self) -> Path:
        """The file that was typed, with the ending of its format."""
        path, ending = Path(self.fileWidget.filePath().strip()), self.formatCombo.currentData().ending
        is_whole = not path.name or path.is_dir() or path.suffix.lower() == ending
        return path if is_whole else path.with_name(path.name + ending)

    def _words(self) -> dict[Format, str]:
        return {
            Format.SHAPEFILE: self.tr("Shapefile (.shp)"),
            Format.GEOPACKAGE: self.tr("GeoPackage (.gpkg)"),
            Format.FLATGEOBUF: self.tr("FlatGeobuf (.fgb)"),
            Format.GEOPARQUET: self.tr("GeoParquet (.parquet)"),
        }

    def _items(self) -> list[QListWidgetItem]:
        return [self.fieldsList.item(row) for row in range(self.fieldsList.count())]

    def _add_field(self, name: str) -> None:
        item = QListWidgetItem(name, self.fieldsList)
        is_code = name == self._code_field
        flags = Qt.ItemFlag.ItemIsEnabled if not is_code else Qt.ItemFlag.NoItemFlags
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)

    def _take_format(self) -> None:
        kind = self.formatCombo.currentData()
        path = Path(self.fileWidget.filePath())
        if path.suffix.lower() in {one.ending for one in Format}:
            self.fileWidget.setFilePath(str(path.with_suffix(kind.ending)))
        self.fileWidget.setFilter(f"{self._words()[kind]} (*{kind.ending})")
        free = bool(self._fields) and kind.is_known_to_qgis
        self.crsWidget.setEnabled(free)
        self.fieldsList.setEnabled(free)
        self._update()

    def _update(self) -> None:
        self._follow_ending()
        target = self._target()
        fits = target.is_absolute() and bool(target.name) and not target.is_dir()
        self.buttonBox.button(QDialogButtonBox.StandardButton.Save).setEnabled(fits)
        anew = self.tr("This file is drawn anew from the map, in the map's CRS and with all attributes.")
        note = "" if self.fieldsList.isEnabled() else anew
        self.noteLabel.setText(note if fits else self.tr("Give the whole path of the file, from its drive or root."))

    def _follow_ending(self) -> None:
        """A file that is named as one of another format is meant to be one."""
        ending = Path(self.fileWidget.filePath().strip()).suffix.lower()
        meant = next((kind for kind in Format if kind.ending == ending), None)
        if meant is not None:
            self.formatCombo.setCurrentIndex(self.formatCombo.findData(meant))

    def _accept(self) -> None:
        self.wished.emit(self.wish())
        self.accept()
