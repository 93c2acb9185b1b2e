"""Class colours that follow a class from one number of classes to the next."""

from __future__ import annotations

import colorsys
import json

import numpy as np

from .. import ROOT

TELL_APART = 130.0**2


def palette(count: int) -> list[str]:
    """Return `count` distinct "#rrggbb" colours: the plugin's palette, then hues spread by the golden angle."""
    fixed = json.loads((ROOT / "resources" / "styles" / "palette.json").read_text(encoding="utf-8"))["classes"]
    colours = list(fixed[:count])
    for index in range(len(colours), count):
        lightness, saturation = (0.45, 0.65, 0.3)[index % 3], (0.55, 0.4)[index % 2]
        colours.append(to_hex(colorsys.hls_to_rgb(index * 0.381966 % 1.0, lightness, saturation)))
    return colours


def to_hex(rgb: tuple[float, float, float]) -> str:
    """Return a colour given as three numbers 0..1 as "#rrggbb"."""
    return "#" + "".join(f"{round(255 * min(max(float(part), 0.0), 1.0)):02x}" for part in rgb)


def tinted(colour: str, share: float) -> str:
    """Return a colour mixed with a share of white."""
    parts = (part / 255 for part in bytes.fromhex(colour.lstrip("#")))
    return to_hex(tuple(part + (1 - part) * share for part in parts))  # type: ignore[arg-type]


def pair_colours(there: np.ndarray, colours: list[str], taken: set[str]) -> dict[tuple[int, int], str]:
    """Return a colour for each pair (row, column) that is `there`, (n_rows, n_columns) bool, row by row.

    It is that of the column, paler the later the row; no two are alike, and none is among those taken.
    """
    steps = 0.55 / np.maximum(there.sum(axis=0) - 1, 3)
    found: dict[tuple[int, int], str] = {}
    used = set(taken)
    for row, column in zip(*map(np.ndarray.tolist, np.nonzero(there))):
        colour = tinted(colours[column], float(steps[column]) * int(there[:row, column].sum()))
        while colour in used:
            colour = f"#{(int(colour[1:], 16) + 1) % 2**24:06x}"
        used.add(colour)
        found[row, column] = colour
    return found


def centroid_colours(centres: np.ndarray, rgb: tuple[int, int, int], low: np.ndarray, high: np.ndarray) -> list[str]:
    """Return the colour each centre has in an RGB picture stretched from `low` to `high`.

    Parameters
    ----------
    centres
        (k, n_bands) in the bands' own units.
    rgb
        Indices of the bands shown as red, green and blue.
    low, high
        (n_bands,) values shown as black and as full colour.
    """
    span = np.where(high > low, high - low, 1.0)
    shown = np.clip((centres - low) / span, 0, 1)[:, list(rgb)] ** 0.8
    colours: list[str] = []
    for row in shown:
        colour = to_hex(tuple(row))
        while colour in colours:  # two classes that look alike in these three bands still need two legend entries
            row = np.where(row < 0.95, row + 0.02, row - 0.1)
            colour = to_hex(tuple(row))
        colours.append(colour)
    return colours


def following_colours(labels: np.ndarray, sizes: list[int]) -> list[list[str]]:
    """Return one palette colour a class for every model, which a class keeps from one number of classes to the next.

    From model to model, classes are paired with the colours so far so that pixels keep the colours they had; all
    earlier models count, for a lake that falls apart at one k may be whole again at the next. A class left over is
    new: of the free colours that can be told apart from those in use it gets the one nearest in hue to what most of
    its pixels had, so that the parts of a lake stay bluish.

    Parameters
    ----------
    labels
        (n_models, n_samples) classes from 1 of the same pixels under each model.
    sizes
        Number of classes of each model, never falling.
    """
    free = palette(max(2 * sizes[-1], 20))
    known = [free.pop(0) for _ in range(sizes[0])]
    rows = [list(known)]
    for model in range(1, len(sizes)):
        shared = np.zeros((len(known), sizes[model]))
        for row, before in zip(rows, labels[:model]):
            pairs = (before.astype(np.int64) - 1) * sizes[model] + labels[model] - 1
            counts = np.bincount(pairs, minlength=len(row) * sizes[model]).reshape(len(row), sizes[model])
            shared[[known.index(colour) for colour in row]] += counts
        current = [""] * sizes[model]
        for colour, index in _pairs(shared):
            current[index] = known[colour]
        for index in [index for index, colour in enumerate(current) if not colour]:
            parent = known[int(np.argmax(shared[:, index]))]
            used = [colour for colour in current if colour]
            left = free or [colour for colour in known if colour not in used]
            apart = [colour for colour in left if min(_unlikeness(colour, other) for other in used) > TELL_APART]
            current[index] = min(apart or left, key=lambda colour: _hue_gap(colour, parent))
            if free:
                free.remove(current[index])
                known.append(current[index])
        rows.append(current)
    return rows


def _pairs(shared: np.ndarray) -> list[tuple[int, int]]:
    """Return the (row, column) pairs that share most in sum, without those that share nothing."""
    if shared.shape[0] <= shared.shape[1]:
        pairs = list(enumerate(assign(-shared)))
    else:
        pairs = [(row, column) for column, row in enumerate(assign(-shared.T))]
    return [(row, column) for row, column in pairs if shared[row, column] > 0]


def _unlikeness(first: str, second: str) -> float:
    """Return how different two colours look: distance in RGB with the eye's weights (the "redmean" approximation)."""
    (r1, g1, b1), (r2, g2, b2) = (bytes.fromhex(colour[1:]) for colour in (first, second))
    mean = (r1 + r2) / 2
    return (2 + mean / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - mean) / 256) * (b1 - b2) ** 2


def _hue_gap(first: str, second: str) -> float:
    """Return how far two colours are apart in hue, a little in lightness; greys are far from everything."""
    (h1, l1, s1), (h2, l2, s2) = (
        colorsys.rgb_to_hls(*(part / 255 for part in bytes.fromhex(colour[1:]))) for colour in (first, second)
    )
    return 0.5 - abs(abs(h1 - h2) - 0.5) + 0.25 * abs(l1 - l2) + (0.3 if min(s1, s2) < 0.25 else 0.0)


def assign(cost: np.ndarray) -> np.ndarray:
    """Return for each row the column that makes the total cost lowest, no column twice; rows <= columns.

    The Hungarian method with shortest augmenting paths (Jonker and Volgenant 1987). It stands here because importing
    ``scipy.optimize`` for matrices of at most 100 x 100 takes longer than the whole engine needs to start.
    """
    rows, columns = cost.shape
    if rows > columns:
        raise ValueError(f"cost has {rows} rows and {columns} columns; expected no more rows than columns")
    # Index 0 of every array stands for "none"; rows and columns count from 1.
    row_price, column_price = np.zeros(rows + 1), np.zeros(columns + 1)
    row_of = np.zeros(columns + 1, int)
    for row in range(1, rows + 1):
        row_of[0] = row
        column = 0
        slack = np.full(columns + 1, np.inf)
        came_from = np.zeros(columns + 1, int)
        visited = np.zeros(columns + 1, bool)
        while row_of[column] != 0:
            visited[column] = True
            current = row_of[column]
            reduced = cost[current - 1] - row_price[current] - column_price[1:]
            better = ~visited[1:] & (reduced < slack[1:])
            slack[1:][better] = reduced[better]
            came_from[1:][better] = column
            nearest = int(np.argmin(np.where(visited, np.inf, slack)[1:])) + 1
            step = slack[nearest]
            row_price[row_of[visited]] += step
            column_price[visited] -= step
            slack[~visited] -= step
            column = nearest
        while column:
            previous = came_from[column]
            row_of[column] = row_of[previous]
            column = previous
    result = np.empty(rows, int)
    for column in range(1, columns + 1):
        if row_of[column]:
            result[row_of[column] - 1] = column - 1
    return result
