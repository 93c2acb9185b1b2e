"""Which Python runs the engine, and how its private environment is built and repaired. Needs no QGIS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from landclass.processing_provider import environment, environment_build
from landclass.processing_provider.environment import Requirement, Stopped, engine_variables, find_engine, requirements
from landclass.processing_provider.environment_build import (
    BuildError,
    build,
    explain_failure,
    is_current,
    stamp,
)

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No environment, setting or cache of this computer takes part."""
    monkeypatch.setattr(environment, "private_folder", lambda: tmp_path / "landclass" / "engine")
    monkeypatch.delenv("LANDCLASS_PYTHON", raising=False)
    monkeypatch.setattr(environment, "own_pythons", lambda: [])
    environment.clear_cache()


def fake_python(path: Path, packages: dict[str, str], version: str = "3.11.2") -> Path:
    """Write a program that answers the probe as a Python with these packages would."""
    answer = json.dumps({"python": [int(part) for part in version.split(".")], "packages": packages})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho x >> {path}.calls\necho '{answer}'\n")
    path.chmod(0o755)
    return path


COMPLETE = {
    **{"numpy": "1.24.2", "scipy": "1.10.1", "scikit-learn": "1.2.1", "rasterio": "1.3.5"},
    **{"shapely": "2.0.1", "exactextract": "0.2.0", "pystac-client": "0.8.2", "spyndex": "0.12.0"},
}
LEARNING = {**COMPLETE, "keras": "3.5.0", "tensorflow": "2.18.0", "onnx": "1.17.0", "onnxruntime": "1.20.1"}


def test_requirements_are_those_of_the_files() -> None:
    wanted = {requirement.name: requirement for requirement in requirements()}
    assert list(wanted) == list(COMPLETE)
    assert wanted["numpy"] == Requirement("numpy", "1.24.2", "3")
    learning = [requirement.name for requirement in requirements("deep-learning")]
    tensorflow = "tensorflow" if sys.platform == "darwin" else "tensorflow-cpu"
    assert learning == [*wanted, "keras", "onnx", "onnxruntime", tensorflow]


@pytest.mark.parametrize(
    ("version", "met"),
    [("1.24.2", True), ("1.24.10", True), ("2.4.6", True), ("1.24.2+dfsg", True), ("1.24.1", False), ("1.9", False)]
    + [("3.0.0", False), ("3", False), ("2.10rc1", True), (None, False)],
)
def test_versions_are_compared_as_numbers(version: str | None, met: bool) -> None:
    assert Requirement("numpy", "1.24.2", "3").met_by(version) is met


def test_nothing_found_names_the_button_and_the_command() -> None:
    engine = find_engine()
    assert engine.python is None
    assert engine.source == "private environment"
    assert engine.packages == dict.fromkeys(COMPLETE)
    assert "Plugins > Landclass > Environment" in engine.problem
    assert "make setup" in engine.problem
    assert engine.problem.count(". ") == 0, "one sentence"


def test_order_of_the_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = fake_python(tmp_path / "own" / "bin" / "python", COMPLETE)
    monkeypatch.setattr(environment, "own_pythons", lambda: [own])
    assert (find_engine().python, find_engine().source) == (own, "QGIS's own Python")
    private = fake_python(environment.python_in(tmp_path / "landclass" / "engine"), COMPLETE)
    assert (find_engine().python, find_engine().source) == (private, "private environment")
    chosen = fake_python(tmp_path / "chosen" / "bin" / "python", COMPLETE)
    assert find_engine(str(chosen)).source == "setting"
    assert find_engine(str(chosen)).problem is None
    monkeypatch.setenv("LANDCLASS_PYTHON", str(own))
    assert (find_engine(str(chosen)).python, find_engine(str(chosen)).source) == (own, "LANDCLASS_PYTHON")


def test_an_incomplete_private_environment_gives_way_to_qgis_own_python(tmp_path, monkeypatch) -> None:
    fake_python(environment.python_in(tmp_path / "landclass" / "engine"), {**COMPLETE, "numpy": "1.19.0"})
    assert "numpy (1.24.2 or newer, below 3)" in find_engine().problem
    monkeypatch.setattr(
        environment, "own_pythons", lambda: [fake_python(tmp_path / "own" / "bin" / "python", COMPLETE)]
    )
    assert find_engine().source == "QGIS's own Python"


def test_a_chosen_python_is_never_replaced(tmp_path: Path) -> None:
    fake_python(environment.python_in(tmp_path / "landclass" / "engine"), COMPLETE)
    missing = find_engine(str(tmp_path / "nowhere" / "python"))
    assert missing.python is None and "There is no Python at" in missing.problem and "Settings" in missing.problem
    poor = find_engine(str(fake_python(tmp_path / "poor" / "bin" / "python", {"numpy": "2.0"})))
    assert "scipy" in poor.problem and "numpy" not in poor.problem
    old = find_engine(str(fake_python(tmp_path / "old" / "bin" / "python", COMPLETE, "3.8.10")))
    assert "is Python 3.8.10, the engine needs 3.9 or newer" in old.problem
    broken = tmp_path / "broken" / "bin" / "python"
    broken.parent.mkdir(parents=True)
    broken.write_text("#!/bin/sh\necho out of order >&2\nexit 3\n")
    broken.chmod(0o755)
    assert "out of order" in find_engine(str(broken)).problem


def test_deep_learning_needs_more(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "bin" / "python", COMPLETE)
    assert find_engine(str(python)).problem is None
    assert "keras" in find_engine(str(python), "deep-learning").problem
    learned = fake_python(tmp_path / "more" / "bin" / "python", LEARNING)
    assert find_engine(str(learned), "deep-learning").problem is None


def test_a_python_is_asked_once_until_it_changes(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "bin" / "python", {})
    calls = Path(f"{python}.calls")
    for _ in range(3):
        assert find_engine(str(python)).problem is not None
    find_engine(str(python), "deep-learning")
    assert calls.read_text().count("x") == 1
    os.utime(python, (1, 1))
    find_engine(str(python))
    assert calls.read_text().count("x") == 2
    environment.clear_cache()
    find_engine(str(python))
    assert calls.read_text().count("x") == 3


def test_this_python_is_probed_without_importing_its_packages() -> None:
    start = time.monotonic()
    engine = find_engine(sys.executable)
    assert engine.version == ".".join(map(str, sys.version_info[:3]))
    assert time.monotonic() - start < 2


def test_variables_of_qgis_do_not_reach_the_engine() -> None:
    given = {name: "x" for name in ("PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH")}
    given |= {"DYLD_LIBRARY_PATH": "x", "PATH": "/bin", "HTTPS_PROXY": "p", "HOME": "/home/a"}
    made = engine_variables(given)
    assert made == {
        **{"PATH": "/bin", "HTTPS_PROXY": "p", "HOME": "/home/a"},
        **{"PYTHONPATH": str(ROOT), "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"},
    }


@pytest.mark.parametrize(
    ("said", "cause", "next_step"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full", "Free"),
        ("The virtual environment was not created because ensurepip is not available.", "venv module", "python3-venv"),
        ("ProxyError('Cannot connect to proxy.', OSError('407 Proxy Authentication'))", "proxy", "HTTPS_PROXY"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate", "pip config set"),
        (
            "NewConnectionError: [Errno -3] Temporary failure in name resolution\nNo matching distribution",
            "internet",
            "wheels",
        ),
        ("ReadTimeoutError: Read timed out.", "in time", "few minutes"),
        (
            "Installing from the folder w ...\nERROR: No matching distribution found for rasterio",
            "folder",
            "pip download",
        ),
        ("ERROR: No matching distribution found for rasterio", "No wheel", "Choose a Python"),
        (
            "ERROR: Package 'numpy' requires a different Python: 3.8.10 not in '>=3.9'",
            "version of Python",
            "Python 3.12",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "damaged", "again"),
        ("PermissionError: [Errno 13] Permission denied: '/opt/x'", "may not be written", "writable"),
        ("PermissionError: [WinError 32] it is being used by another process", "holds a file", "restart QGIS"),
        ("ImportError: DLL load failed while importing _base", "does not run", "Choose another Python"),
        ("first\nsomething new\n", "something new", "Copy report"),
    ],
)
def test_failures_have_a_cause_and_one_next_step(said: str, cause: str, next_step: str) -> None:
    found = explain_failure(said)
    assert cause in found[0]
    assert next_step in found[1]


def test_download_sizes_are_no_proxy_errors() -> None:
    assert "proxy" not in explain_failure("Downloading numpy.whl (407 kB)\nsomething else")[0]


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Return the folder of an environment that stands already."""
    folder = tmp_path / "landclass" / "engine"
    folder.mkdir(parents=True)
    (folder / "mark").write_text("old")
    return folder


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Make environments without pip and packages; the commands that install are kept."""
    commands: list[list[str]] = []
    execute = environment_build._execute

    def run(command: list[str], *others) -> None:
        if "pip" in command:
            commands.append(command)
        else:
            execute([*command, "--without-pip"], *others)

    monkeypatch.setattr(environment_build, "_execute", run)
    monkeypatch.setattr(environment_build, "self_test", lambda *_: "The engine works.")
    monkeypatch.setattr(environment_build, "_check_space", lambda *_: None)
    return commands


def neighbours(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


def test_build_replaces_the_old_environment(older: Path, quick: list[list[str]], tmp_path: Path) -> None:
    said: list[str] = []
    build(older, "engine", None, said.append, lambda: False)
    assert not (older / "mark").exists()
    assert json.loads((older / "landclass-environment.json").read_text()) == stamp("engine")
    assert is_current(older) and not is_current(older, "deep-learning")
    assert neighbours(older) == ["engine"]
    assert "The engine works." in said
    python = environment.python_in(older)
    prefix = subprocess.run([python, "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True).stdout
    assert prefix.strip() == str(older)
    assert f"{older}-new" not in (older / "bin" / "activate").read_text()
    assert "--no-index" not in quick[0] and "-c" in quick[0]
    build(older, "deep-learning", tmp_path, said.append, lambda: False)
    assert is_current(older) and is_current(older, "deep-learning")
    assert quick[1][quick[1].index("--no-index") :][:3] == ["--no-index", "--find-links", str(tmp_path)]


def test_an_update_takes_no_packages_away(older: Path, quick: list[list[str]], monkeypatch) -> None:
    monkeypatch.delenv(environment_build.VARIABLE, raising=False)
    monkeypatch.setattr(environment_build, "private_folder", lambda: older)
    assert environment_build.main(["--tier", "deep-learning"]) == 0 and is_current(older, "deep-learning")
    (older / environment_build.STAMP).write_text('{"requirements": "of yesterday", "tier": "deep-learning"}')
    assert environment_build.main([]) == 0 and len(quick) == 2
    assert is_current(older, "deep-learning")


def test_a_failed_build_leaves_the_old_environment(older: Path, quick, monkeypatch) -> None:
    def fail(*_):
        raise RuntimeError("ImportError: libfoo.so: cannot open shared object file")

    monkeypatch.setattr(environment_build, "self_test", fail)
    with pytest.raises(BuildError) as caught:
        build(older, "engine", None, lambda _: None, lambda: False)
    assert "does not run on this computer" in caught.value.cause
    assert (older / "mark").read_text() == "old"
    assert neighbours(older) == ["engine"]


def test_an_empty_folder_of_wheels(older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment_build, "_check_space", lambda *_: None)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    empty = tmp_path / "wheels"
    empty.mkdir()
    with pytest.raises(BuildError) as caught:
        build(older, "engine", empty, lambda _: None, lambda: False)
    assert "folder of wheels lacks" in caught.value.cause
    assert (older / "mark").exists() and neighbours(older) == ["engine"]


def test_cancel_ends_the_command_and_leaves_the_old_environment(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment_build, "_check_space", lambda *_: None)
    start = time.monotonic()
    with pytest.raises(Stopped):
        build(older, "engine", None, lambda _: None, lambda: time.monotonic() - start > 0.5)
    assert time.monotonic() - start < 2.5
    assert (older / "mark").exists() and neighbours(older) == ["engine"]


def test_too_little_space_is_told_before_anything_is_written(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment_build, "SPACE_MB", {"engine": 10**9})
    with pytest.raises(BuildError, match="MB free, the environment needs"):
        build(older, "engine", None, lambda _: None, lambda: False)
    assert (older / "mark").exists()


def test_an_environment_put_aside_by_a_killed_build_comes_back(older: Path) -> None:
    older.rename(older.with_name("engine-old"))
    stale = older.with_name("engine-new-abc")
    stale.mkdir()
    os.utime(stale, (1, 1))
    environment_build._remove_leftovers(older)
    assert (older / "mark").exists() and neighbours(older) == ["engine"]


def test_the_command_does_nothing_when_it_is_up_to_date_or_the_user_chose(older, monkeypatch) -> None:
    monkeypatch.setattr(environment_build, "private_folder", lambda: older)
    monkeypatch.setattr(environment_build, "build", lambda *_: pytest.fail("built"))
    fake_python(environment.python_in(older), COMPLETE)
    (older / "landclass-environment.json").write_text(json.dumps(stamp("engine")))
    assert environment_build.main([]) == 0
    (older / "landclass-environment.json").unlink()
    monkeypatch.setenv("LANDCLASS_PYTHON", sys.executable)
    assert environment_build.main([]) == 0


def test_self_test_runs_the_real_engine() -> None:
    engine = find_engine(sys.executable)
    if engine.problem is not None:
        pytest.skip("this Python is not the engine's")
    assert environment.self_test(engine).startswith("The engine works: it clustered")


def test_self_test_can_be_stopped(tmp_path: Path) -> None:
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    start = time.monotonic()
    with pytest.raises(Stopped):
        environment.self_test(environment.Engine(slow, "setting"), lambda: True)
    assert time.monotonic() - start < 2
