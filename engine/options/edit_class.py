"""Options of renaming and recolouring a class."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import InputError
from .base import Options


@dataclass(frozen=True)
class EditClassOptions(Options):
    """Which class of which rasters gets which name and colour.

    rasters
        Class rasters in which the colour tells the class, such as those of one sweep.
    model
        Model file whose classes follow; None without.
    colour
        The colour that the class has now, ``#rrggbb``; other classes stay as they are.
    new_name, new_colour
        What the class gets; None keeps what it has.
    """

    rasters: tuple[str, ...] = ()
    model: str | None = None
    colour: str = ""
    new_name: str | None = None
    new_colour: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.rasters and not self.model:
            raise InputError("Neither a class raster nor a model was given. Choose what the class is in.")
        for colour in (self.colour, self.new_colour):
            if colour is not None and not re.fullmatch("#[0-9a-f]{6}", colour):
                raise InputError(f"The colour is {colour!r}; expected six hexadecimal digits in lower case: #1f5a99.")
        if self.new_name is not None and not self.new_name.strip():
            raise InputError("The new name of the class is empty. Give it at least one letter.")
