"""Which Python runs the engine, what it has, and the sentence shown when something is missing.

Needs the standard library alone: the commands of the project use it without QGIS.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .translation import mark, tr, translated

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "resources" / "requirements"
OLDEST_PYTHON = (3, 9)
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

# Where a Python was found
SETTING = mark("setting")
VARIABLE = "LANDCLASS_PYTHON"
PRIVATE = mark("private environment")
QGIS = mark("QGIS's own Python")

_REMOVED = ("PYTHON", "PROJ_", "GDAL_", "QT_", "LD_LIBRARY_PATH", "DYLD_", "__PYVENV_LAUNCHER__")
_PROBE_SECONDS = 30
_TEST_SECONDS = 300
_PROBE = """
import importlib.metadata as metadata, json, sys
def version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
found = {name: version(name) for name in sys.argv[1:]}
print(json.dumps({"python": list(sys.version_info[:3]), "packages": found}))
"""


class Stopped(Exception):
    """The user stopped what was going on."""


@dataclass(frozen=True)
class Requirement:
    """A package the engine needs: `at_least` and `below` are versions, empty for no bound."""

    name: str
    at_least: str = ""
    below: str = ""

    def met_by(self, version: str | None) -> bool:
        """Return whether a version serves; None is a package that is not there."""
        if version is None:
            return False
        numbers = _numbers(version)
        return numbers >= _numbers(self.at_least) and not (self.below and numbers >= _numbers(self.below))

    def __str__(self) -> str:
        bounds = [tr("{} or newer").format(self.at_least)] if self.at_least else []
        bounds += [tr("below {}").format(self.below)] if self.below else []
        return f"{self.name} ({', '.join(bounds)})" if bounds else self.name


@dataclass(frozen=True)
class Engine:
    """The Python found for the engine; `problem` is one sentence, None when it serves. `source` is a marked text."""

    python: Path | None
    source: str
    packages: dict[str, str | None] = field(default_factory=dict)
    problem: str | None = None
    version: str = ""


def private_folder() -> Path:
    """Return the folder of the private environment, outside the plugin so that an upgrade keeps it."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "landclass" / "engine"


def python_in(folder: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def engine_variables(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables of the engine: those given without what QGIS sets for itself."""
    kept = {name: value for name, value in environ.items() if not name.upper().startswith(_REMOVED)}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"}


def requirements(tier: str = "engine") -> list[Requirement]:
    """Return the packages of a tier, ``"engine"`` or ``"deep-learning"``, for this system."""
    found = []
    for line in (REQUIREMENTS / f"{tier}.txt").read_text(encoding="utf-8").splitlines():
        text, _, marker = line.partition("#")[0].partition(";")
        if text.startswith("-r "):
            found += requirements(Path(text[3:].strip()).stem)
        elif text.strip() and _applies(marker):
            found.append(_requirement(text.strip()))
    return found


def own_pythons() -> list[Path]:
    """Return where QGIS's own interpreter may be, the likeliest first (`sys.executable` may be QGIS itself)."""
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    executable = Path(sys.executable or "")
    if sys.platform == "win32":
        places = [Path(sys.base_prefix) / "python.exe", Path(sys.base_prefix) / "python3.exe"]
    elif sys.platform == "darwin":
        folders = [Path(sys.base_prefix) / "bin", executable.parent / "bin", executable.parent]
        places = [folder / file for folder in folders for file in (name, "python3")]
    else:
        places = [Path(sys.base_prefix) / "bin" / name, Path("/usr/bin/python3")]
    if executable.name.lower().startswith("python"):
        places.insert(0, executable)
    return [place for place in dict.fromkeys(places) if place.is_file()]


def find_engine(setting: str = "", needs: str = "engine") -> Engine:
    """Find the Python that runs the engine.

    An explicit choice is never replaced by another Python: the variable ``LANDCLASS_PYTHON``, which holds for one run,
    before the setting. Then come the private environment and QGIS's own Python.
    """
    for chosen, source in ((os.environ.get(VARIABLE, ""), VARIABLE), (setting, SETTING)):
        if chosen.strip():
            return _examine(Path(chosen.strip()).expanduser(), source, needs)
    private = _examine(python_in(private_folder()), PRIVATE, needs)
    if private.problem is None:
        return private
    for place in own_pythons()[:1]:
        own = _examine(place, QGIS, needs)
        if own.problem is None:
            return own
    return private


def self_test(engine: Engine, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Cluster the sample scene and return a sentence with the seconds it took.

    Raises
    ------
    RuntimeError
        With what the engine said when it failed.
    Stopped
        When `cancelled` returned true.
    """
    if engine.python is None:
        raise RuntimeError(engine.problem or tr("There is no Python for the engine."))
    inputs = sorted(str(path) for path in (ROOT / "resources" / "sample").glob("*.TIF"))
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="landclass-") as folder:
        output = Path(folder) / "classes.tif"
        options = {"inputs": inputs, "k_min": 3, "k_max": 3, "restarts": 1, "output": str(output)}
        command = [str(engine.python), "-m", "engine", "kmeans_sweep", "-"]
        try:
            done = _run(command, _TEST_SECONDS, json.dumps(options), cancelled)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RuntimeError(tr("The engine could not be run: {}").format(error)) from None
        if done.returncode != 0 or not output.is_file():
            code = tr("The engine ended with exit code {}.").format(done.returncode)
            raise RuntimeError(done.stderr.strip() or code)
    seconds = time.monotonic() - start
    sentence = tr("The engine works: it clustered the sample scene ({} bands) into 3 classes in {:.1f} s.")
    return sentence.format(len(inputs), seconds)


def clear_cache() -> None:
    """Forget what was found, so that the next look asks the interpreters again."""
    _probed.clear()


_probed: dict[tuple[str, float, float], dict] = {}


def _examine(python: Path, source: str, needs: str) -> Engine:
    wanted = requirements(needs)
    packages: dict[str, str | None] = dict.fromkeys(requirement.name for requirement in wanted)
    button, place = _repairs(source, needs)
    if not python.is_file():
        absent = tr("There is no Python at {}: choose another one in {}.").format(python, place)
        missing = tr("The engine is not installed yet: {}.").format(button)
        return Engine(None, source, packages, absent if place else missing)
    found = _probe(python)
    repair = button
    if place:
        requirement_file = f"resources/requirements/{needs}.txt"
        repair = tr("install {} there, or choose another in {}").format(requirement_file, place)
    if "error" in found:
        broken = tr("{} is not a working Python ({}): {}.").format(python, found["error"], repair)
        return Engine(None, source, packages, broken)
    version = ".".join(map(str, found["python"]))
    packages = {name: _installed(name, found["packages"]) for name in packages}
    lacking = [str(requirement) for requirement in wanted if not requirement.met_by(packages[requirement.name])]
    problem = None
    if tuple(found["python"][:2]) < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        problem = tr("{} is Python {}, the engine needs {} or newer: {}.").format(python, version, oldest, repair)
    elif lacking:
        problem = tr("The engine's Python ({}) lacks {}: {}.").format(translated(source), ", ".join(lacking), repair)
    return Engine(python, source, packages, problem, version)


def _repairs(source: str, needs: str) -> tuple[str, str]:
    """Return what mends the private environment, and where the user chose the Python (empty when it was found)."""
    command = "make setup" if needs == "engine" else f"python -m processing_provider.environment_build --tier {needs}"
    button = tr("press Build in Plugins > Landclass > Environment, or run {}").format(command)
    places = {
        SETTING: tr("Settings > Options > Landclass"),
        VARIABLE: tr("the environment variable {}").format(VARIABLE),
    }
    return button, places.get(source, "")


def _probe(python: Path) -> dict:
    """Ask an interpreter for its version and packages without importing them, once for each state of its files."""
    key = (str(python), _changed(python), _changed(python.parent.parent))
    if key not in _probed:
        names = sorted({alias for wanted in requirements("deep-learning") for alias in _aliases(wanted.name)})
        try:
            done = _run([str(python), "-c", _PROBE, *names], _PROBE_SECONDS)
            lines = done.stdout.splitlines()
            _probed[key] = json.loads(lines[-1]) if done.returncode == 0 else {"error": _last_line(done.stderr)}
        except (OSError, ValueError, IndexError, subprocess.TimeoutExpired) as error:
            _probed[key] = {"error": getattr(error, "strerror", None) or tr("no answer")}
    return _probed[key]


def _run(
    command: list[str], seconds: float, text: str = "", cancelled: Callable[[], bool] = lambda: False
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, within so many seconds."""
    end = time.monotonic() + seconds
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        env=engine_variables(os.environ),
        cwd=str(ROOT),
        creationflags=NO_WINDOW,
    ) as process:
        while True:
            try:
                output, errors = process.communicate(text, timeout=0.2)
                return subprocess.CompletedProcess(command, process.returncode, output, errors)
            except subprocess.TimeoutExpired:
                text = ""  # it is on its way
                if cancelled():
                    process.kill()
                    raise Stopped from None
                if time.monotonic() > end:
                    process.kill()
                    raise


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or [tr("no message")])[-1]


def _requirement(text: str) -> Requirement:
    name = re.match(r"[\w.-]+", text).group()
    bounds = dict(re.findall(r"(>=|<)\s*([\w.]+)", text))
    return Requirement(name, bounds.get(">=", ""), bounds.get("<", ""))


def _applies(marker: str) -> bool:
    """Evaluate the one kind of marker the requirements use: a comparison of ``sys_platform``."""
    test = re.search(r"sys_platform\s*(==|!=)\s*['\"](\w+)['\"]", marker)
    return test is None or (sys.platform == test[2]) == (test[1] == "==")


def _aliases(name: str) -> list[str]:
    return [name, name[: -len("-cpu")]] if name.endswith("-cpu") else [name]


def _installed(name: str, versions: Mapping[str, str | None]) -> str | None:
    return next((versions[alias] for alias in _aliases(name) if versions.get(alias)), None)


def _numbers(version: str) -> tuple[int, ...]:
    """Return the release numbers of a version, without trailing zeros (2.0 is 2): 1.24.2+debian -> (1, 24, 2)."""
    start = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(part) for part in start.group().split(".")] if start else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
