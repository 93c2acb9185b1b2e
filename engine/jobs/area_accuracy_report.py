"""The HTML report of an assessment from a sample: what the job knows, in the words of the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..options.area_accuracy import AreaAccuracyOptions
from ..raster.bands import file_name
from ..report.area_accuracy import AreaAccuracyReport, area_accuracy_report
from ..report.page import count
from .report_words import command_of

if TYPE_CHECKING:
    from .area_accuracy import Assessment

_DESIGNS = {
    "map_classes": "stratified random, the map classes are the strata",
    "other_strata": "stratified random, strata other than the map classes",
    "simple_random": "simple random",
    "post_stratified": "simple random, post-stratified by map class",
}


def write_area_accuracy_report(
    path: str | Path, assessment: Assessment, options: AreaAccuracyOptions, seconds: float
) -> None:
    """Write the report of an assessment, which took so many seconds."""
    names = [file_name(each) for each in (options.map, options.strata) if each]
    area_accuracy_report(
        path,
        AreaAccuracyReport(
            title=f"Accuracy of “{Path(names[0]).stem}”" if options.map else "Accuracy and area",
            scene=[*names, file_name(options.reference)],
            names=assessment.classes.names,
            colours=assessment.classes.colours,
            result=assessment.result,
            counts=assessment.matrix,
            areas=assessment.areas,
            mapped=assessment.mapped,
            unit=assessment.unit,
            strata=[
                (name, units)
                for name, units, weight in zip(
                    assessment.strata_names, assessment.result.units.tolist(), assessment.result.weights.tolist()
                )
                if weight > 0
            ],
            cautions=assessment.cautions,
            methods=assessment.methods,
            matched=assessment.matched,
            facts=[
                ("Used", f"{count(int(assessment.result.units.sum()))} sample units"),
                *((f"Left out, {reason}", count(number)) for reason, number in assessment.left_out.items() if number),
                ("Total area", f"{count(assessment.total_area, 1)} {assessment.unit}"),
                ("Time", f"{seconds:.1f} s"),
            ],
            settings=[
                ("Design", _DESIGNS[options.design]),
                ("Reference class", f"field “{options.reference_field}”"),
                ("Map class", f"field “{options.map_field}”" if options.map_field else file_name(options.map or "")),
                *([("Stratum", f"field “{options.stratum_field}”")] if options.stratum_field else []),
                *([("Strata", file_name(options.strata))] if options.strata else []),
                ("Areas", "a table" if options.areas else "measured on the raster"),
            ],
            command=command_of("area_accuracy", options),
        ),
    )
