"""What the engine says, in the language of QGIS.

The engine needs no Qt, so its sentences come put together and in English. They are found again among the texts of its
source, whose values are `{}` there; resources/i18n has their translations.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

CONTEXT = "Landclass engine"

_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"[\d.,]+")
_SEAM = re.compile(r"(?<=[.!?:])(?=\s)|(?=[,;]\s)|(?=\s\()|(?=\.$)")
"""Where one text may end and the next begin."""
_NEXT = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|^[\d.,]+(?=\s)|(?=,\s\d)")
"""Where one goes on after what is not known: a sentence, what is counted, the next that is counted."""
_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


class _Phrase(NamedTuple):
    pieces: list[str]
    """What stands around the values."""
    is_count: bool
    """Whether the value is a number: "{} classes" is a count, while somebody's file may be called "old classes"."""
    translation: str

    def values(self, text: str) -> list[str] | None:
        """Return the values in a text, None when it is another one; in linear time, for lists may be long."""
        first, *others, last = self.pieces
        at, end = len(first), len(text) - len(last)
        if at > end or not text.startswith(first) or not text.endswith(last):
            return None
        values = []
        for piece in others:
            found = text.find(piece, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(piece)
        values.append(text[at:end])
        return None if self.is_count and not _NUMBER.fullmatch(values[0]) else values


@dataclass(frozen=True)
class Phrasebook:
    """Texts with their translations; `{}` is the place of a value, `{0}` one in another order."""

    exact: Mapping[str, str]
    phrases: tuple[_Phrase, ...]

    @classmethod
    def of(cls, translations: Mapping[str, str]) -> Phrasebook:
        """Return the book of texts and their translations."""
        exact = {text: translation for text, translation in translations.items() if "{}" not in text}
        # What says the most of itself comes first, since fewer sentences are like it
        others = sorted(
            translations.keys() - exact.keys(),
            key=lambda text: (-sum(map(len, _WORD.findall(text))), text.count("{}"), text),
        )
        return cls(exact, tuple(_phrase(text, translations[text]) for text in others))

    @classmethod
    def read(cls, path: Path) -> Phrasebook:
        """Return the book in a file of translations (``.ts``), an empty one where there is no file."""
        found = {}
        for context in ET.parse(path).iter("context") if path.exists() else ():
            if context.findtext("name") == CONTEXT:
                pairs = ((one.findtext("source", ""), one.findtext("translation", "")) for one in context)
                found = {text: translation for text, translation in pairs if translation}
        return cls.of(found)

    def retold(self, text: str) -> str:
        """Return what the engine said in the language of the book; what it does not know stays."""
        start = len(text) - len(text.lstrip())
        if start and text not in self.exact and self._whole(text, True) is None:
            return text[:start] + self.retold(text[start:])
        for bounded in (True, False):
            for end in (len(text), *_seams(text)):
                first = self._whole(text[:end], bounded)
                if first is not None:
                    return first + (self.retold(text[end:]) if text[end:] else "")
        for seam in _NEXT.finditer(text):
            if seam.end():
                return text[: seam.end()] + self.retold(text[seam.end() :])
        return text

    def _whole(self, text: str, bounded: bool) -> str | None:
        """Return the translation of one text of the source, None when it is none.

        Where it is `bounded`, no value goes on into a next sentence.
        """
        if text in self.exact:
            return self.exact[text]
        for phrase in self.phrases:
            values = phrase.values(text)
            if values is not None and not (bounded and any(map(_SENTENCE.search, values))):
                return phrase.translation.format(*map(self.retold, values))
        return None


def _phrase(text: str, translation: str) -> _Phrase:
    return _Phrase(text.split("{}"), text.startswith("{}") and len(_WORD.findall(text)) == 1, translation)


def _seams(text: str) -> Iterator[int]:
    """Yield the places where the text may be cut, the last first."""
    return reversed([one.start() for one in _SEAM.finditer(text) if one.start()])


_book = Phrasebook.of({})


def speak(path: Path | None) -> None:
    """Tell what the engine says by a file of translations from now on; in English without one."""
    global _book
    _book = Phrasebook.of({}) if path is None else Phrasebook.read(path)
    retold.cache_clear()


@lru_cache(maxsize=1024)
def retold(text: str) -> str:
    """Return a text of the engine in the user's language."""
    return _book.retold(text)
