"""How many classes a scene has, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SHARP_BEND = 0.4
TOLERATED_BY_SHARP_BEND = 0.8
NEARLY_AS_GOOD = 0.97
SMALLEST_SHARE = 0.002


@dataclass(frozen=True)
class Suggestion:
    """The number of classes to take, and why, in words."""

    k: int
    reason: str


def bends(inertias: list[float]) -> np.ndarray:
    """Return how sharply the inertia curve bends at each k, (n_k,) float64; 0 at both ends.

    The bend is the second difference of the logarithm: by how much more the step to this k lowers the inertia, in
    proportion, than the step after it. It is about 0.7 where the inertia halves and then stays.
    """
    heights = np.log(np.maximum(inertias, 1e-12 * max(max(inertias), 1e-30)))
    result = np.zeros(len(heights))
    if len(heights) > 2:
        result[1:-1] = np.diff(heights, 2)
    return result


def suggest_k(ks: list[int], inertias: list[float], silhouettes: list[float], shares: list[float]) -> Suggestion:
    """Choose the number of classes from a sweep.

    A sharp elbow of the inertia decides, if the silhouette there is not far below the best. Otherwise the silhouette
    (how well the classes stand apart) decides, and among k whose silhouettes are within 3 % of the best, the elbow. A
    k whose smallest class holds less than 0.2 % of the pixels is taken only when there is no other.

    Parameters
    ----------
    ks, inertias, silhouettes, shares
        One entry a k, rising in k; `shares` are those of the smallest class, 0..1; a silhouette may be NaN.
    """
    scores = np.nan_to_num(np.asarray(silhouettes, float), nan=-1.0)
    roomy = np.asarray(shares) >= SMALLEST_SHARE
    eligible = roomy if roomy.any() else np.ones(len(ks), bool)
    best = int(np.argmax(np.where(eligible, scores, -2.0)))
    bend = np.where(eligible, bends(inertias), -np.inf)
    elbow = int(np.argmax(bend))
    if scores[best] <= -1.0:
        reason = f"k = {ks[best]}: at no k do the pixels fall into two or more classes."
        return Suggestion(ks[best], reason)
    note = _small_class_note(ks, scores, shares, best, bool(roomy.any()))
    if elbow != best and bend[elbow] >= SHARP_BEND and scores[elbow] >= TOLERATED_BY_SHARP_BEND * scores[best]:
        reason = (
            f"k = {ks[elbow]}: the inertia curve has a sharp elbow here, and the silhouette of "
            f"{scores[elbow]:.3f} is not "
            f"far below the highest ({scores[best]:.3f} at k = {ks[best]})."
        )
        return Suggestion(ks[elbow], reason + note)
    near = eligible & (scores >= NEARLY_AS_GOOD * scores[best])
    chosen = int(np.argmax(np.where(near, bend, -np.inf))) if bend[near].max() > 0 else best
    if chosen != best:
        reason = (
            f"k = {ks[chosen]}: its silhouette of {scores[chosen]:.3f} is within "
            f"{100 * (1 - NEARLY_AS_GOOD):.0f} % of the "
            f"highest ({scores[best]:.3f} at k = {ks[best]}), and of these the inertia curve bends most here."
        )
        return Suggestion(ks[chosen], reason + note)
    reason = f"k = {ks[best]}: its silhouette of {scores[best]:.3f} is the highest, so the classes stand apart best"
    if elbow == best and bend[elbow] > 0:
        reason += ", and the inertia curve bends most here too."
    elif bend[elbow] > 0:
        reason += f"; the inertia curve bends most at k = {ks[elbow]}, where the silhouette is {scores[elbow]:.3f}."
    else:
        reason += "."
    return Suggestion(ks[best], reason + note)


def _small_class_note(ks: list[int], scores: np.ndarray, shares: list[float], best: int, any_roomy: bool) -> str:
    if not any_roomy:
        return f" At every k the smallest class holds less than {100 * SMALLEST_SHARE:g} % of the pixels."
    peak = int(np.argmax(scores))
    if peak == best:
        return ""
    return (
        f" (k = {ks[peak]} has a silhouette of {scores[peak]:.3f}, but its smallest class holds only "
        f"{100 * shares[peak]:.2g} % of the pixels.)"
    )
