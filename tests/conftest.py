"""What every test shares: the project under its alias, the real scenes, and which tests this Python can run.

There are two sides, as in the project: QGIS's Python has qgis and no rasterio, the engine's Python the other way
round. A test file belongs to the QGIS side when it imports qgis or carries ``pytestmark = pytest.mark.qgis``;
`make test` runs both.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
HAS_QGIS = importlib.util.find_spec("qgis") is not None
HAS_ENGINE = importlib.util.find_spec("rasterio") is not None
Run = Callable[..., "subprocess.CompletedProcess[str]"]
QGIS_SIDE = re.compile(r"^(?:\s*(?:from|import) qgis\b|pytestmark\b.*\bqgis\b)", re.MULTILINE)


def _load_alias() -> None:
    """Load the root as the package `landclass`, whatever its folder is called, as QGIS does."""
    spec = importlib.util.spec_from_file_location(
        "landclass", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["landclass"] = package
    spec.loader.exec_module(package)


sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
_load_alias()


def pytest_report_header() -> str:
    sides = [name for name, here in (("QGIS", HAS_QGIS), ("engine", HAS_ENGINE)) if here]
    return f"landclass: tests of the {' and '.join(sides) or 'neither'} side"


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    if collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    of_qgis = QGIS_SIDE.search(collection_path.read_text(encoding="utf-8")) is not None
    return True if not (HAS_QGIS if of_qgis else HAS_ENGINE) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "real_data" in getattr(item, "fixturenames", ()):
            item.add_marker("real_data")


@pytest.fixture(scope="session")
def sample() -> list[str]:
    """Band files B1 to B7 of the scene that comes with the plugin."""
    return [str(path) for path in sorted((ROOT / "resources" / "sample").glob("*.TIF"))]


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of the real scenes."""
    folder = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"the real scenes are not in {folder}; LANDCLASS_DATA can name another folder")
    return folder


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):  # type: ignore[no-untyped-def]
    """The provider, added to the registry of a QGIS without windows."""
    from landclass.processing_provider.provider import LandclassProvider
    from qgis.core import QgsApplication

    found = LandclassProvider()
    assert QgsApplication.processingRegistry().addProvider(found)
    return found


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a function that runs qgis_process with the plugin on, in a profile of its own."""
    from env import headless

    environment = headless(QGIS_CUSTOM_CONFIG_PATH=tmp_path_factory.mktemp("profile"))

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=240
        )

    assert "landclass" in run("plugins", "enable", "landclass").stdout
    return run


@pytest.fixture(scope="session")
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


@pytest.fixture
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Processing know that there is no window: since QGIS 3.44 it asks the stand-in for its tree of layers."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
