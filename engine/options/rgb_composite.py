"""Options of the RGB composite."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice, number

METHODS = ("clahe", "percentile")


@dataclass(frozen=True)
class RgbCompositeOptions(StackOptions):
    """Which bands to show, how, and where to.

    red, green, blue
        Name or number (from 1, in the order of the stack) of a band; empty: true colour where the bands are known, else
        the first three.
    method
        ``percentile``: each band is stretched from `low_percent` to `high_percent` of its usable pixels; ``clahe``: the
        stretched picture is then equalised region by region.
    clip_limit
        How far ``clahe`` may raise contrast: the largest share of a region's pixels that one of 256 values may hold.
    tiles
        Regions of ``clahe`` along each side.
    output
        GeoTIFF of four 8-bit bands: red, green, blue, alpha (0 where a pixel is not usable).
    """

    red: str = ""
    green: str = ""
    blue: str = ""
    method: str = choice("clahe", METHODS)
    clip_limit: float = number(0.01, low=0, high=1)
    tiles: int = number(8, low=1, high=32)
    low_percent: float = number(2.0, low=0, high=100)
    high_percent: float = number(98.0, low=0, high=100)
    output: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.low_percent >= self.high_percent:
            raise InputError(
                f"low_percent is {self.low_percent:g} and high_percent is {self.high_percent:g}; "
                "expected low_percent below high_percent."
            )
        if not self.output.lower().endswith((".tif", ".tiff")):
            raise InputError(f"The output is {self.output!r}; expected a file name that ends in .tif.")
