"""A sample of pixels of a class raster for interpreters: how many, in which strata, and where they lie."""

from __future__ import annotations

import math
import re
from typing import Any, NamedTuple

import numpy as np
from rasterio.crs import CRS

from ..core.accuracy import Z95
from ..core.sampling_design import (
    LEAST,
    allocate,
    expected_shares,
    planned_standard_error,
    sample_size_area,
    sample_size_overall,
)
from ..errors import InputError
from ..options.accuracy_sample import MOST_UNITS, AccuracySampleOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.class_words import Classes
from ..raster.grid import Grid, place
from ..raster.stack import left_out_text
from ..raster.strata import Strata, classes_on_lattice, count_strata, pixels_by_rank
from ..raster.writing import ClassTable

_REACHED = 1.0005  # what a standard error may exceed its target by and still be called reached
_ENTRY = re.compile(r"(?:(?P<name>.+?)\s*[:=]\s*)?(?P<value>\d*\.?\d+)\s*(?P<sign>%?)")
DESIGN_FIELDS = (
    ("stratum", "int"),
    ("name", "text"),
    ("pixels", "int"),
    ("weight", "float"),
    ("area_ha", "float"),
    ("expected_users_accuracy", "float"),
    ("n", "int"),
    ("expected_se", "float"),
)


class _Plan(NamedTuple):
    """What is drawn: pixels, expected share of right pixels, and units, of each stratum, each (n_strata,)."""

    pixels: np.ndarray
    expected: np.ndarray
    sizes: np.ndarray

    @property
    def standard_error(self) -> float:
        """Planned standard error of the overall accuracy."""
        return planned_standard_error(self.pixels, self.expected, self.sizes)


def run(options: AccuracySampleOptions, progress: Progress) -> JobResult:
    """Count the classes, plan the sample and draw it.

    The same seed draws the same pixels, whatever the windows and threads. Units come in random order, so that whoever
    interprets them cannot guess the class from its neighbours in the list, nor leaves a class out by stopping early.

    Raises
    ------
    InputError
        When the raster holds no classes, an expected accuracy is none, or the sample cannot be had from the map.
    """
    strata = count_strata(options.map, options, progress.part(0.0, 0.5))
    progress.info(left_out_text(strata.left_out, strata.stack.grid))
    users = parse_expected(options.expected, strata.table)
    plan = _plan(strata, users, options, progress)
    generator = np.random.default_rng(options.seed)
    part = progress.part(0.5, 0.98)
    if options.design == "systematic":
        classes, columns, rows = _systematic(strata, int(plan.sizes[0]), generator, options, part)
        plan = plan._replace(sizes=np.array([len(classes)]))
    else:
        classes, columns, rows = pixels_by_rank(strata, _ranks(strata, plan, generator), options, part)
    order = generator.permutation(len(classes))
    points = _points(strata, plan, classes[order], columns[order], rows[order], options)
    _tell(strata, plan, options, progress)
    return JobResult(
        outputs={"N": int(plan.sizes.sum()), "PLANNED_SE": plan.standard_error},
        tables={"POINTS": points, "DESIGN_TABLE": _design_table(strata, plan)},
        layer_names={"POINTS": "Sample points", "DESIGN_TABLE": "Sampling design"},
    )


def parse_expected(text: str, table: ClassTable) -> np.ndarray:
    """Return the expected user's accuracy of each class, (n,), from ``0.85; Water: 0.95; 3: 70 %``.

    A class is called by its name, in any case, or by its number. An entry without a class is for all others.

    Raises
    ------
    InputError
        When a word is no such entry, no class or no accuracy, or a class is left without one.
    """
    found = np.full(len(table), np.nan)
    others = math.nan
    for entry in filter(None, (part.strip() for part in re.split(r"[;\n]", text))):
        match = _ENTRY.fullmatch(entry)
        if match is None:
            raise InputError(
                f"The expected accuracy {entry!r} is not understood; expected entries between semicolons such as "
                "0.85; Water: 0.95."
            )
        value = float(match["value"]) / (100 if match["sign"] else 1)
        if value > 1:
            raise InputError(f"The expected accuracy {entry!r} is above 1; expected 0 to 1, or per cent such as 85 %.")
        if match["name"] is None:
            others = value
        else:
            found[class_place(match["name"], table)] = value
    found[np.isnan(found)] = others
    if np.isnan(found).any():
        missing = ", ".join(row.name for row, value in zip(table, found) if np.isnan(value))
        raise InputError(f"No accuracy is expected of {missing}. Add an entry for all others, such as 0.8.")
    return found


def class_place(word: str, table: ClassTable) -> int:
    """Return the place of a class in the table by its name, else its number; `InputError` lists the classes."""
    found = Classes.of(table).place(word.strip())
    if found is None:
        known = ", ".join(f"{row.value} {row.name}" for row in table)
        raise InputError(f"The map has no class {word.strip()!r}; it has {known}.")
    return found


def _plan(strata: Strata, users: np.ndarray, options: AccuracySampleOptions, progress: Progress) -> _Plan:
    """Return the strata of the design with their units."""
    target = class_place(options.target_class, strata.table) if options.target else None
    stratified, with_minimum = options.design == "stratified", options.allocation == "minimum"
    pixels, expected = strata.pixels, users
    if not stratified:  # a single stratum, of which the map is expected to have a share right
        pixels, expected = pixels.sum(keepdims=True), np.array([users @ pixels / pixels.sum()])
    rule: dict[str, Any] = {
        "method": "proportional" if with_minimum or len(pixels) == 1 else options.allocation,
        "minimum": options.minimum if with_minimum and stratified else LEAST,
        "users_accuracy": expected,
    }
    total = options.n
    if not total:
        needs = {}
        if len(pixels) > 1:
            floor = int(np.minimum(rule["minimum"], pixels).sum())
            needs[f"a minimum of {rule['minimum']} in each of {len(pixels)} classes"] = floor
        if options.target_se:
            words = f"a standard error of {options.target_se:g} of the overall accuracy"
            needs[words] = _size_overall(pixels, options.target_se, rule)
        if target is not None:
            shares = expected_shares(strata.pixels, users, target, options.expected_producers)
            if len(pixels) == 1:
                shares = np.array([shares @ strata.pixels / pixels.sum()])
            half_width = options.target * float(strata.pixels[target] / pixels.sum())
            words = f"an area of {strata.table[target].name} known to ± {100 * options.target:g} % of that on the map"
            needs[words] = sample_size_area(pixels, shares, min(half_width, 0.5), **rule)
        total = max(needs.values())
        progress.info(f"Sample size: {'; '.join(f'{need:,} units for {words}' for words, need in needs.items())}.")
        if total > MOST_UNITS:
            raise InputError(
                f"The targets need {total:,} units; expected at most {MOST_UNITS:,}. Choose wider targets, or give N."
            )
    return _Plan(pixels, expected, allocate(total, pixels, **rule))


def _size_overall(pixels: np.ndarray, target: float, rule: dict[str, Any]) -> int:
    """Return the number of units with which an allocation reaches a standard error of the overall accuracy."""
    expected = rule["users_accuracy"]
    least, most = int(np.minimum(rule["minimum"], pixels).sum()), int(pixels.sum())
    need = min(max(sample_size_overall(pixels, expected, target), least), most)
    if planned_standard_error(pixels, expected, allocate(need, pixels, **rule)) <= _REACHED * target:
        return need
    # The formula is for the best allocation; another one needs more units.
    return max(sample_size_area(pixels, expected, min(Z95 * target, 0.5), **rule), need)


def _ranks(strata: Strata, plan: _Plan, generator: np.random.Generator) -> list[np.ndarray]:
    """Return the ranks of the pixels drawn from each class."""
    if len(plan.sizes) == len(strata.pixels):
        return [
            np.sort(generator.choice(int(pixels), int(size), replace=False))
            for pixels, size in zip(strata.pixels, plan.sizes)
        ]
    # One stratum: the pixels of all classes stand in one row, class by class.
    drawn = np.sort(generator.choice(int(plan.pixels[0]), int(plan.sizes[0]), replace=False))
    ends = strata.pixels.cumsum()
    return [drawn[(drawn >= end - size) & (drawn < end)] - (end - size) for end, size in zip(ends, strata.pixels)]


def _systematic(
    strata: Strata, size: int, generator: np.random.Generator, options: AccuracySampleOptions, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return classes, columns and rows of the nodes of a lattice that lie on a class.

    Its nodes are as far apart along rows as along columns, in map units, and on average as dense as the size asks for.
    """
    grid = strata.stack.grid
    per_node = float(strata.pixels.sum()) / size
    width, height = grid.resolution
    steps = [max(1.0, math.sqrt(per_node * ratio)) for ratio in (height / width, width / height)]
    # Where one side has no room left for a finer lattice, the other gets it.
    steps = [max(1.0, per_node / steps[1]), max(1.0, per_node / steps[0])] if min(steps) == 1.0 else steps
    start = generator.random(2) * steps
    columns, rows = (
        np.floor(np.arange(begin, side, step)).astype(np.int64)
        for begin, side, step in zip(start, (grid.width, grid.height), steps)
    )
    found = classes_on_lattice(strata, columns, rows, options, progress)
    if len(found[0]) < LEAST:
        raise InputError(
            f"A lattice of {size} units has {len(found[0])} on a class; expected at least {LEAST}. Take more units."
        )
    return found


def _points(
    strata: Strata,
    plan: _Plan,
    classes: np.ndarray,
    columns: np.ndarray,
    rows: np.ndarray,
    options: AccuracySampleOptions,
) -> Table:
    """Return the layer of sample units, at the centres of their pixels."""
    grid, single = strata.stack.grid, len(plan.sizes) == 1 and options.design != "stratified"
    x, y = place(grid.transform, columns + 0.5, rows + 0.5)
    weights = (plan.pixels / plan.sizes).tolist()
    fields = [("id", "int"), ("stratum", "int"), ("weight", "float")]
    fields += [("map_class", "text")] if options.show_map_class else []
    lines = []
    for number, at in enumerate(classes.tolist(), start=1):
        row = strata.table[at]
        stratum = (1, weights[0]) if single else (row.value, weights[at])
        lines.append((number, *stratum, *([row.name] if options.show_map_class else []), None))
    return Table((*fields, ("reference", "text")), lines, list(zip(x.tolist(), y.tolist())), crs_text(grid))


def crs_text(grid: Grid) -> str:
    """Return the CRS of a grid as a code where that says the same, else as WKT; empty for none."""
    if grid.crs is None:
        return ""
    code = grid.crs.to_epsg()
    return f"EPSG:{code}" if code and CRS.from_epsg(code) == grid.crs else grid.crs.to_wkt()


def _design_table(strata: Strata, plan: _Plan) -> Table:
    names = [(row.value, row.name) for row in strata.table]
    areas = [None] * len(strata.pixels) if strata.areas_ha is None else strata.areas_ha.tolist()
    if len(plan.sizes) != len(strata.pixels):
        names = [(1, "All classes")]
        areas = [None if strata.areas_ha is None else sum(areas)]
    weights, drawn = plan.pixels / plan.pixels.sum(), 1 / plan.sizes - 1 / plan.pixels
    errors = np.sqrt(plan.expected * (1 - plan.expected) * drawn)
    columns = (plan.pixels, weights, areas, plan.expected, plan.sizes, errors)
    lists = [values if isinstance(values, list) else values.tolist() for values in columns]
    return Table(DESIGN_FIELDS, [(*name, *row) for name, row in zip(names, zip(*lists))])


def _tell(strata: Strata, plan: _Plan, options: AccuracySampleOptions, progress: Progress) -> None:
    table = strata.table
    if options.design == "stratified":
        sizes = ", ".join(f"{size} {row.name}" for row, size in zip(table, plan.sizes.tolist()))
        progress.info(f"Units: {sizes}.")
    if options.n and options.target_se and plan.standard_error > _REACHED * options.target_se:
        progress.info(f"A standard error of {options.target_se:g} needs more units than N; 0 computes how many.")
    if not plan.standard_error and (plan.sizes < plan.pixels).any():
        progress.warning(
            "Accuracies of 0 or 1 are expected alone, so the plan knows of no errors and its standard error is 0. "
            "Expect something in between, such as 0.9."
        )
    if strata.size_spread > 0.1:
        progress.warning(
            f"The pixels of {strata.stack.sources[0].label} differ by {100 * strata.size_spread:.0f} % in size on the "
            "ground, but all of a stratum are as likely to be drawn. Warp the map to an equal-area CRS first."
        )
    progress.info(
        f"Drew {int(plan.sizes.sum()):,} units ({options.design}, seed {options.seed}); planned standard error of the "
        f"overall accuracy {plan.standard_error:.4f}."
    )
