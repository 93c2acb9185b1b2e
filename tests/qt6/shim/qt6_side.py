"""For pytest with Qt 6: only tests whose modules need Qt alone, and a QApplication."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from needs import TESTS, left_out
from qgis.PyQt.QtWidgets import QApplication


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    if collection_path.parent != TESTS or not collection_path.name.startswith("test_"):
        return None
    return True if left_out(collection_path) else None


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    yield QApplication.instance() or QApplication([])
