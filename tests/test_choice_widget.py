"""The box of a choice shows each word with what it means, and gives the word."""

from __future__ import annotations

from typing import Any

import pytest
from landclass.processing_provider._models import shipped_models
from landclass.processing_provider.algorithms.stack_bands import StackBands
from processing.gui.wrappers import WidgetWrapperFactory
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsProperty,
)
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QWidget


class AlgorithmDialog(QDialog):
    """Goes by the name of the dialog of an algorithm."""


class BatchAlgorithmDialog(QDialog):
    """Goes by the name of the dialog of many runs."""


@pytest.fixture
def extent(qgis_app: Any) -> Any:
    algorithm = StackBands().create()
    return algorithm, algorithm.parameterDefinition("EXTENT")


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
def test_words_with_their_meaning(kind: type[QWidget], extent: Any) -> None:
    dialog, context = kind(), QgsProcessingContext()
    wrapper = WidgetWrapperFactory.create_wrapper(extent[1], dialog)
    box = wrapper.createWrappedWidget(context)
    assert isinstance(box, QComboBox)
    assert [box.itemData(at) for at in range(box.count())] == extent[1].options()
    assert box.itemText(box.findData("union")) == "union: where any raster is"
    assert wrapper.parameterValue() == box.currentData() == extent[1].defaultValue()
    heard = []
    wrapper.widgetValueHasChanged.connect(heard.append)
    wrapper.setParameterValue("union", context)
    assert wrapper.parameterValue() == "union" and heard == [wrapper]
    wrapper.setParameterValue(QgsProperty.fromExpression("'inter' || 'section'"), context)
    assert wrapper.parameterValue() == "intersection"
    assert extent[0].checkParameterValues({**{"EXTENT": wrapper.parameterValue()}}, context)[1].count("EXTENT") == 0


def test_a_model_may_take_the_choice_from_its_own_input(extent: Any) -> None:
    algorithm, parameter = extent
    model = QgsProcessingModelAlgorithm()
    model.addModelParameter(QgsProcessingParameterString("WHICH", "Which"), QgsProcessingModelParameter("WHICH"))
    child = QgsProcessingModelChildAlgorithm("landclass:stackbands")
    model.addChildAlgorithm(child)
    dialog = ModelerParametersDialog.__new__(ModelerParametersDialog)
    QWidget.__init__(dialog)
    dialog.model, dialog.childId, dialog.context = model, child.childId(), QgsProcessingContext()
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
    source = QgsProcessingModelChildParameterSource.fromModelParameter("WHICH")
    wrapper.setWidgetValue(source)
    assert wrapper.value().source() == source.source()
    wrapper.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("union"))
    assert wrapper.value().staticValue() == "union"


def test_choices_of_models_show_what_the_words_mean(provider: Any) -> None:
    provider.refreshAlgorithms()
    chosen, dialog, context = [], AlgorithmDialog(), QgsProcessingContext()
    for shipped in shipped_models():
        model = shipped.create()  # which owns the parameters
        for parameter in model.parameterDefinitions():
            if isinstance(parameter, QgsProcessingParameterEnum):
                wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
                box = wrapper.createWrappedWidget(context)
                assert box.itemText(0).startswith(f"{parameter.options()[0]}: ")
                assert wrapper.parameterValue() == parameter.defaultValue()
                chosen.append(f"{model.name()}:{parameter.name()}")
    assert len(chosen) >= 3
