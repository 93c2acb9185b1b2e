"""What changed between two class rasters or masks: a map of every from-to pair, their areas, a page with both."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..core.colours import pair_colours, tinted
from ..errors import GridMismatchError, InputError
from ..options.class_change import ClassChangeOptions
from ..phrasebook import name_key, tr
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.classes import class_names, class_table
from ..raster.crosstab import CrossTable, PairLookup, cross_tabulate, is_mask, without_unclassified
from ..raster.sources import inspect
from ..raster.stack import Block, Stack, StackReader, build_stack, left_out_text
from ..raster.targets import _overlap
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassRow, ClassTable, create_classes, numbered, recipe_tags
from ..staging import Staging
from .change_report import Previews, write_change_report

BYTES_PER_PIXEL = 40
MOST_PAIRS = 2**16 - 1
GAINED, LOST, STAYED, NEVER = 1, 2, 3, 4
MASK_COLOURS = {GAINED: "#2f86c9", LOST: "#d1603d", STAYED: "#173f66", NEVER: "#dcd8ca"}

TRANSITION_FIELDS = (
    ("from_value", "int"),
    ("from_name", "text"),
    ("to_value", "int"),
    ("to_name", "text"),
    ("pixels", "int"),
    ("area_ha", "float"),
    ("share_of_from", "float"),
    ("share_of_all", "float"),
)


@dataclass(frozen=True)
class Transition:
    """One from-to pair: places of both classes in their tables, its value in the raster of changes, what it covers."""

    before: int
    after: int
    value: int
    pixels: int
    area_ha: float | None
    changed: bool


@dataclass(frozen=True)
class Change:
    """All that is known of the change between two class rasters.

    `before` and `after` are the classes in the order of `counts` (n_before, n_after); `same` tells which of them are
    one class, joined by name or by value. `table` names the values of the raster of changes. `subject` is what both
    masks show, None for maps.
    """

    stack: Stack
    before: ClassTable
    after: ClassTable
    counts: np.ndarray
    areas_ha: np.ndarray | None
    same: np.ndarray
    by_name: bool
    transitions: list[Transition]
    table: ClassTable
    subject: str | None
    left_out: Counter[str]

    def total(self, changed: bool) -> tuple[int, float | None]:
        """Return pixels and hectares of all transitions that are a change, or none."""
        chosen = [one for one in self.transitions if one.changed == changed]
        areas = None if self.areas_ha is None else sum(one.area_ha or 0.0 for one in chosen)
        return sum(one.pixels for one in chosen), areas

    def hectares(self, value: int) -> float | None:
        """Return the hectares of one value of the raster of changes."""
        if self.areas_ha is None:
            return None
        return sum((one.area_ha or 0.0 for one in self.transitions if one.value == value), 0.0)


def run(options: ClassChangeOptions, progress: Progress) -> JobResult:
    """Compare two class rasters pixel by pixel: count the pairs in one pass, write their map in another.

    Rasters that hold 0 and 1 alone, and for which 0 is not nodata, are masks: their change is gained, lost, stayed or
    never. Classes of others are the same where their names are, or their values if one of the two carries no names.

    Raises
    ------
    InputError
        When a raster holds no classes or the two share no pixels.
    """
    started = time.perf_counter()
    _check_places(options)
    stack = build_stack(options.stack(), progress, order="given")
    for source in stack.sources:
        if len(source.bands) > 1:
            raise InputError(f"{source.label} has {len(source.bands)} bands; expected a class raster of one.")
    table = cross_tabulate(stack, options.memory_mb, options.threads, progress.part(0.0, 0.4))
    table = without_unclassified(table, stack)
    if not table.counts.any():
        raise InputError("No pixel has a class in both rasters: where one has a class, the other has nodata.")
    change = _change(stack, table)
    progress.info(left_out_text(change.left_out, stack.grid))
    if change.subject is None and _named_by_brightness(change):
        progress.warning(
            "Both maps only number their classes, and the same number need not mean the same land cover on both dates. "
            "Name the classes, or compare masks (Class mask), before you read this change as land cover."
        )
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output) if options.output else staging.scratch(None) / "change.tif"
        tags = recipe_tags("landclass:classchange", options, [options.before, options.after])
        dtype = "uint8" if len(change.table) < 256 else "uint16"
        previews = Previews.of(stack, dtype)
        with create_classes(path, stack.grid, change.table, tags, dtype) as write:
            for window, values, block in _changes(change, table, dtype, options, progress.part(0.4, 0.95)):
                write(values, window)
                previews.add(window, values, block)
        if options.report:
            seconds = time.perf_counter() - started
            write_change_report(staging.file(options.report), change, previews, options, seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    outputs = _outputs(change, options)
    progress.info(
        f"Changed: {outputs['CHANGED_PIXELS']:,} pixels ({outputs['CHANGED_SHARE']:.1%}), "
        f"in {time.perf_counter() - started:.1f} s."
    )
    return JobResult(
        outputs=outputs,
        tables={"TRANSITIONS": _transitions_table(change)},
        layer_names={
            "OUTPUT": f"Change of {change.subject}" if change.subject else "Class change",
            "TRANSITIONS": "Transitions",
        },
    )


def _check_places(options: ClassChangeOptions) -> None:
    """Refuse two rasters without common ground by what they are: their files may be those of a model's step."""
    before, after = (inspect(path).grid for path in (options.before, options.after))
    if (before.crs is None) != (after.crs is None):
        found = "The raster before has no CRS, the raster after has one."
        if before.crs:
            found = "The raster after has no CRS, the raster before has one."
        raise GridMismatchError(f"{found} Give it its CRS (Raster > Projections > Assign Projection).")
    if not _overlap(before, after):
        raise GridMismatchError(
            "The rasters before and after do not overlap, so there is nothing to compare. Choose two of the same "
            "place, or check their georeference."
        )


def _named_by_brightness(change: Change) -> bool:
    """Return whether no class has a name that says what it is."""
    return all(row.is_numbered for rows in (change.before, change.after) for row in rows)


def _change(stack: Stack, table: CrossTable) -> Change:
    paths = [source.path for source in stack.sources]
    before, after = (class_table(path, map(int, side)) for path, side in zip(paths, (table.rows, table.columns)))
    before, after = (
        tuple(row for row in rows if row.value in side)
        for rows, side in ((before, set(table.rows.tolist())), (after, set(table.columns.tolist())))
    )
    areas = table.areas_ha
    if all(is_mask(*side) for side in zip(stack.sources, (table.rows, table.columns))):
        subject, by_name = _subject(paths), False
        same = table.rows[:, None] == table.columns
        values = _mask_values(table)
        classes = tuple(ClassRow(value, name, MASK_COLOURS[value]) for value, name in _mask_names(subject).items())
    else:
        subject, by_name = None, all(class_names(path) for path in paths)
        keys = [[name_key(row.name) if by_name else row.value for row in rows] for rows in (before, after)]
        same = np.array([[first == second for second in keys[1]] for first in keys[0]], bool)
        values, classes = _pair_values(table, before, after, same)
    transitions = [
        Transition(
            row,
            column,
            int(values[row, column]),
            int(table.counts[row, column]),
            None if areas is None else float(areas[row, column]),
            not same[row, column],
        )
        for row, column in zip(*map(np.ndarray.tolist, np.nonzero(table.counts)))
    ]
    return Change(
        stack, before, after, table.counts, areas, same, by_name, transitions, classes, subject, table.left_out
    )


def _subject(paths: list[str]) -> str:
    """Return what two masks show: their name where they agree, that of the later one where they do not."""
    names = [class_names(path).get(1) for path in paths]
    return names[1] or names[0] or numbered(1)


def _mask_names(subject: str) -> dict[int, str]:
    return {
        GAINED: tr("{} gained", subject),
        LOST: tr("{} lost", subject),
        STAYED: tr("{} stayed", subject),
        NEVER: tr("{} never", subject),
    }


def _mask_values(table: CrossTable) -> np.ndarray:
    all_values = np.array([[NEVER, GAINED], [LOST, STAYED]])
    return all_values[np.ix_(table.rows.astype(int), table.columns.astype(int))]


def _pair_values(
    table: CrossTable, before: ClassTable, after: ClassTable, same: np.ndarray
) -> tuple[np.ndarray, ClassTable]:
    """Return a value for each pair that occurs, from 1, and what it is called.

    What stayed has a pale tint of its class's colour. What changed has that of its new class, the paler the later the
    old class stands in the table; no two pairs have one colour.
    """
    values = np.zeros(table.counts.shape, np.int64)
    if np.count_nonzero(table.counts) > MOST_PAIRS:
        raise InputError(
            f"There are more than {MOST_PAIRS:,} different changes. Compare maps of fewer classes, or masks of some."
        )
    rows: list[ClassRow] = []
    stayed = {at: tinted(row.colour, 0.75) for at, row in enumerate(before)}
    changed = pair_colours((table.counts > 0) & ~same, [row.colour for row in after], set(stayed.values()))
    for row, column in zip(*map(np.ndarray.tolist, np.nonzero(table.counts))):
        values[row, column] = len(rows) + 1
        if same[row, column]:
            rows.append(ClassRow(len(rows) + 1, tr("{} (unchanged)", before[row].name), stayed[row]))
        else:
            name = f"{before[row].name} → {after[column].name}"
            rows.append(ClassRow(len(rows) + 1, name, changed[row, column]))
    return values, tuple(rows)


def _changes(
    change: Change, table: CrossTable, dtype: str, options: ClassChangeOptions, progress: Progress
) -> Iterator[tuple[Window, np.ndarray, Block]]:
    """Yield the values of each window, with the classes of both rasters."""
    stack = change.stack
    values = np.zeros(table.counts.shape, dtype)
    for one in change.transitions:
        values[one.before, one.after] = one.value
    lookup = PairLookup(table.rows, table.columns, values)
    names = (stack.sources[0].label, stack.sources[1].label)
    windows = plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)

    def work(reader: StackReader, window: Window) -> tuple[Window, np.ndarray, Block]:
        block = reader.read(window)
        return window, lookup.look_up(block, names), block

    yield from run_windows(stack, windows, work, threads, progress, "Writing changes")


def _transitions_table(change: Change) -> Table:
    totals = change.counts.sum(axis=1)
    everything = int(totals.sum())
    rows = []
    for one in change.transitions:
        before, after = change.before[one.before], change.after[one.after]
        shares = one.pixels / int(totals[one.before]), one.pixels / everything
        rows.append((before.value, before.name, after.value, after.name, one.pixels, one.area_ha, *shares))
    return Table(TRANSITION_FIELDS, rows)


def _outputs(change: Change, options: ClassChangeOptions) -> dict[str, object]:
    pixels, area = change.total(changed=True)
    files = {"OUTPUT": options.output, "REPORT": options.report}
    outputs: dict[str, object] = {key: path for key, path in files.items() if path}
    outputs.update(CHANGED_PIXELS=pixels, CHANGED_HA=area, CHANGED_SHARE=pixels / int(change.counts.sum()))
    if change.subject:
        gained, lost, stayed = (change.hectares(value) for value in (GAINED, LOST, STAYED))
        outputs.update(GAINED_HA=gained, LOST_HA=lost, STAYED_HA=stayed)
        outputs["NET_HA"] = None if gained is None or lost is None else gained - lost
    return outputs
