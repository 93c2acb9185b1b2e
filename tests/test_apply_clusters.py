"""A saved model on other scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import Record, read_raster, write_bands, write_raster

from engine.errors import InputError, ModelError
from engine.jobs.apply_clusters import run
from engine.jobs.kmeans_sweep import run as run_sweep
from engine.options.apply_clusters import ApplyClustersOptions
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.progress import Progress
from engine.protocol import JobResult


@pytest.fixture(scope="module")
def trained(sample: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    run_sweep(
        KMeansSweepOptions(inputs=tuple(sample), k_max=6, folder=str(folder), model=str(folder / "m.landclass")),
        Progress(),
    )
    return folder


def apply(trained: Path, inputs: list[str], folder: Path, **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    values = {"output": str(folder / "map.tif"), "model": str(trained / "m.landclass"), **options}
    return run(ApplyClustersOptions(inputs=tuple(inputs), **values), record), record


@pytest.mark.parametrize("k", [3, 6])
def test_its_own_scene_gets_its_own_map(trained: Path, sample: list[str], tmp_path: Path, k: int) -> None:
    result, _ = apply(trained, sample, tmp_path, k=k)
    assert result.outputs["K"] == k
    assert np.array_equal(read_raster(tmp_path / "map.tif"), read_raster(trained / f"kmeans_k{k:02d}.tif"))
    with rasterio.open(tmp_path / "map.tif") as made, rasterio.open(trained / f"kmeans_k{k:02d}.tif") as known:
        assert made.colormap(1) == known.colormap(1)


def test_bands_are_matched_by_name_and_others_are_left_alone(trained: Path, sample: list[str], tmp_path: Path) -> None:
    cube = np.concatenate([read_raster(path) for path in reversed(sample)])
    nothing = np.zeros_like(cube[:1])
    with rasterio.open(sample[0]) as dataset:
        place = {"transform": dataset.transform, "crs": dataset.crs}
    names = (*(f"B{number}" for number in range(7, 0, -1)), "B9")
    # The band that the model does not know is nodata throughout, which must not matter.
    scene = write_raster(tmp_path / "LC08_scene.tif", np.concatenate([cube, nothing]), names=names, nodata=0, **place)
    apply(trained, [scene], tmp_path, k=5)
    assert np.array_equal(read_raster(tmp_path / "map.tif"), read_raster(trained / "kmeans_k05.tif"))


def test_a_missing_band_is_named(trained: Path, sample: list[str], tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="B5, B6 cannot be found"):
        apply(trained, sample[:4] + sample[6:], tmp_path)
    assert not list(tmp_path.iterdir())


def test_equal_names_of_other_sensors_are_refused(trained: Path, real_data: Path, tmp_path: Path) -> None:
    bands = sorted(str(path) for path in (real_data / "landsat5_tucurui_1988").glob("*_B?.TIF"))
    with pytest.raises(ModelError, match="the sensors differ"):
        apply(trained, bands, tmp_path)


def test_a_k_that_was_not_saved_is_refused(trained: Path, sample: list[str], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="k = 3, 4, 5, 6"):
        apply(trained, sample, tmp_path, k=9)


def test_distance_is_that_to_the_class_centre(trained: Path, sample: list[str], tmp_path: Path) -> None:
    from engine.jobs.cluster_model import ClusterModel

    apply(trained, sample, tmp_path, k=4, distance=str(tmp_path / "far.tif"))
    model = ClusterModel.load(trained / "m.landclass")
    pixels = model.clusters.scaling.apply(np.concatenate([read_raster(path) for path in sample]).reshape(7, -1)).T
    exact = np.sqrt(((pixels[:, None, :] - model.clusters.centres[4][None]) ** 2).sum(axis=2).min(axis=1))
    found = read_raster(tmp_path / "far.tif").ravel()
    np.testing.assert_allclose(found, exact, rtol=1e-3, atol=2e-3)


def test_a_scene_unlike_the_first_is_warned_of(trained: Path, tmp_path: Path) -> None:
    _, record = apply(trained, write_bands(tmp_path / "in", 7), tmp_path / "out")
    assert any("as far from their class centres" in message for message in record.messages("warning"))


def test_nodata_stays_nodata(trained: Path, sample: list[str], tmp_path: Path) -> None:
    scene = []
    for path in sample:
        values = read_raster(path)[0]
        values[:40] = 0
        with rasterio.open(path) as dataset:
            name = tmp_path / Path(path).name
            scene.append(write_raster(name, values, dataset.transform, dataset.crs, nodata=0))
    result, _ = apply(trained, scene, tmp_path, distance=str(tmp_path / "far.tif"))
    labels, far = read_raster(tmp_path / "map.tif")[0], read_raster(tmp_path / "far.tif")[0]
    assert not labels[:40].any() and labels[40:].all()
    assert np.isnan(far[:40]).all() and np.isfinite(far[40:]).all()
    assert result.outputs["USABLE_PIXELS"] == labels[40:].size


def test_reflectance_of_the_training_is_reflectance_here(sample: list[str], tmp_path: Path) -> None:
    scaled = {"scale": 0.0000275, "offset": -0.2}
    run_sweep(
        KMeansSweepOptions(
            inputs=tuple(sample), k_max=4, folder=str(tmp_path / "s"), model=str(tmp_path / "m.landclass"), **scaled
        ),
        Progress(),
    )
    apply(tmp_path, sample, tmp_path, k=4)
    assert np.array_equal(read_raster(tmp_path / "map.tif"), read_raster(tmp_path / "s" / "kmeans_k04.tif"))


def test_no_model_is_no_model(sample: list[str], tmp_path: Path) -> None:
    (tmp_path / "m.landclass").write_text("hello")
    with pytest.raises(ModelError, match="not a Landclass model"):
        apply(tmp_path, sample, tmp_path)
