"""A confusion matrix as a table and as a file: rows are the reference, columns the map."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.accuracy import Accuracy
from ..protocol import Table


def matrix_table(names: Sequence[str], map_names: Sequence[str], matrix: np.ndarray) -> Table:
    """Return a confusion matrix as a table: a row for each reference class, a column for each map class."""
    columns = [f"map_{name}" for name in map_names]
    columns = [name if columns.count(name) == 1 else f"{name}_{at}" for at, name in enumerate(columns, start=1)]
    rows = [(name, *row) for name, row in zip(names, np.asarray(matrix).tolist())]
    return Table((("reference", "text"), *((name, "int") for name in columns)), rows)


def write_matrix_csv(
    path: Path, names: Sequence[str], map_names: Sequence[str], matrix: np.ndarray, figures: Accuracy
) -> None:
    """Write a confusion matrix with its totals and accuracies, as people publish it."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(["reference \\ map", *map_names, "total", "producers_accuracy"])
        for name, row, share in zip(names, matrix.tolist(), figures.producers_accuracy.tolist()):
            writer.writerow([name, *row, sum(row), _cell(share)])
        totals = matrix.sum(axis=0).tolist()
        writer.writerow(["total", *totals, sum(totals), ""])
        spare = [""] * (matrix.shape[1] - len(matrix))
        users = map(_cell, figures.users_accuracy.tolist())
        writer.writerow(["users_accuracy", *users, *spare, "", _cell(figures.overall_accuracy)])


def _cell(share: float) -> str:
    return "" if math.isnan(share) else f"{share:.6f}"
