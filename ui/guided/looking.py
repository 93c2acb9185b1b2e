"""Previews in the background: the engine works on a small window, in a folder that is gone afterwards."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.gui import QgsMapCanvas

from ...engine.options.guided_preview import GuidedPreviewOptions
from ...engine.protocol import Job
from ...processing_provider import settings
from ...processing_provider._stack import _crs_text
from ...processing_provider.engine_client import run_job
from ...processing_provider.environment import find_engine
from ..engine_work import _Feedback
from ..work import Work

_WRITTEN = ("area", "samples", "polygons")  # options with files that are made for the run alone
_PLACE = "preview"  # stands for outputs, which a preview has elsewhere


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
        """Begin; layers and the canvas are read now, on the main thread."""
        records = [job_record(*job) for job in look.jobs]
        view, view_crs = _view(canvas)
        chosen = settings.engine_python()
        temporary = QgsProcessingUtils.tempFolder()

        def work(own: Work) -> dict[str, Any]:
            folder = tempfile.mkdtemp(prefix="preview-", dir=temporary)
            try:
                engine = find_engine(chosen, look.needs)
                if engine.problem is not None:
                    raise QgsProcessingException(engine.problem)
                options = GuidedPreviewOptions(
                    kind=look.kind,
                    records=tuple(json.dumps(record) for record in records),
                    water=look.water,
                    scene=look.scene,
                    view=view,
                    view_crs=view_crs,
                    folder=folder,
                )
                job = Job("guided_preview", dataclasses.asdict(options))
                return run_job(job, engine.python, _Feedback(own)).outputs
            finally:
                for place in (folder, *_made_for(records, temporary)):
                    shutil.rmtree(place, ignore_errors=True)

        self.start(work)

    def abandon(self) -> None:
        """Stop what runs, without waiting; nobody hears of it."""
        self.blockSignals(True)
        self.cancel()
        self.deleteLater()


def job_record(identifier: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the options that an algorithm makes of parameters, without its outputs."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        given.pop(definition.name(), None)
        if definition.name() in ("OUTPUT", "MODEL"):
            given[definition.name()] = os.path.join(
                QgsProcessingUtils.tempFolder(), _PLACE + (".tif" if definition.name() == "OUTPUT" else ".landclass")
            )
    record = dataclasses.asdict(algorithm.job(given, context))
    record.update({key: "" for key in ("scheduler", "command") if key in record})
    return record


def _made_for(records: Sequence[dict[str, Any]], temporary: str) -> list[str]:
    """Return the folders of files that were written for the engine to read."""
    paths = [record[key] for record in records for key in _WRITTEN if record.get(key)]
    folders = (os.path.dirname(os.path.abspath(path)) for path in paths)
    return [folder for folder in folders if folder.startswith(os.path.abspath(temporary) + os.sep)]


def _view(canvas: QgsMapCanvas | None) -> tuple[tuple[float, float, float, float] | None, str]:
    """Return the box that the canvas shows, and its CRS; None where it shows nothing."""
    if canvas is None or not canvas.layers() or canvas.extent().isEmpty():
        return None, ""
    box, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), _crs_text(crs) if crs.isValid() else ""
