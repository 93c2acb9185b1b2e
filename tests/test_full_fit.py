"""K-means over all pixels in pieces: scikit-learn's centres, whatever the pieces, and never worse than the sample's."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scenes import Record, read_raster, write_raster

from engine.core.kmeans import FullFit, KMeansFit, fit_kmeans
from engine.core.scaling import Scaling, fit_scaling
from engine.jobs import kmeans_sweep
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.protocol import JobResult

PLAIN = Scaling(np.zeros(1), np.ones(1))


def start(*centres: list[list[float]]) -> list[KMeansFit]:
    return [KMeansFit(np.array(each, float), 0.0, 7, True) for each in centres]


def one_pass(search: FullFit, pixels: Any, valid: Any = None) -> bool:
    pixels = np.atleast_2d(pixels)
    search.add(search.count(pixels, np.ones(pixels.shape[1], bool) if valid is None else np.array(valid)))
    return search.finish_pass()


def test_one_pass_by_hand() -> None:
    # 0, 1, 2 go to 1 and 10, 12 to 9: means 1 and 11, squares 1 + 0 + 1 + 1 + 9
    search = FullFit(start([[1.0], [9.0]]), PLAIN, np.array([[0, 1, 2, 10, 12]], np.float32))
    assert not one_pass(search, [0, 1, 2, 10, 12])
    assert search.fits[0].centres.tolist() == [[1.0], [11.0]]
    assert search.fits[0].inertia == pytest.approx(12, rel=1e-4) and search.fits[0].iterations == 1
    assert search.shifts[0] == pytest.approx(4 / np.var([0, 1, 2, 10, 12]))
    assert one_pass(search, [0, 1, 2, 10, 12])
    assert search.fits[0].converged and search.fits[0].iterations == 2
    assert search.fits[0].inertia == pytest.approx(4, rel=1e-4)


def test_what_is_not_valid_does_not_count() -> None:
    search = FullFit(start([[1.0], [9.0]]), PLAIN, np.array([[0, 2, 10]], np.float32))
    one_pass(search, [0, 2, 10, 5000, -7], [True, True, True, False, False])
    assert search.fits[0].centres.tolist() == [[1.0], [10.0]]


def test_a_centre_without_members_goes_to_the_farthest_sample() -> None:
    samples = np.array([[0, 1, 2, 30]], np.float32)
    search = FullFit(start([[1.0], [-500.0]]), PLAIN, samples)
    one_pass(search, samples)
    assert search.fits[0].centres.tolist() == [[8.25], [30.0]]
    while not one_pass(search, samples):
        pass
    assert search.fits[0].centres.tolist() == [[1.0], [30.0]]


def test_fewer_pixels_than_classes() -> None:
    search = FullFit(start([[3.0], [3.0], [3.0]]), PLAIN, np.full((1, 4), 3, np.float32))
    assert one_pass(search, [3, 3, 3, 3])
    assert search.fits[0].centres.tolist() == [[3.0]] * 3 and search.fits[0].inertia == pytest.approx(0)


def test_each_model_stops_by_itself_and_travels() -> None:
    generator = np.random.default_rng(2)
    pixels = np.concatenate([generator.normal(middle, 40, 900) for middle in (100, 500, 900)])[None]
    samples = pixels.astype(np.float32)
    search = FullFit(start([[100.0], [700.0]], [[0.0], [80.0], [90.0]]), PLAIN, samples)
    while True:
        search.add(pickle.loads(pickle.dumps(search)).count(pixels, np.ones(2700, bool)))
        if search.finish_pass():
            break
    two, three = search.fits
    assert two.converged and three.converged and two.iterations < three.iterations
    np.testing.assert_allclose(np.sort(three.centres[:, 0]), [100, 500, 900], atol=5)


@pytest.mark.parametrize("k", [3, 8])
def test_centres_are_those_of_scikit_learn(k: int) -> None:
    from sklearn.cluster import KMeans

    generator = np.random.default_rng(k)
    pixels = generator.normal(0, 1, (4, 30_000)) * 300 + generator.integers(0, 5, 30_000) * 400 + 2000
    pixels = pixels.astype("uint16")
    scaling = fit_scaling(pixels, "band_standard")
    scaled = scaling.apply(pixels)
    fit = fit_kmeans(scaled[:, :1000], k, 3, 0, lambda: None)
    search = FullFit([fit], scaling, scaled)
    ended = False
    while not ended:
        # Three pieces, one of them hardly any
        for piece in (slice(0, 17), slice(17, 20_000), slice(20_000, None)):
            search.add(search.count(pixels[:, piece], np.ones(pixels[:, piece].shape[1], bool)))
        ended = search.finish_pass()
    exact = ((pixels.T - scaling.offsets) / scaling.scales).astype(np.float64)
    known = KMeans(k, init=fit.centres, n_init=1, algorithm="lloyd", max_iter=300).fit(exact)
    assert search.fits[0].iterations == pytest.approx(known.n_iter_, abs=1)
    np.testing.assert_allclose(search.fits[0].centres, known.cluster_centers_, atol=0.02)
    last = ((exact[:, None] - search.fits[0].centres) ** 2).sum(axis=2).min(axis=1).sum()
    assert last == pytest.approx(known.inertia_, rel=1e-5)
    assert search.fits[0].inertia <= fit_inertia(exact, fit.centres)


def fit_inertia(pixels: np.ndarray, centres: np.ndarray) -> float:
    return float(((pixels[:, None] - centres) ** 2).sum(axis=2).min(axis=1).sum())


# The job


def scene(folder: Path) -> list[str]:
    generator = np.random.default_rng(6)
    rows, columns = np.indices((300, 400))
    paths = []
    for band in range(3):
        values = 200 * ((rows // 40 + columns // (50 + 20 * band)) % 5) + generator.normal(500, 90, rows.shape)
        values[:40, :40] = 0
        paths.append(
            write_raster(
                folder / f"s_B{band + 2}.tif", values.clip(0).astype("uint16"), nodata=0,
                tiled=True, blockxsize=128, blockysize=128,
            )
        )  # fmt: skip
    return paths


def sweep(folder: Path, inputs: list[str], **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    given = {"k_min": 3, "k_max": 6, "chosen_k": 5, "fit_pixels": 400, "output": str(folder / "map.tif"), **options}
    return kmeans_sweep.run(KMeansSweepOptions(inputs=tuple(inputs), **given), record), record


def test_all_pixels_are_never_worse_than_the_sample(tmp_path: Path) -> None:
    inputs = scene(tmp_path)
    sample, _ = sweep(tmp_path / "sample", inputs)
    found, record = sweep(tmp_path / "all", inputs, fit="all_pixels")
    inertias = [[row[1] for row in result.tables["METRICS"].rows] for result in (sample, found)]
    assert all(better < other for other, better in zip(*inertias))
    told = [text for text in record.messages() if "passes over all pixels" in text]
    assert [text.split(":")[0] for text in told] == ["k = 3", "k = 4", "k = 5", "k = 6"]
    assert "of the variance" in told[0]
    passes = [row[4] for row in found.tables["METRICS"].rows]
    assert [int(text.split(": ")[2].split(",")[0]) for text in told] == passes
    assert (read_raster(tmp_path / "all" / "map.tif")[0][:40, :40] == 0).all()
    assert record.fractions == sorted(record.fractions)


def test_all_pixels_give_the_same_bytes_whatever_memory_and_threads(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(kmeans_sweep, "CELL_PIXELS", 2**14)
    inputs = scene(tmp_path)
    for name, how in (("one", {"threads": 1, "memory_mb": 64}), ("many", {"threads": 5})):
        sweep(tmp_path / name, inputs, fit="all_pixels", model=str(tmp_path / f"{name}.landclass"), **how)
    assert (tmp_path / "one" / "map.tif").read_bytes() == (tmp_path / "many" / "map.tif").read_bytes()
    assert (tmp_path / "one.landclass").read_bytes() == (tmp_path / "many.landclass").read_bytes()
