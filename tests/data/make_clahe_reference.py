"""Make ``clahe_reference.npz`` with scikit-image 0.26, which the tests themselves do not need.

Every third pixel of what ``skimage.exposure.equalize_adapthist`` makes of the sample scene in true colour:
``python tests/data/make_clahe_reference.py`` in an environment with rasterio and scikit-image.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "resources" / "sample"
CLIP_LIMITS = (0.01, 0.03)
STEP = 3


def true_colour() -> np.ndarray:
    """Return the scene stretched between the 2nd and 98th percentile of each band, (3, rows, cols) uint8."""
    bands = []
    for number in (4, 3, 2):
        with rasterio.open(next(SAMPLE.glob(f"*_B{number}.TIF"))) as dataset:
            values = dataset.read(1).astype(np.float64)
        low, high = np.percentile(values, (2, 98))
        bands.append(np.rint(255 * np.clip((values - low) / (high - low), 0, 1)).astype(np.uint8))
    return np.stack(bands)


if __name__ == "__main__":
    from skimage.exposure import equalize_adapthist

    picture = np.moveaxis(true_colour(), 0, 2)
    results = {}
    for limit in CLIP_LIMITS:
        equalised = equalize_adapthist(picture, clip_limit=limit)[::STEP, ::STEP]
        results[f"clip_{limit:g}"] = np.moveaxis(np.rint(255 * equalised).astype(np.uint8), 2, 0)
    np.savez_compressed(HERE / "clahe_reference.npz", **results)
