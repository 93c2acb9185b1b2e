"""A confusion matrix as the viewer shows it: told by a run, or read from a file that one wrote."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from ..processing_provider.translation import tr

METRIC = "confusion"  # the engine's name of what it tells
USERS, PRODUCERS, F1 = "users_accuracy", "producers_accuracy", "f1"
_MOST_BYTES = 10_000_000  # a matrix of a thousand classes takes less
_PREFIX = "map_"


class Figure(NamedTuple):
    """A share and the ends of its 95 % interval, None where nobody told them."""

    value: float
    low: float | None = None
    high: float | None = None


class Sample(NamedTuple):
    """A patch or feature of a pair; `box` is its left, bottom, right and top, None without a place."""

    name: str
    box: list[float] | None


@dataclass(frozen=True)
class Confusion:
    """Counts with a row for each reference class and a column for each class of the map, which may be one more.

    `figures` holds by measure one figure for each row, `samples` those of wrong pairs that can be shown, in the CRS
    `crs` (WKT); `unit` is what is counted, empty when nobody told.
    """

    title: str
    unit: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    colours: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    overall: Figure | None
    kappa: float | None
    figures: dict[str, list[Figure | None]]
    samples: dict[tuple[int, int], list[Sample]]
    crs: str | None

    @classmethod
    def from_metric(cls, values: dict[str, Any]) -> Confusion:
        """Take what an assessment or a training has told."""
        samples: dict[tuple[int, int], list[Sample]] = {}
        for row, column, name, box in values["wrong"]:
            samples.setdefault((row, column), []).append(Sample(name, box))
        return cls(
            values["title"],
            values["unit"],
            tuple(values["rows"]),
            tuple(values["columns"]),
            tuple(values["colours"]),
            tuple(tuple(row) for row in values["counts"]),
            _figure(values["overall"]),
            values["kappa"],
            {measure: [_figure(one) for one in told] for measure, told in values["classes"].items()},
            samples,
            values["crs"],
        )

    @classmethod
    def from_file(cls, path: str) -> Confusion:
        """Read a table that Confusion matrix or a training wrote; `ValueError` says in a sentence what is wrong."""
        name = Path(path).name
        try:
            if os.path.getsize(path) > _MOST_BYTES:
                raise ValueError(tr("{} is too large for a confusion matrix.").format(name))
            with open(path, newline="", encoding="utf-8-sig") as file:
                lines = [line for line in csv.reader(file) if line]
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise ValueError(tr("{name} cannot be read: {error}.").format(name=name, error=error)) from None
        rows, columns, cells = _parts(lines)
        try:
            counts = tuple(tuple(int(cell) for cell in row) for row in cells)
        except ValueError:
            counts = ()
        fits = all(len(row) == len(columns) and min(row, default=0) >= 0 for row in counts)
        if not counts or not fits or columns[: len(rows)] != rows or not any(map(any, counts)):
            raise ValueError(
                tr(
                    "{} is no confusion matrix of Landclass. Choose the CSV of Confusion matrix, or the table MATRIX "
                    "of it or of a training, saved as CSV."
                ).format(name)
            )
        return cls(Path(path).stem, "", rows, columns, (), counts, None, None, {}, {}, None)

    def count(self, row: int, column: int) -> int:
        """Return what is counted in a cell."""
        return self.counts[row][column]

    def row_total(self, row: int) -> int:
        """Return how many are of a class in the reference; 0 for a column that is no class."""
        return self._totals[0][row] if row < len(self.rows) else 0

    def column_total(self, column: int) -> int:
        """Return how many are of a class on the map."""
        return self._totals[1][column]

    @property
    def total(self) -> int:
        """All that is counted."""
        return sum(self._totals[0])

    @cached_property
    def _totals(self) -> tuple[list[int], list[int]]:
        return [sum(row) for row in self.counts], [sum(column) for column in zip(*self.counts)]

    @property
    def overall_accuracy(self) -> Figure:
        """The share that is right."""
        if self.overall is not None:
            return self.overall
        return Figure(sum(row[at] for at, row in enumerate(self.counts)) / self.total)

    def figure(self, measure: str, at: int) -> Figure | None:
        """Return user's accuracy, producer's accuracy or F1 of a class; None where it is not defined."""
        if measure in self.figures:
            return self.figures[measure][at]
        reference, mapped = self.row_total(at), self.column_total(at)
        whole = {USERS: mapped, PRODUCERS: reference, F1: (reference + mapped) / 2}[measure]
        return Figure(self.counts[at][at] / whole) if whole else None

    def confused(self) -> list[tuple[int, int]]:
        """Return the pairs (row, column) of different classes that are taken for each other, the largest first."""
        pairs = [
            (row, column)
            for row, counts in enumerate(self.counts)
            for column, count in enumerate(counts)
            if count and row != column
        ]
        return sorted(pairs, key=lambda pair: -self.count(*pair))


def _figure(told: Sequence[float] | None) -> Figure | None:
    return None if told is None else Figure(*told)


def _parts(lines: list[list[str]]) -> tuple[tuple[str, ...], tuple[str, ...], list[list[str]]]:
    """Return names of rows and columns and the cells of a matrix as published, with totals, or as a table."""
    head = lines[0] if lines else []
    if head[-2:] == ["total", "producers_accuracy"]:
        body, columns = lines[1:-2], tuple(head[1:-2])
        return tuple(line[0] for line in body), columns, [line[1:-2] for line in body]
    if head[:1] != ["reference"] or not all(name.startswith(_PREFIX) for name in head[1:]):
        return (), (), []
    columns = tuple(name[len(_PREFIX) :] for name in head[1:])
    return tuple(line[0] for line in lines[1:]), columns, [line[1:] for line in lines[1:]]
