"""How accurate a map is and how large its classes are, estimated from a sample: tables, a page and a paragraph."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.area_accuracy import AreaAccuracy, Estimates, cautions, estimate, methods_paragraph, tabulate
from ..errors import InputError
from ..options.area_accuracy import AreaAccuracyOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.class_words import Classes, word_of
from ..raster.points import Units, read_units
from ..raster.strata import Strata, classes_at, count_strata
from ..staging import Staging
from .area_accuracy_report import write_area_accuracy_report
from .confusion_table import matrix_table

HECTARES = {"ha": 1.0, "km2": 100.0, "acres": 0.40468564224}
UNIT_WORDS = {"ha": "ha", "km2": "km²", "acres": "acres"}
PIXELS = "pixels"
DESIGN_WORDS = {"map_classes": "strata_are_classes"}  # as the core calls it
UNEQUAL = 0.1
_FIGURES = (("area", "area"), ("users", "users_accuracy"), ("producers", "producers_accuracy"), ("f1", "f1"))


@dataclass(frozen=True)
class Assessment:
    """All that is known of a map from a sample; `counts` are (n_strata, n, n): stratum, reference, map.

    `total_area` and `mapped` (None: unknown) are in `unit`; `strata_names` and `matched` are for the reader.
    """

    classes: Classes
    strata_names: list[str]
    counts: np.ndarray
    result: AreaAccuracy
    total_area: float
    unit: str
    mapped: list[float] | None
    left_out: Counter[str]
    matched: list[str]
    cautions: list[str]
    methods: str

    @property
    def matrix(self) -> np.ndarray:
        """Numbers of units, (n, n): rows = reference, columns = map."""
        return self.counts.sum(axis=0)

    @property
    def areas(self) -> Estimates:
        """Areas of the classes in `unit`."""
        return self.result.areas(self.total_area)


def run(options: AreaAccuracyOptions, progress: Progress) -> JobResult:
    """Read the sample, tabulate it by stratum, estimate, and tell.

    Raises
    ------
    InputError
        When no unit can be used, a stratum has fewer than two, an area is unknown, or two references contradict.
    """
    started = time.perf_counter()
    assessment = _assess(options, progress)
    seconds = time.perf_counter() - started
    with Staging(progress, options.files_read()) as staging:
        if options.report:
            write_area_accuracy_report(staging.file(options.report), assessment, options, seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    names, overall = assessment.classes.names, assessment.result.overall
    for sentence in assessment.cautions:
        progress.warning(sentence)
    progress.info(
        f"Overall accuracy {float(overall.value):.4f}, standard error {float(overall.standard_error):.4f}, from "
        f"{int(assessment.result.units.sum()):,} units."
    )
    return JobResult(
        outputs={
            **({"REPORT": options.report} if options.report else {}),
            "OVERALL_ACCURACY": float(overall.value),
            "OVERALL_SE": float(overall.standard_error),
            "METHODS": assessment.methods,
        },
        tables={
            "MATRIX": matrix_table(names, names, assessment.matrix),
            "ESTIMATES": _estimates(assessment),
        },
        layer_names={"MATRIX": "Sample counts", "ESTIMATES": "Accuracy and area estimates"},
    )


def _assess(options: AreaAccuracyOptions, progress: Progress) -> Assessment:
    names = [name for name in (options.reference_field, options.map_field, options.stratum_field) if name]
    units = read_units(options.reference, list(dict.fromkeys(names)))
    left_out: Counter[str] = Counter()
    matched: list[str] = []
    shown = count_strata(options.map, options, progress.part(0.0, 0.4)) if options.map else None
    used = _interpreted(units, options.reference_field, left_out)
    classes, predicted, used = _classes_of(units, used, shown, options.map_field, "map", left_out, options, progress)
    other = options.design == "other_strata"
    strata, stratum = classes, predicted
    measured = shown
    if other:
        measured = count_strata(options.strata, options, progress.part(0.45, 0.85)) if options.strata else None
        strata, stratum, used = _classes_of(
            units, used, measured, options.stratum_field, "strata", left_out, options, progress
        )
    if not len(used):
        raise InputError(f"No sample unit can be used: {_listing(left_out)}. Check the layer, its fields and its CRS.")
    classes, reference = _match_reference(units, used, options.reference_field, classes, matched)
    used = _once(units, used, shown, reference, classes.names, left_out)
    n_classes = len(classes.names)
    if not other:
        strata = classes
    areas, unit = _areas(strata, measured, options)
    if options.design == "simple_random":
        strata, stratum = Classes(["the whole map"], [None], []), np.zeros(len(units), np.int64)
        areas = areas.sum(keepdims=True)
    counts = tabulate(stratum[used], reference[used], predicted[used], len(strata.names), n_classes)
    for sentence in matched:
        progress.info(sentence)
    progress.info(f"{len(used):,} of {len(units):,} sample units are used{_lost(left_out)}.")
    result = estimate(counts, areas, strata_names=strata.names)
    mapped = _mapped(classes, shown, areas, unit, options)
    total = float(areas.sum())
    design = DESIGN_WORDS.get(options.design, options.design)
    words = methods_paragraph(result, classes.names, design=design, total_area=total, unit=unit, mapped_areas=mapped)
    warnings = [*cautions(result, classes.names), *_more_cautions(classes, shown, measured, left_out, len(units))]
    return Assessment(classes, strata.names, counts, result, total, unit, mapped, left_out, matched, warnings, words)


def _interpreted(units: Units, field: str, left_out: Counter[str]) -> np.ndarray:
    """Return the units that have a reference class."""
    used = np.array([at for at, value in enumerate(units.properties[field]) if word_of(value)], np.int64)
    left_out["without a reference class"] = len(units) - len(used)
    return used


def _classes_of(
    units: Units,
    used: np.ndarray,
    shown: Strata | None,
    field: str,
    what: str,
    left_out: Counter[str],
    options: AreaAccuracyOptions,
    progress: Progress,
) -> tuple[Classes, np.ndarray, np.ndarray]:
    """Return classes, the place of that of each unit, and the units that have one: by a field, or by the raster."""
    places = np.full(len(units), -1)
    if field:
        words = [word_of(value) for value in units.properties[field]]
        known = Classes.of(shown.table) if shown else Classes.found(words[at] for at in used if words[at])
        for at in used:
            place = known.place(words[at]) if words[at] else -1
            if place is None:
                raise InputError(
                    f"The field {field!r} says {words[at]!r}, which is none of the classes of the {what}: "
                    f"{', '.join(known.names)}. Choose the raster and field that belong together."
                )
            places[at] = place
        left_out[f"without a class in {field!r}"] = int((places[used] < 0).sum())
        return known, places, used[places[used] >= 0]
    assert shown is not None  # the options see to it that there is a field or a raster
    if np.isnan(units.x[used]).all() and len(used):
        raise InputError(
            f"The reference has no points, so the raster of the {what} cannot be read at them. Choose the field that "
            "holds its class."
        )
    columns, rows = units.on(shown.stack.grid)
    height, width = shown.stack.grid.shape
    inside = (columns >= 0) & (rows >= 0) & (columns < width) & (rows < height)
    places[used] = classes_at(shown, columns[used], rows[used], options, progress.part(0.4, 0.45))
    label = shown.stack.sources[0].label
    left_out[f"outside {label}"] = int((~inside[used]).sum())
    left_out[f"on nodata of {label}"] = int((inside[used] & (places[used] < 0)).sum())
    return Classes.of(shown.table), places, used[places[used] >= 0]


def _once(
    units: Units,
    used: np.ndarray,
    shown: Strata | None,
    reference: np.ndarray,
    names: Sequence[str],
    left_out: Counter[str],
) -> np.ndarray:
    """Return the units without those whose place, a pixel of the map where there is one, comes a second time."""
    if shown is not None:
        columns, rows = (axis.tolist() for axis in units.on(shown.stack.grid))
        located = [column >= 0 and row >= 0 for column, row in zip(columns, rows)]
    else:
        columns, rows = units.x.tolist(), units.y.tolist()
        located = [not math.isnan(column) for column in columns]
    first: dict[tuple[Any, Any], int] = {}
    kept = []
    for at in used.tolist():
        spot = columns[at], rows[at]
        if located[at] and spot in first:
            if first[spot] != reference[at]:
                raise InputError(
                    f"Two sample units lie at {units.x[at]:.10g}, {units.y[at]:.10g}: one is {names[first[spot]]} in "
                    f"the reference, the other {names[reference[at]]}. Decide on one, and remove the other."
                )
            left_out["at the place of another"] += 1
            continue
        first[spot] = int(reference[at])
        kept.append(at)
    return np.array(kept, np.int64)


def _match_reference(
    units: Units, used: np.ndarray, field: str, classes: Classes, matched: list[str]
) -> tuple[Classes, np.ndarray]:
    """Return the classes, with those that only the reference has, and the place of each unit's reference class."""
    words = [word_of(units.properties[field][at]) for at in used.tolist()]
    extended, found = classes.joined_with(words)
    matched += classes.matched(words)
    places = np.full(len(units), -1)
    places[used] = found
    return extended, places


def _areas(strata: Classes, measured: Strata | None, options: AreaAccuracyOptions) -> tuple[np.ndarray, str]:
    """Return the area of each stratum and its unit; strata that are no class of the raster cover nothing."""
    areas = np.zeros(len(strata.names))
    if options.areas:
        given = set()
        for name, area in zip(options.area_names, options.areas):
            at = strata.place(word_of(name))
            if at is None:
                raise InputError(
                    f"The table of areas has {name!r}, which no stratum is called; the strata are "
                    f"{', '.join(strata.names)}. Give the areas by their names or numbers."
                )
            areas[at] += area
            given.add(at)
        if missing := [
            name for at, name in enumerate(strata.names) if at not in given and strata.values[at] is not None
        ]:
            raise InputError(f"The table of areas lacks {', '.join(missing)}; expected an area for every stratum.")
        return areas, UNIT_WORDS[options.units]
    assert measured is not None  # the options see to it
    values, unit = _measured(measured, options)
    areas[: len(values)] = values
    return areas, unit


def _measured(strata: Strata, options: AreaAccuracyOptions) -> tuple[np.ndarray, str]:
    """Return the areas of a raster's classes with their unit: pixels where its CRS is unknown."""
    if strata.areas_ha is None:
        return strata.pixels.astype(float), PIXELS
    return strata.areas_ha / HECTARES[options.units], UNIT_WORDS[options.units]


def _mapped(
    classes: Classes, shown: Strata | None, areas: np.ndarray, unit: str, options: AreaAccuracyOptions
) -> list[float] | None:
    """Return what each class covers on the map, None where that is unknown in the unit of the estimates."""
    if options.design in ("map_classes", "post_stratified"):
        return areas.tolist()
    if shown is None:
        return None
    values, own = _measured(shown, options)
    return [*values.tolist(), *[0.0] * (len(classes.names) - len(values))] if own == unit else None


def _more_cautions(
    classes: Classes, shown: Strata | None, measured: Strata | None, left_out: Counter[str], n_units: int
) -> list[str]:
    sentences = []
    if measured is not None and measured.size_spread > UNEQUAL:
        sentences.append(
            f"The pixels of {measured.stack.sources[0].label} differ by {100 * measured.size_spread:.0f} % in size on "
            "the ground; the estimates hold where units were drawn by area, not by pixel."
        )
    if shown is not None and (new := classes.names[len(shown.table) :]):
        sentences.append(f"The reference has {', '.join(new)}, which the map has not: check the spelling.")
    if lost := sum(left_out.values()):
        sentences.append(f"{lost} of {n_units} sample units are left out: {_listing(left_out)}.")
    return sentences


def _listing(left_out: Counter[str]) -> str:
    return ", ".join(f"{number:,} {reason}" for reason, number in left_out.items() if number)


def _lost(left_out: Counter[str]) -> str:
    return f"; left out: {_listing(left_out)}" if any(left_out.values()) else ""


def _estimates(assessment: Assessment) -> Table:
    fields = [("class", "text"), ("unit", "text"), ("area_mapped", "float")]
    for _, name in _FIGURES:
        fields += [(f"{name}{end}", "float") for end in ("", "_se", "_low", "_high")]
    fields += [("units_reference", "int"), ("units_map", "int")]
    figures = [assessment.areas if key == "area" else getattr(assessment.result, key) for key, _ in _FIGURES]
    rows = []
    for at, name in enumerate(assessment.classes.names):
        cells: list[Any] = [name, assessment.unit, None if assessment.mapped is None else assessment.mapped[at]]
        for one in figures:
            cells += [one.value[at], one.standard_error[at], *one.interval[at]]
        cells += [assessment.matrix[at].sum(), assessment.matrix[:, at].sum()]
        rows.append(tuple(_plain(cell) for cell in cells))
    return Table(tuple(fields), rows)


def _plain(cell: Any) -> Any:
    """Return a cell for JSON: no numbers of numpy, None for NaN."""
    cell = cell.item() if isinstance(cell, np.generic) else cell
    return None if isinstance(cell, float) and math.isnan(cell) else cell
