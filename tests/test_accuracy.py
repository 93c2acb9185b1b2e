"""The figures of a confusion matrix, against published numbers.

Where the numbers come from:

* Congalton (1991), Remote Sensing of Environment 37, 35-46, Table 1: matrix, overall, producer's and user's accuracy.
  The same matrix is the running example of Congalton and Green, Assessing the Accuracy of Remotely Sensed Data.
* Kappa's standard error: the output of SAS PROC FREQ, as the tests of statsmodels print it
  (statsmodels/stats/tests/test_inter_rater.py). No printed variance of Congalton's matrix could be had at the source,
  so it is derived: from the formula and, independently, from differences of kappa.
* Pontius and Millones (2011), International Journal of Remote Sensing 32, 4407-4429: the matrix is Table 2 of Wundram
  and Loeffler (2008), the disagreements those of the authors' spreadsheet.
* Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3.
* McNemar: R's mcnemar.test for Agresti's approval ratings (86 and 150 changed their minds).
"""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from scipy.stats import binomtest, chi2

from engine.core.accuracy import accuracy, match_clusters, mcnemar, wilson_interval
from engine.errors import InputError

# Printed with the map in the rows; ours has the reference there.
CONGALTON = np.array([[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]]).T
WUNDRAM = np.array([[89, 3, 7, 0, 1], [11, 16, 10, 1, 0], [2, 14, 60, 2, 0], [1, 9, 7, 5, 0], [20, 1, 2, 0, 4]]).T


def test_congaltons_matrix() -> None:
    result = accuracy(CONGALTON)
    assert result.count == 434
    assert round(100 * result.overall_accuracy) == 74
    assert np.round(100 * result.producers_accuracy).tolist() == [87, 79, 74, 64]
    assert np.round(100 * result.users_accuracy).tolist() == [57, 81, 74, 87]
    # (434 * 321 - 46,814) / (434^2 - 46,814)
    assert result.kappa == pytest.approx(92500 / 141542, abs=1e-12)
    assert round(result.kappa, 2) == 0.65


def _variance_by_derivative(matrix: np.ndarray) -> float:
    """Return kappa's variance by the delta method, with derivatives from differences: no formula to mistype."""
    shares = matrix / matrix.sum()

    def kappa(cells: np.ndarray) -> float:
        cells = cells / cells.sum()
        chance = cells.sum(axis=0) @ cells.sum(axis=1)
        return (np.trace(cells) - chance) / (1 - chance)

    slope, step = np.zeros(shares.shape), 1e-6
    for cell in itertools.product(range(len(matrix)), repeat=2):
        change = np.zeros(shares.shape)
        change[cell] = step
        slope[cell] = (kappa(shares + change) - kappa(shares - change)) / (2 * step)
    return float(((shares * slope**2).sum() - (shares * slope).sum() ** 2) / matrix.sum())


@pytest.mark.parametrize("matrix", [CONGALTON, CONGALTON.T, WUNDRAM, np.array([[5, 0], [3, 2]])])
def test_kappas_variance_is_that_of_the_delta_method(matrix: np.ndarray) -> None:
    assert accuracy(matrix).kappa_variance == pytest.approx(_variance_by_derivative(matrix), rel=1e-6)


def test_kappas_variance_of_congaltons_matrix() -> None:
    # With the margins of the fourth sum taken straight, row i and column j, it would be 0.0007778; the derivative above
    # and SAS below tell which is right.
    assert round(accuracy(CONGALTON).kappa_variance, 7) == 0.00077


def test_kappas_standard_error_as_sas_prints_it() -> None:
    result = accuracy(np.array([[0, 4, 1], [0, 8, 0], [0, 1, 5]]))
    assert round(result.kappa, 4) == 0.4842
    assert round(math.sqrt(result.kappa_variance), 4) == 0.1380
    assert np.round(result.kappa_interval, 4).tolist() == [0.2137, 0.7547]


def test_disagreements_as_pontius_and_millones_have_them() -> None:
    result = accuracy(WUNDRAM)
    assert round(result.quantity_disagreement, 4) == 0.1358
    assert round(result.allocation_disagreement, 4) == 0.2075
    # Equation 4: twice the smaller of commission and omission of each class, halved in the sum
    wrong = np.minimum(WUNDRAM.sum(axis=0) - np.diag(WUNDRAM), WUNDRAM.sum(axis=1) - np.diag(WUNDRAM))
    assert result.allocation_disagreement == pytest.approx(wrong.sum() / WUNDRAM.sum(), abs=1e-12)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_score_interval_as_newcombe_prints_it(hits: int, trials: int, low: float, high: float) -> None:
    assert np.round(wilson_interval(hits, trials), 4).tolist() == [low, high]


def test_f1_and_iou_by_hand() -> None:
    # Class 1: 6 right, 2 missed, 1 too many. Class 2: 7 right, 1 missed, 2 too many.
    result = accuracy(np.array([[6, 2], [1, 7]]))
    assert result.iou == pytest.approx([6 / 9, 7 / 10])
    assert result.f1 == pytest.approx([12 / 15, 14 / 17])
    assert result.macro_f1 == pytest.approx((12 / 15 + 14 / 17) / 2)
    assert result.mean_iou == pytest.approx((6 / 9 + 7 / 10) / 2)
    assert result.iou_interval[0] == pytest.approx(wilson_interval(6, 9))
    for interval, values in ((result.iou_interval, result.iou), (result.f1_interval, result.f1)):
        assert (interval[:, 0] < values).all() and (values < interval[:, 1]).all()


@pytest.mark.parametrize("name", ["producers_accuracy", "users_accuracy", "f1"])
def test_figures_agree_with_scikit_learn(name: str) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    generator = np.random.default_rng(4)
    reference = generator.integers(0, 5, 900)
    predicted = np.where(generator.random(900) < 0.6, reference, generator.integers(0, 5, 900))
    score = {"producers_accuracy": "recall_score", "users_accuracy": "precision_score", "f1": "f1_score"}[name]
    result = accuracy(metrics.confusion_matrix(reference, predicted))
    assert getattr(result, name) == pytest.approx(getattr(metrics, score)(reference, predicted, average=None))
    assert result.kappa == pytest.approx(metrics.cohen_kappa_score(reference, predicted))
    assert result.macro_f1 == pytest.approx(metrics.f1_score(reference, predicted, average="macro"))


def test_identity_is_all_ones() -> None:
    result = accuracy(np.diag([3, 500, 2]))
    assert result.overall_accuracy == result.kappa == result.macro_f1 == result.mean_iou == 1
    for values in (result.producers_accuracy, result.users_accuracy, result.f1, result.iou):
        assert values.tolist() == [1, 1, 1]
    assert result.quantity_disagreement == result.allocation_disagreement == result.kappa_variance == 0
    assert result.users_interval[2, 0] < 0.4 and result.users_interval[1, 0] > 0.99  # two units prove little


def test_transposition_swaps_producers_and_users_accuracy_and_nothing_else() -> None:
    straight, across = accuracy(CONGALTON), accuracy(CONGALTON.T)
    assert straight.producers_accuracy.tolist() == across.users_accuracy.tolist()
    assert straight.producers_interval.tolist() == across.users_interval.tolist()
    assert straight.users_accuracy.tolist() != across.users_accuracy.tolist()
    assert straight.kappa_variance == pytest.approx(across.kappa_variance)
    assert straight.f1.tolist() == across.f1.tolist()


def test_classes_on_one_side_only() -> None:
    # Class 2 is not in the reference, class 3 not on the map, class 4 in neither.
    result = accuracy(np.array([[5, 2, 0, 0], [0, 0, 0, 0], [3, 0, 0, 0], [0, 0, 0, 0]]))
    assert np.isnan(result.producers_accuracy).tolist() == [False, True, False, True]
    assert np.isnan(result.users_accuracy).tolist() == [False, False, True, True]
    assert np.isnan(result.users_interval[2]).all()
    assert result.f1[1] == result.f1[2] == 0 and np.isnan(result.f1[3])
    assert result.macro_f1 == pytest.approx(result.f1[:3].mean())


def test_one_class_has_no_kappa() -> None:
    result = accuracy(np.array([[7]]))
    assert result.overall_accuracy == 1
    assert math.isnan(result.kappa) and math.isnan(result.kappa_variance) and np.isnan(result.kappa_interval).all()


def test_shares_and_big_counts_do_as_well() -> None:
    small, big = accuracy(CONGALTON), accuracy(CONGALTON.astype(np.int64) * 10**12)
    assert accuracy(CONGALTON / 434).kappa == pytest.approx(small.kappa)
    assert big.overall_accuracy == pytest.approx(small.overall_accuracy)
    assert np.ptp(big.overall_interval) < 1e-5


@pytest.mark.parametrize(
    ("matrix", "words"),
    [
        (np.zeros((2, 2)), "no pixel in common"),
        (np.zeros((0, 0)), "shape"),
        (np.array([[1, -1], [0, 3]]), "negative"),
        (np.array([[1.0, np.nan], [0, 3]]), "unknown"),
        (np.ones((3, 2)), "3 rows"),
        (np.ones(4), "shape"),
    ],
)
def test_what_is_no_confusion_matrix_is_said(matrix: np.ndarray, words: str) -> None:
    with pytest.raises(InputError, match=words):
        accuracy(matrix)


def test_mcnemar_as_r_prints_it() -> None:
    result = mcnemar(86, 150)
    assert round(result.corrected_statistic, 3) == 16.818
    assert f"{result.corrected_p_value:.3e}" == "4.115e-05"
    assert result.statistic == pytest.approx(64**2 / 236)


@pytest.mark.parametrize(("first", "second"), [(10, 3), (0, 6), (86, 150), (7, 7), (3000, 3200), (120, 4000)])
def test_mcnemars_p_values_agree_with_scipy(first: int, second: int) -> None:
    result = mcnemar(first, second)
    assert result.exact_p_value == pytest.approx(binomtest(first, first + second).pvalue, rel=1e-8)
    assert result.p_value == pytest.approx(chi2.sf(result.statistic, 1), rel=1e-9)
    assert result.corrected_p_value == pytest.approx(chi2.sf(result.corrected_statistic, 1), rel=1e-9)
    assert mcnemar(second, first).exact_p_value == result.exact_p_value


def test_mcnemar_takes_millions_of_pixels() -> None:
    assert mcnemar(20_000_000, 20_009_000).exact_p_value == pytest.approx(
        mcnemar(20_000_000, 20_009_000).corrected_p_value, rel=1e-4
    )
    assert mcnemar(1_000_000, 9_000_000).exact_p_value == 0


def test_mcnemar_without_discordant_units_tells_nothing() -> None:
    result = mcnemar(0, 0)
    assert result.p_value == result.corrected_p_value == result.exact_p_value == 1
    with pytest.raises(InputError, match="-1"):
        mcnemar(-1, 4)


CLUSTERS = np.array([[50, 1, 30, 0], [2, 40, 25, 0], [0, 9, 1, 0]])


def test_majority_matching() -> None:
    matching = match_clusters(CLUSTERS, "majority")
    assert matching.rows.tolist() == [0, 1, 0, -1]
    assert matching.matrix.tolist() == [[80, 1, 0], [27, 40, 0], [1, 9, 0]]


def test_one_to_one_matching_of_more_clusters_than_classes() -> None:
    # Greedy by size would give 50 + 40 + 1; nothing gives more than 50 + 25 + 9.
    matching = match_clusters(np.array([[50, 30, 20], [45, 0, 0]]), "one_to_one")
    assert matching.rows.tolist() == [1, 0, -1]
    assert matching.matrix.tolist() == [[30, 50, 20], [0, 45, 0]]
    result = accuracy(matching.matrix)
    assert result.overall_accuracy == pytest.approx(75 / 145)
    assert result.producers_accuracy == pytest.approx([30 / 100, 1])
    assert len(result.users_accuracy) == 2
    assert result.quantity_disagreement + result.allocation_disagreement == pytest.approx(1 - 75 / 145)


def test_one_to_one_matching_of_fewer_clusters_than_classes() -> None:
    matching = match_clusters(np.array([[9, 8], [8, 0], [0, 0]]), "one_to_one")
    assert matching.rows.tolist() == [1, 0]
    assert matching.matrix.tolist() == [[8, 9, 0], [0, 8, 0], [0, 0, 0]]


@pytest.mark.parametrize("shape", [(4, 4), (3, 5), (5, 3), (1, 4), (4, 1)])
def test_one_to_one_matching_is_the_best_there_is(shape: tuple[int, int]) -> None:
    shared = np.random.default_rng(sum(shape)).integers(1, 100, shape)
    short, long = sorted(shape)
    turned = shared if shape[0] <= shape[1] else shared.T
    best = max(turned[range(short), list(order)].sum() for order in itertools.permutations(range(long), short))
    matching = match_clusters(shared, "one_to_one")
    taken = matching.rows[matching.rows >= 0]
    assert len(taken) == len(set(taken)) == short
    assert np.trace(matching.matrix) == best
    assert matching.matrix.sum() == shared.sum() and matching.matrix.dtype == shared.dtype


def test_an_unknown_matching_is_said() -> None:
    with pytest.raises(InputError, match="best"):
        match_clusters(CLUSTERS, "best")
    with pytest.raises(InputError, match="no pixel in common"):
        match_clusters(np.zeros((2, 3)), "majority")
