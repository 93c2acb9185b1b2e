"""A chart of spectra: bands on the x axis, class means thin, what was clicked bold, the range of a box as a ribbon."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ..processing_provider.translation import tr
from .charts import LineChart, Series
from .class_means import ClassMeans, MeanClass
from .spectra import Clicked, axis

_RIBBON_ALPHA = 60
_EDGE_ALPHA = 70
_GAP_PX = 8


class SpectrumChart(LineChart):
    """Shows spectra over class means; those classes that the chosen spectrum is near to are bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Spectra"), "", parent)
        self._places: dict[float, str] = {}  # the band at each x
        self._own: set[str] = set()  # names of the curves that are spectra
        self._told: set[str] = set()
        self._ribbons: list[tuple[QColor, list[tuple[float, float, float]]]] = []
        self._by_wavelength = False

    def set_spectra(
        self,
        spectra: Sequence[Clicked],
        means: ClassMeans | None,
        chosen: Clicked | None = None,
        bold: Sequence[MeanClass] = (),
    ) -> None:
        """Show spectra over means, in their units; told are the numbers of the chosen one and of the bold classes."""
        places = axis(spectra, means)
        self._places = {x: band for band, x in places.items()}
        self._by_wavelength = bool(spectra) and all(band.wavelength_nm for one in spectra for band in one.bands)
        self.set_title(tr("Spectra by wavelength (nm)") if self._by_wavelength else tr("Spectra"))
        shown = [one.in_units_of(means) for one in spectra]
        self._own = {_name(one) for one in shown}
        classes = means.classes if means is not None else ()
        curves = [_curve(one.name, one.colour, one.spectrum, places, one not in bold) for one in classes]
        curves += [_curve(_name(one), one.colour, one.values, places) for one in shown]
        self._told = {_name(chosen), *(one.name for one in bold)} if chosen else set()
        self._ribbons = [_ribbon(one, places) for one in shown if one.lows and one.highs]
        current = self._current
        self.set_series(curves)
        self.set_current(current if current in self._xs else None)

    def sizeHint(self):
        return QSize(20 * self.line_height(), 12 * self.line_height())

    def minimumSizeHint(self):
        return QSize(10 * self.line_height(), 8 * self.line_height())

    def x_text(self, x: float) -> str:
        return f"{x:.0f}" if self._by_wavelength else self._places.get(x, "")

    def value_text(self, x: float) -> str:
        band = self._places.get(x, "")
        name = f"{band} ({x:.0f} nm)" if self._by_wavelength else band
        return f"{name}: {', '.join(self._texts_at(x).values())}"

    def _texts_at(self, x: float) -> dict[str, str]:
        """Return the numbers of the chosen spectrum and its classes; of all classes while there is none."""
        texts = super()._texts_at(x)
        return {name: f"{name} {text}" for name, text in texts.items() if name in self._told or not self._told}

    def _x_ticks(self, area: QRectF) -> list[float]:
        """Leave out bands whose names would lie over each other."""
        ticks: list[float] = []
        end = float("-inf")
        for x in self._xs:
            half = self.fontMetrics().horizontalAdvance(self.x_text(x)) / 2
            middle = self.place_of(x, 0.0).x()
            if middle - half >= end:
                ticks.append(x)
                end = middle + half + _GAP_PX
        return ticks

    def _y_range(self) -> tuple[float, float]:
        low, high = super()._y_range()
        ends = [end for _, points in self._ribbons for _, *both in points for end in both]
        return min([low, *ends]), max([high, *ends])

    def _area(self) -> QRectF:
        """Leave room for half of the last name at the axis."""
        last = self.fontMetrics().horizontalAdvance(self.x_text(self._xs[-1])) if self._xs else 0
        return super()._area().adjusted(0, 0, -max(last / 2 - _GAP_PX, 0), 0)

    def _draw_title(self, painter: QPainter) -> None:
        """Write the title, or in its place what the curves say under the cursor or at the current band."""
        shown = self._hovered if self._hovered is not None else self._current
        text = self._title if shown is None else self.value_text(shown)
        line = QRectF(2, 2, self.width() - 4, self.line_height())
        painter.setPen(self.text_colour())
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_curve(self, painter: QPainter, one: Series) -> None:
        """Draw a class mean as a line with an edge, so that pale classes are seen too."""
        if one.name in self._own:
            super()._draw_curve(painter, one)
            return
        path = QPolygonF([self.place_of(x, y) for x, y in zip(one.xs, one.ys)])
        edge = self.text_colour()
        edge.setAlpha(_EDGE_ALPHA)
        width = 1.2 if one.faint else 2.6
        for pen in (QPen(edge, width + 1.4), QPen(QColor(one.colour), width)):
            painter.setPen(pen)
            painter.drawPolyline(path)

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        super()._draw_axes(painter, area)
        painter.setPen(QPen(QColor(0, 0, 0, 0)))
        for colour, points in self._ribbons:
            upper = [self.place_of(x, high) for x, _, high in points]
            lower = [self.place_of(x, low) for x, low, _ in reversed(points)]
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([*upper, *lower]))


def _name(one: Clicked) -> str:
    return f"{one.number})"  # no class is called so


def _curve(name: str, colour: str, values, places: dict[str, float], faint: bool = False) -> Series:
    bands = sorted((band for band in places if band in values), key=lambda band: places[band])
    return Series(name, [places[band] for band in bands], [values[band] for band in bands], colour, faint)


def _ribbon(one: Clicked, places: dict[str, float]) -> tuple[QColor, list[tuple[float, float, float]]]:
    colour = QColor(one.colour)
    colour.setAlpha(_RIBBON_ALPHA)
    return colour, sorted((places[band], low, one.highs[band]) for band, low in one.lows.items())
