"""How far a map and a reference agree: every figure of a confusion matrix, with intervals and tests.

Rows of a matrix are the reference, columns the map. The intervals hold for a simple random sample of units; where the
sample was stratified, `area_accuracy` has the estimators.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from .colours import assign

Z95 = 1.96  # as Olofsson et al. (2014) and Stehman (2014) round it, so that their printed intervals come out


@dataclass(frozen=True)
class Accuracy:
    """The figures of one confusion matrix of n classes; intervals are 95 %, (..., 2) for low and high.

    Figures a matrix does not define are NaN: the producer's accuracy of a class without reference, the user's
    accuracy of a class the map has not, F1 and IoU of a class that neither has.
    """

    count: float
    overall_accuracy: float
    overall_interval: np.ndarray
    producers_accuracy: np.ndarray
    producers_interval: np.ndarray
    users_accuracy: np.ndarray
    users_interval: np.ndarray
    f1: np.ndarray
    f1_interval: np.ndarray
    iou: np.ndarray
    iou_interval: np.ndarray
    macro_f1: float
    mean_iou: float
    kappa: float
    kappa_variance: float
    kappa_interval: np.ndarray
    quantity_disagreement: float
    allocation_disagreement: float


def accuracy(matrix: np.ndarray) -> Accuracy:
    """Return every figure of a confusion matrix.

    Overall, producer's and user's accuracy are simple proportions and take the Wilson score interval. So does the
    IoU: of the units that are of a class on the map or in the reference, it is the share that is so in both. F1 rises
    with the IoU, F1 = 2 IoU / (1 + IoU), so the ends of its interval are those of the IoU's, carried over.

    Parameters
    ----------
    matrix
        (n, m) counts, m >= n, finite and not negative: row i and column i are class i; columns beyond the rows are
        map values that are no class of the reference and count as errors.

    Raises
    ------
    InputError
        The matrix is empty, has more rows than columns, or holds something else than counts.
    """
    square = _checked(matrix)
    classes = len(matrix)
    total = float(square.sum())
    agreeing = np.diag(square)
    reference, mapped = square.sum(axis=1), square.sum(axis=0)
    either = reference + mapped - agreeing
    overall, overall_interval = _share(np.array(agreeing.sum()), np.array(total))
    producers, producers_interval = _share(agreeing[:classes], reference[:classes])
    users, users_interval = _share(agreeing[:classes], mapped[:classes])
    iou, iou_interval = _share(agreeing[:classes], either[:classes])
    f1 = 2 * iou / (1 + iou)
    kappa, variance = _kappa(square / total)
    variance /= total
    quantity = np.abs(reference - mapped).sum() / 2 / total
    return Accuracy(
        count=total,
        overall_accuracy=float(overall),
        overall_interval=overall_interval,
        producers_accuracy=producers,
        producers_interval=producers_interval,
        users_accuracy=users,
        users_interval=users_interval,
        f1=f1,
        f1_interval=2 * iou_interval / (1 + iou_interval),
        iou=iou,
        iou_interval=iou_interval,
        macro_f1=_mean(f1),
        mean_iou=_mean(iou),
        kappa=kappa,
        kappa_variance=variance,
        kappa_interval=kappa + Z95 * math.sqrt(variance) * np.array([-1.0, 1.0]),
        quantity_disagreement=float(quantity),
        allocation_disagreement=max(0.0, float(1 - overall - quantity)),
    )


def wilson_interval(successes: np.ndarray, trials: np.ndarray) -> np.ndarray:
    """Return the 95 % score interval of a proportion, (..., 2) low and high; NaN where there are no trials.

    Wilson (1927); method 3 of Newcombe (1998). Unlike the estimate plus and minus 1.96 standard errors it stays in
    0..1 and has a width where all trials succeed. It takes the trials for independent: neighbouring pixels are not,
    and a whole map compared with a whole reference is no sample at all.
    """
    successes, trials = np.asarray(successes, float), np.asarray(trials, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = successes / trials
        centre = share + Z95**2 / (2 * trials)
        spread = Z95 * np.sqrt(share * (1 - share) / trials + Z95**2 / (4 * trials**2))
        ends = np.stack([centre - spread, centre + spread], axis=-1) / (1 + Z95**2 / trials)[..., None]
    return np.clip(ends, 0.0, 1.0)


@dataclass(frozen=True)
class McNemar:
    """Whether two maps are equally accurate on the same reference; small p-values say they are not."""

    only_first: int
    only_second: int
    statistic: float
    p_value: float
    corrected_statistic: float
    corrected_p_value: float
    exact_p_value: float


def mcnemar(only_first: int, only_second: int) -> McNemar:
    """Compare two maps by the units that only one of them has right (McNemar 1947; Foody 2004).

    Parameters
    ----------
    only_first, only_second
        Number of units that the first map has right and the second wrong, and the reverse. The units that both have
        right or both wrong say nothing about the difference.

    Returns
    -------
    Chi-square with one degree of freedom, without and with continuity correction (Edwards 1948), and the exact
    two-sided binomial p-value. Without discordant units the statistics are 0 and the p-values 1.
    """
    first, second = int(only_first), int(only_second)
    if first < 0 or second < 0:
        raise InputError(f"The numbers of units are {first} and {second}; expected no negative number.")
    discordant, gap = max(first + second, 1), abs(first - second)
    plain, corrected = gap**2 / discordant, max(gap - 1, 0) ** 2 / discordant
    return McNemar(
        only_first=first,
        only_second=second,
        statistic=plain,
        p_value=math.erfc(math.sqrt(plain / 2)),
        corrected_statistic=corrected,
        corrected_p_value=math.erfc(math.sqrt(corrected / 2)),
        exact_p_value=_sign_test(min(first, second), first + second),
    )


@dataclass(frozen=True)
class Matching:
    """Which reference class each cluster of a map is, and the confusion matrix that follows.

    `rows` is (n_clusters,) int, the row of the class, -1 for a cluster that is none. `matrix` is (n, n), or (n, n + 1)
    where the last column holds the pixels of the clusters that are no class.
    """

    rows: np.ndarray
    matrix: np.ndarray


def match_clusters(matrix: np.ndarray, method: str) -> Matching:
    """Find which reference class each cluster is.

    Parameters
    ----------
    matrix
        (n_classes, n_clusters) counts of any shape.
    method
        "majority": each cluster is the class it shares most pixels with; several may be the same class, the first
        class wins a tie. "one_to_one": no class twice, and the pairs share most pixels in all (optimal assignment);
        of more clusters than classes, some are none. A cluster that shares no pixel with its class is none.
    """
    shared = _counts(matrix)
    classes, clusters = shared.shape
    rows = np.full(clusters, -1)
    if method == "majority":
        rows[:] = shared.argmax(axis=0)
    elif method == "one_to_one" and clusters <= classes:
        rows[:] = assign(-shared.T)
    elif method == "one_to_one":
        rows[assign(-shared)] = np.arange(classes)
    else:
        raise InputError(f'The matching of clusters is "{method}"; expected "majority" or "one_to_one".')
    rows[shared[rows, np.arange(clusters)] == 0] = -1
    merged = np.zeros((classes, classes + 1), np.asarray(matrix).dtype)
    for cluster, row in enumerate(rows):  # row -1 is the last column: clusters that are no class
        merged[:, row] += np.asarray(matrix)[:, cluster]
    return Matching(rows, merged if merged[:, -1].any() else merged[:, :-1].copy())


def _kappa(shares: np.ndarray) -> tuple[float, float]:
    """Return kappa and its large-sample variance times the number of units; NaN where chance alone agrees wholly.

    Cohen (1960) and, by the delta method, Fleiss, Cohen and Everitt (1969); written with the four sums of Congalton
    (1991). The fourth weighs cell (i, j) with the margins crosswise, row j and column i.
    """
    rows, columns, diagonal = shares.sum(axis=1), shares.sum(axis=0), np.diag(shares)
    observed, chance = float(diagonal.sum()), float(rows @ columns)
    if chance >= 1 - 1e-15:
        return math.nan, math.nan
    third = float(diagonal @ (rows + columns))
    fourth = float((shares * (rows[None, :] + columns[:, None]) ** 2).sum())
    wrong, beyond = 1 - observed, 1 - chance
    variance = (
        observed * wrong / beyond**2
        + 2 * wrong * (2 * observed * chance - third) / beyond**3
        + wrong**2 * (fourth - 4 * chance**2) / beyond**4
    )
    return (observed - chance) / beyond, max(variance, 0.0)


def _share(part: np.ndarray, whole: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return proportions and their score intervals, NaN where the whole is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(part / whole), wilson_interval(part, whole)


def _mean(values: np.ndarray) -> float:
    """Return the mean over the classes that the map or the reference has."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else math.nan


def _counts(matrix: np.ndarray) -> np.ndarray:
    """Return a confusion matrix as float64, or say what is wrong with it."""
    counts = np.asarray(matrix, float)
    if counts.ndim != 2 or not counts.size:
        raise InputError(f"The confusion matrix has the shape {counts.shape}; expected rows and columns of classes.")
    if not np.isfinite(counts).all() or (counts < 0).any():
        raise InputError("The confusion matrix holds negative or unknown numbers; expected counts.")
    if not counts.any():
        raise InputError(
            "Map and reference have no pixel in common: all counts are 0. Check that they overlap, that neither is "
            "nodata there, and that their classes are matched."
        )
    return counts


def _checked(matrix: np.ndarray) -> np.ndarray:
    """Return the counts as a square: empty rows stand for the map values that the reference has not."""
    counts = _counts(matrix)
    rows, columns = counts.shape
    if rows > columns:
        raise InputError(
            f"The confusion matrix has {rows} rows (reference) and {columns} columns (map); expected a column for "
            "every row. Add empty columns for classes that the map has not."
        )
    return np.vstack([counts, np.zeros((columns - rows, columns))])


def _sign_test(fewer: int, total: int) -> float:
    """Return the probability that fair coins fall at least as unevenly as `fewer` heads in `total` throws.

    The sum of the lower tail runs from its largest term downwards; terms more than 8 sqrt(total) below it are under
    1e-50 of it.
    """
    if 2 * fewer >= total:
        return 1.0
    log_first = math.lgamma(total + 1) - math.lgamma(fewer + 1) - math.lgamma(total - fewer + 1) - total * math.log(2)
    heads = np.arange(fewer, max(0, fewer - int(8 * math.sqrt(total)) - 8), -1, dtype=float)
    tail = 1.0 + float(np.cumprod(heads / (total - heads + 1)).sum())
    return min(1.0, 2 * math.exp(log_first) * tail)
