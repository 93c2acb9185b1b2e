"""The HTML report of a confusion matrix: what the job knows, in the words of the page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..options.confusion_matrix import ConfusionMatrixOptions
from ..raster.bands import file_name
from ..raster.writing import ClassTable
from ..report.confusion import Confusion, ConfusionReport, MapPair, MapScore, confusion_report
from ..report.page import Name, count
from .preview import Preview
from .report_words import command_of, metres_across, pixel_facts, place_facts, time_fact

if TYPE_CHECKING:
    from .confusion_matrix import Assessed, Comparison

_MATCHINGS = {
    "none": "by their names, else by their numbers",
    "majority": "each cluster is the class it shares most pixels with",
    "one_to_one": "each class is one cluster at most, so that most pixels agree in all",
}


def write_confusion_report(
    path: str | Path,
    maps: Sequence[Assessed],
    comparisons: Sequence[Comparison],
    disagreement: tuple[Preview, ClassTable] | None,
    options: ConfusionMatrixOptions,
    seconds: float,
) -> None:
    """Write the report of the first of the maps, compared with the others; it took so many seconds."""
    first = maps[0]
    reference = file_name(options.reference)
    reference = Path(reference).stem if options.reference_field else reference
    grid = first.stack.grid if first.stack else None
    lost = first.table.left_out
    shared = dict(pair for one in comparisons for pair in ((one.first, one.right[0]), (one.second, one.right[1])))
    pixels = comparisons[0].pixels if comparisons else 0
    fields = f"fields “{options.reference_field}” and “{options.map_field}”"
    confusion_report(
        path,
        ConfusionReport(
            title=f"Accuracy of “{Path(first.name).stem}”",
            scene=[*(one.name for one in maps), f"reference “{reference}”"] if grid else [Name(reference), fields],
            confusion=Confusion(
                first.classes.names,
                first.map_names,
                first.classes.colours,
                first.matrix,
                first.figures,
                "pixels" if grid else "features",
            ),
            matched=first.joined.told,
            cautions=_cautions(first, options),
            picture=disagreement[0].image if disagreement else None,
            pair_table=disagreement[1] if disagreement else (),
            metres_across=metres_across(grid) if grid else None,
            scores=[MapScore(one.name, one.figures, shared[at] / pixels) for at, one in enumerate(maps)]
            if pixels
            else [],
            compared=[
                MapPair(
                    maps[one.first].name,
                    maps[one.second].name,
                    one.test.only_first,
                    one.test.only_second,
                    one.test.statistic,
                    one.test.p_value,
                )
                for one in comparisons
            ],
            shared=pixels,
            facts=[
                *(
                    pixel_facts(grid, lost, "Compared")
                    if grid
                    else [("Compared", f"{count(first.figures.count)} features")]
                ),
                *(
                    place_facts(grid)
                    if grid
                    else [(f"Left out, {reason}", count(n)) for reason, n in lost.items() if n]
                ),
                time_fact(seconds, options),
            ],
            settings=[
                (
                    "Reference",
                    f"“{reference}”, field “{options.reference_field}”" if options.reference_field else reference,
                ),
                *([("Map", f"field “{options.map_field}”")] if options.map_field else [("Map", first.name)]),
                ("Classes joined", _MATCHINGS[options.match_clusters]),
                *([("Ignored", Name(options.ignore))] if options.ignore else []),
                *([("Merged", Name(_merges(options.merge)))] if options.merge else []),
                *([("Area", file_name(options.area))] if options.area else []),
            ],
            command=command_of("confusion_matrix", options),
        ),
    )


def _merges(merge: Sequence[str]) -> str:
    return "; ".join(f"{word} → {becomes}" for word, becomes in zip(merge[::2], merge[1::2]))


def _cautions(assessed: Assessed, options: ConfusionMatrixOptions) -> list[str]:
    """Return what a reader of the figures must know."""
    sentences = []
    if assessed.stack is not None:
        sentences.append(
            "Each pixel counts as one independent observation in the intervals. Pixels of one polygon or of one field "
            "are alike, so the true uncertainty is larger; for figures to publish, draw a probability sample (Accuracy "
            "sample) and estimate from it (Area and accuracy from a sample)."
        )
    if options.match_clusters != "none":
        sentences.append(
            "The clusters were matched with this same reference, so the figures are the best this map can reach, and "
            "somewhat optimistic."
        )
    return sentences
