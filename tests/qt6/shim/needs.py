"""Which modules need no more of QGIS than Qt and the stand-ins here, read from the syntax tree."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TESTS = ROOT / "tests"
STAND_INS = {"qgis.core.QgsSettings", "qgis.core.Qgis"}
KNOWN = {"qgis", "pytest", "landclass", *sys.stdlib_module_names}


def left_out(path: Path) -> str:
    """Return the first thing that a module, or what it imports, needs and that is not here; empty for none."""
    return next((name for one in sorted(_reached(path)) for name in _foreign(one)), "")


def _reached(path: Path) -> set[Path]:
    """Return a module and all of the project that it imports, and so on."""
    found, ahead = set(), [path]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += [there for name in _imports(one) for there in _own(name)]
    return found


@cache
def _imports(path: Path) -> tuple[str, ...]:
    """Return the dotted names that a module imports; those of the project begin with landclass."""
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parts = ["landclass", *path.relative_to(ROOT).parts[: -node.level]] if node.level else []
            names += [".".join([*parts, *filter(None, [node.module]), alias.name]) for alias in node.names]
    return tuple(names)


def _own(name: str) -> Iterator[Path]:
    """Yield the file of the project that a dotted name is in: a module, or a name in a module or a test."""
    parts = name.split(".")
    places = [ROOT.joinpath(*parts[1:end]) for end in (len(parts), len(parts) - 1)] if parts[0] == "landclass" else []
    for place in [*places, TESTS / parts[0]]:
        if place.with_suffix(".py").is_file():
            yield place.with_suffix(".py")


def _foreign(path: Path) -> Iterator[str]:
    for name in _imports(path):
        top = name.split(".")[0]
        of_qgis = top == "qgis" and not name.startswith("qgis.PyQt.") and name not in STAND_INS
        if of_qgis or (top not in KNOWN and not any(_own(name))):
            yield name
