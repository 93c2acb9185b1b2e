"""The page of class signatures: the mean spectrum of every class, its spread, and all statistics as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .page import (
    Content,
    Markup,
    Name,
    band_label,
    chart,
    class_mark,
    command_line,
    count,
    element,
    masthead,
    number,
    pairs,
    per_cent,
    section,
    share_bar,
    table,
    table_row,
    write_page,
)

MOST_DRAWN = 40


@dataclass(frozen=True)
class BandStatistics:
    """Statistics of one band in one class, NaN where the class has no pixels; `unique` is None when not counted."""

    low: float
    high: float
    mean: float
    std: float
    percentiles: Sequence[float]
    unique: int | None


@dataclass(frozen=True)
class MeasuredClass:
    """One class with the statistics of every band."""

    value: int
    name: str
    colour: str
    pixels: int
    share: float
    bands: Sequence[BandStatistics]


@dataclass(frozen=True)
class SignaturesReport:
    """All that the page shows; `percents` tells which percentiles the statistics hold.

    `bands` are names as charts show them, where a second line may tell more. `facts` and `settings` are (label, text)
    in the order to show them.
    """

    title: str
    scene: Sequence[str]
    classes: Sequence[MeasuredClass]
    bands: Sequence[str]
    percents: Sequence[float]
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str
    warnings: Sequence[str] = field(default_factory=tuple)
    attribution: str = ""


def signatures_report(path: str | Path, report: SignaturesReport) -> None:
    """Write the page."""
    largest = sorted((row for row in report.classes if row.pixels), key=lambda row: -row.pixels)[:MOST_DRAWN]
    drawn = [row for row in report.classes if row in largest]
    content = [
        _top(report),
        section("Spectral curves", _curves(report)),
        section("Spread within each class", _note(report, drawn), element("div", map(_panel, drawn), class_="panels")),
        section("All statistics", _statistics(report)),
        section("Pixels and run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "bands": [*map(band_label, report.bands)],
        "classes": [
            {
                "value": row.value,
                "name": row.name,
                "colour": row.colour,
                "mean": [band.mean for band in row.bands],
                "std": [band.std for band in row.bands],
                "low": [band.low for band in row.bands],
                "high": [band.high for band in row.bands],
            }
            for row in drawn
        ],
    }
    title = ("Class signatures", ": ", Name(report.title))
    write_page(path, title, content, data, "signatures.js", report.attribution)


def _top(report: SignaturesReport) -> Markup:
    pixels = sum(row.pixels for row in report.classes)
    sentences = [f"Pixels: {count(pixels)}; bands: {len(report.bands)}."]
    answer = str(len(report.classes)), "classes measured"
    return masthead("Class signatures", report.title, report.scene, answer, sentences, report.warnings)


def _curves(report: SignaturesReport) -> Markup:
    rows = [
        table_row(
            [
                class_mark(row.value, row.colour),
                Name(row.name),
                count(row.pixels),
                [per_cent(row.share), share_bar(row.share)],
            ],
            2,
            data_class=row.value,
        )
        for row in report.classes
    ]
    classes = table(["", "Class", "Pixels", "Share"], rows, 2, class_="classes")
    curves = chart(
        "spectra", "Mean in every band", "Mean of every class in every band; the numbers are in the table below"
    )
    return element("div", curves, element("div", element("h3", "Classes"), classes), class_="beside")


def _note(report: SignaturesReport, drawn: Sequence[MeasuredClass]) -> Markup:
    with_pixels = sum(row.pixels > 0 for row in report.classes)
    left_out = f" The {len(drawn)} largest of {with_pixels} classes are drawn." if len(drawn) < with_pixels else ""
    text = (
        "The line is the mean, the strong band one standard deviation to either side of it, the faint band reaches "
        f"from the lowest to the highest value. All axes are alike; far outliers may lie beyond them.{left_out}"
    )
    return element("p", text, class_="note")


def _panel(row: MeasuredClass) -> Markup:
    title = [class_mark(row.value, row.colour), " ", Name(row.name)]
    described = f"Mean, standard deviation and range of {row.name} in every band; the numbers are in the table below"
    return chart("spread", title, described, data_class=row.value)


def _statistics(report: SignaturesReport) -> Markup:
    head = ["Class", "Band", "Min", *(f"P{percent:g}" for percent in report.percents), "Max", "Mean", "Std", "Unique"]
    rows: list[Markup] = []
    for row in report.classes:
        for at, (name, band) in enumerate(zip(report.bands, row.bands)):
            mark = [class_mark(row.value, row.colour), " ", Name(row.name)] if at == 0 else None
            numbers = (band.low, *band.percentiles, band.high, band.mean, band.std)
            unique = "many" if band.unique is None else count(band.unique)
            cells: list[Content] = [mark, Name(name.split("\n")[0]), *(number(value, 5) for value in numbers), unique]
            rows.append(table_row(cells, 2, class_="first" if at == 0 else None))
    return table(head, rows, 2, class_="statistics")
