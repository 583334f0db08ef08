"""The dock: the set-up of the engine at first use, then the page Map, its runs and their results."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..core.events import Cancelled, Failed, Final, Result
from .assets import icon, load_form, theme_icon
from .engine_menu import EngineMenu
from .map_result import MapResult
from .map_run import MapRun
from .messages import clear_messages, log, open_path, tell
from .pages.map_form import MapForm
from .pages.map_page import MapPage
from .pages.setup_page import SetupPage
from .run_task import Runner

HELP = "https://github.com/landweave/landweave#readme"


class LandweaveDock(QgsDockWidget):
    """One dock, a page per task."""

    def __init__(self, iface: QgisInterface, *, runner: Runner | None = None) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._runner = iface, runner
        self._run: MapRun | None = None
        self.setObjectName("LandweaveDock")
        self.setWindowTitle(self.tr("Landweave"))
        self.setWindowIcon(icon("landweave.svg"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        contents = QWidget(self)
        load_form("dock.ui", contents)
        self.setWidget(contents)
        self._contents = contents
        self.map_page = MapPage(iface.mapCanvas(), contents)
        self.setup_page = SetupPage(contents)
        self.result = MapResult(self.map_page, iface, runner=runner)
        contents.pages.addWidget(self.setup_page)
        contents.pages.addWidget(self.map_page)
        self._menu = EngineMenu(self.setup_page, contents.menuButton)
        self._decorate()
        self._connect()
        self._show_page()

    @property
    def is_running(self) -> bool:
        """A run is under way."""
        return self._run is not None

    def run(self, form: MapForm) -> None:
        """Start a run; its result comes as layers, its end as a message."""
        if self._run is not None:
            return
        clear_messages(self._iface)
        self._run = MapRun(form, runner=self._runner)
        self._run.happened.connect(self.map_page.bar.hear)
        self._run.ended.connect(self._end)
        self.map_page.bar.start()
        self._run.start()

    def cancel(self) -> None:
        """Stop the run under way."""
        if self._run is not None:
            self._run.cancel()

    def shut_down(self) -> None:
        """Stop everything and let go of QGIS; the dock is deleted afterwards."""
        if self._run is not None:
            self._run.happened.disconnect(self.map_page.bar.hear)
            self._run.ended.disconnect(self._end)
            self._run.cancel()
            self._run = None
        self.setup_page.shut_down()
        self.map_page.disconnect_all()

    def _decorate(self) -> None:
        header = self._contents
        header.helpButton.setIcon(theme_icon("mActionHelpContents"))
        header.menuButton.setIcon(theme_icon("mActionOptions"))
        font = header.pageTitle.font()
        font.setBold(True)
        header.pageTitle.setFont(font)

    def _connect(self) -> None:
        self.map_page.run_requested.connect(self.run)
        self.map_page.cancel_requested.connect(self.cancel)
        self.setup_page.changed.connect(self._show_page)
        self.setup_page.made.connect(self._tell_engine)
        self._contents.helpButton.clicked.connect(self._open_help)

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(HELP))

    def _show_page(self) -> None:
        idle = self.setup_page.is_ready() and not self.setup_page.is_busy
        page = self.map_page if idle else self.setup_page
        self._contents.pages.setCurrentWidget(page)
        self._contents.pageTitle.setText(self.tr("Map") if page is self.map_page else self.tr("Engine"))

    def _tell_engine(self) -> None:
        tell(self._iface, self.tr("The engine is ready"), Qgis.MessageLevel.Success)

    def _end(self, final: Final) -> None:
        run, self._run = self._run, None
        self.map_page.bar.stop()
        self.map_page.refresh()
        if run is None:
            return
        if isinstance(final, Result):
            self.result.take(run, final.values)
        elif isinstance(final, Failed):
            self._tell_failure(run, final)
        elif isinstance(final, Cancelled):
            log(self.tr("The run {0} was cancelled.").format(run.folder.name))

    def _tell_failure(self, run: MapRun, failure: Failed) -> None:
        text = f"{failure.message} {failure.hint}".strip()
        show_log = (self.tr("Open Log"), lambda: open_path(run.log_file))
        tell(self._iface, text, Qgis.MessageLevel.Critical, show_log)
        self.map_page.show_failure(failure)
