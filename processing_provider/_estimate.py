"""How long a run takes, and what it needs, before it is started; needs the standard library alone.

The constants were measured by ``sh scripts/bench.sh --estimates``, which shows beside them what runs really take.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

ENGINE_MB = 110.0  # interpreter and libraries
START_SECONDS = 0.6
PICTURES_SECONDS = 0.3  # of a preview
PREVIEW_FIT_PIXELS = 20_000  # that a preview is fitted to
MAP_MB = 0.2  # a megapixel of a class map with its overviews
REPORT_MB = 2.0
_MPX = 1e6
_SLOWEST, _FASTEST = 5.0, 0.2  # how far a preview may correct an estimate

# Seconds of a core for a megapixel
_DECODE = 0.010  # a band
_LABEL = 0.00025  # a band and class
_WRITE = 0.004  # a map
_LIKENESS = 0.0012  # a band and hundred landmarks
_COUNT = 0.004  # of a class map, once

_READ_PATCH = 0.0021  # seconds to read a patch and to find its like
_LEAST_PX = {"backbone": 128}  # patches are enlarged to this side at least


class _Network(NamedTuple):
    """What a network takes on two cores.

    Seconds to begin and to end; of training for a megapixel, and epoch but for the backbone; of naming a megapixel;
    memory and the model's file in MB.
    """

    begin: float
    learn: float
    name: float
    memory_mb: float
    model_mb: float


_NETWORKS = {
    "seed": _Network(6.5, 0.3, 0.02, 760, 1.3),
    "scratch": _Network(10, 0.7, 0.05, 810, 5.2),
    "backbone": _Network(10, 1.3, 0.13, 1000, 17),
    "unet_small": _Network(14, 0.95, 0.8, 860, 3.4),
    "unet": _Network(14, 13, 6, 1240, 54),
    "unet_backbone": _Network(19, 5, 1.5, 1080, 25),
}


@dataclass(frozen=True)
class Estimate:
    """Seconds, peak memory in MB and files in MB of a run; `at_most` for a training, which may stop early."""

    seconds: float
    memory_mb: float
    disk_mb: float
    at_most: bool = False

    def __add__(self, other: Estimate) -> Estimate:
        """Return what one run after the other takes."""
        memory = max(self.memory_mb, other.memory_mb)
        at_most = self.at_most or other.at_most
        return Estimate(self.seconds + other.seconds, memory, self.disk_mb + other.disk_mb, at_most)

    def corrected(self, seen: float, expected: float) -> Estimate:
        """Return the estimate for a machine that took `seen` seconds for what was expected to take others."""
        return replace(self, seconds=self.seconds * min(max(seen / expected, _FASTEST), _SLOWEST))


def sweep(pixels: int, bands: int, ks: Sequence[int], fit_pixels: int = 200_000) -> Estimate:
    """Return what a K-means sweep takes whose maps are kept for every k."""
    mpx, size = pixels / _MPX, min(pixels, fit_pixels) / 200_000
    work = mpx * (_DECODE * bands + _LABEL * bands * sum(ks) + _WRITE * len(ks))
    fit = 0.6 + size * 0.015 * sum(ks)
    memory = ENGINE_MB + min(pixels * bands * 8 / 1e6, 125)
    return Estimate(START_SECONDS + fit + work / _cores(), memory, MAP_MB * mpx * (len(ks) + 1) + REPORT_MB)


def preview_of_sweep(pixels: int, bands: int, ks: Sequence[int]) -> float:
    """Return the seconds that a preview of so many pixels takes, without the start of the engine."""
    return sweep(pixels, bands, ks, PREVIEW_FIT_PIXELS).seconds - START_SECONDS + PICTURES_SECONDS


def preview_of_two_dates(pixels: Sequence[int], bands: Sequence[int]) -> float:
    """Return the seconds that a preview takes, without the start of the engine."""
    return two_dates(pixels, bands).seconds - 5 * START_SECONDS + PICTURES_SECONDS


def two_dates(pixels: Sequence[int], bands: Sequence[int]) -> Estimate:
    """Return what the water change of two dates takes: two clusterings, two masks, a comparison."""
    total = Estimate(3 * START_SECONDS, ENGINE_MB, 0.0)  # of masks and comparison; clusterings have their own
    for own, count in zip(pixels, bands):
        total += spectral(own, count) + Estimate(3 * _COUNT * own / _MPX, ENGINE_MB, MAP_MB * own / _MPX)
    return total


def spectral(pixels: int, bands: int) -> Estimate:
    """Return what a spectral clustering into a few classes takes."""
    mpx = pixels / _MPX
    work = mpx * (_DECODE * bands + _LIKENESS * 100 * (1 + bands / 10) + _WRITE)
    return Estimate(
        START_SECONDS + 0.6 + work / _cores(), ENGINE_MB + min(pixels * bands * 8 / 1e6, 115), MAP_MB * mpx + REPORT_MB
    )


def accuracy(pixels: int) -> Estimate:
    """Return what counting the classes of a map and drawing points in it takes."""
    return Estimate(START_SECONDS + 2 * _COUNT * pixels / _MPX, ENGINE_MB + min(2 * pixels / 1e6, 60), 0.5)


def preview_of_accuracy(pixels: int) -> float:
    """Return the seconds that a preview takes, without the start of the engine."""
    return accuracy(pixels).seconds - START_SECONDS + PICTURES_SECONDS


def train(patches: int, side_px: int, bands: int, network: str, epochs: int) -> Estimate:
    """Return what a training takes at most; a backbone looks at every patch twice, whatever the epochs."""
    own, mpx = _NETWORKS[network], patches * side_px**2 / _MPX
    looks = 1 if network == "backbone" else epochs
    seconds = own.begin + _READ_PATCH * patches + own.learn * _seen(patches, side_px, network) * looks
    memory = own.memory_mb + min(4 * bands * mpx, 500)
    return Estimate(seconds, memory, own.model_mb + 2 * bands * mpx + REPORT_MB, True)


def name(patches: float, side_px: int, network: str, map_pixels: float | None = None) -> Estimate:
    """Return what naming so many patches, or tiles, takes; the map has a pixel for each, or as many as told."""
    seconds = START_SECONDS + _NETWORKS[network].name * _seen(patches, side_px, network)
    pixels = patches if map_pixels is None else map_pixels
    return Estimate(seconds, ENGINE_MB + 250, MAP_MB * pixels / _MPX + 0.1)


def _seen(patches: float, side_px: int, network: str) -> float:
    """Return the megapixels that a network sees of patches."""
    return patches * (side_px * -(-_LEAST_PX.get(network, 1) // side_px)) ** 2 / _MPX


def _cores() -> int:
    return os.cpu_count() or 1
