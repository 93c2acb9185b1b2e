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
    lake, wood, town = [0.0, 0.0], [5.0, 0.0], [9.0, 9.0]
    three = np.array([lake, wood, town])
    # Ids are ordered by brightness, so the lake need not stay first.
    four = np.array([[4.9, 0.1], [0.1, 0.0], [8.0, 9.0], [10.0, 9.0]])
    first, second = following_colours([three, four])
    assert second[1] == first[0] and second[0] == first[1]
    assert first[2] in second[2:]
    assert len(set(second)) == 4


def test_palettes_of_any_length_have_no_colour_twice() -> None:
    assert len(set(palette(100))) == 100


def test_centroids_that_look_alike_still_get_two_colours() -> None:
    centres = np.array([[100.0, 100.0, 100.0, 1.0], [100.0, 100.0, 100.0, 9.0], [300.0, 0.0, 0.0, 0.0]])
    colours = centroid_colours(centres, (0, 1, 2), np.zeros(4), np.full(4, 300.0))
    assert len(set(colours)) == 3
    assert colours[2] == "#ff0000"
