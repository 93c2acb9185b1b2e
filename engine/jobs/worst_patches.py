"""The validation patches that a network does worst on, as small pictures for who watches the training."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..learning.patches import Patches
from ..progress import Progress
from ..report.png import rgba_uri

WORST = 6
PICTURE_PX = 64
LOOKED_AT = 128  # validation patches
SHARE = 0.03  # of the time of training, that looking may take after the first time


class Judged(NamedTuple):
    """How a patch fares: what it is, what the network takes it for, and how good that is, 0..1."""

    actual: str
    predicted: str
    score: float


class WorstPatches:
    """Look at some of the validation patches and tell the worst, as long as that takes a small share of the time.

    Parameters
    ----------
    places
        Of the validation patches; some evenly out of all are looked at.
    judge
        Returns how patches fare that are given by their numbers among `places`; None for one without labels.
    picture
        Returns the picture of the patch at a place, (rows, cols, 3) uint8.
    """

    def __init__(
        self,
        patches: Patches,
        places: np.ndarray,
        judge: Callable[[np.ndarray], Sequence[Judged | None]],
        picture: Callable[[int], np.ndarray],
        progress: Progress,
    ) -> None:
        self._patches, self._places = patches, places
        self._judge, self._picture, self._progress = judge, picture, progress
        self._looked_at = np.unique(np.linspace(0, len(places) - 1, LOOKED_AT).round().astype(int))
        self._told, self._spent = False, 0.0

    def tell(self, epoch: int, passed: float) -> None:
        """Tell the worst after an epoch; nothing when it has taken more than its share of the seconds that passed."""
        if not len(self._places) or self._spent > SHARE * passed:
            return
        started = time.perf_counter()
        judged = [
            (own, place) for own, place in zip(self._judge(self._looked_at), self._places[self._looked_at]) if own
        ]
        judged.sort(key=lambda one: one[0].score)
        self._progress.metric(
            "worst",
            epoch=epoch,
            crs=self._patches.crs.to_wkt() if self._patches.crs else None,
            patches=[self._record(own, int(place)) for own, place in judged[:WORST]],
        )
        if self._told:  # the first time Keras prepares what the test needs as well
            self._spent += time.perf_counter() - started
        self._told = True

    def _record(self, judged: Judged, place: int) -> dict[str, Any]:
        picture = self._picture(place)
        step = max(1, -(-max(picture.shape[:2]) // PICTURE_PX))
        small = picture[::step, ::step]
        opaque = np.dstack([small, np.full(small.shape[:2], 255, np.uint8)])
        name, box = self._patches.names[place], patch_box(self._patches, place)
        return {**judged._asdict(), "name": name, "box": box, "picture": rgba_uri(opaque)}


def patch_box(patches: Patches, place: int) -> list[float] | None:
    """Return left, bottom, right and top of the patch at a place, in its CRS; None where it has no place on a map."""
    if patches.places is None or patches.crs is None or patches.size_m is None:
        return None
    metres = patches.crs.linear_units_factor[1]
    (x, y), half = patches.places[place] / metres, patches.size_m / metres / 2
    return [float(x - half), float(y - half), float(x + half), float(y + half)]
