"""Spectra that were clicked: their values, what they are near to, and all of them as a table of text."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from .class_means import ClassMeans

MOST_SPECTRA = 8
# Apart from each other, and readable on light and dark
COLOURS = ("#e6194b", "#1f8fff", "#00a87e", "#f58231", "#a04be0", "#00b3c7", "#d6459d", "#8a8f00")


class BandOf(NamedTuple):
    """A band on the x axis."""

    name: str
    wavelength_nm: float | None = None


class MapClass(NamedTuple):
    """A class as a class map shows it; one colour is one class."""

    value: int
    name: str
    colour: str


@dataclass(frozen=True)
class Clicked:
    """One spectrum: numbers as the files hold them, by band; of a box their means, with lowest and highest.

    `place` is its centre in the CRS of the raster, which has a name and a definition (`wkt`); `mapped` is the class of
    a map there. `slot` is the place among the colours.
    """

    number: int
    slot: int
    place: tuple[float, float]
    crs: str
    wkt: str
    bands: tuple[BandOf, ...]
    values: dict[str, float | None]
    lows: dict[str, float] | None = None
    highs: dict[str, float] | None = None
    pixels: int = 1
    mapped: MapClass | None = None

    @property
    def colour(self) -> str:
        return COLOURS[self.slot]

    def in_units_of(self, means: ClassMeans | None) -> Clicked:
        """Return the spectrum in the units of the means."""
        if means is None:
            return self
        ends = [None if ends is None else means.in_units(ends) for ends in (self.lows, self.highs)]
        if means.value_scale < 0:
            ends.reverse()
        return replace(self, values=means.in_units(self.values), lows=ends[0], highs=ends[1])


def free_slot(spectra: Sequence[Clicked]) -> int:
    """Return the first colour that no spectrum has."""
    taken = {one.slot for one in spectra}
    return next(slot for slot in range(MOST_SPECTRA) if slot not in taken)


def axis(spectra: Sequence[Clicked], means: ClassMeans | None) -> dict[str, float]:
    """Return the x of each band: wavelengths in nm where every band states one, else places from 1 in their order."""
    waves: dict[str, float | None] = {}
    for one in spectra:
        waves.update({band.name: band.wavelength_nm for band in one.bands})
    if not spectra and means is not None:
        waves = dict.fromkeys(means.bands)
    if waves and all(wave is not None for wave in waves.values()):
        return {band: wave for band, wave in waves.items() if wave is not None}
    return {band: float(at) for at, band in enumerate(waves, start=1)}


def as_text(spectra: Sequence[Clicked], means: ClassMeans | None) -> str:
    """Return the spectra as CSV: one row for a pixel, three for a box; then the means of the classes."""
    bands = list(axis(spectra, means))
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["spectrum", "what", "x", "y", "crs", "pixels", "map_class", "nearest_class", "distance", *bands])
    for one in spectra:
        found = None if means is None else means.nearest(one.values)
        near = ("", "") if found is None else (found[0].name, f"{found[1]:.6g}")
        told = (*one.place, one.crs, one.pixels, one.mapped.name if one.mapped else "", *near)
        shown = one.in_units_of(means)
        kinds = [
            ("value" if one.lows is None else "mean", shown.values),
            ("lowest", shown.lows),
            ("highest", shown.highs),
        ]
        for what, values in kinds:
            if values is not None:
                writer.writerow([one.number, what, *told, *(_text(values.get(band)) for band in bands)])
    for mean in means.classes if means is not None else ():
        row = [mean.name, "class mean", *[""] * 7, *(_text(mean.spectrum.get(band)) for band in bands)]
        writer.writerow(row)
    return file.getvalue()


def _text(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else f"{value:.9g}"
