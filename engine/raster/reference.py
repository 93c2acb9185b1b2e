"""A layer of polygons or points with classes, as a class raster on the grid of a map."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..phrasebook import name_key
from ..progress import Progress
from .class_words import Classes, word_of
from .grid import Grid
from .points import Units
from .vectors import Area, Features, Geometry, read_features
from .windows import TILE
from .writing import create, raster_profile

_POLYGONS = ("Polygon", "MultiPolygon")
_POINTS = ("Point", "MultiPoint")
_MOST_CODES = 2**16 - 1


class LabelledFeatures(NamedTuple):
    """Features that have a class: `codes` (n_features,) uint16 are places among the classes, from 1.

    `numbers` (n_features,) are their places in the layer, from 1. `without` counts the features that have no class or
    no geometry.
    """

    features: Features
    classes: Classes
    codes: np.ndarray
    numbers: np.ndarray
    without: int


class Burnt(NamedTuple):
    """What became of features on a grid: pixels with one class, pixels that two classes claim, points beyond it.

    `repeated` counts points in a pixel that already has one of the same class.
    """

    pixels: int
    contested: int
    repeated: int
    outside: int


def read_labelled(path: str, field: str) -> LabelledFeatures:
    """Return the features of a layer with the classes that a field tells.

    Raises
    ------
    InputError
        When no feature has a class, or one is neither a polygon nor a point.
    """
    features = read_features(path, [field])
    words = [word_of(value) for value in features.properties[field]]
    kept = [at for at, word in enumerate(words) if word and features.geometries[at] is not None]
    if not kept:
        raise InputError(
            f"No feature of the reference has a class in the field {field!r}. Choose a field that is filled."
        )
    geometries: list[Geometry | None] = [features.geometries[at] for at in kept]
    others = sorted({geometry["type"] for geometry in geometries if geometry} - {*_POLYGONS, *_POINTS})
    if others:
        raise InputError(f"The reference holds {', '.join(others)}; expected polygons or points.")
    classes = Classes.found(words[at] for at in kept)
    if len(classes.names) > _MOST_CODES:
        raise InputError(f"The field {field!r} has {len(classes.names):,} different values. Choose a field of classes.")
    places = {name_key(name): place for place, name in enumerate(classes.names, start=1)}
    codes = np.array([places[name_key(words[at])] for at in kept], np.uint16)
    numbers = np.array(kept) + 1
    return LabelledFeatures(Features(geometries, {}, features.crs), classes, codes, numbers, len(words) - len(kept))


def burn(labelled: LabelledFeatures, grid: Grid, path: Path, progress: Progress, contested: int = 0) -> Burnt:
    """Write features as a class raster on a grid: 0 where there is none, `contested` where two classes overlap.

    A pixel lies in a polygon when its centre does; a point stands for the pixel it lies in.
    """
    geometries, codes = labelled.features.geometries, labelled.codes
    area, area_codes = _area(labelled, grid)
    dots = [at for at, geometry in enumerate(geometries) if geometry and geometry["type"] in _POINTS]
    columns, rows, dot_codes = _pixels([geometries[at] for at in dots], codes[dots], labelled, grid)
    inside = (columns >= 0) & (columns < grid.width) & (rows >= 0) & (rows < grid.height)
    columns, rows, dot_codes = columns[inside], rows[inside], dot_codes[inside]
    counts = np.zeros(3, np.int64)
    boxes = [area.boxes] if area else []
    boxes.append(np.column_stack([columns, rows, columns + 1, rows + 1]))
    windows = list(_touched(np.concatenate(boxes), grid))
    highest = np.uint16(_MOST_CODES)
    with create(path, raster_profile(grid, "uint16", nodata=0, classes=True)) as dataset:
        for number, window in enumerate(windows, start=1):
            shape = int(window.height), int(window.width)
            largest, smallest = np.zeros(shape, np.uint16), np.zeros(shape, np.uint16)
            if area:
                # Burnt twice, the highest and the lowest code on top: where both are one, so are all.
                largest = area.burnt(window, area_codes)
                smallest = area.burnt(window, highest - area_codes)
                smallest[largest > 0] = highest - smallest[largest > 0]
            here = _within(window, columns, rows)
            down, across = rows[here] - int(window.row_off), columns[here] - int(window.col_off)
            own = dot_codes[here]
            np.maximum.at(largest, (down, across), own)
            smallest[(smallest == 0) & (largest > 0)] = highest
            np.minimum.at(smallest, (down, across), own)
            claimed_twice = largest != smallest
            different = np.unique((down * shape[1] + across) * (_MOST_CODES + 1) + own)
            counts += np.array([np.count_nonzero(largest), np.count_nonzero(claimed_twice), len(own) - len(different)])
            largest[claimed_twice] = contested
            dataset.write(largest, 1, window=window)
            progress.update(number / len(windows), "Placing the reference")
    return Burnt(int(counts[0] - counts[1]), int(counts[1]), int(counts[2]), int((~inside).sum()))


def _area(labelled: LabelledFeatures, grid: Grid) -> tuple[Area | None, np.ndarray]:
    """Return the polygons on a grid with the code of each; a feature may have several."""
    pieces, codes = [], []
    for geometry, code in zip(labelled.features.geometries, labelled.codes):
        if geometry and geometry["type"] in _POLYGONS:
            piece = Area.on(grid, [geometry], labelled.features.crs)
            pieces.append(piece)
            codes += [code] * len(piece.polygons)
    if not pieces:
        return None, np.empty(0, np.uint16)
    polygons = tuple(itertools.chain.from_iterable(piece.polygons for piece in pieces))
    return Area(polygons, np.concatenate([piece.boxes for piece in pieces])), np.array(codes, np.uint16)


def _pixels(
    geometries: list[Geometry | None], codes: np.ndarray, labelled: LabelledFeatures, grid: Grid
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return column, row and code of every point."""
    places, repeats = [], []
    for geometry in geometries:
        assert geometry is not None
        parts = [geometry["coordinates"]] if geometry["type"] == "Point" else geometry["coordinates"]
        places += [part[:2] for part in parts]
        repeats.append(len(parts))
    x, y = np.array(places, float).reshape(-1, 2).T
    columns, rows = Units({}, x, y, labelled.features.crs).on(grid)
    return columns, rows, np.repeat(codes, np.array(repeats, int)).astype(np.uint16)


def _touched(boxes: np.ndarray, grid: Grid) -> Iterator[Window]:
    """Yield the tiles of a grid that any of the boxes (left, top, right, bottom) in pixels touches."""
    shape = -(-grid.height // TILE), -(-grid.width // TILE)
    touched = np.zeros(shape, bool)
    first = np.floor(boxes[:, :2] / TILE).astype(np.int64).clip(0)
    last = np.ceil(boxes[:, 2:] / TILE).astype(np.int64).clip(0)
    for (column, row), (right, bottom) in zip(first, last):
        touched[row:bottom, column:right] = True
    for row, column in np.argwhere(touched).tolist():
        left, top = column * TILE, row * TILE
        yield Window(left, top, min(TILE, grid.width - left), min(TILE, grid.height - top))


def _within(window: Window, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    left, top = int(window.col_off), int(window.row_off)
    return np.flatnonzero(
        (columns >= left) & (columns < left + window.width) & (rows >= top) & (rows < top + window.height)
    )
