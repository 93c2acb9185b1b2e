"""Scene classifiers through qgis_process: trained on a folder, put on a raster and on pictures."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from landclass.processing_provider.environment import find_engine
from osgeo import gdal
from test_qgis_process import classes, rows

pytestmark = pytest.mark.qgis

Run = Callable[..., "dict[str, Any]"]
SIDE = 24
BRIGHTNESS = {"dark": 60, "bright": 190}


@pytest.fixture(autouse=True, scope="module")
def deep_learning() -> None:
    problem = find_engine(needs="deep-learning").problem
    if problem is not None:
        pytest.skip(f"no engine with deep learning: {problem}")


def write_picture(path: Path, values: np.ndarray) -> None:
    """Write (rows, cols) as a picture of three bands."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 3)
    for band in (1, 2, 3):
        picture.GetRasterBand(band).WriteArray(values)


@pytest.fixture(scope="module")
def trained(results: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with patches, a model of them, and the list of the patches."""
    folder = tmp_path_factory.mktemp("a training")
    generator = np.random.default_rng(0)
    for name, middle in BRIGHTNESS.items():
        for number in range(12):
            write_picture(folder / "patches" / name / f"{number}.tif", generator.normal(middle, 15, (SIDE, SIDE)))
    before = Path.cwd()
    os.chdir(folder)  # names of files are understood where the command is given
    try:
        found = results(
            "traincnn", FOLDER="patches", NETWORK="scratch", EPOCHS=6, BATCH=4, MODEL="m.landclass", PATCHES="list.csv"
        )
    finally:
        os.chdir(before)
    assert found["OVERALL_ACCURACY"] > 0.7 and Path(found["MODEL"]) == folder / "m.landclass"
    return folder


def test_train_cnn(trained: Path) -> None:
    found = rows(trained / "list.csv")
    assert len(found) == 24 and {row["role"] for row in found} == {"train", "validation", "test"}
    assert {path.name for path in trained.iterdir()} == {"patches", "m.landclass", "list.csv"}


def test_apply_cnn(results: Run, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = np.full((2 * SIDE, 4 * SIDE), BRIGHTNESS["dark"])
    scene[:, 2 * SIDE :] = BRIGHTNESS["bright"]
    write_picture(tmp_path / "scene.tif", scene + np.random.default_rng(1).normal(0, 15, scene.shape))
    monkeypatch.chdir(trained)
    found = results(
        "applycnn", MODEL="m.landclass", INPUT=tmp_path / "scene.tif", STRIDE=SIDE, OUTPUT=tmp_path / "m.tif"
    )
    assert found["PATCHES"] == 8
    # Classes are in the order of their names
    assert classes(tmp_path / "m.tif").tolist() == [[2, 2, 1, 1]] * 2


def test_a_scene_without_the_bands_is_refused_before_the_training(
    qgis_process: Callable[..., Any], trained: Path, tmp_path: Path
) -> None:
    gdal.Translate(str(tmp_path / "two.tif"), str(trained / "patches" / "dark" / "0.tif"), bandList=[1, 2])
    done = qgis_process(
        "run", "landclass:trainandapplycnn", "--", f"FOLDER={trained / 'patches'}", "NETWORK=scratch", "EPOCHS=1",
        f"SCENE={tmp_path / 'two.tif'}", f"train:MODEL={tmp_path / 'm.landclass'}",
        f"apply:OUTPUT={tmp_path / 'm.tif'}",
    )  # fmt: skip
    assert done.returncode != 0 and "so red, green, blue cannot be found" in done.stderr and "Epoch" not in done.stdout
    assert not list(tmp_path.glob("m.*"))


def test_classify_samples(
    results: Run,
    trained: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(trained)
    found = results("classifysamples", MODEL="m.landclass", FOLDER="patches", OUTPUT=tmp_path / "named.csv")
    named = rows(tmp_path / "named.csv")
    assert found["CLASSIFIED"] == len(named) == 24
    assert np.mean([row["class"] == row["image"].split("/")[0] for row in named]) > 0.9
