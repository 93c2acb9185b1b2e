"""Result layers arrive named and styled."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterMinMaxOrigin,
)

Style = Callable[[Any], None]
# QGIS keeps no reference to a post-processor: without one of ours it is gone before its layer is loaded.
_waiting: dict[str, StyleLayer] = {}


class StyleLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its style once it is loaded."""

    def __init__(self, path: str, style: Style) -> None:
        super().__init__()
        self._path, self._style = path, style

    def postProcessLayer(self, layer, context, feedback):
        self._style(layer)
        layer.triggerRepaint()
        _waiting.pop(self._path, None)


def load_default_style(layer: Any) -> None:
    """Give a layer the style file that lies beside it."""
    layer.loadDefaultStyle()


def stretch(layer: Any) -> None:
    """Draw a raster between the 2nd and the 98th percentile of its values, so that a few far ones darken nothing."""
    stretched = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretched, QgsRasterMinMaxOrigin.Limits.CumulativeCut)


def style_on_load(
    context: QgsProcessingContext, path: str, output: Any, name: str, style: Style = load_default_style
) -> None:
    """Name the layer of an output and style it, should Processing load it; a name given in a model stays."""
    known = _as_processing_writes_it(context, path)
    if known is None:
        return
    details = context.layerToLoadOnCompletionDetails(known)
    if name and details.name in ("", output.description()):
        details.name = name
        details.forceName = True
    _waiting[known] = StyleLayer(known, style)
    details.setPostProcessor(_waiting[known])


def _as_processing_writes_it(context: QgsProcessingContext, path: str) -> str | None:
    """Return the path as Processing knows it: on Windows with slashes, elsewhere as it was typed."""
    return next(
        (known for known in context.layersToLoadOnCompletion() if path in (known, os.path.abspath(known))), None
    )
