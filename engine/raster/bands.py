"""Names of bands and what they show: Landsat and Sentinel-2 file names, descriptions, colours."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Any

_CODE = re.compile(
    r"(?:^|[^A-Z0-9])"
    r"(?:(?:SR_|ST_)?(?:B|BAND)0*(?P<number>[1-9]\d?)(?P<letter>A?)(?P<gain>_VCID_[12])?"
    r"|(?P<quality>QA_PIXEL|QA_RADSAT|QA_AEROSOL|SR_QA_AEROSOL|ST_QA|BQA|SCL|AOT|WVP))"
    r"(?:_(?:10|20|60)M)?$",
    re.IGNORECASE,
)
# What writers put into a description when they know nothing: "Band 1", "layer_2", "3".
_EMPTY = re.compile(r"(?:band|layer|gray|grey)?[\s_:]*\d*", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)")

_LANDSAT = re.compile(r"(?:^|[^A-Z0-9])L[COTEM]0?([45789])(?:_|\d{6})", re.IGNORECASE)
_SENTINEL2 = re.compile(r"(?:^|[^A-Z0-9])(?:S2[ABCD]?_|T\d{2}[A-Z]{3}_\d{8}T\d{6}_)", re.IGNORECASE)

_TM = {"B1": "blue", "B2": "green", "B3": "red", "B4": "nir", "B5": "swir1", "B7": "swir2"}
_OLI = {
    **{"B1": "coastal", "B2": "blue", "B3": "green", "B4": "red", "B5": "nir", "B6": "swir1", "B7": "swir2"},
    **{"B8": "pan", "B9": "cirrus", "B10": "thermal"},
}
_MSI = {
    **{"B1": "coastal", "B2": "blue", "B3": "green", "B4": "red", "B5": "rededge1", "B6": "rededge2", "B7": "rededge3"},
    **{"B8": "nir", "B8A": "nir_narrow", "B9": "water_vapour", "B10": "cirrus", "B11": "swir1", "B12": "swir2"},
}
_ROLES = {
    "landsat4": {**_TM, "B6": "thermal"},
    "landsat5": {**_TM, "B6": "thermal"},
    "landsat7": {**_TM, "B8": "pan"},
    "landsat8": _OLI,
    "landsat9": _OLI,
    "sentinel2": _MSI,
}
# Words of a description; the longer ones are looked for first, for "red edge" is not red.
_WORDS = (
    (r"red[\s_-]?edge|vre", "rededge"),
    (r"near[\s_-]?infra[\s_-]?red|nir", "nir"),
    (r"swir[\s_-]?1|short[\s_-]?wave[\s_-]?infra[\s_-]?red[\s_-]?1|swir16", "swir1"),
    (r"swir[\s_-]?2|short[\s_-]?wave[\s_-]?infra[\s_-]?red[\s_-]?2|swir22", "swir2"),
    (r"coastal", "coastal"),
    (r"red", "red"),
    (r"green", "green"),
    (r"blue", "blue"),
)


def file_name(path: str) -> str:
    """Return the name of a file for messages, from a path or GDAL name of any system."""
    return re.split(r"[\\/]", path.rstrip("\\/"))[-1] or path


def _stem(path: str) -> str:
    name = PurePosixPath(file_name(path))
    return name.stem or name.name


def band_code(text: str) -> str | None:
    """Return the band that a product's file name or description ends with ("B4", "B8A", "QA_PIXEL"), else None.

    Sentinel-2's leading zero goes (``_B04_10m`` is B4), and so do Landsat's product prefixes (``ST_B10`` is B10).
    """
    found = _CODE.search(text.strip())
    if not found:
        return None
    if found["quality"]:
        return found["quality"].upper()
    return f"B{found['number']}{found['letter'].upper()}{(found['gain'] or '').upper()}"


def band_name(path: str, index: int, description: str | None = None, count: int = 1) -> str:
    """Return the name of band `index` (from 1) of a file with `count` bands.

    A band code in the description or, of a one-band file, in the file name; else the description; else the file name
    without its ending, of a file with several bands ``band_1``, ``band_2`` ...
    """
    description = (description or "").strip()
    code = band_code(description) or (band_code(_stem(path)) if count == 1 else None)
    if code:
        return code
    if description and not _EMPTY.fullmatch(description):
        return description
    return _stem(path) if count == 1 else f"band_{index}"


def unique_names(names: Sequence[str], paths: Sequence[str]) -> list[str]:
    """Tell bands of one name apart by the date in their file names, else by the file name, else by a number."""
    result = list(names)
    for tell in (_date, _stem):
        counts = Counter(result)
        result = [
            f"{name}_{tell(path)}" if counts[result[at]] > 1 and tell(path) else result[at]
            for at, (name, path) in enumerate(zip(names, paths))
        ]
    seen: Counter[str] = Counter()
    for at, name in enumerate(result):
        seen[name] += 1
        if seen[name] > 1:
            result[at] = f"{name}_{seen[name]}"
    return result


def _date(path: str) -> str:
    found = _DATE.search(_stem(path)) or _DATE.search(file_name(os.path.dirname(path)))
    return found[1] if found else ""


def natural_key(name: str) -> tuple[Any, ...]:
    """Return a key that sorts numbers by value: B2 < B8 < B8A < B9 < B10."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple(int(part) if at % 2 else part for at, part in enumerate(parts))


def sensor(path: str) -> str | None:
    """Return "landsat4" ... "landsat9" or "sentinel2" where the name of the file or of its folder tells, else None."""
    for text in (file_name(path), file_name(os.path.dirname(path))):
        landsat = _LANDSAT.search(text)
        if landsat:
            return f"landsat{landsat[1]}"
        if _SENTINEL2.search(text):
            return "sentinel2"
    return None


def colour_roles(bands: Iterable[Any]) -> dict[str, int]:
    """Return which band (place in `bands`, from 0) shows "red", "green", "blue", "nir", "swir1" ...; the first of each.

    Bands need a `name` and a `sensor`; without a sensor the words of the name decide.
    """
    roles: dict[str, int] = {}
    for at, band in enumerate(bands):
        code = re.split(r"_(?=\d)", band.name)[0]
        role = _ROLES.get(band.sensor or "", {}).get(code) or _role_of_words(band.name)
        if role:
            roles.setdefault(role, at)
    return roles


def _role_of_words(name: str) -> str | None:
    text = name.casefold()
    for pattern, role in _WORDS:
        if re.search(rf"(?<![a-z])(?:{pattern})(?![a-z])", text):
            return role
    return None


def rgb_indices(bands: Sequence[Any]) -> tuple[int, int, int]:
    """Return the places (from 0) of the bands to show as red, green and blue.

    True colour where the bands are known, else the first three; with one or two bands the last one is repeated.
    """
    roles = colour_roles(bands)
    if all(colour in roles for colour in ("red", "green", "blue")):
        return roles["red"], roles["green"], roles["blue"]
    last = len(bands) - 1
    return 0, min(1, last), min(2, last)
