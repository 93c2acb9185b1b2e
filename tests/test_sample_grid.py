"""Cells along an axis leave no gaps, and places keep their distance."""

from __future__ import annotations

import numpy as np
import pytest

from engine.core.sample_grid import Spacing, axis_cells, count_cells

RULES = ["whole", "shift", "overlap"]


@pytest.mark.parametrize(
    ("edges", "starts"),
    [("whole", [0, 30, 60]), ("shift", [0, 30, 60, 70]), ("overlap", [0, 70 / 3, 140 / 3, 70])],
)
def test_100_m_at_30_m(edges: str, starts: list[float]) -> None:
    found, ends = axis_cells(100.0, 30.0, 0.0, edges)
    assert found.tolist() == pytest.approx(starts)
    assert (ends - found).tolist() == pytest.approx([30] * len(starts))


@pytest.mark.parametrize(
    ("edges", "starts"),
    [("whole", [0, 20, 40, 60]), ("shift", [0, 20, 40, 60, 65]), ("overlap", [0, 16, 32, 49, 65])],
)
def test_whole_numbers_stay_whole(edges: str, starts: list[int]) -> None:
    found, ends = axis_cells(95, 30, 10, edges)
    assert found.dtype == ends.dtype == np.int64
    assert found.tolist() == starts and ends.tolist() == [start + 30 for start in starts]


@pytest.mark.parametrize("edges", RULES)
def test_there_are_no_gaps_whatever_the_numbers(edges: str) -> None:
    generator = np.random.default_rng(0)
    for _ in range(300):
        size = generator.uniform(0.01, 300)
        length, overlap = size * generator.uniform(1, 40), size * generator.choice([0, 0.5, generator.uniform(0, 0.9)])
        starts, ends = axis_cells(length, size, overlap, edges)
        assert len(starts) == len(ends) == count_cells(length, size, overlap, edges)
        assert starts[0] == 0 and (ends - starts).tolist() == pytest.approx([size] * len(starts))
        assert (ends[:-1] - starts[1:] >= overlap - 1e-6 * size).all()
        if edges == "whole":
            assert -1e-6 * size <= length - ends[-1] < size - overlap
        else:
            assert ends[-1] == pytest.approx(length)


@pytest.mark.parametrize("size", [0.1, 1 / 3, 28.5, 0.00080848])
def test_neighbours_share_the_very_number_of_their_edge(size: float) -> None:
    starts, ends = axis_cells(77 * size, size, 0.0, "whole")
    assert len(starts) == 77 and (ends[:-1] == starts[1:]).all()
    starts, ends = axis_cells(77 * size, size, size / 2, "whole")
    assert len(starts) == 153 and (ends[:-2] == starts[2:]).all()


@pytest.mark.parametrize("edges", RULES)
def test_a_length_of_one_cell_and_of_less(edges: str) -> None:
    assert axis_cells(30.0, 30.0, 0.0, edges)[0].tolist() == [0]
    assert count_cells(29.9, 30.0, 0.0, edges) == 0 and len(axis_cells(29, 30, 20, edges)[0]) == 0
    # 0.3 is a hair less than 3 times 0.1 in binary.
    assert len(axis_cells(0.3, 0.1, 0.0, edges)[0]) == 3


@pytest.mark.parametrize("distance", [0.0, 0.7, 5.0])
def test_no_two_places_are_too_near_and_none_is_refused_without_reason(distance: float) -> None:
    spacing = Spacing(distance)
    taken: list[tuple[float, float]] = []
    places = np.random.default_rng(0).uniform(-10, 10, (400, 2))
    for x, y in [*places.tolist(), *places.tolist()]:
        apart = min((np.hypot(x - p, y - q) for p, q in taken), default=np.inf)
        assert spacing.take(x, y) == (apart >= distance and apart > 0)
        if apart >= distance and apart > 0:
            taken.append((x, y))
    assert len(taken) == 400 if not distance else 2 < len(taken) < 350


def test_places_exactly_the_distance_apart_are_taken() -> None:
    spacing = Spacing(2.0)
    assert [spacing.take(*place) for place in ((0, 0), (2, 0), (0, -2), (1.9, 0), (-1, -1))] == [
        *(True, True, True),
        *(False, False),
    ]
