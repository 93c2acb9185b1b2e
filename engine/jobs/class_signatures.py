"""Statistics of every band in every class of a class map: a table, all values with their counts, a page with curves."""

from __future__ import annotations

import csv
import math
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..core.signatures import MOST_VALUES, Piece, Signature, SignatureCounter
from ..errors import InputError
from ..options.class_signatures import ClassSignaturesOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.bands import file_name
from ..raster.classes import class_table
from ..raster.stack import Stack, StackReader, build_stack, common_dtype, left_out_text
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassTable
from ..staging import Staging
from .signatures_report import MeasuredScene, write_signatures_report

MOST_CLASSES = 1000
BYTES_PER_PIXEL = 48  # order of the pixels, one band in that order, its numbers as sortable keys
_COUNTS_SHARE = 3  # what is counted may take a third of the memory
_COUNTS_BYTES = 8 * 2**16  # of a group, at most, in each place that is counted
_VALUES_BYTES = 24 * MOST_VALUES

UNCLASSIFIED = "of class 0"

Signatures = dict[tuple[int, int], Signature]  # of (band, class value)
_Counted = tuple[list[Piece], dict[str, int]]


def run(options: ClassSignaturesOptions, progress: Progress) -> JobResult:
    """Measure the classes.

    The bands are read on the grid of the class map, where it and all of them overlap. A pixel counts when its class is
    not 0 and every band has a value there. Percentiles are exact; the standard deviation is that of all pixels of a
    class. The table (``TABLE``) has one row for each class and band.

    Raises
    ------
    InputError
        When the class map holds no classes, or too many of them.
    """
    started = time.perf_counter()
    stack = _stack(options, progress)
    names = stack.names[:-1]
    present = _classes_present(stack, options, progress.part(0.0, 0.1))
    listed = class_table(options.classes, present)
    table = tuple(row for row in listed if row.value in present)
    absent = [row.name for row in listed if row.value not in present]
    progress.info(f"Classes: {', '.join(f'{row.value} {row.name}' for row in table)}.")
    if absent:
        progress.info(f"Classes without a pixel here: {', '.join(absent)}.")
    measured, left_out = _measure(stack, present, options, progress.part(0.1, 0.95))
    progress.info(left_out_text(left_out, stack.grid))
    warnings = _warnings(measured, table, names)
    for sentence in warnings:
        progress.warning(sentence)
    with Staging(progress, options.files_read()) as staging:
        if options.unique_values:
            _write_values(staging.file(options.unique_values), measured, table, names)
        if options.report:
            seconds = time.perf_counter() - started
            scene = MeasuredScene(stack, table, measured, left_out, warnings, seconds)
            write_signatures_report(staging.file(options.report), scene, options)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    files = {"UNIQUE_VALUES": options.unique_values, "REPORT": options.report}
    return JobResult(
        outputs={key: path for key, path in files.items() if path},
        tables={"TABLE": _table(measured, table, names, options.percentiles)},
        layer_names={"TABLE": "Class signatures"},
    )


def _stack(options: ClassSignaturesOptions, progress: Progress) -> Stack:
    """Return the bands and, as the last one, the classes as one stack of unscaled values.

    Scale and offset come last, onto the results: whole numbers can be counted as such, and classes stay classes.
    """
    together = replace(
        options,
        inputs=(options.classes, *(path for path in options.inputs if path != options.classes)),
        grid="layer",
        grid_layer=options.classes,
        extent="intersection",
        scale=1.0,
        offset=0.0,
    )
    stack = build_stack(together, progress)
    (classes,) = (source for source in stack.sources if source.path == options.classes)
    bands = tuple(source for source in stack.sources if source is not classes)
    if len(classes.bands) > 1:
        raise InputError(f"The class map {classes.label} has {len(classes.bands)} bands; expected one.")
    if not bands:
        raise InputError("The class map is the only raster. Choose the rasters to be measured as well.")
    return replace(stack, sources=(*bands, classes))


def _classes_present(stack: Stack, options: ClassSignaturesOptions, progress: Progress) -> list[int]:
    """Return the classes of the map, rising; 0 is none."""
    dtype = common_dtype([stack.bands[-1].dtype])
    alone = replace(stack, sources=stack.sources[-1:], dtype=dtype, raw_dtype=dtype)
    windows = plan_windows(alone, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(alone, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    name = file_name(options.classes)

    def work(reader: StackReader, window: Window) -> np.ndarray:
        block = reader.read(window)
        return np.unique(block.cube[0][block.valid])

    found: set[Any] = set()
    for values in run_windows(alone, windows, work, threads, progress, "Finding classes"):
        found.update(values.tolist())
        whole = all(value == int(value) for value in values[:MOST_CLASSES].tolist())
        if not whole or len(found) > MOST_CLASSES:
            held = f"more than {MOST_CLASSES} different values" if whole else "values that are not whole numbers"
            raise InputError(f"{name} holds {held}. Choose a raster of classes as the class map.")
    classes = sorted(int(value) for value in found if value != 0)
    if not classes:
        raise InputError(f"{name} holds no class where it overlaps the rasters: only 0 and nodata.")
    return classes


def _measure(
    stack: Stack, classes: Sequence[int], options: ClassSignaturesOptions, progress: Progress
) -> tuple[Signatures, Counter[str]]:
    """Return the signatures, and how many pixels of the grid are not usable and why.

    As many groups are counted at once as the memory allows; each look of each such part reads all bands.
    """
    *dtypes, label_dtype = (common_dtype([band.dtype]) for band in stack.bands)
    # With a negative scale the lowest value becomes the highest.
    percents = [100 - percent if options.scale < 0 else percent for percent in options.percentiles]
    groups = [(band, value) for band in range(len(dtypes)) for value in classes]
    budget = options.memory_mb * 2**20 / _COUNTS_SHARE
    counted_next = _COUNTS_BYTES * 2 * len(percents) * sum(dtypes[band].itemsize > 2 for band, _ in groups)
    next_bits = 16 if counted_next <= budget else 8
    at_once = max(int(budget / (_COUNTS_BYTES + _VALUES_BYTES)), 1)
    parts = [groups[start : start + at_once] for start in range(0, len(groups), at_once)]
    windows = plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    left_out: Counter[str] = Counter()
    measured: Signatures = {}
    for at, part in enumerate(parts):
        counter = SignatureCounter(part, dtypes, percents, next_bits)

        def work(reader: StackReader, window: Window, counter: SignatureCounter = counter) -> _Counted:
            block = reader.read(window)
            used = block.valid & (block.cube[-1] != 0)
            unclassified = int(np.count_nonzero(block.valid) - np.count_nonzero(used))
            pieces = counter.count(block.cube[:-1], block.cube[-1].astype(label_dtype), used)
            return pieces, {**block.left_out, UNCLASSIFIED: unclassified}

        for look in range(counter.looks):
            left_out.clear()
            start = (at + look / counter.looks) / len(parts)
            rest = progress.part(start, start + 1 / counter.looks / len(parts))
            for pieces, without in run_windows(stack, windows, work, threads, rest, "Measuring classes"):
                counter.add(pieces)
                left_out.update(without)
            counter.finish_look()
        measured.update(counter.signatures())
    if (options.scale, options.offset) != (1, 0):
        measured = {key: signature.scaled(options.scale, options.offset) for key, signature in measured.items()}
    return measured, left_out


def _warnings(measured: Signatures, table: ClassTable, names: Sequence[str]) -> list[str]:
    sentences = []
    empty = [row.name for row in table if measured[0, row.value].count == 0]
    if empty:
        sentences.append(f"No usable pixel is in {', '.join(empty)}; their statistics are empty.")
    many = [name for band, name in enumerate(names) if any(measured[band, row.value].values is None for row in table)]
    if many:
        sentences.append(
            f"{', '.join(many)}: where a class has more than {MOST_VALUES:,} different values these are not counted; "
            "their number is left empty, and the list of all values is without them."
        )
    return sentences


def _table(measured: Signatures, table: ClassTable, names: Sequence[str], percents: Sequence[float]) -> Table:
    fields = [("class", "int"), ("name", "text"), ("band", "text"), ("count", "int")]
    fields += [(name, "float") for name in ("min", "max", "mean", "std")]
    fields += [(f"p{percent:g}".replace(".", "_"), "float") for percent in percents]
    rows = []
    for row in table:
        for band, name in enumerate(names):
            found = measured[band, row.value]
            numbers = (found.low, found.high, found.mean, found.std, *found.percentiles)
            # Twelve digits: beyond them a mean may depend on how the raster was cut into windows.
            known = (float(f"{number:.12g}") if math.isfinite(number) else None for number in numbers)
            rows.append((row.value, row.name, name, found.count, *known, found.unique))
    return Table((*fields, ("unique", "int")), rows)


def _write_values(path: Path, measured: Signatures, table: ClassTable, names: Sequence[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("class", "name", "band", "value", "count"))
        for row in table:
            for band, name in enumerate(names):
                values = measured[band, row.value].values
                if values:
                    # Numbers as short as they can be written in their own type: 0.1, not 0.10000000149.
                    for value, count in zip(values.values.astype(str).tolist(), values.counts.tolist()):
                        writer.writerow((row.value, row.name, name, value, count))
