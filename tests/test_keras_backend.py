"""Keras and its back end: what is said where one is missing, and what it runs on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine.errors import InputError, MissingPackageError
from engine.learning import keras_backend
from engine.learning.keras_backend import device, load_keras
from engine.options.train_cnn import KERAS_BACKENDS

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def instead_of_keras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file that is imported as Keras."""
    before = sys.modules.pop("keras", None)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path / "keras.py"
    sys.modules.pop("keras", None)
    if before is not None:
        sys.modules["keras"] = before


@pytest.mark.parametrize(
    ("missing", "says"),
    [
        ("keras", "package keras is missing .* press Build in Plugins > Landclass > Environment"),
        ("tensorflow", "package tensorflow is missing .* press Build in Plugins"),
        ("torch", "package torch, which Keras is set to run on, is missing .* choose tensorflow in Settings > Options"),
        ("jax", "package jax, which .* KERAS_BACKEND.* or install jax there"),
    ],
)
def test_what_is_missing_is_said_with_what_to_do(instead_of_keras: Path, missing: str, says: str) -> None:
    instead_of_keras.write_text(f"raise ModuleNotFoundError('No module named {missing}', name='{missing}')")
    with pytest.raises(MissingPackageError, match=says):
        load_keras()


@pytest.mark.parametrize("body", ["raise ValueError('Unable to import backend : abacus')", "backend = Backend()"])
def test_another_back_end_is_refused(instead_of_keras: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "abacus")
    instead_of_keras.write_text(f"class Backend:\n    backend = staticmethod(lambda: 'abacus')\n{body}")
    with pytest.raises(InputError, match=r"is 'abacus'; expected tensorflow, torch, jax\. Choose one in Settings"):
        load_keras()


def test_tensorflow_is_the_default() -> None:
    assert KERAS_BACKENDS[0] == "tensorflow"


def gpu(name: str) -> dict[str, Any]:
    """Return as much of each back end as is asked for its graphics card."""
    there = SimpleNamespace(name="/physical_device:GPU:0")
    details = SimpleNamespace(get_device_details=lambda found: {"device_name": name})
    return {
        "tensorflow": SimpleNamespace(
            config=SimpleNamespace(list_physical_devices=lambda kind: [there] if name else [], experimental=details)
        ),
        "torch": SimpleNamespace(
            cuda=SimpleNamespace(is_available=lambda: bool(name), get_device_name=lambda number: name)
        ),
        "jax": SimpleNamespace(
            devices=lambda: [SimpleNamespace(platform="gpu" if name else "cpu", device_kind=name or "cpu")]
        ),
    }


@pytest.mark.parametrize("backend", KERAS_BACKENDS)
@pytest.mark.parametrize(("card", "says"), [("NVIDIA H200", "the GPU NVIDIA H200"), ("", "the CPU (cores: 3)")])
def test_what_it_runs_on(
    instead_of_keras: Path, monkeypatch: pytest.MonkeyPatch, backend: str, card: str, says: str
) -> None:
    instead_of_keras.write_text(f"class backend:\n    backend = staticmethod(lambda: {backend!r})")
    monkeypatch.setitem(sys.modules, backend, gpu(card)[backend])
    monkeypatch.setattr(keras_backend, "count_threads", lambda threads: 3)
    assert device() == says


@pytest.mark.deep_learning
def test_the_engine_obeys_the_variable(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    options = json.dumps({"folder": str(tmp_path), "model": str(tmp_path / "m.landclass")})
    done = subprocess.run(
        [sys.executable, "-m", "engine", "train_cnn", "-"],
        input=options, env={**os.environ, "KERAS_BACKEND": "abacus"}, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1 and "The back end of Keras is 'abacus'; expected tensorflow" in done.stderr
    assert "Traceback" not in done.stderr
