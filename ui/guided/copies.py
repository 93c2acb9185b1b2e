"""A run as text: for a script or a terminal."""

from __future__ import annotations

import pprint
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from ...processing_provider._command import command_line
from .layers import in_memory


def as_python(identifier: str, parameters: dict[str, Any]) -> str:
    """Return a run as lines of Python."""
    values = pprint.pformat(parameters, sort_dicts=False, width=100)
    return f'import processing\n\nprocessing.run("{identifier}", {values})\n'


def as_command(identifier: str, parameters: dict[str, Any]) -> str:
    """Return a run as a command for a terminal."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return command_line(algorithm, parameters, context)


def unsaved(parameters: dict[str, Any]) -> str | None:
    """Return the name of a layer that only this project knows; None for none."""
    words = (value for value in parameters.values() if isinstance(value, str))
    known = map(QgsProject.instance().mapLayer, words)
    return next((layer.name() for layer in known if in_memory(layer)), None)
