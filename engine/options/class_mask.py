"""Options of class masks."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions


@dataclass(frozen=True)
class ClassMaskOptions(RunOptions):
    """Which classes of which raster make the mask.

    input
        Class raster of one band.
    classes
        Numbers, ranges and names: ``1, 3``, ``2-4``, ``Water; Class 3``. A name that holds a comma stands between
        semicolons or in quotes.
    name
        What the mask shows; empty for the names of the classes.
    output
        Raster of 1 in these classes, 0 in others, 255 without a class; None to only count.
    """

    input: str = ""
    classes: str = ""
    name: str = ""
    output: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.input:
            raise InputError("No class raster was given. Choose a raster of classes.")
        if not self.classes.strip(' \t\n,;"'):
            raise InputError("No class was given. Name the classes of the mask, such as 1, 2-4 or Water.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (self.input,)
