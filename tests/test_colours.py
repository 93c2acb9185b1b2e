"""Colours that follow a class through a sweep."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from engine.core.colours import assign, centroid_colours, following_colours, palette


@pytest.mark.parametrize("seed", range(30))
def test_assignment_costs_no_more_than_scipys(seed: int) -> None:
    generator = np.random.default_rng(seed)
    rows = int(generator.integers(1, 15))
    cost = generator.random((rows, rows + int(generator.integers(0, 6))))
    found = assign(cost)
    assert len(set(found)) == rows
    best = cost[linear_sum_assignment(cost)].sum()
    assert cost[range(rows), found].sum() == pytest.approx(best)


def test_more_rows_than_columns_are_refused() -> None:
    with pytest.raises(ValueError, match="rows"):
        assign(np.zeros((3, 2)))


def test_a_class_keeps_its_colour_when_another_splits() -> None:
    # Ids are ordered by brightness, so the lake (100 pixels) is class 1 first and class 2 then; the town splits.
    three = np.repeat([1, 2, 3], [100, 50, 60])
    four = np.repeat([2, 1, 3, 4], [100, 50, 40, 20])
    first, second = following_colours(np.array([three, four]), [3, 4])
    assert second[1] == first[0] and second[0] == first[1]
    assert second[2] == first[2]
    assert len(set(second)) == 4


def test_a_part_of_the_lake_stays_bluish() -> None:
    first, second = following_colours(np.array([np.repeat([1, 2], [9, 5]), np.repeat([1, 3, 2], [5, 4, 5])]), [2, 3])
    red, _, blue = bytes.fromhex(second[2][1:])
    assert second[0] == first[0] and blue > red


def test_a_lake_that_fell_apart_and_is_whole_again_has_its_colour() -> None:
    whole = np.repeat([1, 2, 3], [100, 30, 30])
    apart = np.repeat([1, 2, 3, 4], [40, 60, 30, 30])
    again = np.repeat([1, 2, 3, 4, 5], [100, 15, 15, 15, 15])
    first, second, third = following_colours(np.array([whole, apart, again]), [3, 4, 5])
    assert second[1] == first[0]
    assert third[0] == first[0]


def test_colours_never_run_out() -> None:
    labels = np.array([np.random.default_rng(k).integers(1, k + 1, 500) for k in range(2, 60)])
    for row in following_colours(labels, list(range(2, 60))):
        assert len(set(row)) == len(row)


def test_a_class_without_pixels_has_a_colour_too() -> None:
    _, second = following_colours(np.array([[1, 2, 2], [1, 2, 2]]), [2, 4])
    assert len(set(second)) == 4


def test_palettes_of_any_length_have_no_colour_twice() -> None:
    assert len(set(palette(100))) == 100


def test_centroids_that_look_alike_still_get_two_colours() -> None:
    centres = np.array([[100.0, 100.0, 100.0, 1.0], [100.0, 100.0, 100.0, 9.0], [300.0, 0.0, 0.0, 0.0]])
    colours = centroid_colours(centres, (0, 1, 2), np.zeros(4), np.full(4, 300.0))
    assert len(set(colours)) == 3
    assert colours[2] == "#ff0000"
