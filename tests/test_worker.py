"""The engine as a process: jobs in, events out, no orphan, no half file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scenes import write_bands, write_raster

from engine.protocol import CANCEL_LINE, FINISH_LINE

ROOT = Path(__file__).resolve().parent.parent
SLOW = {"k_min": 2, "k_max": 60, "restarts": 100, "fit_pixels": 2_000_000}


def start(*arguments: str, **kwargs: Any) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "engine", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, **kwargs,
    )  # fmt: skip


def job_line(name: str, **options: Any) -> str:
    return json.dumps({"job": name, "options": options}) + "\n"


def events_of(process: subprocess.Popen, line: str) -> list[dict[str, Any]]:
    process.stdin.write(line)
    process.stdin.flush()
    events = [
        json.loads(text) for text in process.stdout
    ]  # its input stays open: an end of it would be a request to stop
    process.wait(timeout=30)
    return events


@pytest.fixture
def large(tmp_path: Path) -> str:
    """A raster that takes a while to cluster into 60 classes."""
    values = np.random.default_rng(0).integers(1, 9999, (4, 1500, 1500)).astype("uint16")
    return write_raster(tmp_path / "in" / "large.tif", values, tiled=True)


def test_a_job_runs_and_every_line_is_an_event(tmp_path: Path) -> None:
    process = start()
    events = events_of(
        process,
        job_line("kmeans_sweep", inputs=write_bands(tmp_path / "in"), k_max=4, output=str(tmp_path / "map.tif")),
    )
    assert process.returncode == 0
    assert events[-1]["event"] == "result"
    assert events[-1]["outputs"]["OUTPUT"] == str(tmp_path / "map.tif")
    fractions = [event["fraction"] for event in events if event["event"] == "progress"]
    assert len(fractions) > 3 and fractions == sorted(fractions)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("nonsense\n", "Found no job"),
        (job_line("no_such_job"), "There is no job"),
        (job_line("kmeans_sweep"), "No raster was given"),
        (job_line("kmeans_sweep", inputs=["a.tif"], colour="red"), "Unknown options colour"),
        (job_line("kmeans_sweep", inputs=["a.tif"], k_min=1), "k_min is 1; expected 2 to 100"),
        (job_line("kmeans_sweep", inputs=["a.tif"], k_min="x"), "expected a whole number"),
        (job_line("kmeans_sweep", inputs=["/no/such/file.tif"]), "file.tif"),
    ],
)
def test_a_wrong_job_gets_a_sentence(line: str, says: str) -> None:
    process = start()
    (event,) = [event for event in events_of(process, line) if event["event"] == "error"]
    assert process.returncode == 1
    assert says in event["message"] and event["traceback"] is None


def test_cancel_ends_it_within_two_seconds_and_leaves_nothing(large: str, tmp_path: Path) -> None:
    process = start()
    out = tmp_path / "out"
    process.stdin.write(
        job_line("kmeans_sweep", inputs=[large], folder=str(out), output=str(tmp_path / "map.tif"), **SLOW)
    )
    process.stdin.flush()
    wait_for(process, "Clustered", "Drawing")
    asked = time.monotonic()
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()
    process.wait(timeout=30)
    assert time.monotonic() - asked < 2.5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


def test_a_finish_line_is_heard_and_the_engine_goes_on_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import staging, worker

    stop, finish, left = threading.Event(), threading.Event(), []
    monkeypatch.setattr(worker, "LAST_WORD_SECONDS", 0.0)
    monkeypatch.setattr(staging, "discard_all", lambda: left.append((finish.is_set(), stop.is_set())))
    monkeypatch.setattr(worker.os, "_exit", left.append)
    monkeypatch.setattr(sys, "stdin", iter([FINISH_LINE]))
    worker._listen(stop, finish)
    assert left == [(True, True), 3]  # the end of the input stops it
    finish.clear()
    monkeypatch.setattr(sys, "stdin", iter([CANCEL_LINE, FINISH_LINE]))
    worker._listen(stop, finish)
    assert stop.is_set() and not finish.is_set()


def test_the_engine_ends_when_its_parent_is_gone(large: str, tmp_path: Path) -> None:
    process = start()
    process.stdin.write(job_line("kmeans_sweep", inputs=[large], output=str(tmp_path / "map.tif"), **SLOW))
    process.stdin.flush()
    wait_for(process, "Drawing")
    process.stdin.close()
    assert process.wait(timeout=10) != 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


def test_kill_leaves_the_older_file_as_it_was(large: str, tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("old")
    process = start()
    process.stdin.write(job_line("kmeans_sweep", inputs=[large], output=str(tmp_path / "map.tif"), k_max=4))
    process.stdin.flush()
    wait_for(process, "Labelling")
    os.kill(process.pid, signal.SIGKILL)
    process.wait(timeout=10)
    assert (tmp_path / "map.tif").read_text() == "old"


def wait_for(process: subprocess.Popen, *words: str) -> None:
    for line in process.stdout:
        if any(word in line for word in words):
            return
    raise AssertionError(f"the engine ended before it said {words}: {process.stderr.read()}")


def test_what_a_library_prints_is_no_event(tmp_path: Path) -> None:
    process = start("kmeans_sweep", "--help")
    output, _ = process.communicate(timeout=30)
    assert '"k_max": 10' in output and "scaling" in output


def test_a_job_file_runs_by_hand(tmp_path: Path) -> None:
    options = {"inputs": write_bands(tmp_path / "in"), "k_max": 4, "output": str(tmp_path / "map.tif")}
    (tmp_path / "job.json").write_text(json.dumps(options))
    process = start("kmeans_sweep", str(tmp_path / "job.json"))
    output, complaints = process.communicate(timeout=60)
    assert process.returncode == 0, complaints
    assert '"SUGGESTED_K"' in output and "inertia" in output
    process = start("kmeans_sweep", str(tmp_path / "no.json"))
    assert "Cannot read" in process.communicate(timeout=30)[1]


def test_the_start_imports_no_more_than_a_job_needs() -> None:
    heavy = ("sklearn", "scipy", "matplotlib", "dask", "tensorflow")
    code = f"import sys; import engine.jobs.kmeans_sweep; print([n for n in {heavy} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
