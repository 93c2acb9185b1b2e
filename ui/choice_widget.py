"""The box of a choice in the dialogs of algorithms: each word with what it means."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameters
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

SHORTEST, WIDEST = 24, 700  # letters in the box, pixels of its list


class ChoiceWidget:
    """What Processing asks for a widget; it gets one of its own kind."""

    def __new__(cls, parameter: Any, dialog: QWidget, _row: int, _column: int, meanings: dict[str, str]) -> Any:
        """Return the box, in the modeller one that can take other values too."""
        if type(dialog).__name__ == "ModelerParametersDialog":
            modeler = QgsGui.processingGuiRegistry().createModelerParameterWidget
            found = modeler(dialog.model, dialog.childId, parameter, dialog.context)
        else:
            kinds = {"BatchAlgorithmDialog": QgsProcessingGui.WidgetType.Batch}
            found = _Wrapper(
                parameter, kinds.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard), meanings
            )
        found.setDialog(dialog)
        return found


class _Wrapper(QgsAbstractProcessingParameterWidgetWrapper):
    def __init__(self, parameter: Any, kind: Any, meanings: dict[str, str]) -> None:
        super().__init__(parameter, kind)
        self._meanings = meanings

    def createWidget(self) -> QWidget:
        box = QComboBox()
        box.setToolTip(self.parameterDefinition().toolTip())
        for at, word in enumerate(self.parameterDefinition().options()):
            text = f"{word}: {self._meanings[word]}"
            box.addItem(text, word)
            box.setItemData(at, text, Qt.ItemDataRole.ToolTipRole)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST)
        box.view().setMinimumWidth(min(box.view().sizeHintForColumn(0) + 24, WIDEST))
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setWidgetValue(self, value: Any, context: Any) -> None:
        word = QgsProcessingParameters.parameterAsEnumString(self.parameterDefinition(), value, context)
        box = self.wrappedWidget()
        box.setCurrentIndex(box.findData(word))

    def widgetValue(self) -> Any:
        return self.wrappedWidget().currentData()  # the object made above is gone: QGIS makes its own of the box
