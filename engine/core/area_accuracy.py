"""Accuracy and area from a stratified sample: estimates of the whole map, with standard errors.

One estimator serves every figure, the ratio of two weighted means of Stehman (2014). Where the strata are the map
classes it is the estimator of Olofsson et al. (2014), to the last term; a simple random sample is one stratum, and
post-stratified it is Olofsson et al.'s with the map classes as strata.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..phrasebook import tr
from .accuracy import Z95

FEW_UNITS = 30
_OLOFSSON = (
    "Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014). Good practices for "
    "estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. "
    "https://doi.org/10.1016/j.rse.2014.02.015"
)
_STEHMAN = (
    "Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are "
    "different from the map classes. International Journal of Remote Sensing 35(13), 4923-4939. "
    "https://doi.org/10.1080/01431161.2014.930207"
)
# How the methods paragraph words a design, and what it cites; F1 is a ratio estimate of Stehman's kind in all of them.
DESIGNS = {
    "strata_are_classes": (
        "a stratified random sample of {units} units, with the map classes as strata (Olofsson et al. 2014) and F1 as "
        "a ratio estimate (Stehman 2014)",
        (_OLOFSSON, _STEHMAN),
    ),
    "other_strata": (
        "a stratified random sample of {units} units, with strata other than the map classes (Stehman 2014)",
        (_STEHMAN,),
    ),
    "simple_random": (
        "a simple random sample of {units} units, by the estimators of Stehman (2014) for a single stratum",
        (_STEHMAN,),
    ),
    "post_stratified": (
        "a simple random sample of {units} units, post-stratified by map class (Olofsson et al. 2014), with F1 as a "
        "ratio estimate (Stehman 2014)",
        (_OLOFSSON, _STEHMAN),
    ),
}


@dataclass(frozen=True)
class Estimates:
    """Estimates between 0 and `most` with their standard errors, of one shape; NaN where the sample tells nothing."""

    value: np.ndarray
    standard_error: np.ndarray
    most: float = 1.0

    @property
    def half_width(self) -> np.ndarray:
        """Return half the width of the 95 % intervals."""
        return Z95 * self.standard_error

    @property
    def interval(self) -> np.ndarray:
        """Return the 95 % intervals as far as they lie within 0..most, (..., 2) low and high."""
        ends = np.stack([self.value - self.half_width, self.value + self.half_width], axis=-1)
        return np.clip(ends, 0.0, self.most)


@dataclass(frozen=True)
class AreaAccuracy:
    """What a sample says about a map of n classes.

    `area` is the share of each reference class in the whole area, `areas` gives it in a unit. `matrix` is (n, n), the
    estimated shares of the whole area, rows = reference, columns = map. `units` and `weights` are (n_strata,).
    """

    overall: Estimates
    users: Estimates
    producers: Estimates
    f1: Estimates
    area: Estimates
    matrix: np.ndarray
    units: np.ndarray
    weights: np.ndarray

    def areas(self, total: float) -> Estimates:
        """Return the areas of the classes, in the unit of the total area."""
        return Estimates(self.area.value * total, self.area.standard_error * total, total)


def tabulate(strata: np.ndarray, reference: np.ndarray, predicted: np.ndarray, n_strata: int, n: int) -> np.ndarray:
    """Count sample units by stratum, reference class and map class, (n_strata, n, n) int64; all count from 0."""
    index = (np.asarray(strata, np.int64) * n + reference) * n + predicted
    return np.bincount(index, minlength=n_strata * n * n).reshape(n_strata, n, n)


def strata_of_map(matrix: np.ndarray) -> np.ndarray:
    """Return the (n, n, n) counts of a sample whose strata are the map classes, from its (n, n) confusion matrix."""
    counts = np.zeros((len(matrix), *np.shape(matrix)), np.asarray(matrix).dtype)
    for column in range(len(matrix)):
        counts[column, :, column] = np.asarray(matrix)[:, column]
    return counts


def estimate(
    counts: np.ndarray,
    weights: np.ndarray,
    *,
    population: np.ndarray | None = None,
    strata_names: Sequence[str] | None = None,
) -> AreaAccuracy:
    """Estimate accuracies and areas from a stratified random sample.

    Each figure is a ratio of two weighted means of 0/1 variables (Stehman 2014, equations 2 and 27): overall accuracy
    (variable of equation 12), user's (18, 19) and producer's accuracy (22, 23), area (14), the cells of the matrix
    (16), and F1, for which y is 2 where map and reference are both the class, and x counts how many of them are. The
    variances are those of equations 25 and 28. With the map classes as strata they become equations 1 to 11 of
    Olofsson et al. (2014).

    Parameters
    ----------
    counts
        (n_strata, n, n) sample units by stratum, reference class and map class.
    weights
        (n_strata,) areas or shares of the strata in any unit; they need not sum to 1.
    population
        (n_strata,) units in each stratum, for the finite population correction of Stehman's equation 25. Without it
        there is none, as in Olofsson et al.: right where the sample is a small part of every stratum.
    strata_names
        How errors call the strata; their numbers from 1 when left out.

    Raises
    ------
    InputError
        A stratum with area has no sample unit, or one alone, which has no variance; the message names it.
    """
    counts, weights = _checked(counts, weights, population, strata_names)
    units = counts.sum(axis=(1, 2))
    used = weights > 0
    sampled = 1.0 if population is None else 1 - units[used] / np.asarray(population, float)[used]
    scale = weights[used] ** 2 * sampled / np.maximum(units[used] - 1, 1)
    n = counts.shape[1]
    cells = counts[used].reshape(-1, n * n)
    seen = np.flatnonzero(cells.any(axis=0))  # a sample has few of the cells where classes are many
    within = cells[:, seen] / units[used][:, None]
    shares = weights[used] @ within

    def ratio(parts: np.ndarray, wholes: np.ndarray) -> Estimates:
        """Return for each class the mean of `parts` over that of `wholes`, both (n or 1, n_seen) values of cells."""
        below = wholes @ shares
        with np.errstate(divide="ignore", invalid="ignore"):
            values = parts @ shares / below
            residuals = parts - values[:, None] * wholes
            variances = np.zeros(len(values))
            for factor, own in zip(scale, within):
                here = np.flatnonzero(own)
                around = residuals[:, here] - (residuals[:, here] @ own[here])[:, None]
                variances += factor * (around**2 @ own[here])
            return Estimates(values, np.sqrt(variances) / below)

    everything = np.ones((n, len(seen)))
    rows, columns = (np.eye(n)[:, of] for of in (seen // n, seen % n))  # 1 where reference or map is the class
    hits = rows * columns
    overall = ratio(hits.sum(axis=0)[None], everything[:1])
    area = ratio(rows, everything)
    # A class that no sample unit has is estimated as 0, but how uncertain that is the sample cannot tell.
    area.standard_error[area.value == 0] = np.nan
    matrix = np.zeros(n * n)
    matrix[seen] = shares
    return AreaAccuracy(
        overall=Estimates(overall.value.reshape(()), overall.standard_error.reshape(())),
        users=ratio(hits, columns),
        producers=ratio(hits, rows),
        f1=ratio(2 * hits, rows + columns),
        area=area,
        matrix=matrix.reshape(n, n),
        units=units.astype(np.int64),
        weights=weights,
    )


def methods_paragraph(
    result: AreaAccuracy,
    names: Sequence[str],
    *,
    design: str,
    total_area: float,
    unit: str,
    mapped_areas: Sequence[float] | None = None,
) -> str:
    """Return what was done and found, in sentences with a list of references, ready to paste.

    Parameters
    ----------
    names
        (n,) names of the classes.
    design
        One of `DESIGNS`.
    total_area, unit
        Area of the whole, and its unit as it is to be printed: "ha".
    mapped_areas
        (n,) areas of the classes on the map, in the same unit, to be set beside the estimates.
    """
    if design not in DESIGNS:
        raise InputError(f"The sampling design is {design!r}; expected one of {', '.join(map(repr, DESIGNS))}.")
    words, references = DESIGNS[design]
    areas = result.areas(total_area)
    text = [
        f"Accuracy and area were estimated from {words.format(units=_number(int(result.units.sum()), 0))}. All figures "
        "are given with half the width of their 95 % confidence interval.",
        f"The overall accuracy is {_measure(result.overall, (), '%', 100)}.",
    ]
    for index, name in enumerate(names):
        area = _measure(areas, index, unit)
        if mapped_areas is not None:
            area = f"{area}, where the map shows {_number(mapped_areas[index], 0)} {unit}"
        text.append(
            f"For {name}, the user's accuracy is {_measure(result.users, index, '%', 100)}, the producer's accuracy "
            f"{_measure(result.producers, index, '%', 100)}, F1 {_measure(result.f1, index)} and the area {area}."
        )
    return " ".join(text + cautions(result, names)) + "\n\nReferences:\n\n" + "\n".join(references)


def cautions(result: AreaAccuracy, names: Sequence[str]) -> list[str]:
    """Return sentences on what a reader should know before quoting the figures; none when all is well."""
    sentences = []
    for whose, figures in (("user's", result.users), ("producer's", result.producers)):
        if sure := [name for name, error in zip(names, figures.standard_error) if error == 0]:
            sentences.append(
                f"The {whose} accuracy of {_listed(sure)} has a standard error of 0 because the sample shows no "
                "variation there, which does not prove that there is none."
            )
    if unseen := [name for name, error in zip(names, result.area.standard_error) if np.isnan(error)]:
        sentences.append(f"No sample unit is {_listed(unseen)} in the reference, so its area remains unknown.")
    if absent := [name for name, value in zip(names, result.users.value) if np.isnan(value)]:
        sentences.append(f"No sample unit is {_listed(absent)} on the map, so its user's accuracy remains unknown.")
    fewest = int(result.units[result.weights > 0].min())
    if fewest < FEW_UNITS:
        units = "1 sample unit" if fewest == 1 else f"{fewest} sample units"
        sentences.append(f"The smallest stratum has only {units}, so the intervals are approximate.")
    return sentences


def _checked(
    counts: np.ndarray, weights: np.ndarray, population: np.ndarray | None, names: Sequence[str] | None
) -> tuple[np.ndarray, np.ndarray]:
    """Return counts as float64 and weights that sum to 1, or say what is wrong with them."""
    counts, weights = np.asarray(counts, float), np.asarray(weights, float)
    if counts.ndim != 3 or counts.shape[1] != counts.shape[2] or weights.shape != counts.shape[:1]:
        raise InputError(
            f"The sample has the shape {counts.shape} and there are {weights.size} weights; expected counts by "
            "stratum, reference class and map class, and a weight for every stratum."
        )
    if not np.isfinite(weights).all() or (weights < 0).any() or not weights.any():
        raise InputError("The areas of the strata are negative, unknown or all 0; expected the area of each stratum.")
    if not np.isfinite(counts).all() or (counts < 0).any():
        raise InputError("The sample holds negative or unknown numbers of units; expected counts.")
    units, weights = counts.sum(axis=(1, 2)), weights / weights.sum()
    whole = np.full(len(units), np.inf) if population is None else np.asarray(population, float)
    labels = names or [f"stratum {number}" for number in range(1, len(weights) + 1)]
    faults = (
        (
            (units == 0) & (weights > 0),
            "has no sample unit; expected at least 2 in every stratum. Interpret some there",
        ),
        (
            (units == 1) & (weights > 0) & (whole > 1),
            "has a single sample unit, so no variance; expected at least 2 in every stratum. Interpret more there",
        ),
        ((units > 0) & (weights == 0), "has sample units but no area; expected an area for it. Check the areas"),
        (units > whole, "has more sample units than units in all; expected each once. Check the numbers of units"),
    )
    for fault, words in faults:
        if fault.any():
            where = _listed(
                [f"{labels[i]} ({100 * weights[i]:.2g} % of the area)" for i in np.flatnonzero(fault).tolist()]
            )
            raise InputError(f"{where[0].upper()}{where[1:]} {words}, or merge the stratum with one that is like it.")
    return counts, weights


def _listed(words: Sequence[str]) -> str:
    """Return words as "a, b and c"."""
    return tr("{} and {}", ", ".join(words[:-1]), words[-1]) if len(words) > 1 else words[0]


def _measure(figures: Estimates, index: int | tuple[()], unit: str = "", scale: float = 1.0) -> str:
    """Return "(21 158 ± 6 158) ha": an estimate with half its interval, both to two digits of the latter at least."""
    value, half = scale * float(figures.value[index]), scale * float(figures.half_width[index])
    if np.isnan(value) or np.isnan(half):
        return "unknown"
    decimals = 0 if half == 0 else max(0, 1 - int(np.floor(np.log10(half))))
    text = f"{_number(value, decimals)} ± {_number(half, decimals)}"
    return f"({text}) {unit}" if unit else text


def _number(value: float, decimals: int) -> str:
    """Return a number with narrow spaces between thousands, as SI has it."""
    return f"{value:,.{decimals}f}".replace(",", "\u202f")
