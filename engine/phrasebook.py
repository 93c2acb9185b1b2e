"""What the engine says, in the language of its user.

The engine needs no Qt, so its sentences come put together and in English. They are found again among the texts of its
source, whose values are `{}` there; resources/i18n has their translations. QGIS tells so what comes from the engine,
and the engine its pages; names that it gives to classes are in that language from the start (`tr`). What other programs
read is in English everywhere.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from . import ROOT

CONTEXT = "Landclass engine"
PAGES = "Landclass pages"
NAMES = "Landclass names"
PLACES = "words: "
"""What a comment begins with that tells which values of a text are single words, from 0."""

_BLANK = " \n"
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"[\d.,\u202f]+")
_SINGLE = re.compile(r"[A-Za-z']+")
_SAFE = {"none", "nothing", "unknown", "both", "neither"}
"""Single words that nobody calls anything."""
_ENGLISH = re.compile(r"(?<![\w.'“/\\])[a-z]{2,}(?!\w|[./\\]\w|['”])")
"""Words that stay English when they are not found; what has dots or quotes is somebody's name."""
_SEAM = re.compile(r"(?<=[.!?:])(?=\s)|(?=:\s)|(?=[,;]\s)|(?=\s\()|(?=\.$)|(?=\)[.,;]?)")
"""Where one text may end and the next begin."""
_NEXT = re.compile(r"(?<=[.!?:]) +(?=\S)|^[\d.,\u202f]+(?= )|(?=,\s\d)|(?<=[,;]) +(?=\S)|\((?=\S)")
"""Where one goes on after what is not known."""
_THOUSANDS = re.compile(r"(?<![\w.,'\"“])\d{1,3}(?:,\d{3})+(?![\w,])")
_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")
_TORN = 100  # letters that a sentence is worth which was cut inside a value
_MOST_TRIES = 24
_MOST_ENDS = 40
_LONG = 1500  # letters from which one way to read a text is enough
_DEEP = 150


class _Phrase(NamedTuple):
    pieces: list[str]
    """What stands around the values."""
    words: frozenset[int]
    """Which values may be single words; elsewhere those are names."""
    is_count: bool
    """Whether the value is a number: "{} classes" is a count, while somebody's file may be called "old classes"."""
    translation: str

    def quoted(self, place: int) -> bool:
        """Return whether a value stands in quotes: somebody's own name."""
        return self.pieces[place].endswith(("'", "“", '"'))

    def readings(self, text: str) -> Iterator[list[str]]:
        """Yield what the values may be in a text, the likeliest first; nothing when it is another one."""
        first, *others = self.pieces
        if text.startswith(first) and text.endswith(others[-1]) and len(text) >= len(first) + len(others[-1]):
            for values in islice(self._values(text, len(first), others), _MOST_TRIES):
                if not self.is_count or _NUMBER.fullmatch(values[0]):
                    yield values

    def _values(self, text: str, at: int, pieces: list[str]) -> Iterator[list[str]]:
        piece, *others = pieces
        if not others:
            if at <= len(text) - len(piece):
                yield [text[at : len(text) - len(piece)]]
            return
        for end in _ends_of_value(text, at, piece):
            for rest in self._values(text, end + len(piece), others):
                yield [text[at:end], *rest]


def _ends_of_value(text: str, at: int, piece: str) -> Iterator[int]:
    """Yield where a value may end that this piece follows; the next value begins at a blank or comma if it is empty."""
    if not piece:
        yield len(text)
        yield from (at + found.start() for found in re.finditer("[ ,;]", text[at:]))
        yield at
        return
    end = text.find(piece, at)
    while end >= 0:
        yield end
        end = text.find(piece, end + 1)


@dataclass(frozen=True)
class Phrasebook:
    """Texts with their translations; `{}` is the place of a value, `{0}` one in another order."""

    language: str
    exact: Mapping[str, str]
    phrases: tuple[_Phrase, ...]
    labels: bool
    """Whether single words may stand alone, as on pages."""

    @classmethod
    def of(
        cls,
        translations: Mapping[str, str],
        language: str = "en",
        words: Mapping[str, frozenset[int]] | None = None,
        labels: bool = False,
    ) -> Phrasebook:
        """Return the book of texts and their translations into a language of two letters.

        Parameters
        ----------
        words
            Which values of a text may be single words, from 0.
        labels
            Whether single words may stand alone, as on pages.
        """
        known = {text.strip(_BLANK): translation.strip(_BLANK) for text, translation in translations.items()}
        places = {text.strip(_BLANK): found for text, found in (words or {}).items()}
        exact = {text: translation for text, translation in known.items() if "{}" not in text}
        # What says the most of itself comes first, since fewer sentences are like it
        others = sorted(
            known.keys() - exact.keys(),
            key=lambda text: (-sum(map(len, _LETTERS.findall(text))), text.count("{}"), -len(text), text),
        )
        phrases = tuple(_phrase(text, known[text], places.get(text, frozenset())) for text in others)
        return cls(language, exact, phrases, labels)

    @classmethod
    def read(cls, path: Path, *contexts: str) -> Phrasebook:
        """Return the book in a file of translations (``.ts``), an empty one where there is no file."""
        if not path.exists():
            return cls.of({})
        language, found, words = _texts(path, contexts)
        return cls.of(found, language, words, PAGES in contexts)

    def retold(self, text: str) -> str:
        """Return what the engine said in the language of the book; what it does not know stays."""
        if not self.exact and not self.phrases:
            return text
        alone = self.labels or text[:1].isupper()  # such as the word of a status line
        return _spaced(_Reader(self, text).told(text, alone)[1])


def _texts(path: Path, contexts: Sequence[str]) -> tuple[str, dict[str, str], dict[str, frozenset[int]]]:
    """Return the language of a file, its translations by text, and which of their values may be single words."""
    root = ET.parse(path).getroot()
    found: dict[str, str] = {}
    words: dict[str, frozenset[int]] = {}
    for context in root.iter("context"):
        if context.findtext("name") in contexts:
            for message in context.iter("message"):
                text, translation = message.findtext("source", ""), message.findtext("translation", "")
                comment = message.findtext("extracomment", "")
                if translation:
                    found[text] = translation
                if comment.startswith(PLACES):
                    words[text] = frozenset(map(int, comment[len(PLACES) :].split()))
    return root.get("language", "en"), found, words


def _phrase(text: str, translation: str, words: frozenset[int]) -> _Phrase:
    return _Phrase(text.split("{}"), words, text.startswith("{}") and len(_LETTERS.findall(text)) == 1, translation)


class _Reader:
    """Reads one text: of all ways to take it apart, the one that leaves the fewest letters English."""

    def __init__(self, book: Phrasebook, text: str) -> None:
        self._exact = {known: told for known, told in book.exact.items() if known in text}
        self._phrases = [phrase for phrase in book.phrases if all(piece in text for piece in phrase.pieces)]
        self._known: dict[tuple[str, bool], tuple[int, str]] = {}
        self._is_long = len(text) > _LONG
        self._depth = 0

    def told(self, text: str, alone: bool) -> tuple[int, str]:
        """Return how many letters stay English, and the text told; single words are told where they stand `alone`."""
        core = text.strip(_BLANK)
        if not core or self._depth > _DEEP:
            return len(core), text
        key = (core, alone)
        if key not in self._known:
            self._depth += 1
            self._known[key] = self._read(core, alone)
            self._depth -= 1
        cost, told = self._known[key]
        start = text.index(core)
        return cost, text[:start] + told + text[start + len(core) :]

    def _read(self, text: str, alone: bool) -> tuple[int, str]:
        best = sum(map(len, _ENGLISH.findall(text))), text
        seams = [found.start() for found in _SEAM.finditer(text) if found.start()]
        for end in (len(text), *reversed(seams[:_MOST_ENDS])):
            whole = self._whole(text[:end], alone)
            if whole is not None:
                cost, rest = self.told(text[end:], False) if end < len(text) else (0, "")
                if whole[0] + cost < best[0] or best[1] == text:
                    best = whole[0] + cost, whole[1] + rest
                if best[0] == 0 or self._is_long:
                    return best
        for seam in islice(_NEXT.finditer(text), 1 if self._is_long else 6):
            if 0 < seam.end() < len(text):
                head = text[: seam.end()]
                cost, rest = self.told(text[seam.end() :], bool(_NUMBER.fullmatch(head.strip())))
                cost += sum(map(len, _ENGLISH.findall(head)))
                if cost < best[0]:
                    best = cost, head + rest
        return best

    def _whole(self, text: str, alone: bool) -> tuple[int, str] | None:
        """Return a text of the source told, with the letters of its values that stay English; None when it is none."""
        if text in self._exact and (alone or text in _SAFE or not _SINGLE.fullmatch(text)):
            return 0, self._exact[text]
        best = None
        for phrase in self._phrases:
            for values in phrase.readings(text):
                cost, told = 0, []
                for place, value in enumerate(values):
                    if phrase.quoted(place):
                        told.append(value)
                        continue
                    more, shown = self.told(value, place in phrase.words)
                    cost += more + (_TORN if more and _SENTENCE.search(value) else 0)
                    told.append(shown)
                if best is None or cost < best[0]:
                    best = cost, phrase.translation.format(*told)
                if cost == 0 or self._is_long:
                    return best
        return best


def _spaced(text: str) -> str:
    return _THOUSANDS.sub(lambda number: number[0].replace(",", "\u202f"), text)


_language = ""


def speak(language: str) -> None:
    """Tell what the engine says in a language from now on; in English where there are no texts in it."""
    global _language
    _language = language[:2].lower()
    for cached in (_book, retold, page_book, told, _names):
        cached.cache_clear()


def spoken() -> str:
    """Return the two letters of the language that is spoken, empty for English."""
    return _language


def spaced(text: str) -> str:
    """Return a text with thin spaces between thousands; but in English, a comma there is that of a fraction."""
    return _spaced(text) if _language not in ("", "en") else text


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


def tr(text: str, *values: object) -> str:
    """Return a literal of the source in the user's language, `{}` replaced by values: for names that are stored.

    Names must not be taken apart as sentences are, since most of a name is somebody's own.
    """
    return _names().get(text, text).format(*values)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return _texts(_file(), [NAMES])[1] if _file().exists() else {}


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return what tells names of classes apart: not case nor blanks, nor the language in which the engine made them."""
    plain = " ".join(name.split()).casefold()
    for text, pattern in _made_names():
        if found := pattern.fullmatch(plain):
            return text.format(name_key(found[1])).casefold()
    return plain


@lru_cache(maxsize=1)
def _made_names() -> list[tuple[str, re.Pattern[str]]]:
    """Return the texts that names are made of, each with its pattern in every language."""
    numbered = [("Class {}", form, r"(-?\d+)") for form in in_every_language("Class {}")]
    others = (
        in_every_language("Not {}"),
        in_every_language("{} gained"),
        in_every_language("{} lost"),
        in_every_language("{} stayed"),
        in_every_language("{} never"),
        in_every_language("{} (unchanged)"),
    )
    named = [(forms[0], form, "(.+)") for forms in others for form in forms]
    return [
        (text, re.compile(value.join(map(re.escape, " ".join(form.split()).casefold().split("{}")))))
        for text, form, value in numbered + named
    ]


@lru_cache
def in_every_language(text: str) -> list[str]:
    """Return a literal of the source that `tr` takes, and all its translations."""
    files = sorted((ROOT / "resources" / "i18n").glob("landclass_*.ts"))
    return [text, *(_texts(path, [NAMES])[1].get(text, text) for path in files)]


def _file() -> Path:
    return ROOT / "resources" / "i18n" / f"landclass_{_language}.ts"
