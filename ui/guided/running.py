"""A run in the background that outlives its dialog; its layers are loaded as Processing loads them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing_provider.translation import tr

_LAYERS = ("sink", "rasterDestination", "vectorDestination")
_running: set[BackgroundRun] = set()  # QGIS keeps the task, not what belongs to it


class _Feedback(QgsProcessingFeedback):
    """Remembers the last error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def reportError(self, error, fatalError=False):
        self.error = error
        super().reportError(error, fatalError)


class BackgroundRun(QObject):
    """Runs an algorithm as a task of QGIS; `ended` tells whether it succeeded, and its results."""

    ended = pyqtSignal(bool, dict)

    def __init__(self, iface: Any, identifier: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self._iface = iface
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        self._parameters = _to_be_loaded(self._algorithm, parameters)
        self._context, self._feedback = QgsProcessingContext(), _Feedback()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)

    def start(self) -> str | None:
        """Put the task on its way; return what is wrong with its inputs, None for nothing."""
        for check in (self._algorithm.canExecute, self._check):
            good, problem = check()
            if not good:
                return problem
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        task.executed.connect(self._finish)
        _running.add(self)
        QgsApplication.taskManager().addTask(task)
        return None

    def _check(self) -> tuple[bool, str]:
        return self._algorithm.checkParameterValues(self._parameters, self._context)

    def _finish(self, good: bool, results: dict[str, Any]) -> None:
        _running.discard(self)
        bar, name = self._iface.messageBar(), self._algorithm.displayName()
        if good:
            from processing.gui.Postprocessing import handleAlgorithmResults

            handleAlgorithmResults(self._algorithm, self._context, self._feedback, parameters=self._parameters)
            bar.pushMessage(name, tr("Finished; the results are loaded."), Qgis.MessageLevel.Success, 8)
        elif not self._feedback.isCanceled():
            sentence = self._feedback.error.strip() or tr("It failed; the log of messages tells why.")
            bar.pushMessage(name, sentence, Qgis.MessageLevel.Warning, 0)
        self.ended.emit(good, results)


def start_run(
    iface: Any, identifier: str, parameters: dict[str, Any], ended: Callable[[bool, dict], None]
) -> str | None:
    """Run an algorithm in the background; return what is wrong with its inputs, None for nothing."""
    run = BackgroundRun(iface, identifier, parameters)
    run.ended.connect(ended)
    return run.start()


def _to_be_loaded(algorithm: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return parameters whose layers come into the project when they are written."""
    wrapped = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        if wrapped.get(definition.name()) and definition.type() in _LAYERS:
            target = QgsProcessingOutputLayerDefinition(wrapped[definition.name()], QgsProject.instance())
            wrapped[definition.name()] = target
    return wrapped
