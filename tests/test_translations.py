"""What the user reads is there in every language, and means the same places, tags and numbers."""

from __future__ import annotations

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import package
import pytest
import translations
from env import headless
from landclass.plugin.main import LandclassPlugin
from landclass.processing_provider._base import LandclassAlgorithm
from landclass.processing_provider.provider import discover
from landclass.processing_provider.translation import mark, tr, translated
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = translations.LANGUAGES
GERMAN = translations.read("de")

QT_SIDE = [path for folder in ("plugin", "ui", "processing_provider") for path in sorted((ROOT / folder).rglob("*.py"))]
SHOWN = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "setHorizontalHeaderLabels"),
    *("addAction", "addTab", "addRow", "addButton", "addMenu", "addToolBar", "insertGroup", "createMessage"),
    *("setPrefix", "setSuffix"),
    *("QLabel", "QPushButton", "QRadioButton", "QCheckBox", "QGroupBox", "QAction", "QMenu", "QDockWidget"),
    *("pushMessage", "pushInfo", "pushWarning", "setProgressText", "reportError", "showText"),
    *("information", "warning", "critical", "question", "getOpenFileName", "getSaveFileName", "getExistingDirectory"),
    *("QgsProcessingException", "InputError", "BuildError"),
}
NAMES = {"Landclass", "Python"}  # the same in every language


def test_every_text_is_translated(capsys) -> None:
    assert translations.main(["--check"]) == 0, capsys.readouterr()


def test_texts_are_found_and_what_cannot_be_is_named() -> None:
    texts, wrong = translations.texts_of('tr("one " "text")\nself.tr("two")\nmark("three")\npainter.translate(1, 2)')
    assert texts == {"one text", "two", "three"} and wrong == []
    for line in ('tr(f"{a} b")', 'tr("a" + b)', "tr(a)", 'tr("a", b)', 'QCoreApplication.translate("Landclass", "a")'):
        texts, wrong = translations.texts_of(f"\n{line}")
        assert texts == set() and [number for number, _ in wrong] == [2], line


def test_a_text_without_a_translation_is_told(monkeypatch, capsys) -> None:
    monkeypatch.setattr(translations, "read", lambda _: {"known": "bekannt"})
    monkeypatch.setattr(translations, "source_texts", lambda: ({"one": ["known"], "two": ["known", "new"]}, []))
    assert translations.main(["--check"]) == 1
    assert "de: new\nfr: new\n2 texts, 2 translations missing" in capsys.readouterr().out


def test_files_are_what_the_script_writes(monkeypatch, tmp_path) -> None:
    committed = {language: (translations.FOLDER / f"landclass_{language}.ts").read_text() for language in LANGUAGES}
    known = {language: translations.read(language) for language in LANGUAGES}
    texts, _ = translations.source_texts()
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    for language in LANGUAGES:
        translations.write(language, texts, known[language])
        assert (tmp_path / f"landclass_{language}.ts").read_text() == committed[language]
        assert translations.read(language) == known[language]


def kept(text: str) -> dict[str, list[str] | Counter[str]]:
    """Return what a translation must have as the text has it."""
    places = re.findall(r"\{[^}]*\}", text)
    return {
        "places": sorted(places),
        "tags": re.findall(r"</?[a-z]+>", text),
        "words of options": re.findall(r"<i>[a-z_]+</i>", text),
        "numbers": Counter(re.findall(r"\d+", text)),
        "endings of files": Counter(re.findall(r"\.[a-z]\w+\b", text)),
        "keys": Counter(re.findall(r"\b[A-Z]+_[A-Z_]+\b", text)),
        "mnemonics": re.findall(r"&(?=\w)", text),
        "rims": [text[: len(text) - len(text.lstrip(" \n"))], text[len(text.rstrip()) :]],
        "lines": re.findall("\n", text),
        "colon at the end": re.findall(":$", text),
        "full stop at the end": re.findall(r"(?<!\.)\.$", text),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_tags_and_numbers_agree(language: str) -> None:
    wrong = []
    engine = {*translations.engine_texts(), *translations.page_texts()}
    for text, translation in translations.read(language).items():
        numbers = re.findall(r"\{(\d+)\}", translation)
        if numbers and text in engine:  # another order, or one left out such as the s of an English plural
            if "{}" in translation or max(map(int, numbers)) >= text.count("{}"):
                wrong.append(f"places: {text!r} -> {translation!r}")
            text, translation = (re.sub(r"\{\d*\}", "_", one) for one in (text, translation))
        meant, found = kept(text), kept(translation)
        if translation:
            wrong += [f"{part}: {text!r} -> {translation!r}" for part in meant if meant[part] != found[part]]
    assert wrong == []


def test_no_line_of_french_begins_with_a_sign() -> None:
    wrong = [text for text in translations.read("fr").values() if re.search(" [;:!?%»]|« ", text)]
    assert wrong == [], "put a no-break space there"


@pytest.mark.parametrize("language", LANGUAGES)
def test_qgis_reads_what_the_translators_write(language: str, qgis_app) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"landclass_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        known, (texts, _) = translations.read(language), translations.source_texts()
        wrong = [text for text in texts[translations.CONTEXT] if translated(text) != known[text]]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert wrong == [], "run make translations"


def test_the_zip_has_what_qgis_reads() -> None:
    assert {f"resources/i18n/landclass_{language}.qm" for language in LANGUAGES} <= set(package.files())


@pytest.fixture
def german(qgis_app) -> Iterator[LandclassPlugin]:
    """The plugin in a QGIS that speaks German."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de")
    plugin = LandclassPlugin(None)
    yield plugin
    plugin.unload()
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


def test_algorithms_speak_german(german) -> None:
    sweep = next(one for one in discover() if one.ID == "kmeanssweep")().create()
    assert (sweep.displayName(), sweep.group()) == ("K-means-Reihe", "Clustern")
    assert (sweep.name(), sweep.groupId()) == ("kmeanssweep", "cluster")
    assert "<i>nearest</i>: das nächste Pixel" in sweep.shortHelpString()
    assert sweep.parameterDefinition("GRID").options()[0] == "same"
    english = []
    for algorithm in discover():
        found = algorithm().create()
        labels = [one.description() for one in found.parameterDefinitions()] + [
            one.description() for one in found.outputDefinitions()
        ]
        told = [found.displayName(), found.group(), found.shortDescription(), *labels]
        english += [f"{found.name()}: {text}" for text in told if text not in GERMAN.values()]
    assert english == []


def test_english_is_back_once_the_plugin_is_gone(german) -> None:
    assert tr("Report") == translated(mark("Report")) == "Bericht"
    german.unload()
    assert tr("Report") == "Report"
    german.unload()  # a second time does no harm


@pytest.mark.parametrize("language", ["en", "es", "C"])
def test_other_languages_are_english(language: str, qgis_app, monkeypatch) -> None:
    monkeypatch.setattr("landclass.plugin.main.QgsApplication.locale", lambda: language)
    plugin = LandclassPlugin(None)
    assert tr("Report") == "Report"
    plugin.unload()


def test_meanings_of_choices_are_listed(monkeypatch, qgis_app) -> None:
    listed, missing = set(GERMAN), []

    def look(self, options, key, label, labels, *others, **named) -> None:
        # What has no word in small letters is a name, such as Landsat 8
        wanted = {text for text in labels.values() if re.search(r"\b[a-z]{2,}", text)}
        missing.extend(f"{self.ID} {key}: {text}" for text in wanted - listed)
        add(self, options, key, label, labels, *others, **named)

    add = LandclassAlgorithm.add_choice
    monkeypatch.setattr(LandclassAlgorithm, "add_choice", look)
    for algorithm in discover():
        algorithm().create()
    assert missing == [], "give mark() the meanings of words"


def test_qgis_process_speaks_german(tmp_path) -> None:
    profile = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    profile.parent.mkdir(parents=True)
    profile.write_text("[PythonPlugins]\nlandclass=true\n[locale]\noverrideFlag=true\nuserLocale=de\n")
    done = subprocess.run(
        ["qgis_process", "help", "landclass:classmask"],
        env=headless(QGIS_CUSTOM_CONFIG_PATH=tmp_path), capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert "Klassenmaske" in done.stdout and "Fläche der Maske in Hektar" in done.stdout, done.stdout + done.stderr
    bands = [f"--INPUT={path}" for path in sorted((ROOT / "resources" / "sample").glob("*_SR_B[45].TIF"))]
    done = subprocess.run(
        ["qgis_process", "run", "landclass:kmeanssweep", *bands, "--K_MAX=4", f"--OUTPUT={tmp_path / 'classes.tif'}"],
        env=headless(QGIS_CUSTOM_CONFIG_PATH=tmp_path), capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    for words in ("Pixel werden gezogen", "Pixeln (100.0 %) sind in jedem Kanal brauchbar.", "Klassenanzahl: k = "):
        assert words in done.stdout, done.stdout + done.stderr


def literals(node: ast.AST) -> Iterator[str]:
    """Yield the strings that an argument is made of, without those in calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from literals(node.func.value)
    elif isinstance(node, (ast.JoinedStr, ast.BinOp, ast.IfExp, ast.List, ast.Tuple)):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def bare(source: str) -> list[tuple[int, str]]:
    """Return the lines where something is shown that is not translated."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for argument in node.args if name in SHOWN else ():
            for text in literals(argument):
                plain = re.sub(r"<[^>]*|[^<]*>|&#?\w+;|:\S+;|\\\S", "", text)
                if set(re.findall(r"[^\W\d_]{2,}", plain)) - NAMES:
                    found.append((node.lineno, text))
    return found


def test_the_rule_finds_what_is_bare() -> None:
    lines = ['a.setText("Close")', 'QLabel(f"{n} files")', 'raise InputError("No {}".format(x))', 'b.addTab(c, "New")']
    assert [line for line, _ in bare("\n".join(lines))] == [1, 2, 3, 4]
    assert (
        bare('a.setText(tr("Close"))\nQLabel(f"<b>{x}</b> · {y}")\nsetObjectName("name")\nsetText("Landclass")') == []
    )


@pytest.mark.parametrize("path", QT_SIDE, ids=[str(path.relative_to(ROOT)) for path in QT_SIDE])
def test_what_is_shown_is_translated(path: Path) -> None:
    assert bare(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("folder", ["plugin", "ui"])
def test_windows_use_the_context_of_the_plugin(folder: str) -> None:
    # The tr of a QObject looks its texts up under the name of its class
    for path in (ROOT / folder).rglob("*.py"):
        assert not re.search(r"\.tr\(", path.read_text(encoding="utf-8")), path
