"""How many sample units an accuracy assessment needs, and how many of them go to each stratum.

The strata are the map classes. All variances are those of Olofsson et al. (2014) and Cochran (1977), planned with the
accuracies one expects: the sample will tell the real ones.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import InputError
from .accuracy import Z95

METHODS = ("proportional", "equal", "neyman")
LEAST = 2  # units a stratum needs for its variance to be estimated at all


def sample_size_overall(pixels: np.ndarray, users_accuracy: np.ndarray, standard_error: float) -> int:
    """Return the sample size for a standard error of the overall accuracy.

    Olofsson et al. (2014), equation 13, which is Cochran (1977), equation 5.25: n = (sum W S)^2 / (V + sum W S^2 / N)
    with S = sqrt(U (1 - U)). It is the size for the best (Neyman) allocation; `planned_standard_error` tells what
    another allocation of it will reach.

    Parameters
    ----------
    pixels
        (n_strata,) numbers of pixels of the map classes.
    users_accuracy
        (n_strata,) expected user's accuracies, 0..1.
    standard_error
        Target, 0..0.5; half the width of the 95 % interval is 1.96 times as wide.
    """
    pixels, users_accuracy = _checked(pixels, users_accuracy)
    _check_target(standard_error, "The standard error")
    weights, variances = pixels / pixels.sum(), users_accuracy * (1 - users_accuracy)
    mean = float(weights @ np.sqrt(variances))
    size = mean**2 / (standard_error**2 + float(weights @ variances) / pixels.sum())
    return max(math.ceil(size - 1e-9), LEAST * len(pixels))


def sample_size_area(
    pixels: np.ndarray,
    class_shares: np.ndarray,
    half_width: float,
    method: str,
    *,
    users_accuracy: np.ndarray | None = None,
    minimum: int = LEAST,
) -> int:
    """Return the smallest sample size whose 95 % interval of one class's area is narrow enough.

    The share of the area that is of the class is a stratified mean, the sum of W p, so its planned variance is the sum
    of W^2 p (1 - p) / n (Olofsson et al. 2014, equation 10, with the expected p, and n for n - 1), less the finite
    population correction. It falls as the sample grows under the allocation that will be used; bisection finds where
    it is small enough.

    Parameters
    ----------
    pixels
        (n_strata,) numbers of pixels of the map classes.
    class_shares
        (n_strata,) expected share of each stratum that is of the class in truth, 0..1; see `expected_shares`.
    half_width
        Target: half the width of the interval as a share of the whole area.
    method, users_accuracy, minimum
        The allocation, as for `allocate`.
    """
    pixels, class_shares = _checked(pixels, class_shares)
    _check_target(half_width, "Half the width of the interval")
    low, high = int(_least(pixels, minimum).sum()), int(pixels.sum())
    while low < high:
        middle = (low + high) // 2
        sizes = allocate(middle, pixels, method, users_accuracy=users_accuracy, minimum=minimum)
        enough = Z95 * planned_standard_error(pixels, class_shares, sizes) <= half_width
        low, high = (low, middle) if enough else (middle + 1, high)
    return low


def expected_shares(
    pixels: np.ndarray, users_accuracy: np.ndarray, index: int, producers_accuracy: float
) -> np.ndarray:
    """Return which share of each stratum one expects to be of a class in truth, (n_strata,).

    In the class's own stratum it is its user's accuracy. What the map misses of the class, by the definition of the
    producer's accuracy (1 / P - 1) times what it has right, is taken to lie evenly in all other strata.
    """
    pixels, users_accuracy = _checked(pixels, users_accuracy)
    if not 0 < producers_accuracy <= 1:
        raise InputError(
            f"The expected producer's accuracy is {producers_accuracy:g}; expected more than 0, at most 1."
        )
    if len(pixels) == 1:
        return users_accuracy
    missed = pixels[index] * users_accuracy[index] * (1 / producers_accuracy - 1)
    elsewhere = missed / (pixels.sum() - pixels[index])
    if elsewhere > 1:
        raise InputError(
            f"With a producer's accuracy of {producers_accuracy:g} the map would miss more of the class than there are "
            "pixels of other classes. Expect a higher producer's accuracy."
        )
    shares = np.full(len(pixels), elsewhere)
    shares[index] = users_accuracy[index]
    return shares


def planned_standard_error(pixels: np.ndarray, shares: np.ndarray, sizes: np.ndarray) -> float:
    """Return the standard error that an allocation will reach, if the strata are as expected.

    Parameters
    ----------
    pixels, shares, sizes
        (n_strata,) pixels; expected share of each stratum that has the property, the user's accuracies for the
        overall accuracy or `expected_shares` for an area; and sample units.
    """
    pixels, sizes = np.asarray(pixels, float), np.asarray(sizes, float)
    shares = np.asarray(shares, float)
    weights = pixels / pixels.sum()
    variances = weights**2 * shares * (1 - shares) * (1 / sizes - 1 / pixels)
    return math.sqrt(max(float(variances.sum()), 0.0))


def allocate(
    total: int,
    pixels: np.ndarray,
    method: str,
    *,
    users_accuracy: np.ndarray | None = None,
    minimum: int = LEAST,
) -> np.ndarray:
    """Share sample units out to the strata.

    Parameters
    ----------
    total
        Sample units in all.
    pixels
        (n_strata,) pixels of each stratum, which none exceeds.
    method
        "proportional" to the pixels, "equal", or "neyman": proportional to W sqrt(U (1 - U)), which makes the standard
        error of the overall accuracy smallest (Cochran 1977, equation 5.26).
    users_accuracy
        (n_strata,) expected user's accuracies, for "neyman".
    minimum
        Units every stratum has at least (all its pixels if it has fewer); the rest is shared out among the strata above
        it, as Olofsson et al. (2014, section 5.1.1) do for rare classes. Never below 2.

    Returns
    -------
    (n_strata,) int64 whose sum is `total`: shares are rounded by largest remainders, the first stratum wins a tie.
    """
    pixels, accuracies = _checked(pixels, np.full(len(pixels), 0.5) if users_accuracy is None else users_accuracy)
    if method not in METHODS:
        raise InputError(f"The allocation is {method!r}; expected one of {', '.join(map(repr, METHODS))}.")
    if method == "neyman" and users_accuracy is None:
        raise InputError("The Neyman allocation needs the expected user's accuracy of every class; none was given.")
    wanted = {
        "proportional": pixels,
        "equal": np.ones(len(pixels)),
        "neyman": pixels * np.sqrt(accuracies * (1 - accuracies)),
    }[method]
    least = _least(pixels, minimum)
    if total < least.sum():
        raise InputError(
            f"The sample has {total} units; expected at least {int(least.sum())}, with {max(minimum, LEAST)} for each "
            "class. Take more units, or a smaller minimum."
        )
    if total > pixels.sum():
        raise InputError(f"The sample has {total} units; expected at most the {int(pixels.sum())} pixels of the map.")
    if wanted.max() == 0:
        raise InputError(
            "All expected user's accuracies are 0 or 1, so the Neyman allocation has no variance to go by. Expect less "
            "certain accuracies, or allocate in proportion."
        )
    return _rounded(_filled(total, np.maximum(wanted, 1e-9 * wanted.max()), least, pixels), total, pixels)


def _least(pixels: np.ndarray, minimum: int) -> np.ndarray:
    """Return how many units each stratum has at least."""
    return np.minimum(max(minimum, LEAST), pixels)


def _filled(total: int, wanted: np.ndarray, least: np.ndarray, most: np.ndarray) -> np.ndarray:
    """Return real numbers in proportion to `wanted` within their bounds, with the given sum.

    All are one multiple of `wanted`, cut to the bounds; the sum rises with the multiple, which bisection finds.
    """
    low, high = 0.0, float((most / wanted).max())
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if np.clip(middle * wanted, least, most).sum() < total else (low, middle)
    return np.clip(high * wanted, least, most)


def _rounded(real: np.ndarray, total: int, most: np.ndarray) -> np.ndarray:
    """Return whole numbers next to the real ones that keep the total and the upper bounds."""
    sizes = np.floor(real + 1e-6).astype(np.int64)
    order = np.argsort(-np.round(real - sizes, 9), kind="stable")
    for index in [index for index in order if sizes[index] < most[index]][: total - int(sizes.sum())]:
        sizes[index] += 1
    return sizes


def _checked(pixels: np.ndarray, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return both as float64, or say what is wrong with them."""
    pixels, shares = np.asarray(pixels, float), np.asarray(shares, float)
    if not pixels.size or pixels.shape != shares.shape or pixels.ndim != 1:
        raise InputError(
            f"There are {pixels.size} classes and {shares.size} expected shares or accuracies; expected one for each "
            "class, in the same order."
        )
    if not np.isfinite(pixels).all() or (pixels < 1).any():
        raise InputError("A class has no pixels; expected at least one in every stratum. Leave the class out.")
    if not np.isfinite(shares).all() or (shares < 0).any() or (shares > 1).any():
        raise InputError(f"The expected shares or accuracies are {_plain(shares)}; expected numbers from 0 to 1.")
    return pixels, shares


def _check_target(value: float, name: str) -> None:
    if not 0 < value <= 0.5:
        raise InputError(f"{name} is {value:g}; expected more than 0 and at most 0.5, as a share of 1 (0.01 is 1 %).")


def _plain(values: np.ndarray) -> str:
    return ", ".join(f"{value:g}" for value in values)
