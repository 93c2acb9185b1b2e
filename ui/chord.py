"""Which classes are taken for which, as ribbons across a circle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..engine.phrasebook import spaced
from ..processing_provider.translation import tr
from .charts import Chart, place_in, theme_of
from .confusion import Confusion

MOST_RIBBONS = 400  # the largest; finer ones than these are not seen
_GAP_DEG, _GAPS_DEG = 2.0, 90.0  # between two classes, and at most in all
_RIM_PX = 12
_SPARE = "#8593a1"  # of columns that are no class


class Ribbon(NamedTuple):
    """What of a reference class is taken for a class of the map: its stretches of the rim, in degrees."""

    row: int
    column: int
    start: tuple[float, float]
    end: tuple[float, float]


class ChordGraph(Chart):
    """An arc for each class, as long as its errors; a ribbon in the colour of the reference for each pair.

    A click on an arc, or the arrow keys, hand out a class (-1 for all), a click on a ribbon a pair.
    """

    class_picked = pyqtSignal(int)
    pair_picked = pyqtSignal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Which class is taken for which"), parent)
        self._confusion: Confusion | None = None
        self._colours: list[QColor] = []
        self._arcs: dict[int, tuple[float, float]] = {}
        self._ribbons: list[Ribbon] = []
        self._current = -1
        self._hovered: Ribbon | None = None
        self._widest = 0  # of the names, in pixels

    def set_confusion(self, confusion: Confusion | None, colours: Sequence[str] = ()) -> None:
        """Show the confusions of a matrix; `colours` are of its columns, as far as they are classes."""
        self._confusion, self._current, self._hovered = confusion, -1, None
        columns = 0 if confusion is None else len(confusion.columns)
        self._colours = [QColor(colour) for colour in [*colours, *[_SPARE] * columns][:columns]]
        self._arcs, self._ribbons = {}, []
        if confusion is not None:
            self._arcs, self._ribbons = _around(confusion)
        self._measure()
        self._describe()

    def set_current(self, at: int) -> None:
        """Single a class out, -1 for none; no signal."""
        self._current = at if at in self._arcs else -1
        self._describe()

    def class_text(self, at: int) -> str:
        """Return what of a class is missed by the map, and what is wrongly on it."""
        confusion = self._confusion
        right = confusion.count(at, at) if at < len(confusion.rows) else 0
        sentence = tr("{name}: {missed:,} missed by the map, {added:,} wrongly on the map")
        missed, added = confusion.row_total(at) - right, confusion.column_total(at) - right
        return spaced(sentence.format(name=confusion.columns[at], missed=missed, added=added))

    def pair_text(self, row: int, column: int) -> str:
        """Return what a ribbon says."""
        confusion = self._confusion
        sentence = tr("Reference {row}, map {column}: {count:,}")
        names = {"row": confusion.rows[row], "column": confusion.columns[column]}
        return spaced(sentence.format(**names, count=confusion.count(row, column)))

    def sizeHint(self):
        return QSize(18 * self.line_height(), 16 * self.line_height())

    def minimumSizeHint(self):
        return QSize(12 * self.line_height(), 10 * self.line_height())

    def mousePressEvent(self, event):
        if event.button() != Qt.MouseButton.LeftButton:
            return
        ribbon, at = self._ribbon_at(place_in(event)), self._class_at(place_in(event))
        if at is not None:
            self.class_picked.emit(-1 if at == self._current else at)
        elif ribbon is not None:
            self.pair_picked.emit(ribbon.row, ribbon.column)
        elif self._current != -1:
            self.class_picked.emit(-1)

    def mouseMoveEvent(self, event):
        place = place_in(event)
        at, ribbon = self._class_at(place), self._ribbon_at(place)
        if ribbon is not self._hovered:
            self._hovered = ribbon
            self.update()
        text = "" if at is None else self.class_text(at)
        if at is None and ribbon is not None:
            text = self.pair_text(ribbon.row, ribbon.column)
        QToolTip.showText(self.mapToGlobal(place.toPoint()), text, self)

    def leaveEvent(self, event):
        self._hovered = None
        self.update()

    def keyPressEvent(self, event):
        keys = Qt.Key
        step = {keys.Key_Left: -1, keys.Key_Up: -1, keys.Key_Right: 1, keys.Key_Down: 1}.get(event.key())
        places = sorted(self._arcs)
        if step is not None and places:
            at = places.index(self._current) + step if self._current in places else (0 if step > 0 else -1)
            self.class_picked.emit(places[at % len(places)])
        elif event.key() == keys.Key_Escape and self._current != -1:
            self.class_picked.emit(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event):
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)

    def draw(self, painter: QPainter) -> None:
        if not self._ribbons:
            painter.setPen(self.text_colour(faint=True))
            text = tr("No class is taken for another.") if self._confusion is not None else ""
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
            return
        # The smallest above, and above all what is under the cursor
        for ribbon in sorted(self._ribbons, key=lambda one: (one is self._hovered, self._is_lit(one))):
            colour = QColor(self._colours[ribbon.row])
            colour.setAlpha(230 if ribbon is self._hovered else 160 if self._is_lit(ribbon) else 22)
            painter.fillPath(self._path(ribbon), colour)
        written: list[QRectF] = []
        # Names that would lie on others are left out, those of short arcs first.
        for at in sorted(self._arcs, key=lambda one: (one != self._current, -self._arcs[one][1])):
            self._draw_arc(painter, at)
            self._draw_name(painter, at, written)

    def _draw_arc(self, painter: QPainter, at: int) -> None:
        """Draw a stretch of the rim."""
        start, span = self._arcs[at]
        circle = self._circle()
        colour = QColor(self._colours[at])
        colour.setAlpha(255 if self._current in (-1, at) else 110)
        path = QPainterPath()
        path.arcMoveTo(circle, start)
        path.arcTo(circle, start, span)
        inner = circle.adjusted(_RIM_PX, _RIM_PX, -_RIM_PX, -_RIM_PX)
        path.arcTo(inner, start + span, -span)
        path.closeSubpath()
        painter.fillPath(path, colour)
        if at == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme_of(self).color(QPalette.ColorRole.Highlight), 2))
            painter.drawPath(path)

    def _draw_name(self, painter: QPainter, at: int, written: list[QRectF]) -> None:
        """Write the name of a class beside its arc where nothing is written yet."""
        start, span = self._arcs[at]
        circle, line = self._circle(), self.line_height()
        middle = math.radians(start + span / 2)
        edge = circle.center() + QPointF(math.cos(middle), -math.sin(middle)) * (circle.width() / 2 + 5)
        right = math.cos(middle) >= 0
        room = (self.width() - edge.x() if right else edge.x()) - 3
        text = self.fontMetrics().elidedText(self._confusion.columns[at], Qt.TextElideMode.ElideMiddle, int(room))
        width = self.fontMetrics().horizontalAdvance(text) + 1
        # Above and below the circle names go outwards in height as well
        box = QRectF(edge.x() if right else edge.x() - width, edge.y() - line * (1 + math.sin(middle)) / 2, width, line)
        if any(box.intersects(other) for other in written):
            return
        written.append(box)
        painter.setPen(self.text_colour(faint=self._current not in (-1, at)))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _path(self, ribbon: Ribbon) -> QPainterPath:
        """Return the outline of a ribbon: two stretches of the rim and two bends towards the middle."""
        box = self._circle().adjusted(_RIM_PX + 1, _RIM_PX + 1, -_RIM_PX - 1, -_RIM_PX - 1)
        path = QPainterPath()
        path.arcMoveTo(box, ribbon.start[0])
        path.arcTo(box, *ribbon.start)
        target = QPainterPath()
        target.arcMoveTo(box, ribbon.end[0])
        path.quadTo(box.center(), target.currentPosition())
        path.arcTo(box, *ribbon.end)
        first = QPainterPath()
        first.arcMoveTo(box, ribbon.start[0])
        path.quadTo(box.center(), first.currentPosition())
        path.closeSubpath()
        return path

    def _measure(self) -> None:
        names = (self._confusion.columns[at] for at in self._arcs)
        self._widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)

    def _circle(self) -> QRectF:
        """Return the square around the rim; names stand left and right of it."""
        room = min(self._widest + 10, self.width() / 4)
        size = max(min(self.width() - 2 * room, self.height() - 2 * self.line_height() - 6), 60.0)
        return QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)

    def _class_at(self, place: QPointF) -> int | None:
        """Return the class whose stretch of the rim, or name outside it, is at a place."""
        away = place - self._circle().center()
        distance = math.hypot(away.x(), away.y())
        if distance < self._circle().width() / 2 - _RIM_PX:
            return None
        angle = math.degrees(math.atan2(-away.y(), away.x())) % 360
        for at, (start, span) in self._arcs.items():
            if (angle - start) % 360 <= span:
                return at
        return None

    def _ribbon_at(self, place: QPointF) -> Ribbon | None:
        lit = [ribbon for ribbon in self._ribbons if self._is_lit(ribbon)]
        return next((ribbon for ribbon in reversed(lit) if self._path(ribbon).contains(place)), None)

    def _is_lit(self, ribbon: Ribbon) -> bool:
        return self._current in (-1, ribbon.row, ribbon.column)

    def _describe(self) -> None:
        self.setAccessibleDescription("" if self._current == -1 else self.class_text(self._current))
        self.update()


def _around(confusion: Confusion) -> tuple[dict[int, tuple[float, float]], list[Ribbon]]:
    """Return start and span of the arc of each class with errors, and the ribbons, the largest first, in degrees."""
    pairs = confusion.confused()[:MOST_RIBBONS]
    ends: dict[int, list[tuple[int, int]]] = {}
    for row, column in pairs:
        ends.setdefault(row, []).append((row, column))
        ends.setdefault(column, []).append((row, column))
    whole = 2 * sum(confusion.count(*pair) for pair in pairs)
    gap = min(_GAP_DEG, _GAPS_DEG / max(len(ends), 1))
    degrees = (360 - gap * len(ends)) / max(whole, 1)
    arcs, stretches, angle = {}, {}, 90.0  # from the top, clockwise
    for at in sorted(ends):
        begin = angle
        for pair in ends[at]:
            span = confusion.count(*pair) * degrees
            angle -= span
            stretches[at, pair] = angle, span
        arcs[at] = angle, begin - angle
        angle -= gap
    ribbons = [
        Ribbon(row, column, stretches[row, (row, column)], stretches[column, (row, column)]) for row, column in pairs
    ]
    return arcs, ribbons
