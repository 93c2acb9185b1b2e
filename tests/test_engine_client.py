"""The client of the engine, against engines that behave and engines that do not."""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
import time
from pathlib import Path

import pytest
from landclass.engine.protocol import Job
from landclass.processing_provider import settings
from landclass.processing_provider.engine_client import run_job
from qgis.core import QgsProcessingException, QgsProcessingFeedback


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.texts, self.infos, self.warnings, self.details = [], [], [], []

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushDebugInfo(self, text):
        self.details.append(text)


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


JOB = Job("a_job", {"k": 3})
RESULT = (
    "say(event='result', outputs={'K': 3}, tables={'T': {'fields': [['k', 'int']], 'rows': [[3]]}}, layer_names={})\n"
)


def test_events_become_feedback_and_a_result(engine) -> None:
    feedback = Feedback()
    python = engine(
        "say(event='progress', fraction=0.5, message='Half')\n"
        "say(event='progress', fraction=0.6, message='Half')\n"
        "say(event='log', level='info', message='a fact')\n"
        "say(event='log', level='warning', message='weaker')\n"
        "say(event='log', level='info', message=json.loads(job)['options'])\n".replace("['options'])", "['job'])")
        + RESULT
    )
    result = run_job(JOB, python, feedback)
    assert result.outputs == {"K": 3} and result.tables["T"].rows == [(3,)]
    assert feedback.progress() == 60 and feedback.texts == ["Half"]
    assert feedback.infos == ["a fact", "a_job"] and feedback.warnings == ["weaker"]


@pytest.mark.parametrize(("outside", "found"), [(None, "torch"), ("jax", "jax")])
def test_the_back_end_of_keras_is_the_setting_unless_it_is_set_outside(engine, monkeypatch, outside, found) -> None:
    monkeypatch.setattr(settings, "keras_backend", lambda: "torch")
    if outside:
        monkeypatch.setenv("KERAS_BACKEND", outside)
    else:
        monkeypatch.delenv("KERAS_BACKEND", raising=False)
    feedback = Feedback()
    run_job(JOB, engine("say(event='log', level='info', message=os.environ['KERAS_BACKEND'])\n" + RESULT), feedback)
    assert feedback.infos == [found]


def test_chatter_is_no_event_and_fills_no_pipe(engine) -> None:
    python = engine(
        "print('GDAL says hello')\nsys.stdout.buffer.write(b'\\xff\\xfe\\n')\nprint('[1, 2]')\n"
        "sys.stderr.write('x' * 79 + '\\n' * 1)\n[sys.stderr.write('y' * 99 + '\\n') for _ in range(20000)]\n" + RESULT
    )
    assert run_job(JOB, python, Feedback()).outputs == {"K": 3}


def test_the_engines_sentence_is_raised(engine) -> None:
    python = engine(
        "say(event='error', type='InputError', message='Band 3 is missing.', traceback=None)\nsys.exit(1)\n"
    )
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match=r"^Band 3 is missing\.$"):
        run_job(JOB, python, feedback)
    assert not feedback.details


def test_a_bug_keeps_its_traceback_in_the_log(engine) -> None:
    python = engine(
        "sys.stderr.write('library words\\n')\n"
        "say(event='error', type='bug', message='Unexpected', traceback='Traceback ...')\n"
    )
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="Unexpected"):
        run_job(JOB, python, feedback)
    assert any("Traceback" in text for text in feedback.details) and any(
        "library words" in text for text in feedback.details
    )


@pytest.mark.parametrize(
    ("code", "says"), [("os.kill(os.getpid(), 9)\n", "signal 9"), ("os._exit(7)\n", "exit code 7"), ("", "exit code 0")]
)
def test_an_end_without_result_is_said_and_cleaned_up(engine, tmp_path, code, says) -> None:
    staging = tmp_path / ".landclass-1"
    staging.mkdir()
    (staging / "half.tif").write_text("half")
    python = engine(f"say(event='staging', folder={str(staging)!r})\n" + code)
    with pytest.raises(QgsProcessingException, match=says):
        run_job(JOB, python, Feedback())
    assert not staging.exists()


def test_an_engine_that_stops_when_asked_is_not_killed(engine, tmp_path) -> None:
    mark = tmp_path / "asked"
    python = engine(
        f"line = sys.stdin.readline()\nopen({str(mark)!r}, 'w').write(line)\n"
        f"say(event='cancelled', message='Stopped')\n"
    )
    feedback = Feedback()
    threading.Timer(0.3, feedback.cancel).start()
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        run_job(JOB, python, feedback)
    assert "cancel" in mark.read_text()


def test_an_engine_that_does_not_listen_is_ended_within_two_seconds(engine, tmp_path) -> None:
    mark = tmp_path / "pid"
    python = engine(f"open({str(mark)!r}, 'w').write(str(os.getpid()))\nwhile True: time.sleep(1)\n")
    feedback = Feedback()
    threading.Timer(0.5, feedback.cancel).start()
    started = time.monotonic()
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        run_job(JOB, python, feedback)
    assert time.monotonic() - started < 0.5 + 2.5
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), signal.SIG_DFL)


def test_a_python_that_is_none_gets_a_sentence(tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be started"):
        run_job(JOB, tmp_path / "no-python", Feedback())


def test_qgis_settings_do_not_reach_the_engine(engine, monkeypatch) -> None:
    for name in ("PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("https_proxy", "http://proxy:1")
    names = ("PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH", "https_proxy")
    python = engine(
        f"found = {{'FOUND': [n for n in {names} if n in os.environ], 'PATH': os.environ['PYTHONPATH']}}\n"
        "say(event='result', outputs=found, tables={}, layer_names={})\n"
    )
    outputs = run_job(JOB, python, Feedback()).outputs
    assert outputs["FOUND"] == ["https_proxy"]
    assert (Path(outputs["PATH"]) / "engine" / "__main__.py").is_file()
