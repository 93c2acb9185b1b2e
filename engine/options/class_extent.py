"""Options of finding where a class lies."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions


@dataclass(frozen=True)
class ClassExtentOptions(RunOptions):
    """Which value of which raster is looked for.

    raster
        Class raster of one band.
    value
        The class, not nodata.
    """

    raster: str = ""
    value: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.raster:
            raise InputError("No class raster was given. Choose one.")
