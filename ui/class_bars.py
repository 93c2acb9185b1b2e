"""User's accuracy, producer's accuracy and F1 of classes as bars, with whiskers where their intervals are known."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QWidget

from ..processing_provider.translation import tr
from .charts import SERIES_COLOURS, Chart, place_in, theme_of
from .confusion import F1, PRODUCERS, USERS, Confusion, Figure

COLOURS = {USERS: SERIES_COLOURS[0], PRODUCERS: SERIES_COLOURS[1], F1: SERIES_COLOURS[2]}


def measure_names() -> dict[str, str]:
    """Return the measures as people call them."""
    return {USERS: tr("User's accuracy"), PRODUCERS: tr("Producer's accuracy"), F1: tr("F1")}


class ClassBars(Chart):
    """Three bars for each class; a click or the arrow keys hand out the place of a class."""

    picked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Accuracies of the classes"), parent)
        self._confusion: Confusion | None = None
        self._current = -1

    def set_confusion(self, confusion: Confusion | None) -> None:
        """Show the classes of a matrix."""
        self._confusion, self._current = confusion, -1
        self.updateGeometry()
        self._describe()

    def set_current(self, place: int) -> None:
        """Show which class is chosen, -1 for none; no signal."""
        self._current = place
        self._describe()

    def class_text(self, place: int) -> str:
        """Return the figures of a class in words."""
        told = [
            f"{name} {figure_text(self._confusion.figure(measure, place))}" for measure, name in measure_names().items()
        ]
        return f"{self._confusion.rows[place]}: {', '.join(told)}"

    def sizeHint(self):
        return QSize(18 * self.line_height(), self._count() * self.row_height())

    def minimumSizeHint(self):
        return QSize(12 * self.line_height(), self._count() * self.row_height())

    def mousePressEvent(self, event):
        place = int(place_in(event).y() // self.row_height())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= place < self._count():
            self.picked.emit(place)

    def mouseMoveEvent(self, event):
        place = int(place_in(event).y() // self.row_height())
        self.setToolTip(self.class_text(place) if 0 <= place < self._count() else "")

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if step is None or not self._count():
            super().keyPressEvent(event)
            return
        self.picked.emit(min(max(self._current + step, 0), self._count() - 1))

    def draw(self, painter: QPainter) -> None:
        if not self._count():
            return
        metrics, line, height = self.fontMetrics(), self.line_height(), self.row_height()
        names = min(max(map(metrics.horizontalAdvance, self._confusion.rows)) + 8, self.width() // 3)
        texts = {measure: self._texts(measure) for measure in COLOURS}
        numbers = max(metrics.horizontalAdvance(text) for own in texts.values() for text in own) + 8
        area = QRectF(names, 0, max(self.width() - names - numbers - 4, 4), self.height())
        self._draw_scale(painter, area)
        for row, name in enumerate(self._confusion.rows):
            top = row * height
            if row == self._current:
                chosen = QColor(theme_of(self).color(QPalette.ColorRole.Highlight))
                chosen.setAlpha(60)
                painter.fillRect(QRectF(0, top, self.width(), height), chosen)
            painter.setPen(self.text_colour())
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, names - 8)
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(2, top, names - 4, height - 6), middle, text)
            for at, measure in enumerate(COLOURS):
                box = QRectF(area.left(), top + at * line, area.width(), line)
                self._draw_bar(painter, box, self._confusion.figure(measure, row), COLOURS[measure])
                painter.setPen(self.text_colour())
                painter.drawText(QRectF(area.right() + 6, box.top(), numbers, line), middle, texts[measure][row])

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        grid = self.text_colour(faint=True)
        grid.setAlpha(70)
        painter.setPen(QPen(grid, 1))
        for share in (0.0, 0.5, 1.0):
            x = area.left() + share * area.width()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _draw_bar(self, painter: QPainter, box: QRectF, figure: Figure | None, colour: str) -> None:
        if figure is None:
            return
        thick = 0.6 * box.height()
        top = box.center().y() - thick / 2
        painter.fillRect(QRectF(box.left(), top, max(figure.value * box.width(), 1.0), thick), QColor(colour))
        if figure.low is None or figure.high is None:
            return
        low, high = (box.left() + end * box.width() for end in (figure.low, figure.high))
        painter.setPen(QPen(self.text_colour(), 1.2))
        painter.drawLine(QPointF(low, box.center().y()), QPointF(high, box.center().y()))
        for x in (low, high):
            painter.drawLine(QPointF(x, box.center().y() - thick / 3), QPointF(x, box.center().y() + thick / 3))

    def _texts(self, measure: str) -> list[str]:
        return [figure_text(self._confusion.figure(measure, at)) for at in range(self._count())]

    def _count(self) -> int:
        return 0 if self._confusion is None else len(self._confusion.rows)

    def row_height(self) -> int:
        """Return the height of a class in pixels."""
        return 3 * self.line_height() + 6

    def _describe(self) -> None:
        self.setAccessibleDescription(self.class_text(self._current) if 0 <= self._current < self._count() else "")
        self.update()


def figure_text(figure: Figure | None) -> str:
    """Return a share in per cent with its interval."""
    if figure is None:
        return "–"
    share = f"{100 * figure.value:.1f}\xa0%"
    if figure.low is None or figure.high is None:
        return share
    digits = 0 if figure.high - figure.low > 0.05 else 1
    return f"{share}\xa0({100 * figure.low:.{digits}f}–{100 * figure.high:.{digits}f})"
