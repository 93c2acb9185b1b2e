"""The house rules, read from the source."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QGIS_SIDE = [
    *ROOT.glob("plugin/*.py"),
    *ROOT.glob("ui/**/*.py"),
    *ROOT.glob("processing_provider/**/*.py"),
    ROOT / "__init__.py",
]
ENGINE = list(ROOT.glob("engine/**/*.py"))
SHARED = {"options", "protocol", "errors", "phrasebook"}
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
            assert after in SHARED or name == "engine.version", f"{name}: only {', '.join(sorted(SHARED))} are shared"


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


# What Qt 6 or QGIS 4 has no more, and what QGIS 3.22 has not yet
GONE = {
    "exec_": "use exec()",
    "print_": "use print()",
    "QRegExp": "use QRegularExpression",
    "QDesktopWidget": "use QScreen",
    "desktop": "use QScreen",
    "qApp": "use QApplication.instance()",
    "resources_rc": "load icons by path",
    "setMargin": "use setContentsMargins()",
    "setTabStopWidth": "use setTabStopDistance()",
    "globalPos": "use mapToGlobal()",
    "pushFormattedMessage": "QGIS 3.22 has none; use pushInfo()",
}
MOVED = {"QAction", "QActionGroup", "QShortcut"}  # QGIS 4 offers them in QtWidgets too, QGIS 3.22 there alone
MOVED_AWAY = {"QFileSystemModel", "QUndoStack", "QUndoGroup", "QUndoCommand"}  # in QtGui or QtWidgets, never in both
# What begins with a capital in a class of Qt or QGIS and is no member of an enumeration: its classes, its constants
TYPES = {
    "AlignmentFlag", "Behavior", "Class", "Filter", "GeometryType", "Key", "SourceType", "StandardPixmap",
    "StorageMode", "Type", "QGIS_VERSION", "TEMPORARY_OUTPUT",
}  # fmt: skip
ENUMERATIONS = {"QgsMapLayerType"}
NOT_IN_3_22 = {"LayerType", "LayerFilter", "LayerFilters", "WkbType", "GeometryType", "RasterDrawingStyle"}
VARIANTS = {"Bool", "Int", "LongLong", "Double", "String", "Date", "DateTime"}  # QGIS 4 keeps these for fields
PYTHON_TYPES = {"bool", "int", "float", "str", "object"}
FOREIGN_CLASS = re.compile(r"Q[A-Z]\w+|Qt|Qgs\w+|Qgis")


def qt_faults(text: str) -> Iterator[str]:
    """Yield what Qt 6, QGIS 4 or QGIS 3.22 would not take in a module."""
    tree = ast.parse(text)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield from _attribute_faults(node, id(node) in inner)
        elif isinstance(node, ast.Call):
            yield from _call_faults(node)
        elif isinstance(node, ast.ImportFrom):
            yield from _import_faults(node.module or "", [alias.name for alias in node.names])
        elif isinstance(node, ast.Import):
            yield from (fault for alias in node.names for fault in _import_faults(alias.name, []))


def _attribute_faults(node: ast.Attribute, has_more: bool) -> Iterator[str]:
    if node.attr in GONE:
        yield f"{node.attr}: {GONE[node.attr]}"
    owner = node.value.id if isinstance(node.value, ast.Name) else ""
    if owner == "Qgis" and (node.attr in NOT_IN_3_22 or node.attr.startswith("Processing")):
        yield f"Qgis.{node.attr}: QGIS 3.22 has none"
    elif owner == "QVariant":
        if node.attr not in VARIANTS:
            yield f"QVariant.{node.attr}: Qt 6 has none"
    elif owner not in ENUMERATIONS and FOREIGN_CLASS.fullmatch(owner) and _is_loose(node.attr, has_more):
        yield f"{owner}.{node.attr}: needs the name of its enumeration (if it is no member of one, add it to TYPES)"
    elif owner == "self" and re.match("[A-Z][a-z]", node.attr):
        yield f"self.{node.attr}: needs the names of its class and its enumeration"
    of = node.value
    if node.attr in {"connect", "disconnect", "emit"} and isinstance(of, ast.Subscript):
        kinds = of.slice.elts if isinstance(of.slice, ast.Tuple) else [of.slice]
        if any(isinstance(kind, ast.Name) and kind.id in PYTHON_TYPES for kind in kinds):
            yield "a signal is chosen by its types: Qt 6 has a name for each"


def _is_loose(name: str, has_more: bool) -> bool:
    """Return whether a name in a class looks like a member of an enumeration without its enumeration."""
    return name[0].isupper() and not has_more and name not in TYPES


def _call_faults(node: ast.Call) -> Iterator[str]:
    called = node.func
    if isinstance(called, ast.Name) and called.id == "QVariant":
        yield "QVariant(): use None, or NULL of qgis.core"
    if isinstance(called, ast.Attribute) and called.attr == "width" and node.args:
        yield "width() of a text: use horizontalAdvance()"


def _import_faults(module: str, names: list[str]) -> Iterator[str]:
    if module.split(".")[0] in {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}:
        yield f"{module}: Qt comes through qgis.PyQt"
    for name in names:
        if name in GONE:
            yield f"{name}: {GONE[name]}"
        if name in MOVED and module != "qgis.PyQt.QtWidgets":
            yield f"{name}: take it from QtWidgets"
        if name in MOVED_AWAY:
            yield f"{name}: Qt 5 and Qt 6 have it in different places"


@pytest.mark.parametrize("path", QGIS_SIDE, ids=names(QGIS_SIDE))
def test_qt_6_and_qgis_4_would_take_it(path: Path) -> None:
    assert list(qt_faults(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "code",
    [
        "dialog.exec_()",
        "QApplication.desktop()",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtWidgets import qApp",
        "from . import resources_rc",
        "import PyQt5.QtCore",
        "from PyQt6.QtGui import QIcon",
        "from qgis.PyQt.QtGui import QAction",
        "from qgis.PyQt.QtGui import QShortcut",
        "from qgis.PyQt.QtWidgets import QFileSystemModel",
        "label.setAlignment(Qt.AlignLeft)",
        "flags = Qt.ItemIsEnabled | Qt.ItemIsSelectable",
        "Qt.WindowFlags()",
        "box.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)",
        "view = QgsProcessingParameterNumber(KEY, text, QgsProcessingParameterNumber.Integer)",
        "QgsTask.CanCancel",
        "Qgis.Info",
        "QgsWkbTypes.Polygon",
        "return self.FlagNoThreading",
        "Qgis.WkbType.Polygon",
        "Qgis.ProcessingSourceType.Raster",
        "feedback.pushFormattedMessage(text, text)",
        "QVariant()",
        "QVariant(QVariant.Int)",
        "QVariant.Invalid",
        "box.activated[str].connect(act)",
        "self.spin.valueChanged[int].disconnect()",
        "box.activated[int, str].emit(1, text)",
        "self.fontMetrics().width(text)",
        "layout.setMargin(0)",
        "event.globalPos()",
    ],
)
def test_what_they_would_not_take_is_found(code: str) -> None:
    assert list(qt_faults(f"def f():\n    {code}")) != []


@pytest.mark.parametrize(
    "code",
    [
        "dialog.exec()",
        "from qgis.PyQt.QtWidgets import QAction, QShortcut",
        "label.setAlignment(Qt.AlignmentFlag.AlignLeft)",
        "keys = Qt.Key",
        "QgsProcessingParameterNumber.Type.Integer",
        "QgsMapLayerProxyModel.Filter.RasterLayer",
        "Qgis.MessageLevel.Info, Qgis.DataType.Float32, QgsMapLayerType.RasterLayer",
        "QgsPalettedRasterRenderer.Class(1, colour, name)",
        "QVariant.LongLong, QMetaType.Type.Int",
        "self.INPUT, self.tr(text), self.rect().width()",
        "self._works[name].done.connect(act)",
        "signals['done'].connect(act)",
        "QApplication.clipboard().setText(text)",
    ],
)
def test_what_they_take_is_not_found(code: str) -> None:
    assert list(qt_faults(f"def f():\n    {code}")) == []


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
