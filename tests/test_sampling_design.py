"""Sample sizes and allocations, against the example of Olofsson et al. (2014).

Section 5.1.1 and Table 5 (page 53) of that paper, as the tests of public implementations transcribe them: shares of the
map, expected user's accuracies, a target standard error of 0.01, the sample size of 641, and the equal and proportional
allocations. The table's three other allocations (such as 100, 100, 149, 292) do not follow from the rule the text
states, which gives 146 and 295; the rule is tested.
"""

from __future__ import annotations

import numpy as np
import pytest

from engine.core.area_accuracy import estimate, strata_of_map
from engine.core.sampling_design import (
    METHODS,
    allocate,
    expected_shares,
    planned_standard_error,
    sample_size_area,
    sample_size_overall,
)
from engine.errors import InputError

PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
USERS = np.array([0.70, 0.60, 0.90, 0.95])


def test_olofssons_sample_size() -> None:
    assert sample_size_overall(PIXELS, USERS, 0.01) == 641


def test_the_finite_population_term_of_equation_13_counts_for_small_maps() -> None:
    weights = PIXELS / PIXELS.sum()
    mean, variance = weights @ np.sqrt(USERS * (1 - USERS)), weights @ (USERS * (1 - USERS))
    small = PIXELS // 10_000
    assert sample_size_overall(small, USERS, 0.01) == int(np.ceil(mean**2 / (1e-4 + variance / 1000)))
    assert sample_size_overall(small, USERS, 0.01) < 641


def test_olofssons_table_5() -> None:
    assert allocate(641, PIXELS, "proportional").tolist() == [13, 10, 205, 413]
    assert allocate(640, PIXELS, "equal").tolist() == [160, 160, 160, 160]
    # 100, 75 or 50 units for each rare class, the rest in proportion to the others' 0.32 and 0.645
    assert allocate(641, PIXELS, "proportional", minimum=100).tolist() == [100, 100, 146, 295]
    assert allocate(641, PIXELS, "proportional", minimum=75).tolist() == [75, 75, 163, 328]
    assert allocate(641, PIXELS, "proportional", minimum=50).tolist() == [50, 50, 179, 362]


def test_neyman_reaches_the_target_of_its_sample_size_and_no_other_allocation_does_better() -> None:
    best = allocate(641, PIXELS, "neyman", users_accuracy=USERS)
    error = planned_standard_error(PIXELS, USERS, best)
    assert error <= 0.01 < planned_standard_error(PIXELS, USERS, allocate(640, PIXELS, "proportional"))
    for method in ("proportional", "equal"):
        assert planned_standard_error(PIXELS, USERS, allocate(641, PIXELS, method)) > error
    deviations = PIXELS * np.sqrt(USERS * (1 - USERS))
    assert np.abs(best - 641 * deviations / deviations.sum()).max() < 1


def test_the_planned_standard_error_is_what_the_estimator_finds() -> None:
    pixels, users, sizes = np.array([4_000_000, 6_000_000]), np.array([0.8, 0.9]), np.array([2000, 3000])
    right = users * sizes
    matrix = np.array([[right[0], sizes[1] - right[1]], [sizes[0] - right[0], right[1]]])
    found = estimate(strata_of_map(matrix), pixels)
    assert planned_standard_error(pixels, users, sizes) == pytest.approx(found.overall.standard_error, rel=1e-3)
    shares = expected_shares(pixels, users, 0, found.producers.value[0])
    assert shares == pytest.approx([0.8, 0.1])
    assert planned_standard_error(pixels, shares, sizes) == pytest.approx(found.area.standard_error[0], rel=1e-3)


@pytest.mark.parametrize("method", METHODS)
def test_the_sample_size_for_an_area_is_the_smallest_that_does(method: str) -> None:
    shares = expected_shares(PIXELS, USERS, 0, 0.75)
    options = {"method": method, "users_accuracy": USERS, "minimum": 50}
    size = sample_size_area(PIXELS, shares, 0.005, **options)

    def half_width(total: int) -> float:
        return 1.96 * planned_standard_error(PIXELS, shares, allocate(total, PIXELS, **options))

    assert half_width(size) <= 0.005 < half_width(size - 1)


def test_a_loose_target_takes_the_minimum_and_an_unreachable_one_the_whole_map() -> None:
    shares = expected_shares(PIXELS, USERS, 0, 0.75)
    assert sample_size_area(PIXELS, shares, 0.5, "proportional", minimum=50) == 200
    small = np.array([20, 30])
    assert sample_size_area(small, np.array([0.5, 0.5]), 1e-9, "proportional") == 50


def test_missed_parts_lie_in_the_other_classes() -> None:
    shares = expected_shares(PIXELS, USERS, 0, 0.75)
    area = (PIXELS * shares).sum()
    assert shares[0] * PIXELS[0] / area == pytest.approx(0.75)  # the producer's accuracy asked for
    assert shares[1] == shares[2] == shares[3]
    assert expected_shares(PIXELS, USERS, 2, 1.0).tolist() == [0, 0, 0.9, 0]
    assert expected_shares(np.array([9]), np.array([0.8]), 0, 0.5).tolist() == [0.8]


@pytest.mark.parametrize("seed", range(40))
def test_every_allocation_keeps_total_and_bounds(seed: int) -> None:
    generator = np.random.default_rng(seed)
    pixels = np.maximum(1, (10 ** generator.uniform(0, 6, generator.integers(1, 12))).astype(int))
    users = generator.uniform(0.3, 1, len(pixels))
    minimum = int(generator.integers(0, 60))
    least = np.minimum(max(minimum, 2), pixels)
    total = int(generator.integers(least.sum(), pixels.sum() + 1))
    for method in METHODS:
        sizes = allocate(total, pixels, method, users_accuracy=users, minimum=minimum)
        assert sizes.sum() == total
        assert (sizes >= least).all() and (sizes <= pixels).all()
        assert sizes.tolist() == allocate(total, pixels, method, users_accuracy=users, minimum=minimum).tolist()


def test_a_class_smaller_than_its_share_is_taken_whole_and_the_rest_goes_on() -> None:
    assert allocate(100, np.array([10, 500, 500]), "equal").tolist() == [10, 45, 45]
    assert allocate(1010, np.array([10, 500, 500]), "equal").tolist() == [10, 500, 500]


def test_a_class_thought_perfect_still_gets_two_units() -> None:
    sizes = allocate(100, np.array([5000, 5000]), "neyman", users_accuracy=np.array([1.0, 0.8]))
    assert sizes.tolist() == [2, 98]


@pytest.mark.parametrize(
    ("total", "pixels", "method", "users", "words"),
    [
        (3, [50, 50], "equal", None, "at least 4"),
        (101, [50, 50], "equal", None, "at most the 100 pixels"),
        (10, [50, 50], "optimal", None, "optimal"),
        (10, [50, 50], "neyman", None, "needs the expected user's accuracy"),
        (10, [50, 50], "neyman", [1, 1], "no variance"),
        (10, [50, 50], "neyman", [0.5, 1.2], "0.5, 1.2"),
        (10, [50, 0], "equal", None, "no pixels"),
        (10, [50, 50], "neyman", [0.5], "2 classes and 1"),
    ],
)
def test_what_cannot_be_allocated_is_said(
    total: int, pixels: list, method: str, users: list | None, words: str
) -> None:
    with pytest.raises(InputError, match=words):
        allocate(total, np.array(pixels), method, users_accuracy=users)


def test_targets_that_make_no_sense_are_said() -> None:
    for target in (0, -0.1, 0.7, float("nan")):
        with pytest.raises(InputError, match="standard error is"):
            sample_size_overall(PIXELS, USERS, target)
        with pytest.raises(InputError, match="Half the width"):
            sample_size_area(PIXELS, USERS, target, "equal")
    with pytest.raises(InputError, match="producer's accuracy is 0"):
        expected_shares(PIXELS, USERS, 0, 0.0)
    with pytest.raises(InputError, match="higher producer's accuracy"):
        expected_shares(PIXELS, USERS, 3, 0.1)
