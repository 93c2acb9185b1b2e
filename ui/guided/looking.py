"""Previews in the background: the engine works on a small window, in a folder that is gone afterwards."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsMemoryProviderUtils,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapCanvas

from ...engine.options.guided_preview import GuidedPreviewOptions
from ...engine.protocol import Job
from ...processing_provider import settings
from ...processing_provider._features import write_features
from ...processing_provider._stack import _crs_text
from ...processing_provider.engine_client import run_job
from ...processing_provider.environment import find_engine
from ..engine_work import _Feedback
from ..work import Work

_PLACES = {"OUTPUT": "preview.tif", "MODEL": "preview.landclass"}  # stand for outputs, which a preview has elsewhere


@dataclasses.dataclass(frozen=True)
class Look:
    """What a preview shows: its kind, and for each job the algorithm with its parameters.

    `water` and `scene` are options of the preview; `needs` is what it takes of the engine.
    """

    kind: str
    jobs: Sequence[tuple[str, dict[str, Any]]]
    water: tuple[str, ...] = ()
    scene: tuple[str, ...] = ()
    needs: str = "engine"


class PreviewWork(Work):
    """Makes one preview; `done` brings its outputs. Who wants another abandons it."""

    def ask(self, look: Look, canvas: QgsMapCanvas | None) -> None:
        """Begin; what layers and the canvas show now counts, but features are written off the main thread."""
        asked = [_Asked(*job) for job in look.jobs]
        view, view_crs = _view(canvas)
        chosen = settings.engine_python()
        temporary = QgsProcessingUtils.tempFolder()

        def work(own: Work) -> dict[str, Any]:
            folder = tempfile.mkdtemp(prefix="preview-", dir=temporary)
            try:
                engine = find_engine(chosen, look.needs)
                if engine.problem is not None:
                    raise QgsProcessingException(engine.problem)
                for one in asked:
                    one.write(own)
                options = GuidedPreviewOptions(
                    kind=look.kind,
                    records=tuple(json.dumps(one.record) for one in asked),
                    water=look.water,
                    scene=look.scene,
                    view=view,
                    view_crs=view_crs,
                    folder=folder,
                )
                job = Job("guided_preview", dataclasses.asdict(options))
                return run_job(job, engine.python, _Feedback(own)).outputs
            finally:
                made = [os.path.dirname(one.record[key]) for one in asked for key in one.features]
                for place in (folder, *made):
                    shutil.rmtree(place, ignore_errors=True)

        self.start(work)

    def abandon(self) -> None:
        """Stop what runs, without waiting; nobody hears of it."""
        self.blockSignals(True)
        self.cancel()
        self.deleteLater()


class _Asked:
    """A job that a preview asks for: its options without outputs, and the features that are to be written for it."""

    def __init__(self, identifier: str, parameters: dict[str, Any]) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = _without_outputs(algorithm, parameters)
        self.features: dict[str, tuple[QgsVectorLayerFeatureSource, list[str]]] = {}  # by option
        for definition in algorithm.parameterDefinitions():
            key = definition.name()
            if isinstance(definition, QgsProcessingParameterFeatureSource) and given.get(key):
                layer = algorithm.parameterAsVectorLayer(given, key, context)
                if layer is not None and layer.isValid():
                    self.features[key.lower()] = QgsVectorLayerFeatureSource(layer), _fields(algorithm, given, key)
                    given[key] = _emptied(layer)
        self.record = dataclasses.asdict(algorithm.job(given, context))
        self.record.update({key: "" for key in ("scheduler", "command") if key in self.record})

    def write(self, work: Work) -> None:
        """Write the features where the options have them, until the work is cancelled."""
        for key, (source, names) in self.features.items():
            features = takewhile(lambda _: not work.is_cancelled(), source.getFeatures(QgsFeatureRequest()))
            write_features(self.record[key], features, names, source.crs())


def _without_outputs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    given = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        given.pop(definition.name(), None)
        if definition.name() in _PLACES:
            given[definition.name()] = os.path.join(QgsProcessingUtils.tempFolder(), _PLACES[definition.name()])
    return given


def _fields(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str) -> list[str]:
    """Return the fields of a layer that parameters name."""
    return [
        parameters[definition.name()]
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterField)
        and definition.parentLayerParameterName() == key
        and parameters.get(definition.name())
    ]


def _emptied(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a layer of the same kind without features."""
    return QgsMemoryProviderUtils.createMemoryLayer(layer.name(), layer.fields(), layer.wkbType(), layer.crs())


def _view(canvas: QgsMapCanvas | None) -> tuple[tuple[float, float, float, float] | None, str]:
    """Return the box that the canvas shows, and its CRS; None where it shows nothing."""
    if canvas is None or not canvas.layers() or canvas.extent().isEmpty():
        return None, ""
    box, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), _crs_text(crs) if crs.isValid() else ""
