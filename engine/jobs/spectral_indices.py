"""Spectral indices of a stack as bands: those of a catalogue, or formulas of one's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from rasterio.windows import Window

from ..core.spectral_indices import Formula, compute_indices
from ..errors import InputError
from ..options.spectral_indices import SpectralIndicesOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.stack import Stack, StackReader, build_stack, common_dtype, left_out_text
from ..raster.writing import recipe_tags
from ..staging import Staging
from .index_catalogue import Catalogue, Index, Match
from .written_bands import WrittenBand, behind, read_with_room, write_bands

FORMULA_TAG = "LANDCLASS_FORMULA"
_HIGHEST_MEAN = 2.0  # reflectance has a mean far below, and what counts as raw numbers one far above
_STEP = 16  # every so many rows and columns are looked at
_NO_REFLECTANCE = ("T", "T1", "T2", "VV", "VH", "HV", "HH")


class _Found(NamedTuple):
    """What a window tells: pixels left out by reason, and those without a value of each index.

    `looked_at` is the number of some of its values, how many of them are negative, and their sum.
    """

    left_out: dict[str, int]
    undefined: np.ndarray
    looked_at: np.ndarray


@dataclass(frozen=True)
class _Work:
    """Computes the indices of a window; `places` are those of the letters in the bands that are read."""

    formulas: tuple[Formula, ...]
    places: Mapping[str, int]
    constants: Mapping[str, float]
    append: bool

    def __call__(self, reader: StackReader, window: Window) -> tuple[np.ndarray, _Found]:
        block, cube, added = read_with_room(reader, window, self.append, len(self.formulas))
        bands = {letter: block.cube[place] for letter, place in self.places.items()}
        compute_indices(self.formulas, bands, self.constants, added)
        undefined = [np.count_nonzero(np.isnan(values) & block.valid) for values in added]
        some = [band[::_STEP, ::_STEP] for letter, band in bands.items() if letter not in _NO_REFLECTANCE]
        values = np.concatenate([band[np.isfinite(band)] for band in some] or [np.empty(0)])
        looked_at = np.array([values.size, np.count_nonzero(values < 0), values.sum(dtype=np.float64)])
        return cube, _Found(block.left_out, np.array(undefined), looked_at)


def run(options: SpectralIndicesOptions, progress: Progress) -> JobResult:
    """Write the indices, behind the bands of the input where these are wanted.

    Outputs are the raster (``OUTPUT``) and the number of its bands (``BAND_COUNT``).

    Raises
    ------
    InputError
        When an index is not known, or a band or constant that it needs.
    """
    catalogue = Catalogue.read()
    indices = catalogue.chosen(options.indices)
    stack = build_stack(options, progress)
    candidates = catalogue.match(stack.bands, options.sensor, options.bands)
    if not indices:
        known = catalogue.computable(candidates)
        raise InputError(
            f"No index was named. From the bands {', '.join(stack.names)} these {len(known)} can be computed: "
            f"{', '.join(known)}."
        )
    matches = _needed(indices, candidates, stack, catalogue, progress)
    constants = catalogue.numbers(options.constants, indices, matches)
    _tell(indices, matches, constants, stack, progress)
    stack, work = _plan(stack, indices, matches, constants, options.append)
    added = [WrittenBand(index.name, {FORMULA_TAG: index.formula.text}) for index in indices]
    bands = behind(stack, added, options.append)
    left_out: Counter[str] = Counter()
    undefined, looked_at = np.zeros(len(indices), np.int64), np.zeros(3)
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output)
        recipe = recipe_tags("landclass:spectralindices", options, options.inputs)
        for found in write_bands(
            path, stack, bands, work, recipe, options, progress, "Computing",
            dtype="float32", nodata=float("nan"), bytes_per_pixel=4 * len(bands),
        ):  # fmt: skip
            left_out.update(found.left_out)
            undefined += found.undefined
            looked_at += found.looked_at
        progress.info(left_out_text(left_out, stack.grid))
        for index, pixels in zip(indices, undefined.tolist()):
            if pixels:
                progress.info(
                    f"Pixels without {index.name}, whose formula divides by zero or has no result there: {pixels:,}."
                )
        _warn_of_odd_values(looked_at, indices, constants, stack, progress)
        staging.commit()
    return JobResult(
        outputs={"OUTPUT": options.output, "BAND_COUNT": len(bands)}, layer_names={"OUTPUT": "Spectral indices"}
    )


def _needed(
    indices: Sequence[Index],
    candidates: Mapping[str, Sequence[Match]],
    stack: Stack,
    catalogue: Catalogue,
    progress: Progress,
) -> dict[str, Match]:
    """Return the band of each letter of the formulas; `InputError` tells those that no band is."""
    letters = dict.fromkeys(name for index in indices for name in index.formula.names if name in catalogue.letters)
    missing = [letter for letter in letters if letter not in candidates]
    if missing:
        users = [index.name for index in indices if set(missing) & set(index.formula.names)]
        raise InputError(
            f"{', '.join(users)} cannot be computed: no band is known to be {catalogue.letters_text(missing)}; the "
            f"bands are {', '.join(stack.names)}. Choose the sensor, or say which band it is, such as {missing[0]}="
            f"{stack.names[-1]}."
        )
    for letter in letters:
        others = [stack.names[match.place] for match in candidates[letter]]
        if len(others) > 1:
            progress.warning(
                f"{letter} may be {', '.join(others)}; {others[0]} is used. Say which it is, such as "
                f"{letter}={others[-1]}."
            )
    return {letter: candidates[letter][0] for letter in letters}


def _tell(
    indices: Sequence[Index],
    matches: Mapping[str, Match],
    constants: Mapping[str, float],
    stack: Stack,
    progress: Progress,
) -> None:
    bands = (f"{letter} = {stack.names[match.place]} ({match.how})" for letter, match in matches.items())
    progress.info(f"Bands of the formulas: {', '.join(bands)}.")
    if constants:
        progress.info(f"Constants: {', '.join(f'{name} = {value:g}' for name, value in constants.items())}.")
    for index in indices:
        progress.info(f"{index.name} = {index.formula.text}" + (f" ({index.title})" if index.title else ""))


def _plan(
    stack: Stack, indices: Sequence[Index], matches: Mapping[str, Match], constants: Mapping[str, float], append: bool
) -> tuple[Stack, _Work]:
    """Return the stack with the bands that are read, and the work on its windows."""
    names = {letter: stack.names[match.place] for letter, match in matches.items()}
    if not append:
        stack = stack.select(list(names.values()))
    raw_dtype = common_dtype([band.dtype for band in stack.bands])
    stack = replace(stack, raw_dtype=raw_dtype, dtype=np.result_type(raw_dtype, np.float32))
    places = {letter: stack.names.index(name) for letter, name in names.items()}
    return stack, _Work(tuple(index.formula for index in indices), places, dict(constants), append)


def _warn_of_odd_values(
    looked_at: np.ndarray, indices: Sequence[Index], constants: Mapping[str, float], stack: Stack, progress: Progress
) -> None:
    """Say which indices are wrong where the bands hold numbers as they are stored, or are negative."""
    values, negative, total = looked_at.tolist()
    ratios = [index.name for index in indices if index.formula.ignores_scale(constants)]
    if negative and ratios:
        progress.warning(
            f"About {100 * negative / values:.2g} % of the values are negative, as reflectance of dark water may come "
            f"out. Ratios of such values, as in {', '.join(ratios)}, may be of any size."
        )
    if not values or total / values < _HIGHEST_MEAN:
        return
    found = f"The bands hold {total / values:,.0f} on average, like stored numbers and not like reflectance of 0 to 1."
    advice = "Give the scale and offset (Landsat Collection 2: 0.0000275 and -0.2)."
    wrong = [index.name for index in indices if index.name not in ratios]
    if wrong:
        progress.warning(f"{found} {', '.join(wrong)} mean something for reflectance alone. {advice}")
    elif any(band.sensor for band in stack.bands):
        progress.warning(f"{found} Ratios do not feel a scale, but they feel an offset, if there is one. {advice}")
