"""The ``qgis_process`` line that repeats a run."""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsRectangle,
)

_OF_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)


def command_line(algorithm: Any, parameters: dict[str, Any], context: Any) -> str:
    """Return the line with every value that is not the default; a list gives its parameter once a value."""
    words = ["qgis_process", "run", f"landclass:{algorithm.name()}", "--"]
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or value == definition.defaultValue():
            continue
        for part in value if isinstance(value, (list, tuple)) else [value]:
            text = _text(part, context, isinstance(definition, _OF_LAYERS))
            if text:
                words.append(_quoted(f"{definition.name()}={text}"))
    return " ".join(words)


def _text(value: Any, context: Any, is_layer: bool) -> str:
    """Return a value as one writes it on the command line, where layers of the open project are not known."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if is_layer and isinstance(value, str):
        value = QgsProcessingUtils.mapLayerFromString(value, context, False) or value
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, QgsCoordinateReferenceSystem):
        return value.authid() or value.toWkt()
    if isinstance(value, QgsRectangle):
        return _located((value.xMinimum(), value.xMaximum(), value.yMinimum(), value.yMaximum()), value)
    if isinstance(value, QgsPointXY):
        return _located((value.x(), value.y()), value)
    return QgsProcessing.TEMPORARY_OUTPUT if value == "memory:" else str(value)


def _located(numbers: tuple[float, ...], value: Any) -> str:
    crs = value.crs().authid() if hasattr(value, "crs") else ""
    return ",".join(map(str, numbers)) + (f" [{crs}]" if crs else "")


def _quoted(word: str) -> str:
    return subprocess.list2cmdline([word]) if os.name == "nt" else shlex.quote(word)
