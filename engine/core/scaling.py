"""Put bands of different units on one footing before distances are taken."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError


@dataclass(frozen=True)
class Scaling:
    """A value v of band b becomes (v - offsets[b]) / scales[b]; both arrays are (n_bands,) float64."""

    offsets: np.ndarray
    scales: np.ndarray

    def apply(self, samples: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """Return (n_bands, ...) samples scaled, as float32."""
        shape = (-1,) + (1,) * (samples.ndim - 1)
        if out is None:
            out = np.empty(samples.shape, np.float32)
        # The offset is taken off in the wider of the two types: a float64 band may hold a large constant.
        kind = np.result_type(samples.dtype, np.float32)
        np.subtract(samples, self.offsets.reshape(shape), out=out, casting="unsafe", dtype=kind)
        out *= (1.0 / self.scales).astype(np.float32).reshape(shape)
        return out

    def undo(self, samples: np.ndarray) -> np.ndarray:
        """Return scaled (n_samples, n_bands) values in the bands' own units, as float64."""
        return samples * self.scales + self.offsets


def scale(samples: np.ndarray, method: str) -> tuple[Scaling, np.ndarray]:
    """Return the scaling of (n_bands, n_samples) samples, and them scaled; `method` as in `fit_scaling`.

    Raises
    ------
    InputError
        When squared distances between them are beyond float32.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        scaling = fit_scaling(samples, method)
        shown = scaling.apply(samples)
    largest = np.sqrt(np.finfo(np.float32).max / (4 * len(shown)))
    if not (np.isfinite(scaling.scales).all() and (np.abs(shown) < largest).all()):
        raise InputError(
            "Some values are too large to be squared: nodata that the rasters do not state? Set their nodata value."
        )
    return scaling, shown


def fit_scaling(samples: np.ndarray, method: str) -> Scaling:
    """Measure the scaling of (n_bands, n_samples) samples.

    Parameters
    ----------
    method
        ``none``, ``stack_standard``, ``band_standard``, ``band_0_255`` or ``band_percentiles`` (2nd..98th to 0..1).
        A band that is constant is only shifted.
    """
    values = samples.astype(np.float64, copy=False)
    bands = len(values)
    if method == "none":
        offsets, scales = np.zeros(bands), np.ones(bands)
    elif method == "stack_standard":
        offsets, scales = np.full(bands, values.mean()), np.full(bands, values.std())
    elif method == "band_standard":
        offsets, scales = values.mean(axis=1), values.std(axis=1)
    elif method == "band_0_255":
        offsets = values.min(axis=1)
        scales = (values.max(axis=1) - offsets) / 255.0
    elif method == "band_percentiles":
        offsets, high = np.percentile(values, [2, 98], axis=1)
        scales = high - offsets
    else:
        raise ValueError(f"unknown scaling {method!r}")
    # A spread of rounding errors is none: dividing by it would turn noise into the largest feature.
    floor = 1e-13 * np.maximum(np.abs(values).max(axis=1), 1e-30)
    return Scaling(offsets, np.where(scales > floor, scales, 1.0))
