"""Bring resources/i18n up to date with the source, and tell what is not translated yet.

Texts are the literals in `tr` and `mark`, and what the models that come with the plugin say of themselves.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr")
CONTEXT = "Landclass"
_SOURCES = ("plugin", "ui", "processing_provider")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def source_texts() -> tuple[list[str], list[str]]:
    """Return all texts, sorted, and what is wrong in the source, a line each."""
    texts: set[str] = set()
    problems: list[str] = []
    for path in sorted(path for folder in _SOURCES for path in (ROOT / folder).rglob("*.py")):
        found, wrong = texts_of(path.read_text(encoding="utf-8"))
        texts |= found
        problems += [f"{path.relative_to(ROOT)}:{line}: {what}" for line, what in wrong]
    for path in (ROOT / "resources" / "models").glob("*.model3"):
        texts |= model_texts(path)
    return sorted(texts), problems


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
    """Return title and first sentence of a Processing model."""
    options = {option.get("name"): option.get("value", "") for option in ET.parse(path).iter("Option")}
    return {options["ALG_TITLE"], options["ALG_DESC"].split(". ")[0] + "."}


def read(language: str) -> dict[str, str]:
    """Return the translations of a language by text; empty where there is none."""
    path = FOLDER / f"landclass_{language}.ts"
    messages = ET.parse(path).iter("message") if path.exists() else ()
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(language: str, translations: dict[str, str]) -> None:
    """Write the translations of a language, sorted by text."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, translation in sorted(translations.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        ET.SubElement(message, "translation", {} if translation else {"type": "unfinished"}).text = translation
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
    missing = []
    for language in LANGUAGES:
        known = read(language)
        missing += [f"{language}: {text}" for text in texts if not known.get(text)]
        if not check:
            write(language, {text: known.get(text, "") for text in texts})
            release(language)
    print("\n".join([*missing, f"{len(texts)} texts, {len(missing)} translations missing"]))
    return 1 if check and missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
