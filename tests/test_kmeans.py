"""K-means: against scikit-learn, against distances worked out in full, and whatever window or thread."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.cluster import KMeans

from engine.core.kmeans import CHUNK, Labeller, fit_kmeans
from engine.core.scaling import fit_scaling
from engine.errors import Cancelled


def blobs(seed: int, k: int, count: int = 4000, bands: int = 4, spread: float = 1.0) -> np.ndarray:
    """Return (bands, count) float32 of k blobs at least eight standard deviations apart, in random order."""
    generator = np.random.default_rng(seed)
    centres: list[np.ndarray] = []
    while len(centres) < k:
        centre = generator.uniform(0, 40, bands)
        if all(np.linalg.norm(centre - other) > 8 for other in centres):
            centres.append(centre)
    members = generator.integers(k, size=count)
    return (np.array(centres)[members] + generator.normal(0, spread, (count, bands))).T.astype(np.float32)


def nearest(samples: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return classes from 1 and squared distances, in double precision and without tricks."""
    distances = ((samples.T[:, None, :].astype(float) - centres[None]) ** 2).sum(axis=2)
    return distances.argmin(axis=1) + 1, distances.min(axis=1)


@pytest.mark.parametrize("k", [2, 5, 9])
def test_inertia_is_that_of_scikit_learn_with_ten_starts(k: int) -> None:
    samples = blobs(seed=k, k=6, spread=3.0)
    ours = fit_kmeans(samples, k, restarts=10, seed=0, check=lambda: None)
    theirs = KMeans(k, n_init=10, random_state=0).fit(samples.T)
    assert ours.inertia <= theirs.inertia_ * 1.001
    assert ours.converged


def test_inertia_falls_as_k_grows() -> None:
    samples = blobs(seed=1, k=7, spread=2.0)
    inertias = [fit_kmeans(samples, k, 5, 0, lambda: None).inertia for k in range(2, 12)]
    assert all(later < earlier for earlier, later in zip(inertias, inertias[1:]))


def test_rare_bright_pixels_get_their_own_class() -> None:
    generator = np.random.default_rng(3)
    samples = np.concatenate([generator.normal(0, 1, (100_000, 3)), generator.normal(60, 1, (20, 3))]).T.astype("f4")
    fit = fit_kmeans(samples, 2, restarts=3, seed=0, check=lambda: None)
    assert abs(fit.centres.max() - 60) < 1.5


def test_same_seed_same_centres_and_another_seed_another_draw() -> None:
    samples = blobs(seed=2, k=5, count=30_000, spread=6.0)
    first, again = (fit_kmeans(samples, 8, 3, 7, lambda: None).centres for _ in range(2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, fit_kmeans(samples, 8, 3, 8, lambda: None).centres)


def test_fewer_distinct_pixels_than_classes_give_no_nan() -> None:
    samples = np.repeat(np.array([[0.0, 5.0, 9.0]], "f4"), 50, axis=1)
    fit = fit_kmeans(samples, 6, restarts=2, seed=0, check=lambda: None)
    assert np.isfinite(fit.centres).all()
    assert fit.inertia == pytest.approx(0, abs=1e-6)


def test_a_request_to_stop_ends_the_fit() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fit_kmeans(blobs(1, 3), 3, 1, 0, stop)


def test_labels_and_sums_of_many_models_are_those_of_each_worked_out_in_full() -> None:
    samples = blobs(seed=4, k=5, count=CHUNK + 777, spread=4.0)
    models = [fit_kmeans(samples, k, 2, 0, lambda: None).centres for k in (3, 4, 7, 16)]
    labels = np.empty((4, samples.shape[1]), np.uint8)
    distances = np.empty(labels.shape, np.float32)
    sums = Labeller(models).label(samples, labels, distances=distances)
    for row, squared, total, centres in zip(labels, distances, sums, models):
        classes, exact = nearest(samples, centres)
        assert (row != classes).mean() < 1e-4  # only pixels between two centres
        assert total == pytest.approx(exact.sum(), rel=1e-5)
        np.testing.assert_allclose(squared, exact, rtol=1e-3, atol=1e-3)


def test_a_pixel_has_one_label_wherever_it_stands() -> None:
    samples = blobs(seed=5, k=6, count=3 * CHUNK, spread=8.0)
    labeller = Labeller([fit_kmeans(samples, k, 1, 0, lambda: None).centres for k in (3, 10)])
    whole = np.empty((2, samples.shape[1]), np.uint8)
    labeller.label(samples, whole)
    for start, stop in ((0, 5), (17, 2 * CHUNK + 99), (CHUNK - 3, CHUNK + 9), (100, 101)):
        part = np.empty((2, stop - start), np.uint8)
        labeller.label(samples[:, start:stop], part)
        assert np.array_equal(part, whole[:, start:stop])


def test_what_is_not_valid_is_0_and_does_not_count_even_nan() -> None:
    samples = blobs(seed=6, k=3, count=1000)
    samples[:, ::3] = np.nan
    valid = np.ones(1000, bool)
    valid[::3] = False
    centres = fit_kmeans(samples[:, valid].copy(), 3, 1, 0, lambda: None).centres
    labels, distances = np.empty((1, 1000), np.uint8), np.empty((1, 1000), np.float32)
    total = Labeller([centres]).label(samples, labels, valid, distances)
    assert not labels[0, ~valid].any() and not distances[0, ~valid].any()
    assert labels[0, valid].min() >= 1
    assert total[0] == pytest.approx(nearest(samples[:, valid], centres)[1].sum(), rel=1e-4)


def test_scaling_on_the_way_is_scaling_before() -> None:
    raw = (blobs(seed=7, k=4) * 500 + 30_000).astype(np.uint16)
    scaling = fit_scaling(raw, "band_standard")
    scaled = scaling.apply(raw)
    centres = fit_kmeans(scaled, 4, 2, 0, lambda: None).centres
    before, on_the_way = np.empty((1, 4000), np.uint8), np.empty((1, 4000), np.uint8)
    Labeller([centres]).label(scaled, before)
    Labeller([centres], scaling).label(raw, on_the_way)
    assert np.array_equal(before, on_the_way)


def test_a_hundred_classes_stay_apart() -> None:
    samples = np.arange(100, dtype=np.float32)[None] * 10
    labels = np.empty((1, 100), np.uint8)
    Labeller([samples.T.astype(float)]).label(samples, labels)
    assert labels[0].tolist() == list(range(1, 101))
