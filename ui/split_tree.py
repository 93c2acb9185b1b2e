"""Which class splits into which from one number of classes to the next, as ribbons between columns."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..engine.phrasebook import spaced
from ..processing_provider.translation import tr
from .charts import Chart, place_in, theme_of
from .sweep import Level, Sweep

_GAP_PX = 3


class SplitTree(Chart):
    """A column for each k, a block for each class as high as its share, a ribbon as wide as the pixels two share."""

    picked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Which class splits into which"), parent)
        self._sweep: Sweep | None = None
        self._current: int | None = None
        self._shapes: list[tuple[QPainterPath, str]] = []

    def set_sweep(self, sweep: Sweep | None) -> None:
        """Show the splits of a sweep."""
        self._sweep = sweep if sweep is not None and sweep.rasters else None
        self._describe()

    def set_current(self, k: int) -> None:
        """Show which k is chosen; no signal."""
        self._current = k
        self._describe()

    def split_text(self, step: int, link: tuple[int, int, int]) -> str:
        """Return what a ribbon says."""
        before, after = self._sweep.levels[step], self._sweep.levels[step + 1]
        first, second, pixels = link
        all_of_it = sum(other for one, _, other in self._sweep.splits[step] if one == first)
        sentence = tr("{first} (k = {k}) becomes {second} (k = {next_k}): {pixels:,} pixels, {share:.0%} of it")
        told = sentence.format(
            first=before.named(first),
            k=before.k,
            second=after.named(second),
            next_k=after.k,
            pixels=pixels,
            share=pixels / max(all_of_it, 1),
        )
        return spaced(told)

    def sizeHint(self):
        return QSize(16 * self.line_height(), 8 * self.line_height())

    def minimumSizeHint(self):
        return QSize(8 * self.line_height(), 6 * self.line_height())

    def mousePressEvent(self, event):
        if self._sweep is not None and event.button() == Qt.MouseButton.LeftButton:
            x = place_in(event).x()
            columns = range(len(self._sweep.levels))
            nearest = min(columns, key=lambda column: abs(self._column(column).center().x() - x))
            self.picked.emit(self._sweep.levels[nearest].k)

    def mouseMoveEvent(self, event):
        place = place_in(event)
        text = next((words for path, words in reversed(self._shapes) if path.contains(place)), "")
        QToolTip.showText(self.mapToGlobal(place.toPoint()), text, self)

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or self._sweep is None:
            super().keyPressEvent(event)
            return
        ks = self._sweep.ks
        at = ks.index(self._current) + step if self._current in ks else 0
        self.picked.emit(ks[min(max(at, 0), len(ks) - 1)])

    def draw(self, painter: QPainter) -> None:
        self._shapes = []
        if self._sweep is None:
            painter.setPen(self.text_colour(faint=True))
            text = self.fontMetrics().elidedText(tr("No maps, no splits"), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
            return
        blocks = [self._blocks(column, level) for column, level in enumerate(self._sweep.levels)]
        for step in range(len(self._sweep.splits)):
            self._draw_ribbons(painter, step, blocks[step], blocks[step + 1])
        for column, level in enumerate(self._sweep.levels):
            self._draw_column(painter, column, level, blocks[column])

    def _draw_column(self, painter: QPainter, column: int, level: Level, blocks: dict[int, QRectF]) -> None:
        chosen = level.k == self._current
        for one in level.classes:
            box = blocks[one.value]
            painter.fillRect(box, QColor(one.colour))
            path = QPainterPath()
            path.addRect(box)
            self._shapes.append((path, f"{one.name} (k = {level.k}): {level.share(one):.1%}"))
        area = self._column(column)
        painter.setPen(self.text_colour(faint=not chosen))
        box = QRectF(area.center().x() - 40, area.bottom() + 3, 80, self.line_height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"k = {level.k}" if chosen else str(level.k))
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme_of(self).color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(area.adjusted(-3, -3, 3, 3))

    def _draw_ribbons(self, painter: QPainter, step: int, before: dict[int, QRectF], after: dict[int, QRectF]) -> None:
        """Draw what goes from one column to the next, in the colour of the class that it becomes."""
        level = self._sweep.levels[step + 1]
        colours = {one.value: one.colour for one in level.classes}
        sizes: dict[tuple[str, int], int] = {}
        for first, second, pixels in self._sweep.splits[step]:
            for key in (("from", first), ("to", second)):
                sizes[key] = sizes.get(key, 0) + pixels
        done: dict[tuple[str, int], float] = {}
        for link in self._sweep.splits[step]:
            first, second, pixels = link
            edges = []
            for key, box in ((("from", first), before[first]), (("to", second), after[second])):
                width = box.height() * pixels / sizes[key]
                top = box.top() + done.get(key, 0.0)
                done[key] = done.get(key, 0.0) + width
                edges.append((top, top + width))
            path = _ribbon(before[first].right(), after[second].left(), *edges)
            colour = QColor(colours[second])
            colour.setAlpha(110)
            painter.fillPath(path, colour)
            self._shapes.append((path, self.split_text(step, link)))

    def _blocks(self, column: int, level: Level) -> dict[int, QRectF]:
        """Return where the classes of a level are, by value."""
        area = self._column(column)
        room = max(area.height() - _GAP_PX * (len(level.classes) - 1), 1.0)
        blocks, top = {}, area.top()
        for one in level.classes:
            height = room * (level.share(one) or 0.0)
            blocks[one.value] = QRectF(area.left(), top, area.width(), height)
            top += height + _GAP_PX
        return blocks

    def _column(self, column: int) -> QRectF:
        count = len(self._sweep.levels)
        width = min(16.0, self.width() / (2 * count))
        margin = 12.0
        step = (self.width() - 2 * margin - width) / max(count - 1, 1)
        left = margin + column * step if count > 1 else (self.width() - width) / 2
        return QRectF(left, 6, width, self.height() - self.line_height() - 14)

    def _describe(self) -> None:
        text = ""
        if self._sweep is not None and self._current in self._sweep.ks[:-1]:
            step = self._sweep.ks.index(self._current)
            text = ". ".join(self.split_text(step, link) for link in self._sweep.splits[step])
        self.setAccessibleDescription(text)
        self.update()


def _ribbon(left: float, right: float, start: tuple[float, float], end: tuple[float, float]) -> QPainterPath:
    """Return the outline of a band that bends from one stretch to another."""
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, start[0]))
    path.cubicTo(QPointF(middle, start[0]), QPointF(middle, end[0]), QPointF(right, end[0]))
    path.lineTo(QPointF(right, end[1]))
    path.cubicTo(QPointF(middle, end[1]), QPointF(middle, start[1]), QPointF(left, start[1]))
    path.closeSubpath()
    return path
