"""The zip is what QGIS installs and what its plugin repository lets through."""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from env import headless

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parent.parent
LINT = ROOT / ".venv-lint" / "bin" / "python"

REQUIRED = (
    *("name", "description", "about", "version", "qgisMinimumVersion"),
    *("author", "email", "homepage", "tracker", "repository"),
)
PARTS = ("plugin", "processing_provider/algorithms", "engine/jobs", "engine/options", "resources/requirements")
BANDIT_CRITICAL = re.compile(r"B(102|105|106|107|202|301|302|307|602|604|605|615|5\d\d)$")
FLAKE8_CRITICAL = "E9,F821,F823,F831"
BINARIES = (".so", ".dll", ".dylib", ".exe", ".pyd", ".a", ".o", ".jar", ".whl", ".pkl", ".pickle", ".h5", ".bin")


def build(folder: Path) -> Path:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(folder)], check=True, capture_output=True)
    return next(folder.glob("landclass-*.zip"))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as file:
        file.extractall(folder)
    return folder / "landclass"


@pytest.fixture(scope="module")
def names(package: Path) -> list[str]:
    with zipfile.ZipFile(package) as file:
        return file.namelist()


@pytest.fixture(scope="module")
def metadata(unpacked: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    return parser["general"]


def lint(*arguments: str, folder: Path) -> str:
    if not LINT.exists():
        pytest.skip("the checkers are not installed; make lint installs them")
    done = subprocess.run([str(LINT), "-m", *arguments], cwd=folder, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_one_folder_with_what_the_repository_wants(names: list[str], package: Path) -> None:
    assert {PurePosixPath(name).parts[0] for name in names} == {"landclass"}
    assert {"landclass/__init__.py", "landclass/metadata.txt", "landclass/LICENSE"} <= set(names)
    assert package.stat().st_size < 25e6


def test_nothing_that_users_do_not_need(names: list[str]) -> None:
    for name in names:
        parts = PurePosixPath(name).parts[1:]
        assert parts[0] not in ("tests", "benchmarks", "docs", "scripts", "Makefile", "pyproject.toml"), name
        assert not any(part.startswith((".", "__pycache__", "__MACOSX")) for part in parts), name
        assert not name.lower().endswith((*BINARIES, ".pyc")), name
        assert "\\" not in name and ".." not in name, name


def test_every_part_of_the_plugin_is_inside(names: list[str]) -> None:
    assert [part for part in PARTS if not any(name.startswith(f"landclass/{part}/") for name in names)] == []
    assert sum(name.endswith(".TIF") for name in names) == 7


def test_same_files_same_bytes(package: Path, tmp_path: Path) -> None:
    assert build(tmp_path).read_bytes() == package.read_bytes()


def test_the_installed_zip_works(unpacked: Path, tmp_path: Path) -> None:
    environment = headless(QGIS_PLUGINPATH=unpacked.parent, QGIS_CUSTOM_CONFIG_PATH=tmp_path / "profile")

    def qgis_process(*arguments: str) -> str:
        done = subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=240
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    bands = [f"INPUT={path}" for path in (unpacked / "resources" / "sample").glob("*.TIF")]
    qgis_process("plugins", "enable", "landclass")
    qgis_process(
        "run",
        "landclass:kmeanssweep",
        "--",
        *bands,
        "K_MAX=3",
        f"OUTPUT={tmp_path}/map.tif",
        f"REPORT={tmp_path}/r.html",
    )
    assert {path.name for path in tmp_path.iterdir()} >= {"map.tif", "map.qml", "r.html"}


def test_metadata(metadata: configparser.SectionProxy, unpacked: Path) -> None:
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert metadata["hasProcessingProvider"] == "yes"
    assert "plugin" not in metadata["name"].lower()
    assert "/" not in metadata["author"]
    assert "External dependencies" in metadata["about"]
    assert all(metadata[key].startswith("https://") for key in ("homepage", "tracker", "repository"))
    assert metadata["version"] in metadata["changelog"]
    assert (unpacked / metadata["icon"]).is_file()


def test_licence_is_gpl(unpacked: Path) -> None:
    text = (unpacked / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 2, June 1991" in text


def test_no_critical_finding_of_bandit(unpacked: Path) -> None:
    report = json.loads(lint("bandit", "-q", "-r", "-f", "json", ".", folder=unpacked))
    assert report["errors"] == []
    found = [
        f"{finding['filename']}:{finding['line_number']} {finding['test_id']} {finding['issue_text']}"
        for finding in report["results"]
        if BANDIT_CRITICAL.match(finding["test_id"])
    ]
    assert found == []


def test_no_critical_finding_of_flake8(unpacked: Path) -> None:
    assert lint("flake8", "--isolated", f"--select={FLAKE8_CRITICAL}", ".", folder=unpacked) == ""


def test_no_secrets(unpacked: Path) -> None:
    report = json.loads(lint("detect_secrets", "scan", "--all-files", ".", folder=unpacked))
    found = [
        f"{name}:{finding['line_number']} {finding['type']}"
        for name, findings in report["results"].items()
        for finding in findings
        if "Entropy" not in finding["type"]
    ]
    assert found == []


def test_requirements_agree() -> None:
    def pins(name: str, pattern: str) -> dict[str, str]:
        text = (ROOT / "resources" / "requirements" / name).read_text(encoding="utf-8")
        return dict(re.findall(rf"^([a-z-]+){pattern}([\d.]+)", text, re.MULTILINE))

    needed, floor, current = pins("engine.txt", ">="), pins("engine-floor.txt", "=="), pins("engine-current.txt", "==")
    assert needed and {name: floor.get(name) for name in needed} == needed
    cluster = pins("cluster.txt", ">=")
    assert {name: floor.get(name) for name in cluster} == cluster
    assert set(current) == {*needed, *cluster, *pins("deep-learning.txt", ">=")} - {"tensorflow"}
