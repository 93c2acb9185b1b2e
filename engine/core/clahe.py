"""Contrast-limited adaptive histogram equalisation of colour pictures, in pieces of any size.

The picture is cut into regions. Each gets a table that equalises its own histogram, no bin of which counts for more
than the clip limit; between the centres of regions the tables are mixed bilinearly (Zuiderveld, "Contrast limited
adaptive histogram equalization", Graphics Gems IV, 1994). Of a colour picture only the value of HSV is changed, which
is the largest of red, green and blue, so that hue and saturation stay.

Two steps go over the picture: `count_regions` adds up the histograms, `equalise` applies the tables that
`equalising_tables` makes of them. Both see the picture through windows; where these lie does not change a pixel.
"""

from __future__ import annotations

import numpy as np

BINS = 256
LEVELS = 4096
"""Entries of a table: between the bins it rises evenly, so that smooth water does not break into steps."""


def region_edges(size: int, regions: int) -> np.ndarray:
    """Return where regions begin and end along a side of `size` pixels, (n_regions + 1,) with n_regions <= `size`."""
    regions = min(regions, size)
    return np.arange(regions + 1) * size // regions


def count_regions(
    rgb: np.ndarray, valid: np.ndarray, edges: tuple[np.ndarray, np.ndarray], row: int, column: int
) -> np.ndarray:
    """Count the values of a window by region.

    Parameters
    ----------
    rgb
        (3, rows, cols) float32 in 0..1.
    valid
        (rows, cols) bool; other pixels count nowhere.
    edges
        Edges of regions along rows and along columns.
    row, column
        Where the window begins in the picture.

    Returns
    -------
    (n_row_regions, n_column_regions, BINS) int64.
    """
    bins = _level(rgb.max(axis=0), BINS)
    counts = np.zeros((len(edges[0]) - 1, len(edges[1]) - 1, BINS), np.int64)
    for at, rows in _pieces(edges[0], row, bins.shape[0]):
        for across, columns in _pieces(edges[1], column, bins.shape[1]):
            counts[at, across] = np.bincount(bins[rows, columns][valid[rows, columns]], minlength=BINS)
    return counts


def equalising_tables(counts: np.ndarray, edges: tuple[np.ndarray, np.ndarray], clip_limit: float) -> np.ndarray:
    """Return the table of each region, (n_row_regions, n_column_regions, LEVELS) float32 in 0..1.

    What a region lacks of valid pixels counts as if it were distributed as in the whole picture: a region at the rim of
    a scene is not equalised on a handful of pixels, and one without any has the table of the whole.

    Parameters
    ----------
    clip_limit
        Largest share of a region's pixels that a bin may hold, 0..1; what lies above is spread over the other bins. 0
        and 1 do not clip.
    """
    sizes = np.diff(edges[0])[:, None] * np.diff(edges[1])[None, :]
    lacking = (sizes - counts.sum(axis=2))[..., None]
    whole = counts.sum(axis=(0, 1))
    filled = counts + lacking * (whole / max(whole.sum(), 1))
    total = np.maximum(filled.sum(axis=2, keepdims=True), 1e-300)
    limit = clip_limit if 0 < clip_limit < 1 else 1.0
    shares = _clipped(filled / total, max(limit, 1 / BINS))
    upper = np.cumsum(shares, axis=2)
    into = (np.arange(LEVELS // BINS) + 0.5) / (LEVELS // BINS)
    tables = (upper - shares)[..., None] + shares[..., None] * into
    return tables.reshape(*sizes.shape, LEVELS).astype(np.float32)


def _clipped(shares: np.ndarray, limit: float) -> np.ndarray:
    """Cut (..., BINS) at `limit` and raise the other bins alike, none above it, so that the sum stays 1."""
    ordered = np.sort(shares, axis=-1)[..., ::-1]
    # With the n largest bins at the limit, the others are raised by what is left over; n is the first that fits.
    full = np.arange(BINS)
    rest = 1 - np.cumsum(ordered, axis=-1) + ordered  # sum of the bins from n on
    raised = (1 - full * limit - rest) / (BINS - full)
    fits = ordered + raised <= limit * (1 + 1e-12)
    first = np.argmax(fits, axis=-1)[..., None]
    return np.minimum(shares + np.take_along_axis(raised, first, axis=-1), limit)


def equalise(rgb: np.ndarray, tables: np.ndarray, edges: tuple[np.ndarray, np.ndarray], row: int, column: int) -> None:
    """Equalise a window in place.

    Parameters
    ----------
    rgb
        (3, rows, cols) float32 in 0..1.
    tables
        What `equalising_tables` returns.
    edges, row, column
        As in `count_regions`.
    """
    value = rgb.max(axis=0)
    levels = _level(value, LEVELS)
    wanted = np.empty_like(value)
    row_cells, column_cells = (_cells(sides) for sides in edges)
    for at, rows in _pieces(row_cells, row, value.shape[0]):
        down = _weights(edges[0], at, row, rows)[:, None]
        for across, columns in _pieces(column_cells, column, value.shape[1]):
            right = _weights(edges[1], across, column, columns)
            inside = levels[rows, columns]
            corners = [_take(tables, at + low - 1, across + side - 1, inside) for low in (0, 1) for side in (0, 1)]
            upper = corners[0] + right * (corners[1] - corners[0])
            lower = corners[2] + right * (corners[3] - corners[2])
            wanted[rows, columns] = upper + down * (lower - upper)
    black = value == 0
    value[black] = 1
    rgb *= wanted / value
    # Black has no hue: it becomes grey.
    rgb[:, black] = wanted[black]


def _level(value: np.ndarray, count: int) -> np.ndarray:
    """Return in which of `count` even steps from 0 to 1 values lie."""
    return np.minimum(value * count, count - 1).astype(np.uint16)


def _pieces(edges: np.ndarray, start: int, length: int) -> list[tuple[int, slice]]:
    """Return which intervals a window of `length` pixels from `start` on meets, and where in the window."""
    first = int(np.searchsorted(edges, start, side="right")) - 1
    pieces = []
    for at in range(first, len(edges) - 1):
        low, high = max(int(edges[at]) - start, 0), min(int(edges[at + 1]) - start, length)
        if low >= length:
            break
        if high > low:
            pieces.append((at, slice(low, high)))
    return pieces


def _centres(edges: np.ndarray) -> np.ndarray:
    return (edges[1:] + edges[:-1]) / 2


def _cells(edges: np.ndarray) -> np.ndarray:
    """Return where the pixels between two centres begin: from 0 to the first centre, ..., from the last to the end."""
    return np.concatenate([[0], np.ceil(_centres(edges) - 0.5), edges[-1:]]).astype(np.int64)


def _weights(edges: np.ndarray, cell: int, start: int, piece: slice) -> np.ndarray:
    """Return how far pixels lie from the centre that begins a cell to the one that ends it, 0..1."""
    centres = _centres(edges)
    low, high = centres[max(cell - 1, 0)], centres[min(cell, len(centres) - 1)]
    pixels = np.arange(start + piece.start, start + piece.stop) + 0.5
    return ((pixels - low) / max(high - low, 1)).clip(0, 1).astype(np.float32)


def _take(tables: np.ndarray, at: int, across: int, levels: np.ndarray) -> np.ndarray:
    """Look values up in a region's table, beyond the rim in that of the last region."""
    table = tables[min(max(at, 0), tables.shape[0] - 1), min(max(across, 0), tables.shape[1] - 1)]
    return np.take(table, levels)
