"""A confusion matrix as a heat map with totals, whose names stay in sight while it is scrolled."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

from ..engine.phrasebook import spaced
from ..processing_provider.translation import tr
from .charts import SERIES_COLOURS, HeatMap, readable_on, theme_of
from .confusion import Confusion

COUNTS, ROW_SHARES, COLUMN_SHARES = "counts", "rows", "columns"
RIGHT, WRONG = SERIES_COLOURS[0], SERIES_COLOURS[1]
_ALIGN = Qt.AlignmentFlag
_SIZES = ((1000, "k"), (10**6, "M"), (10**9, "G"))


class MatrixChart(HeatMap):
    """Rows = reference, columns = map; what is right in one colour, what is wrong in another, totals in none.

    It lies in a `QScrollArea`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Confusion matrix"), tr("Reference"), tr("Map"), parent)
        self._confusion: Confusion | None = None
        self._shown = COUNTS
        self._widest: tuple[int, ...] = (0, 0, 0)  # name of a row, name of a column, text of a cell

    def set_confusion(self, confusion: Confusion | None, shown: str) -> None:
        """Show counts, or shares of the rows or columns in per cent; the chosen cell stays when the names do."""
        same = self._confusion is confusion
        current = self._current
        self._confusion, self._shown = confusion, shown
        if confusion is None:
            self.set_cells((), (), (), ())
            self._measure()
            return
        # Cells are worked out when they are drawn, for there may be very many
        self.set_cells([*confusion.rows, tr("Total")], [*confusion.columns, tr("Total")], (), ())
        self._measure()
        if same:
            self.set_current(*current)

    def set_current(self, row: int, column: int) -> None:
        super().set_current(row, column)
        area = self.parent().parent() if self.parent() is not None else None
        if isinstance(area, QScrollArea):  # the cell shall stand clear of the names
            left, top = self._corner()
            middle = self.cell_rect(row, column).center().toPoint()
            area.ensureVisible(middle.x() - left // 2, middle.y() - top // 2, left // 2 + 40, top // 2 + 30)

    def cell_text(self, row: int, column: int) -> str:
        """Return what a cell says in words."""
        confusion = self._confusion
        if confusion is None:
            return ""
        of_row, of_column = row < len(confusion.rows), column < len(confusion.columns)
        if of_row and of_column:
            sentence = tr(
                "Reference {row}, map {column}: {count:,}\n{row_share} of the reference's {row}, {column_share} of the "
                "map's {column}"
            )
            told = sentence.format(
                row=confusion.rows[row],
                column=confusion.columns[column],
                count=confusion.count(row, column),
                row_share=share_text(confusion.count(row, column), confusion.row_total(row)),
                column_share=share_text(confusion.count(row, column), confusion.column_total(column)),
            )
            return spaced(told)
        if of_row:
            return spaced(
                tr("Reference {row}: {count:,} in all").format(row=confusion.rows[row], count=confusion.row_total(row))
            )
        if of_column:
            return spaced(
                tr("Map {column}: {count:,} in all").format(
                    column=confusion.columns[column], count=confusion.column_total(column)
                )
            )
        return spaced(tr("{count:,} in all").format(count=confusion.total))

    def sizeHint(self):
        return self._size(*self._liked())

    def minimumSizeHint(self):
        return self._size(*self._least())

    def cell_rect(self, row: int, column: int) -> QRectF:
        left, top = self._corner()
        width, height = self._cell_size()
        return QRectF(left + column * width, top + row * height, width, height)

    def draw(self, painter: QPainter) -> None:
        if not self._rows:
            return
        seen = QRectF(self.visibleRegion().boundingRect())
        left, top = self._corner()
        corner = QPointF(seen.left() + left, seen.top() + top)
        first, last = self._places(corner), self._places(seen.bottomRight())
        cells = range(first[0], last[0] + 1), range(first[1], last[1] + 1)
        for row in cells[0]:
            for column in cells[1]:
                self._draw_cell(painter, row, column)
        behind = theme_of(self).color(QPalette.ColorRole.Window)
        painter.fillRect(QRectF(seen.left(), seen.top(), seen.width(), top), behind)
        painter.fillRect(QRectF(seen.left(), seen.top(), left, seen.height()), behind)
        painter.setClipRect(QRectF(seen.left(), corner.y(), left, seen.height()))
        for row in cells[0]:
            self._draw_name(painter, row, seen.left(), left)
        painter.setClipRect(QRectF(corner.x(), seen.top(), seen.width(), top))
        for column in cells[1]:
            self._draw_head(painter, column, seen.top(), top)
        painter.setClipping(False)
        self._draw_titles(painter, seen, left, top)

    def _draw_titles(self, painter: QPainter, seen: QRectF, left: int, top: int) -> None:
        height = self.line_height()
        painter.setPen(self.text_colour(faint=True))
        across = min(seen.right(), self.cell_rect(0, len(self._columns) - 1).right()) - seen.left() - left
        painter.drawText(
            QRectF(seen.left() + left, seen.top(), across, height), _ALIGN.AlignCenter, f"{self._titles[1]} →"
        )
        box = QRectF(seen.left() + 2, seen.top() + top - height - 2, left - 6, height)
        painter.drawText(box, _ALIGN.AlignRight | _ALIGN.AlignVCenter, f"{self._titles[0]} ↓")

    def _draw_name(self, painter: QPainter, row: int, x: float, width: int) -> None:
        box = self.cell_rect(row, 0)
        painter.setPen(self.text_colour(faint=row == len(self._rows) - 1))
        text = self.fontMetrics().elidedText(self._rows[row], Qt.TextElideMode.ElideMiddle, width - 6)
        painter.drawText(
            QRectF(x + 2, box.top(), width - 6, box.height()), _ALIGN.AlignRight | _ALIGN.AlignVCenter, text
        )

    def _draw_head(self, painter: QPainter, column: int, y: float, height: int) -> None:
        """Write the name of a column, upwards where it does not fit across."""
        box, line = self.cell_rect(0, column), self.line_height()
        painter.setPen(self.text_colour(faint=column == len(self._columns) - 1))
        room = height - line - 6
        if not self._is_upright():
            painter.drawText(QRectF(box.left(), y + line, box.width(), line), _ALIGN.AlignCenter, self._columns[column])
            return
        text = self.fontMetrics().elidedText(self._columns[column], Qt.TextElideMode.ElideMiddle, room)
        painter.save()
        painter.translate(box.center().x(), y + height - 4)
        painter.rotate(-90)
        painter.drawText(QRectF(0, -line / 2, room, line), _ALIGN.AlignLeft | _ALIGN.AlignVCenter, text)
        painter.restore()

    def _draw_cell(self, painter: QPainter, row: int, column: int) -> None:
        box = self.cell_rect(row, column).adjusted(0.5, 0.5, -0.5, -0.5)
        base = theme_of(self).color(QPalette.ColorRole.Base)
        total = row == len(self._rows) - 1 or column == len(self._columns) - 1
        full = QColor(RIGHT if row == column else WRONG)
        share, text = self._cell(row, column)
        colour = QColor(*(round(a + (b - a) * share) for a, b in zip(base.getRgb()[:3], full.getRgb()[:3])))
        painter.fillRect(box, theme_of(self).color(QPalette.ColorRole.Window) if total else colour)
        painter.setPen(self.text_colour() if total else readable_on(colour))
        painter.drawText(box, _ALIGN.AlignCenter, self._fitting(text, box.width() - 2))
        if (row, column) == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.text_colour(), 2))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _fitting(self, text: str, room: float) -> str:
        """Return the text of a cell, a count in thousands or millions where it is too long, or nothing."""
        texts = [text]
        if text.isdigit():
            texts += [
                short
                for size, sign in _SIZES
                if int(text) >= size
                for short in (f"{int(text) / size:.1f}{sign}", f"{int(text) / size:.0f}{sign}")
            ]
        return next((one for one in texts if self.fontMetrics().horizontalAdvance(one) <= room), "")

    def _cell(self, row: int, column: int) -> tuple[float, str]:
        """Return shade and text of a cell; behind the last row and column are the totals."""
        confusion = self._confusion
        if row == len(confusion.rows) or column == len(confusion.columns):
            count = confusion.total
            if row < len(confusion.rows):
                count = confusion.row_total(row)
            elif column < len(confusion.columns):
                count = confusion.column_total(column)
            return 0.0, str(count)
        count = confusion.count(row, column)
        whole = confusion.column_total(column) if self._shown == COLUMN_SHARES else confusion.row_total(row)
        share = count / whole if whole else 0.0
        if self._shown == COUNTS:
            return share, str(count)
        return share, share_text(count, whole)[:-1].strip() if whole else "–"

    def changeEvent(self, event):
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        """Find out how wide names and numbers are: once, for there may be very many."""
        largest = ["100", str(self._confusion.total)] if self._confusion is not None else []
        sides = [*self._rows, f"{self._titles[0]} ↓"], self._columns, largest
        self._widest = tuple(max(map(self.fontMetrics().horizontalAdvance, side), default=0) for side in sides)
        self.updateGeometry()

    def _corner(self) -> tuple[int, int]:
        """Return the room of the names: left of the first cell, and above it."""
        line = self.line_height()
        left = min(self._widest[0] + 10, max(self._room().width() // 4, 5 * line))
        if not self._is_upright():
            return left, 2 * line + 6
        return left, min(self._widest[1], 7 * line) + line + 10

    def _is_upright(self) -> bool:
        """Return whether the names of the columns are wider than these can be."""
        width = self._widest[1] + 6
        return width > self._liked()[0] or len(self._columns) * width > self._room().width() - 6 * self.line_height()

    def _room(self) -> QSize:
        """Return the size of what the chart is seen through."""
        return self.parent().size() if self.parent() is not None else self.size()

    def _least(self) -> tuple[int, int]:
        """Return width and height of the smallest cells: a share fits."""
        return self.fontMetrics().horizontalAdvance("100") + 4, self.line_height() + 2

    def _liked(self) -> tuple[int, int]:
        """Return width and height of cells in which a count fits."""
        return max(self._widest[2] + 8, self._least()[0]), self.line_height() + 8

    def _cell_size(self) -> tuple[float, float]:
        """Return width and height of a cell: they fill the widget, but not beyond what looks well."""
        left, top = self._corner()
        line = self.line_height()
        width = (self.width() - left - 2) / max(len(self._columns), 1)
        height = (self.height() - top - 2) / max(len(self._rows), 1)
        return min(width, 8 * line), min(height, 3 * line)

    def _size(self, width: int, height: int) -> QSize:
        if not self._rows:
            return QSize(8 * self.line_height(), 4 * self.line_height())
        left, top = self._corner()
        return QSize(left + width * len(self._columns) + 4, top + height * len(self._rows) + 4)

    def _places(self, place: QPointF) -> tuple[int, int]:
        """Return row and column of the cell nearest to a place."""
        left, top = self._corner()
        width, height = self._cell_size()
        row, column = int((place.y() - top) // height), int((place.x() - left) // width)
        return min(max(row, 0), len(self._rows) - 1), min(max(column, 0), len(self._columns) - 1)

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        if not self._rows:
            return None
        corner = self.visibleRegion().boundingRect().topLeft() + QPoint(*self._corner())
        found = self._places(place)
        names = place.x() < corner.x() or place.y() < corner.y()
        return None if names or not self.cell_rect(*found).contains(place) else found

    def _cell_text(self, row: int, column: int) -> str:
        return self.cell_text(row, column)


def share_text(part: float, whole: float) -> str:
    """Return a share in whole per cent, <1 % for less."""
    if not whole:
        return "–"
    share = 100 * part / whole
    return "<1\xa0%" if 0 < share < 0.5 else f"{share:.0f}\xa0%"
