"""Statistics of classes from pieces are those of numpy on the whole."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.core import signatures
from engine.core.signatures import MOST_VALUES, Moments, SignatureCounter, Values

PERCENTS = (5, 50, 90)
TYPES = ("uint8", "int16", "uint16", "int32", "float32", "float64")


def measured(cube, labels, used, dtypes, classes, percents=PERCENTS, next_bits=16, step=13):
    groups = [(band, label) for band in range(len(dtypes)) for label in classes]
    counter = SignatureCounter(groups, dtypes, percents, next_bits)
    for _ in range(counter.looks):
        for row in range(0, labels.shape[0], step):
            piece = slice(row, row + step)
            counter.add(counter.count(cube[:, piece], labels[piece], used[piece]))
        counter.finish_look()
    return dict(counter.signatures())


def check(found, values):
    values = values.astype(np.float64)
    assert found.count == values.size
    assert (found.low, found.high) == (values.min(), values.max())
    assert found.mean == pytest.approx(values.mean(), rel=1e-12)
    assert found.std == pytest.approx(values.std(), rel=1e-9, abs=1e-12)
    assert found.percentiles == pytest.approx(np.percentile(values, PERCENTS), rel=1e-12)


@pytest.mark.parametrize("next_bits", [8, 16])
@pytest.mark.parametrize("dtype", TYPES)
def test_statistics_are_those_of_numpy(dtype, next_bits):
    generator = np.random.default_rng(7)
    cube = generator.normal(0, 500, (3, 50, 40))
    cube = (cube if np.dtype(dtype).kind == "f" else np.clip(cube, 0, 250)).astype(dtype)
    labels = generator.integers(0, 5, (50, 40)).astype(np.uint8)
    used = generator.random((50, 40)) > 0.2
    found = measured(cube, labels, used, [cube.dtype] * 3, (1, 2, 4), next_bits=next_bits)
    assert set(found) == {(band, label) for band in range(3) for label in (1, 2, 4)}
    for (band, label), signature in found.items():
        values = cube[band][used & (labels == label)]
        check(signature, values)
        expected = np.unique(values, return_counts=True)
        assert np.array_equal(signature.values.values, expected[0])
        assert np.array_equal(signature.values.counts, expected[1])
        assert signature.unique == len(expected[0])


def test_bands_of_different_types_in_one_cube():
    generator = np.random.default_rng(1)
    cube = np.stack([generator.integers(0, 255, (30, 30)), generator.normal(0, 1, (30, 30)).astype(np.float32)])
    labels = np.ones((30, 30), np.int16)
    found = measured(cube, labels, labels > 0, [np.dtype("uint8"), np.dtype("float32")], (1,))
    assert found[0, 1].values.values.dtype == np.uint8 and found[1, 1].values.values.dtype == np.float32
    for band in range(2):
        check(found[band, 1], cube[band].ravel())


def test_negative_and_float_class_values():
    cube = np.arange(6, dtype=np.uint8).reshape(1, 2, 3)
    labels = np.array([[-3, -3, 7], [7, 1000, -3]], np.float32)
    found = measured(cube, labels, labels != 0, [cube.dtype], (-3, 7, 1000))
    assert [found[0, label].count for label in (-3, 7, 1000)] == [3, 2, 1]
    assert found[0, -3].mean == 2 and found[0, 1000].std == 0


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_class_without_pixels(dtype):
    cube = np.ones((1, 4, 4), dtype)
    labels = np.ones((4, 4), np.uint8)
    empty = measured(cube, labels, labels > 0, [cube.dtype], (1, 2))[0, 2]
    assert empty.count == empty.unique == 0
    assert math.isnan(empty.mean) and math.isnan(empty.std) and all(math.isnan(value) for value in empty.percentiles)


def test_too_many_values_are_not_counted(monkeypatch):
    monkeypatch.setattr(signatures, "MOST_VALUES", 50)
    values = np.arange(60, dtype=np.float32).reshape(1, 20, 3)
    labels = np.ones((20, 3), np.uint8)
    labels[:, 2] = 2
    found = measured(values, labels, labels > 0, [values.dtype], (1, 2), step=4)
    assert found[0, 1].unique == 40 and found[0, 2].unique == 20
    labels[:] = 1
    for step in (4, 20):
        assert measured(values, labels, labels > 0, [values.dtype], (1,), step=step)[0, 1].unique is None
    check(measured(values, labels, labels > 0, [values.dtype], (1,))[0, 1], values.ravel())


def test_sixteen_bits_are_always_counted():
    cube = np.arange(MOST_VALUES + 500, dtype=np.uint16).reshape(1, 50, -1)
    labels = np.ones(cube.shape[1:], np.uint8)
    assert measured(cube, labels, labels > 0, [cube.dtype], (1,))[0, 1].unique == MOST_VALUES + 500


def test_minus_zero_is_zero():
    cube = np.array([[[0.0, -0.0, 1.0]]], np.float32)
    labels = np.ones((1, 3), np.uint8)
    assert measured(cube, labels, labels > 0, [cube.dtype], (1,))[0, 1].unique == 2


def test_merging_keeps_digits():
    # Large mean, small spread: the sum of squares minus the square of the sum would lose all digits.
    values = 1e9 + np.random.default_rng(2).normal(0, 1, 10_000)
    merged = None
    for piece in np.array_split(values, [1, 2, 17, 5000]):
        found = Moments.of(piece)
        merged = found if merged is None else merged.merged(found)
    assert merged.count == values.size
    assert merged.std == pytest.approx(values.std(), rel=1e-6)
    assert merged.mean == pytest.approx(values.mean(), rel=1e-15)


def test_scaled_statistics():
    cube = np.random.default_rng(3).integers(7000, 20000, (1, 40, 40)).astype(np.uint16)
    labels = np.ones((40, 40), np.uint8)
    found = measured(cube, labels, labels > 0, [cube.dtype], (1,))[0, 1].scaled(2.75e-5, -0.2)
    check_scaled = cube[0] * 2.75e-5 - 0.2
    assert (found.low, found.high) == pytest.approx((check_scaled.min(), check_scaled.max()))
    assert (found.mean, found.std) == pytest.approx((check_scaled.mean(), check_scaled.std()))
    assert found.percentiles == pytest.approx(np.percentile(check_scaled, PERCENTS))
    assert found.values.values == pytest.approx(np.unique(check_scaled), rel=1e-5)
    turned = found.scaled(-1, 0)
    assert turned.low == -found.high and turned.high == -found.low and turned.std == found.std


def test_values_merge():
    merged = Values(np.array([1, 5]), np.array([2, 1])).merged(Values(np.array([0, 5, 9]), np.array([1, 1, 4])))
    assert merged.values.tolist() == [0, 1, 5, 9] and merged.counts.tolist() == [1, 2, 2, 4]
