"""Every algorithm through qgis_process, as scripts and servers run it: a fresh QGIS, no display, real bands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parent.parent
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a function that runs qgis_process with the plugin on, in a profile of its own."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from env import settings

    environment = {
        **os.environ,
        **settings(),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=240
        )

    assert "landclass" in run("plugins", "enable", "landclass").stdout
    return run


@pytest.fixture(scope="module")
def results(qgis_process: Run) -> Callable[..., dict[str, Any]]:
    """Return a function that runs an algorithm and returns its results; a list gives a parameter many values."""

    def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
        values = [
            f"{key}={value}"
            for key, given in parameters.items()
            for value in (given if isinstance(given, (list, tuple)) else [given])
        ]
        done = qgis_process("--json", "run", f"landclass:{algorithm}", "--", *values)
        assert done.returncode == 0, done.stderr + done.stdout
        return json.loads(done.stdout)["results"]

    return run


def test_every_algorithm_is_listed(qgis_process: Run) -> None:
    listed = qgis_process("list").stdout
    files = (ROOT / "processing_provider" / "algorithms").glob("[!_]*.py")
    ids = [f"landclass:{path.stem.replace('_', '')}" for path in files]
    assert len(ids) >= 5
    assert [name for name in ids if f"\t{name}\t" not in listed] == []
