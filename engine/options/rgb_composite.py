"""Options of the RGB composite."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice, number

METHODS = ("clahe", "percentile")


@dataclass(frozen=True)
class RgbCompositeOptions(StackOptions):
    """Which bands to show, how to spread their values, and where to.

    red, green, blue
        Names of bands or numbers from 1; all empty takes true colour where the bands are known, else the first three.
    method
        ``clahe``: contrast-limited adaptive histogram equalisation of the brightness; ``percentile``: each band is
        stretched from `low_percent` to `high_percent`.
    clip_limit, tiles
        CLAHE: the higher the limit (0..1), the stronger the contrast; regions a side.
    """

    red: str = ""
    green: str = ""
    blue: str = ""
    method: str = choice("clahe", METHODS)
    clip_limit: float = number(0.01, low=0, high=1)
    tiles: int = number(8, low=2, high=64)
    low_percent: float = number(2.0, low=0, high=100)
    high_percent: float = number(98.0, low=0, high=100)
    output: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.low_percent >= self.high_percent:
            raise InputError(
                f"low_percent is {self.low_percent:g} and high_percent {self.high_percent:g}; expected the first below the second."
            )
