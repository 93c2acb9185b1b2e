"""Percentiles in pieces are exactly those of the whole."""

from __future__ import annotations

import numpy as np
import pytest

from engine.core.percentiles import Counts, PercentileSearch, sortable, unsortable

PERCENTS = (0, 2.5, 50, 75, 99.9, 100)
LOOKS = {16: {1: 1, 2: 1, 4: 2, 8: 4}, 8: {1: 1, 2: 1, 4: 3, 8: 7}}


def numbers(dtype: str, size: int) -> np.ndarray:
    generator = np.random.default_rng(size)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        values = generator.normal(0, 1, size) * 10.0 ** generator.integers(-30, 30, size)
        values[: size // 3] = 0.1
        values[size // 3 : size // 2] = generator.choice([0.0, -0.0, -1.5], size // 2 - size // 3)
        return generator.permutation(values).astype(dtype)
    limits = np.iinfo(kind)
    return generator.integers(limits.min, limits.max, size, kind, endpoint=True)


def search_in_pieces(groups: list[np.ndarray], next_bits=16, pieces=7) -> tuple[PercentileSearch, int]:
    search = PercentileSearch([values.dtype for values in groups], PERCENTS, next_bits)
    looks, done = 0, False
    while not done:
        for at in range(pieces):
            for group, values in enumerate(groups):
                search.add(search.count(group, values[at::pieces]))
        done = search.finish_look()
        looks += 1
    assert looks == search.looks
    return search, looks


@pytest.mark.parametrize("next_bits", [16, 8])
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_percentiles_are_those_of_numpy(dtype, size, next_bits):
    values = numbers(dtype, size)
    search, looks = search_in_pieces([values], next_bits)
    assert looks == LOOKS[next_bits][values.dtype.itemsize]
    expected = np.percentile(values.astype(np.float64), PERCENTS)
    assert np.allclose(search.percentiles(0), expected, rtol=1e-14, atol=0)


def test_groups_of_different_types_and_sizes():
    groups = [numbers("uint16", 500), np.empty(0, np.float32), numbers("float64", 77), numbers("uint8", 1)]
    search, looks = search_in_pieces(groups)
    assert looks == 4
    assert np.isnan(search.percentiles(1)).all()
    for group in (0, 2, 3):
        expected = np.percentile(groups[group].astype(np.float64), PERCENTS)
        assert np.allclose(search.percentiles(group), expected, rtol=1e-14, atol=0)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
def test_sortable_keeps_order_and_comes_back(dtype):
    values = numbers(dtype, 300)
    keys = sortable(values)
    assert np.array_equal(np.argsort(keys, kind="stable"), np.argsort(values, kind="stable"))
    assert np.array_equal(unsortable(keys, values.dtype), values)


def test_counts_grow_to_both_sides():
    counts = Counts()
    pieces = [np.array(piece, np.uint16) for piece in ([500, 502], [], [65535], [3, 3, 500])]
    for piece in pieces:
        counts.add(Counts.of(piece))
    found, often = counts.occurring()
    assert found.tolist() == [3, 500, 502, 65535] and often.tolist() == [2, 2, 1, 1]
    assert counts.total == 6
