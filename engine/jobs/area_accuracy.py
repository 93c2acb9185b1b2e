"""How accurate a map is and how large its classes are, estimated from a sample: tables, a page and a paragraph."""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.area_accuracy import AreaAccuracy, Estimates, cautions, estimate, methods_paragraph, tabulate
from ..errors import InputError
from ..options.area_accuracy import AreaAccuracyOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.class_words import Classes, word_of
from ..raster.strata import Strata, count_strata
from ..staging import Staging
from .area_accuracy_report import write_area_accuracy_report
from .area_accuracy_sample import Sample
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
    sample = Sample(options)
    shown = count_strata(options.map, options, progress.part(0.0, 0.4)) if options.map else None
    mapped_classes, predicted = sample.classes(shown, options.map_field, "map", progress.part(0.4, 0.45))
    measured, strata, stratum = shown, mapped_classes, predicted
    if options.design == "other_strata":
        measured = count_strata(options.strata, options, progress.part(0.45, 0.85)) if options.strata else None
        strata, stratum = sample.classes(measured, options.stratum_field, "strata", progress.part(0.85, 0.9))
    classes, reference, matched = sample.reference(mapped_classes)
    sample.drop_repeated(shown, reference, classes)
    for sentence in matched:
        progress.info(sentence)
    left_out = f"; left out: {sample.lost}" if sample.lost else ""
    progress.info(f"{len(sample.used):,} of {len(sample):,} sample units are used{left_out}.")

    areas, unit = _areas(strata, measured, options)
    mapped = _mapped(classes, shown, areas, unit, options)
    pixels = None if measured is None else measured.pixels
    if options.design == "simple_random":
        strata, stratum = Classes(["the whole map"], [None], []), np.zeros_like(stratum)
        areas, pixels = areas.sum(keepdims=True), None if pixels is None else pixels.sum(keepdims=True)
    used = sample.used
    counts = tabulate(stratum[used], reference[used], predicted[used], len(strata.names), len(classes.names))
    result = estimate(counts, areas, population=_population(counts, pixels), strata_names=strata.names)
    total = float(areas.sum())
    design = DESIGN_WORDS.get(options.design, options.design)
    words = methods_paragraph(result, classes.names, design=design, total_area=total, unit=unit, mapped_areas=mapped)
    new = classes.names[len(mapped_classes.names) :]
    warnings = [*cautions(result, classes.names), *_more_cautions(new, measured, sample)]
    return Assessment(
        classes, strata.names, counts, result, total, unit, mapped, sample.left_out, matched, warnings, words
    )


def _population(counts: np.ndarray, pixels: np.ndarray | None) -> np.ndarray | None:
    """Return how many units each stratum has, (n_strata,), where all of them are in the sample; infinity elsewhere.

    Nothing is estimated of a stratum that is known to its last pixel, such as a class of a single one; elsewhere there
    is no finite population correction, as in Olofsson et al. (2014).
    """
    if pixels is None:
        return None
    return np.where(counts.sum(axis=(1, 2)) == pixels, pixels, np.inf)


def _areas(strata: Classes, measured: Strata | None, options: AreaAccuracyOptions) -> tuple[np.ndarray, str]:
    """Return the area of each stratum, and its unit."""
    if options.areas:
        areas = np.zeros(len(strata.names))
        given: set[int] = set()
        for name, area in zip(options.area_names, options.areas):
            at = strata.place(word_of(name))
            if at is None and area == 0:
                continue
            if at is None:
                raise InputError(
                    f"The table of areas has {name!r}, which no stratum is called; the strata are "
                    f"{', '.join(strata.names)}. Give the areas by their names or numbers."
                )
            if at in given:
                raise InputError(f"The table of areas has {strata.names[at]} twice; expected a row for each stratum.")
            areas[at] = area
            given.add(at)
        if missing := [name for at, name in enumerate(strata.names) if at not in given]:
            raise InputError(f"The table of areas lacks {', '.join(missing)}; expected an area for every stratum.")
        return areas, UNIT_WORDS[options.units]
    assert measured is not None  # the options see to it
    return _measured(measured, options)


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
        own, own_unit = areas, unit
    elif shown is not None:
        own, own_unit = _measured(shown, options)
    else:
        return None
    if own_unit != unit:
        return None
    return [*own.tolist(), *[0.0] * (len(classes.names) - len(own))]


def _more_cautions(new: list[str], measured: Strata | None, sample: Sample) -> list[str]:
    """Return sentences on pixels of several sizes, classes that only the reference has, and units left out."""
    sentences = []
    if measured is not None and measured.size_spread > UNEQUAL:
        sentences.append(
            f"The pixels of {measured.stack.sources[0].label} differ by {100 * measured.size_spread:.0f} % in size on "
            "the ground; the estimates hold where units were drawn by area, not by pixel."
        )
    if new:
        sentences.append(f"The reference has {', '.join(new)}, which the map has not: check the spelling.")
    if sample.lost:
        sentences.append(f"Left out, {len(sample) - len(sample.used)} of {len(sample)} sample units: {sample.lost}.")
    return sentences


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
