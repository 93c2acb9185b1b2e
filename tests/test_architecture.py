"""The house rules, read from the source."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QGIS_SIDE = [
    *ROOT.glob("plugin/*.py"),
    *ROOT.glob("ui/*.py"),
    *ROOT.glob("processing_provider/**/*.py"),
    ROOT / "__init__.py",
]
ENGINE = list(ROOT.glob("engine/**/*.py"))
SHARED = {"options", "protocol", "errors"}
HEAVY = {
    "numpy",
    "scipy",
    "sklearn",
    "rasterio",
    "affine",
    "matplotlib",
    "dask",
    "tensorflow",
    "keras",
    "torch",
    "h5py",
}


def imports(path: Path, inside_functions: bool = True) -> Iterator[tuple[int, str]]:
    """Yield (level, dotted name) of everything a file imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = ast.walk(tree) if inside_functions else tree.body
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.level, f"{node.module or ''}.{alias.name}".strip(".")) for alias in node.names)


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def test_there_is_something_to_look_at() -> None:
    assert len(QGIS_SIDE) > 10 and len(ENGINE) > 20


@pytest.mark.parametrize("path", QGIS_SIDE, ids=names(QGIS_SIDE))
def test_the_qgis_side_imports_nothing_heavy(path: Path) -> None:
    for level, name in imports(path):
        assert level or name.split(".")[0] in {"qgis", "processing", *sys.stdlib_module_names}, name
        if level and "engine" in name.split("."):
            part = name.split(".")
            after = part[part.index("engine") + 1]
            assert after in SHARED or name == "engine.version", f"{name}: only options, protocol and errors are shared"


@pytest.mark.parametrize("path", ENGINE, ids=names(ENGINE))
def test_the_engine_knows_no_qgis(path: Path) -> None:
    for _, name in imports(path):
        assert name.split(".")[0] not in {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}, name


SHARED_FILES = [path for path in ENGINE if path.parts[-2] == "options" or path.stem in SHARED]


@pytest.mark.parametrize("path", SHARED_FILES, ids=names(SHARED_FILES))
def test_what_qgis_imports_of_the_engine_is_light(path: Path) -> None:
    for level, name in imports(path):
        assert level or name.split(".")[0] in sys.stdlib_module_names, name


CORE = [path for path in ENGINE if path.parent.name == "core"]


@pytest.mark.parametrize("path", CORE, ids=names(CORE))
def test_core_needs_numpy_alone_and_touches_no_file_formats(path: Path) -> None:
    for level, name in imports(path, inside_functions=False):
        assert level or name.split(".")[0] in {"numpy", *sys.stdlib_module_names}, name
    for level, name in imports(path):
        assert name.split(".")[0] != "rasterio"
        assert not (level == 2 and name.split(".")[0] in {"raster", "jobs", "report"}), name


def test_imports_in_the_engine_run_downward() -> None:
    layers = {"options": 0, "core": 0, "raster": 1, "stac": 2, "report": 2, "jobs": 3}
    for path in ENGINE:
        here = layers.get(path.parent.name)
        for level, name in imports(path, inside_functions=False):
            there = layers.get(name.split(".")[0]) if level == 2 else None
            if here is not None and there is not None:
                typing_only = path.parent.name == "report"
                assert there <= here or typing_only, f"{path.relative_to(ROOT)} imports {name}"


QT6 = {
    "exec_": "use exec()",
    "QRegExp": "use QRegularExpression",
    "QDesktopWidget": "use QScreen",
    "resources_rc": "load icons by path",
}
UNSCOPED = {"AlignLeft", "AlignRight", "AlignCenter", "Horizontal", "Vertical", "UserRole", "WaitCursor", "Checked"}


@pytest.mark.parametrize("path", QGIS_SIDE, ids=names(QGIS_SIDE))
def test_qt_6_and_qgis_4_would_take_it(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in QT6, QT6.get(node.attr)
            if isinstance(node.value, ast.Name) and node.value.id == "Qt":
                assert node.attr not in UNSCOPED, f"Qt.{node.attr} needs its enum's name"
            if isinstance(node.value, ast.Name) and node.value.id.startswith("QgsProcessingParameter"):
                assert node.attr not in {"Integer", "Double", "FlagAdvanced", "File", "Folder"}, node.attr
    for _, name in imports(path):
        assert not name.startswith(("PyQt5", "PyQt6")), "Qt comes through qgis.PyQt"


def test_shared_files_speak_python_3_9() -> None:
    for path in [*QGIS_SIDE, *ENGINE]:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_one_feature_is_one_stem() -> None:
    stems = {path.stem for path in (ROOT / "processing_provider" / "algorithms").glob("*.py")} - {"__init__"}
    for stem in stems:
        assert (ROOT / "engine" / "options" / f"{stem}.py").exists()
        assert (ROOT / "engine" / "jobs" / f"{stem}.py").exists()
        assert (ROOT / "resources" / "icons" / f"{stem}.svg").exists()
        assert (ROOT / "tests" / f"test_{stem}.py").exists()
        assert (ROOT / "docs" / f"{stem.replace('_', '')}.md").exists()


def test_the_shared_files_import_nothing_heavy_when_run() -> None:
    modules = [f"engine.options.{path.stem}" for path in (ROOT / "engine" / "options").glob("*.py")] + [
        "engine.protocol"
    ]
    code = f"import sys; {'; '.join(f'import {name}' for name in modules)}; print({HEAVY!r} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "set()"
