"""The catalogue of spectral indices that the package spyndex brings, and which bands of a stack its letters are.

Only its data files are read: importing the package takes longer than computing an index of a small scene.
"""

from __future__ import annotations

import difflib
import importlib.util
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from ..core.spectral_indices import Formula
from ..errors import InputError, MissingPackageError
from ..raster.bands import colour_roles
from ..raster.sources import Band

_SENSORS = {"sentinel2": "sentinel2a", "worldview2": "wv2", "worldview3": "wv3"}  # as the catalogue calls them
# What other writers call bands, beside the catalogue's common and long names.
_WORDS = {
    **{"coastal": "A", "blue": "B", "green": "G", "red": "R", "nir": "N", "swir1": "S1", "swir2": "S2"},
    **{f"{word}{number}": f"RE{number}" for word in ("rededge", "vre") for number in (1, 2, 3)},
    **{"nirnarrow": "N2", "watervapour": "WV", "thermal": "T"},
}
_STAND_INS = {"N": "N2", "T": "T1"}  # Landsat 8 and MODIS have the narrow one alone
_RADAR = ("VV", "VH", "HV", "HH")
_ENTRY = re.compile(r"([A-Za-z]\w*)\s*=\s*(.+)")


class Index(NamedTuple):
    """A spectral index; `title` is empty for a formula of one's own."""

    name: str
    title: str
    formula: Formula


class Match(NamedTuple):
    """The band that a letter is: its place (from 0), how that is known, and its centre in nm; 0 for unknown."""

    place: int
    how: str
    wavelength: float = 0.0


@dataclass(frozen=True)
class Catalogue:
    """Formulas by name, letters of bands, and constants; `records` are those of spyndex."""

    records: Mapping[str, Mapping[str, Any]]
    letters: Mapping[str, Mapping[str, Any]]
    constants: Mapping[str, Mapping[str, Any]]

    @classmethod
    def read(cls) -> Catalogue:
        """Read the data files of spyndex; `MissingPackageError` where it is not installed."""
        package = importlib.util.find_spec("spyndex")
        if package is None or package.origin is None:
            raise MissingPackageError(
                "The catalogue of spectral indices, the package spyndex, is not installed. Build the environment anew: "
                "Plugins > Landclass > Environment, or make setup."
            )
        folder = Path(package.origin).parent / "data"
        names = ("spectral-indices-dict", "bands", "constants")
        indices, letters, constants = (
            json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in names
        )
        radar = {name: {"common_name": name.lower(), "long_name": name, "platforms": {}} for name in _RADAR}
        return cls(indices["SpectralIndices"], {**letters, **radar}, constants)

    def index(self, name: str) -> Index:
        """Return an index of the catalogue by its name, in any case; `InputError` names those spelt alike."""
        found = name if name in self.records else self._folded.get(name.casefold())
        if found is None:
            alike = difflib.get_close_matches(name.casefold(), self._folded, 5, 0.5)
            hint = f"spelt alike are {', '.join(self._folded[other] for other in alike)}" if alike else "see the manual"
            raise InputError(
                f"There is no index {name!r} in the catalogue; {hint}. A formula of your own is written "
                "NAME = (N - R) / (N + R)."
            )
        record = self.records[found]
        return Index(found, record["long_name"], Formula.parse(record["formula"]))

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {name.casefold(): name for name in reversed(list(self.records))}

    def chosen(self, text: str) -> list[Index]:
        """Return the indices that a text names, each once: ``NDVI, EVI, MINE = N / R``."""
        found: dict[str, Index] = {}
        for entry in entries(text):
            own = _ENTRY.fullmatch(entry)
            index = Index(own[1], "", Formula.parse(own[2])) if own else self.index(entry)
            if found.setdefault(index.name, index).formula != index.formula:
                raise InputError(f"Two indices are called {index.name}. Give each a name of its own.")
            unknown = [name for name in index.formula.names if name not in self.letters and name not in self.constants]
            if unknown:
                raise InputError(
                    f"The formula of {index.name} holds {', '.join(unknown)}; expected letters of bands "
                    f"({self.letters_text()}) and constants ({', '.join(self.constants)})."
                )
            if not any(name in self.letters for name in index.formula.names):
                raise InputError(f"The formula of {index.name} holds no band; expected one of {self.letters_text()}.")
        return list(found.values())

    def letters_text(self, letters: Iterable[str] | None = None) -> str:
        """Return letters with what they are: ``N (nir), R (red)``."""
        wanted = self.letters if letters is None else letters
        return ", ".join(f"{letter} ({self.letters[letter]['common_name']})" for letter in wanted)

    def computable(self, letters: Iterable[str]) -> list[str]:
        """Return the names of the indices that need no band beside these, nor a constant without default."""
        usual = (name for name, record in self.constants.items() if record["default"] is not None)
        known = {*letters, *usual}
        return [name for name in sorted(self.records) if known.issuperset(self.index(name).formula.names)]

    def numbers(self, text: str, indices: Sequence[Index], matches: Mapping[str, Match]) -> dict[str, float]:
        """Return the constants of formulas: those of the text ``L=0.5``, else the catalogue's.

        Wavelengths, such as lambdaN, are those of the bands where the sensor is known.

        Raises
        ------
        InputError
            When the text is not understood, or a constant has no value.
        """
        given = {}
        for name, word in _assignments(text, "constants", "L=0.5").items():
            if name not in self.constants:
                raise InputError(f"There is no constant {name}; expected some of {', '.join(self.constants)}.")
            given[name] = _number(name, word)
        wanted = dict.fromkeys(name for index in indices for name in index.formula.names if name in self.constants)
        numbers = {}
        for name in wanted:
            band = matches.get(name[len("lambda") :]) if name.startswith("lambda") else None
            value = given.get(name, (band.wavelength or None) if band else self.constants[name]["default"])
            if value is None:
                raise InputError(
                    f"The constant {name} ({self.constants[name]['description']}) is needed, and it has no default. "
                    f"Give it under constants, such as {name}=1."
                )
            numbers[name] = float(value)
        unused = [name for name in given if name not in numbers]
        if unused:
            raise InputError(f"No formula holds the constant {', '.join(unused)}. Leave it out.")
        return numbers

    def match(self, bands: Sequence[Band], sensor: str, text: str) -> dict[str, list[Match]]:
        """Return for each letter the bands that it may be, the best first; letters of no band are left out.

        A band given in the text (``N=B5, R=4``) is alone. Else numbers of the sensor count before words such as
        "nir".
        """
        found: dict[str, list[Match]] = {}
        for place, band in enumerate(bands):
            known = sensor if sensor != "automatic" else band.sensor
            for letter, centre in self._numbered(band, known):
                found.setdefault(letter, []).append(Match(place, str(known), centre))
        by_words: dict[str, list[Match]] = {}
        for place, band in enumerate(bands):
            for letter in self._worded(band):
                by_words.setdefault(letter, []).append(Match(place, "by its name"))
        found = {**by_words, **found}
        for letter, other in _STAND_INS.items():
            if letter not in found and other in found:
                found[letter] = found[other]
        for letter, name in _assignments(text, "bands", "N=B5").items():
            if letter not in self.letters:
                raise InputError(f"There is no letter {letter} for a band; expected one of {self.letters_text()}.")
            found[letter] = [Match(_place(letter, name, bands), "as given")]
        return found

    def _numbered(self, band: Band, sensor: str | None) -> list[tuple[str, float]]:
        code = re.split(r"_(?=\d)", band.name)[0]
        platform = _SENSORS.get(sensor or "", sensor)
        facts = {letter: record["platforms"].get(platform, {}) for letter, record in self.letters.items()}
        return [(letter, fact["wavelength"]) for letter, fact in facts.items() if fact.get("band") == code]

    def _worded(self, band: Band) -> set[str]:
        word = _plain(re.sub(r"_(19|20)\d{6}$", "", band.name))
        found = {band.name, _WORDS.get(word), *self._words.get(word, ())} & self.letters.keys()
        return found or {_WORDS[role] for role in colour_roles([replace(band, sensor=None)]) if role in _WORDS}

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """Letters by the common and long names of the catalogue."""
        found: dict[str, list[str]] = {}
        for letter, record in self.letters.items():
            for text in (record["common_name"], record["long_name"]):
                found.setdefault(_plain(text), []).append(letter)
        return found


def entries(text: str) -> list[str]:
    """Return the entries of a text, which commas, semicolons or ends of lines separate."""
    return [entry for entry in (part.strip() for part in re.split(r"[,;\n]", text)) if entry]


def _assignments(text: str, what: str, example: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in entries(text):
        match = _ENTRY.fullmatch(entry)
        if match is None or match[1] in found:
            reason = "gives it twice" if match else "is not understood"
            raise InputError(f"{entry!r} among the {what} {reason}; expected entries such as {example}, with commas.")
        found[match[1]] = match[2].strip()
    return found


def _number(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise InputError(f"The constant {name} is {text!r}; expected a number.")
    return value


def _place(letter: str, text: str, bands: Sequence[Band]) -> int:
    names = [band.name.casefold() for band in bands]
    if text.casefold() in names:
        return names.index(text.casefold())
    if text.isdecimal() and 1 <= int(text) <= len(bands):
        return int(text) - 1
    known = ", ".join(f"{at} {band.name}" for at, band in enumerate(bands, start=1))
    raise InputError(f"There is no band {text} for {letter}; expected one of {known}.")


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())
