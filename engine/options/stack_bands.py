"""Options of stacking bands."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice

OUTPUT_TYPES = ("keep", "float32")
ORDERS = ("name", "given")


@dataclass(frozen=True)
class StackBandsOptions(StackOptions):
    """What to stack, on which grid, and where to.

    output
        A GeoTIFF (``.tif``), or a VRT (``.vrt``) that only points at the inputs and so cannot change pixels.
    output_type
        ``keep``: the smallest type that holds all bands; ``float32``.
    order
        ``name``: files sorted by the names of their bands (B2 before B10); ``given``: as the inputs stand.
    """

    output: str = ""
    output_type: str = choice("keep", OUTPUT_TYPES)
    order: str = choice("name", ORDERS)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.output.lower().endswith((".tif", ".tiff", ".vrt")):
            raise InputError(f"The output is {self.output!r}; expected a file name that ends in .tif or .vrt.")
        if not self.is_virtual:
            return
        for name, changes in (
            ("a scale or offset", (self.scale, self.offset) != (1, 0)),
            ("an area", self.area),
            ("a mask", self.mask),
            ("another data type", self.output_type != "keep"),
        ):
            if changes:
                raise InputError(
                    f"A VRT only points at its inputs, so it cannot hold {name}. Choose an output that ends in .tif."
                )

    @property
    def is_virtual(self) -> bool:
        """Whether the output is a VRT."""
        return self.output.lower().endswith(".vrt")
