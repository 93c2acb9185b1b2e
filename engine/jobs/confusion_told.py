"""What a job tells windows of its confusion matrix: counts, figures, and where wrong samples lie."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from rasterio.crs import CRS

from ..core.accuracy import Accuracy
from ..progress import Progress

METRIC = "confusion"
MOST_OF_A_PAIR = 200
MOST_SAMPLES = 5000


class Wrong(NamedTuple):
    """A sample that is one class in the reference (`row`) and another on the map (`column`), by places in the matrix.

    `box` is its left, bottom, right and top; None without a place.
    """

    row: int
    column: int
    name: str
    box: list[float] | None


def tell_confusion(
    progress: Progress,
    title: str,
    unit: str,
    names: Sequence[str],
    map_names: Sequence[str],
    colours: Sequence[str],
    matrix: np.ndarray,
    figures: Accuracy,
    wrong: Iterable[Wrong] = (),
    crs: CRS | None = None,
) -> None:
    """Tell a confusion matrix (rows = reference, columns = map) of so many `unit` (pixels, features, patches).

    Parameters
    ----------
    title
        Of what was assessed.
    colours
        Of the classes of the rows.
    wrong
        Samples that can be shown, in `crs`; `shown_places` tells of which.
    """
    shares = {
        measure: [_share(value, ends) for value, ends in zip(values.tolist(), intervals)]
        for measure, values, intervals in (
            ("users_accuracy", figures.users_accuracy, figures.users_interval),
            ("producers_accuracy", figures.producers_accuracy, figures.producers_interval),
            ("f1", figures.f1, figures.f1_interval),
        )
    }
    progress.metric(
        METRIC,
        title=title,
        unit=unit,
        rows=list(names),
        columns=list(map_names),
        colours=list(colours),
        counts=np.asarray(matrix).tolist(),
        overall=_share(figures.overall_accuracy, figures.overall_interval),
        kappa=None if math.isnan(figures.kappa) else figures.kappa,
        classes=shares,
        wrong=[list(sample) for sample in wrong],
        crs=None if crs is None else crs.to_wkt(),
    )


def shown_places(rows: np.ndarray, columns: np.ndarray) -> list[int]:
    """Return the places of wrong samples: the first `MOST_OF_A_PAIR` of each pair, `MOST_SAMPLES` in all.

    Samples in a row or column below 0 do not count.
    """
    found: list[int] = []
    pairs: Counter[tuple[int, int]] = Counter()
    for at in np.flatnonzero((rows != columns) & (rows >= 0) & (columns >= 0)).tolist():
        pair = int(rows[at]), int(columns[at])
        pairs[pair] += 1
        if pairs[pair] <= MOST_OF_A_PAIR:
            found.append(at)
    return found[:MOST_SAMPLES]


def geometry_box(geometry: dict[str, Any] | None) -> list[float] | None:
    """Return left, bottom, right and top of a GeoJSON geometry."""
    if geometry is None:
        return None
    points = np.array(list(_points(geometry["coordinates"])), float)
    return [*points.min(axis=0).tolist(), *points.max(axis=0).tolist()]


def _points(coordinates: Sequence[Any]) -> Iterable[Sequence[float]]:
    if isinstance(coordinates[0], (int, float)):
        yield coordinates[:2]
        return
    for part in coordinates:
        yield from _points(part)


def _share(value: float, ends: np.ndarray) -> list[float] | None:
    """Return a share and the ends of its interval; None where it is not defined."""
    return None if math.isnan(value) else [float(value), *ends.tolist()]
