"""The sweep as a job: maps, metrics, models, and what must not change them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import Record, read_raster, rectangle, turned, write_area, write_bands, write_raster
from sklearn.cluster import KMeans

from engine.errors import GridMismatchError, InputError
from engine.jobs.cluster_model import ClusterModel
from engine.jobs.kmeans_sweep import run
from engine.jobs.labelling import count_classes
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.protocol import JobResult


def sweep(folder: Path, inputs: list[str], **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    values = {"k_min": 3, "k_max": 5, "restarts": 3, "folder": str(folder), **options}
    return run(KMeansSweepOptions(inputs=tuple(inputs), **values), record), record


def maps(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_every_output_is_there(sample: list[str], tmp_path: Path) -> None:
    paths = {key: str(tmp_path / name) for key, name in
             (("output", "map.tif"), ("report", "r.html"), ("model", "m.landclass"))}  # fmt: skip
    result, record = sweep(tmp_path / "sweep", sample, k_max=10, **paths)
    assert {path.name for path in (tmp_path / "sweep").glob("*.tif")} == {f"kmeans_k{k:02d}.tif" for k in range(3, 11)}
    assert result.outputs["SUGGESTED_K"] == result.outputs["CHOSEN_K"] == 4
    assert any(result.outputs["REASON"] in message for message in record.messages())
    assert [row[0] for row in result.tables["METRICS"].rows] == list(range(3, 11))
    assert (tmp_path / "map.tif").read_bytes() == (tmp_path / "sweep" / "kmeans_k04.tif").read_bytes()
    assert Path(paths["report"]).stat().st_size > 10_000
    assert sorted(ClusterModel.load(paths["model"]).clusters.centres) == list(range(3, 11))


def test_the_class_raster_says_what_it_is(sample: list[str], tmp_path: Path) -> None:
    sweep(tmp_path, sample, seed=5)
    with rasterio.open(tmp_path / "kmeans_k04.tif") as dataset:
        assert dataset.nodata == 0 and dataset.dtypes == ("uint8",) and dataset.profile["tiled"]
        colours, tags = dataset.colormap(1), dataset.tags()
        assert set(np.unique(dataset.read(1))) == {1, 2, 3, 4}
    assert tags["LANDCLASS_ALGORITHM"] == "landclass:kmeanssweep"
    assert tags["LANDCLASS_K"] == "4" and tags["LANDCLASS_SEED"] == "5"
    assert json.loads(tags["LANDCLASS_PARAMETERS"])["scaling"] == "band_standard"
    assert len({colours[value] for value in range(1, 5)}) == 4
    assert "Class 4" in (tmp_path / "kmeans_k04.tif.aux.xml").read_text()
    assert 'label="Class 4"' in (tmp_path / "kmeans_k04.qml").read_text()


def test_inertia_is_over_all_pixels_and_as_low_as_scikit_learns(sample: list[str], tmp_path: Path) -> None:
    result, _ = sweep(tmp_path, sample, k_max=8, fit_pixels=20_000, restarts=10, model=str(tmp_path / "m.landclass"))
    model = ClusterModel.load(tmp_path / "m.landclass")
    pixels = model.clusters.scaling.apply(np.concatenate([read_raster(path) for path in sample]).reshape(7, -1)).T
    for k, inertia, *_ in result.tables["METRICS"].rows:
        exact = ((pixels[:, None, :] - model.clusters.centres[k][None]) ** 2).sum(axis=2).min(axis=1).sum()
        assert inertia == pytest.approx(exact, rel=1e-4)
        assert inertia <= 1.01 * KMeans(k, n_init=3, random_state=0).fit(pixels).inertia_


def test_neither_windows_nor_threads_change_a_byte(tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(1, 4000, (3, 1100, 2100)).astype("uint16")
    values[:, 500:520] = 0
    path = write_raster(tmp_path / "in.tif", values, nodata=0, tiled=True, blockxsize=256, blockysize=256)
    expected = None
    for name, options in {"a": {"threads": 1}, "b": {"threads": 3}, "c": {"threads": 2, "memory_mb": 64}}.items():
        sweep(tmp_path / name, [path], fit_pixels=5000, **options)
        found = maps(tmp_path / name)
        expected = expected or found
        assert found == expected


def test_same_seed_same_bytes_and_another_seed_another_draw(sample: list[str], tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        sweep(tmp_path / name, sample, seed=seed, fit_pixels=2000, model=str(tmp_path / f"{name}.landclass"))
    assert maps(tmp_path / "a") == maps(tmp_path / "b")
    first, again, other = (ClusterModel.load(tmp_path / f"{name}.landclass") for name in "abc")
    assert np.array_equal(first.clusters.centres[4], again.clusters.centres[4])
    assert not np.array_equal(first.clusters.centres[4], other.clusters.centres[4])


def test_nodata_nan_and_area_are_0_and_take_no_part(tmp_path: Path) -> None:
    values = np.random.default_rng(2).normal(100, 10, (2, 60, 80)).astype("float32")
    values[:, :, 40:] += 500
    values[0, :5] = np.nan
    values[1, 10:15] = -9999
    path = write_raster(tmp_path / "in.tif", values, nodata=-9999)
    # The area leaves out the right quarter.
    area = write_area(tmp_path / "area.geojson", rectangle(500000, 5900000 - 60 * 30, 500000 + 60 * 30, 5900000))
    result, record = sweep(tmp_path / "out", [path], k_min=2, k_max=2, area=area)
    labels = read_raster(tmp_path / "out" / "kmeans_k02.tif")[0]
    assert labels.shape == (60, 60)
    assert not labels[:5].any() and not labels[10:15].any()
    expected = np.where(np.arange(60) < 40, 1, 2)
    assert (labels[20:] == expected).all()
    (told,) = [message for message in record.messages() if "usable in every band" in message]
    assert "3,000 of 3,600" in told and "300 nodata" in told and "300 not finite" in told


def test_ids_rise_with_brightness_and_colours_follow_the_class(sample: list[str], tmp_path: Path) -> None:
    sweep(tmp_path, sample, k_max=8, model=str(tmp_path / "m.landclass"))
    model = ClusterModel.load(tmp_path / "m.landclass")
    for centres in model.clusters.centres.values():
        brightness = model.clusters.scaling.undo(centres).mean(axis=1)
        assert (np.diff(brightness) > 0).all()
    # Water fills the west of the scene. Its class splits in time, but what keeps its colour is water.
    labels = read_raster(tmp_path / "kmeans_k03.tif")[0]
    water = labels == labels[0, 0]
    colour = model.classes[3][labels[0, 0] - 1].colour
    for k in range(4, 9):
        (value,) = [row.value for row in model.classes[k] if row.colour == colour]
        same = read_raster(tmp_path / f"kmeans_k{k:02d}.tif")[0] == value
        assert (water & same).sum() > 0.99 * same.sum() > 0.2 * water.sum()
        assert len({row.colour for row in model.classes[k]}) == k


@pytest.mark.parametrize("scaling", ["none", "stack_standard", "band_standard", "band_0_255", "band_percentiles"])
@pytest.mark.parametrize("colours", ["palette", "centroid"])
def test_every_scaling_and_colouring_runs(sample: list[str], tmp_path: Path, scaling: str, colours: str) -> None:
    result, _ = sweep(tmp_path, sample, scaling=scaling, colours=colours)
    rows = result.tables["METRICS"].rows
    assert rows[0][1] > rows[1][1] > rows[2][1]


def test_a_chosen_k_is_the_maps(sample: list[str], tmp_path: Path) -> None:
    result, _ = sweep(tmp_path / "s", sample, chosen_k=5, output=str(tmp_path / "map.tif"))
    assert result.outputs["CHOSEN_K"] == 5 and result.outputs["SUGGESTED_K"] == 4
    assert read_raster(tmp_path / "map.tif").max() == 5
    assert result.layer_names["OUTPUT"] == "K-means, 5 classes"


def test_empty_classes_are_said(tmp_path: Path) -> None:
    values = np.where(np.arange(50) < 20, 10, 90)[None].repeat(40, axis=0).astype("uint8")
    _, record = sweep(tmp_path / "out", [write_raster(tmp_path / "in.tif", values)])
    assert any("no pixel is in class" in message for message in record.messages("warning"))
    assert len(np.unique(read_raster(tmp_path / "out" / "kmeans_k05.tif"))) == 2


SHAPES = {
    "one band": ({}, (1, 30, 30), "uint16"),
    "one pixel": ({}, (3, 1, 1), "uint16"),
    "one row": ({}, (3, 1, 50), "float64"),
    "bytes": ({}, (3, 30, 30), "uint8"),
    "signed": ({}, (2, 30, 30), "int16"),
    "rotated": ({"transform": turned(20)}, (3, 30, 30), "uint16"),
    "degrees": ({"crs": "EPSG:4326", "transform": rasterio.Affine(0.001, 0, 5, 0, -0.001, 60)}, (3, 30, 30), "uint16"),
    "no crs": ({"crs": None}, (3, 30, 30), "uint16"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_odd_rasters_are_clustered(tmp_path: Path, shape: str) -> None:
    settings, size, dtype = SHAPES[shape]
    values = np.random.default_rng(3).integers(0, 100, size).astype(dtype)
    path = write_raster(tmp_path / "in.tif", values, **settings)
    sweep(tmp_path / "out", [path], report=str(tmp_path / "r.html"), output=str(tmp_path / "map.tif"))
    with rasterio.open(path) as given, rasterio.open(tmp_path / "map.tif") as made:
        assert (made.crs, made.transform, made.shape) == (given.crs, given.transform, given.shape)
        assert made.read(1).min() >= 1


def test_nothing_usable_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "in.tif", np.zeros((2, 20, 20), "uint8"), nodata=0)
    with pytest.raises(InputError, match="No pixel is usable"):
        sweep(tmp_path / "out", [path], output=str(tmp_path / "map.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


def test_bands_beside_each_other_are_refused_in_words(real_data: Path, tmp_path: Path) -> None:
    folder = real_data / "landsat8_mercator_2016"
    bands = [str(path) for path in sorted(folder.glob("*_B[248].TIF"))]
    with pytest.raises(GridMismatchError, match="B8.*do not overlap"):
        sweep(tmp_path / "out", bands)


def test_sentinel_bands_of_three_sizes_are_stacked_on_the_fly(real_data: Path, tmp_path: Path) -> None:
    folder = next((real_data / "sentinel2_bigearthnet").glob("*87_48"))
    bands = [str(path) for path in sorted(folder.glob("*_B*.tif"))]
    _, record = sweep(tmp_path / "out", bands, grid="finest", resampling="bilinear")
    assert read_raster(tmp_path / "out" / "kmeans_k03.tif").shape == (1, 120, 120)
    order = [message.split()[2] for message in record.messages() if message.startswith("Band ")]
    assert order == ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"]


def test_hectares_in_degrees_follow_the_latitude(real_data: Path, tmp_path: Path) -> None:
    sweep(tmp_path, [str(real_data / "pucallpa_landsat_1985_2020" / "1985.tif")], report=str(tmp_path / "r.html"))
    assert "ha" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_counting_classes() -> None:
    labels = np.random.default_rng(4).integers(0, 12, (37, 53)).astype(np.uint8)
    assert count_classes(labels, 11).tolist() == [int((labels == value).sum()) for value in range(1, 12)]
    assert count_classes(np.array([[3]], np.uint8), 3).tolist() == [0, 0, 1]


def test_bands_may_come_as_files_or_as_one_file(tmp_path: Path) -> None:
    files = write_bands(tmp_path / "in", 3)
    cube = np.concatenate([read_raster(path) for path in files])
    together = write_raster(tmp_path / "LC08_TEST.TIF", cube, names=("B1", "B2", "B3"))
    sweep(tmp_path / "a", files)
    sweep(tmp_path / "b", [together])
    for name in ("kmeans_k03.tif", "kmeans_k05.tif"):
        assert np.array_equal(read_raster(tmp_path / "a" / name), read_raster(tmp_path / "b" / name))


def test_a_large_map_has_overviews_of_its_own_pixels(tmp_path: Path) -> None:
    values = np.random.default_rng(5).integers(1, 200, (2, 1500, 4500)).astype("uint8")
    values[:, :600] = 0
    path = write_raster(tmp_path / "in.tif", values, nodata=0, tiled=True)
    sweep(tmp_path / "out", [path], fit_pixels=2000, output=str(tmp_path / "map.tif"))
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.overviews(1) == [4, 8]
        whole = dataset.read(1)
    with rasterio.open(tmp_path / "map.tif", overview_level=0) as small:
        assert np.array_equal(small.read(1), whole[::4, ::4])
    with rasterio.open(tmp_path / "map.tif", overview_level=1) as small:
        assert small.shape == (188, 563) and set(np.unique(small.read(1))) == set(np.unique(whole))
