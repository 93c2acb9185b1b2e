"""The silhouette, against scikit-learn and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import silhouette_score

from engine.core.silhouette import silhouette


def test_by_hand() -> None:
    # Clusters {0, 1} and {5}: a = 1, b = 5 and 4; the single member counts 0.
    assert silhouette(np.array([[0.0, 1.0, 5.0]]), np.array([1, 1, 2])) == pytest.approx((4 / 5 + 3 / 4 + 0) / 3)


@pytest.mark.parametrize("seed", range(5))
def test_as_scikit_learn(seed: int) -> None:
    generator = np.random.default_rng(seed)
    samples, labels = generator.normal(10_000, 50, (5, 300)), generator.integers(1, 6, 300)
    labels[0] = 9  # one cluster of a single member
    assert silhouette(samples, labels) == pytest.approx(silhouette_score(samples.T, labels), abs=1e-9)


def test_one_cluster_has_none() -> None:
    assert np.isnan(silhouette(np.zeros((2, 10)), np.ones(10, int)))


def test_identical_samples_count_0() -> None:
    assert silhouette(np.ones((2, 4)), np.array([1, 1, 2, 2])) == 0
