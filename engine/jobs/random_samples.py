"""Samples at random places of a raster or an area, shared out to strata so that rare ones have theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..core.sample_grid import Spacing
from ..core.sampling_design import LEAST, allocate
from ..errors import InputError
from ..options.random_samples import RandomSamplesOptions
from ..phrasebook import name_key
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.class_words import Classes, word_of
from ..raster.grid import TOLERANCE_PX, Grid, crs_name, place, same_crs, to_crs
from ..raster.sample_areas import (
    Frame,
    Shape,
    domain,
    find_frame,
    outlines,
    points_in,
    related,
    shape_in,
    strata_inside,
)
from ..raster.strata import pixels_by_rank
from ..raster.vectors import Geometry, read_features
from .accuracy_sample import crs_text

FIELDS = (("id", "int"), ("stratum", "int"), ("name", "text"), ("x", "float"), ("y", "float"))

_AT_ONCE = 10_000  # places that are tried in a stratum at least before the next has its turn

Draw = Callable[[np.ndarray], "list[np.ndarray]"]
"""From how many samples each stratum lacks, (n_strata,) int64, to x and y of more random places in each, (n, 2)."""


class _Strata(NamedTuple):
    """What is sampled: number, name, size (pixels or ground) and area of each stratum, and random places in them.

    Without strata there is one, without a name. The area is what samples are held against; None for none.
    """

    numbers: list[int]
    names: list[str | None]
    sizes: np.ndarray
    areas: list[Shape]
    draw: Draw


def run(options: RandomSamplesOptions, progress: Progress) -> JobResult:
    """Place samples at random, wholly on the raster where one is given; every place of a stratum is as likely.

    The same seed gives the same samples, whatever the windows and threads.

    Raises
    ------
    InputError
        When there is nothing to sample, or no sample fits.
    """
    frame = find_frame(options, progress)
    generator = np.random.default_rng(options.seed)
    if options.strata:
        strata = _class_strata(frame, options, generator, progress.part(0.0, 0.4))
    else:
        strata = _area_strata(frame, options, generator, progress)
    wanted = np.array([options.count])
    if options.strata or options.strata_field:
        wanted = _shared_out(strata.sizes, options)
    found = _placed(strata, wanted, frame, options, progress.part(0.4, 0.95))
    got = [len(boxes) for boxes in found]
    _tell(strata, wanted.tolist(), got, frame, options, progress)
    rings, centres = outlines(frame.transform, np.concatenate(found))
    labels = [label for label, count in zip(zip(strata.numbers, strata.names), got) for _ in range(count)]
    table = Table(
        FIELDS,
        [(at, *label, x, y) for at, (label, (x, y)) in enumerate(zip(labels, centres.tolist()), start=1)],
        crs=crs_text(Grid(frame.crs, frame.transform, 1, 1)),
        rings=[[(x, y) for x, y in ring] for ring in rings.tolist()],
    )
    return JobResult({"COUNT": len(labels)}, {"OUTPUT": table}, {"OUTPUT": "Random samples"})


def _shared_out(sizes: np.ndarray, options: RandomSamplesOptions) -> np.ndarray:
    """Return how many samples each stratum shall have, (n_strata,) int64."""
    if options.strata_field:  # on the ground there is room for any number, unlike in pixels
        sizes = sizes / sizes.min() * max(options.count, options.minimum)
    with_minimum = options.allocation == "minimum"
    method = "proportional" if with_minimum else options.allocation
    return allocate(options.count, sizes, method, minimum=options.minimum if with_minimum else LEAST)


# Places


def _class_strata(
    frame: Frame, options: RandomSamplesOptions, generator: np.random.Generator, progress: Progress
) -> _Strata:
    """Return the classes of a raster as strata, whose places are the centres of pixels."""
    polygons = domain(frame, frame.area, options) if options.input or options.area else None
    strata = strata_inside(str(options.strata), polygons, frame.crs, options, progress)
    grid = strata.stack.grid

    def draw(missing: np.ndarray) -> list[np.ndarray]:
        ranks = [
            generator.choice(pixels, min(pixels, max(_AT_ONCE, 2 * lacking)), replace=False) if lacking else []
            for pixels, lacking in zip(strata.pixels.tolist(), missing.tolist())
        ]
        classes, columns, rows = pixels_by_rank(strata, [np.array(own, int) for own in ranks], options, Progress())
        x, y = place(grid.transform, columns + 0.5, rows + 0.5)
        if not same_crs(grid.crs, frame.crs):
            x, y = to_crs(grid.crs, frame.crs, x, y)
        known = np.isfinite(x) & np.isfinite(y)
        return [np.column_stack([x, y])[known & (classes == at)] for at in range(len(ranks))]

    numbers, names = zip(*((row.value, row.name) for row in strata.table))
    return _Strata(list(numbers), list(names), strata.pixels, [frame.area] * len(names), draw)


def _area_strata(
    frame: Frame, options: RandomSamplesOptions, generator: np.random.Generator, progress: Progress
) -> _Strata:
    """Return the whole area as one stratum, or the polygons of each value of its field as one."""
    given: list[tuple[str | None, Shape]] = [(None, frame.area)]
    if options.strata_field:
        given = _areas_by_field(frame, options, progress)
    domains = [domain(frame, area, options) for _, area in given]
    there = [at for at, polygons in enumerate(domains) if len(polygons)]
    if not there:
        raise InputError("No sample can lie both on the raster and as the area wants it. Choose another area.")
    if len(there) < len(given):
        beside = ", ".join(str(name) for at, (name, _) in enumerate(given) if at not in there)
        progress.warning(f"{beside}: no polygon of it is on the raster, so that it gets no sample.")
    names, areas = zip(*(given[at] for at in there))
    domains = [domains[at] for at in there]

    def draw(missing: np.ndarray) -> list[np.ndarray]:
        return [
            points_in(polygons, max(_AT_ONCE, 2 * lacking), generator) if lacking else np.empty((0, 2))
            for polygons, lacking in zip(domains, missing.tolist())
        ]

    words = [name or "1" for name in names]
    numbers = [int(word) for word in words if word.isdecimal()]
    if len(set(numbers)) < len(words):
        numbers = list(range(1, len(words) + 1))
    sizes = np.array([sum(polygon.area for polygon in polygons) for polygons in domains])
    return _Strata(numbers, list(names), sizes, list(areas), draw)


def _areas_by_field(frame: Frame, options: RandomSamplesOptions, progress: Progress) -> list[tuple[str | None, Shape]]:
    """Return each value of the field, in natural order, and its polygons as one shape."""
    features = read_features(str(options.area), [options.strata_field])
    words = [word_of(value) for value in features.properties[options.strata_field]]
    members: dict[str, list[Geometry]] = {}
    for word, geometry in zip(words, features.geometries):
        if geometry is not None:
            members.setdefault(name_key(word), []).append(geometry)
    without = len(members.pop("", []))
    if not members:
        raise InputError(f"No polygon of the area has a value in the field {options.strata_field!r}. Choose another.")
    if without:
        progress.warning(f"Polygons without a value in the field {options.strata_field!r} get no sample: {without:,}.")
    names = [name for name in Classes.found(words).names if name_key(name) in members]
    return [(name, shape_in(frame.crs, members[name_key(name)], features.crs, frame.side)) for name in names]


# Samples


def _placed(
    strata: _Strata, wanted: np.ndarray, frame: Frame, options: RandomSamplesOptions, progress: Progress
) -> list[np.ndarray]:
    """Return the samples of each stratum as boxes (left, top, right, bottom) on the lattice, (n, 4) each.

    Strata take turns, the smallest first, so that larger ones do not crowd them out. One is given up when no place of
    its turn has room.
    """
    spacing = Spacing(options.min_distance)
    found: list[list[np.ndarray]] = [[] for _ in strata.names]
    missing = wanted.copy()
    order = np.argsort(strata.sizes, kind="stable")
    while missing.any():
        progress.update(1 - missing.sum() / wanted.sum(), "Placing samples")
        places = strata.draw(missing)
        for at in order[missing[order] > 0].tolist():
            boxes, centres = _fitting(places[at], strata.areas[at], frame, options)
            before = len(found[at])
            for box, (x, y) in zip(boxes, centres.tolist()):
                if len(found[at]) < wanted[at] and spacing.take(x, y):
                    found[at].append(box)
            missing[at] = wanted[at] - len(found[at]) if len(found[at]) > before else 0
    return [np.array(boxes, float).reshape(-1, 4) for boxes in found]


def _fitting(
    places: np.ndarray, area: Shape, frame: Frame, options: RandomSamplesOptions
) -> tuple[np.ndarray, np.ndarray]:
    """Return boxes and centres of the samples around places that lie on the raster and as the area wants them."""
    columns, rows = place(~frame.transform, *places.T)
    corners = np.column_stack([columns, rows]) - options.size / 2
    if options.units == "pixels":
        # An even size around a pixel's centre ends on halves, which rounding must not send either way.
        corners = np.floor(corners + 0.5 + TOLERANCE_PX)
    boxes = np.column_stack([corners, corners + options.size])
    rings, centres = outlines(frame.transform, boxes)
    fits = np.ones(len(boxes), bool)
    for shape, relation in ((frame.outline, "within"), (area, options.relation)):
        if shape is not None:
            fits[fits] = related(shape, relation, rings[fits], centres[fits])
    return boxes[fits], centres[fits]


def _tell(
    strata: _Strata, wanted: list[int], got: list[int], frame: Frame, options: RandomSamplesOptions, progress: Progress
) -> None:
    unit = Grid(frame.crs, frame.transform, 1, 1).unit
    size = f"{options.size:g} x {options.size:g} {'pixels' if options.units == 'pixels' else unit}"
    if not sum(got):
        raise InputError(
            f"No sample of {size} fits: no place that was tried has room. Choose a smaller size or a larger area."
        )
    names = [f" {name}" if name else "" for name in strata.names]
    if sum(got) < sum(wanted):
        lacking = [f"{count} of {want}{name}" for count, want, name in zip(got, wanted, names) if count < want]
        distance = f" at least {options.min_distance:g} {unit} apart" if options.min_distance else ""
        progress.warning(f"There is room for fewer samples of {size}{distance} than asked: {', '.join(lacking)}.")
    progress.info(
        f"Samples: {', '.join(f'{count:,}{name}' for count, name in zip(got, names))} of {size} in "
        f"{crs_name(frame.crs)} (seed {options.seed})."
    )
