"""Widgets of our own for parameters, in the dialogs of algorithms alone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsProject
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget

_kept: set[QWidget] = set()


def wrapper_for(own: type, parameter: Any, dialog: Any) -> QgsAbstractProcessingParameterWidgetWrapper:
    """Return our own wrapper in an algorithm's dialog, and QGIS's in the modeller and in batches."""
    registry = QgsGui.processingGuiRegistry()
    kind = type(dialog).__name__
    if kind == "ModelerParametersDialog":
        wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
    elif kind == "BatchAlgorithmDialog":
        wrapper = registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
    else:
        wrapper = own(parameter, QgsProcessingGui.WidgetType.Standard)
    wrapper.setDialog(dialog)
    return wrapper


def chosen_layer(wrapper: QgsAbstractProcessingParameterWidgetWrapper | None) -> QgsMapLayer | None:
    """Return the layer of the project that is chosen in the widget of a parameter, None where it is none."""
    value: Any = None if wrapper is None else wrapper.parameterValue()
    if isinstance(value, QgsMapLayer):
        return value
    if not isinstance(value, str) or not value:
        return None
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return QgsProcessingUtils.mapLayerFromString(value, context, False)


def kept(widget: QWidget) -> QWidget:
    """Return the widget of a wrapper, with its Python object kept as long as it is there.

    QGIS makes a second Python object of what `createWidget` returns, which takes the first for deleted; Qt goes on with
    that one until the dialog is closed, and would end with a crash.
    """
    _kept.add(widget)
    widget.destroyed.connect(lambda: _kept.discard(widget))
    return widget
