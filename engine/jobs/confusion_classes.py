"""Which class of a map is which of the reference: by name, by number, by merging, by matching clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.accuracy import match_clusters
from ..errors import InputError
from ..options.confusion_matrix import ConfusionMatrixOptions
from ..raster.class_words import Classes, parse_classes
from ..raster.writing import number_in


class Joined(NamedTuple):
    """The classes that reference and map share a matrix of.

    `rows` and `columns` are the places in the `matrix` of the classes that were counted, -1 for the ignored ones.
    The matrix is (n, n) of the n `classes`, with a column more where there are clusters that are no class. `told` says
    what was joined.
    """

    classes: Classes
    matrix: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    told: list[str]


def join_classes(
    name: str,
    reference: Classes,
    shown: Classes,
    words: Sequence[str],
    counts: np.ndarray,
    options: ConfusionMatrixOptions,
) -> Joined:
    """Make the confusion matrix of counts whose rows are classes of the reference, and columns those of the map `name`.

    Parameters
    ----------
    words
        What each class of the reference is looked up as among those of the map.

    Raises
    ------
    InputError
        When no class of the two is the same, none is left, or one is called that is not there.
    """
    told: list[str] = []
    size = len(shown.names)
    if options.match_clusters == "none":
        classes, found = _by_words(reference, shown, words)
        told += shown.matched(words)
        classes, places = _merged(classes, options.merge)
        rows, columns = places[np.array(found, int)], places[:size]
        if not np.isin(rows, columns).any():
            raise InputError(
                f"No class of the reference ({', '.join(reference.names)}) is one of {name} "
                f"({', '.join(shown.names)}). Name the classes of the map, merge classes, or match clusters."
            )
    else:
        classes, rows = _merged(reference, options.merge)
        columns = np.arange(size) + len(classes.names)  # as columns of their own until they are matched
    ignored = _ignored(options.ignore, classes, told)
    rows, columns = (np.where(np.isin(side, ignored), -1, side) for side in (rows, columns))
    if not counts[np.ix_(rows >= 0, columns >= 0)].any():
        raise InputError(f"All classes of {name} or of the reference are ignored. Ignore fewer.")
    if options.match_clusters != "none":
        columns = _matched(counts, rows, shown, classes, options.match_clusters, told)
    return _matrix(classes, rows, columns, counts, told)


def _by_words(reference: Classes, shown: Classes, words: Sequence[str]) -> tuple[Classes, list[int]]:
    """Return all classes, those of the map first, and the place of each of the reference."""
    classes, found = shown.joined_with(words)
    for at, place in enumerate(found):
        if place >= len(shown.names):
            classes.names[place], classes.values[place] = reference.names[at], reference.values[at]
    return classes, found


def _matrix(classes: Classes, rows: np.ndarray, columns: np.ndarray, counts: np.ndarray, told: list[str]) -> Joined:
    """Sum the counts, and leave classes out that neither side has where the other is known."""
    size = len(classes.names)
    matrix = np.zeros((size, size + 1), np.int64)
    kept = np.ix_(rows >= 0, columns >= 0)
    np.add.at(matrix, (rows[rows >= 0][:, None], columns[columns >= 0][None, :]), counts[kept])
    met = np.flatnonzero(matrix[:, :size].any(axis=0) | matrix.any(axis=1))
    new = np.full(size + 2, -1)  # place -1 is the last, and stays -1
    new[met], new[size] = np.arange(len(met)), len(met)
    across = np.append(met, size) if matrix[:, size].any() else met
    return Joined(classes.at(met), matrix[np.ix_(met, across)], new[rows], new[columns], told)


def _merged(classes: Classes, merge: Sequence[str]) -> tuple[Classes, np.ndarray]:
    """Return the classes after merging some, and for each of the old the place of the new one."""
    into = list(range(len(classes.names)))
    names, values, colours = list(classes.names), list(classes.values), list(classes.colours)
    for word, becomes in zip(merge[::2], merge[1::2]):
        at, target = classes.place(word.strip()), Classes(names, values, colours).place(becomes.strip())
        if at is None:
            raise InputError(
                f"{word!r} is to be merged, but there is no such class; there are {', '.join(classes.names)}."
            )
        if target is None:
            target = len(names)
            names.append(becomes.strip())
            values.append(None)
            colours.append(classes.colours[at])
        into[at] = target
    places = sorted(set(into))
    new = {old: place for place, old in enumerate(places)}
    return Classes(names, values, colours).at(places), np.array([new[at] for at in into])


def _ignored(text: str, classes: Classes, told: list[str]) -> list[int]:
    """Return the places of the classes that do not count; `parse_classes` tells how they are written."""
    # Classes that have no number get one that nobody writes.
    numbers = [-(10**9) - at if value is None else value for at, value in enumerate(classes.values)]
    words = parse_classes(text, dict(zip(numbers, classes.names)))
    chosen = set().union(*words.values()) if words else set()
    ignored = [at for at, number in enumerate(numbers) if number in chosen]
    if words:
        told.append(f"Ignored: {', '.join(classes.names[at] for at in ignored) or 'nothing, for no class is meant'}.")
    return ignored


def _matched(
    counts: np.ndarray, rows: np.ndarray, shown: Classes, classes: Classes, method: str, told: list[str]
) -> np.ndarray:
    """Return the place of the class that each cluster is, that behind all classes for those that are none."""
    shared = np.zeros((len(classes.names), counts.shape[1]), np.int64)
    np.add.at(shared, rows[rows >= 0], counts[rows >= 0])
    found = match_clusters(shared, method).rows
    for cluster, row in enumerate(found.tolist()):
        pixels = int(shared[:, cluster].sum())
        number = shown.values[cluster]
        called = shown.names[cluster]
        if number is not None:
            called = str(number) if number_in(called) == number else f"{number} {called!r}"
        if not pixels:
            told.append(f"Cluster {called} has no pixel in the reference.")
        elif row < 0:
            told.append(f"Cluster {called} is no class.")
        else:
            share = shared[row, cluster] / pixels
            told.append(
                f"Cluster {called} is {classes.names[row]!r}: {share:.1%} of its pixels are, {pixels:,} in all."
            )
    return np.where(found < 0, len(classes.names), found)
