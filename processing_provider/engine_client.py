"""Run a job in the engine's own process and turn its events into feedback."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess
import threading
import time
from collections import deque
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException

from ..engine.phrasebook import retold, spoken
from ..engine.protocol import (
    CANCEL_LINE,
    CANCELLED,
    ERROR,
    FINISH_LINE,
    LOG,
    METRIC,
    PROGRESS,
    RESULT,
    STAGING,
    Job,
    JobResult,
    read_event,
)
from . import settings
from ._runs import Run, board
from .environment import engine_variables
from .translation import tr

ROOT = Path(__file__).resolve().parent.parent
GRACE_SECONDS = 1.7
KEPT_LINES = 200
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def run_job(job: Job, python: Path, feedback: Any) -> JobResult:
    """Run a job to its end, and post on the board what it tells.

    A cancelled feedback, or a run cancelled on the board, asks the engine to stop and ends it after two seconds at the
    latest. The engine stops by itself when this process is gone, for then its standard input ends.

    A run finished on the board asks a training to end with the best that it has.

    Raises
    ------
    QgsProcessingException
        With the engine's sentence; a traceback of an unexpected error goes to the log.
    """
    run = board.begin(job)
    try:
        result = _Process(python, feedback, run).perform(job)
    except BaseException as error:
        board.end(run, CANCELLED if feedback.isCanceled() else ERROR, str(error))
        raise
    board.end(run, RESULT, outputs=result.outputs)
    return result


def _variables() -> dict[str, str]:
    """Return the environment of the engine; a back end of Keras that is set outside QGIS goes before the setting."""
    own = {"KERAS_BACKEND": settings.keras_backend(), "LANDCLASS_LANGUAGE": spoken()}
    return {**own, **engine_variables(os.environ)}


class _Process:
    def __init__(self, python: Path, feedback: Any, run: Run) -> None:
        self._python = python
        self._feedback = feedback
        self._run = run
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._complaints: deque[str] = deque(maxlen=KEPT_LINES)
        self._staging: list[str] = []
        self._last_text: str | None = None
        self._outcome: dict[str, Any] | None = None

    def perform(self, job: Job) -> JobResult:
        try:
            process = subprocess.Popen(
                [str(self._python), "-m", "engine"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=_variables(),
                cwd=str(ROOT),
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "The engine's Python {} cannot be started: {}. Choose another one in the Landclass settings, or "
                    "build it again in Plugins > Landclass > Environment."
                ).format(self._python, error.strerror)
            ) from None
        readers = [
            threading.Thread(target=self._read_events, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_complaints, args=(process.stderr,), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            self._send(process, job.to_line())
            self._follow(process)
        finally:
            self._end(process)
            for reader in readers:
                reader.join(timeout=2)
            process.stdout.close()
            process.stderr.close()
        return self._conclude(process.returncode)

    @staticmethod
    def _send(process: subprocess.Popen, line: str) -> None:
        with contextlib.suppress(OSError):  # an engine that has died is told by its exit code
            process.stdin.write(line.encode())
            process.stdin.flush()

    def _read_events(self, stream: Any) -> None:
        for line in stream:
            self._lines.put(line.decode("utf-8", "replace"))
        self._lines.put(None)

    def _read_complaints(self, stream: Any) -> None:
        for line in stream:
            self._complaints.append(line.decode("utf-8", "replace").rstrip())

    def _follow(self, process: subprocess.Popen) -> None:
        """Handle events until the engine has closed its output or did not stop in time."""
        kill_at, asked = None, False
        while True:
            if self._run.is_cancelled() and not self._feedback.isCanceled():
                self._feedback.cancel()
            if kill_at is None and self._feedback.isCanceled():
                self._send(process, CANCEL_LINE)
                kill_at = time.monotonic() + GRACE_SECONDS
            if self._run.is_finishing() and not asked:
                asked = True
                self._send(process, FINISH_LINE)
            if kill_at is not None and time.monotonic() > kill_at:
                return
            try:
                line = self._lines.get(timeout=0.05)
            except queue.Empty:
                continue
            if line is None:
                return
            event = read_event(line)
            if event is None:
                self._complaints.append(line.rstrip())
            else:
                if event.get("message"):
                    event["message"] = retold(event["message"])
                self._handle(event)

    def _handle(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        if kind in (PROGRESS, LOG, METRIC):
            board.post(self._run, event)
        if kind == PROGRESS:
            self._feedback.setProgress(100.0 * event["fraction"])
            text = event.get("message")
            if text and text != self._last_text:  # every text is a line in the log
                self._last_text = text
                self._feedback.setProgressText(text)
        elif kind == LOG:
            (self._feedback.pushWarning if event["level"] == "warning" else self._feedback.pushInfo)(event["message"])
        elif kind == STAGING:
            self._staging.append(event["folder"])
        elif kind in (RESULT, ERROR, CANCELLED):
            self._outcome = event

    def _end(self, process: subprocess.Popen) -> None:
        """Leave no process and, should it not have ended by itself, no files behind."""
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            process.wait(timeout=0.2 if self._feedback.isCanceled() else 5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for folder in self._staging:
            shutil.rmtree(folder, ignore_errors=True)

    def _conclude(self, code: int) -> JobResult:
        outcome = self._outcome or {}
        kind = outcome.get("event")
        if kind == RESULT:
            return JobResult.from_record(outcome)
        if kind == CANCELLED or self._feedback.isCanceled():
            raise QgsProcessingException(tr("Stopped on request; nothing was written."))
        if kind == ERROR:
            if outcome["traceback"]:
                self._feedback.pushDebugInfo(outcome["traceback"])
                self._tell_complaints()
            raise QgsProcessingException(outcome["message"])
        self._tell_complaints()
        reason = tr("signal {}").format(-code) if code < 0 else tr("exit code {}").format(code)
        raise QgsProcessingException(
            tr(
                "The engine ended without a result ({}); nothing was written. If the computer ran out of memory, lower "
                "MEMORY_MB or FIT_PIXELS or close other programs; else please report it with the log above."
            ).format(reason)
        )

    def _tell_complaints(self) -> None:
        if self._complaints:
            self._feedback.pushDebugInfo("\n".join(self._complaints))
