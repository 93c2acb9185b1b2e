"""Options of principal components."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice, number

SCALINGS = ("none", "band_standard")


@dataclass(frozen=True)
class PrincipalComponentsOptions(StackOptions):
    """How many components, of which footing of the bands, and where to.

    scaling
        ``none``: bands count as much as they vary; ``band_standard``: all alike, for bands of different units.
    count
        Components to write; 0 for as many as have `variance` of the whole.
    variance
        Share of the variance of all bands.
    append
        Whether the bands of the input come first in the output.
    output
        GeoTIFF of float32 bands; NaN where a pixel is not usable.
    """

    scaling: str = choice("none", SCALINGS)
    count: int = number(3, low=0)
    variance: float = number(0.99, low=0, high=1)
    append: bool = False
    output: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.output.lower().endswith((".tif", ".tiff")):
            raise InputError(f"The output is {self.output!r}; expected a file name that ends in .tif.")
