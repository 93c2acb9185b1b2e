"""Windows of a stack as arrays, with one decision on which pixels are usable."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from . import RASTER_ERRORS
from .grid import Grid
from .sources import PlainReader, Source
from .warping import WarpedReader

if TYPE_CHECKING:
    from .stack import Stack

OUTSIDE = "outside the area"
MASKED = "masked"
NODATA = "nodata"
NOT_FINITE = "not finite"
REASONS = (OUTSIDE, MASKED, NODATA, NOT_FINITE)


class Block(NamedTuple):
    """What a window holds.

    `cube` (bands, rows, cols) is finite everywhere, but means something only where `valid` (rows, cols) is true: where
    every band has a value. `left_out` counts the other pixels by reason, each under the first of `REASONS` it has.
    """

    cube: np.ndarray
    valid: np.ndarray
    left_out: dict[str, int]


class StackReader:
    """Reads windows of a stack; a context manager, to be used by one thread at a time."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self._closing: list[Any] = []
        self._readers: list[PlainReader | WarpedReader] = []
        self._mask: PlainReader | WarpedReader | None = None
        self._raw = np.empty(0, stack.raw_dtype)
        try:
            self._readers = [self._reader(source, source.resampling or stack.resampling) for source in stack.sources]
            self._mask = self._reader(stack.mask, "nearest") if stack.mask else None
        except BaseException:
            self.close()
            raise
        self._bits = sum(1 << bit for bit in set(stack.mask_bits))
        nodata = [band.nodata for band in stack.bands]
        self._nodata = [None if value is None else stack.raw_dtype.type(value) for value in nodata]

    def __enter__(self) -> StackReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        for reader in self._closing:
            reader.close()
        self._closing.clear()

    def _reader(self, source: Source, resampling: str) -> PlainReader | WarpedReader:
        offset = self.stack.grid.offset_in(source.grid)
        reader = WarpedReader(source, self.stack.grid, resampling) if offset is None else PlainReader(source, offset)
        self._closing.append(reader)
        return reader

    def read(self, window: Window, out: np.ndarray | None = None) -> Block:
        """Read a window, into `out` where given: (bands, rows, cols) of the stack's dtype, C-contiguous."""
        return self._read(window, out)[0]

    def read_filled(
        self, window: Window, fill: float | None, out: np.ndarray | None = None
    ) -> tuple[Block, np.ndarray]:
        """Read a window to be written: `fill` (None: nothing) stands wherever a band has no value.

        That is where a band is nodata or not finite itself, and in every band outside the area and where masked. Values
        that happen to equal `fill` move to the next number of the dtype; how many did is returned for each band.
        """
        block, wanted, absent = self._read(window, out)
        moved = np.zeros(len(block.cube), np.int64)
        if fill is None:
            return block, moved
        for at, values in enumerate(block.cube):
            without = absent[at] if absent else None
            keep = wanted if without is None else wanted & ~without
            taken = keep & (values == fill)
            moved[at] = np.count_nonzero(taken)
            if moved[at]:
                values[taken] = _next_to(fill, values.dtype)
            values[~keep] = fill
        return block, moved

    def _read(self, window: Window, out: np.ndarray | None) -> tuple[Block, np.ndarray, list[np.ndarray | None]]:
        """Return the block, the pixels that lie in the area unmasked, and for each band where it has no value."""
        stack = self.stack
        shape = (len(stack.bands), int(window.height), int(window.width))
        cube = np.empty(shape, stack.dtype) if out is None else out
        valid, left_out = self._wanted(window)
        wanted = valid.copy()
        if not valid.any():
            cube[:] = 0
            self._count(left_out, NODATA, valid)
            self._count(left_out, NOT_FINITE, valid)
            return Block(cube, valid, left_out), wanted, []
        raw = cube if stack.raw_dtype == stack.dtype else self._scratch(shape)
        absent: list[np.ndarray | None] = []
        for source, reader in zip(stack.sources, self._readers):
            start, end = len(absent), len(absent) + len(source.bands)
            missing = _read(reader, source, window, raw[start:end])
            for at in range(start, end):
                without = _without_value(raw[at], missing, at - start, self._nodata[at])
                absent.append(without)
                if without is not None:
                    np.greater(valid, without, out=valid)
        self._count(left_out, NODATA, valid)
        if raw is not cube or stack.is_scaled:
            self._convert(raw, cube)
        if stack.raw_dtype.kind == "f":
            for at, values in enumerate(cube):
                bad = ~np.isfinite(values)
                if bad.any():
                    np.greater(valid, bad, out=valid)
                    values[bad] = 0
                    without = absent[at]
                    absent[at] = bad if without is None else bad | without
        self._count(left_out, NOT_FINITE, valid)
        return Block(cube, valid, left_out), wanted, absent

    def _wanted(self, window: Window) -> tuple[np.ndarray, dict[str, int]]:
        """Return the pixels that lie in the area and are not masked, before any band is decoded."""
        shape = int(window.height), int(window.width)
        valid = self.stack.area.inside(window) if self.stack.area else np.ones(shape, bool)
        left_out: dict[str, int] = {}
        self._count(left_out, OUTSIDE, valid)
        mask = self.stack.mask
        if mask and self._mask and valid.any():
            values = np.empty((1, *shape), mask.bands[0].dtype)
            missing = _read(self._mask, mask, window, values)
            valid &= (values[0].astype(np.int64) & self._bits if self._bits else values[0]) == 0
            if missing is not None:
                valid &= ~missing[0]
        self._count(left_out, MASKED, valid)
        return valid, left_out

    @staticmethod
    def _count(left_out: dict[str, int], reason: str, valid: np.ndarray) -> None:
        left_out[reason] = valid.size - int(np.count_nonzero(valid)) - sum(left_out.values())

    def _scratch(self, shape: tuple[int, ...]) -> np.ndarray:
        size = shape[0] * shape[1] * shape[2]
        if self._raw.size < size:
            self._raw = np.empty(size, self.stack.raw_dtype)
        return self._raw[:size].reshape(shape)

    def _convert(self, raw: np.ndarray, cube: np.ndarray) -> None:
        # What overflows the output type becomes infinite and is left out as such.
        with np.errstate(over="ignore", invalid="ignore"):
            if not self.stack.is_scaled:
                np.copyto(cube, raw, casting="unsafe")
                return
            # Whole numbers beyond 2**24 and double precision are scaled before they are rounded to the output type.
            work = np.float64 if self.stack.raw_dtype.name in ("int32", "uint32", "float64") else np.float32
            np.multiply(raw, self.stack.scale, out=cube, dtype=work, casting="unsafe")
            cube += cube.dtype.type(self.stack.offset)


def _read(reader: PlainReader | WarpedReader, source: Source, window: Window, out: np.ndarray) -> np.ndarray | None:
    try:
        return reader.read([band.index for band in source.bands], window, out)
    except RASTER_ERRORS as error:
        reason = str(error.__cause__ or error).replace("\n", " ").rstrip(".")
        raise InputError(f"{source.label} cannot be read to its end; the file may be damaged ({reason}).") from None


def _without_value(values: np.ndarray, missing: np.ndarray | None, at: int, nodata: Any) -> np.ndarray | None:
    """Return the pixels at which a band has no value; None for nowhere."""
    absent = None if missing is None else missing[min(at, len(missing) - 1)]
    if nodata is None:
        return absent
    found = np.isnan(values) if nodata != nodata else values == nodata
    return found if absent is None else found | absent


def _next_to(value: float, dtype: np.dtype) -> Any:
    """Return the number of a type that is nearest to `value` on the way to zero (from zero: up)."""
    if dtype.kind == "f":
        return np.nextafter(dtype.type(value), dtype.type(0 if value else 1))
    return dtype.type(value + (1 if value <= 0 else -1))


def left_out_text(left_out: Mapping[str, int], grid: Grid) -> str:
    """Say how many pixels of a grid are usable in every band, and why the others are not."""
    pixels = grid.width * grid.height
    lost = sum(left_out.values())
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in left_out.items() if count)
    text = f"{pixels - lost:,} of {pixels:,} pixels ({100 * (pixels - lost) / pixels:.1f} %) are usable in every band"
    return f"{text}; left out: {reasons}." if lost else f"{text}."
