"""Reading the classes of a class raster: values, names and colours, whoever wrote it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree

from ..core.colours import palette
from .sources import Source, open_raster
from .writing import ClassRow, ClassTable, numbered

_VALUE, _LOWEST, _NAME, _RGB = 5, 3, 2, (6, 7, 8)  # usages of columns, as GDAL numbers them


def class_names(path: str) -> dict[int, str]:
    """Return the names of classes that a raster itself tells, by value; 0 may be among them."""
    return _beside(path + ".aux.xml")[0]


def zero_is_class(source: Source) -> bool:
    """Return whether 0 is a class of a raster: where it has a name, or where something else marks what is no class."""
    return source.has_mask or source.bands[0].nodata is not None or 0 in class_names(source.path)


def class_table(path: str, values: Iterable[int]) -> ClassTable:
    """Return name and colour of every class of a raster, in rising order of its value.

    They come from the attribute table and category names beside the raster (``.aux.xml``) and from its colour table.
    What is not said there is made up: "Class 3", a colour of the palette.

    Parameters
    ----------
    values
        Classes to tell of, beside those that the raster's own table names; 0 is a class only if it is among them.
    """
    names, colours = _beside(path + ".aux.xml")
    with open_raster(path) as dataset:
        try:
            shown = dataset.colormap(1)
        except ValueError:
            shown = {}
    known = {*values, *(value for value in names if value != 0)}
    spare = iter(palette(len(known)))
    rows = []
    for value in sorted(known):
        colour = next(spare)
        if value in colours:
            colour = colours[value]
        elif value in shown and any(shown[value][:3]):  # files fill their tables up with black
            colour = _hex(shown[value][:3])
        rows.append(ClassRow(value, names.get(value) or numbered(value), colour))
    return tuple(rows)


def _hex(rgb: Iterable[int]) -> str:
    return "#" + "".join(f"{min(max(part, 0), 255):02x}" for part in rgb)


def _beside(path: str) -> tuple[dict[int, str], dict[int, str]]:
    """Return names and colours by class value from GDAL's file beside a raster; none where it cannot be read."""
    if not os.path.exists(path):
        return {}, {}
    try:
        band = ElementTree.parse(path).find("PAMRasterBand[@band='1']")
    except (ElementTree.ParseError, OSError):
        return {}, {}
    if band is None:
        return {}, {}
    categories = [category.text or "" for category in band.iterfind("CategoryNames/Category")]
    names = {value: name for value, name in enumerate(categories) if name}
    colours: dict[int, str] = {}
    table = band.find("GDALRasterAttributeTable")
    if table is not None:
        _read_table(table, names, colours)
    return names, colours


def _read_table(table: Any, names: dict[int, str], colours: dict[int, str]) -> None:
    """Add the rows of a raster attribute table; rows that hold no whole class value are skipped."""
    usages = [int(field.findtext("Usage") or 0) for field in table.iterfind("FieldDefn")]
    columns = {usage: at for at, usage in enumerate(usages)}
    value_column = columns.get(_VALUE, columns.get(_LOWEST))
    if value_column is None:
        return
    for row in table.iterfind("Row"):
        cells = [cell.text or "" for cell in row.iterfind("F")]
        try:
            value = float(cells[value_column])
            rgb = [int(float(cells[columns[part]])) for part in _RGB if part in columns]
            name = cells[columns[_NAME]] if _NAME in columns else ""
        except (ValueError, IndexError):
            continue
        if value != int(value):
            continue
        if name:
            names[int(value)] = name
        if len(rgb) == len(_RGB):
            colours[int(value)] = _hex(rgb)
