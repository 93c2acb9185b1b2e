"""Sentences of the engine are found again among its texts, and told in the language of QGIS."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import translations
from scenes import Record, write_raster

from engine.jobs.class_change import run as run_change
from engine.jobs.class_mask import run as run_mask
from engine.jobs.kmeans_sweep import run
from engine.options.class_change import ClassChangeOptions
from engine.options.class_mask import ClassMaskOptions
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.phrasebook import CONTEXT, PAGES, Phrasebook, name_key, retold, spaced, speak, spoken, tr
from engine.raster.bands import natural_key
from engine.raster.class_words import Classes, parse_classes
from engine.raster.classes import class_names, class_table
from engine.raster.writing import ClassRow, number_in, write_class_table

BOOK = Phrasebook.of(
    {
        "{} has {} bands; expected one.": "Erwartet ist ein Kanal; {0} hat {1}.",
        "Finished in {} s with {}.": "Fertig in {} s mit {}.",
        "{} threads": "{} Threads",
        "{} of {} sample units are used{}.": "{} von {} Einheiten gelten{}.",
        "; left out: {}": "; ausgelassen: {}",
        "the whole map": "die Karte",
        "k = {}: its silhouette is the highest": "k = {}: seine Silhouette ist die höchste",
        ", and the curve bends here too.": ", und auch die Kurve knickt hier.",
        " At every k a class is small.": " Stets ist eine Klasse klein.",
        "sample unit{} of {}": "Einheiten von {1}",
        "{} is {}; expected {}.": "{} ist {}; erwartet: {}.",
        "{} pixels are usable": "{} Pixel gelten",
        "masked": "maskiert",
        "{} cannot be written: {}": "{} ist nicht zu schreiben: {}",
        "the disk is full. Free some space.": "die Platte ist voll. Schaffen Sie Platz.",
        " So do {} more.": " So auch {} weitere.",
        "Band {}: {} ({}{})": "Kanal {}: {} ({}{})",
        ", band {}": ", Kanal {}",
        "as bytes": "als Bytes",
        "At the {} edge of {}.": "Am {} Rand von {}.",
        "right": "rechten",
        "map": "Karte",
        "Red": "Rot",
        "There is no class '{}'. ": "Es gibt keine Klasse '{}'. ",
        "Give it a number": "Geben Sie eine Zahl",
    },
    words={"At the {} edge of {}.": frozenset({0})},
)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("a.tif has 3 bands; expected one.", "Erwartet ist ein Kanal; a.tif hat 3."),
        ("Finished in 0.5 s with 2 threads.", "Fertig in 0.5 s mit 2 Threads."),
        ("8 of 9 sample units are used; left out: the whole map.", "8 von 9 Einheiten gelten; ausgelassen: die Karte."),
        ("8 of 9 sample units are used.", "8 von 9 Einheiten gelten."),
        (
            "k = 4: its silhouette is the highest, and the curve bends here too. At every k a class is small.",
            "k = 4: seine Silhouette ist die höchste, und auch die Kurve knickt hier. Stets ist eine Klasse klein.",
        ),
        ("sample units of a", "Einheiten von a"),
        ("8 the whole map, 9 the whole map, 7 x", "8 die Karte, 9 die Karte, 7 x"),
        ("x, the whole map", "x, die Karte"),
        ("Nobody knows this. Finished in 1 s with x.", "Nobody knows this. Fertig in 1 s mit x."),
        ("Nobody knows this, nor this: (that).", "Nobody knows this, nor this: (that)."),
        ("Finished in 1 s with old threads.", "Fertig in 1 s mit old threads."),
        ("a.tif has 3 bands; expected one", "a.tif has 3 bands; expected one"),
        ("", ""),
        ("{0} {x}", "{0} {x}"),
        # A loose text does not swallow what closer ones know
        ("9 pixels are usable; left out: 3 masked.", "9 Pixel gelten; ausgelassen: 3 maskiert."),
        ("a.tif is wide; expected 3 bands.", "a.tif ist wide; erwartet: 3 bands."),
        # A value may be a text of two sentences, but no other one
        ("/x cannot be written: the disk is full. Free some space.",
         "/x ist nicht zu schreiben: die Platte ist voll. Schaffen Sie Platz."),
        # Two values side by side, of which the second may be nothing
        ("Band 1: red (a.tif, band 2)", "Kanal 1: red (a.tif, Kanal 2)"),
        ("Band 1: red (a.tif)", "Kanal 1: red (a.tif)"),
        # Blanks at the ends of texts, names before colons, brackets
        ("Nobody knows this. So do 2 more.", "Nobody knows this. So auch 2 weitere."),
        ("There is no class 'map'. Give it a number", "Es gibt keine Klasse 'map'. Geben Sie eine Zahl"),
        ("old.tif: 9 pixels are usable", "old.tif: 9 Pixel gelten"),
        ("Written (as bytes).", "Written (als Bytes)."),
        # Single words are words where the source says so, else names
        ("At the right edge of map.", "Am rechten Rand von map."),
        ("map", "map"),
        ("Red", "Rot"),
        ("Band 1: Red (a.tif)", "Kanal 1: Red (a.tif)"),
        ("3 masked", "3 maskiert"),
        # Thousands
        ("14,400 pixels are usable", "14\u202f400 Pixel gelten"),
        ("1,2,3 and '1,400'", "1,2,3 and '1,400'"),
    ],
)  # fmt: skip
def test_sentences_are_told_with_their_values(english: str, german: str) -> None:
    assert BOOK.retold(english) == german


def test_braces_in_a_value_stay() -> None:
    assert BOOK.retold("{a}{}.tif has 3 bands; expected one.") == "Erwartet ist ein Kanal; {a}{}.tif hat 3."


def test_long_lists_take_no_time() -> None:
    bands = ", ".join(f"band {number} of {{}}" for number in range(2000))
    began = time.perf_counter()
    assert BOOK.retold(f"Finished in 1 s with {bands}.") == f"Fertig in 1 s mit {bands}."
    assert time.perf_counter() - began < 20  # not a measurement: without care it never ends


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_of_the_engine_is_found_again(language: str) -> None:
    path = translations.FOLDER / f"landclass_{language}.ts"
    sentences, labels = Phrasebook.read(path, CONTEXT), Phrasebook.read(path, CONTEXT, PAGES)
    known, wrong = translations.read(language), []
    for text in translations.engine_texts():
        counts = re.fullmatch(r"\{\} \w+( \{\})?", text)
        values = ["7", "9"][: text.count("{}")] if counts else [f"v{at}.tif" for at in range(text.count("{}"))]
        expected = known[text].format(*values)
        book = labels if re.fullmatch("[A-Za-z']+", text) else sentences
        if book.retold(text.format(*values)) != expected:
            wrong.append(f"{text!r}: {book.retold(text.format(*values))!r}")
    assert wrong == []


@pytest.fixture
def german() -> Iterator[None]:
    speak("de_AT")
    yield
    speak("")


def test_names_are_made_in_the_language_that_is_spoken(german: None, tmp_path: Path) -> None:
    assert (spoken(), tr("Class {}", 3), tr("No such text {}", 3)) == ("de", "Klasse 3", "No such text 3")
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2], [2, 1]], "uint8"), nodata=0)
    table = class_table(path, [1, 2])
    assert [row.name for row in table] == ["Klasse 1", "Klasse 2"] and all(row.is_numbered for row in table)
    write_class_table(path, (ClassRow(1, "Klasse 1", "#111111"), ClassRow(2, "Wasser", "#222222")))
    output = str(tmp_path / "mask.tif")
    run_mask(ClassMaskOptions(input=path, classes="class 2", output=output), Record())
    assert class_names(output) == {0: "Nicht Wasser", 1: "Wasser"}
    again, change = str(tmp_path / "again.tif"), str(tmp_path / "change.tif")
    run_mask(ClassMaskOptions(input=path, classes="Klasse 1", output=again), Record())
    run_change(ClassChangeOptions(before=again, after=output, output=change), Record())
    assert class_names(again)[1] == "Klasse 1" and class_names(change)[1] == "Wasser: hinzugekommen"


def test_a_number_is_one_in_every_language() -> None:
    assert [number_in(name) for name in ("Class 3", "classe -12", "Forest 3", "Class 3b", "Class 3 burnt", "3")] == [
        *(3, -12, None, None, None, None)
    ]
    classes = Classes(["Klasse 1", "Wald", "Zone 3"], [1, 2, 3], ["#111111"] * 3)
    assert [classes.place(word) for word in ("Class 1", "klasse 1", "2", "Class 2", "Zone 3", "Class 3")] == [
        *(0, 0, 1, None, 2, None)
    ]
    codes = {1: "Klasse 10", 2: "Klasse 2", 10: "Klasse 95"}  # those of labels whose numbers were others
    assert parse_classes("Class 10; class 2; classe 3", codes) == {"Class 10": {1}, "class 2": {2}, "classe 3": {3}}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not Class 3", "nicht  Klasse 3"),
        ("not forest", "Hors Forest"),
        ("Eau\u00a0: gain", "eau : gain"),
        ("Water gained", "Water: hinzugekommen"),
        ("Wald (unchanged)", "Wald (inchangé)"),
        ("A {} B", "a {} b"),
    ],
)
def test_names_are_one_whatever_the_language_they_were_made_in(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    classes = Classes([one], [7], ["#111111"])
    assert classes.place(other) == 0 and parse_classes(other, {7: one}) == {other.strip(): {7}}
    assert Classes.found([one, other]).names == [min(one, other, key=lambda word: (natural_key(word), word))]


def test_names_that_only_look_alike_are_two() -> None:
    names = [
        "Forest 1",
        "Water 1",
        "Class 1",
        "Not water",
        "Water",
        "Water lost",
        "Water gained",
        "Nothing",
        "Notwater",
    ]
    assert len({name_key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("language", "shown"), [("", "1,542 points"), ("en", "1,542 points"), ("de", "1\u202f542 points")]
)
def test_thousands_are_set_apart_by_what_is_usual(language: str, shown: str) -> None:
    speak(language)
    try:
        assert spaced("1,542 points") == shown
    finally:
        speak("")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_a_run_says_is_told_to_its_end(language: str, sample: list[str], tmp_path: Path) -> None:
    record = Record()
    run(KMeansSweepOptions(inputs=tuple(sample[2:5]), k_max=4, output=str(tmp_path / "c.tif")), record)
    speak(language)
    try:
        told = [retold(message) for message in record.messages()]
    finally:
        speak("")
    assert len(told) > 5
    assert [text for text in told if re.search(r"\b(the|of|is|are|with|from|and)\b", text)] == []
