"""Samples through qgis_process: a grid over a raster, then random places in some of it."""

from __future__ import annotations

import csv
import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from env import headless
from osgeo import gdal

pytestmark = pytest.mark.qgis


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the environment of qgis_process with the plugin on, in a profile of its own."""
    found = headless(QGIS_CUSTOM_CONFIG_PATH=tmp_path_factory.mktemp("profile"))
    command = ["qgis_process", "plugins", "enable", "landclass"]
    assert "landclass" in subprocess.run(command, env=found, capture_output=True, text=True, timeout=240).stdout
    return found


def results(environment: dict[str, str], algorithm: str, **parameters: Any) -> dict[str, Any]:
    values = [f"{key}={value}" for key, value in parameters.items()]
    command = ["qgis_process", "--json", "run", f"landclass:{algorithm}", "--", *values]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)["results"]


def test_a_grid_and_random_samples_in_it(environment: dict[str, str], sample: list[str], tmp_path: Path) -> None:
    grid, points = tmp_path / "grid.gpkg", tmp_path / "samples.csv"
    found = results(
        environment, "regularsamples", INPUT=sample[0], SIZE=100, OVERLAP=20, UNITS="pixels", EDGES="overlap",
        OUTPUT=grid,
    )  # fmt: skip
    scene = gdal.Open(sample[0])
    columns, rows = (-(-(side - 100) // 80) + 1 for side in (scene.RasterXSize, scene.RasterYSize))
    assert found["COUNT"] == columns * rows > 4
    found = results(
        environment, "randomsamples", AREA=grid, STRATA_FIELD="row", COUNT=30, SIZE=300, MIN_DISTANCE=100, SEED=7,
        OUTPUT=points,
    )  # fmt: skip
    assert found["COUNT"] == 30
    with points.open(newline="", encoding="utf-8") as file:
        counts = Counter(int(row["stratum"]) for row in csv.DictReader(file))
    assert sorted(counts) == list(range(1, rows + 1)) and max(counts.values()) - min(counts.values()) <= 1
