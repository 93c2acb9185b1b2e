"""Where samples may lie: the outline of a raster and polygons in any CRS, and which samples they keep."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..options.base import RunOptions
from ..options.regular_samples import SamplesOptions
from ..progress import Progress
from .grid import Grid, crs_name, place, same_crs
from .sample_reader import boxes_of, metric_crs
from .sources import Source, inspect
from .strata import Strata, class_stack, strata_of
from .vectors import Area, Geometry, read_area

_TOUCH = 1e-6
"""Samples that reach over an edge by less, as a share of their side, only touch it: rounding between CRS is less."""

_WIDEST = 30.0  # degrees of longitude that an UTM zone is stretched over
_MOST_DRAWN = 1_000_000  # points drawn at once, in boxes of which polygons fill little
_BEND = 0.01  # of a sample's side, by which the edge of an area may be off in another CRS

Shape = Any
"""A polygon or multipolygon of shapely."""


class Frame(NamedTuple):
    """Where samples may lie.

    crs
        Of the samples; None for that of a raster without one.
    source, outline
        The raster that they lie on and its edge in their CRS; None for none.
    area
        Polygons as one shape in their CRS; None for none.
    transform
        From lattice coordinates (column, row) to the CRS: those of the raster's pixels where sizes are in pixels, else
        map units, rows downward.
    side
        Of a sample, in units of the CRS; the mean of both sides where pixels are not square.
    """

    crs: CRS | None
    source: Source | None
    outline: Shape
    area: Shape
    transform: Affine
    side: float


def find_frame(options: SamplesOptions, progress: Progress) -> Frame:
    """Bring the raster's edge and the area to the CRS of the samples.

    Raises
    ------
    InputError
        When one of them cannot be read or has no place in that CRS, or when they do not meet.
    """
    sources = [inspect(path) for path in options.rasters]
    if len({source.grid.crs is None for source in sources}) > 1:
        raise InputError("Either the raster or the class raster has no CRS. Give it its CRS first.")
    source = sources[0] if sources else None
    geometries, own = read_area(options.area) if options.area else ([], None)
    crs = _samples_crs(options, source, geometries, own, progress)
    in_pixels = options.units == "pixels"
    transform = source.grid.transform if source and in_pixels else Affine.scale(1, -1)
    side = options.size * math.sqrt(abs(transform.determinant))
    outline: Shape = None
    area: Shape = None
    if source:
        corners = [*source.grid.corners, source.grid.corners[0]]
        try:
            outline = shape_in(crs, [{"type": "Polygon", "coordinates": [corners]}], source.grid.crs, side)
        except InputError:
            raise InputError(
                f"{source.label} reaches beyond where {crs_name(crs)} is defined. Choose another CRS of the samples."
            ) from None
    if own:
        area = shape_in(crs, geometries, own, side)
    if source and own and not outline.intersects(area):
        raise InputError(f"The area lies beside {source.label}. Choose an area on it.")
    return Frame(crs, source, outline, area, transform, side)


def _samples_crs(
    options: SamplesOptions, source: Source | None, geometries: list[Geometry], own: CRS | None, progress: Progress
) -> CRS | None:
    """Return the CRS asked for, else that of the raster's pixels, else one that is true to scale."""
    raster_crs, label = (source.grid.crs, source.label) if source else (own, "the area")
    if source and raster_crs is None and (own or options.crs):
        raise InputError(f"{label} has no CRS, so nothing else can be placed on it. Give it its CRS first.")
    if options.crs:
        try:
            crs = CRS.from_user_input(options.crs)
        except CRSError:
            raise InputError(f"The CRS {options.crs!r} is not known. Give a code such as EPSG:32630.") from None
        if options.units == "pixels" and not same_crs(crs, raster_crs):
            raise InputError(
                f"The size is in pixels of {label}, whose CRS is {crs_name(raster_crs)}, but the CRS of the samples is "
                f"{crs_name(crs)}. Leave it empty, or give the size in map units."
            )
        return crs
    if raster_crs is None or options.units == "pixels":
        return raster_crs
    if source and not geometries:
        geometries, own = [{"type": "LineString", "coordinates": source.grid.corners}], raster_crs
    assert own is not None
    crs = metric_crs(own, geometries, raster_crs)
    if not same_crs(crs, raster_crs):
        west, _, east, _ = boxes_of(geometries, own, CRS.from_epsg(4326)).T
        if np.nanmax(east) - np.nanmin(west) > _WIDEST:
            raise InputError(
                f"{crs_name(raster_crs)}, the CRS of {label}, is not true to scale, and no CRS is over so wide an "
                "extent. Choose the CRS of the samples."
            )
        progress.info(
            f"Samples are in {crs_name(crs)}, true to scale in the middle of {label}, whose own CRS "
            f"{crs_name(raster_crs)} is not. Choose a CRS for another."
        )
    return crs


def shape_in(crs: CRS | None, geometries: Sequence[Geometry], own: CRS | None, side: float) -> Shape:
    """Return polygons as one valid shape in another CRS; their edges follow their curves for samples of this side."""
    import shapely

    # Steps of a power of two change no number: what is in the CRS already stays as it is.
    step = 2.0 ** math.floor(math.log2(side * _BEND * 10))
    area = Area.on(Grid(crs, Affine.scale(step), 1, 1), list(geometries), own)
    try:
        polygons = [shapely.Polygon(rings[0] * step, [hole * step for hole in rings[1:]]) for rings in area.polygons]
    except (ValueError, shapely.errors.ShapelyError):
        raise InputError("A polygon of the area has broken coordinates. Repair its geometry.") from None
    parts = shapely.get_parts(shapely.make_valid(polygons))
    shape = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])  # a spike becomes a line of its own
    if not shape.area:
        raise InputError("The area has polygons without any extent. Choose others.")
    shapely.prepare(shape)
    return shape


def outlines(transform: Affine, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the closed rings (n, 5, 2) and the centres (n, 2) of boxes (left, top, right, bottom) on a lattice."""
    left, top, right, bottom = boxes.T
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    rings = np.stack([np.column_stack(place(transform, *corner)) for corner in corners], axis=1)
    return rings, np.column_stack(place(transform, (left + right) / 2, (top + bottom) / 2))


def related(shape: Shape, relation: str, rings: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return which samples have a relation to a shape, (n,) bool; see `SamplesOptions`.

    One that only touches the edge does not share ground with it, and one that reaches its edge from within is within.
    """
    import shapely

    if relation == "centroid":
        return shapely.intersects_xy(shape, *centres.T)
    cells = shapely.polygons(centres[:, None] + (rings - centres[:, None]) * (1 - _TOUCH))
    if relation == "within":
        return shapely.covers(shape, cells)
    return shapely.intersects(shape, cells) == (relation == "intersects")


def domain(frame: Frame, area: Shape, options: SamplesOptions) -> np.ndarray:
    """Return polygons (n,), side by side, that hold the centres of all samples with the relation to an area.

    They lie on the raster where there is one. Other samples may have their centre in them too.
    """
    import shapely

    found = frame.outline if area is None else area
    if area is not None and options.relation == "disjoint":
        found = shapely.difference(frame.outline, area)
    elif area is not None and options.relation == "intersects":
        reach = options.size / 2 * sum(Grid(frame.crs, frame.transform, 1, 1).resolution)  # no half diagonal is longer
        boxes = shapely.bounds(shapely.get_parts(area)) + reach * np.array([-1, -1, 1, 1])
        found = shapely.union_all(shapely.box(*boxes.T))
    if frame.outline is not None:
        with np.errstate(invalid="ignore"):  # GEOS 3.11 raises the flag over sound polygons
            found = shapely.intersection(found, frame.outline)
    polygons = shapely.get_parts(found)
    polygons = polygons[shapely.area(polygons) > 0]
    shapely.prepare(polygons)
    return polygons


def points_in(polygons: np.ndarray, number: int, generator: np.random.Generator) -> np.ndarray:
    """Return about as many points, (n, 2), as likely on every spot of polygons that do not overlap."""
    import shapely

    boxes = shapely.bounds(polygons)
    sides = boxes[:, 2:] - boxes[:, :2]
    weights = sides.prod(axis=1)
    number = int(min(number * weights.sum() / shapely.area(polygons).sum(), _MOST_DRAWN))
    # A point counts for the polygon alone in whose box it was drawn: so no spot is likelier where boxes overlap.
    chosen = generator.choice(len(polygons), number, p=weights / weights.sum())
    points = boxes[chosen, :2] + generator.random((number, 2)) * sides[chosen]
    return points[shapely.intersects_xy(polygons[chosen], *points.T)]


def strata_inside(
    path: str, polygons: np.ndarray | None, crs: CRS | None, options: RunOptions, progress: Progress
) -> Strata:
    """Count the pixels of each class of a raster whose centre lies in polygons of a CRS; all of them for None.

    Raises
    ------
    InputError
        When there is none.
    """
    import shapely

    stack = class_stack(path, options, progress)
    if polygons is not None:
        grid = stack.grid
        area = Area.on(grid, [shapely.geometry.mapping(polygon) for polygon in polygons], crs)
        left, top, right, bottom = np.clip(area.span, 0, (grid.width, grid.height) * 2).tolist()
        if right <= left or bottom <= top:
            raise InputError(f"{stack.sources[0].label} holds no class in the area. Choose another area.")
        stack = replace(stack, grid=grid.part(left, top, right - left, bottom - top), area=area.moved(left, top))
    return strata_of(stack, options, progress)
