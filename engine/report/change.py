"""The page of a class change: three maps, the flows between classes, the table of transitions."""

from __future__ import annotations

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
    chart,
    class_mark,
    command_line,
    count,
    element,
    figure,
    figures,
    masthead,
    number,
    pairs,
    per_cent,
    scale_bar,
    section,
    share_bar,
    table,
    table_row,
    write_page,
)
from .png import rgba_uri

if TYPE_CHECKING:
    from ..raster.writing import ClassRow

MOST_LISTED = 40
MOST_IN_MATRIX = 30


class Flow(NamedTuple):
    """One transition: places of its classes before and after, its value on the map, what it covers."""

    before: int
    after: int
    value: int
    pixels: int
    area_ha: float | None


class Balance(NamedTuple):
    """What a class covers before and after, in hectares or else in pixels."""

    row: ClassRow
    before: float
    after: float


@dataclass(frozen=True)
class ChangeReport:
    """All that the page shows.

    `maps` are (rows, cols) places of classes before and after, from 1, 0 for none; `change_map` (rows, cols) holds
    values of `table`. `counts` and `areas_ha` are (n_before, n_after). `metres_across` is the width on the ground.
    """

    title: str
    scene: Sequence[str]
    answer: str
    sentences: Sequence[str]
    before: Sequence[ClassRow]
    after: Sequence[ClassRow]
    table: Sequence[ClassRow]
    maps: Sequence[np.ndarray]
    change_map: np.ndarray
    flows: Sequence[Flow]
    balances: Sequence[Balance]
    counts: np.ndarray
    areas_ha: np.ndarray | None
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str
    metres_across: float | None = None


def change_report(path: str | Path, report: ChangeReport) -> None:
    """Write the page."""
    content = [
        _top(report),
        section("Maps", _maps(report), element("div", element("h3", "Changes"), _legend(report), class_="details")),
        section(
            "From class to class",
            _flows(),
            element("div", _matrix(report), class_="details"),
            element("div", _net(report), class_="details"),
        ),
        section("Pixels and run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "unit": told("pixels") if report.areas_ha is None else "ha",
        "before": [_named(row) for row in report.before],
        "after": [_named(row) for row in report.after],
        "changes": [_named(row) for row in report.table],
        "flows": [
            {
                "before": flow.before,
                "after": flow.after,
                "value": flow.value,
                "pixels": flow.pixels,
                "amount": float(flow.pixels if flow.area_ha is None else flow.area_ha),
            }
            for flow in report.flows
        ],
    }
    write_page(path, report.title, content, data, "change.js")


def _named(row: ClassRow) -> dict[str, object]:
    return {"value": int(row.value), "name": row.name, "colour": row.colour}


def _top(report: ChangeReport) -> Markup:
    answer = report.answer, "of pixels changed"
    return masthead("Class change", report.title, report.scene, answer, report.sentences)


def _maps(report: ChangeReport) -> Markup:
    shape = report.change_map.shape

    def picture(
        places: np.ndarray,
        rows: Sequence[ClassRow],
        kind: str,
        caption: str,
        described: str,
        *more: Content,
        **attributes: str,
    ) -> Markup:
        colours = np.zeros((int(places.max(initial=0)) + 1, 4), np.uint8)
        for place, row in _by_place(rows, kind):
            if place < len(colours):
                colours[place] = (*bytes.fromhex(row.colour.lstrip("#")), 255)
        output = element("output", class_="pointed")
        words = [element("b", caption), *more, output]
        return figure(rgba_uri(colours[places]), shape, words, described, data_classes=kind, **attributes)

    return figures(
        shape,
        picture(report.maps[0], report.before, "before", "Before", "Map before"),
        picture(report.maps[1], report.after, "after", "After", "Map after"),
        picture(
            report.change_map,
            report.table,
            "changes",
            "Change",
            "Map of the change",
            scale_bar(report.metres_across),
            class_="whole",
        ),
    )


def _by_place(rows: Sequence[ClassRow], kind: str) -> list[tuple[int, ClassRow]]:
    """Return the rows by what stands for them on a map: values of changes, places of classes."""
    return [(row.value if kind == "changes" else place, row) for place, row in enumerate(rows, start=1)]


def _legend(report: ChangeReport) -> Markup:
    sizes: dict[int, list[float]] = {}
    for flow in report.flows:
        size = sizes.setdefault(flow.value, [0, 0.0])
        size[0] += flow.pixels
        size[1] += flow.area_ha or 0.0
    everything = int(report.counts.sum())
    largest = sorted((row for row in report.table if row.value in sizes), key=lambda row: -sizes[row.value][0])
    rows = []
    for row in largest[:MOST_LISTED]:
        pixels, area = sizes[row.value]
        cells: list[Content] = [class_mark(row.value, row.colour), Name(row.name), count(pixels)]
        if report.areas_ha is not None:
            cells.append(count(area, 1))
        share = pixels / everything
        rows.append(table_row([*cells, [per_cent(share), share_bar(share)]], 2, data_class=row.value))
    head = ["", "Change", "Pixels", *([] if report.areas_ha is None else ["Area, ha"]), "Share"]
    listing = table(head, rows, 2, class_="classes")
    if len(largest) <= MOST_LISTED:
        return listing
    note = f"The {MOST_LISTED} largest of {len(largest)} changes; the table of transitions has all."
    return element("div", listing, element("p", note, class_="note"))


def _flows() -> Markup:
    return element(
        "div",
        chart("flows", "What became of each class", "Flows from classes before to classes after; numbers are below"),
        class_="flows",
    )


def _matrix(report: ChangeReport) -> Markup:
    values = report.counts if report.areas_ha is None else report.areas_ha
    unit = "pixels" if report.areas_ha is None else "hectares"
    title = element("h3", f"Transitions in {unit}: rows are before, columns after")
    if max(values.shape) > MOST_IN_MATRIX:
        return element("div", title, element("p", "There are too many classes to show; see the table.", class_="note"))

    rows = []
    for row, line in zip(report.before, values):
        total = float(line.sum())
        cells: list[Content] = [[class_mark(row.value, row.colour), " ", Name(row.name)]]
        for value in line.tolist():
            share = value / total if total else 0.0
            cells.append(element("span", _amount(value), class_="heat", style=f"--heat:{share:.3f}"))
        rows.append([*cells, element("b", _amount(total))])
    totals = values.sum(axis=0).tolist()
    rows.append([element("b", "After"), *(element("b", _amount(total)) for total in totals), _amount(sum(totals))])
    head = ["Before", *(Name(row.name) for row in report.after), "Total"]
    return element("div", title, table(head, rows, 1, class_="matrix"))


def _net(report: ChangeReport) -> Markup:
    unit = "pixels" if report.areas_ha is None else "hectares"
    rows = []
    for row, before, after in report.balances[:MOST_LISTED]:
        net = after - before
        share = f"{_sign(net)}{100 * abs(net) / before:.1f} %" if before else "new"
        name = [class_mark(row.value, row.colour), " ", Name(row.name)]
        rows.append([name, *map(_amount, (before, after)), element("b", _sign(net), _amount(abs(net))), share])
    head = ["Class", "Before", "After", "Net change", "Of before"]
    note = None
    if len(report.balances) > MOST_LISTED:
        note = element("p", f"The first {MOST_LISTED} of {len(report.balances)} classes.", class_="note")
    return element("div", element("h3", f"Net change of each class, in {unit}"), table(head, rows, 1), note)


def _amount(value: float) -> str:
    return number(value, 5) if value else "–"


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else ""
