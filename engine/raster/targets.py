"""Which grid the bands are stacked on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import calculate_default_transform

from ..errors import GridMismatchError, InputError
from ..options.base import StackOptions
from .grid import TOLERANCE_PX, Grid, crs_name, on_earth, same_crs
from .sources import Source, inspect

_MOST_PIXELS = 10**12
_CHOICES = "first, layer, finest, coarsest, custom or centre"


def choose_grid(options: StackOptions, sources: Sequence[Source]) -> Grid:
    """Return the grid that the options ask for; refuse in a sentence what does not go together.

    `sources` come in the order they were given, for ``first`` means the first of them. A layer whose grid is taken
    counts for the extent like an input.
    """
    _check_crs(sources)
    if options.grid == "same":
        _check_same(sources)
        return sources[0].grid
    grids = list(_grids(sources))
    if options.grid in ("custom", "centre"):
        base, bounds = _own_pixels(options, sources[0].grid)
        if bounds is None and options.extent == "grid":
            raise InputError("All of a custom grid is asked for, but it has no extent. Give one, or its intersection.")
        if bounds is not None:
            return _checked(base.crop(bounds), sources)
    elif options.grid == "layer":
        base = _layer_grid(options, sources)
        grids.append(base)
    else:
        sizes = [source.grid.pixel_size_m() for source in sources]
        place = {"first": 0, "finest": int(np.argmin(sizes)), "coarsest": int(np.argmax(sizes))}[options.grid]
        base = sources[place].grid
    _check_overlap(sources)
    if options.extent == "grid":
        return _checked(base, sources)
    spans = np.array([base.span(grid) for grid in grids])
    inward = options.extent == "intersection"
    if inward:
        span = (*spans[:, :2].max(axis=0), *spans[:, 2:].min(axis=0))
    else:
        span = (*spans[:, :2].min(axis=0), *spans[:, 2:].max(axis=0))
    return _checked(base.whole(span, inward), sources)


def _check_crs(sources: Sequence[Source]) -> None:
    with_crs = [source for source in sources if source.grid.crs]
    without = [source for source in sources if not source.grid.crs]
    if with_crs and without:
        raise GridMismatchError(
            f"{without[0].label} has no CRS, {with_crs[0].label} is in {crs_name(with_crs[0].grid.crs)}. "
            f"Give {without[0].label} its CRS (Raster > Projections > Assign Projection), or leave it out."
        )


def _check_same(sources: Sequence[Source]) -> None:
    """Refuse rasters on more than one grid; one that differs from what most of them have is named."""
    grids = _grids(sources)
    usual = max(grids, key=lambda grid: sum(len(found) for other, found in grids.items() if other.same_as(grid)))
    others = [source for source in sources if not source.grid.same_as(usual)]
    if not others:
        return
    other, known = others[0], grids[usual][0]
    difference = other.grid.difference(usual, other.label, known.label)
    more = f" So do {len(others) - 1} more of the {len(sources)} rasters." if len(others) > 1 else ""
    leave_out = f"leave {other.label} out" if len(others) == 1 else "leave them out"
    if not _overlap(usual, other.grid):
        hint = f"They do not overlap anywhere either, so {leave_out}, or check the georeference."
    elif other.grid.offset_in(usual):
        hint = f"Their pixels line up: GRID = first stacks them without resampling, over your EXTENT. Or {leave_out}."
    else:
        hint = f"Choose a target grid (GRID = {_CHOICES}), or {leave_out}."
    raise GridMismatchError(f"{difference}{more} {hint}")


def _check_overlap(sources: Sequence[Source]) -> None:
    """Refuse rasters without common ground; the one that fewest others touch is named."""
    grids = _grids(sources)
    apart = [(a, b) for a in grids for b in grids if a is not b and not _overlap(a, b)]
    if not apart:
        return
    misses: Counter[Grid] = Counter()
    for a, b in apart:
        misses[a] += len(grids[b])
    lone = misses.most_common(1)[0][0]
    name, other = grids[lone][0].label, grids[next(b for a, b in apart if a is lone)][0].label
    raise GridMismatchError(
        f"{name} does not overlap {other}, so there is nothing to stack. Leave {name} out, or check its georeference."
    )


def _grids(sources: Sequence[Source]) -> dict[Grid, list[Source]]:
    """Return the sources of each grid; many files share few grids."""
    grids: dict[Grid, list[Source]] = {}
    for source in sources:
        grids.setdefault(source.grid, []).append(source)
    return grids


def _overlap(first: Grid, second: Grid) -> bool:
    left, top, right, bottom = first.span(second)
    return left < first.width and top < first.height and right > 0 and bottom > 0


def _layer_grid(options: StackOptions, sources: Sequence[Source]) -> Grid:
    if not options.grid_layer:
        raise InputError("The grid of a layer was asked for, but no layer was given. Choose the layer.")
    layer = inspect(options.grid_layer)
    if layer.grid.crs is None and sources[0].grid.crs is not None:
        raise GridMismatchError(f"{layer.label}, whose grid was chosen, has no CRS. Give it its CRS first.")
    return layer.grid


def _own_pixels(options: StackOptions, first: Grid) -> tuple[Grid, tuple[float, float, float, float] | None]:
    """Return pixels of the CRS and size asked for, and the extent asked for in that CRS.

    Where both are those of the first input, its own pixels are kept: then nothing has to be resampled.
    """
    try:
        crs = on_earth(CRS.from_user_input(options.crs)) if options.crs else first.crs
    except CRSError:
        crs = None
    if options.crs and not crs:
        raise InputError(f"The CRS {options.crs!r} is not known. Give a code such as EPSG:32630.")
    if crs and not first.crs:
        raise GridMismatchError(f"The rasters have no CRS, so they cannot be brought to {crs_name(crs)}.")
    bounds = _own_bounds(options)
    reach = max(first.width, first.height)
    size = options.resolution
    if same_crs(crs, first.crs) and (
        not size or all(abs(size / own - 1) * reach <= TOLERANCE_PX for own in first.resolution)
    ):
        return first, bounds
    if not size:
        size = calculate_default_transform(first.crs, crs, first.width, first.height, *first.bounds)[0].a
    corner = (bounds[0], bounds[3]) if bounds else (0.0, 0.0)
    return Grid(crs, Affine(size, 0, corner[0], 0, -size, corner[1]), 1, 1), bounds


def _own_bounds(options: StackOptions) -> tuple[float, float, float, float] | None:
    if options.grid == "centre":
        if options.centre is None or len(options.centre) != 2 or not options.buffer:
            raise InputError("A centre and a buffer above 0 are needed: the point and half the side of the square.")
        (x, y), half = options.centre, options.buffer
        return x - half, y - half, x + half, y + half
    extent = options.target_extent
    if extent is not None and (len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3])):
        raise InputError(f"The extent is {extent}; expected xmin, ymin, xmax, ymax, the first two below the others.")
    return extent


def _checked(grid: Grid | None, sources: Sequence[Source]) -> Grid:
    if grid is None:
        raise GridMismatchError(
            "Not one pixel of the target grid lies in all rasters. Choose smaller pixels (in units of the target CRS), "
            "or the union of the extents."
        )
    if grid.width * grid.height > _MOST_PIXELS:
        raise InputError(
            f"The target grid would have {grid.width} x {grid.height} pixels. Choose larger pixels: the resolution is "
            f"in units of {crs_name(grid.crs)} ({grid.unit})."
        )
    for other, (source, *_) in _grids(sources).items():
        if not _overlap(grid, other):
            raise GridMismatchError(
                f"{source.label} does not overlap the target grid. Choose another extent, or leave {source.label} out."
            )
    return grid
