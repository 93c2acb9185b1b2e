"""Samples over rasters and other polygons as they are: each pixel counts by the share of it that a sample covers.

Rasters are measured in their own pixels with exactextract (Baston, "exactextract", https://github.com/isciences/
exactextract), to which samples are brought: nothing is resampled.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ..core.signatures import Piece, Signature, SignatureCounter
from ..errors import InputError
from ..options.base import RunOptions
from ..phrasebook import name_key
from ..progress import Progress
from .class_words import Classes, word_of
from .classes import zero_is_class
from .crosstab import check_number, compact
from .grid import Grid
from .sample_reader import boxes_of
from .sources import Source
from .stack import Stack, StackReader, common_dtype
from .vectors import Area, Features
from .windows import TILE, plan_windows, run_windows, threads_that_fit, tile_size

EXACT = {"min": "min", "max": "max", "mean": "mean", "sum": "sum", "std": "stdev", "median": "median"}
"""What exactextract calls the measures of a band; ``nodata`` is the share without a value."""

MOST_FOR_MEDIAN = 2_000_000
"""Different values of a sample in all bands that are held in memory (120 bytes each)."""

_AT_ONCE = 64  # samples between two looks at whether to stop
_BYTES_PER_PIXEL = 40  # numbers as sortable keys, in the order of their class
_COUNTS_SHARE = 3  # what is counted may take a third of the memory
_STEPS = 1024  # of a sample's side, to a tenth of which edges are exact in another CRS
_FLIP = np.array([1.0, -1.0])
_SLIVER = 1e-9  # of a sample's area, below which polygons only touch it

Shape = Any
"""A polygon or multipolygon of shapely."""


class ClassCounts(NamedTuple):
    """Pixels of classes in samples: `values` (k,) rising, `counts` (n_samples, k), and `sizes` (n_samples,) of samples.

    A sample beside the raster has a size of NaN.
    """

    values: list[int]
    counts: np.ndarray
    sizes: np.ndarray


class Overlaps(NamedTuple):
    """Polygons in samples: class of the largest area (None for none), number, and share of the sample they cover."""

    majority: list[str | None]
    counts: np.ndarray
    covered: np.ndarray


def shapes_on(grid: Grid, features: Features) -> list[Shape | None]:
    """Return polygons in the pixels of a grid, as (column, -row); None for one that has no place or area there.

    Edges get as many points as their curves in the grid's CRS need.
    """
    import shapely

    shapes: list[Shape | None] = []
    for geometry in features.geometries:
        try:
            rings = Area.on(grid, [geometry], features.crs).polygons if geometry else ()
            polygons = [shapely.Polygon(outer * _FLIP, [hole * _FLIP for hole in holes]) for outer, *holes in rings]
        except (InputError, ValueError, shapely.errors.ShapelyError):
            # Beyond the CRS of the grid, or broken: it is told with the samples that lie beside
            polygons = []
        parts = shapely.get_parts(shapely.union_all(shapely.make_valid(np.array(polygons, object))))
        shape = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
        shapes.append(shape if shape.area else None)
    return shapes


def area_of(shapes: Iterable[Shape | None]) -> Area | None:
    """Return shapes in the pixels of a grid as one area; None for none."""
    import shapely

    parts = [part for shape in shapes if shape is not None for part in shapely.get_parts(shape)]
    polygons = tuple(
        [shapely.get_coordinates(ring) * _FLIP for ring in (part.exterior, *part.interiors)] for part in parts
    )
    boxes = [[*rings[0].min(axis=0), *rings[0].max(axis=0)] for rings in polygons]
    return Area(polygons, np.array(boxes)) if polygons else None


# Rasters


def measure_bands(
    sources: Sequence[Source],
    shapes: Sequence[Shape | None],
    measures: Sequence[str],
    options: RunOptions,
    progress: Progress,
) -> list[dict[str, np.ndarray]]:
    """Measure samples on rasters of one grid, in whose pixels the shapes are.

    Returns
    -------
    list
        For each band its measures, each (n_samples,), NaN where no pixel has a value. ``nodata`` is 1 there, and NaN
        beside the rasters.

    Notes
    -----
    The median of a sample with more than `MOST_FOR_MEDIAN` different values is that of the pixels whose centre lies in
    it: there, the edge hardly counts.
    """
    stack = _own_stack(sources)
    there = _on(stack.grid, shapes)
    found = [{name: np.full(len(shapes), np.nan) for name in measures} for _ in stack.bands]
    exact = [name for name in measures if name in EXACT]
    # Of 8 and 16 bits there are never so many values
    limit = MOST_FOR_MEDIAN / len(stack.bands) if stack.raw_dtype.itemsize > 2 else math.inf
    large = {at: shape for at, shape in there.items() if "median" in exact and shape.area > limit}
    small = {at: shape for at, shape in there.items() if at not in large}
    without_median = [name for name in exact if name != "median"]
    parts = progress.part(0.0, 0.9), progress.part(0.9, 0.95)
    for some, names, part in zip((small, large), (exact, without_median), parts):
        for at, values in _extracted(stack, some, ["count", *(EXACT[name] for name in names)], part):
            for band, own in enumerate(found):
                count = values[f"{band} count"]
                for name in names if count else ():
                    own[name][at] = values[f"{band} {EXACT[name]}"]
                if "nodata" in own:
                    own["nodata"][at] = round(max(1 - count / there[at].area, 0.0), 6)
    for at, shape in large.items():
        medians = count_bands(sources, [shape], (50,), options, progress.part(0.95, 1.0))
        for own, signature in zip(found, medians):
            own["median"][at] = signature.percentiles[0]
    return found


def measure_classes(source: Source, shapes: Sequence[Shape | None], progress: Progress) -> ClassCounts:
    """Count the pixels of each class in samples, parts of them as parts; 0 is none unless the raster says so.

    The shapes are in the pixels of the raster.

    Raises
    ------
    InputError
        When the raster holds fractions, or too many values for classes.
    """
    stack = _own_stack([source])
    zero = zero_is_class(source)

    def classes_only(cube: np.ndarray) -> np.ndarray:
        compact(cube[np.isfinite(cube)], source.label)
        return cube if zero else np.where(cube == 0, np.nan, cube)

    there = _on(stack.grid, shapes)
    sizes = np.full(len(shapes), np.nan)
    pixels: list[dict[int, float]] = [{} for _ in shapes]
    for at, found in _extracted(stack, there, ["unique", "frac", "count"], progress, classes_only):
        sizes[at] = there[at].area
        for value, share in zip(found["0 unique"].tolist(), found["0 frac"].tolist()):
            pixels[at][int(value)] = share * found["0 count"]
    return class_counts(pixels, sizes, source.label)


def class_counts(pixels: Sequence[dict[int, float]], sizes: np.ndarray, label: str) -> ClassCounts:
    """Return the pixels of each sample by class as a table; `InputError` for too many values of the raster."""
    values = sorted(set().union(*pixels))
    check_number(values, label)
    counts = np.array([[own.get(value, 0.0) for value in values] for own in pixels])
    return ClassCounts(values, counts.reshape(len(pixels), len(values)), sizes)


def count_bands(
    sources: Sequence[Source],
    shapes: Sequence[Shape | None],
    percents: Sequence[float],
    options: RunOptions,
    progress: Progress,
) -> list[Signature]:
    """Return the statistics of each band over the pixels whose centre lies in a sample, each counted once.

    The rasters are of one grid, in whose pixels the shapes are.
    """
    area = area_of(shapes)
    stack = _own_stack(sources, area)
    budget = options.memory_mb * 2**20 / _COUNTS_SHARE
    next_bits = 16 if 2**20 * len(percents) * len(stack.bands) <= budget else 8
    dtypes = [common_dtype([band.dtype]) for band in stack.bands]
    counters = [SignatureCounter([(0, 1)], [dtype], percents, next_bits) for dtype in dtypes]
    windows = plan_windows(stack, options.memory_mb, options.threads, _BYTES_PER_PIXEL)
    windows = [window for window in windows if area and _touches(area, window)]

    def work(reader: StackReader, window: Window) -> list[list[Piece]]:
        block, _ = reader.read_filled(window, math.nan)
        labels = np.ones(block.valid.shape, np.uint8)
        return [counter.count(band[None], labels, np.isfinite(band)) for counter, band in zip(counters, block.cube)]

    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, _BYTES_PER_PIXEL) if windows else 1
    looks = max(counter.looks for counter in counters)
    for look in range(looks):
        part = progress.part(look / looks, (look + 1) / looks)
        for pieces in run_windows(stack, windows, work, threads, part, "Measuring all samples together"):
            for counter, found in zip(counters, pieces):
                counter.add(found)
        for counter in counters:
            counter.finish_look()
    return [signature for counter in counters for _, signature in counter.signatures()]


def _own_stack(sources: Sequence[Source], area: Area | None = None) -> Stack:
    """Return rasters of one grid as numbers that can be NaN where a band has none, and all are outside an area."""
    dtype = common_dtype([band.dtype for source in sources for band in source.bands])
    return Stack(tuple(sources), sources[0].grid, np.dtype("float64"), dtype, area=area)


def _on(grid: Grid, shapes: Sequence[Shape | None]) -> dict[int, Shape]:
    """Return the shapes that touch a grid, by their place, in an order in which pieces of rasters are decoded once."""
    import shapely

    frame = shapely.box(0, -grid.height, grid.width, 0)
    there = {at: shape for at, shape in enumerate(shapes) if shape is not None and shape.intersects(frame)}
    tiles = {at: (-shape.bounds[3] // TILE, shape.bounds[0] // TILE) for at, shape in there.items()}
    return {at: there[at] for at in sorted(there, key=tiles.__getitem__)}


def _touches(area: Area, window: Window) -> bool:
    left, top, right, bottom = area.boxes.T
    across = (left < window.col_off + window.width) & (right > window.col_off)
    return bool((across & (top < window.row_off + window.height) & (bottom > window.row_off)).any())


def _extracted(
    stack: Stack,
    shapes: Mapping[int, Shape],
    operations: Sequence[str],
    progress: Progress,
    prepare: Callable[[np.ndarray], np.ndarray] | None = None,
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield what exactextract finds for each shape: its place, and what ``"<band> <operation>"`` gives.

    `prepare` is given each (bands, rows, cols) that is read.
    """
    import shapely
    from exactextract import Operation, exact_extract

    with stack.open() as reader:

        def read(left: int, top: int, columns: int, rows: int) -> np.ndarray:
            progress.check()
            if not columns * rows:
                return np.empty((len(stack.bands), rows, columns))
            block, _ = reader.read_filled(Window(left, top, columns, rows), math.nan)
            return prepare(block.cube) if prepare else block.cube

        bands = _band_sources(stack, read)
        wanted = [Operation(name, f"{at} {name}", band) for at, band in enumerate(bands) for name in operations]
        # Not by memory: how a sample is cut decides the last digits
        cells = tile_size(8 * len(bands)) ** 2
        places = list(shapes)
        for start in range(0, len(places), _AT_ONCE):
            now = places[start : start + _AT_ONCE]
            features = [
                {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shapes[at])} for at in now
            ]
            found = exact_extract(bands, features, wanted, max_cells_in_memory=cells)
            yield from zip(now, (feature["properties"] for feature in found))
            progress.update((start + len(now)) / len(places), "Measuring samples")


def _band_sources(stack: Stack, read: Callable[[int, int, int, int], np.ndarray]) -> list[Any]:
    """Return the bands for exactextract, which asks for a window of one after the other: it is read once."""
    from exactextract.raster import RasterSource

    last: list[Any] = [None, None]

    class BandSource(RasterSource):
        """One band in its own pixels, so that turned grids are as good as others."""

        def __init__(self, at: int) -> None:
            super().__init__()
            self.at = at
            self.set_name(str(at))  # what is measured is told apart by it

        def res(self) -> tuple[float, float]:
            return 1.0, 1.0

        def extent(self) -> tuple[float, float, float, float]:
            return 0.0, -float(stack.grid.height), float(stack.grid.width), 0.0

        def srs_wkt(self) -> None:
            return None

        def nodata_value(self) -> None:
            return None

        def read_window(self, *window: int) -> np.ndarray:
            if last[0] != window:
                last[:] = window, read(*window)
            return last[1][self.at]

    return [BandSource(at) for at in range(len(stack.bands))]


# Polygons


def measure_overlaps(samples: Features, others: Features, field: str, progress: Progress) -> Overlaps:
    """Measure how polygons cover samples: in the CRS of the samples where it is projected, else in an equal-area one.

    A sample without a place has NaN. Polygons of one class that overlap count once.
    """
    import shapely

    grid = _plane(samples)
    shapes = shapes_on(grid, others)
    words = [word_of(value) for value in others.properties[field]] if field else [""] * len(shapes)
    known = [at for at, shape in enumerate(shapes) if shape is not None]
    if len(known) < len(shapes):
        progress.warning(f"Polygons without a place where the samples are, left out: {len(shapes) - len(known):,}.")
    over = np.array([shapes[at] for at in known], object)
    names = Classes.found(filter(None, words)).names
    places = {name_key(name): place for place, name in enumerate(names)}
    classes = np.array([places.get(name_key(words[at]), -1) for at in known], int)
    tree = shapely.STRtree(over)
    own = shapes_on(grid, samples)
    majority: list[str | None] = [None] * len(own)
    counts, covered = np.full(len(own), np.nan), np.full(len(own), np.nan)
    for at, shape in enumerate(own):
        if at % _AT_ONCE == 0:
            progress.update(at / len(own), "Measuring polygons")
        if shape is None:
            continue
        near = np.sort(tree.query(shape, predicate="intersects"))
        pieces = shapely.intersection(over[near], shape)
        inside = shapely.area(pieces) > _SLIVER * shape.area
        pieces, kinds = pieces[inside], classes[near[inside]]
        counts[at] = len(pieces)
        covered[at] = round(min(shapely.union_all(pieces).area / shape.area, 1.0), 6)
        there = np.unique(kinds[kinds >= 0])
        if len(there):
            areas = [shapely.union_all(pieces[kinds == kind]).area for kind in there]
            majority[at] = names[there[int(np.argmax(areas))]]
    return Overlaps(majority, counts, covered)


def _plane(samples: Features) -> Grid:
    """Return a grid whose CRS is true to the shares of areas in samples, with pixels far smaller than these."""
    crs = samples.crs
    if not crs.is_projected:
        boxes = boxes_of(samples.geometries, crs, CRS.from_epsg(4326))
        longitude, latitude = np.nanmedian((boxes[:, :2] + boxes[:, 2:]) / 2, axis=0)
        crs = CRS.from_string(f"+proj=laea +lat_0={latitude:.4f} +lon_0={longitude:.4f} +datum=WGS84 +units=m")
    boxes = boxes_of(samples.geometries, samples.crs, crs)
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    # A power of two changes no number
    step = 2.0 ** math.floor(math.log2(max(np.nanmedian(sides), 1e-6) / _STEPS))
    return Grid(crs, Affine.scale(step), 1, 1)
