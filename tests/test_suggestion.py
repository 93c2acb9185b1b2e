"""The suggested number of classes."""

from __future__ import annotations

import numpy as np
import pytest
from test_kmeans import blobs

from engine.core.kmeans import Labeller, fit_kmeans
from engine.core.scaling import fit_scaling
from engine.core.silhouette import silhouette
from engine.core.suggestion import bends, suggest_k


@pytest.mark.parametrize("scene", range(20))
def test_separated_blobs_get_their_true_number(scene: int) -> None:
    true = 3 + scene % 7
    samples = blobs(seed=100 + scene, k=true, count=6000, bands=(2, 4, 6)[scene % 3])
    samples = fit_scaling(samples, "band_standard").apply(samples)
    ks = list(range(3, 11))
    inertias, scores, shares = [], [], []
    for k in ks:
        fit = fit_kmeans(samples, k, 4, 0, lambda: None)
        labels = np.empty((1, samples.shape[1]), np.uint8)
        inertias.append(float(Labeller([fit.centres]).label(samples, labels)[0]))
        scores.append(silhouette(samples[:, :1000], labels[0, :1000]))
        shares.append(float(np.bincount(labels[0], minlength=k + 1)[1:].min() / labels.size))
    suggestion = suggest_k(ks, inertias, scores, shares)
    assert suggestion.k == true, suggestion.reason
    assert suggestion.reason.startswith(f"k = {true}:")


def test_bends_by_hand() -> None:
    np.testing.assert_allclose(bends([100.0, 50.0, 50.0, 25.0]), [0, np.log(2), -np.log(2), 0], atol=1e-12)
    assert bends([3.0, 2.0]).tolist() == [0, 0]


def test_the_highest_silhouette_decides_without_an_elbow() -> None:
    found = suggest_k([3, 4, 5, 6], [100, 90, 81, 72.9], [0.3, 0.5, 0.31, 0.3], [0.1] * 4)
    assert found.k == 4 and "highest" in found.reason


def test_a_sharp_elbow_decides_over_a_slightly_higher_silhouette() -> None:
    found = suggest_k([3, 4, 5, 6], [100, 40, 38, 36], [0.80, 0.70, 0.5, 0.4], [0.1] * 4)
    assert found.k == 4 and "sharp elbow" in found.reason


def test_a_class_of_a_few_pixels_is_no_class() -> None:
    found = suggest_k([3, 4, 5], [100, 80, 64], [0.9, 0.5, 0.4], [1e-5, 0.1, 0.1])
    assert found.k == 4 and "k = 3" in found.reason


def test_one_k_is_suggested_as_it_is() -> None:
    assert suggest_k([5], [1.0], [0.2], [0.1]).k == 5


def test_a_scene_of_one_colour_says_so() -> None:
    found = suggest_k([2, 3], [0.0, 0.0], [float("nan")] * 2, [0.0, 0.0])
    assert found.k == 2 and "at no k" in found.reason


def test_no_inertia_left_is_no_error() -> None:
    assert suggest_k([2, 3, 4], [10.0, 0.0, 0.0], [0.5, 1.0, 0.9], [0.3, 0.3, 0.0]).k == 3
