"""A sweep as the k explorer shows it: its curves, its classes at every k, and which class goes on as which."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Optional

from ..engine.phrasebook import retold

Values = list[Optional[float]]


@dataclass(frozen=True)
class ClassFacts:
    """One class at one k; what is not known is None."""

    value: int
    name: str
    colour: str
    pixels: int | None
    area_ha: float | None
    spectrum: list[float] | None


@dataclass(frozen=True)
class Level:
    """One k: its class raster (None without maps) and its classes."""

    k: int
    raster: str | None
    classes: tuple[ClassFacts, ...]

    def share(self, one: ClassFacts) -> float | None:
        """Return the share of a class in the pixels of all."""
        if one.pixels is None:
            return None
        return one.pixels / max(sum(other.pixels or 0 for other in self.classes), 1)

    def named(self, value: int) -> str:
        """Return the name of a class."""
        return next((one.name for one in self.classes if one.value == value), str(value))


@dataclass(frozen=True)
class Sweep:
    """What the engine's summary tells; `splits` has (class before, class after, pixels) for each step to the next k.

    A number in a file times `value_scale` plus `value_offset` is what spectra are in; a K-means model takes distances
    in units of `scales`, one for each band.
    """

    levels: tuple[Level, ...]
    curves: tuple[tuple[str, Values], ...]
    suggested: int | None
    reason: str
    bands: tuple[str, ...]
    splits: tuple[tuple[tuple[int, int, int], ...], ...]
    scales: tuple[float, ...] | None = None
    value_scale: float = 1.0
    value_offset: float = 0.0

    @classmethod
    def from_outputs(cls, outputs: dict[str, Any]) -> Sweep:
        """Read the outputs of the job ``sweep_summary``."""
        levels = tuple(
            Level(k, level["raster"], tuple(ClassFacts(**row) for row in level["classes"]))
            for k, level in zip(outputs["KS"], outputs["LEVELS"])
        )
        splits = tuple(tuple(tuple(link) for link in step) for step in outputs["SPLITS"])
        curves = tuple((name, values) for name, values in outputs["CURVES"])
        scales = outputs.get("SCALES")
        return cls(
            levels,
            curves,
            outputs["SUGGESTED_K"],
            retold(outputs["REASON"]),
            tuple(outputs["BANDS"]),
            splits,
            None if scales is None else tuple(scales),
            outputs.get("VALUE_SCALE", 1.0),
            outputs.get("VALUE_OFFSET", 0.0),
        )

    @property
    def ks(self) -> list[int]:
        """The numbers of classes, rising."""
        return [level.k for level in self.levels]

    @property
    def rasters(self) -> dict[int, str]:
        """The class raster of each k; empty without maps."""
        return {level.k: level.raster for level in self.levels if level.raster}

    def ks_with(self, colour: str) -> list[int]:
        """Return the k at which a class has this colour: one colour is one class through the sweep."""
        return [level.k for level in self.levels if any(one.colour == colour for one in level.classes)]

    def edited(self, colour: str, name: str | None, new_colour: str | None) -> Sweep:
        """Return the sweep with another name or colour of the class that has this colour."""
        levels = tuple(
            replace(
                level,
                classes=tuple(
                    replace(one, name=name or one.name, colour=new_colour or one.colour)
                    if one.colour == colour
                    else one
                    for one in level.classes
                ),
            )
            for level in self.levels
        )
        return replace(self, levels=levels)
