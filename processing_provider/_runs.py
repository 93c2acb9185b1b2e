"""What runs of the engine tell while they run, for windows to show."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.protocol import CANCELLED, ERROR, LOG, METRIC, PROGRESS, RESULT, Job

RUNNING = "running"
KEPT_RUNS = 20
KEPT_LINES = 500
PICTURES = "worst"  # the metric that holds pictures
_STARTED = "started"
_ENDS = (RESULT, ERROR, CANCELLED)
_numbers = itertools.count(1)


@dataclass(eq=False)
class Run:
    """One run of a job; all but `cancel`, `finish` and `wait` is for the main thread alone, which keeps it up to date.

    `state` is ``running``, ``result``, ``error`` or ``cancelled``; `outputs` are those of the engine, `message` the
    sentence of an error. `metrics` are (name, values) in the order they came, of those with pictures the last alone;
    `log` are (level, text).
    """

    algorithm: str
    options: dict[str, Any]
    number: int = field(default_factory=lambda: next(_numbers))
    began: float = field(default_factory=time.time)
    state: str = RUNNING
    seconds: float = 0.0
    fraction: float = 0.0
    message: str = ""
    outputs: dict[str, Any] = field(default_factory=dict)
    metrics: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    log: list[tuple[str, str]] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)
    _finish: threading.Event = field(default_factory=threading.Event)
    _over: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the run to stop; from any thread."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Return whether the run was asked to stop by `cancel`; from any thread."""
        return self._stop.is_set()

    def finish(self) -> None:
        """Ask a training to end now with the best that it has; from any thread."""
        self._finish.set()

    def is_finishing(self) -> bool:
        """Return whether the run was asked to end by `finish`; from any thread."""
        return self._finish.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait until the engine of the run has ended, at most so long; return whether it has."""
        return self._over.wait(seconds)


class RunBoard(QObject):
    """Where runs are posted from their own threads, and read on the main thread.

    Every signal arrives on the main thread, after `runs` is up to date: `measured` with the name and the values of the
    engine's numbers, `told` with level and text.
    """

    started = pyqtSignal(object)
    progressed = pyqtSignal(object)
    told = pyqtSignal(object, str, str)
    measured = pyqtSignal(object, str, object)
    ended = pyqtSignal(object)

    _posted = pyqtSignal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []  # the latest last
        self._engines: set[Run] = set()
        self._lock = threading.Lock()
        self._posted.connect(self._take)  # queued, where the run has a thread of its own

    # Called by the engine's client, from any thread

    def begin(self, job: Job) -> Run:
        """Post the start of a job; its algorithm is that whose id follows from the job's name."""
        run = Run(f"landclass:{job.name.replace('_', '')}", job.options)
        with self._lock:
            self._engines.add(run)
        self._posted.emit(run, {"event": _STARTED})
        return run

    def post(self, run: Run, event: dict[str, Any]) -> None:
        """Post what the engine says."""
        self._posted.emit(run, event)

    def end(self, run: Run, kind: str, message: str = "", outputs: dict[str, Any] | None = None) -> None:
        """Post the end of a run, whose engine is gone."""
        with self._lock:
            self._engines.discard(run)
        run._over.set()
        self._posted.emit(run, {"event": kind, "message": message, "outputs": outputs or {}})

    # For the windows

    @property
    def running(self) -> list[Run]:
        """The runs that have not ended."""
        return [run for run in self.runs if run.state == RUNNING]

    def stop_all(self, seconds: float) -> None:
        """Ask all runs to stop and wait until no engine is left, at most so long."""
        with self._lock:
            engines = list(self._engines)
        for run in engines:
            run.cancel()
        end = time.monotonic() + seconds
        for run in engines:
            run.wait(max(0.0, end - time.monotonic()))

    def _take(self, run: Run, event: dict[str, Any]) -> None:
        kind = event["event"]
        if kind == _STARTED:
            self._forget_oldest()
            self.runs.append(run)
            self.started.emit(run)
        elif kind == PROGRESS:
            run.fraction, run.message = event["fraction"], event.get("message") or run.message
            self.progressed.emit(run)
        elif kind == LOG:
            run.log = [*run.log[1 - KEPT_LINES :], (event["level"], event["message"])]
            self.told.emit(run, event["level"], event["message"])
        elif kind == METRIC:
            if event["name"] == PICTURES:
                run.metrics = [one for one in run.metrics if one[0] != PICTURES]
            run.metrics.append((event["name"], event["values"]))
            self.measured.emit(run, event["name"], event["values"])
        elif kind in _ENDS:
            run.state, run.message, run.outputs = kind, event["message"], event["outputs"]
            run.seconds = time.time() - run.began
            self.ended.emit(run)

    def _forget_oldest(self) -> None:
        ended = [run for run in self.runs if run.state != RUNNING]
        for run in ended[: max(0, len(self.runs) + 1 - KEPT_RUNS)]:
            self.runs.remove(run)


board = RunBoard()
