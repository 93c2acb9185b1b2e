"""Samples on a regular grid over a raster or an area: squares that tile it, or overlap."""

from __future__ import annotations

import numpy as np
from affine import Affine

from ..core.sample_grid import axis_cells, count_cells
from ..errors import InputError
from ..options.regular_samples import MOST_SAMPLES, RegularSamplesOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.grid import Grid, crs_name, place
from ..raster.sample_areas import Frame, find_frame, outlines, related
from .accuracy_sample import crs_text

FIELDS = (("id", "int"), ("row", "int"), ("column", "int"), ("x", "float"), ("y", "float"))


def run(options: RegularSamplesOptions, progress: Progress) -> JobResult:
    """Cut the extent of a raster, or of an area, into samples, and keep those that the area wants.

    Rows count downward and columns to the right from the upper left corner of the extent, whichever are kept.

    Raises
    ------
    InputError
        When no sample fits, none is kept, or there are more than `MOST_SAMPLES`.
    """
    frame = find_frame(options, progress)
    transform, lengths = _extent(frame, options)
    size, overlap = (int(value) if options.units == "pixels" else value for value in (options.size, options.overlap))
    unit = "pixels" if options.units == "pixels" else Grid(frame.crs, transform, 1, 1).unit
    counts = [count_cells(length, size, overlap, options.edges) for length in lengths]
    words = " x ".join(f"{length:.10g}" for length in lengths)
    if not all(counts):
        raise InputError(
            f"The extent is {words} {unit} and a sample {size:g} x {size:g}; expected an extent that holds one. "
            "Choose a smaller size."
        )
    _check_number(max(counts), counts, size, unit)
    axes = [axis_cells(length, size, overlap, options.edges) for length in lengths]
    _tell(axes, lengths, unit, options, progress)
    columns, rows = _near_area(axes, transform, frame, options)
    _check_number(len(columns) * len(rows), counts, size, unit)
    row, column = (at.ravel() for at in np.meshgrid(rows, columns, indexing="ij"))
    (lefts, rights), (tops, bottoms) = axes
    rings, centres = outlines(transform, np.column_stack([lefts[column], tops[row], rights[column], bottoms[row]]))
    progress.update(0.3, "Comparing samples with the area")
    kept = np.flatnonzero(_kept(frame, options, rings, centres))
    if not len(kept):
        raise InputError(_none_kept(options))
    progress.info(
        f"Samples: {len(kept):,} of {size:g} x {size:g} {unit} in {crs_name(frame.crs)}, out of {counts[1]:,} x "
        f"{counts[0]:,} (rows x columns)."
    )
    progress.update(0.6, "Writing samples")
    numbers = (np.arange(1, len(kept) + 1), row[kept] + 1, column[kept] + 1, *centres[kept].T)
    table = Table(
        FIELDS,
        list(zip(*(values.tolist() for values in numbers))),
        crs=crs_text(Grid(frame.crs, transform, 1, 1)),
        rings=[[(x, y) for x, y in ring] for ring in rings[kept].tolist()],
    )
    return JobResult({"COUNT": len(kept)}, {"OUTPUT": table}, {"OUTPUT": "Regular samples"})


def _extent(frame: Frame, options: RegularSamplesOptions) -> tuple[Affine, tuple[float, float]]:
    """Return the lattice whose origin is the extent's upper left corner, and the extent's width and height on it."""
    if frame.source and options.units == "pixels":
        return frame.transform, (frame.source.grid.width, frame.source.grid.height)
    xmin, ymin, xmax, ymax = (frame.outline or frame.area).bounds
    return Affine(1, 0, xmin, 0, -1, ymax), (xmax - xmin, ymax - ymin)


def _check_number(number: int, counts: list[int], size: float, unit: str) -> None:
    if number > MOST_SAMPLES:
        raise InputError(
            f"Samples of {size:g} x {size:g} {unit} would be {counts[1]:,} rows and {counts[0]:,} columns; expected at "
            f"most {MOST_SAMPLES:,} samples. Choose a larger size or a smaller area."
        )


def _near_area(
    axes: list[tuple[np.ndarray, np.ndarray]], transform: Affine, frame: Frame, options: RegularSamplesOptions
) -> list[np.ndarray]:
    """Return the columns and the rows that can have a sample the area wants, from 0."""
    if frame.area is None or options.relation == "disjoint":
        return [np.arange(len(starts)) for starts, _ in axes]
    xmin, ymin, xmax, ymax = frame.area.bounds
    spans = place(~transform, np.array([xmin, xmax, xmax, xmin]), np.array([ymin, ymin, ymax, ymax]))
    return [np.flatnonzero((ends >= at.min()) & (starts <= at.max())) for (starts, ends), at in zip(axes, spans)]


def _kept(frame: Frame, options: RegularSamplesOptions, rings: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return which samples are on the raster, by their centre, and wanted by the area, (n,) bool."""
    kept = np.ones(len(rings), bool)
    if frame.outline is not None:
        kept = related(frame.outline, "centroid", rings, centres)
    if frame.area is not None:
        kept[kept] = related(frame.area, options.relation, rings[kept], centres[kept])
    return kept


def _none_kept(options: RegularSamplesOptions) -> str:
    words = {
        "intersects": "shares ground with the area",
        "within": "lies within the area",
        "centroid": "has its centre in the area",
        "disjoint": "lies beside the area",
    }[options.relation]
    return f"No sample {words}. Choose another size, area or relation."


def _tell(
    axes: list[tuple[np.ndarray, np.ndarray]],
    lengths: tuple[float, float],
    unit: str,
    options: RegularSamplesOptions,
    progress: Progress,
) -> None:
    """Say what the rule for the edges has done."""
    for (starts, ends), length, edge, neighbours in zip(axes, lengths, ("right", "lower"), ("columns", "rows")):
        tolerance = options.size / 1e6
        if (rest := length - ends[-1]) > tolerance:
            progress.info(f"Without a sample at the {edge} edge: {rest:.6g} {unit}.")
        overlaps = ends[:-1] - starts[1:]
        if len(overlaps) and overlaps.max() > options.overlap + tolerance:
            least = f"{overlaps.min():.6g}–" if np.ptp(overlaps) > tolerance else ""
            progress.info(f"Neighbouring {neighbours} overlap by {least}{overlaps.max():.6g} {unit}.")
