"""Classes by name or number: what people, tables and rasters call one and the same class."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.colours import palette
from ..errors import InputError
from ..phrasebook import in_every_language, name_key
from .bands import natural_key
from .crosstab import MOST_CLASSES
from .writing import ClassTable


@dataclass(frozen=True)
class Classes:
    """Names of classes, the numbers they have on a raster (None elsewhere), and their colours."""

    names: list[str]
    values: list[int | None]
    colours: list[str]

    @classmethod
    def of(cls, rows: ClassTable) -> Classes:
        """Return the classes of a raster."""
        return cls([row.name for row in rows], [row.value for row in rows], [row.colour for row in rows])

    @classmethod
    def found(cls, words: Iterable[str]) -> Classes:
        """Return classes of which only the words are known, in natural order; `name_key` tells them apart."""
        names: dict[str, str] = {}
        for word in sorted(set(words), key=lambda word: (natural_key(word), word)):
            names.setdefault(name_key(word), word)
        return cls(list(names.values()), [None] * len(names), palette(len(names)))

    def at(self, places: Iterable[int]) -> Classes:
        """Return the classes at these places."""
        chosen = list(places)
        return Classes(
            [self.names[at] for at in chosen], [self.values[at] for at in chosen], [self.colours[at] for at in chosen]
        )

    def place(self, word: str) -> int | None:
        """Return the place of the class that a word means: its name, in any case, else its number; None for none."""
        key = name_key(word)
        for at, name in enumerate(self.names):
            if name_key(name) == key:
                return at
        return next((at for at, value in enumerate(self.values) if str(value) == word), None)

    def joined_with(self, words: Sequence[str]) -> tuple[Classes, list[int]]:
        """Return these classes, with those behind them that only the words tell of, and the place of each word."""
        known = [self.place(word) for word in words]
        joined = self.with_others(Classes.found(word for word, at in zip(words, known) if at is None).names)
        places = {name_key(name): at for at, name in enumerate(joined.names) if at >= len(self.names)}
        return joined, [places[name_key(word)] if at is None else at for word, at in zip(words, known)]

    def matched(self, words: Iterable[str]) -> list[str]:
        """Return for each word of the reference a sentence: which of these classes it is, if any."""
        sentences = []
        for word in Classes.found(words).names:
            at = self.place(word)
            if at is None:
                sentences.append(f"Reference {word!r} is no class of the map.")
            else:
                value = "" if self.values[at] is None else f"{self.values[at]} "
                sentences.append(f"Reference {word!r} is matched with map class {value}{self.names[at]!r}.")
        return sentences

    def with_others(self, names: Sequence[str]) -> Classes:
        """Return these classes and others behind them."""
        spare = [colour for colour in palette(len(self.names) + len(names)) if colour not in self.colours]
        return Classes(
            [*self.names, *names], [*self.values, *[None] * len(names)], [*self.colours, *spare[: len(names)]]
        )


def word_of(value: Any) -> str:
    """Return what a field says as a word: "3" for 3.0, empty for nothing."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def parse_classes(text: str, names: Mapping[int, str]) -> dict[str, set[int]]:
    """Return each of the words for classes, such as those in ``1, 3-5; Water``, with the values it stands for.

    Parameters
    ----------
    text
        Names stand in any case. One with a comma in it stands between semicolons or in quotes.
    names
        What the raster calls its classes, by value.

    Raises
    ------
    InputError
        When a word is neither; the message lists the classes.
    """
    by_name: dict[str, set[int]] = {}
    for value, name in names.items():
        by_name.setdefault(name_key(name), set()).add(value)
    words: dict[str, set[int]] = {}
    for quoted, plain in re.findall(r'"([^"]*)"|([^;"]+)', text):
        part = (quoted or plain).strip(" \t\n,")
        if name_key(part) in by_name:
            words[part] = by_name[name_key(part)]
            continue
        for word in filter(None, (word.strip() for word in part.split(","))):
            words[word] = by_name.get(name_key(word)) or _values(word, names)
    return words


def _values(word: str, names: Mapping[int, str]) -> set[int]:
    before = "|".join(re.escape(text.format("").strip()) for text in in_every_language("Class {}"))
    numbers = rf"(?:(?:{before})\s+)?(-?\d+)(?:\s*(?:-|–|\.\.)\s*(-?\d+))?"
    found = re.fullmatch(numbers, word, re.IGNORECASE)
    if found is None:
        known = ", ".join(f"{value} {name}" for value, name in sorted(names.items()))
        raise InputError(
            f"There is no class {word!r}. "
            + (f"The raster has {known}." if known else "The raster names no classes; expected numbers such as 1, 3-5.")
        )
    low, high = int(found[1]), int(found[2] or found[1])
    if low > high:
        raise InputError(f"The classes {word} are no range; expected the lower number first, such as 3-5.")
    if high - low >= MOST_CLASSES:
        raise InputError(f"The range of classes {word} is too long; expected at most {MOST_CLASSES} numbers.")
    return set(range(low, high + 1))
