"""Pictures of a preview with their legends, and how far it is."""

from __future__ import annotations

import base64
import html
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ...engine.phrasebook import spaced
from ...processing_provider.translation import tr
from ..scrolled import Scrolled

_POINT_PX = 2.5
_LEAST_PX = 8  # of a side: rasters of one row or column shall be seen
_TALLEST = 3  # heights of a picture in its widths


def titles() -> dict[str, str]:
    """Return what the pictures of the engine are called."""
    return {
        "scene": tr("Scene"),
        "classes": tr("Classes"),
        "before": tr("Before"),
        "after": tr("After"),
        "change": tr("Change"),
        "map": tr("Points on the map"),
        "images": tr("Images"),
        "labels": tr("Labels"),
    }


class PreviewPane(QWidget):
    """Shows pictures in columns, under a sentence that tells what they say."""

    def __init__(self, title: str, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self.pictures: list[Picture] = []
        self._title = QLabel(f"<b>{title}</b>")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("The preview is being made"))
        content = QWidget()
        below = QVBoxLayout(content)
        below.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        below.addLayout(self._grid)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addWidget(self.said)
        layout.addWidget(Scrolled(content), 1)
        self.say("")

    def wait(self) -> None:
        """Show that a preview is being made; the last one stays."""
        self._bar.show()

    def say(self, text: str) -> None:
        """Show a sentence, in place of what was waited for."""
        self._bar.hide()
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def clear(self) -> None:
        """Take the pictures away."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        self.pictures = []

    def show_pictures(self, records: list[dict[str, Any]], text: str) -> None:
        """Show the pictures that the engine has made."""
        self.clear()
        names = titles()
        for at, record in enumerate(records):
            title = names.get(record["title"], record["title"])
            legend = _legend(record["legend"])
            picture = Picture(_image(record["uri"]), record.get("points", []), title or record["legend"][0][0])
            caption = QLabel("<br>".join(filter(None, (f"<b>{html.escape(title)}</b>" if title else "", legend))))
            caption.setWordWrap(True)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 6)
            column.setSpacing(2)
            column.addWidget(picture)
            column.addWidget(caption)
            column.addStretch(1)
            self._grid.addWidget(cell, at // self._columns, at % self._columns)
            self.pictures.append(picture)
        self.say(text)


class Picture(QWidget):
    """A picture as wide as there is room, with points on it; pixels stay squares where it is not very narrow."""

    def __init__(self, image: QImage, points: list[list[float]], name: str) -> None:
        super().__init__()
        self.image, self.points = image, points
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, width):
        height = round(width * self.image.height() / max(self.image.width(), 1))
        return min(max(height, _LEAST_PX), _TALLEST * width)

    def sizeHint(self):
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self):
        return QSize(80, 40)

    def paintEvent(self, event):
        painter = QPainter(self)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, max(size.width(), _LEAST_PX), max(size.height(), _LEAST_PX))
        finer = self.image.width() > size.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, finer)
        painter.drawImage(place, self.image)
        if self.points:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor("white"), 1.0))
            painter.setBrush(QColor("#c2185b"))
            for x, y in self.points:
                painter.drawEllipse(QPointF(x * place.width(), y * place.height()), _POINT_PX, _POINT_PX)
        painter.end()


def _legend(entries: list[list[str]]) -> str:
    lines = (
        f'<span style="color:{colour}">&#9632;</span> {html.escape(name)}&nbsp; {html.escape(spaced(text))}'
        for name, colour, text in entries
    )
    return "<br>".join(lines)


def _image(uri: str) -> QImage:
    return QImage.fromData(base64.b64decode(uri.split(",", 1)[1]), "PNG")
