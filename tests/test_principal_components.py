from __future__ import annotations

import hashlib
import json
import pickle
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import Record, read_raster, turned, write_bands, write_raster

from engine.core.principal_components import STRIP, Moments, fit_components
from engine.errors import Cancelled, InputError
from engine.jobs.principal_components import WEIGHTS_TAG, _Apply, run
from engine.options.principal_components import PrincipalComponentsOptions
from engine.progress import Progress
from engine.protocol import JobResult

NAN = np.nan


def components(output: Path, *inputs: str, record: Record | None = None, **options) -> tuple[np.ndarray, JobResult]:
    result = run(PrincipalComponentsOptions(inputs=inputs, output=str(output), **options), record or Record())
    assert result.outputs["OUTPUT"] == str(output)
    return read_raster(output), result


def cube_of(seed: int = 1, shape: tuple[int, ...] = (4, 60, 70), dtype: str = "float32") -> np.ndarray:
    """Return bands that depend on each other, of differing size."""
    generator = np.random.default_rng(seed)
    mixed = np.tensordot(generator.normal(size=(shape[0], shape[0])), generator.normal(size=shape), 1)
    return (1000 + 10.0 ** np.arange(shape[0])[:, None, None] * mixed).astype(dtype)


def by_sign(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return components (n, ...) turned such that the largest weight of each is positive."""
    at = np.argmax(np.abs(weights), axis=1)
    signs = np.sign(weights[np.arange(len(weights)), at])
    return values * signs[(slice(None),) + (None,) * (values.ndim - 1)]


def test_two_bands_by_hand(tmp_path):
    # On the line y = 2 x: mean (2, 4), covariance (1 2; 2 4), eigenvalues 5 and 0, first weights (1, 2) / sqrt 5.
    path = write_raster(tmp_path / "a.tif", np.array([[[1, 2, 3]], [[2, 4, 6]]], "uint8"))
    record = Record()
    cube, result = components(tmp_path / "p.tif", path, count=1, record=record)
    np.testing.assert_allclose(cube[0, 0], np.sqrt(5) * np.array([-1, 0, 1]), rtol=1e-6)
    table = result.tables["COMPONENTS"]
    assert [name for name, _ in table.fields] == [
        *("component", "eigenvalue", "share", "cumulative", "written", "loading_band_1", "loading_band_2")
    ]
    assert table.rows[0] == pytest.approx(("PC1", 5, 1, 1, True, 1, 1)) and table.rows[1][0] == "PC2"
    assert table.rows[1][1:5] == pytest.approx((0, 0, 1, False), abs=1e-12)
    assert result.outputs == {"OUTPUT": str(tmp_path / "p.tif"), "BAND_COUNT": 1, "EXPLAINED": pytest.approx(1)}
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.descriptions == ("PC1",) and dataset.dtypes == ("float32",) and np.isnan(dataset.nodata)
        told = json.loads(dataset.tags(1)[WEIGHTS_TAG])
        assert dataset.tags()["LANDCLASS_ALGORITHM"] == "landclass:principalcomponents"
    assert told["band_2"] == pytest.approx({"weight": 2 / np.sqrt(5), "mean": 4, "scale": 1})
    assert "PC1: eigenvalue 5, 100.00 % of the variance." in record.messages() and record.fractions[-1] == 0.99


def test_standardised_bands_by_hand(tmp_path):
    # Deviations of 1 and 2; of two bands the weights are always 1 / sqrt 2, the eigenvalues 1 + r and 1 - r.
    path = write_raster(tmp_path / "a.tif", np.array([[[1, 2, 3, 2]], [[6, 4, 2, 4]]], "uint8"))
    cube, result = components(tmp_path / "p.tif", path, count=2, scaling="band_standard")
    assert [row[1] for row in result.tables["COMPONENTS"].rows] == pytest.approx([2, 0], abs=1e-12)
    deviation = np.sqrt(2 / 3)
    # As large weights: the first is positive
    np.testing.assert_allclose(cube[0, 0], np.sqrt(2) / deviation * np.array([-1, 0, 1, 0]), rtol=1e-6)
    np.testing.assert_allclose(cube[1], 0, atol=1e-6)


@pytest.mark.parametrize("scaling", ["none", "band_standard"])
def test_scikit_learn_finds_the_same(tmp_path, scaling):
    from sklearn.decomposition import PCA

    values = cube_of()
    cube, result = components(tmp_path / "p.tif", write_raster(tmp_path / "a.tif", values), count=4, scaling=scaling)
    samples = values.reshape(4, -1).T.astype(float)
    scale = samples.std(axis=0, ddof=1) if scaling == "band_standard" else np.ones(4)
    model = PCA(svd_solver="full").fit(samples / scale)
    expected = by_sign(model.transform(samples / scale).T, model.components_).reshape(values.shape)
    np.testing.assert_allclose(cube, expected, rtol=1e-5, atol=1e-5 * np.abs(expected).max())
    rows = result.tables["COMPONENTS"].rows
    assert [row[1] for row in rows] == pytest.approx(model.explained_variance_, rel=1e-9)
    assert [row[2] for row in rows] == pytest.approx(model.explained_variance_ratio_, rel=1e-9)
    correlation = np.corrcoef(cube.reshape(4, -1).astype(float), samples.T)[:4, 4:]
    np.testing.assert_allclose([row[5:] for row in rows], correlation, atol=1e-5)


def test_moments_of_pieces_are_those_of_all():
    samples = cube_of(shape=(3, 2, STRIP)).reshape(3, -1).astype(float) + 1e6
    pieces = [samples[:, :5], samples[:, 5:5], samples[:, 5:-1], samples[:, -1:]]
    found = Moments.none(3)
    for piece in pieces:
        found = found.plus(Moments.of(piece))
    assert found.count == samples.shape[1]
    np.testing.assert_allclose(found.mean, samples.mean(axis=1), rtol=1e-12)
    np.testing.assert_allclose(found.scatter / (found.count - 1), np.cov(samples), rtol=1e-9)


def test_large_means_do_not_drown_small_deviations():
    samples = np.array([[1e9 - 1, 1e9, 1e9 + 1], [2, 4, 6]])
    found = fit_components(Moments.of(samples[:, :1]).plus(Moments.of(samples[:, 1:])), False)
    np.testing.assert_allclose(found.variances, [5, 0], atol=1e-6)


def test_components_are_computed_in_double_precision(tmp_path):
    values = np.array([[[1e7, 1e7 + 1, 1e7 + 3]], [[5, 5, 5]]], "float32")
    cube, _ = components(tmp_path / "p.tif", write_raster(tmp_path / "a.tif", values), count=1)
    np.testing.assert_allclose(cube[0, 0], [-4 / 3, -1 / 3, 5 / 3], rtol=1e-6)


def test_what_repeats_other_bands_is_left_out(tmp_path):
    values = cube_of(shape=(2, 40, 50), dtype="float64")
    path = write_raster(tmp_path / "a.tif", np.stack([*values, values[0] + values[1], 3 * values[0]]))
    _, result = components(tmp_path / "p.tif", path, count=0, variance=1.0)
    assert result.outputs["BAND_COUNT"] == 2


def test_as_many_as_have_the_share_of_variance(tmp_path):
    path = write_raster(tmp_path / "a.tif", cube_of())
    _, all_ = components(tmp_path / "p.tif", path, count=4, scaling="band_standard")
    cumulative = [row[3] for row in all_.tables["COMPONENTS"].rows]
    for wanted in range(1, 5):
        settings = {"count": 0, "variance": min(cumulative[wanted - 1], 1.0), "scaling": "band_standard"}
        cube, result = components(tmp_path / "p.tif", path, **settings)
        assert len(cube) == wanted and result.outputs["EXPLAINED"] == pytest.approx(cumulative[wanted - 1])
        assert [row[4] for row in result.tables["COMPONENTS"].rows] == [True] * wanted + [False] * (4 - wanted)


def test_unusable_pixels_do_not_count_and_get_nothing(tmp_path):
    values = np.array([[[1, 2, 3, 9, 9]], [[2, 4, 6, 0, 5]]], "uint8")
    one = write_raster(tmp_path / "B1.tif", values[0])
    two = write_raster(tmp_path / "B2.tif", values[1], nodata=0)
    mask = write_raster(tmp_path / "mask.tif", np.array([[0, 0, 0, 0, 1]], "uint8"))
    cube, _ = components(tmp_path / "p.tif", one, two, count=1, append=True, mask=mask)
    np.testing.assert_allclose(cube[:2, 0], [[1, 2, 3, 9, NAN], [2, 4, 6, NAN, NAN]])
    np.testing.assert_allclose(cube[2, 0], [-np.sqrt(5), 0, np.sqrt(5), NAN, NAN], rtol=1e-6)
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.descriptions == ("B1", "B2", "PC1")
    with pytest.raises(InputError, match="has bands called PC1 already"):
        components(tmp_path / "q.tif", str(tmp_path / "p.tif"), append=True)


@pytest.mark.parametrize("scaling", ["none", "band_standard"])
def test_a_band_that_is_the_same_everywhere_adds_nothing(tmp_path, scaling):
    values = np.stack([*cube_of(shape=(2, 30, 40)), np.full((30, 40), 0.1, "float32")])
    record = Record()
    path = write_raster(tmp_path / "a.tif", values)
    cube, result = components(tmp_path / "p.tif", path, count=3, scaling=scaling, record=record)
    assert record.messages("warning") == ["band_3 is the same in all usable pixels and adds nothing."]
    assert np.isfinite(cube).all() and [row[7] for row in result.tables["COMPONENTS"].rows] == [0, 0, 0]
    np.testing.assert_allclose(cube[2], 0, atol=1e-3)


def test_threads_and_memory_do_not_change_a_byte(tmp_path):
    generator, tile = np.random.default_rng(1), np.ones((25, 25), "uint16")
    shape = (3, 28, 68)
    blocks = generator.integers(0, 3000, shape, "uint16")
    inputs = [
        write_raster(tmp_path / f"B{at}.tif", np.kron(band + at * blocks[0] // 4, tile), nodata=0)
        for at, band in enumerate(blocks)
    ]
    digests = set()
    for threads, memory in ((1, 64), (2, 512), (5, 64)):
        _, result = components(tmp_path / "p.tif", *inputs, append=True, threads=threads, memory_mb=memory)
        rows = str(result.tables["COMPONENTS"].rows)
        digests.add((hashlib.sha256((tmp_path / "p.tif").read_bytes()).hexdigest(), rows))
    assert len(digests) == 1


def test_work_goes_to_other_processes():
    found = fit_components(Moments.of(cube_of().reshape(4, -1)), True)
    copy = pickle.loads(pickle.dumps(_Apply(found, 2, False)))
    np.testing.assert_array_equal(copy.components.weights, found.weights)
    assert (copy.count, copy.append) == (2, False)


@pytest.mark.parametrize(
    ("values", "settings", "options", "words"),
    [
        (np.ones((1, 3, 3), "uint8"), {}, {}, "The input has one band, a; expected at least two"),
        (np.ones((2, 3, 3), "uint8"), {}, {"count": 3}, "3 components are asked for; expected at most 2,"),
        (np.ones((2, 3, 3), "uint8"), {}, {"count": 2}, "All usable pixels are the same"),
        (np.full((2, 3, 3), 0.1, "float64"), {}, {"count": 2}, "All usable pixels are the same"),
        (np.ones((2, 1, 1), "uint8"), {}, {"count": 1}, "Usable pixels: 1; expected at least 2"),
        (np.zeros((2, 3, 3), "uint8"), {"nodata": 0}, {"count": 1}, "Usable pixels: 0"),
        (np.full((2, 3, 3), NAN, "float32"), {}, {"count": 1}, "Usable pixels: 0"),
        (np.eye(3)[[0, 1]][:, None] * -1.797e308, {}, {"count": 1}, "too large to be squared.* Set their nodata value"),
    ],
    ids=["one band", "too many", "constant", "constant float", "one pixel", "all nodata", "NaN", "too large"],
)
def test_what_has_no_components_is_refused(tmp_path, values, settings, options, words):
    path = write_raster(tmp_path / "a.tif", values, **settings)
    (tmp_path / "p.tif").write_text("older")
    with pytest.raises(InputError, match=words):
        components(tmp_path / "p.tif", path, **options)
    assert (tmp_path / "p.tif").read_text() == "older"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.tif", "p.tif"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"output": "p.png"}, "ends in .tif"),
        ({"count": -1}, "count is -1; expected 0 or more"),
        ({"variance": 1.1}, "variance is 1.1; expected 0 to 1"),
        ({"scaling": "log"}, "expected one of 'none', 'band_standard'"),
        ({"inputs": ()}, "No raster was given"),
    ],
)
def test_odd_options_are_refused(options, words):
    with pytest.raises(InputError, match=words):
        PrincipalComponentsOptions(**{"inputs": ("a.tif",), "output": "p.tif", **options})


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float64"])
def test_any_type_and_grid(tmp_path, dtype):
    values = cube_of(dtype="float64", shape=(3, 20, 30))
    values = (values if dtype == "float64" else 100 + values / np.abs(values).max() * 27).astype(dtype)
    path = write_raster(tmp_path / "a.tif", values, transform=turned(20))
    cube, _ = components(tmp_path / "p.tif", path, count=3)
    samples = values.reshape(3, -1).astype(float)
    _, vectors = np.linalg.eigh(np.cov(samples))
    centred = samples - samples.mean(axis=1, keepdims=True)
    expected = by_sign(vectors.T[::-1] @ centred, vectors.T[::-1])
    np.testing.assert_allclose(cube.reshape(3, -1), expected, rtol=1e-5, atol=1e-6 * np.abs(expected).max())


def test_cancel_leaves_nothing_and_an_older_output_alone(tmp_path):
    inputs = write_bands(tmp_path, 2, (1500, 1500))
    (tmp_path / "p.tif").write_text("older")
    stop = threading.Event()

    def send(kind, **values):
        if kind == "progress" and values["fraction"] > 0.6:
            stop.set()

    options = PrincipalComponentsOptions(inputs=tuple(inputs), output=str(tmp_path / "p.tif"), count=1, threads=2)
    with pytest.raises(Cancelled):
        run(options, Progress(send, stop))
    assert (tmp_path / "p.tif").read_text() == "older"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.real_data
def test_liverpool(real_data, tmp_path):
    from sklearn.decomposition import PCA

    inputs = sorted(map(str, (real_data / "landsat8_liverpool_2020").glob("*_SR_B*.TIF")))
    cube, result = components(tmp_path / "p.tif", *inputs, count=0, variance=0.99)
    values = np.stack([read_raster(path)[0] for path in inputs])
    valid = (values != 0).all(axis=0)
    np.testing.assert_array_equal(np.isnan(cube[0]), ~valid)
    model = PCA().fit(values[:, valid].T.astype(float))
    assert result.outputs["EXPLAINED"] == pytest.approx(model.explained_variance_ratio_[: len(cube)].sum(), rel=1e-9)
    expected = by_sign(model.transform(values[:, valid].T.astype(float)).T, model.components_)[: len(cube)]
    np.testing.assert_allclose(cube[:, valid], expected, atol=0.01)
