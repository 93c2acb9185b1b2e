"""Scaling of bands."""

from __future__ import annotations

import numpy as np
import pytest

from engine.core.scaling import fit_scaling, scale
from engine.errors import InputError

SAMPLES = np.array([[0.0, 10.0, 20.0, 30.0], [100.0, 100.0, 300.0, 300.0]])


def test_each_method_by_hand() -> None:
    assert np.array_equal(fit_scaling(SAMPLES, "none").apply(SAMPLES), SAMPLES)
    whole = fit_scaling(SAMPLES, "stack_standard").apply(SAMPLES)
    assert whole.mean() == pytest.approx(0, abs=1e-6) and whole.std() == pytest.approx(1, rel=1e-6)
    band = fit_scaling(SAMPLES, "band_standard").apply(SAMPLES)
    np.testing.assert_allclose(band[1], [-1, -1, 1, 1])
    spread = fit_scaling(SAMPLES, "band_0_255").apply(SAMPLES)
    np.testing.assert_allclose(spread[0], [0, 85, 170, 255])
    np.testing.assert_allclose(spread[1], [0, 0, 255, 255])
    low, high = np.percentile(SAMPLES[0], [2, 98])
    np.testing.assert_allclose(
        fit_scaling(SAMPLES, "band_percentiles").apply(SAMPLES)[0], (SAMPLES[0] - low) / (high - low), rtol=1e-6
    )


@pytest.mark.parametrize("method", ["none", "stack_standard", "band_standard", "band_0_255", "band_percentiles"])
def test_undo_gives_the_values_back(method: str) -> None:
    scaling = fit_scaling(SAMPLES, method)
    np.testing.assert_allclose(scaling.undo(scaling.apply(SAMPLES).T), SAMPLES.T, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("method", ["band_standard", "band_0_255", "band_percentiles"])
def test_a_constant_band_becomes_zero_and_not_nan(method: str) -> None:
    samples = np.array([[1.0, 2.0, 3.0], [0.1, 0.1, 0.1]])
    np.testing.assert_allclose(fit_scaling(samples, method).apply(samples)[1], 0, atol=1e-9)


def test_a_large_constant_does_not_eat_the_differences_of_a_double() -> None:
    samples = np.array([[1e9, 1e9 + 1, 1e9 + 2]])
    np.testing.assert_allclose(fit_scaling(samples, "band_0_255").apply(samples)[0], [0, 127.5, 255], rtol=1e-5)


@pytest.mark.parametrize(("largest", "method"), [(1e20, "none"), (1e160, "band_standard"), (1e302, "stack_standard")])
def test_values_that_cannot_be_squared_are_refused(largest: float, method: str) -> None:
    samples = np.array([[1.0, 2.0, 3.0, 4.0]]) * largest
    with pytest.raises(InputError, match="too large to be squared: nodata that the rasters do not state"):
        scale(samples, method)


def test_large_values_that_a_scaling_makes_small_are_taken() -> None:
    samples = np.array([[1.0, 2.0, 3.0, 5.0]]) * 1e30
    scaling, shown = scale(samples, "band_0_255")
    assert shown[0, 0] == 0 and shown[0, -1] == pytest.approx(255) and scaling.scales[0] == pytest.approx(4e30 / 255)
