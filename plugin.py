"""What QGIS loads: the action, the dock at first use, the Processing provider, and how all of it goes away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

from .ui.assets import icon
from .ui.dock import LandweaveDock
from .ui.expressions import Functions
from .ui.processing.provider import LandweaveProvider
from .ui.translation import Translation


class LandweavePlugin:
    """The plugin object. ``iface`` is None in qgis_process, where only ``initProcessing`` is called."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: LandweaveProvider | None = None
        self._action: QAction | None = None
        self._submenu: QMenu | None = None
        self._dock: LandweaveDock | None = None
        self._functions = Functions()
        self._translation = Translation()

    def initProcessing(self) -> None:
        """Register the Processing algorithms and the functions of expressions, which need no window."""
        self._translation.install()
        self._functions.register()
        self._provider = LandweaveProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        # Models find their steps only in a registry that knows the provider already.
        self._provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register everything that the user can see; ``unload`` takes it back line by line."""
        self.initProcessing()
        if self._iface is None:
            return
        window = self._iface.mainWindow()
        self._action = QAction(icon("landweave.svg"), self._tr("Landweave"), window)
        self._action.setObjectName("landweaveAction")
        self._action.setToolTip(self._tr("Make a land cover map with regional weights"))
        self._action.setCheckable(True)
        self._action.setMenuRole(QAction.MenuRole.NoRole)
        self._action.triggered.connect(self._show_dock)
        self._iface.addPluginToRasterMenu(self._menu, self._action)
        menus = [entry.menu() for entry in self._iface.rasterMenu().actions() if entry.menu()]
        self._submenu = next((menu for menu in menus if menu.title() == self._menu), None)
        self._iface.addRasterToolBarIcon(self._action)

    def unload(self) -> None:
        """Take back what ``initGui`` registered, in the opposite order; a run under way is cancelled."""
        if self._dock is not None and not sip.isdeleted(self._dock):
            self._dock.shut_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
        self._dock = None
        if self._action is not None and not sip.isdeleted(self._action):
            self._iface.removeRasterToolBarIcon(self._action)
            self._iface.removePluginRasterMenu(self._menu, self._action)
            self._action.deleteLater()
        self._action = None
        # QGIS takes the emptied submenu out of its menu bar, but keeps it.
        if self._submenu is not None and not sip.isdeleted(self._submenu):
            self._submenu.deleteLater()
        self._submenu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        self._functions.unregister()
        self._translation.remove()

    @property
    def dock(self) -> LandweaveDock | None:
        """The dock, once it was opened."""
        return self._dock

    def _show_dock(self, visible: bool = True) -> None:
        if self._dock is None and visible:
            self._dock = LandweaveDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.visibilityChanged.connect(self._action.setChecked)
        if self._dock is not None:
            self._dock.setUserVisible(visible)

    @property
    def _menu(self) -> str:
        return self._tr("&Landweave")

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("LandweavePlugin", text)
