"""How far class maps and a reference agree: the confusion matrix, every figure of it, where they disagree, a page."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from rasterio.crs import CRS
from rasterio.windows import Window

from ..core.accuracy import Accuracy, McNemar, accuracy, mcnemar
from ..core.colours import pair_colours
from ..errors import InputError
from ..options.confusion_matrix import ConfusionMatrixOptions
from ..phrasebook import tr
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.bands import file_name
from ..raster.class_words import Classes, word_of
from ..raster.classes import class_names, class_table
from ..raster.crosstab import CrossTable, PairLookup, cross_tabulate, nodata_in, without_unclassified
from ..raster.grid import Grid
from ..raster.reference import LabelledFeatures, burn, read_labelled
from ..raster.sources import inspect
from ..raster.stack import Block, Stack, StackReader, build_stack, left_out_text
from ..raster.vectors import read_features
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassRow, ClassTable, create_classes, recipe_tags
from ..staging import Staging
from .confusion_classes import Joined, join_classes
from .confusion_report import write_confusion_report
from .confusion_table import matrix_table, write_matrix_csv
from .confusion_told import Wrong, geometry_box, shown_places, tell_confusion
from .preview import Preview

BYTES_PER_PIXEL = 40
AGREE, AGREE_COLOUR = 1, "#b7c0ba"
_MOST_PAIRS = 2**16 - 2
_WRONG, _RIGHT = 1, 2

Found = TypeVar("Found")

METRICS_FIELDS = (
    *(("map", "text"), ("measure", "text"), ("class", "text")),
    *(("value", "float"), ("low", "float"), ("high", "float")),
)
COMPARISON_FIELDS = (
    *(("first", "text"), ("second", "text"), ("pixels", "int")),
    *(("first_accuracy", "float"), ("second_accuracy", "float")),
    *(("only_first_right", "int"), ("only_second_right", "int")),
    *(("chi_square", "float"), ("p_value", "float")),
    *(("chi_square_corrected", "float"), ("p_value_corrected", "float"), ("p_value_exact", "float")),
)


@dataclass(frozen=True)
class Assessed:
    """What is known of one map.

    `table` holds the values that were counted, `stack` (None for two fields of a layer) reference and map. `wrong` are
    features that two fields tell different classes of, in `crs`.
    """

    name: str
    joined: Joined
    figures: Accuracy
    table: CrossTable
    stack: Stack | None
    wrong: list[Wrong] = field(default_factory=list)
    crs: CRS | None = None

    @property
    def classes(self) -> Classes:
        """The n classes of the matrix."""
        return self.joined.classes

    @property
    def matrix(self) -> np.ndarray:
        """Counts, (n, n) or (n, n + 1): rows = reference, columns = map, the last of clusters that are no class."""
        return self.joined.matrix

    @property
    def map_names(self) -> list[str]:
        """Names of the columns."""
        return [*self.classes.names, *[tr("no class")] * (self.matrix.shape[1] - len(self.matrix))]


@dataclass(frozen=True)
class Comparison:
    """Two maps, by their places, on the pixels where all maps have a class: how many are right, and McNemar's test."""

    first: int
    second: int
    pixels: int
    right: tuple[int, int]
    test: McNemar


def run(options: ConfusionMatrixOptions, progress: Progress) -> JobResult:
    """Count pairs of classes in one pass for each map; write where they disagree and compare the maps in another.

    Raises
    ------
    InputError
        When the reference covers no pixel of a map, or no class of the two is the same.
    """
    started = time.perf_counter()
    with Staging(progress, options.files_read()) as staging:
        if options.map_field:
            maps, comparisons, preview = [_assess_fields(options)], [], None
        else:
            reference = _Reference(options, staging.scratch(), progress)
            share = 0.5 / len(options.maps)
            maps = [
                _assess_map(path, reference, options, progress.part(at * share, (at + 1) * share))
                for at, path in enumerate(options.maps)
            ]
            preview = None
            if options.disagreement or options.report:
                path = staging.file(options.disagreement) if options.disagreement else staging.scratch() / "pairs.tif"
                preview = _write_disagreement(path, maps[0], options, progress.part(0.5, 0.75))
            comparisons = _compare(maps, reference, options, progress.part(0.75, 0.98)) if len(maps) > 1 else []
        for assessed in maps:
            _tell(assessed, len(maps) > 1, progress)
        first = maps[0]
        tell_confusion(
            progress, first.name, "pixels" if first.stack else "features", first.classes.names, first.map_names,
            first.classes.colours, first.matrix, first.figures, first.wrong, first.crs,
        )  # fmt: skip
        if options.csv:
            path = staging.file(options.csv)
            write_matrix_csv(path, first.classes.names, first.map_names, first.matrix, first.figures)
        if options.report:
            seconds = time.perf_counter() - started
            write_confusion_report(staging.file(options.report), maps, comparisons, preview, options, seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    figures = maps[0].figures
    files = {"CSV": options.csv, "DISAGREEMENT": options.disagreement, "REPORT": options.report}
    outputs: dict[str, object] = {key: path for key, path in files.items() if path}
    outputs.update(
        OVERALL_ACCURACY=figures.overall_accuracy,
        KAPPA=None if math.isnan(figures.kappa) else figures.kappa,
        MACRO_F1=figures.macro_f1,
        MEAN_IOU=figures.mean_iou,
    )
    return JobResult(
        outputs=outputs,
        tables={
            "MATRIX": matrix_table(maps[0].classes.names, maps[0].map_names, maps[0].matrix),
            "METRICS": Table(METRICS_FIELDS, [row for assessed in maps for row in _metrics(assessed)]),
            "COMPARISON": Table(COMPARISON_FIELDS, [_comparison_row(one, maps) for one in comparisons]),
        },
        layer_names={
            "MATRIX": "Confusion matrix",
            "METRICS": "Accuracy",
            "COMPARISON": "Comparison of maps",
            "DISAGREEMENT": "Disagreement",
        },
    )


class _Reference:
    """The reference as a class raster for the grid of any map: as it is, or burnt from features."""

    def __init__(self, options: ConfusionMatrixOptions, folder: Path, progress: Progress) -> None:
        self._options = options
        self._folder = folder
        self._progress = progress
        self._burnt: list[tuple[Grid, Path]] = []
        self.name = file_name(options.reference)
        self.labelled: LabelledFeatures | None = None
        if options.reference_field:
            self.name = Path(self.name).stem
            self.labelled = read_labelled(options.reference, options.reference_field)
            if self.labelled.without:
                progress.info(f"Features of {self.name} without a class, left out: {self.labelled.without:,}.")

    def stack(self, *maps: str, progress: Progress) -> Stack:
        """Return the reference and maps as one stack on the grid of the first map."""
        path = self._options.reference if self.labelled is None else str(self._on(maps[0], self.labelled, progress))
        stack = build_stack(self._options.stack(path, *maps), self._progress, order="given")
        for source in stack.sources:
            if len(source.bands) > 1:
                raise InputError(f"{source.label} has {len(source.bands)} bands; expected a class raster of one.")
        return replace(stack, sources=(replace(stack.sources[0], label=self.name), *stack.sources[1:]))

    def classes(self, values: Sequence[int]) -> Classes:
        """Return the classes that values of the reference are."""
        if self.labelled is None:
            return _classes(self._options.reference, values)
        return self.labelled.classes.at([value - 1 for value in values])

    def _on(self, path: str, labelled: LabelledFeatures, progress: Progress) -> Path:
        """Return the features as a raster on the grid of a map; maps on one grid share it."""
        grid = inspect(path).grid
        for other, burnt in self._burnt:
            if other.same_as(grid):
                return burnt
        if grid.crs is None:
            raise InputError(
                f"{file_name(path)} has no CRS, so {self.name} cannot be placed on it. Give it its CRS first."
            )
        target = self._folder / str(len(self._burnt)) / f"{self.name}.tif"
        target.parent.mkdir()
        found = burn(labelled, grid, target, progress)
        if not found.pixels:
            raise InputError(
                f"No pixel of {file_name(path)} lies in a feature of {self.name}"
                f"{f'; {found.contested:,} lie in those of two classes' if found.contested else ''}. "
                "Check that they overlap, and the CRS of both."
            )
        for number, what in (
            (found.contested, "pixels in features of different classes, left out"),
            (found.repeated, "points in a pixel that already has one of their class, which count once"),
            (found.outside, f"points beside {file_name(path)}, left out"),
        ):
            if number:
                self._progress.warning(f"{self.name}: {what}: {number:,}.")
        self._progress.info(f"{self.name}: pixels with one class: {found.pixels:,}.")
        self._burnt.append((grid, target))
        return target


def _classes(path: str, values: Sequence[int]) -> Classes:
    known = set(values)
    return Classes.of(tuple(row for row in class_table(path, known) if row.value in known))


def _assess_map(path: str, reference: _Reference, options: ConfusionMatrixOptions, progress: Progress) -> Assessed:
    stack = reference.stack(path, progress=progress.part(0.0, 0.2))
    table = cross_tabulate(stack, options.memory_mb, options.threads, progress.part(0.2, 1.0))
    if reference.labelled is not None:
        table.left_out[f"not in {reference.name}"] = table.left_out.pop(nodata_in(stack, 0), 0)
    table = without_unclassified(table, stack)
    if not table.counts.any():
        raise InputError(
            f"No pixel has a class both in {reference.name} and in {file_name(path)}: where one has a class, the other "
            "has none. Check that they overlap, and their nodata values."
        )
    values = [side.tolist() for side in (table.rows, table.columns)]
    sides = reference.classes(values[0]), _classes(path, values[1])
    # Names join the two where both have some; else one of the two only numbers its classes.
    if reference.labelled is not None or (class_names(options.reference) and class_names(path)):
        words = sides[0].names
    else:
        words = [word_of(value) for value in values[0]]
        if not class_names(path):
            sides = sides[0], _named_after(sides[1], sides[0])
    return _assessed(file_name(path), join_classes(file_name(path), *sides, words, table.counts, options), table, stack)


def _named_after(shown: Classes, reference: Classes) -> Classes:
    """Return classes that have no names of their own with those of the reference's classes of the same numbers."""
    known = dict(zip(reference.values, zip(reference.names, reference.colours)))
    rows = [known.get(value, own) for value, *own in zip(shown.values, shown.names, shown.colours)]
    return Classes([name for name, _ in rows], shown.values, [colour for _, colour in rows])


def _assess_fields(options: ConfusionMatrixOptions) -> Assessed:
    """Compare two fields of a layer, feature by feature."""
    name = Path(options.reference).stem
    features = read_features(options.reference, sorted({options.reference_field, options.map_field}))
    words = [
        [word_of(value) for value in features.properties[field]]
        for field in (options.reference_field, options.map_field)
    ]
    both = [(first, second) for first, second in zip(*words) if first and second]
    if not both:
        raise InputError(
            f"No feature of {name} has a class in both fields, {options.reference_field} and {options.map_field}. "
            "Choose fields that are filled."
        )
    reference, shown = (Classes.found(side) for side in zip(*both))
    places = np.array([(reference.place(first), shown.place(second)) for first, second in both]).T
    counts = np.zeros((len(reference.names), len(shown.names)), np.int64)
    np.add.at(counts, tuple(places), 1)
    left_out = Counter({"without a class in one of the fields": len(words[0]) - len(both)})
    table = CrossTable(np.arange(len(counts)), np.arange(counts.shape[1]), counts, None, left_out)
    joined = join_classes(options.map_field, reference, shown, reference.names, counts, options)
    rows, columns = joined.rows[places[0]], joined.columns[places[1]]
    filled = [at for at, pair in enumerate(zip(*words)) if all(pair)]
    wrong = [
        Wrong(
            int(rows[at]),
            int(columns[at]),
            tr("Feature {}", filled[at] + 1),
            geometry_box(features.geometries[filled[at]]),
        )
        for at in shown_places(rows, columns)
    ]
    return replace(_assessed(options.map_field, joined, table, None), wrong=wrong, crs=features.crs)


def _assessed(name: str, joined: Joined, table: CrossTable, stack: Stack | None) -> Assessed:
    left_out = Counter(table.left_out)
    left_out["of ignored classes"] = int(table.counts.sum() - joined.matrix.sum())
    return Assessed(name, joined, accuracy(joined.matrix), table._replace(left_out=left_out), stack)


def _write_disagreement(
    path: Path, assessed: Assessed, options: ConfusionMatrixOptions, progress: Progress
) -> tuple[Preview, ClassTable]:
    """Write where map and reference agree, and which classes they confuse where they do not."""
    stack = assessed.stack
    assert stack is not None  # two fields of a layer have no raster
    values, table = _pairs(assessed)
    tags = recipe_tags("landclass:confusionmatrix", options, [*options.maps[:1], options.reference])
    dtype = "uint8" if len(table) < 256 else "uint16"
    preview = Preview.of(stack.grid, dtype)
    lookup = PairLookup(assessed.table.rows, assessed.table.columns, values.astype(dtype))
    names = (stack.sources[0].label, stack.sources[1].label)

    def work(reader: StackReader, window: Window) -> tuple[Window, np.ndarray]:
        return window, lookup.look_up(reader.read(window), names)

    with create_classes(path, stack.grid, table, tags, dtype) as write:
        for window, labels in _over(stack, work, options, progress, "Writing disagreement"):
            write(labels, window)
            preview.add(window, labels)
    return preview, table


def _pairs(assessed: Assessed) -> tuple[np.ndarray, ClassTable]:
    """Return a value for each pair of values of reference and map, 0 for those that do not count, and its name."""
    n_rows, n_columns = assessed.matrix.shape
    confused = assessed.matrix > 0
    np.fill_diagonal(confused, False)
    if np.count_nonzero(confused) > _MOST_PAIRS:
        raise InputError(f"More than {_MOST_PAIRS:,} pairs of classes are confused. Merge classes.")
    colours = [*assessed.classes.colours, "#55565a"][:n_columns]
    tints = pair_colours(confused, colours, {AGREE_COLOUR})
    table = [ClassRow(AGREE, tr("Map and reference agree"), AGREE_COLOUR)]
    values = np.zeros((n_rows + 1, n_columns + 1), np.int64)  # place -1 is the last, which stays 0
    np.fill_diagonal(values[:n_rows, :n_columns], AGREE)
    for (row, column), tint in tints.items():
        values[row, column] = len(table) + 1
        name = tr("Reference {}, map {}", assessed.classes.names[row], assessed.map_names[column])
        table.append(ClassRow(len(table) + 1, name, tint))
    return values[np.ix_(assessed.joined.rows, assessed.joined.columns)], tuple(table)


def _compare(
    maps: Sequence[Assessed], reference: _Reference, options: ConfusionMatrixOptions, progress: Progress
) -> list[Comparison]:
    """Compare each pair of maps on the pixels where the reference and all maps have a class that counts."""
    stack = reference.stack(*options.maps, progress=progress.part(0.0, 0.1))
    lookups = []
    for assessed in maps:
        right = assessed.joined.rows[:, None] == assessed.joined.columns
        known = (assessed.joined.rows >= 0)[:, None] & (assessed.joined.columns >= 0)
        values = np.where(known, np.where(right, _RIGHT, _WRONG), 0).astype(np.uint8)
        lookups.append(PairLookup(assessed.table.rows, assessed.table.columns, values))
    labels = [source.label for source in stack.sources]

    def work(reader: StackReader, window: Window) -> np.ndarray:
        block = reader.read(window)
        counted = block.valid.copy()
        right = np.zeros(block.valid.shape, np.uint16)
        for at, lookup in enumerate(lookups):
            pair = Block(block.cube[[0, at + 1]], block.valid, block.left_out)
            found = lookup.look_up(pair, (labels[0], labels[at + 1]))
            counted &= found > 0
            right |= (found == _RIGHT).astype(np.uint16) << at
        return np.bincount(right[counted], minlength=2 ** len(lookups))

    counts = np.zeros(2 ** len(maps), np.int64)
    for found in _over(stack, work, options, progress.part(0.1, 1.0), "Comparing maps"):
        counts += found
    if not counts.any():
        raise InputError("No pixel has a class in the reference and all maps. Compare maps that overlap.")
    bits = (np.arange(len(counts)) >> np.arange(len(maps))[:, None] & 1).astype(bool)
    return [
        Comparison(
            first,
            second,
            int(counts.sum()),
            (int(counts[bits[first]].sum()), int(counts[bits[second]].sum())),
            mcnemar(
                *(int(counts[one & ~other].sum()) for one, other in (bits[[first, second]], bits[[second, first]]))
            ),
        )
        for first, second in combinations(range(len(maps)), 2)
    ]


def _over(
    stack: Stack,
    work: Callable[[StackReader, Window], Found],
    options: ConfusionMatrixOptions,
    progress: Progress,
    message: str,
) -> Iterator[Found]:
    """Yield the work on each window of a stack."""
    per_pixel = BYTES_PER_PIXEL + 4 * len(stack.sources)
    windows = plan_windows(stack, options.memory_mb, options.threads, per_pixel)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, per_pixel)
    yield from run_windows(stack, windows, work, threads, progress, message)


def _tell(assessed: Assessed, named: bool, progress: Progress) -> None:
    name, figures = f"{assessed.name}: " if named else "", assessed.figures
    for sentence in assessed.joined.told:
        progress.info(name + sentence)
    if assessed.stack is not None:
        progress.info(name + left_out_text(assessed.table.left_out, assessed.stack.grid))
    low, high = figures.overall_interval.tolist()
    progress.info(
        f"{name}Overall accuracy {figures.overall_accuracy:.4f} ({low:.4f} to {high:.4f}), kappa {figures.kappa:.4f}, "
        f"mean F1 {figures.macro_f1:.4f}, mean IoU {figures.mean_iou:.4f}, from {int(figures.count):,} "
        f"{'features' if assessed.stack is None else 'pixels'}."
    )


def _metrics(assessed: Assessed) -> list[tuple[object, ...]]:
    """Return every figure of a map with its interval, NaN as None."""
    figures = assessed.figures
    rows: list[tuple[str, str | None, float, Any]] = [
        ("overall_accuracy", None, figures.overall_accuracy, figures.overall_interval),
        ("kappa", None, figures.kappa, figures.kappa_interval),
    ]
    for name in ("macro_f1", "mean_iou", "quantity_disagreement", "allocation_disagreement", "count"):
        rows.append((name, None, getattr(figures, name), (math.nan, math.nan)))
    for name in ("producers_accuracy", "users_accuracy", "f1", "iou"):
        values, intervals = getattr(figures, name), getattr(figures, f"{name.split('_')[0]}_interval")
        rows += [(name, *row) for row in zip(assessed.classes.names, values, intervals)]
    return [
        (assessed.name, measure, of, *(None if math.isnan(number) else float(number) for number in (value, *interval)))
        for measure, of, value, interval in rows
    ]


def _comparison_row(one: Comparison, maps: Sequence[Assessed]) -> tuple[object, ...]:
    test = one.test
    return (
        *(maps[one.first].name, maps[one.second].name, one.pixels),
        *(right / one.pixels for right in one.right),
        *(test.only_first, test.only_second, test.statistic, test.p_value),
        *(test.corrected_statistic, test.corrected_p_value, test.exact_p_value),
    )
