"""Bring resources/i18n up to date with the source, and tell what is not translated yet.

Texts are the literals in `tr` and `mark`, names that the engine gives among them, what the models that come with the
plugin say of themselves, and what the engine says, where values are `{}`.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from engine.phrasebook import CONTEXT as ENGINE_CONTEXT  # noqa: E402
from engine.phrasebook import NAMES, PAGES, PLACES  # noqa: E402

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr")
CONTEXT = "Landclass"
_SOURCES = ("plugin", "ui", "processing_provider")
_DATA = {"{} count", ENGINE_CONTEXT, NAMES, PAGES}
"""What looks like a sentence, but is read by programs alone."""
_WORDS = {
    *(
        "accuracy",
        "blue",
        "both",
        "catalogue",
        "collection",
        "columns",
        "degrees",
        "features",
        "head",
        "images",
        "lower",
        "map",
        "masked",
    ),
    *("minimum", "neither", "network", "none", "nothing", "pixels", "points", "polygons", "producer's", "reference"),
    *(
        "right",
        "rows",
        "samples",
        "strata",
        "test",
        "training",
        "units",
        "unknown",
        "user's",
        "validation",
        *("green", "red", "Blue", "Computing", "Green", "Measuring", "Painting", "Red", "References:", "Stacking"),
        *("outside {}", "overlap", "size", "vectors", "{} of {}", "{} to {}", "{} x {} {}", " ({}; now {})"),
    ),
}
"""Words that the engine puts into sentences, which alone do not look like what is read."""
_LABELS = {
    *("automatic", "average", "bilinear", "blocks", "changed", "chosen", "cirrus", "coastal"),
    *("cross entropy", "cross entropy dice", "cubic", "cubic spline", "dice", "early", "field “{}”", "finished"),
    *("focal", "hectares", "is {}", "labels", "lanczos", "many", "median", "mode", "nearest", "new", "no"),
    *("pan", "patch", "random", "red edge {}", "reference “{}”", "suggested", "thermal", "yes", "{} % right"),
    *("{} % sure", "Accuracy", "Chi-square", "Chosen k", "Converged", "Eigengap", "Eigenvalues", "Gamma", "Inertia"),
    *("IoU", "Iterations", "Landmarks", "Mean F1", "Note:", "Silhouette", "p-value"),
}
"""Labels on pages that the source puts together, or that do not look like what is read."""
_MARKUP = ("class_", "style", "content")
"""Arguments of elements that nobody reads."""
_WORD_NAMES = {
    *("channel", "edge", "neighbours", "phase", "reason", "resampling", "score", "side", "split", "stopped", "title"),
    *("unit", "what", "whose"),
}
"""Variables in sentences that hold such words; what others hold may be somebody's name that reads the same."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def source_texts() -> tuple[dict[str, list[str]], list[str]]:
    """Return the texts of each context, sorted, and what is wrong in the source, a line each."""
    texts: set[str] = set()
    problems: list[str] = []
    for path in sorted(path for folder in _SOURCES for path in (ROOT / folder).rglob("*.py")):
        found, wrong = texts_of(path.read_text(encoding="utf-8"))
        texts |= found
        problems += [f"{path.relative_to(ROOT)}:{line}: {what}" for line, what in wrong]
    for path in (ROOT / "resources" / "models").glob("*.model3"):
        texts |= model_texts(path)
    contexts = {CONTEXT: sorted(texts), ENGINE_CONTEXT: engine_texts(), NAMES: name_texts(), PAGES: page_texts()}
    return contexts, problems


def engine_texts() -> list[str]:
    """Return what the engine says, sorted; on its pages too."""
    texts = set(_WORDS)
    for path in (ROOT / "engine").rglob("*.py"):
        if not _is_page(path):
            texts |= sentences_of(path.read_text(encoding="utf-8"))
    return sorted(texts - _DATA)


def name_texts() -> list[str]:
    """Return what is translated when it is made, sorted: names that are stored, by the engine and by models."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "engine").rglob("*.py"))
    texts = {_text(node) for tree in trees for node in _names(tree)}
    for path in (ROOT / "resources" / "models").glob("*.model3"):
        given = (option for option in ET.parse(path).iter("Option") if option.get("name") == "NAME")
        texts |= {one.get("value", "") for name in given for one in name.iter() if one.get("name") == "static_value"}
    return sorted(texts)


def page_texts() -> list[str]:
    """Return what stands on the engine's pages alone, sorted."""
    texts = set(_LABELS)
    for path in (ROOT / "engine").rglob("*.py"):
        if _is_page(path):
            source = path.read_text(encoding="utf-8")
            texts |= sentences_of(source) | labels_of(source)
    for path in (ROOT / "engine" / "report" / "web").glob("*.js"):
        texts |= set(re.findall(r'\btr\("([^"]+)"', path.read_text(encoding="utf-8")))
    return sorted(texts - _DATA - set(engine_texts()))


def word_places() -> dict[str, list[int]]:
    """Return which values of the engine's texts may be single words, from 0."""
    places: dict[str, list[int]] = {}
    for path in (ROOT / "engine").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                values = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
                found = [at for at, value in enumerate(values) if _holds_words(value)]
                if found:
                    places[_text(node)] = found
    return places


def _holds_words(value: ast.expr) -> bool:
    if isinstance(value, ast.IfExp):  # {'features' if there are none else 'pixels'}
        return all(isinstance(one, ast.Constant) or _holds_words(one) for one in (value.body, value.orelse))
    if isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name):  # a table of words
        return value.value.id.isupper()
    named = {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(value)}
    return bool(named & _WORD_NAMES)


def _is_page(path: Path) -> bool:
    return "report" in path.stem or path.parent.name == "report"


def labels_of(source: str) -> set[str]:
    """Return the single words with a capital, which are headings and labels on pages."""
    constants = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return {text for text in constants if isinstance(text, str) and re.fullmatch(r"[A-Z][a-z]+|[A-Z][a-z]+, ha", text)}


def sentences_of(source: str) -> set[str]:
    """Return the strings of a Python source that people read, with `{}` for values."""
    tree = ast.parse(source)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    silent |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    silent |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.FormattedValue) for part in _spec(node)}
    silent |= {id(node) for node in _names(tree)}
    markup = (node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg in _MARKUP)
    silent |= {id(part) for value in markup for part in ast.walk(value)}
    written = (_text(node) for node in ast.walk(tree) if id(node) not in silent)
    always = {_text(node) for node in (*_status_lines(tree), *_layer_names(tree))}
    return {text for text in written if _is_read(text)} | {text for text in always if text and "{}" not in text}


def _names(tree: ast.AST) -> list[ast.expr]:
    """Return the first arguments of `tr` and its like."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    return [call.args[0] for call in calls if call.func.id in ("tr", "in_every_language")]


def _status_lines(tree: ast.AST) -> list[ast.AST]:
    """Return what the status line shows, which may be a single word."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    return [call.args[1] for call in calls if call.func.attr == "update" and len(call.args) == 2]


def _layer_names(tree: ast.AST) -> list[ast.AST]:
    """Return the names of layers, which may be single words."""
    given = (node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "layer_names")
    return [node for value in given if isinstance(value, ast.Dict) for node in value.values]


def _spec(node: ast.FormattedValue) -> list[ast.AST]:
    """Return the nodes that tell how a value is written."""
    return [] if node.format_spec is None else list(ast.walk(node.format_spec))


def _text(node: ast.AST) -> str:
    """Return a string of the source, empty where the node is none."""
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    literal = _literal(node) if isinstance(node, ast.expr) else None
    return re.sub(r"\{\w+\}", "{}", literal or "")


def _is_read(text: str) -> bool:
    """Return whether people read a string: it has words, and no signs of code."""
    if re.search(r"[<\\`|]|\(\?|[{}]", text.replace("{}", "")):
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    opens_a_line = bool(re.match(r"([A-Z]|[,;] )[a-z]+:? \{\}", text))
    counts = bool(re.fullmatch(r"\{\} [a-z]{4,}", text))
    return " " in text.strip() and (len(words) > 1 or opens_a_line or counts) and bool(re.search("[a-z]{2}", text))


def texts_of(source: str) -> tuple[set[str], list[tuple[int, str]]]:
    """Return the texts of a Python source, and the lines where something else than one literal is to be translated."""
    texts: set[str] = set()
    wrong: list[tuple[int, str]] = []
    tree = ast.parse(source)
    own = {id(call) for wrapper in _wrappers(tree) for call in ast.walk(wrapper)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or id(node) in own:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = _literal(node.args[0]) if node.args else None
        if name == "translate" and given is not None:
            wrong.append((node.lineno, "QCoreApplication.translate; use tr"))
        elif name in ("tr", "mark"):
            if given is not None and len(node.args) == 1:
                texts.add(given)
            else:
                wrong.append((node.lineno, f"{ast.unparse(node)[:60]}; {name} takes one literal, with {{}} for values"))
    return texts, wrong


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _wrappers(tree: ast.AST) -> list[ast.FunctionDef]:
    """Return the functions that others call with their texts."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name in ("tr", "translated")]


def model_texts(path: Path) -> set[str]:
    """Return the texts of a Processing model: title, descriptions, help, and its first sentence alone."""
    found = set()
    for option in ET.parse(path).iter("Option"):
        if option.get("name") in ("description", "component_description"):
            found.add(option.get("value", ""))
        elif option.get("name") == "help" and option.get("type") == "Map":
            help_texts = {one.get("name"): one.get("value", "") for one in option if one.get("name") != "ALG_TAGS"}
            found |= {*help_texts.values(), help_texts["ALG_DESC"].split(". ")[0] + "."}
    return {text for text in found if text and text != "{}"}


def read(language: str) -> dict[str, str]:
    """Return the translations of a language by text; empty where there is none."""
    path = FOLDER / f"landclass_{language}.ts"
    messages = ET.parse(path).iter("message") if path.exists() else ()
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(language: str, texts: dict[str, list[str]], known: dict[str, str]) -> None:
    """Write what is known of the texts of each context in a language."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    places = word_places()
    for name, sources in texts.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in sources:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            if name != CONTEXT and text in places:
                ET.SubElement(message, "extracomment").text = PLACES + " ".join(map(str, places[text]))
            translation = known.get(text, "")
            attributes = {} if translation else {"type": "unfinished"}
            ET.SubElement(message, "translation", attributes).text = translation
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    (FOLDER / f"landclass_{language}.ts").write_text(f"{_HEAD}{body}\n", encoding="utf-8")


def release(language: str) -> None:
    """Write what QGIS reads, beside the translations."""
    path = FOLDER / f"landclass_{language}"
    subprocess.run(["lrelease", "-silent", f"{path}.ts", "-qm", f"{path}.qm"], check=True)


def main(arguments: list[str]) -> int:
    """Update the files, or check them; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a translation is missing")
    check = parser.parse_args(arguments).check
    texts, problems = source_texts()
    if not check and not shutil.which("lrelease"):
        problems.append("lrelease is missing. Install it (Debian: sudo apt install qttools5-dev-tools).")
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    every = sorted({text for some in texts.values() for text in some})
    missing = []
    for language in LANGUAGES:
        known = read(language)
        missing += [f"{language}: {text}" for text in every if not known.get(text)]
        if not check:
            write(language, texts, known)
            release(language)
    print("\n".join([*missing, f"{len(every)} texts, {len(missing)} translations missing"]))
    return 1 if check and missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
