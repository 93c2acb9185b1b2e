"""Spectral clustering of pixels: what it separates, how near it is to the exact method, what never upsets it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from engine.core.kmeans import CHUNK, Labeller, fit_kmeans
from engine.core.scaling import Scaling
from engine.core.spectral import (
    PIECE,
    SpectralFit,
    SpectralLabeller,
    _without_twins,
    fit_spectral,
    label_samples,
    median_gamma,
    normalised_cut,
    on_sphere,
    place_landmarks,
    suggest_by_eigengap,
)
from engine.errors import Cancelled, InputError


def fit(samples: np.ndarray, ks: list[int], gamma: float, **options: Any) -> SpectralFit:
    values = {"landmarks": 100, "draws": 3, "seed": 0, "threads": 1, "check": lambda: None, **options}
    return fit_spectral(samples, ks, gamma=gamma, **values)


def labels_of(samples: np.ndarray, k: int, gamma: float, **options: Any) -> np.ndarray:
    found = fit(samples, [k], gamma, **options)
    return label_samples(found.embedding, found.fits, samples)[0]


def rings(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 2, count)
    angle, radius = rng.uniform(0, 2 * math.pi, count), np.where(truth, 3.0, 1.0) + rng.normal(0, 0.1, count)
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)]).astype(np.float32), truth


def moons(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 2, count)
    angle = rng.uniform(0, math.pi, count)
    across = np.where(truth, 1 - np.cos(angle), np.cos(angle)) + rng.normal(0, 0.05, count)
    down = np.where(truth, 0.5 - np.sin(angle), np.sin(angle)) + rng.normal(0, 0.05, count)
    return np.stack([across, down]).astype(np.float32), truth


def clouds(count: int, seed: int = 0) -> np.ndarray:
    """Five unequal, touching clouds of pixels in four bands."""
    rng = np.random.default_rng(seed)
    middles = np.array([[0, 0, 0, 0], [2, 2, 0, 0], [0, 2, 3, 1], [4, 0, 2, 3], [1, 5, 4, 2]], float)
    which = rng.choice(5, count, p=[0.4, 0.25, 0.2, 0.1, 0.05])
    return (middles[which] + rng.normal(0, 0.6, (count, 4))).T.astype(np.float32)


def exact_labels(samples: np.ndarray, k: int, gamma: float) -> np.ndarray:
    """The method of Ng, Jordan and Weiss with all pixels as landmarks, in float64."""
    rows = samples.T.astype(float)
    likeness = np.exp(-gamma * ((rows[:, None] - rows[None]) ** 2).sum(axis=2))
    roots = np.sqrt(likeness.sum(axis=1))
    _, vectors = np.linalg.eigh(likeness / roots / roots[:, None])
    places = vectors[:, -k:]
    places /= np.linalg.norm(places, axis=1, keepdims=True)
    return KMeans(k, n_init=20, random_state=0).fit_predict(places)


@pytest.mark.parametrize(("shape", "gamma"), [(rings, 8.0), (moons, 30.0)])
def test_it_separates_what_kmeans_cannot(shape, gamma: float) -> None:
    samples, truth = shape(3000)
    assert adjusted_rand_score(truth, labels_of(samples, 2, gamma)) > 0.99
    assert adjusted_rand_score(truth, KMeans(2, n_init=5, random_state=0).fit_predict(samples.T)) < 0.6


@pytest.mark.parametrize("seed", range(4))
def test_it_agrees_with_the_exact_method(seed: int) -> None:
    samples = clouds(1200, seed)
    gamma = median_gamma(samples, 0)
    assert adjusted_rand_score(exact_labels(samples, 4, gamma), labels_of(samples, 4, gamma, seed=seed)) > 0.9


def test_the_order_of_pixels_hardly_matters() -> None:
    samples = clouds(6000)
    order = np.random.default_rng(5).permutation(samples.shape[1])
    there, back = labels_of(samples, 4, 0.1), labels_of(samples[:, order], 4, 0.1)
    assert adjusted_rand_score(there[order], back) > 0.95


def test_same_seed_same_result_whatever_the_threads() -> None:
    samples = clouds(3000)
    alone, together = (fit(samples, [3, 5], 0.1, threads=threads) for threads in (1, 4))
    assert np.array_equal(alone.embedding.projection, together.embedding.projection)
    assert all(np.array_equal(one.centres, other.centres) for one, other in zip(alone.fits, together.fits))


def test_how_pixels_are_cut_into_chunks_changes_no_label() -> None:
    samples = clouds(3 * CHUNK + 77)
    found = fit(samples, [2, 5], 0.1)
    expected = label_samples(found.embedding, found.fits, samples)
    for step in (PIECE - 1, 1000, CHUNK + 13):
        parts = [
            label_samples(found.embedding, found.fits, samples[:, at : at + step])
            for at in range(0, samples.shape[1], step)
        ]
        assert np.array_equal(np.concatenate(parts, axis=1), expected)


def test_a_few_odd_pixels_get_no_class_of_their_own() -> None:
    samples = clouds(20_000)
    samples[:, :6] += 40
    for seed in range(5):
        labels = labels_of(samples, 4, 0.1, seed=seed)
        assert np.bincount(labels, minlength=5)[1:].min() > 200, seed


def test_pixels_far_from_everything_get_the_class_they_are_least_unlike() -> None:
    samples = clouds(4000)
    found = fit(samples, [4], 0.5)
    way = samples[:, :1] - samples.mean(axis=1, keepdims=True)
    far = np.concatenate([samples[:, :1] + 1000 * way, samples], axis=1).astype(np.float32)
    labels, distances = np.empty((1, far.shape[1]), np.uint8), np.empty((1, far.shape[1]), np.float32)
    labeller = SpectralLabeller(found.embedding, [found.fits[0].centres])
    labeller.label(far, labels, distances=distances)
    assert np.isfinite(distances).all() and labels.min() >= 1
    nearest = np.argmin(((found.embedding.landmarks.T - far[:, :1]) ** 2).sum(axis=0))
    landmark = found.embedding.landmarks[nearest : nearest + 1].T.astype(np.float32)
    assert labels[0, 0] == label_samples(found.embedding, found.fits, landmark)[0, 0]


def test_what_is_not_valid_may_hold_anything() -> None:
    samples = clouds(CHUNK + 500)
    found = fit(samples, [3], 0.1)
    dirty, valid = samples.copy(), np.ones(samples.shape[1], bool)
    dirty[:, 10:40], valid[10:40] = np.nan, False
    dirty[:, 50:60], valid[50:60] = -3.4e38, False
    labels, distances = np.empty((2, 1, len(valid)), np.uint8), np.empty((1, len(valid)), np.float32)
    labeller = SpectralLabeller(found.embedding, [found.fits[0].centres])
    total = labeller.label(dirty, labels[0], valid, distances)
    labeller.label(samples, labels[1])
    assert np.array_equal(labels[0][:, valid], labels[1][:, valid]) and not labels[0][:, ~valid].any()
    assert np.isfinite(total).all() and not distances[:, ~valid].any()


def test_scaling_on_the_way_is_scaling_before() -> None:
    samples = clouds(2000)
    scaling = Scaling(np.array([100.0, 0.0, -5.0, 1.0]), np.array([30.0, 1.0, 2.0, 0.5]))
    raw = scaling.undo(samples.T).T.astype(np.float32)
    found = fit(samples, [4], 0.1)
    labels = np.empty((2, 1, 2000), np.uint8)
    SpectralLabeller(found.embedding, [found.fits[0].centres], scaling).label(raw, labels[0])
    SpectralLabeller(found.embedding, [found.fits[0].centres]).label(samples, labels[1])
    assert np.mean(labels[0] == labels[1]) > 0.999


@pytest.mark.parametrize("values", [[[7.0] * 500], [[1.0, 2.0, 3.0] * 200], [[5.0] * 300, [5.0] * 300]])
def test_fewer_different_pixels_than_classes(values: list[list[float]]) -> None:
    samples = np.array(values, np.float32)
    found = fit(samples, [4], median_gamma(samples, 0))
    labels = label_samples(found.embedding, found.fits, samples)[0]
    assert np.isfinite(found.embedding.projection).all()
    assert len(np.unique(labels)) == len(np.unique(samples, axis=1).T)


def test_a_gamma_that_tells_nothing_is_refused() -> None:
    samples = clouds(2000)
    with pytest.raises(InputError, match=r"fall apart into \d+ groups .* not alike at all; .* Leave gamma empty"):
        fit(samples, [4], 1e6)
    with pytest.raises(InputError, match="all pixels count as alike"):
        fit(samples, [4], 1e-12)


def test_a_request_to_stop_stops() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fit(clouds(500), [3], 0.1, check=stop)


def test_eigenvalues_fall_from_one() -> None:
    values = fit(clouds(4000), [3], 0.1).eigenvalues
    assert values[0] == pytest.approx(1.0) and (np.diff(values) <= 1e-12).all() and len(values) == 15


def test_groups_that_are_not_alike_have_an_eigenvalue_of_one_each() -> None:
    rng = np.random.default_rng(0)
    samples = (rng.integers(0, 3, 3000) * 100 + rng.normal(0, 1, 3000)).astype(np.float32)[None]
    found = fit(samples, [2, 3, 4], 0.05)
    assert (found.eigenvalues[:3] > 0.9999).all() and found.eigenvalues[3] < 0.9
    assert suggest_by_eigengap(found.eigenvalues, [2, 3, 4])[0] == 3
    assert found.cuts[1] == pytest.approx(0.0, abs=1e-9) and found.cuts[2] > 0.05


def test_landmarks_stand_for_all_samples_but_odd_ones() -> None:
    samples = clouds(30_000)
    landmarks = place_landmarks(samples, 100, np.random.default_rng(0))
    assert 60 <= len(landmarks.points) <= 100 and landmarks.weights.min() >= 5
    assert 0.99 * 20_000 <= landmarks.weights.sum() <= 20_000


def test_odd_samples_get_no_landmark() -> None:
    samples = clouds(15_000)
    samples[:, :3] += 40
    assert place_landmarks(samples, 100, np.random.default_rng(0)).points.max() < 20


def test_with_all_pixels_as_landmarks_places_are_those_of_the_exact_method() -> None:
    points = np.array([[0.0, 0.5, 1.5, 4.0, 4.5, 7.0], [0.0, 1.0, 0.0, 3.0, 2.0, 2.5]])
    samples = np.repeat(points, [50, 100, 150, 80, 120, 100], axis=1)
    squared = ((samples[:, :, None] - samples[:, None]) ** 2).sum(axis=0)
    likeness = np.exp(-0.2 * squared)
    roots = np.sqrt(likeness.sum(axis=1))
    exact = np.linalg.eigh(likeness / roots / roots[:, None])[1][:, -3:].T
    exact /= np.linalg.norm(exact, axis=0)
    found = fit(samples.astype(np.float32), [3], 0.2, draws=1)
    places = on_sphere(found.embedding.apply(samples.astype(np.float32)))
    # Eigenvectors are known but for their signs: the angles between places are not.
    assert np.allclose(places.T @ places, exact.T @ exact, atol=1e-3)


def test_the_normalised_cut_of_three_points() -> None:
    likeness = np.array([[1.0, 0.5, 0.0], [0.5, 1.0, 0.25], [0.0, 0.25, 1.0]])
    # Class of points 1 and 2: degrees 1.5 + 1.75, cut 0.25; class of point 3: degree 1.25, cut 0.25.
    labels = np.array([1, 1, 2])
    assert normalised_cut(likeness, np.ones(3), labels) == pytest.approx(0.25 / 3.25 + 0.25 / 1.25)
    # A point that counts twice is the same as two points.
    doubled = likeness[np.ix_([0, 1, 2, 2], [0, 1, 2, 2])]
    expected = normalised_cut(doubled, np.ones(4), np.array([1, 1, 2, 2]))
    assert normalised_cut(likeness, np.array([1.0, 1.0, 2.0]), labels) == pytest.approx(expected)


def test_the_widest_gap_suggests_the_number_of_classes() -> None:
    values = np.array([1.0, 0.95, 0.9, 0.4, 0.3])
    k, reason = suggest_by_eigengap(values, [2, 3, 4])
    assert k == 3 and "0.900 to 0.400" in reason
    assert suggest_by_eigengap(np.array([1.0]), [4])[0] == 4


def test_gamma_follows_the_median_distance() -> None:
    # Of random pairs of different samples, two thirds are 2 apart (0-2, 2-4) and one third 4 apart.
    samples = np.repeat(np.array([[0.0, 2.0, 4.0]], np.float32), 400, axis=1)
    several = np.random.default_rng(0).permutation(samples[0])[None]
    assert median_gamma(several, 0) == pytest.approx(1 / (2 * 2.0**2))
    assert median_gamma(np.full((2, 50), 3.0, np.float32), 0) == 1.0
    mostly = np.zeros((1, 1000), np.float32)
    mostly[0, :50] = 10.0
    assert 0 < median_gamma(mostly, 0) < 1


def test_equal_pixels_are_one_class_though_products_round() -> None:
    generator = np.random.default_rng(0)
    places = np.eye(3)[generator.integers(3, size=3000)].T + generator.normal(0, 1e-6, (3, 3000))
    fit = _without_twins(fit_kmeans(places.astype(np.float32), 6, 3, 0, lambda: None))
    labels = np.empty((1, 3000), np.uint8)
    Labeller([fit.centres]).label(places.astype(np.float32), labels)
    assert [len(np.unique(labels[0, places[at] > 0.5])) for at in range(3)] == [1, 1, 1]
    assert len(np.unique(labels)) == 3
