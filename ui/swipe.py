"""Two layers on one canvas, with a line between them that the mouse or the arrow keys move."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

_HANDLE_PX = 13
_STEP = 0.02
"""How far an arrow key moves the line, as a share of the canvas."""
_PAUSE_MS = 150
"""The canvas may move many times a second; the left side is drawn anew after it rests."""


class SwipeItem(QgsMapCanvasItem):
    """The picture of the left side, as far as the line, over what the canvas itself shows."""

    def __init__(self, canvas: QgsMapCanvas, names: tuple[str, str]) -> None:
        super().__init__(canvas)
        self._canvas, self._names = canvas, names
        self.share = 0.5
        """Place of the line, as a share of the canvas's width."""
        self.picture: QImage | None = None
        """What lies left of the line; None while it is drawn."""
        self.setZValue(10)

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """The item lies over the canvas, not on the map."""
        self.setPos(0, 0)
        self.prepareGeometryChange()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        """Picture, line, handle and names."""
        box = self.boundingRect()
        line = box.width() * self.share
        if self.picture is not None:
            painter.save()
            painter.setClipRect(QRectF(0, 0, line, box.height()))
            painter.fillRect(box, self._canvas.canvasColor())
            painter.drawImage(QPointF(0, 0), self.picture)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(line, 0), QPointF(line, box.height()))
        self._draw_handle(painter, QPointF(line, box.height() / 2))
        self._draw_name(painter, self._names[0], line, to_left=True)
        self._draw_name(painter, self._names[1], line, to_left=False)

    def _draw_handle(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(centre, _HANDLE_PX, _HANDLE_PX)
        arrows = QPainterPath()
        for side in (-1, 1):
            arrows.moveTo(centre + QPointF(side * 3, -5))
            arrows.lineTo(centre + QPointF(side * 8, 0))
            arrows.lineTo(centre + QPointF(side * 3, 5))
        painter.setPen(QPen(QColor(60, 60, 60), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(arrows)

    def _draw_name(self, painter: QPainter, name: str, line: float, *, to_left: bool) -> None:
        letters = QFontMetrics(painter.font() if painter.font().pixelSize() > 0 else QFont())
        width, height = letters.horizontalAdvance(name) + 12, letters.height() + 6
        label = QRectF(line - width - 8 if to_left else line + 8, 8, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 160))
        painter.drawRoundedRect(label, 3, 3)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, name)


class SwipeTool(QgsMapTool):
    """Moves the line; the wheel and the middle button work as always."""

    moved = pyqtSignal(float)
    """The line's place as a share of the canvas's width."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """The line jumps to the mouse."""
        self._move(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The line follows a mouse whose button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def _move(self, event: QgsMapMouseEvent) -> None:
        self.moved.emit(event.pos().x() / max(1, self.canvas().width()))


class Swipe(QObject):
    """One layer left of the line, another right of it, until it is stopped or another map tool is taken."""

    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._item: SwipeItem | None = None
        self._tool: SwipeTool | None = None
        self._before: QgsMapTool | None = None
        self._ids = ("", "")
        self._job: QgsMapRendererParallelJob | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._draw)

    @property
    def is_active(self) -> bool:
        """The line is on the canvas."""
        return self._item is not None

    @property
    def item(self) -> SwipeItem | None:
        """What is drawn over the canvas."""
        return self._item

    def start(self, left: QgsMapLayer, right: QgsMapLayer) -> None:
        """Show ``left`` left of the line and ``right`` right of it; both are layers of the project."""
        self.stop()
        self._ids = left.id(), right.id()
        _show(left, False)
        _show(right, True)
        self._item = SwipeItem(self._canvas, (left.name(), right.name()))
        self._tool, self._before = SwipeTool(self._canvas), self._canvas.mapTool()
        self._tool.moved.connect(self._move)
        self._canvas.setMapTool(self._tool)
        self._canvas.mapToolSet.connect(self._on_tool)
        self._canvas.extentsChanged.connect(self._redraw)
        self._canvas.layersChanged.connect(self._redraw)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removal)
        self._canvas.installEventFilter(self)
        self._canvas.setFocus()
        self._draw()

    def stop(self) -> None:
        """Take the line away; the layers stay as they are, the map tool of before comes back."""
        if self._item is None:
            return
        self._later.stop()
        self._end_job()
        self._canvas.removeEventFilter(self)
        self._canvas.mapToolSet.disconnect(self._on_tool)
        self._canvas.extentsChanged.disconnect(self._redraw)
        self._canvas.layersChanged.disconnect(self._redraw)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removal)
        self._canvas.scene().removeItem(self._item)
        self._item = None
        tool, self._tool = self._tool, None
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)
        self._before = None
        tool.deleteLater()
        self.stopped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move the line; the canvas would pan before any tool hears of them."""
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        if event.type() == QEvent.Type.KeyPress and event.key() in steps and self._item is not None:
            self._move(self._item.share + steps[event.key()])
            return True
        return super().eventFilter(watched, event)

    def _move(self, share: float) -> None:
        self._item.share = min(1.0, max(0.0, share))
        self._item.update()

    def _redraw(self) -> None:
        """The picture belongs to another extent now; until the new one is there the canvas alone is seen."""
        self._item.picture = None
        self._item.update()
        self._later.start()

    def _draw(self) -> None:
        """Draw the left side in the background."""
        self._end_job()
        left = QgsProject.instance().mapLayer(self._ids[0])
        if self._item is None or left is None:
            return
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([left, *(layer for layer in settings.layers() if layer.id() not in self._ids)])
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._take)
        self._job.start()

    def _take(self) -> None:
        job, self._job = self._job, None
        if job is not None and self._item is not None:
            self._item.picture = job.renderedImage()
            self._item.update()

    def _end_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._take)
            job.cancelWithoutBlocking()
            job.finished.connect(job.deleteLater)

    def _on_tool(self, tool: QgsMapTool | None, _old: QgsMapTool | None = None) -> None:
        if tool is not self._tool:
            QTimer.singleShot(0, self.stop)  # not while the canvas is still changing tools

    def _on_removal(self, ids: list[str]) -> None:
        if set(ids) & set(self._ids):
            self.stop()


def _show(layer: QgsMapLayer, visible: bool) -> None:
    """Check or uncheck a layer in the tree; a group that hides it is checked too."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityChecked(visible)
        if visible:
            node.setItemVisibilityCheckedParentRecursive(True)
