"""Mean spectra of classes, and which of them is the nearest to a spectrum."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Optional

from .charts import SERIES_COLOURS
from .sweep import Level, Sweep

Spectrum = Mapping[str, Optional[float]]  # value by band; None where there is none


class MeanClass(NamedTuple):
    """One class and its mean, by band."""

    value: int
    name: str
    colour: str
    spectrum: dict[str, float]


@dataclass(frozen=True)
class ClassMeans:
    """The classes of one map, and the distance that is taken between spectra.

    A number in a file times `value_scale` plus `value_offset` is what the means are in. `scales` are the units of the
    bands in which a K-means model takes distances; None for those of the means themselves.
    """

    bands: tuple[str, ...]
    classes: tuple[MeanClass, ...]
    scales: tuple[float, ...] | None = None
    value_scale: float = 1.0
    value_offset: float = 0.0

    @classmethod
    def of_level(cls, sweep: Sweep, level: Level) -> ClassMeans | None:
        """Return the means of a sweep at one k; None where it knows none."""
        classes = tuple(
            MeanClass(one.value, one.name, one.colour, dict(zip(sweep.bands, one.spectrum)))
            for one in level.classes
            if one.spectrum
        )
        if not classes:
            return None
        return cls(sweep.bands, classes, sweep.scales, sweep.value_scale, sweep.value_offset)

    @classmethod
    def of_rows(cls, rows: Iterable[tuple[int, str, str, float]], colours: Mapping[int, str]) -> ClassMeans | None:
        """Return the means of rows of class value, name, band and mean, with colours by value; None without rows."""
        spectra: dict[int, dict[str, float]] = {}
        names: dict[int, str] = {}
        for value, name, band, mean in rows:
            spectra.setdefault(value, {})[band] = mean
            names[value] = name
        bands = tuple(dict.fromkeys(band for spectrum in spectra.values() for band in spectrum))
        whole = [value for value in sorted(spectra) if len(spectra[value]) == len(bands)]
        classes = tuple(
            MeanClass(value, names[value], colours.get(value, SERIES_COLOURS[at % len(SERIES_COLOURS)]), spectra[value])
            for at, value in enumerate(whole)
        )
        return cls(bands, classes) if classes else None

    def in_units(self, spectrum: Spectrum) -> dict[str, float | None]:
        """Return numbers of files in the units of the means."""
        return {
            band: None if value is None else value * self.value_scale + self.value_offset
            for band, value in spectrum.items()
        }

    def nearest(self, spectrum: Spectrum) -> tuple[MeanClass, float] | None:
        """Return the class nearest to numbers of files, with its distance; None unless every band has a number."""
        values = self.in_units(spectrum)
        scales = self.scales or (1.0,) * len(self.bands)
        units = dict(zip(self.bands, scales))

        def distance(one: MeanClass) -> float:
            return math.sqrt(sum(((values[band] - one.spectrum[band]) / units[band]) ** 2 for band in self.bands))

        if any(values.get(band) is None for band in self.bands):
            return None
        best = min(self.classes, key=distance)
        return best, distance(best)
