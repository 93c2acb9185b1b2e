"""What every test shares: the project under its alias, the real scenes, and which tests this Python can run.

There are two sides, as in the project: QGIS's Python has qgis and no rasterio, the engine's Python the other way
round. A test file belongs to the QGIS side when it imports qgis or carries ``pytestmark = pytest.mark.qgis``;
`make test` runs both.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HAS_QGIS = importlib.util.find_spec("qgis") is not None
HAS_ENGINE = importlib.util.find_spec("rasterio") is not None
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
