"""What fetching from catalogues needs of QGIS: logins, and a style of footprints."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..engine.errors import InputError
from .translation import tr

_ANY_ADDRESS = "https://localhost/"


def auth_headers(config: str) -> str:
    """Return the headers, a line each, that an authentication configuration adds to requests; empty for none."""
    if not config:
        return ""
    address = QUrl(_ANY_ADDRESS)
    found, request = QgsApplication.authManager().updateNetworkRequest(QNetworkRequest(address), config)
    names = [bytes(name).decode("latin-1") for name in request.rawHeaderList()] if found else []
    if not found or request.url() != address or not names:
        raise InputError(
            tr(
                "The authentication configuration {} adds no header to requests, or cannot be opened. Choose one of "
                "the kinds Basic, API Header or OAuth2, and enter the master password."
            ).format(config)
        )
    return "\n".join(f"{name}: {bytes(request.rawHeader(name.encode())).decode('latin-1')}" for name in names)


def outline_footprints(layer: Any) -> None:
    """Draw footprints as outlines, so that the image under them stays in sight."""
    kinds = ((True, tr("Fetched"), "#d9603b", "0.6"), (False, tr("Left out"), "#808080", "0.3"))
    categories = []
    for taken, label, colour, width in kinds:
        outline = {"style": "no", "outline_color": colour, "outline_width": width}
        categories.append(QgsRendererCategory(taken, QgsFillSymbol.createSimple(outline), label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("taken", categories))
