"""How well clusters stand apart."""

from __future__ import annotations

import numpy as np


def silhouette(samples: np.ndarray, labels: np.ndarray) -> float:
    """Return the mean silhouette of samples (Rousseeuw 1987), NaN when they are all in one cluster.

    For a sample, a is the mean distance to the other members of its cluster and b the lowest mean distance to the
    members of another; its silhouette is (b - a) / max(a, b), and 0 for the only member of a cluster.

    Parameters
    ----------
    samples
        (n_bands, n_samples).
    labels
        (n_samples,) int.
    """
    classes, members = np.unique(labels, return_inverse=True)
    count = samples.shape[1]
    if len(classes) < 2:
        return float("nan")
    centred = samples - samples.mean(axis=1, keepdims=True, dtype=np.float64)
    squares = np.einsum("ij,ij->j", centred, centred)
    distances = squares[:, None] + squares - 2.0 * (centred.T @ centred)
    np.sqrt(np.maximum(distances, 0.0, out=distances), out=distances)
    np.fill_diagonal(distances, 0.0)
    belongs = np.zeros((count, len(classes)))
    belongs[np.arange(count), members] = 1.0
    sizes = belongs.sum(axis=0)
    sums = distances @ belongs
    own_size = sizes[members]
    own = sums[np.arange(count), members] / np.maximum(own_size - 1.0, 1.0)
    means = sums / sizes
    means[np.arange(count), members] = np.inf
    other = means.min(axis=1)
    larger = np.maximum(own, other)
    scores = np.where((own_size > 1) & (larger > 0), (other - own) / np.where(larger > 0, larger, 1.0), 0.0)
    return float(scores.mean())
