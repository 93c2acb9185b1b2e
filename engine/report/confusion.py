"""The page of a confusion matrix, and the parts of it that other pages take: matrix, accuracies, confusions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..phrasebook import told
from .page import (
    Content,
    Markup,
    Name,
    capitalised,
    chart,
    command_line,
    count,
    element,
    figure,
    masthead,
    number,
    pairs,
    scale_bar,
    section,
    table,
    table_row,
    write_page,
)
from .png import rgba_uri

if TYPE_CHECKING:
    from ..core.accuracy import Accuracy
    from ..raster.writing import ClassRow

MOST_IN_MATRIX = 30
MOST_ACROSS = 8  # more column heads of a matrix than these stand upright
MOST_CONFUSIONS = 40
MOST_IN_LEGEND = 14
_KAPPA = (
    "Kappa compares the agreement with one that chance would give. It is reported because many expect it, but it says "
    "little that overall accuracy does not, and its chance is no map anyone would make (Pontius and Millones 2011; "
    "Stehman and Foody 2019; Foody 2020)."
)


@dataclass(frozen=True)
class Confusion:
    """A confusion matrix (n, n or n + 1), rows = reference, columns = map, with its figures.

    `names` and `colours` are of the n classes, `map_names` of the columns; `unit` is what is counted: "pixels".
    """

    names: Sequence[str]
    map_names: Sequence[str]
    colours: Sequence[str]
    matrix: np.ndarray
    figures: Accuracy
    unit: str

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return [Name(name) for name in self.map_names]

    @property
    def data(self) -> dict[str, object]:
        """What the page's script finds."""
        shown = self.figures
        return {
            "names": list(self.names),
            "columns": self.columns,
            "colours": list(self.colours),
            "matrix": self.matrix.tolist(),
            "unit": told(self.unit),
            "users": _records(shown.users_accuracy, shown.users_interval),
            "producers": _records(shown.producers_accuracy, shown.producers_interval),
            "f1": _records(shown.f1, shown.f1_interval),
        }


class MapScore(NamedTuple):
    """A map in a comparison, with its own figures, and its accuracy on the pixels that all maps share."""

    name: str
    figures: Accuracy
    shared_accuracy: float


class MapPair(NamedTuple):
    """Two maps by name, how many pixels only one of them has right, and the chance of that if both were as good."""

    first: str
    second: str
    only_first: int
    only_second: int
    statistic: float
    p_value: float


@dataclass(frozen=True)
class ConfusionReport:
    """All that the page shows.

    `picture` (rows, cols) holds values of `pair_table`, None for no picture; `metres_across` is its width. `scores` and
    `compared` tell of several maps, on `shared` pixels.
    """

    title: str
    scene: Sequence[str]
    confusion: Confusion
    matched: Sequence[str]
    cautions: Sequence[str]
    picture: np.ndarray | None
    pair_table: Sequence[ClassRow]
    metres_across: float | None
    scores: Sequence[MapScore]
    compared: Sequence[MapPair]
    shared: int
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str


def confusion_report(path: str | Path, report: ConfusionReport) -> None:
    """Write the page."""
    confusion = report.confusion
    content = [
        _top(report),
        *confusion_sections(confusion),
        _comparison(report) if report.scores else None,
        _where(report) if report.picture is not None else None,
        section("Classes", element("ul", [element("li", line) for line in report.matched])) if report.matched else None,
        section("Pixels and run" if confusion.unit == "pixels" else "Run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    write_page(path, report.title, content, {"confusion": confusion.data}, "confusion.js")


def confusion_sections(confusion: Confusion) -> list[Markup]:
    """Return matrix, accuracies, confusions and overall figures; `confusion.js` draws their charts."""
    size = len(confusion.names)
    return [
        section(
            "Confusion matrix",
            _switch(),
            chart(
                "matrix",
                "Rows are the reference, columns the map",
                "Heat map of the confusion matrix; numbers are below",
                style=f"height:{150 + max(26, 46 - size) * size}px",
            ),
            element(
                "div",
                matrix_of_counts(confusion.names, confusion.columns, confusion.matrix, confusion.unit),
                class_="details",
            ),
        ),
        section(
            "Accuracy of each class",
            chart(
                "accuracies",
                "With 95 % intervals",
                "Accuracies of each class with intervals; numbers are below",
                style=f"height:{92 + 46 * size}px",
            ),
            element("div", _accuracies(confusion), class_="details"),
        ),
        section("Confusions", _confusions(confusion)),
        section("All classes together", _overall(confusion), element("p", _KAPPA, class_="note")),
    ]


def _records(values: np.ndarray, intervals: np.ndarray) -> list[dict[str, float]]:
    return [
        {"value": value, "low": low, "high": high} for value, (low, high) in zip(values.tolist(), intervals.tolist())
    ]


def _top(report: ConfusionReport) -> Markup:
    shown, unit = report.confusion.figures, report.confusion.unit
    low, high = (100 * float(end) for end in shown.overall_interval)
    sentences = [
        f"{count(shown.count * shown.overall_accuracy)} of {count(shown.count)} {unit} agree with the reference "
        f"(95 % interval {low:.2f} to {high:.2f} %).",
        f"Mean F1 of the classes {_share(shown.macro_f1)}, mean IoU {_share(shown.mean_iou)}, "
        f"kappa {number(shown.kappa)}.",
    ]
    answer = f"{100 * shown.overall_accuracy:.1f} %", "overall accuracy"
    return masthead("Confusion matrix", report.title, report.scene, answer, sentences, report.cautions)


def _switch() -> Markup:
    choices = (("counts", "Counts"), ("rows", "% of reference (row)"), ("columns", "% of map (column)"))
    buttons = [
        element("button", label, type="button", data_show=key, aria_pressed=str(key == "rows").lower())
        for key, label in choices
    ]
    return element("div", buttons, class_="switch", role="group", aria_label="What the heat map shows")


def matrix_of_counts(names: Sequence[str], columns: Sequence[str], matrix: np.ndarray, unit: str) -> Markup:
    """Return a confusion matrix as a table with its totals; what is counted is named by `unit`."""
    title = element("h3", f"Numbers of {unit}: rows are the reference, columns the map")
    if len(names) > MOST_IN_MATRIX:
        return element("div", title, element("p", "There are too many classes to show; see the table.", class_="note"))
    rows: list[list[Content]] = []
    for name, line in zip(names, matrix):
        total = int(line.sum())
        cells = [
            element("span", count(n) if n else "–", class_="heat", style=f"--heat:{n / total if total else 0:.3f}")
            for n in line.tolist()
        ]
        rows.append([Name(name), *cells, element("b", count(total))])
    totals = matrix.sum(axis=0).tolist()
    rows.append([element("b", "Total"), *(element("b", count(n)) for n in totals), count(sum(totals))])
    head = [element("span", name) for name in columns]
    grid = table(
        ["Reference ↓ Map →", *head, "Total"], rows, 1,
        class_="matrix upright" if len(head) > MOST_ACROSS else "matrix",
    )  # fmt: skip
    return element("div", title, grid)


def _accuracies(confusion: Confusion) -> Markup:
    shown = confusion.figures
    columns = (
        (shown.producers_accuracy, shown.producers_interval),
        (shown.users_accuracy, shown.users_interval),
        (shown.f1, shown.f1_interval),
        (shown.iou, shown.iou_interval),
    )
    rows = [
        [
            [_square(confusion.colours[at]), " ", Name(name)],
            *(_interval(values[at], intervals[at]) for values, intervals in columns),
            count(int(confusion.matrix[at].sum())),
            count(int(confusion.matrix[:, at].sum())),
        ]
        for at, name in enumerate(confusion.names)
    ]
    head = ["Class", "Producer's accuracy", "User's accuracy", "F1", "IoU", "Reference", "Map"]
    return element("div", element("h3", "In per cent, with 95 % intervals"), table(head, rows, 1))


def _confusions(confusion: Confusion) -> Markup:
    size = len(confusion.names)
    if np.trace(confusion.matrix[:, :size]) == confusion.matrix.sum():
        return element("p", "No class is taken for another.", class_="note")
    return element("div", _chord(confusion), _largest(confusion), class_="two chords")


def _chord(confusion: Confusion) -> Markup:
    title = ["Who is taken for whom ", element("span", "click a class to see where its errors go", class_="hint")]
    return chart(
        "chord", title, "Chord diagram of the confusions; the largest are listed beside it", style="height:26rem"
    )


def _largest(confusion: Confusion) -> Markup:
    matrix, columns = confusion.matrix, confusion.columns
    wrong = matrix.copy()
    np.fill_diagonal(wrong, 0)
    order = np.argsort(-wrong, axis=None, kind="stable")
    places = [divmod(int(at), matrix.shape[1]) for at in order if wrong.flat[at]]
    total = int(wrong.sum())
    rows = [
        table_row(
            [Name(confusion.names[row]), columns[column], count(wrong[row, column]),
             f"{100 * wrong[row, column] / matrix[row].sum():.1f} %",
             f"{100 * wrong[row, column] / total:.1f} %"],
            2, data_pair=f"{row} {column}",
        )
        for row, column in places[:MOST_CONFUSIONS]
    ]  # fmt: skip
    head = ["Reference", "Map", capitalised(confusion.unit), "Of the reference", "Of all errors"]
    more = f"The {MOST_CONFUSIONS} largest of {len(places)} confusions." if len(places) > MOST_CONFUSIONS else None
    note = element("p", more, class_="note") if more else None
    return element("div", element("h3", "Largest confusions"), table(head, rows, 2, class_="confusions"), note)


def _overall(confusion: Confusion) -> Markup:
    shown = confusion.figures
    kappa_low, kappa_high = (float(end) for end in shown.kappa_interval)
    return pairs(
        [
            ("Overall accuracy", _interval(shown.overall_accuracy, shown.overall_interval)),
            ("Mean F1 of the classes", _share(shown.macro_f1)),
            ("Mean IoU of the classes", _share(shown.mean_iou)),
            ("Quantity disagreement", f"{_share(shown.quantity_disagreement)}: amounts of classes differ"),
            ("Allocation disagreement", f"{_share(shown.allocation_disagreement)}: classes lie elsewhere"),
            (
                "Kappa",
                "unknown, for all is one class"
                if math.isnan(shown.kappa)
                else f"{shown.kappa:.4f} (95 % interval {kappa_low:.4f} to {kappa_high:.4f})",
            ),
        ]
    )


def _comparison(report: ConfusionReport) -> Markup:
    scores = [
        [
            Name(score.name),
            element("b", f"{100 * score.shared_accuracy:.2f} %"),
            _interval(score.figures.overall_accuracy, score.figures.overall_interval),
            number(score.figures.kappa),
            _share(score.figures.macro_f1),
            _share(score.figures.mean_iou),
            count(score.figures.count),
        ]
        for score in report.scores
    ]
    head = ["Map", "On shared pixels", "On its own pixels", "Kappa", "Mean F1", "Mean IoU", "Own pixels"]
    tests = [
        [
            Name(one.first),
            Name(one.second),
            count(one.only_first),
            count(one.only_second),
            number(one.statistic),
            _p(one.p_value),
        ]
        for one in report.compared
    ]
    words = (
        f"Compared on the {count(report.shared)} pixels where the reference and every map have a class. McNemar's test "
        "asks how often the pixels that only one of two maps has right would divide so unevenly if both were as good; "
        "it takes pixels for independent, which neighbours are not."
    )
    titles = ["First map", "Second map", "Only first right", "Only second right", "Chi-square", "p-value"]
    return section(
        "Comparison of maps",
        table(head, scores, 1),
        element("div", element("h3", "McNemar's test"), table(titles, tests, 2), class_="details"),
        element("p", words, class_="note"),
    )


def _p(value: float) -> str:
    return "< 0.0001" if value < 0.0001 else f"{value:.4f}"


def _where(report: ConfusionReport) -> Markup:
    picture = report.picture
    assert picture is not None
    colours = np.zeros((len(report.pair_table) + 1, 4), np.uint8)
    for row in report.pair_table:
        colours[row.value] = (*bytes.fromhex(row.colour.lstrip("#")), 255)
    seen = np.bincount(picture.ravel(), minlength=len(colours))
    # The commonest, by what the picture shows of them.
    rows = sorted(report.pair_table[1:], key=lambda row: -seen[row.value])[: MOST_IN_LEGEND - 1]
    legend = [element("li", _square(row.colour), " ", row.name) for row in (*report.pair_table[:1], *rows)]
    image = figure(
        rgba_uri(colours[picture]), picture.shape, ["Disagreement", scale_bar(report.metres_across)],
        "Map of where map and reference disagree",
    )  # fmt: skip
    more = len(report.pair_table) - len(legend)
    note = element("p", f"{more} rarer confusions have colours of their own too.", class_="note") if more else None
    return section(
        "Where they disagree",
        element("div", image, element("div", element("ul", legend, class_="pairs-legend"), note), class_="two"),
    )


def _square(colour: str) -> Markup:
    return element("span", "\u00a0", class_="mark", style=f"background:{colour};min-width:1rem;line-height:1rem")


def _share(value: float) -> str:
    return "unknown" if math.isnan(value) else f"{100 * value:.2f} %"


def _interval(value: float, interval: np.ndarray) -> str:
    if math.isnan(value):
        return "unknown"
    low, high = (100 * float(end) for end in interval)
    return f"{100 * value:.1f}\u00a0%\u00a0({low:.1f}\u202f–\u202f{high:.1f})"
