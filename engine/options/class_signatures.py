"""Options of class signatures."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions


@dataclass(frozen=True)
class ClassSignaturesOptions(StackOptions):
    """Which classes to describe by which bands.

    classes
        Class raster; its grid is the one the bands are read on, 0 and its nodata are no class.
    percentiles
        Numbers of 0..100; one that is given twice counts once.
    unique_values
        CSV file of every value of every band in every class with its count; None for none.
    report
        HTML page; None for none.
    """

    classes: str = ""
    percentiles: tuple[float, ...] = (5.0, 25.0, 50.0, 75.0, 95.0)
    unique_values: str | None = None
    report: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.classes:
            raise InputError("No class map was given. Choose a raster of classes.")
        for value in self.percentiles:
            if not isinstance(value, (int, float)) or not 0 <= value <= 100:
                raise InputError(f"A percentile is {value!r}; expected a number from 0 to 100.")
        object.__setattr__(self, "percentiles", tuple(dict.fromkeys(self.percentiles)))
