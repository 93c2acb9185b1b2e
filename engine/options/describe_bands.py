"""Options of describing bands."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import Options


@dataclass(frozen=True)
class DescribeBandsOptions(Options):
    """Which rasters to look at.

    inputs
        Rasters whose bands would be stacked.
    """

    inputs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.inputs:
            raise InputError("No raster was given. Choose at least one.")
