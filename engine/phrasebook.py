"""What the engine says, in the language of its user.

The engine needs no Qt, so its sentences come put together and in English. They are found again among the texts of its
source, whose values are `{}` there; resources/i18n has their translations. QGIS tells so what comes from the engine,
and the engine its pages; what other programs read is in English everywhere.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from . import ROOT

CONTEXT = "Landclass engine"
PAGES = "Landclass pages"

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

    @property
    def quoted(self) -> list[bool]:
        """Which values stand in quotes: somebody's own names."""
        return [piece.endswith(("'", "“", '"')) for piece in self.pieces[:-1]]

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

    language: str
    exact: Mapping[str, str]
    phrases: tuple[_Phrase, ...]

    @classmethod
    def of(cls, translations: Mapping[str, str], language: str = "en") -> Phrasebook:
        """Return the book of texts and their translations into a language of two letters."""
        exact = {text: translation for text, translation in translations.items() if "{}" not in text}
        # What says the most of itself comes first, since fewer sentences are like it
        others = sorted(
            translations.keys() - exact.keys(),
            key=lambda text: (-sum(map(len, _WORD.findall(text))), text.count("{}"), -len(text), text),
        )
        return cls(language, exact, tuple(_phrase(text, translations[text]) for text in others))

    @classmethod
    def read(cls, path: Path, *contexts: str) -> Phrasebook:
        """Return the book in a file of translations (``.ts``), an empty one where there is no file."""
        if not path.exists():
            return cls.of({})
        root = ET.parse(path).getroot()
        found: dict[str, str] = {}
        for context in root.iter("context"):
            if context.findtext("name") in contexts:
                pairs = ((one.findtext("source", ""), one.findtext("translation", "")) for one in context)
                found.update({text: translation for text, translation in pairs if translation})
        return cls.of(found, root.get("language", "en"))

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
                told = [value if quoted else self.retold(value) for value, quoted in zip(values, phrase.quoted)]
                return phrase.translation.format(*told)
        return None


def _phrase(text: str, translation: str) -> _Phrase:
    return _Phrase(text.split("{}"), text.startswith("{}") and len(_WORD.findall(text)) == 1, translation)


def _seams(text: str) -> Iterator[int]:
    """Yield the places where the text may be cut, the last first."""
    return reversed([one.start() for one in _SEAM.finditer(text) if one.start()])


_language = ""


def speak(language: str) -> None:
    """Tell what the engine says in a language from now on; in English where there are no texts in it."""
    global _language
    _language = language[:2].lower()
    for cached in (_book, retold, page_book, told):
        cached.cache_clear()


def spoken() -> str:
    """Return the two letters of the language that is spoken, empty for English."""
    return _language


@lru_cache(maxsize=1)
def _book() -> Phrasebook:
    return Phrasebook.read(_file(), CONTEXT)


@lru_cache(maxsize=1024)
def retold(text: str) -> str:
    """Return a text of the engine in the user's language."""
    return _book().retold(text)


@lru_cache(maxsize=1)
def page_book() -> Phrasebook:
    """Return the book of pages, which knows their labels too: single words, which in sentences may be names."""
    return Phrasebook.read(_file(), CONTEXT, PAGES)


@lru_cache(maxsize=1024)
def told(text: str) -> str:
    """Return a text of a page in the user's language."""
    return page_book().retold(text)


def _file() -> Path:
    return ROOT / "resources" / "i18n" / f"landclass_{_language}.ts"
