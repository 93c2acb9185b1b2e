"""The page of an assessment from a sample: areas and accuracies with intervals, the matrix, the methods paragraph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..phrasebook import told
from .confusion import matrix_of_counts
from .page import (
    Content,
    Markup,
    Name,
    chart,
    command_line,
    count,
    element,
    masthead,
    number,
    pairs,
    section,
    table,
    write_page,
)

if TYPE_CHECKING:
    from ..core.area_accuracy import AreaAccuracy, Estimates


@dataclass(frozen=True)
class AreaAccuracyReport:
    """All that the page shows.

    `names` and `colours` are of the n classes, `counts` (n, n) sample units with rows = reference, columns = map,
    `areas` and `mapped` (None: unknown) in `unit`; `strata` are names and units of the strata, `matched` sentences on
    which class of the reference is which of the map.
    """

    title: str
    scene: Sequence[str]
    names: Sequence[str]
    colours: Sequence[str]
    result: AreaAccuracy
    counts: np.ndarray
    areas: Estimates
    mapped: Sequence[float] | None
    unit: str
    strata: Sequence[tuple[str, int]]
    cautions: Sequence[str]
    methods: str
    matched: Sequence[str]
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str


def area_accuracy_report(path: str | Path, report: AreaAccuracyReport) -> None:
    """Write the page."""
    result, height = report.result, 92 + 40 * len(report.names)
    content = [
        _top(report),
        section(
            "Areas",
            chart("areas", "Area of each class", "Areas with intervals; numbers are below", style=f"height:{height}px"),
            element("div", _areas(report), class_="details"),
        ),
        section(
            "Accuracy of each class",
            chart(
                "accuracies",
                "User's and producer's accuracy and F1",
                "Accuracies with intervals; numbers are below",
                style=f"height:{height + 12 * len(report.names)}px",
            ),
            element("div", _accuracies(report), class_="details"),
        ),
        section(
            "Confusion matrix",
            chart(
                "matrix",
                "Estimated shares of the whole area: rows are the reference, columns the map",
                "Heat map of the estimated shares; sample units are below",
                style=f"height:{150 + 42 * len(report.names)}px",
            ),
            element(
                "div",
                matrix_of_counts(report.names, [*map(Name, report.names)], report.counts, "sample units"),
                class_="details",
            ),
        ),
        section("Methods, ready to paste", _paragraph(report.methods)),
        section("Sample", pairs([*report.facts, *((f"Stratum {name}", _units(n)) for name, n in report.strata)])),
        section("Classes", element("ul", [element("li", line) for line in report.matched])),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "unit": told(report.unit),
        "classes": [{"name": name, "colour": colour} for name, colour in zip(report.names, report.colours)],
        "areas": _records(report.areas),
        "mapped": report.mapped,
        "users": _records(result.users),
        "producers": _records(result.producers),
        "f1": _records(result.f1),
        "matrix": result.matrix.tolist(),
        "counts": report.counts.tolist(),
    }
    write_page(path, report.title, content, data, "area_accuracy.js")


def _records(figures: Estimates) -> list[dict[str, float]]:
    return [
        {"value": value, "low": low, "high": high}
        for value, (low, high) in zip(figures.value.tolist(), figures.interval.tolist())
    ]


def _top(report: AreaAccuracyReport) -> Markup:
    overall = report.result.overall
    low, high = overall.interval.tolist()
    sentences = [
        f"Overall accuracy {_share(overall, ())}, 95 % interval {100 * low:.1f} to {100 * high:.1f} %.",
        f"Estimated from {_units(int(report.result.units.sum()))} in {_strata(len(report.strata))}.",
    ]
    answer = f"{100 * float(overall.value):.1f} %", "overall accuracy"
    return masthead("Area and accuracy", report.title, report.scene, answer, sentences, report.cautions)


def _units(n: int) -> str:
    return "1 sample unit" if n == 1 else f"{count(n)} sample units"


def _strata(n: int) -> str:
    return "one stratum" if n == 1 else f"{n} strata"


def _areas(report: AreaAccuracyReport) -> Markup:
    head = ["Class", *([] if report.mapped is None else ["On the map"]), "Estimate", "± (95 %)", "From", "To", "Share"]
    rows = []
    for at in range(len(report.names)):
        low, high = report.areas.interval[at].tolist()
        cells: list[Content] = [_named(report, at)]
        cells += [] if report.mapped is None else [_amount(report.mapped[at])]
        cells += [element("b", _amount(float(report.areas.value[at]))), _amount(float(report.areas.half_width[at]))]
        rows.append([*cells, _amount(low), _amount(high), f"{100 * float(report.result.area.value[at]):.2f} %"])
    return element("div", element("h3", f"Areas in {report.unit}"), table(head, rows, 1))


def _accuracies(report: AreaAccuracyReport) -> Markup:
    result = report.result
    head = ["Class", "User's accuracy", "Producer's accuracy", "F1", "Units on the map", "Units in the reference"]
    rows = [
        [
            _named(report, at),
            *(_share(figures, at) for figures in (result.users, result.producers, result.f1)),
            count(int(report.counts[:, at].sum())),
            count(int(report.counts[at].sum())),
        ]
        for at in range(len(report.names))
    ]
    return element("div", element("h3", "In per cent, with half the width of the 95 % interval"), table(head, rows, 1))


def _paragraph(text: str) -> Markup:
    button = element("button", "Copy", type="button", class_="copy")
    words = element("pre", element("code", text, style="font:0.95rem/1.6 system-ui, sans-serif"))
    return element("div", words, button, class_="command")


def _named(report: AreaAccuracyReport, at: int) -> Content:
    style = f"background:{report.colours[at]};min-width:1rem;line-height:1rem"
    return [element("span", "\u00a0", class_="mark", style=style), " ", Name(report.names[at])]


def _share(figures: Estimates, index: int | tuple[()]) -> str:
    value, half = 100 * float(figures.value[index]), 100 * float(figures.half_width[index])
    if math.isnan(value):
        return "unknown"
    return f"{value:.1f} %" if math.isnan(half) else f"({value:.1f} ± {half:.1f}) %"


def _amount(value: float) -> str:
    return "unknown" if math.isnan(value) else number(value, 5) if value else "0"
