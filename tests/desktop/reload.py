"""A hundred reloads of the plugin in the real QGIS desktop, with its dock open, leave nothing behind.

Started inside QGIS by ``tests/desktop/run reload``. The exit code is 0 when QGIS is as it was.
"""

import gc
import os
import sys
import threading
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsExpression, QgsProject
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from qgis.utils import iface

sys.path.insert(0, str(Path(os.environ["LANDWEAVE_ROOT"]) / "tests" / "desktop"))
import steps

ROUNDS = 100


def state():
    """What a plugin could leave behind, counted."""
    project, canvas, window = QgsProject.instance(), iface.mapCanvas(), iface.mainWindow()
    return {
        "docks": len(window.findChildren(QDockWidget)),
        # QGIS puts a separator above the first plugin of its menu and never deletes it.
        "actions": len([action for action in window.findChildren(QAction) if not action.isSeparator()]),
        "raster menu": len(iface.rasterMenu().actions()),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "tasks": QgsApplication.taskManager().count(),
        "functions": QgsExpression.functionCount(),
        "threads": threading.active_count(),
        "windows": len(QApplication.topLevelWidgets()),
        "processes": len(_children()),
        "canvas items": len(canvas.scene().items()),
        "project signals": sum(
            project.receivers(signal)
            for signal in (project.readProject, project.cleared, project.layersAdded, project.layersRemoved)
        ),
        "canvas signals": canvas.receivers(canvas.extentsChanged) + canvas.receivers(canvas.selectionChanged),
    }


def _children():
    return [line for task in Path("/proc/self/task").iterdir() for line in (task / "children").read_text().split()]


def reloads():
    """Load, open the dock, unload, a hundred times."""
    qgis.utils.updateAvailablePlugins()
    steps.settle(500)
    before = state()
    for number in range(ROUNDS):
        if not (qgis.utils.loadPlugin("landweave") and qgis.utils.startPlugin("landweave")):
            raise steps.StoppedError("The plugin did not load")
        plugin = qgis.utils.plugins["landweave"]
        plugin._action.trigger()
        steps.settle(30)
        del plugin
        qgis.utils.unloadPlugin("landweave")
        steps.settle(30)
        gc.collect()
        if number == 0:
            first = state()
    after = state()
    steps.say(f"before {before}")
    steps.say(f"after one round {first}")
    steps.say(f"after {ROUNDS} rounds {after}")
    # QGIS itself makes some things at the first use of a widget; from the second round on nothing may come.
    grown = {name: (first[name], after[name]) for name in after if after[name] > first[name]}
    ours = {name: (before[name], first[name]) for name in ("docks", "providers", "functions", "raster menu", "tasks")
            if first[name] != before[name]}  # fmt: skip
    if grown or ours:
        raise steps.StoppedError(f"left behind: {grown} {ours}")


steps.start(reloads)
