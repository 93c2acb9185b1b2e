"""The usual ways of spectral clustering, each as one process that reads bands and writes a class raster.

All take the same likeness, exp(-d^2 / number of bands) of whole-stack standardised pixels, and four classes.
"""

from __future__ import annotations

import sys

import numpy as np
from contenders import read

CLASSES = 4
LANDMARKS = 100
EXACT_PIXELS = 5_000


def dask_ml(pixels: np.ndarray, seed: int) -> np.ndarray:
    """Return the labels of dask-ml with the arguments of its users' notebook."""
    import dask.array
    from dask.distributed import Client
    from dask_ml.cluster import KMeans, SpectralClustering

    class Labels(KMeans):
        """K-means whose labels are computed while the embedding is there: current dask loses it later."""

        def fit(self, X, y=None):  # noqa: N803
            super().fit(X, y)
            self.labels_ = np.asarray(self.labels_)
            return self

    with Client(processes=False, dashboard_address=None):
        data = dask.array.from_array(pixels, chunks=(-(-len(pixels) // 4), pixels.shape[1]))
        model = SpectralClustering(
            n_clusters=CLASSES,
            gamma=None,
            random_state=seed,
            assign_labels=Labels(n_clusters=CLASSES, init_max_iter=5, random_state=seed),
            persist_embedding=True,
        )
        return model.fit(data).labels_


def sklearn_nystroem(pixels: np.ndarray, seed: int) -> np.ndarray:
    """Return the labels of Nystroem features, divided by their lengths, and K-means."""
    from sklearn.cluster import KMeans
    from sklearn.kernel_approximation import Nystroem
    from sklearn.preprocessing import normalize

    features = Nystroem(gamma=1 / pixels.shape[1], n_components=LANDMARKS, random_state=seed).fit_transform(pixels)
    roots = np.sqrt(np.maximum(features @ features.sum(axis=0), 1e-12))
    normalised = features / roots[:, None]
    _, vectors = np.linalg.eigh(normalised.T @ normalised)
    return KMeans(CLASSES, n_init=10, random_state=seed).fit(normalize(normalised @ vectors[:, -CLASSES:])).labels_


def sklearn_exact(pixels: np.ndarray, seed: int) -> np.ndarray:
    """Return scikit-learn's labels of 5,000 pixels, carried to the others by the nearest neighbour."""
    from sklearn.cluster import SpectralClustering
    from sklearn.neighbors import KNeighborsClassifier

    some = np.random.default_rng(seed).choice(len(pixels), min(EXACT_PIXELS, len(pixels)), replace=False)
    model = SpectralClustering(CLASSES, gamma=1 / pixels.shape[1], random_state=seed).fit(pixels[some])
    return KNeighborsClassifier(1).fit(pixels[some], model.labels_).predict(pixels)


def main() -> None:
    """Cluster the bands named on the command line by the way named first."""
    import rasterio

    name, output, seed, *paths = sys.argv[1:]
    cluster = {"dask_ml": dask_ml, "sklearn_nystroem": sklearn_nystroem, "sklearn_exact": sklearn_exact}[name]
    pixels, valid, profile = read(paths, whole_stack=True)
    classes = np.zeros(valid.shape, np.uint8)
    classes[valid] = cluster(pixels, int(seed)) + 1
    with rasterio.open(output, "w", **profile) as dataset:
        dataset.write(classes, 1)


if __name__ == "__main__":
    main()
