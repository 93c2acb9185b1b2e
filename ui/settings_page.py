"""The Landclass page of QGIS's options."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from ..engine.options.base import RunOptions
from ..processing_provider import settings
from ..processing_provider.translation import tr

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "landclass.svg"
PAGE_NAME = "landclassOptions"


class SettingsPage(QgsOptionsPageWidget):
    """Shows the settings and keeps them when the options are accepted."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self.python = QLineEdit(settings.engine_python())
        self.python.setPlaceholderText(tr("found by itself"))
        self.python.setClearButtonEnabled(True)
        self.threads = self._number("threads", settings.threads())
        self.threads.setSpecialValueText(tr("one a core"))
        self.scheduler = QLineEdit(settings.scheduler())
        self.scheduler.setPlaceholderText(tr("none: this computer"))
        self.scheduler.setClearButtonEnabled(True)
        self.memory = self._number("memory_mb", settings.memory_mb())
        self.memory.setSuffix(tr(" MB"))
        self.memory.setSingleStep(64)
        colours = {
            "palette": tr("Distinct colours of a palette"),
            "centroid": tr("Each class's own colour in the picture"),
        }
        self.colours = self._choice(settings.COLOURS, colours, settings.colours())
        backends = {"tensorflow": "TensorFlow", "torch": "PyTorch", "jax": "JAX"}
        self.keras_backend = self._choice(settings.KERAS_BACKENDS, backends, settings.keras_backend())
        layout = QVBoxLayout(self)
        layout.addWidget(self._engine_box())
        layout.addWidget(self._runs_box())
        layout.addStretch(1)

    def apply(self):
        settings.set_engine_python(self.python.text())
        settings.set_threads(self.threads.value())
        settings.set_memory_mb(self.memory.value())
        settings.set_scheduler(self.scheduler.text())
        settings.set_colours(self.colours.currentData())
        settings.set_keras_backend(self.keras_backend.currentData())
        provider = QgsApplication.processingRegistry().providerById("landclass")
        if provider is not None:
            provider.refreshAlgorithms()  # their defaults are these settings

    def _engine_box(self) -> QGroupBox:
        box = QGroupBox(tr("Engine"))
        form = QFormLayout(box)
        browse = QPushButton(tr("Browse..."))
        browse.clicked.connect(self._choose_python)
        row = QHBoxLayout()
        row.addWidget(self.python, 1)
        row.addWidget(browse)
        form.addRow(tr("Python:"), row)
        form.addRow(
            _note(
                tr(
                    "A Python with numpy, scipy, scikit-learn and rasterio. Leave it empty for the private environment "
                    "that Plugins > Landclass > Environment builds, or QGIS's own Python where it has the packages."
                )
            )
        )
        form.addRow(tr("Keras back end:"), self.keras_backend)
        form.addRow(
            _note(
                tr(
                    "What neural networks are trained with. TensorFlow is what Landclass is tested with; install the "
                    "others yourself in the Python above."
                )
            )
        )
        return box

    def _runs_box(self) -> QGroupBox:
        box = QGroupBox(tr("Defaults of every run"))
        form = QFormLayout(box)
        form.addRow(tr("Threads:"), self.threads)
        form.addRow(tr("Memory:"), self.memory)
        form.addRow(tr("Dask scheduler:"), self.scheduler)
        form.addRow(tr("Colours of classes:"), self.colours)
        form.addRow(_note(tr("Each can be changed for one run under the advanced parameters of its dialog.")))
        return box

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Python of the engine"), self.python.text())
        if path:
            self.python.setText(path)

    @staticmethod
    def _number(name: str, value: int) -> QSpinBox:
        low, high = RunOptions.limits(name)
        box = QSpinBox()
        box.setRange(int(low or 0), int(high or 1_048_576))
        box.setValue(value)
        return box

    @staticmethod
    def _choice(words: tuple[str, ...], labels: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        for word in words:
            box.addItem(labels.get(word, word), word)
        box.setCurrentIndex(box.findData(chosen))
        return box


class SettingsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS the page."""

    def __init__(self) -> None:
        super().__init__("Landclass", QIcon(str(ICON)))

    def createWidget(self, parent):
        return SettingsPage(parent)


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    note.setMinimumHeight(2 * note.fontMetrics().lineSpacing())
    return note
