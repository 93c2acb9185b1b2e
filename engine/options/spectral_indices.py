"""Options of spectral indices."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice

SENSORS = (
    *("automatic", "landsat4", "landsat5", "landsat7", "landsat8", "landsat9", "sentinel2"),
    *("modis", "planetscope", "worldview2", "worldview3"),
)


@dataclass(frozen=True)
class SpectralIndicesOptions(StackOptions):
    """Which indices to compute, from which bands, and where to.

    indices
        Names of the spyndex catalogue and formulas of one's own, between commas: ``NDVI, WET=(G - S1) / (G + S1)``.
    append
        Whether the bands of the input come first in the output.
    sensor
        Whose numbers the bands bear; ``automatic``: as file names and tags tell, band by band.
    bands
        What no name tells: ``N=B5, R=4`` gives letters of the catalogue bands by name or number (from 1).
    constants
        Numbers other than the catalogue's: ``L=0.5, g=2.5``.
    output
        GeoTIFF of float32 bands; NaN where an index has no value.
    """

    indices: str = "NDVI, NDWI, NDBI"
    append: bool = False
    sensor: str = choice("automatic", SENSORS)
    bands: str = ""
    constants: str = ""
    output: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.output.lower().endswith((".tif", ".tiff")):
            raise InputError(f"The output is {self.output!r}; expected a file name that ends in .tif.")
