"""The dock: the set-up of the engine at first use, then a page per task, and one run at a time below them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import EngineError
from ..core.events import Cancelled, Failed, Final
from .assets import asset, icon, load_form, theme_icon
from .engine_menu import EngineMenu, copy_diagnostics
from .engine_words import why
from .messages import clear_messages, log, open_path, tell
from .pages.map_page import MapPage
from .pages.page import Page, Services
from .pages.registry import PAGES
from .pages.setup_page import SetupPage
from .run_task import Runner
from .runs import JobRun, Runs
from .turns import Turns
from .widgets.keyboard import follow_layout
from .widgets.page_switcher import PageSwitcher
from .widgets.run_bar import RunBar

HELP = "https://github.com/landweave/landweave#readme"


class LandweaveDock(QgsDockWidget):
    """One dock, a page per task."""

    def __init__(self, iface: QgisInterface, *, runner: Runner | None = None) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.setObjectName("LandweaveDock")
        self.setWindowTitle(self.tr("Landweave"))
        self.setWindowIcon(icon("landweave.svg"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        contents = QWidget(self)
        load_form("dock.ui", contents)
        self.setWidget(contents)
        self._contents = contents
        self.runs = Runs(self, runner=runner)
        self.switcher, self.run_bar = PageSwitcher(contents), RunBar(contents)
        contents.headerLayout.insertWidget(0, self.switcher, 1)
        contents.dockLayout.addWidget(self.run_bar)
        self.setup_page = SetupPage(contents)
        contents.pages.addWidget(self.setup_page)
        self._services = Services(iface, self.runs, self.show_page, Turns(self))
        self.pages: dict[str, Page] = {}
        """Those that are built: the one that is shown, the others one by one in the moments after."""
        for spec in PAGES:
            title, tip = spec.make.title(), spec.make.tip()
            self.switcher.add(spec.id, title=title, tip=tip, icon=asset(f"icons/{spec.icon}"))
        self._menu = EngineMenu(self.setup_page, contents.menuButton)
        contents.helpButton.setIcon(theme_icon("mActionHelpContents"))
        contents.menuButton.setIcon(theme_icon("mActionOptions"))
        self._connect()
        self._shown = PAGES[0].id
        self.show_page(self._shown)
        self._services.turns.follow(self, (self._page(spec.id) for spec in PAGES))

    @property
    def map_page(self) -> MapPage:
        """The page Map."""
        return self._page("map")

    @property
    def is_running(self) -> bool:
        """A run is under way."""
        return self.runs.is_busy

    def show_page(self, page: str, folder: Path | None = None) -> None:
        """Bring a page to the front, with the folder of a run to look at if there is one."""
        if page != self._shown:
            self._page(self._shown).leave()
        self._shown = page
        self.switcher.show_page(page)
        if folder is not None:
            self._page(page).open_run(folder)
        self._show_page()

    def shut_down(self) -> None:
        """Stop everything and let go of QGIS; the dock is deleted afterwards."""
        self._services.turns.clear()
        self.runs.shut_down()
        self.setup_page.shut_down()
        for page in self.pages.values():
            page.shut_down()

    def _page(self, page_id: str) -> Page:
        """A page, built when it is first asked for."""
        if page_id not in self.pages:
            page = next(spec for spec in PAGES if spec.id == page_id).make(self._services)
            self.pages[page_id] = page
            self._contents.pages.addWidget(page)
            follow_layout(self._contents)
        return self.pages[page_id]

    def _connect(self) -> None:
        self.switcher.chosen.connect(self.show_page)
        self.visibilityChanged.connect(self._on_visible)
        self.runs.began.connect(self._begin)
        self.runs.happened.connect(lambda _run, event: self.run_bar.hear(event))
        self.runs.ended.connect(self._end)
        self.run_bar.cancel_requested.connect(self.runs.cancel)
        self.setup_page.changed.connect(self._show_page)
        self.setup_page.made.connect(self._tell_engine)
        self._contents.helpButton.clicked.connect(self._open_help)

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(HELP))

    def _show_page(self) -> None:
        """The page that was chosen; in its place the set-up, as long as there is no engine."""
        ready = self.setup_page.is_ready() and not self.setup_page.is_busy
        self.switcher.setEnabled(ready)
        page = self._page(self.switcher.current()) if ready else self.setup_page
        self._contents.pages.setCurrentWidget(page)
        if ready and page.isVisible():
            page.activate()

    def _on_visible(self, visible: bool) -> None:
        """What changed while the dock was closed is read now."""
        if visible:
            self._show_page()

    def _tell_engine(self) -> None:
        sample = (self.tr("Try It With a Sample Landscape"), self._try_sample)
        tell(self._iface, self.tr("The engine is ready"), Qgis.MessageLevel.Success, sample)

    def _try_sample(self) -> None:
        self.show_page("map")
        self.map_page.sample.start()

    def _begin(self, run: JobRun) -> None:
        clear_messages(self._iface)
        self.run_bar.start(run.request.title)

    def _end(self, run: JobRun, final: Final) -> None:
        self.run_bar.stop()
        if isinstance(final, Failed):
            actions = [
                (self.tr("Open Log"), lambda: open_path(run.log_file)),
                (self.tr("Copy Diagnostics"), lambda: copy_diagnostics(run.log_file)),
            ]
            if final.code == EngineError.code:
                actions.insert(0, (self.tr("Repair Engine"), self._menu.repair))
            tell(self._iface, why(final), Qgis.MessageLevel.Critical, *actions)
        elif isinstance(final, Cancelled):
            log(self.tr("The run {0} was cancelled.").format(run.request.name))
