"""Values of one band from many scenes as one: the first that there is, or the median."""

from __future__ import annotations

import numpy as np

# Sentinel-2 L2A scene classification: no data, defective, cloud shadow, cloud medium, cloud high, thin cirrus.
_SCL_LEFT_OUT = (0, 1, 3, 8, 9, 10)
# Landsat Collection 2 QA_PIXEL: fill, dilated cloud, cirrus, cloud, cloud shadow.
_QA_LEFT_OUT = 0b11111
_SCL_CLASSES = 12


def clear(values: np.ndarray, kind: str) -> np.ndarray:
    """Return where a mask shows clear ground, bool; snow and water are ground.

    Parameters
    ----------
    values
        Whole numbers of any shape.
    kind
        ``scl``: scene classification of Sentinel-2 (ESA, Level-2A Algorithm Overview); ``qa``: QA_PIXEL of Landsat
        Collection 2 (USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide).
    """
    values = values.astype(np.int64)
    if kind == "qa":
        return (values & _QA_LEFT_OUT) == 0
    return (values < _SCL_CLASSES) & ~np.isin(values, _SCL_LEFT_OUT)


def first_present(values: np.ndarray, present: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first value that is present along axis 0, and where there is one.

    Parameters
    ----------
    values, present
        (n, rows, cols), n at least 1.
    """
    found, there = values[0].copy(), present[0].copy()
    for value, has in zip(values[1:], present[1:]):
        take = has & ~there
        found[take] = value[take]
        there |= has
    return found, there


def median_present(values: np.ndarray, present: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the median of the values that are present along axis 0, and where there are some.

    Of an even number it is the mean of the middle two, of whole numbers rounded to an even one.

    Parameters
    ----------
    values, present
        (n, rows, cols), n at least 1; floating values are finite where present.
    """
    kind = values.dtype if values.dtype.kind == "f" else np.dtype(np.float64)
    ordered = np.where(present, values, kind.type(np.inf)).astype(kind, copy=False)
    ordered.sort(axis=0)
    count = present.sum(axis=0)
    there = count > 0
    low, high = np.maximum(count - 1, 0) // 2, count // 2
    high = np.minimum(high, np.maximum(count - 1, 0))
    pair = [np.take_along_axis(ordered, at[None], axis=0)[0] for at in (low, high)]
    pair = [np.where(there, values_at, 0) for values_at in pair]
    middle = pair[0] + (pair[1] - pair[0]) / 2
    return (middle if values.dtype.kind == "f" else np.rint(middle)).astype(values.dtype), there
