"""The HTML report of a change: what the job knows, in the words of the page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..options.class_change import ClassChangeOptions
from ..raster.bands import file_name
from ..raster.stack import Block, Stack
from ..report.change import Balance, ChangeReport, Flow, change_report
from ..report.page import count, per_cent
from .preview import Preview
from .report_words import command_of, metres_across, pixel_facts, place_facts, time_fact

if TYPE_CHECKING:
    from .class_change import Change

_GRIDS = {
    "before": "that of the raster before",
    "after": "that of the raster after",
    "finest": "the one with the finest pixels",
    "coarsest": "the one with the coarsest pixels",
}


@dataclass
class Previews:
    """Small pictures of both rasters (2, rows, cols), of the change (rows, cols), and of which pixels are compared."""

    classes: Preview
    change: Preview
    seen: Preview

    @classmethod
    def of(cls, stack: Stack, dtype: str) -> Previews:
        """Return previews of a stack's grid, empty as yet."""
        return cls(
            Preview.of(stack.grid, stack.dtype, (2,)), Preview.of(stack.grid, dtype), Preview.of(stack.grid, bool)
        )

    def add(self, window: Window, values: np.ndarray, block: Block) -> None:
        """Take what a window shows."""
        self.change.add(window, values)
        self.classes.add(window, block.cube)
        self.seen.add(window, block.valid & (values != 0))


def write_change_report(
    path: str | Path, change: Change, previews: Previews, options: ClassChangeOptions, seconds: float
) -> None:
    """Write the report of a finished comparison, which took so many seconds."""
    grid = change.stack.grid
    before, after = (file_name(path) for path in (options.before, options.after))
    change_report(
        path,
        ChangeReport(
            title=f"Change of “{change.subject}”" if change.subject else "Class change",
            # In a model both files may bear the same temporary name, which tells nothing.
            scene=[before, after] if before != after else [],
            answer=per_cent(change.total(changed=True)[0] / int(change.counts.sum())),
            sentences=_sentences(change),
            before=change.before,
            after=change.after,
            table=change.table,
            maps=[
                np.where(previews.seen.image, _places(previews.classes.image[side], rows), 0).astype(np.uint16)
                for side, rows in enumerate((change.before, change.after))
            ],
            change_map=previews.change.image,
            flows=[Flow(one.before, one.after, one.value, one.pixels, one.area_ha) for one in change.transitions],
            balances=_balances(change),
            counts=change.counts,
            areas_ha=change.areas_ha,
            facts=[
                *pixel_facts(grid, change.left_out, "Compared"),
                *place_facts(grid),
                time_fact(seconds, options),
            ],
            settings=[
                ("Before", before),
                ("After", after),
                ("Grid", _GRIDS[options.grid]),
                *([("Area", file_name(options.area))] if options.area else []),
                ("Joined by", _joined(change)),
            ],
            command=command_of("class_change", options),
            metres_across=metres_across(grid),
        ),
    )


def _places(values: np.ndarray, rows: tuple) -> np.ndarray:
    """Return for each pixel the place of its class among the rows, from 1."""
    known = np.array([row.value for row in rows])
    return np.searchsorted(known, values) + 1


def _sentences(change: Change) -> list[str]:
    pixels, area = change.total(changed=True)
    stayed, _ = change.total(changed=False)
    extent = "" if area is None else f" ({count(area, 1)} ha)"
    sentences = [f"{count(pixels)} of {count(pixels + stayed)} compared pixels changed{extent}."]
    if change.subject and change.areas_ha is not None:
        gained, lost, kept = (change.hectares(value) or 0.0 for value in (1, 2, 3))
        before, after = kept + lost, kept + gained
        share = f", {100 * (after - before) / before:+.1f} %".replace("-", "−") if before else ""
        sentences.append(
            f"{change.subject}: {count(before, 1)} ha before, {count(after, 1)} ha after{share}; "
            f"{count(gained, 1)} ha gained, {count(lost, 1)} ha lost, {count(kept, 1)} ha stayed."
        )
    return sentences


def _joined(change: Change) -> str:
    if change.subject:
        return "0 and 1 of both masks"
    return "names of the classes" if change.by_name else "values of the classes, for not both rasters have names"


def _balances(change: Change) -> list[Balance]:
    """Return what each class covers before and after, classes of the raster after alone at the end."""
    amounts = change.counts if change.areas_ha is None else change.areas_ha
    before, after = amounts.sum(axis=1), amounts.sum(axis=0)
    rows: dict[object, Balance] = {}
    for at, (row, same) in enumerate(zip(change.before, change.same)):
        # Values of one name are one class.
        key = tuple(np.flatnonzero(same).tolist()) or row.value
        known = rows.get(key)
        rows[key] = Balance(
            known.row if known else row, float(before[at]) + (known.before if known else 0.0), float(after @ same)
        )
    new = np.flatnonzero(~change.same.any(axis=0))
    return [*rows.values(), *(Balance(change.after[at], 0.0, float(after[at])) for at in new)]
