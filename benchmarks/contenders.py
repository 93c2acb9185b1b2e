"""The usual ways to sweep K-means over k, each as one process; prints the inertia of each k as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio

KS = range(3, 11)
SILHOUETTE_PIXELS = 1000


def read(paths: list[str], whole_stack: bool = False) -> tuple[np.ndarray, np.ndarray, dict]:
    """Return standardised pixels (n_samples, n_bands), which pixels they are, and a profile to write with.

    Each band is standardised by itself, or the whole stack by one mean and deviation.
    """
    bands = []
    for path in paths:
        with rasterio.open(path) as dataset:
            bands.append(dataset.read(1))
            profile = dataset.profile
    cube = np.stack(bands, axis=-1)
    valid = (cube != 0).all(axis=-1)
    pixels = cube[valid].astype(np.float32)
    axis = None if whole_stack else 0
    pixels = (pixels - pixels.mean(axis=axis, dtype=np.float64)) / pixels.std(axis=axis, dtype=np.float64)
    profile.update(dtype="uint8", compress="deflate", predictor=1)
    return np.ascontiguousarray(pixels, dtype=np.float32), valid, profile


def write(folder: Path, k: int, labels: np.ndarray, valid: np.ndarray, profile: dict) -> None:
    classes = np.zeros(valid.shape, np.uint8)
    classes[valid] = labels + 1
    with rasterio.open(folder / f"k{k}.tif", "w", **profile) as dataset:
        dataset.write(classes, 1)


def silhouette(pixels: np.ndarray, labels: np.ndarray) -> float:
    from sklearn.metrics import silhouette_score

    some = np.random.default_rng(0).choice(len(pixels), min(SILHOUETTE_PIXELS, len(pixels)), replace=False)
    return float(silhouette_score(pixels[some], labels[some]))


def sklearn(pixels: np.ndarray, k: int, starts: int) -> np.ndarray:
    from sklearn.cluster import KMeans

    return KMeans(k, n_init=starts, random_state=0).fit(pixels).labels_


def faiss(pixels: np.ndarray, k: int, starts: int) -> np.ndarray:
    import faiss

    model = faiss.Kmeans(pixels.shape[1], k, niter=25, nredo=starts, seed=1)
    model.train(pixels)
    return model.index.search(pixels, 1)[1][:, 0]


def dask_ml(pixels: np.ndarray, k: int, starts: int) -> np.ndarray:
    import dask.array
    from dask_ml.cluster import KMeans

    data = dask.array.from_array(pixels, chunks=(-(-len(pixels) // 4), pixels.shape[1]))
    return np.asarray(KMeans(k, init_max_iter=5, random_state=0).fit(data).labels_)


def main() -> None:
    name, folder, starts, *paths = sys.argv[1:]
    cluster = {"sklearn": sklearn, "faiss": faiss, "dask_ml": dask_ml}[name]
    pixels, valid, profile = read(paths)
    inertias = {}
    for k in KS:
        labels = cluster(pixels, k, int(starts))
        silhouette(pixels, labels)
        centres = np.stack([pixels[labels == c].mean(axis=0, dtype=np.float64) for c in range(k)])
        inertias[k] = float(((pixels - centres[labels]) ** 2).sum(dtype=np.float64))
        write(Path(folder), k, labels, valid, profile)
    print(json.dumps(inertias))


if __name__ == "__main__":
    main()
