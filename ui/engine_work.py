"""Small jobs of the engine that a window asks for, off the main thread."""

from __future__ import annotations

import dataclasses

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..engine.options.base import Options
from ..engine.protocol import Job, JobResult
from ..processing_provider import settings
from ..processing_provider.engine_client import run_job
from ..processing_provider.environment import find_engine
from .work import Work


class _Feedback(QgsProcessingFeedback):
    """Is cancelled when the work is."""

    def __init__(self, work: Work) -> None:
        super().__init__(False)
        self._work = work

    def isCanceled(self):
        return self._work.is_cancelled()


class EngineWork(Work):
    """Runs one job; `done` brings its outputs, `failed` the exception with the engine's sentence.

    It is for one job: who asks for another takes another. What runs at the end of the plugin is stopped on the board.
    """

    def ask(self, job: str, options: Options) -> None:
        """Run a job of this name."""
        chosen = settings.engine_python()

        def work(own: Work) -> dict:
            engine = find_engine(chosen)
            if engine.problem is not None:
                raise QgsProcessingException(engine.problem)
            result: JobResult = run_job(Job(job, dataclasses.asdict(options)), engine.python, _Feedback(own))
            return result.outputs

        self.start(work)

    def abandon(self) -> None:
        """Stop what runs, without waiting; nobody hears of it."""
        self.blockSignals(True)
        self.cancel()
        self.deleteLater()
