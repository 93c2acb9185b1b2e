"""A mask of some classes of a class raster: 1 in them, 0 in the others."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import StackOptions
from ..options.class_mask import ClassMaskOptions
from ..phrasebook import spoken, tr
from ..progress import Progress
from ..protocol import JobResult
from ..raster.class_words import parse_classes
from ..raster.classes import class_names, class_table, zero_is_class
from ..raster.crosstab import check_number, compact, histogram
from ..raster.stack import Stack, StackReader, build_stack, left_out_text
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassRow, create_classes, numbered, recipe_tags
from ..staging import Staging

NODATA = 255
_CAPITAL_NOUNS = {"de"}  # languages that write nouns with a capital
BYTES_PER_PIXEL = 24  # the mask, and for types other than bytes the places of their values
COLOURS = {0: "#d9d5c7", 1: "#1f5a99"}


class _Piece(NamedTuple):
    """The mask of a window, its pixels in each row, how many pixels each class has, and those left out by reason."""

    window: Window
    mask: np.ndarray
    per_row: np.ndarray
    counts: dict[int, int]
    left_out: dict[str, int]


def run(options: ClassMaskOptions, progress: Progress) -> JobResult:
    """Write the mask and measure it.

    A pixel that is nodata in the class raster is nodata (255) in the mask. In a raster that states no nodata, 0 counts
    as such, unless it is asked for or has a name.

    Raises
    ------
    InputError
        When the raster holds no classes, or lacks one of those asked for.
    """
    started = time.perf_counter()
    stack = _stack(options, progress)
    names = class_names(options.input)
    words = parse_classes(options.classes, names)
    chosen = set().union(*words.values())
    drop_zero = 0 not in chosen and not zero_is_class(stack.sources[0])
    name = options.name.strip() or " + ".join(names.get(value, numbered(value)) for value in sorted(chosen))
    table = (ClassRow(0, _not(name), COLOURS[0]), ClassRow(1, name, COLOURS[1]))
    row_areas = stack.grid.row_areas_ha()
    per_row = np.zeros(stack.grid.height, np.int64)
    counts: Counter[int] = Counter()
    left_out: Counter[str] = Counter()
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output) if options.output else staging.scratch(None) / "mask.tif"
        tags = recipe_tags("landclass:classmask", options, [options.input])
        with create_classes(path, stack.grid, table, tags, nodata=NODATA) as write:
            for piece in _masks(stack, chosen, drop_zero, options, progress):
                write(piece.mask, piece.window)
                top = int(piece.window.row_off)
                per_row[top : top + len(piece.mask)] += piece.per_row
                counts.update(piece.counts)
                left_out.update(piece.left_out)
                check_number(counts, stack.sources[0].label)
        _refuse_absent(words, counts, options)
        progress.info(left_out_text(left_out, stack.grid))
        pixels = sum(counts.values())
        if pixels == 0:
            raise InputError(f"{stack.sources[0].label} holds no class: every pixel is nodata.")
        masked, area = int(per_row.sum()), None if row_areas is None else float(per_row @ row_areas)
        if masked == 0:
            progress.warning(f"No pixel is in {name}.")
        staging.commit()
    hectares = "" if area is None else f", {area:,.1f} ha"
    progress.info(f"{name}: {masked:,} of {pixels:,} pixels{hectares}, in {time.perf_counter() - started:.1f} s.")
    return JobResult(
        outputs={
            **({"OUTPUT": options.output} if options.output else {}),
            "PIXELS": masked,
            "AREA_HA": area,
            "SHARE": masked / pixels,
        },
        layer_names={"OUTPUT": name},
    )


def _not(name: str) -> str:
    """Return what a pixel outside the mask is called."""
    plain = name[:1].isupper() and name[1:].islower() and spoken() not in _CAPITAL_NOUNS
    return tr("Not {}", name.lower() if plain else name)


def _stack(options: ClassMaskOptions, progress: Progress) -> Stack:
    given = StackOptions(inputs=(options.input,), memory_mb=options.memory_mb, threads=options.threads)
    stack = build_stack(given, progress)
    if len(stack.bands) > 1:
        raise InputError(f"{stack.sources[0].label} has {len(stack.bands)} bands; expected a class raster of one.")
    return stack


def _masks(
    stack: Stack, chosen: set[int], drop_zero: bool, options: ClassMaskOptions, progress: Progress
) -> Iterator[_Piece]:
    """Yield the mask of each window with what is counted in it."""
    windows = plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    wanted = np.array(sorted(chosen))

    def work(reader: StackReader, window: Window) -> _Piece:
        block = reader.read(window)
        labels, valid = block.cube[0], block.valid
        complete = bool(valid.all())
        found, places = compact(labels.ravel() if complete else labels[valid], stack.sources[0].label)
        counts = dict(zip(found.tolist(), histogram(places, len(found)).tolist()))
        lookup = np.isin(found, wanted).astype(np.uint8)
        left_out = dict(block.left_out)
        if drop_zero:
            left_out["of class 0"] = counts.pop(0, 0)
            lookup[found == 0] = NODATA
        if complete:
            mask = lookup.take(places).reshape(labels.shape)
        else:
            mask = np.full(labels.shape, NODATA, np.uint8)
            mask[valid] = lookup.take(places)
        counts = {value: pixels for value, pixels in counts.items() if pixels}
        return _Piece(window, mask, np.count_nonzero(mask == 1, axis=1), counts, left_out)

    yield from run_windows(stack, windows, work, threads, progress, "Masking classes")


def _refuse_absent(words: Mapping[str, set[int]], present: Mapping[int, int], options: ClassMaskOptions) -> None:
    """Refuse a word none of whose classes is in the raster or its table."""
    rows = class_table(options.input, present)
    known = {row.value for row in rows}
    for word, values in words.items():
        if not values & known:
            classes = ", ".join(f"{row.value} {row.name}" for row in rows)
            raise InputError(f"The raster has no class {word!r}; it has {classes or 'none: every pixel is nodata'}.")
