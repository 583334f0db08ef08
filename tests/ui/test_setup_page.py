"""The engine's first set-up: real progress, cancel, failure, and a Python that is there already."""

import math
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.engine import environment
from landweave.core.errors import CancelledError, EngineError
from landweave.ui.engine_menu import diagnostics
from landweave.ui.pages.setup_page import SetupPage
from landweave.ui.proxy import address
from landweave.ui.settings import Settings, read_settings, runs_folder, write_settings
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QFileDialog


class Engine:
    """Stands in for the functions of core.engine.environment."""

    def __init__(self):
        self.ready, self.failure, self.forever = False, None, False
        self.proxy, self.rebuilt, self.existing = None, None, None

    def is_ready(self):
        return self.ready

    def install(self, progress, cancelled, *, python=None, proxy="", rebuild=False):
        self.proxy, self.rebuilt = proxy, rebuild
        log = environment.home_folder() / "install.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("Resolved 61 packages\n", encoding="utf-8")
        progress("libraries", 0.5)
        while self.forever and not cancelled():
            pass
        if cancelled():
            raise CancelledError
        if self.failure:
            raise self.failure
        self.ready = True

    def use_existing(self, python):
        self.existing = python
        self.ready = True

    def remove(self):
        self.ready = False
        return 2_000_000_000


@pytest.fixture
def engine(monkeypatch):
    made = Engine()
    for name in ("is_ready", "install", "use_existing", "remove"):
        monkeypatch.setattr(environment, name, getattr(made, name))
    return made


@pytest.fixture
def page(qgis_app, qtbot, engine):
    made = SetupPage()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shut_down()


def test_size_and_folder_are_told_first(page, own_home):
    assert f"Up to {math.ceil(environment.state().needed_bytes / 1e9)} GB" in page.sizeValue.text()
    assert page.placeValue.text().replace("\u200b", "") == str(own_home)


def test_an_engine_of_an_earlier_version_offers_repair(own_home, engine, qtbot):
    old = own_home / "engine-0123456789ab"
    old.mkdir(parents=True)
    (old / "landweave-engine.json").write_text("{}")
    page = SetupPage()
    qtbot.addWidget(page)
    assert page.setupButton.text() == "Repair Engine"
    assert "newer libraries" in page.stateHint.accessibleDescription()
    page.shut_down()


def test_set_up_shows_progress_and_log(page, engine, qtbot):
    heard = []
    page.changed.connect(lambda: heard.append(page.is_ready()))
    page.setupButton.click()
    assert page.is_busy
    assert not page.setupButton.isEnabled()
    qtbot.waitUntil(lambda: bool(heard), timeout=5_000)
    assert heard == [True]
    assert page.progressBar.value() == 500
    assert "Resolved 61 packages" in page.logEdit.toPlainText()


def test_a_failure_is_told_and_can_be_repeated(page, engine, qtbot):
    engine.failure = EngineError("Only 1 GB is free.", "Free some space.")
    page.setupButton.click()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=5_000)
    assert "Only 1 GB is free. Free some space." in page.stateHint.text()
    assert page.setupButton.isEnabled()


def test_cancel_ends_the_set_up(page, engine, qtbot):
    engine.forever = True
    page.setupButton.click()
    qtbot.waitUntil(lambda: page.progressBar.value() > 0, timeout=5_000)
    page.cancelButton.click()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=5_000)
    assert "Cancelled" in page.stateHint.text()
    assert not engine.ready


def test_an_existing_python_is_taken(page, engine, qtbot, tmp_path):
    python = tmp_path / ".hidden" / "python"
    python.parent.mkdir()
    python.symlink_to("/usr/bin/python3")
    page.existingButton.click()
    dialog = page.findChild(QFileDialog)
    dialog.setDirectory(str(python.parent))
    qtbot.waitUntil(lambda: dialog.directory().entryList(["python"]) == ["python"], timeout=5_000)
    dialog.selectFile(str(python))
    dialog.accept()
    qtbot.waitUntil(lambda: engine.ready, timeout=5_000)
    assert engine.existing == python


def test_the_set_up_may_lose_its_page(qgis_app, engine, qtbot):
    engine.forever = True
    page = SetupPage()
    page.setupButton.click()
    qtbot.waitUntil(lambda: engine.rebuilt is not None, timeout=5_000)
    page.shut_down()
    page.deleteLater()
    qtbot.wait(200)


def test_proxies_become_addresses():
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 8080, "me", "a b")
    assert address(proxy) == "http://me:a%20b@proxy.example.org:8080"
    assert address(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "10.0.0.1", 1080)) == "socks5://10.0.0.1:1080"
    assert address(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)) is None


def test_settings_are_kept_in_qgis_and_in_the_project(project, tmp_path):
    assert read_settings() == Settings()
    write_settings(Settings(folder="/a", weights="north", device="cpu"))
    assert read_settings() == Settings(folder="/a", weights="north", device="cpu")
    project.setFileName(str(tmp_path / "p.qgz"))
    write_settings(Settings(folder="/b", weights="south"))
    assert read_settings().weights == "south"
    project.clear()
    write_settings(Settings(folder="/c", weights="north"))
    assert runs_folder(read_settings()) == Path("/c")


def test_runs_lie_beside_the_project(project, tmp_path):
    assert runs_folder(Settings()) == Path.home() / "landweave"
    project.setFileName(str(tmp_path / "p.qgz"))
    assert runs_folder(Settings()) == tmp_path / "landweave"


def test_diagnostics_hide_the_home_folder(own_home, monkeypatch):
    monkeypatch.setattr(environment, "describe", lambda: {"folder": str(Path.home() / "x")})
    text = diagnostics()
    assert str(Path.home()) + "/" not in text
    assert "QGIS 3." in text or "QGIS 4." in text
