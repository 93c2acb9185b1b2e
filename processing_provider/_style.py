"""Result layers arrive named and styled."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

# QGIS keeps no reference to a post-processor: without one of ours it is gone before its layer is loaded.
_waiting: dict[str, LoadDefaultStyle] = {}


class LoadDefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style file that lies beside it."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def postProcessLayer(self, layer, context, feedback):
        layer.loadDefaultStyle()
        layer.triggerRepaint()
        _waiting.pop(self._path, None)


def style_on_load(context: QgsProcessingContext, path: str, name: str | None) -> None:
    """Name the layer of an output and style it, should Processing load it."""
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    if name:
        details.name = name
        details.forceName = True
    _waiting[path] = LoadDefaultStyle(path)
    details.setPostProcessor(_waiting[path])
