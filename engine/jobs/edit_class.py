"""Rename and recolour one class in all rasters of a sweep, and in its model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from ..options.edit_class import EditClassOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.classes import class_table
from ..raster.writing import ClassTable, write_class_table
from ..staging import Staging
from .cluster_model import ClusterModel


def run(options: EditClassOptions, progress: Progress) -> JobResult:
    """Write the attribute tables and styles anew, and the model; ``CHANGED`` lists the rasters that have the class.

    One colour is one class: across the rasters of a sweep a class keeps its colour, so the colour finds it. Pixels are
    not touched, nor is the colour table among them.

    Raises
    ------
    InputError
        When nothing has the class, a raster is missing, or another class has the new colour.
    """
    changed, known = [], False
    with Staging(progress) as staging:
        for raster in options.rasters:
            table = class_table(raster, ())
            known |= options.colour in _colours(table)
            edited = _edited(table, options, Path(raster).name)
            if edited != table:
                write_class_table(staging.file(raster), edited)
                changed.append(raster)
        if options.model:
            model = ClusterModel.load(options.model)
            known |= any(options.colour in _colours(table) for table in model.classes.values())
            tables = {k: _edited(table, options, f"k = {k}") for k, table in model.classes.items()}
            if tables != model.classes:
                replace(model, classes=tables).save(staging.file(options.model))
        if not known:
            raise InputError(
                f"No class has the colour {options.colour}. Were the rasters written anew? Open them again."
            )
        staging.commit()
    progress.info(f"Rasters whose classes were rewritten: {len(changed)} of {len(options.rasters)}.")
    return JobResult({"CHANGED": changed})


def _colours(table: ClassTable) -> set[str]:
    return {row.colour for row in table}


def _edited(table: ClassTable, options: EditClassOptions, place: str) -> ClassTable:
    """Return the table with the new name and colour of the class; the same table where the class is not in it."""
    colours = _colours(table)
    if options.colour not in colours:
        return table
    if options.new_colour in colours - {options.colour}:
        taken = next(row.name for row in table if row.colour == options.new_colour)
        raise InputError(f"{taken!r} has the colour {options.new_colour} already ({place}). Choose another colour.")
    return tuple(
        row._replace(name=(options.new_name or row.name).strip(), colour=options.new_colour or row.colour)
        if row.colour == options.colour
        else row
        for row in table
    )
