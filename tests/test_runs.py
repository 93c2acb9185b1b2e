"""The board of runs: what a run tells from its own thread is read on the main thread, and can be stopped there."""

from __future__ import annotations

import os
import stat
import sys
import threading
import time
from pathlib import Path

import pytest
from landclass.engine.protocol import FINISH_LINE, Job
from landclass.processing_provider import _runs
from landclass.processing_provider._runs import RUNNING, RunBoard, board
from landclass.processing_provider.engine_client import run_job
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QApplication

JOB = Job("kmeans_sweep", {"k_min": 3, "folder": "/maps"})
RESULT = "say(event='result', outputs={'K': 3}, tables={}, layer_names={})\n"


def wait_until(condition, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def engine(tmp_path):
    """Return a function that makes an interpreter which runs the given lines instead of the engine."""

    def make(code: str) -> Path:
        script, python = tmp_path / "engine.py", tmp_path / "python"
        script.write_text(
            "import json, os, sys, time\ndef say(**event): print(json.dumps(event), flush=True)\n"
            "job = sys.stdin.readline()\n" + code
        )
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}"\n')
        python.chmod(python.stat().st_mode | stat.S_IXUSR)
        return python

    return make


@pytest.fixture
def heard(qgis_app):
    """What windows hear of the board: (signal, what, on the main thread)."""
    events: list[tuple] = []

    def listen(name):
        def hear(_run, *what):
            events.append((name, *what, QThread.currentThread() is QApplication.instance().thread()))

        return hear

    ears = {name: listen(name) for name in ("started", "progressed", "told", "measured", "ended")}
    for name, ear in ears.items():
        getattr(board, name).connect(ear)
    yield events
    for name, ear in ears.items():
        getattr(board, name).disconnect(ear)


class Background(threading.Thread):
    """Runs the job off the main thread and keeps what comes of it."""

    def __init__(self, python: Path) -> None:
        super().__init__(daemon=True)
        self._python, self.result, self.error = python, None, None
        self.feedback = QgsProcessingFeedback(False)
        self.start()

    def run(self):
        try:
            self.result = run_job(JOB, self._python, self.feedback)
        except QgsProcessingException as error:
            self.error = error


def test_a_run_in_a_thread_is_heard_on_the_main_thread(engine, heard) -> None:
    thread = Background(
        engine(
            "say(event='progress', fraction=0.5, message='Half')\n"
            "say(event='log', level='warning', message='weaker')\n"
            "say(event='metric', name='epoch', values={'epoch': 1, 'loss': 0.5})\n"
            "say(event='progress', fraction=0.75, message=None)\n" + RESULT
        )
    )
    known = list(board.runs)
    thread.join(10)
    assert heard == [] and board.runs == known  # nothing is changed before the main thread takes it
    wait_until(lambda: heard and heard[-1][0] == "ended")
    assert heard == [
        ("started", True),
        ("progressed", True),
        ("told", "warning", "weaker", True),
        ("measured", "epoch", {"epoch": 1, "loss": 0.5}, True),
        ("progressed", True),
        ("ended", True),
    ]
    run = board.runs[-1]
    assert (run.algorithm, run.options) == ("landclass:kmeanssweep", JOB.options)
    assert (run.state, run.outputs, run.fraction, run.message) == ("result", {"K": 3}, 0.75, "")
    assert run.metrics == [("epoch", {"epoch": 1, "loss": 0.5})] and run.log == [("warning", "weaker")]
    assert run not in board.running and 0 < run.seconds < 10


def test_an_error_is_told_with_its_sentence(engine, heard) -> None:
    python = engine("say(event='error', type='InputError', message='Band 3 is missing.', traceback=None)\n")
    with pytest.raises(QgsProcessingException, match="Band 3"):
        run_job(JOB, python, QgsProcessingFeedback(False))
    assert [name for name, *_ in heard] == ["started", "ended"]
    assert (board.runs[-1].state, board.runs[-1].message) == ("error", "Band 3 is missing.")


def test_a_python_that_cannot_be_started_ends_the_run(heard, tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be started"):
        run_job(JOB, tmp_path / "none", QgsProcessingFeedback(False))
    assert board.runs[-1].state == "error" and "cannot be started" in board.runs[-1].message


def test_cancel_on_the_board_asks_the_engine_and_tells_the_feedback(engine, heard) -> None:
    thread = Background(engine("sys.stdin.readline()\nsay(event='cancelled', message='Stopped')\n"))
    wait_until(lambda: any(name == "started" for name, *_ in heard))
    assert board.running
    board.running[-1].cancel()
    wait_until(lambda: not board.running)
    thread.join(5)
    assert "nothing was written" in str(thread.error) and thread.feedback.isCanceled()
    assert board.runs[-1].state == "cancelled"


def test_finish_on_the_board_is_one_line_and_no_cancel(engine, heard) -> None:
    code = (
        "say(event='metric', name='epoch', values={})\n"
        "line = sys.stdin.readline()\n"
        "say(event='metric', name='worst', values={'at': 1})\nsay(event='metric', name='worst', values={'at': 2})\n"
        "say(event='result', outputs={'LINE': line}, tables={}, layer_names={})\n"
    )
    board.measured.connect(finish := lambda run, *_: run.finish())
    feedback, results = QgsProcessingFeedback(), []
    python = engine(code)
    worker = threading.Thread(target=lambda: results.append(run_job(JOB, python, feedback)))
    worker.start()
    wait_until(lambda: not worker.is_alive() and board.runs[-1].state == "result")
    board.measured.disconnect(finish)
    assert results[0].outputs["LINE"] == FINISH_LINE and not feedback.isCanceled()
    # Of what holds pictures, the last alone is kept.
    assert board.runs[-1].metrics == [("epoch", {}), ("worst", {"at": 2})]


def test_stop_all_leaves_no_engine_even_when_one_does_not_listen(engine, heard, tmp_path) -> None:
    mark = tmp_path / "pid"
    Background(engine(f"open({str(mark)!r}, 'w').write(str(os.getpid()))\nwhile True: time.sleep(1)\n"))
    wait_until(lambda: mark.exists() and mark.read_text())
    started = time.monotonic()
    board.stop_all(5)
    assert time.monotonic() - started < 4
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
    wait_until(lambda: not board.running)
    board.stop_all(5)  # with nothing to stop it returns at once


def test_the_board_forgets_the_oldest_that_have_ended(qgis_app, monkeypatch) -> None:
    monkeypatch.setattr(_runs, "KEPT_RUNS", 3)
    monkeypatch.setattr(_runs, "KEPT_LINES", 2)
    own = RunBoard()
    first = own.begin(JOB)
    others = [own.begin(JOB) for _ in range(2)]
    for run in others:
        own.end(run, "result")
    last = own.begin(JOB)
    assert own.runs == [first, others[1], last] and first.state == RUNNING
    for text in "abc":
        own.post(last, {"event": "log", "level": "info", "message": text})
    assert last.log == [("info", "b"), ("info", "c")]
    assert len({run.number for run in own.runs}) == 3
