"""Small charts that paint themselves: lines, bars, a heat map, sparklines.

They need Qt alone, take their colours from the palette and their font from the widget, and can be read and driven by
keyboard and by screen readers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

SERIES_COLOURS = ("#2f86c9", "#d9603b", "#45a75a", "#e3b341", "#9467bd", "#8593a1")
_PREFIXES = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
_POINT_PX = 3.5

Value = Optional[float]


class Series(NamedTuple):
    """A curve; a value of None leaves a gap. `faint` is for raw values behind a smoothed curve of the same colour."""

    name: str
    xs: Sequence[float]
    ys: Sequence[Value]
    colour: str
    faint: bool = False


class Bar(NamedTuple):
    """One bar, and the text at its end."""

    name: str
    value: float
    colour: str
    text: str


def short_number(value: float) -> str:
    """Return a number in three digits, with a prefix of the SI from a thousand up."""
    for size, prefix in _PREFIXES:
        if abs(value) >= size:
            return f"{value / size:.3g} {prefix}"
    return f"{value:.3g}"


def nice_ticks(low: float, high: float, count: int = 3) -> list[float]:
    """Return about `count` round numbers from `low` to `high`."""
    rough = (high - low) / max(count, 1)
    if not rough > 0 or math.isinf(rough):
        return [low]
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * part for part in (1, 2, 5, 10) if size * part >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]


def readable_on(colour: QColor) -> QColor:
    """Return black or white, whichever has more contrast on a colour (WCAG 2: relative luminance)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    bright = sum(
        weight * linear(part)
        for weight, part in zip((0.2126, 0.7152, 0.0722), (colour.redF(), colour.greenF(), colour.blueF()))
    )
    return QColor(Qt.GlobalColor.black if bright > 0.179 else Qt.GlobalColor.white)


def theme_of(widget: QWidget) -> QPalette:
    """Return the palette of the nearest widget around that paints its ground.

    Style sheets, such as those of QGIS's dark theme, may leave plain widgets without a ground and a colour of text.
    """
    while not widget.palette().color(QPalette.ColorRole.Window).alpha() and widget.parentWidget():
        widget = widget.parentWidget()
    return widget.palette()


class Chart(QWidget):
    """What all charts share: they can be reached by keyboard, show the focus, and follow the theme."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def draw(self, painter: QPainter) -> None:
        """Paint the chart; for subclasses."""

    def text_colour(self, faint: bool = False) -> QColor:
        """Return the theme's colour of text, or one between it and the background."""
        colour, behind = map(theme_of(self).color, (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
        if not faint:
            return colour
        return QColor(*((2 * a + b) // 3 for a, b in zip(colour.getRgb()[:3], behind.getRgb()[:3])))

    def line_height(self) -> int:
        return self.fontMetrics().height()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self.draw(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme_of(self).color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def changeEvent(self, event):
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


class LineChart(Chart):
    """Curves over whole or broken x, with a marked x and a current one.

    A click, or the left and right arrow keys, hand out an x that has values.
    """

    picked = pyqtSignal(float)

    def __init__(self, title: str, x_name: str = "x", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title, self._x_name = title, x_name
        self._series: list[Series] = []
        self._xs: list[float] = []
        self._ends = (0.0, 1.0)  # of the y axis
        self._current: Value = None
        self._mark: Value = None
        self._reason = ""
        self._hovered: Value = None

    def set_title(self, title: str) -> None:
        """Name what the curves show."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def set_series(self, series: Sequence[Series]) -> None:
        """Show these curves."""
        self._series = list(series)
        known = {x for one in self._series for x, y in zip(one.xs, one.ys) if _is_number(y)}
        self._xs = sorted(known)
        self._ends = self._y_range()
        self._hovered = None
        self._describe()

    def set_mark(self, x: Value, reason: str = "") -> None:
        """Mark an x, such as the suggested one, with its reason."""
        self._mark, self._reason = x, reason
        self._describe()

    def set_current(self, x: Value) -> None:
        """Show which x is chosen; no signal."""
        self._current = x
        self._describe()

    def value_text(self, x: float) -> str:
        """Return what the curves say at an x."""
        many = len(self._series) > 1
        told = [f"{name} {text}" if many else text for name, text in self._texts_at(x).items()]
        return f"{self._x_name} = {self.x_text(x)}: {', '.join(told)}"

    def x_text(self, x: float) -> str:
        """Return an x as it stands at the axis; for subclasses whose x have names."""
        return f"{x:g}"

    def _texts_at(self, x: float) -> dict[str, str]:
        """Return the numbers at an x by curve: the raw one where a smoothed curve has one."""
        return {
            one.name: short_number(y)
            for one in sorted(self._series, key=lambda series: series.faint)
            for at, y in zip(one.xs, one.ys)
            if at == x and y is not None and _is_number(y)
        }

    def sizeHint(self):
        return QSize(16 * self.line_height(), 5 * self.line_height())

    def minimumSizeHint(self):
        return QSize(8 * self.line_height(), 5 * self.line_height())

    def place_of(self, x: float, y: float) -> QPointF:
        """Return where a value is drawn."""
        area, (left, right), (low, high) = self._area(), self._x_range(), self._ends
        across = (x - left) / (right - left) if right > left else 0.5
        return QPointF(
            area.left() + across * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    def mousePressEvent(self, event):
        x = self._x_at(place_in(event))
        if event.button() == Qt.MouseButton.LeftButton and x is not None:
            self.picked.emit(x)

    def mouseMoveEvent(self, event):
        self._hover(self._x_at(place_in(event)))

    def leaveEvent(self, event):
        self._hover(None)

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or not self._xs:
            super().keyPressEvent(event)
            return
        if self._current not in self._xs:
            x = self._xs[0]
        else:
            at = self._xs.index(self._current) + step
            x = self._xs[min(max(at, 0), len(self._xs) - 1)]
        self.picked.emit(x)

    def draw(self, painter: QPainter) -> None:
        self._draw_title(painter)
        if not self._xs:
            return
        area = self._area()
        self._draw_axes(painter, area)
        for x, style in ((self._mark, Qt.PenStyle.DashLine), (self._current, Qt.PenStyle.SolidLine)):
            if x is not None:
                across = self.place_of(x, 0.0).x()
                painter.setPen(QPen(theme_of(self).color(QPalette.ColorRole.Highlight), 1.4, style))
                painter.drawLine(QPointF(across, area.top()), QPointF(across, area.bottom()))
        for one in sorted(self._series, key=lambda series: not series.faint):
            self._draw_curve(painter, one)

    def _draw_title(self, painter: QPainter) -> None:
        """Write the title, and at its right the value under the cursor or of the current x."""
        line = QRectF(2, 2, self.width() - 4, self.line_height())
        shown = self._hovered if self._hovered is not None else self._current
        value = ""
        if shown is not None and shown in self._xs:
            value, metrics = self.value_text(shown), self.fontMetrics()
            if metrics.horizontalAdvance(f"{self._title}  {value}") > line.width():
                value = f"{self.x_text(shown)}: {', '.join(self._texts_at(shown).values())}"
        painter.setPen(self.text_colour())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setPen(self.text_colour(faint=self._hovered is None))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        height, faint = self.line_height(), self.text_colour(faint=True)
        grid = QColor(faint)
        grid.setAlpha(70)
        for y in self._y_ticks():
            at = self.place_of(self._xs[0], y).y()
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at))
            painter.setPen(faint)
            box = QRectF(0, at - height / 2, area.left() - 5, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short_number(y))
        painter.setPen(faint)
        for x in self._x_ticks(area):
            box = QRectF(self.place_of(x, 0.0).x() - 40, area.bottom() + 3, 80, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.x_text(x))

    def _draw_curve(self, painter: QPainter, one: Series) -> None:
        colour = QColor(one.colour)
        colour.setAlpha(90 if one.faint else 255)
        path, drawing = QPainterPath(), False
        points = []
        for x, y in zip(one.xs, one.ys):
            if y is None or not _is_number(y):
                drawing = False
                continue
            place = self.place_of(x, y)
            path.lineTo(place) if drawing else path.moveTo(place)
            drawing = True
            points.append((x, place))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1 if one.faint else 2))
        painter.drawPath(path)
        if one.faint:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        crowded = len(points) * 4 * _POINT_PX > self._area().width()
        for x, place in points:
            if x in (self._current, self._hovered):
                painter.drawEllipse(place, _POINT_PX + 1.5, _POINT_PX + 1.5)
            elif not crowded:
                painter.drawEllipse(place, _POINT_PX - 1, _POINT_PX - 1)

    def _area(self) -> QRectF:
        """Return where the curves are: inside the title and the numbers at the axes."""
        height = self.line_height()
        # The usual width at least, so that charts below each other have their x in line.
        texts = ["888 k", *(short_number(y) for y in self._y_ticks())]
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        return QRectF(self.rect()).adjusted(widest + 9, height + 9, -10, -height - 6)

    def _x_range(self) -> tuple[float, float]:
        return (self._xs[0], self._xs[-1]) if self._xs else (0.0, 1.0)

    def _y_range(self) -> tuple[float, float]:
        values = [y for one in self._series for y in one.ys if y is not None and _is_number(y)]
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        room = 0.06 * (high - low) or abs(high) / 2 or 0.5
        return low - room, high + room

    def _y_ticks(self) -> list[float]:
        return nice_ticks(*self._ends)

    def _x_ticks(self, area: QRectF) -> list[float]:
        widest = max(self.fontMetrics().horizontalAdvance(self.x_text(x)) for x in self._xs)
        room = max(2, int(area.width() / (widest + 8)))
        if len(self._xs) <= room:
            return self._xs
        ticks = nice_ticks(*self._x_range(), room // 2)
        return [x for x in ticks if self._xs[0] <= x <= self._xs[-1]]

    def _x_at(self, place: QPointF) -> Value:
        """Return the x with values that is nearest to a place."""
        return min(self._xs, key=lambda x: abs(self.place_of(x, 0.0).x() - place.x()), default=None)

    def _hover(self, x: Value) -> None:
        if x != self._hovered:
            self._hovered = x
            self.setToolTip(self._reason if x is not None and x == self._mark else "")
            self.update()

    def _describe(self) -> None:
        parts = [self.value_text(x) for x in (self._current,) if x is not None and x in self._xs]
        self.setAccessibleDescription(". ".join([*parts, self._reason]).strip(". "))
        self.update()


class BarList(Chart):
    """Bars below each other, the longest over the whole width; a click or the arrow keys hand out a place."""

    picked = pyqtSignal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: list[Bar] = []
        self._full: Value = None
        self._current = -1

    def set_bars(self, bars: Sequence[Bar], full: Value = None) -> None:
        """Show these bars; one of the value `full` takes the whole width."""
        self._bars, self._full, self._current = list(bars), full, -1
        self.updateGeometry()
        self._describe()

    def set_current(self, place: int) -> None:
        """Show which bar is chosen, -1 for none; no signal."""
        self._current = place
        self._describe()

    def sizeHint(self):
        return QSize(16 * self.line_height(), len(self._bars) * self._row_height())

    def minimumSizeHint(self):
        return QSize(8 * self.line_height(), len(self._bars) * self._row_height())

    def mousePressEvent(self, event):
        place = int(place_in(event).y() // self._row_height())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= place < len(self._bars):
            self.picked.emit(place)

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        self.picked.emit(min(max(self._current + step, 0), len(self._bars) - 1))

    def draw(self, painter: QPainter) -> None:
        metrics, height = self.fontMetrics(), self._row_height()
        names = min(max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 8, self.width() // 2)
        texts = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0) + 8
        longest = self._full or max((bar.value for bar in self._bars), default=0.0) or 1.0
        room = max(self.width() - names - texts - 4, 4)
        for row, bar in enumerate(self._bars):
            top = row * height
            if row == self._current:
                chosen = QColor(theme_of(self).color(QPalette.ColorRole.Highlight))
                chosen.setAlpha(60)
                painter.fillRect(QRectF(0, top, self.width(), height), chosen)
            length = max(room * max(bar.value, 0.0) / longest, 1.0)
            painter.setPen(self.text_colour())
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names - 6)
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(2, top, names - 4, height), middle, name)
            painter.drawText(QRectF(names + length + 5, top, texts, height), middle, bar.text)
            painter.fillRect(QRectF(names, top + 0.2 * height, length, 0.6 * height), QColor(bar.colour))

    def _row_height(self) -> int:
        return self.line_height() + 6

    def _describe(self) -> None:
        shown = self._bars[self._current : self._current + 1] if self._current >= 0 else self._bars
        self.setAccessibleDescription(", ".join(f"{bar.name} {bar.text}" for bar in shown))
        self.update()


class HeatMap(Chart):
    """A table of numbers as coloured cells; a click, or the arrow keys and Enter, hand out (row, column)."""

    picked = pyqtSignal(int, int)

    def __init__(self, name: str, row_title: str, column_title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._titles = row_title, column_title
        self._rows: list[str] = []
        self._columns: list[str] = []
        self._shades: list[list[float]] = []
        self._texts: list[list[str]] = []
        self._current = (0, 0)

    def set_cells(
        self,
        rows: Sequence[str],
        columns: Sequence[str],
        shades: Sequence[Sequence[float]],
        texts: Sequence[Sequence[str]],
    ) -> None:
        """Show a table; `shades` are 0..1 from no colour to full, `texts` stand in the cells as far as they fit."""
        self._rows, self._columns = list(rows), list(columns)
        self._shades, self._texts = [list(row) for row in shades], [list(row) for row in texts]
        self._current = (0, 0)
        self.updateGeometry()
        self._describe()

    def set_current(self, row: int, column: int) -> None:
        """Show which cell is chosen; no signal."""
        self._current = (row, column)
        self._describe()

    def sizeHint(self):
        unit = self.line_height()
        return QSize((6 + 3 * len(self._columns)) * unit, (3 + 2 * len(self._rows)) * unit)

    def minimumSizeHint(self):
        unit = self.line_height()
        return QSize(5 * unit + len(self._columns) * unit, 3 * unit + len(self._rows) * unit)

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a cell is drawn."""
        left, top = self._corner()
        width = (self.width() - left - 2) / max(len(self._columns), 1)
        height = (self.height() - top - 2) / max(len(self._rows), 1)
        return QRectF(left + column * width, top + row * height, width, height)

    def mousePressEvent(self, event):
        cell = self._cell_at(place_in(event))
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.set_current(*cell)
            self.picked.emit(*cell)

    def mouseMoveEvent(self, event):
        cell = self._cell_at(place_in(event))
        self.setToolTip("" if cell is None else self._cell_text(*cell))

    def keyPressEvent(self, event):
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        row, column = self._current
        if event.key() in steps and self._rows and self._columns:
            down, right = steps[event.key()]
            row = min(max(row + down, 0), len(self._rows) - 1)
            self.set_current(row, min(max(column + right, 0), len(self._columns) - 1))
            QToolTip.showText(
                self.mapToGlobal(self.cell_rect(*self._current).center().toPoint()),
                self._cell_text(*self._current),
                self,
            )
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.picked.emit(row, column)
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter) -> None:
        metrics, height = self.fontMetrics(), self.line_height()
        left, top = self._corner()
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(self.text_colour(faint=True))
        painter.drawText(QRectF(left, 0, self.width() - left, height), centre, self._titles[1])
        row_title = metrics.elidedText(self._titles[0], Qt.TextElideMode.ElideRight, left - 6)
        painter.drawText(QRectF(2, height, left - 6, height), Qt.AlignmentFlag.AlignRight, row_title)
        painter.setPen(self.text_colour())
        for column, name in enumerate(self._columns):
            box = self.cell_rect(0, column)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(box.width()) - 2)
            painter.drawText(QRectF(box.left(), height, box.width(), height), centre, text)
        for row, name in enumerate(self._rows):
            box = self.cell_rect(row, 0)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 6)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(2, box.top(), left - 6, box.height()), side, text)
            for column in range(len(self._columns)):
                self._draw_cell(painter, row, column)

    def _draw_cell(self, painter: QPainter, row: int, column: int) -> None:
        box = self.cell_rect(row, column).adjusted(0.5, 0.5, -0.5, -0.5)
        low = theme_of(self).color(QPalette.ColorRole.Base).getRgb()[:3]
        high, share = QColor(SERIES_COLOURS[0]).getRgb()[:3], min(max(self._shades[row][column], 0.0), 1.0)
        colour = QColor(*(round(a + (b - a) * share) for a, b in zip(low, high)))
        painter.fillRect(box, colour)
        text = self._texts[row][column]
        if self.fontMetrics().horizontalAdvance(text) <= box.width() - 2 and self.line_height() <= box.height():
            painter.setPen(readable_on(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if (row, column) == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme_of(self).color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(box)

    def _corner(self) -> tuple[int, int]:
        """Return where the first cell begins: right of the names of rows, below those of columns."""
        names = [*self._rows, self._titles[0]]
        widest = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        return min(widest + 8, max(self.width() // 3, 20)), 2 * self.line_height() + 4

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        left, top = self._corner()
        if not self._rows or not self._columns or place.x() < left or place.y() < top:
            return None
        box = self.cell_rect(0, 0)
        row, column = int((place.y() - top) // box.height()), int((place.x() - left) // box.width())
        return (row, column) if row < len(self._rows) and column < len(self._columns) else None

    def _cell_text(self, row: int, column: int) -> str:
        titles = self._titles
        return f"{titles[0]} {self._rows[row]}, {titles[1]} {self._columns[column]}: {self._texts[row][column]}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self._cell_text(*self._current) if self._rows and self._columns else "")
        self.update()


class Sparkline(QWidget):
    """A curve without axes, as small as a word."""

    def __init__(self, values: Sequence[float], colour: str, names: Sequence[str] = (), parent=None) -> None:
        super().__init__(parent)
        self._values, self._colour = list(values), colour
        told = ", ".join(f"{name} {short_number(value)}" for name, value in zip(names, values))
        self.setToolTip(told)
        self.setAccessibleName(told)

    def sizeHint(self):
        return QSize(4 * self.fontMetrics().height(), self.fontMetrics().height())

    def paintEvent(self, event):
        if not self._values:
            return
        low, span = min(self._values), (max(self._values) - min(self._values)) or 1.0
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        step = area.width() / max(len(self._values) - 1, 1)
        points = [
            QPointF(area.left() + at * step, area.bottom() - (value - low) / span * area.height())
            for at, value in enumerate(self._values)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme_of(self).color(QPalette.ColorRole.Text)  # so that pale classes are seen on white
        edge.setAlpha(90)
        painter.setPen(QPen(edge, 3))
        painter.drawPath(path)
        painter.setPen(QPen(QColor(self._colour), 1.8))
        painter.drawPath(path)
        painter.end()


def place_in(event) -> QPointF:
    """Return where a mouse event is in its widget, on Qt 5 and 6."""
    return event.position() if hasattr(event, "position") else event.localPos()


def _is_number(value: Value) -> bool:
    return value is not None and math.isfinite(value)
