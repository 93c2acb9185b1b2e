"""A small scene to segment, and the two jobs with what they need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from scenes import Record, north_up, write_raster

from engine.options.apply_segmentation import ApplySegmentationOptions
from engine.options.train_segmentation import TrainSegmentationOptions
from engine.progress import Progress
from engine.protocol import JobResult

SIDE = 224


def scene(folder: Path, seed: int = 0, nodata: float | None = None) -> tuple[str, str]:
    """Write two bands of 10 m in which bright rectangles stand on dark ground, and which they are."""
    generator = np.random.default_rng(seed)
    labels = np.zeros((SIDE, SIDE), "uint8")
    for _ in range(60):
        top, left = generator.integers(0, SIDE - 12, 2)
        labels[top : top + generator.integers(6, 20), left : left + generator.integers(6, 20)] = 1
    noise = generator.normal(0, 10, (2, SIDE, SIDE))
    values = np.stack([80 + 60 * labels, 200 - 40 * labels]) + noise
    if nodata is not None:
        values[:, :40, :40] = nodata
    raster = write_raster(
        folder / "scene.tif", values.round().astype("int16"), north_up(10), names=("height", "slope"), nodata=nodata
    )
    return raster, write_raster(folder / "labels.tif", labels, north_up(10), nodata=255)


def train(tmp_path: Path, record: Progress | None = None, **options: Any) -> JobResult:
    from engine.jobs.train_segmentation import run

    if "inputs" not in options:
        raster, labels = scene(tmp_path)
        options = {"inputs": [raster], "labels": labels, **options}
    given = {
        "patch_px": 32,
        "epochs": 3,
        "patience": 0,
        "block_m": 560,
        "class_names": "0: ground; 1: house",
        "learning_rate": 0.005,
        "model": str(tmp_path / "m.landclass"),
        **options,
    }
    return run(TrainSegmentationOptions(**given), record or Record())


def apply(tmp_path: Path, inputs: list[str], record: Progress | None = None, **options: Any) -> JobResult:
    from engine.jobs.apply_segmentation import run

    given = {
        "model": str(tmp_path / "m.landclass"),
        "output": str(tmp_path / "map.tif"),
        "tile_px": 96,
        "overlap_px": 32,
        **options,
    }
    return run(ApplySegmentationOptions(inputs=tuple(inputs), **given), record or Record())
