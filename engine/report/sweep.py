"""The page of a clustering: the map of every k beside the picture, the curves, the classes, the way to repeat it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..phrasebook import told
from .page import (
    Content,
    Markup,
    Name,
    band_label,
    capitalised,
    chart,
    class_mark,
    command_line,
    count,
    element,
    figure,
    figures,
    masthead,
    pairs,
    per_cent,
    scale_bar,
    section,
    share_bar,
    table,
    table_row,
    write_page,
)
from .png import classes_uri, rgba_uri


@dataclass(frozen=True)
class ClassSummary:
    """One class of a map; `spectrum` holds its mean in every band, in the bands' own units, or NaN."""

    value: int
    name: str
    colour: str
    pixels: int
    area_ha: float | None
    share: float
    spectrum: Sequence[float]


@dataclass(frozen=True)
class SweepEntry:
    """What was found for one k.

    `map_preview` is (rows, cols) uint8, 0 where there is no class; `metrics` are the cells of its row in the table.
    """

    k: int
    map_preview: np.ndarray
    classes: Sequence[ClassSummary]
    metrics: Sequence[str]


@dataclass(frozen=True)
class Curve:
    """A number that depends on a number of classes; `values` may hold NaN. `marked` is where the suggestion lies."""

    title: str
    ks: Sequence[int]
    values: Sequence[float]
    marked: int
    from_zero: bool = False


@dataclass(frozen=True)
class SweepReport:
    """All that the page shows.

    `rgb` is (rows, cols, 4) uint8 and as large as every `map_preview`. `metres_across` is the width of the scene on the
    ground, for a scale bar. `facts` and `settings` are (label, text) in the order to show them; `heads` are those of
    the entries' metrics, `note` explains curves and metrics.
    """

    kind: str
    title: str
    scene: Sequence[str]
    facts: Sequence[tuple[str, str]]
    bands: Sequence[str]
    rgb: np.ndarray
    entries: Sequence[SweepEntry]
    curves: Sequence[Curve]
    heads: Sequence[str]
    note: str
    suggested_k: int
    reason: str
    chosen_k: int
    settings: Sequence[tuple[str, str]]
    command: str
    warnings: Sequence[str] = field(default_factory=tuple)
    attribution: str = ""
    metres_across: float | None = None


def sweep_report(path: str | Path, report: SweepReport) -> None:
    """Write the page."""
    content = [
        _top(report),
        section("Maps", _picker(report), _maps(report), element("div", _details(report), class_="details")),
        section("How many classes?", _curves(report), _metrics(report)),
        section("Pixels and run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "bands": [*map(band_label, report.bands)],
        "suggested": report.suggested_k,
        "chosen": report.chosen_k,
        "curves": [
            {
                "title": told(curve.title),
                "ks": list(curve.ks),
                "values": [float(value) for value in curve.values],
                "marked": curve.marked,
                "fromZero": curve.from_zero,
            }
            for curve in report.curves
        ],
        "entries": [
            {
                "k": entry.k,
                "classes": [
                    {
                        "value": int(row.value),
                        "name": row.name,
                        "colour": row.colour,
                        "spectrum": [float(value) for value in row.spectrum],
                    }
                    for row in entry.classes
                ],
            }
            for entry in report.entries
        ],
    }
    write_page(path, report.title, content, data, "sweep.js", report.attribution)


def _top(report: SweepReport) -> Markup:
    sentences: list[str] = [_sentence(report.reason)]
    if report.chosen_k != report.suggested_k:
        sentences.append(f"The class raster was written with {report.chosen_k} classes, as chosen.")
    answer = str(report.suggested_k), "classes suggested"
    return masthead(report.kind, report.title, report.scene, answer, sentences, report.warnings)


def _sentence(reason: str) -> Name:
    """Return the reason without the "k = 5: " in front, which the page shows large."""
    return capitalised(Name(re.sub(r"^k = \d+\s?:\s", "", told(reason))))


def _role(report: SweepReport, k: int) -> str | None:
    roles = [word for word, at in (("chosen", report.chosen_k), ("suggested", report.suggested_k)) if at == k]
    return roles[-1] if roles else None


def _role_tag(report: SweepReport, k: int) -> Markup:
    return element("span", _role(report, k), class_="role")


def _picker(report: SweepReport) -> Markup | None:
    if len(report.entries) == 1:
        return None
    options = [
        element(
            "label",
            element("input", type="radio", name="k", value=entry.k, checked=entry.k == report.chosen_k),
            element("span", str(entry.k)),
            element("small", _role(report, entry.k)),
        )
        for entry in report.entries
    ]
    return element("fieldset", element("legend", "Number of classes, k"), options, class_="picker")


def _maps(report: SweepReport) -> Markup:
    shape = report.rgb.shape[:2]
    picture = figure(
        rgba_uri(report.rgb),
        shape,
        [element("b", "Scene"), scale_bar(report.metres_across)],
        "RGB picture of the scene",
    )
    maps = [
        figure(
            classes_uri(entry.map_preview, {row.value: row.colour for row in entry.classes}),
            shape,
            [
                element("b", f"k = {entry.k}"),
                _role_tag(report, entry.k),
                element("output", class_="pointed"),
            ],
            f"Map of {entry.k} classes",
            class_="of-k",
            data_k=entry.k,
        )
        for entry in report.entries
    ]
    return figures(shape, picture, maps)


def _details(report: SweepReport) -> list[Markup]:
    return [
        element(
            "article",
            element(
                "h3", f"k = {entry.k}", element("span", _role(report, entry.k), class_="role"), class_="paper-only"
            ),
            element(
                "div",
                chart("spectra", "Mean in every band", f"Mean of {entry.k} classes in every band", data_k=entry.k),
                _classes(entry),
                class_="beside",
            ),
            class_="of-k",
            data_k=entry.k,
        )
        for entry in report.entries
    ]


def _classes(entry: SweepEntry) -> Markup:
    with_area = all(row.area_ha is not None for row in entry.classes)
    rows = []
    for row in entry.classes:
        cells: list[Content] = [class_mark(row.value, row.colour), Name(row.name), count(row.pixels)]
        if with_area:
            cells.append(count(row.area_ha or 0.0, 1))
        share = [per_cent(row.share), share_bar(row.share)]
        rows.append(table_row([*cells, share], 2, data_class=row.value))
    head = ["", "Class", "Pixels", *(["Area, ha"] if with_area else []), "Share"]
    return element("div", element("h3", "Classes"), table(head, rows, 2, class_="classes"))


def _curves(report: SweepReport) -> Markup:
    charts = [
        chart("curve", curve.title, f"{curve.title} for every number of classes", data_at=at)
        for at, curve in enumerate(report.curves)
    ]
    return element(
        "div", element("div", charts, class_="two"), element("p", report.note, class_="note"), class_="curves"
    )


def _metrics(report: SweepReport) -> Markup:
    rows = [
        table_row(
            [element("b", str(entry.k)), _role(report, entry.k), *entry.metrics], 2, class_=_role(report, entry.k)
        )
        for entry in report.entries
    ]
    return table(("k", "", *report.heads), rows, 2)
