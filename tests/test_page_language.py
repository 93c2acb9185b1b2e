"""Pages are told in the language of the reader; names, numbers and commands stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import translations
from scenes import Record
from test_area_accuracy_job import assess, olofsson  # noqa: F401 - a fixture
from test_class_change import change, masks  # noqa: F401 - a fixture
from test_class_signatures import measure, write_classes
from test_confusion_matrix import classes, compare, pair  # noqa: F401 - a fixture
from test_report import Page
from test_train_cnn import patches_in, train

from engine import phrasebook
from engine.jobs.kmeans_sweep import run
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.report import page
from engine.report.page import Name, band_label, capitalised, element, write_page

UNITS = re.compile(r"[\d.,±×–\s\u202f]*(k?m|ha|km2|px|s|to|°)?")
SILENT = re.compile(r"EPSG:\d+|\w+\.(tif|TIF|geojson)|…B\d\.TIF|\w+/\w+\.tif|\[\w+\]|k = \d+|-- ?\w+")


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that puts all texts between brackets."""
    texts = translations.engine_texts() + translations.page_texts()
    book = phrasebook.Phrasebook.of({text: f"⟦{text}⟧" for text in texts}, "xx", labels=True)
    for module in (phrasebook, page):
        monkeypatch.setattr(module, "page_book", lru_cache(lambda: book))
    names = {text: f"⟦{text}⟧" for text in translations.name_texts()}
    monkeypatch.setattr(phrasebook, "_names", lambda: names)
    phrasebook.told.cache_clear()
    yield
    phrasebook.told.cache_clear()


def english(path: Path, *names: str) -> list[str]:
    """Return what a page says in English, but for these names."""
    assert '<html lang="xx">' in path.read_text(encoding="utf-8")
    found = Page(path)
    commands = {text for text in found.text if text.startswith(("echo ", "--")) or " | python -m " in text}
    known = commands | set(names)
    rest = [text.strip() for text in found.text if "⟦" not in text and text.strip() not in known]
    return [text for text in rest if re.search("[A-Za-z]{2}", SILENT.sub("", text)) and not UNITS.fullmatch(text)]


def test_sweep(marked: None, sample: list[str], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    options = KMeansSweepOptions(inputs=tuple(sample[1:5]), k_max=4, report=str(path), output=str(tmp_path / "c.tif"))
    run(options, Record())
    assert english(path, *(f"Class {k}" for k in range(1, 5))) == []
    assert "⟦Inertia⟧" in path.read_text(encoding="utf-8") and Page(path).data["curves"][0]["title"] == "⟦Inertia⟧"


def test_change(marked: None, masks: tuple[str, str], tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "report.html"
    change(*masks, tmp_path, report=str(path))
    kinds = ("Water gained", "Water lost", "Water stayed", "Water never", "Water", "Not water")
    assert english(path, *kinds) == []


def test_confusion_of_two_maps(marked: None, pair: tuple[str, str], tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "report.html"
    other = classes(tmp_path / "other.tif", [[1, 2, 3, 3], [1, 1, 2, 2], [3, 3, 2, 1]])
    compare([pair[0], other], pair[1], report=str(path))
    assert english(path) == [] and "⟦Class 1⟧" in Page(path).text
    assert Page(path).data["confusion"]["unit"] == "⟦pixels⟧"


def test_area_and_accuracy(marked: None, olofsson: tuple[str, str], tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "report.html"
    assess(map=olofsson[0], reference=olofsson[1], report=str(path))
    assert english(path, "Deforestation", "Forest gain", "Stable forest", "Stable non-forest") == []


def test_signatures(marked: None, sample: list[str], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    import rasterio

    with rasterio.open(sample[0]) as dataset:
        labels = np.random.default_rng(4).choice([0, 1, 2, 7], dataset.shape).astype("uint8")
        where = {"transform": dataset.transform, "crs": dataset.crs}
    measure(write_classes(tmp_path / "c.tif", labels, **where), sample[:2], report=str(path))
    texts = english(path, "Sea & sky", "Wood, old", "<City>", "B1", "B2")
    assert [text for text in texts if not text.startswith(("LC08", "Landsat"))] == []


@pytest.mark.deep_learning
def test_training(marked: None, tmp_path: Path) -> None:
    pytest.importorskip("keras")
    path = tmp_path / "report.html"
    train(patches_in(tmp_path / "patches"), tmp_path, report=str(path))
    names = [text for text in Page(path).text if re.fullmatch("([✓✗] )?(blue|green|grey)|patches", text)]
    assert names and english(path, *names, "red, green, blue") == []


def test_names_stay_and_scripts_get_their_words(marked: None, tmp_path: Path) -> None:
    assert element("p", Name("pixels")) == "<p>pixels</p>" and element("p", "pixels") == "<p>⟦pixels⟧</p>"
    assert element("img", alt="Map before", src="pixels") == '<img alt="⟦Map before⟧" src="pixels">'
    assert capitalised("3 classes") == "⟦3 classes⟧" and capitalised(Name("pixels")) == "Pixels"
    assert band_label("red\nred edge 1") == "red\n⟦red edge 1⟧" and band_label("B9") == "B9"
    write_page(tmp_path / "p.html", "Pixels", [], {}, "confusion.js")
    text = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert '"Copied":"\\u27e6Copied\\u27e7"' in text and "<title>⟦Pixels⟧</title>" in text


@pytest.mark.parametrize(("language", "heading"), [("de_AT", "Größte Verwechslungen"), ("", "Largest confusions")])
def test_the_engine_writes_in_the_language_it_is_told(
    language: str, heading: str, pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    from engine import worker

    monkeypatch.setenv("LANDCLASS_LANGUAGE", language)
    path, options = tmp_path / "report.html", tmp_path / "options.json"
    options.write_text(f'{{"maps": ["{pair[0]}"], "reference": "{pair[1]}", "report": "{path}"}}')
    try:
        assert worker.main(["confusion_matrix", str(options)]) == 0
    finally:
        phrasebook.speak("")
    text = path.read_text(encoding="utf-8")
    assert heading in text and f'<html lang="{language[:2] or "en"}">' in text
