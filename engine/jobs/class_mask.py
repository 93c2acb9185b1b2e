"""A mask of some classes of a class raster: 1 in them, 0 in the others."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import StackOptions
from ..options.class_mask import ClassMaskOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.classes import class_names, class_table
from ..raster.crosstab import MOST_CLASSES
from ..raster.stack import Stack, StackReader, build_stack, left_out_text
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassRow, create_classes, recipe_tags
from ..staging import Staging

NODATA = 255
BYTES_PER_PIXEL = 8
COLOURS = {0: "#d9d5c7", 1: "#1f5a99"}

_Piece = tuple[Window, np.ndarray, set[int], dict[str, int]]


def run(options: ClassMaskOptions, progress: Progress) -> JobResult:
    """Write the mask and measure it.

    A pixel that is nodata in the class raster is nodata (255) in the mask. In a raster that states no nodata, 0 counts
    as such, unless it is asked for or has a name.

    Raises
    ------
    InputError
        When the raster holds no classes, or none of those asked for.
    """
    started = time.perf_counter()
    stack = _stack(options, progress)
    names = class_names(options.input)
    chosen = parse_classes(options.classes, names)
    drop_zero = stack.bands[0].nodata is None and 0 not in chosen and 0 not in names
    name = options.name.strip() or " + ".join(names.get(value, f"Class {value}") for value in sorted(chosen))
    table = (ClassRow(0, _not(name), COLOURS[0]), ClassRow(1, name, COLOURS[1]))
    row_areas = stack.grid.row_areas_ha()
    pixels, per_row = 0, np.zeros(stack.grid.height, np.int64)
    present: set[int] = set()
    left_out: Counter[str] = Counter()
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output) if options.output else staging.scratch(None) / "mask.tif"
        tags = recipe_tags("landclass:classmask", options, [options.input])
        with create_classes(path, stack.grid, table, tags, nodata=NODATA) as write:
            for window, mask, values, without in _masks(stack, chosen, drop_zero, options, progress):
                write(mask, window)
                top = int(window.row_off)
                per_row[top : top + len(mask)] += np.count_nonzero(mask == 1, axis=1)
                pixels += int(np.count_nonzero(mask != NODATA))
                present |= values
                left_out.update(without)
                _refuse_no_classes(present, stack)
        _refuse_absent(chosen, present, options)
        progress.info(left_out_text(left_out, stack.grid))
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
    plain = name[:1].isupper() and name[1:].islower()
    return f"Not {name.lower() if plain else name}"


def _stack(options: ClassMaskOptions, progress: Progress) -> Stack:
    given = StackOptions(inputs=(options.input,), memory_mb=options.memory_mb, threads=options.threads)
    stack = build_stack(given, progress)
    if len(stack.bands) > 1:
        raise InputError(f"{stack.sources[0].label} has {len(stack.bands)} bands; expected a class raster of one.")
    return stack


def parse_classes(text: str, names: Mapping[int, str]) -> set[int]:
    """Return the values of classes given as numbers, ranges and names, such as ``1, 3-5; Water``.

    Parameters
    ----------
    text
        Names stand in any case. One with a comma in it stands between semicolons or in quotes.
    names
        What the raster calls its classes, by value.

    Raises
    ------
    InputError
        When a word is neither; the message lists the classes.
    """
    by_name: dict[str, set[int]] = {}
    for value, name in names.items():
        by_name.setdefault(name.strip().casefold(), set()).add(value)
    chosen: set[int] = set()
    for quoted, plain in re.findall(r'"([^"]*)"|([^;"]+)', text):
        part = (quoted or plain).strip(" \t\n,")
        if part.casefold() in by_name:
            chosen |= by_name[part.casefold()]
            continue
        for word in filter(None, (word.strip() for word in part.split(","))):
            chosen |= by_name.get(word.casefold()) or _values(word, names)
    return chosen


def _values(word: str, names: Mapping[int, str]) -> set[int]:
    found = re.fullmatch(r"(?:class\s+)?(-?\d+)(?:\s*(?:-|–|\.\.)\s*(-?\d+))?", word, re.IGNORECASE)
    if found is None:
        known = ", ".join(f"{value} {name}" for value, name in sorted(names.items()))
        raise InputError(
            f"There is no class {word!r}. "
            + (f"The raster has {known}." if known else "The raster names no classes; expected numbers such as 1, 3-5.")
        )
    low, high = int(found[1]), int(found[2] or found[1])
    if not 0 <= high - low < MOST_CLASSES:
        raise InputError(f"The classes {word} are no range; expected the lower number first, such as 3-5.")
    return set(range(low, high + 1))


def _masks(
    stack: Stack, chosen: set[int], drop_zero: bool, options: ClassMaskOptions, progress: Progress
) -> Iterator[_Piece]:
    """Yield the mask of each window, the classes in it, and how many pixels are left out and why."""
    windows = plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    wanted = np.array(sorted(chosen))
    lookup = np.isin(np.arange(256), wanted).astype(np.uint8)

    def work(reader: StackReader, window: Window) -> _Piece:
        block = reader.read(window)
        labels, valid = block.cube[0], block.valid
        left_out = dict(block.left_out)
        if drop_zero:
            zero = valid & (labels == 0)
            left_out["of class 0"] = int(np.count_nonzero(zero))
            valid = valid & ~zero
        if labels.dtype == np.uint8:
            mask = lookup[labels]
            values = np.flatnonzero(np.bincount(labels.ravel(), valid.ravel(), minlength=256))
        else:
            mask = np.isin(labels, wanted).astype(np.uint8)
            values = np.unique(labels[valid])
            if not (values[: MOST_CLASSES + 1] == np.rint(values[: MOST_CLASSES + 1])).all():
                raise InputError(f"{stack.sources[0].label} holds values that are not whole numbers; no classes.")
        mask[~valid] = NODATA
        return window, mask, set(values[: MOST_CLASSES + 1].tolist()), left_out

    yield from run_windows(stack, windows, work, threads, progress, "Masking classes")


def _refuse_no_classes(present: set[int], stack: Stack) -> None:
    if len(present) > MOST_CLASSES:
        raise InputError(
            f"{stack.sources[0].label} holds more than {MOST_CLASSES} different values. Choose a raster of classes."
        )


def _refuse_absent(chosen: set[int], present: set[int], options: ClassMaskOptions) -> None:
    """Refuse classes none of which is in the raster or its table."""
    rows = class_table(options.input, (int(value) for value in present))
    known = {row.value for row in rows}
    if not chosen & known:
        classes = ", ".join(f"{row.value} {row.name}" for row in rows)
        raise InputError(f"The raster has no class {options.classes!r}; it has {classes}.")
