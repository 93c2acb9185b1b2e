"""Spectral clustering as a job: maps, metrics, models, and what must not change them."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import Record, read_raster, write_bands, write_raster

from engine.errors import Cancelled, InputError, ModelError
from engine.jobs.apply_clusters import run as run_apply
from engine.jobs.cluster_model import ClusterModel
from engine.jobs.spectral_clustering import run
from engine.modelfile import ModelFile
from engine.options.apply_clusters import ApplyClustersOptions
from engine.options.spectral_clustering import SpectralClusteringOptions
from engine.progress import Progress
from engine.protocol import JobResult


def cluster(inputs: list[str], output: Path, **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    values = {"fit_pixels": 5000, "draws": 2, "output": str(output), **options}
    return run(SpectralClusteringOptions(inputs=tuple(inputs), **values), record), record


def test_every_output_is_there(sample: list[str], tmp_path: Path) -> None:
    paths = {key: str(tmp_path / name) for key, name in (("report", "r.html"), ("model", "m.landclass"))}
    result, record = cluster(sample, tmp_path / "map.tif", **paths)
    assert result.outputs["CHOSEN_K"] == 4 and 2 <= result.outputs["SUGGESTED_K"] <= 10
    assert 0 < result.outputs["NORMALISED_CUT"] < 4 and 90 <= result.outputs["LANDMARKS"] <= 100
    assert any(f"Gamma: {result.outputs['GAMMA']:.4g} (from the median" in message for message in record.messages())
    (row,) = result.tables["METRICS"].rows
    assert row[0] == 4 and 0.001 < row[4] < 0.25 and row[5] is True
    assert set(np.unique(read_raster(tmp_path / "map.tif"))) == {1, 2, 3, 4}
    page = Path(paths["report"]).read_text(encoding="utf-8")
    assert "Spectral clustering" in page and "Eigenvalues" in page and '"marked":' in page
    assert sorted(ClusterModel.load(paths["model"]).clusters.centres) == [4]


def test_the_class_raster_says_what_it_is(sample: list[str], tmp_path: Path) -> None:
    cluster(sample, tmp_path / "map.tif", seed=5, gamma_rule="bands")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.nodata == 0 and dataset.dtypes == ("uint8",)
        tags = dataset.tags()
        labels = dataset.read(1)
    assert tags["LANDCLASS_ALGORITHM"] == "landclass:spectralclustering" and tags["LANDCLASS_SEED"] == "5"
    assert json.loads(tags["LANDCLASS_PARAMETERS"])["gamma_rule"] == "bands"
    assert 'label="Class 4"' in (tmp_path / "map.qml").read_text()
    cube = np.concatenate([read_raster(path) for path in sample]).astype(float)
    brightness = [cube[:, labels == value].mean() for value in range(1, 5)]
    assert brightness == sorted(brightness)


def test_a_sweep_makes_a_map_for_every_number_on_one_embedding(sample: list[str], tmp_path: Path) -> None:
    result, _ = cluster(
        sample, tmp_path / "map.tif", classes=3, classes_max=6, folder=str(tmp_path / "all"),
        model=str(tmp_path / "m.landclass"),
    )  # fmt: skip
    rows = result.tables["METRICS"].rows
    assert [row[0] for row in rows] == [3, 4, 5, 6]
    cuts = [row[2] for row in rows]
    assert cuts == sorted(cuts)
    chosen = result.outputs["CHOSEN_K"]
    assert chosen == result.outputs["SUGGESTED_K"] == max(rows, key=lambda row: row[1])[0]
    names = {path.name for path in (tmp_path / "all").glob("*.tif")}
    assert names == {f"spectral_k{k:02d}.tif" for k in (3, 4, 5, 6)}
    assert (tmp_path / "map.tif").read_bytes() == (tmp_path / "all" / f"spectral_k{chosen:02d}.tif").read_bytes()
    clusters = ClusterModel.load(tmp_path / "m.landclass").clusters
    assert [centres.shape for centres in clusters.centres.values()] == [(3, 3), (4, 4), (5, 5), (6, 6)]


def test_neither_windows_nor_threads_change_a_byte(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    values = (rng.integers(1, 6, (3, 1100, 2100)) * 600 + rng.integers(0, 300, (3, 1100, 2100))).astype("uint16")
    values[:, 500:520] = 0
    path = write_raster(tmp_path / "in.tif", values, nodata=0, tiled=True, blockxsize=256, blockysize=256)
    found = []
    for name, options in {"a": {"threads": 1}, "b": {"threads": 3}, "c": {"threads": 2, "memory_mb": 64}}.items():
        cluster([path], tmp_path / f"{name}.tif", landmarks=40, **options)
        found.append((tmp_path / f"{name}.tif").read_bytes())
    assert found[0] == found[1] == found[2]


def test_same_seed_same_map(sample: list[str], tmp_path: Path) -> None:
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        cluster(sample, tmp_path / f"{name}.tif", seed=seed, model=str(tmp_path / f"{name}.landclass"))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    first, other = (ClusterModel.load(tmp_path / f"{name}.landclass").clusters.embedding for name in "ac")
    assert not np.array_equal(first.landmarks, other.landmarks)


def test_the_saved_model_gives_the_same_map_again(sample: list[str], tmp_path: Path) -> None:
    model = str(tmp_path / "m.landclass")
    cluster(sample, tmp_path / "map.tif", classes=3, classes_max=5, folder=str(tmp_path / "all"), model=model)
    cube = np.concatenate([read_raster(path) for path in reversed(sample)])
    with rasterio.open(sample[0]) as dataset:
        grid = {"transform": dataset.transform, "crs": dataset.crs.to_string()}
    names = tuple(f"B{number}" for number in range(7, 0, -1))
    turned_round = write_raster(tmp_path / "stack.tif", cube, names=names, **grid)
    for inputs in (sample, [turned_round]):
        options = ApplyClustersOptions(
            inputs=tuple(inputs), model=model, k=5, output=str(tmp_path / "again.tif"), distance=str(tmp_path / "d.tif")
        )
        run_apply(options, Progress())
        again, first = read_raster(tmp_path / "again.tif"), read_raster(tmp_path / "all" / "spectral_k05.tif")
        assert np.mean(again == first) > 0.9999
        assert np.isfinite(read_raster(tmp_path / "d.tif")).all()


@pytest.mark.parametrize("change", ["landmarks", "gamma", "projection"])
def test_a_damaged_model_is_refused(sample: list[str], tmp_path: Path, change: str) -> None:
    cluster(sample, tmp_path / "map.tif", model=str(tmp_path / "m.landclass"))
    file = ModelFile.load(tmp_path / "m.landclass")
    if change == "gamma":
        file.card["gamma"] = 0.0
    else:
        file.arrays[change] = file.arrays[change][:, :-1]
    file.save(tmp_path / "m.landclass")
    with pytest.raises(ModelError, match="is damaged"):
        ClusterModel.load(tmp_path / "m.landclass")


def test_a_single_valued_image_is_one_class(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "flat.tif", np.full((2, 30, 40), 1200, "uint16"))
    result, record = cluster([path], tmp_path / "map.tif", report=str(tmp_path / "r.html"))
    assert len(np.unique(read_raster(tmp_path / "map.tif"))) == 1
    assert any("no pixel is in class" in message for message in record.messages("warning"))
    assert result.outputs["SILHOUETTE"] is None


def test_more_classes_than_different_pixels(tmp_path: Path) -> None:
    values = np.random.default_rng(0).choice([100, 900, 3000], (2, 40, 50)).astype("uint16")
    path = write_raster(tmp_path / "few.tif", values)
    cluster([path], tmp_path / "map.tif", classes=12)
    labels = read_raster(tmp_path / "map.tif")[0].astype(int)
    kinds = values[0].astype(int) * 10_000 + values[1]
    assert len(np.unique(labels)) == 9
    assert all(len(np.unique(labels[kinds == kind])) == 1 for kind in np.unique(kinds))


def test_nodata_and_not_a_number_stay_out(tmp_path: Path) -> None:
    values = np.random.default_rng(2).normal(0.3, 0.1, (3, 60, 70)).astype("float32")
    values[0, :5], values[1, 5:9], values[2, 9:12] = np.nan, -9999, np.inf
    path = write_raster(tmp_path / "in.tif", values, nodata=-9999)
    cluster([path], tmp_path / "map.tif")
    labels = read_raster(tmp_path / "map.tif")[0]
    assert not labels[:12].any() and labels[12:].all()


@pytest.mark.parametrize("scale", [1.0, 1e4, 1e-4])
def test_raw_reflectance_gets_a_gamma_that_fits(sample: list[str], tmp_path: Path, scale: float) -> None:
    cluster(sample, tmp_path / "map.tif", scaling="none", scale=scale)
    assert set(np.unique(read_raster(tmp_path / "map.tif"))) == {1, 2, 3, 4}


def test_raw_reflectance_with_a_gamma_for_scaled_values_is_refused(sample: list[str], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="choose another scaling"):
        cluster(sample, tmp_path / "map.tif", scaling="none", gamma_rule="bands")
    assert not list(tmp_path.iterdir())


def test_better_takes_three_times_the_landmarks(sample: list[str], tmp_path: Path) -> None:
    result, _ = cluster(sample, tmp_path / "map.tif", quality="better", landmarks=50)
    assert 130 <= result.outputs["LANDMARKS"] <= 150


def test_a_constant_band_and_a_copied_band_do_no_harm(tmp_path: Path) -> None:
    inputs = write_bands(tmp_path / "in", count=2)
    flat = write_raster(tmp_path / "in" / "x_B8.tif", np.full((40, 50), 5, "uint16"))
    twin = write_raster(tmp_path / "in" / "x_B9.tif", read_raster(inputs[0]))
    cluster([*inputs, flat, twin], tmp_path / "map.tif")
    assert set(np.unique(read_raster(tmp_path / "map.tif"))) == {1, 2, 3, 4}


def test_one_pixel(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "one.tif", np.array([[[7]], [[9]]], "uint8"))
    cluster([path], tmp_path / "map.tif")
    assert read_raster(tmp_path / "map.tif").shape == (1, 1, 1)


def test_nothing_usable_is_said(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "empty.tif", np.zeros((2, 20, 20), "uint16"), nodata=0)
    with pytest.raises(InputError, match="No pixel"):
        cluster([path], tmp_path / "map.tif")


def test_wrong_numbers_are_refused() -> None:
    with pytest.raises(InputError, match="classes_max is 3 and classes is 5"):
        SpectralClusteringOptions(inputs=("a.tif",), classes=5, classes_max=3)
    with pytest.raises(InputError, match="landmarks is 5; expected 10 to 1000"):
        SpectralClusteringOptions(inputs=("a.tif",), landmarks=5)


def test_cancel_leaves_nothing_new_and_the_old_map(sample: list[str], tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("older")
    for wanted in ("Drawing", "Labelling"):
        stop = threading.Event()

        def send(kind: str, stop: threading.Event = stop, wanted: str = wanted, **values: Any) -> None:
            if wanted in str(values.get("message")):
                stop.set()

        options = SpectralClusteringOptions(inputs=tuple(sample), output=str(tmp_path / "map.tif"))
        with pytest.raises(Cancelled):
            run(options, Progress(send, stop))
        assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]
        assert (tmp_path / "map.tif").read_text() == "older"
