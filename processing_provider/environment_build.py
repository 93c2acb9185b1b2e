"""Build the engine's private environment.

Called by the Environment dialog and by ``python -m processing_provider.environment_build``; needs the standard library
alone.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from .environment import (
    NO_WINDOW,
    OLDEST_PYTHON,
    PRIVATE,
    REQUIREMENTS,
    VARIABLE,
    Engine,
    Stopped,
    clear_cache,
    engine_variables,
    own_pythons,
    private_folder,
    python_in,
    self_test,
)
from .translation import mark, tr, translated

TIERS = ("engine", "deep-learning")
CLUSTER = "cluster.txt"  # light, so that every environment has it, and asked for by nothing else
STAMP = "landclass-environment.json"
SPACE_MB = {"engine": 900, "deep-learning": 4000}
_LEFTOVER_SECONDS = 24 * 3600
_CONSTRAINTS = REQUIREMENTS / "engine-current.txt"

Log = Callable[[str], None]


class BuildError(RuntimeError):
    """A build that failed: `cause` and `next_step` are a sentence each."""

    def __init__(self, cause: str, next_step: str) -> None:
        super().__init__(f"{cause} {next_step}")
        self.cause = cause
        self.next_step = next_step


def build(folder: Path, tier: str, wheels: Path | None, log: Log, cancelled: Callable[[], bool]) -> None:
    """Build an environment beside `folder`, test it, and only then put it in the place of the old one.

    Packages come from where pip is set to look, or from a folder of `wheels` alone. An older environment stays as it is
    when the build fails or is stopped.

    Raises
    ------
    BuildError
        With the cause and one next step.
    Stopped
        When `cancelled` returned true.
    """
    said: list[str] = []  # in English, which failures are told by

    def tell(line: str, *values: object) -> None:
        said.append(line.format(*values) if values else line)
        log(translated(line).format(*values) if values else translated(line))

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _check_space(folder.parent, tier)
        _remove_leftovers(folder)
        python = _base_python()
        new = Path(tempfile.mkdtemp(prefix=f"{folder.name}-new-", dir=folder.parent))
        try:
            tell(mark("Making a virtual environment with {} ..."), python)
            _execute([str(python), "-m", "venv", str(new)], tell, cancelled)
            if wheels:
                tell(mark("Installing from the folder {} ..."), wheels)
            else:
                tell(mark("Installing packages ..."))
            _execute(_pip_command(python_in(new), tier, wheels), tell, cancelled)
            tell(mark("Testing it ..."))
            tell(self_test(Engine(python_in(new), PRIVATE), cancelled))
            if cancelled():
                raise Stopped
            (new / STAMP).write_text(json.dumps(stamp(tier)) + "\n", encoding="utf-8")
            _replace(folder, new)
        finally:
            shutil.rmtree(new, ignore_errors=True)
    except (BuildError, Stopped):
        raise
    except (OSError, RuntimeError) as error:
        raise BuildError(*explain_failure("\n".join([*said, str(error)]))) from error
    finally:
        clear_cache()


def stamp(tier: str) -> dict[str, str]:
    """Return what tells an environment of this tier that is up to date from others."""
    files = ["engine-current.txt", CLUSTER, *dict.fromkeys(("engine.txt", f"{tier}.txt"))]
    content = b"".join((REQUIREMENTS / name).read_bytes().replace(b"\r\n", b"\n") for name in files)
    return {"requirements": hashlib.sha256(content).hexdigest(), "tier": tier}


def built_tier(folder: Path) -> str | None:
    """Return the tier that the environment was built for, up to date or not; None where there is none."""
    try:
        tier = json.loads((folder / STAMP).read_text(encoding="utf-8"))["tier"]
        return tier if tier in TIERS else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_current(folder: Path, tier: str = "engine") -> bool:
    """Return whether the environment was built from the present requirements of this tier or a larger one."""
    built = built_tier(folder)
    if built is None or TIERS.index(built) < TIERS.index(tier):
        return False
    return json.loads((folder / STAMP).read_text(encoding="utf-8")) == stamp(built) and python_in(folder).is_file()


def explain_failure(text: str) -> tuple[str, str]:
    """Return the cause of a failed build and one next step, from what was said."""
    for pattern, cause, next_step in _FAILURES:
        if re.search(pattern, text, re.IGNORECASE):
            return translated(cause), translated(next_step)
    last = next((line.strip() for line in reversed(text.splitlines()) if line.strip()), tr("nothing was said"))
    advice = tr("Press Copy report and send it with a description of your computer.")
    return tr("The build stopped: {}").format(last), advice


_FAILURES = (
    (r"No space left|not enough space|Errno 28|WinError 112|quota exceeded|leaves? only \d+ MB",
     mark("The disk is full."),
     mark("Free about 1 GB on the disk of your home folder and build again.")),
    (r"ensurepip is not|No module named '?(venv|ensurepip)|ensurepip.{0,80}returned non-zero",
     mark("This Python cannot make virtual environments: its venv module is missing."),
     mark("Install it (Debian and Ubuntu: sudo apt install python3-venv) and build again.")),
    (r"407 Proxy|ProxyError|Cannot connect to proxy|Tunnel connection failed|proxy authentication",
     mark("The proxy refused the connection."),
     mark("Set HTTPS_PROXY to your proxy in QGIS's Settings > Options > System > Environment and restart QGIS.")),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid certificate|TLS CA certificate",
     mark("The certificate of the server could not be checked, as happens where a company inspects its traffic."),
     mark("Ask your administrator for the company's certificate file and name it with: "
          "pip config set global.cert FILE")),
    (r"THESE PACKAGES DO NOT MATCH THE HASHES|BadZipFile|zipfile.{0,20}invalid|IncompleteRead|Wheel.{0,200}is invalid",
     mark("A download arrived damaged."),
     mark("Build again; from a folder of wheels, copy the wheels again.")),
    (r"Read timed out|ReadTimeout|ConnectTimeout|connection timed out|TimeoutExpired",
     mark("The server did not answer in time."),
     mark("Build again in a few minutes, or build from a folder of wheels.")),
    (r"Temporary failure in name resolution|Name or service not known|getaddrinfo failed|NewConnectionError|"
     r"Network is unreachable|nodename nor servname|Connection refused|ConnectionError|RemoteDisconnected",
     mark("The package index cannot be reached: there seems to be no connection to the internet."),
     mark("Connect and build again, or build from a folder of wheels.")),
    (r"requires a different Python|Requires-Python|No Python 3|not supported wheel|is not a supported wheel",
     mark("There are no packages for this version of Python."),
     mark("Install Python 3.12, or choose a Python that has the packages in Settings > Options > Landclass.")),
    (r"Installing from the folder[\s\S]*(No matching distribution|Could not find a version|ResolutionImp)",
     mark("The folder of wheels lacks a package that fits this Python and computer."),
     mark("Fill it on a computer of the same kind with: pip download -r resources/requirements/engine.txt "
          "-r resources/requirements/cluster.txt -d FOLDER")),
    (r"No matching distribution|Could not find a version|ResolutionImpossible|conflicting dependencies",
     mark("No wheel of a package fits this Python and computer."),
     mark("Choose a Python that has the packages in Settings > Options > Landclass "
          "(conda has them for most computers).")),
    (r"WinError 5\b|WinError 32|being used by another process|Text file busy|virus",
     mark("Another program holds a file of the environment: a running job of Landclass or a virus scanner."),
     mark("End running jobs, or restart QGIS, and build again.")),
    (r"Permission denied|PermissionError|Read-only file system|Access is denied|Errno 13|Errno 30",
     mark("The environment's folder may not be written."),
     mark("Make your user data folder writable, or choose another Python in Settings > Options > Landclass.")),
    (r"DLL load failed|cannot open shared object|GLIBC|Illegal instruction",
     mark("A package was installed but does not run on this computer."),
     mark("Choose another Python with the packages in Settings > Options > Landclass "
          "(conda has builds for older systems).")),
    (r"HTTP error 5\d\d|50[0-4] Server Error|Too Many Requests",
     mark("The package index is out of order at the moment."),
     mark("Build again in a few minutes.")),
)  # fmt: skip


def _check_space(folder: Path, tier: str) -> None:
    free = shutil.disk_usage(folder).free // 2**20
    if free < SPACE_MB[tier]:
        cause = tr("{} has {} MB free, the environment needs {} MB while it is built.")
        next_step = tr("Free some space there and build again.")
        raise BuildError(cause.format(folder, free, SPACE_MB[tier]), next_step)


def _remove_leftovers(folder: Path) -> None:
    """Remove what a build that was killed left, and bring back an environment it had just put aside."""
    aside = _aside(folder)
    if aside.is_dir() and not folder.exists():
        os.replace(aside, folder)
    shutil.rmtree(aside, ignore_errors=True)
    for path in folder.parent.glob(f"{folder.name}-new-*"):
        if time.time() - path.stat().st_mtime > _LEFTOVER_SECONDS:  # a younger one may be another build
            shutil.rmtree(path, ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}-old")


def _base_python() -> Path:
    """Return a Python that can make the environment: the system's, else QGIS's own, else one on the path."""
    places = [Path("/usr/bin/python3")] if sys.platform.startswith("linux") else []
    places += own_pythons()
    places += [Path(found) for found in map(shutil.which, ("python3", "python")) if found]
    question = f"import sys, venv, ensurepip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    seen = list(dict.fromkeys(place for place in places if place.is_file()))
    for place in seen:
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            if subprocess.run(
                [str(place), "-I", "-c", question],
                env=engine_variables(os.environ), capture_output=True, timeout=30, creationflags=NO_WINDOW,
            ).returncode == 0:  # fmt: skip
                return place
    raise RuntimeError("No module named venv" if seen else "No Python 3")


def _pip_command(python: Path, tier: str, wheels: Path | None) -> list[str]:
    # The tested newest versions hold where there is a choice; a folder has what it has, within the required bounds
    source = ["-c", str(_CONSTRAINTS)] if wheels is None else ["--no-index", "--find-links", str(wheels)]
    quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--retries", "2"]
    packages = ["--only-binary", ":all:", "-r", str(REQUIREMENTS / f"{tier}.txt"), "-r", str(REQUIREMENTS / CLUSTER)]
    return [str(python), "-I", "-m", "pip", "install", *quiet, *source, *packages]


def _execute(command: list[str], log: Log, cancelled: Callable[[], bool]) -> None:
    """Run a command, hand on what it says line by line, and end it with its children when the build is stopped."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=engine_variables(os.environ),
        start_new_session=True,
        creationflags=NO_WINDOW,
    )
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        while True:
            if cancelled():
                raise Stopped
            try:
                line = lines.get(timeout=0.1)
            except queue.Empty:
                continue
            if line is None:
                break
            log(line)
        if process.wait() != 0:
            raise RuntimeError  # what it said is in the log
    finally:
        if process.poll() is None:
            _kill(process)
        process.wait()
        reader.join(timeout=2)


def _read(stream, lines: queue.Queue) -> None:
    for line in stream:
        if line.strip():
            lines.put(line.rstrip())
    stream.close()
    lines.put(None)


def _kill(process: subprocess.Popen) -> None:
    if hasattr(os, "killpg"):
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _replace(folder: Path, new: Path) -> None:
    """Move the new environment into place; its scripts carry their folder in their text, its packages do not."""
    scripts = [path for path in python_in(new).parent.iterdir() if path.is_file() and not path.is_symlink()]
    for path in (*scripts, new / "pyvenv.cfg"):
        content = path.read_bytes()
        if str(new).encode() in content and b"\0" not in content:
            path.write_bytes(content.replace(str(new).encode(), str(folder).encode()))
    aside = _aside(folder)
    if folder.exists():
        os.replace(folder, aside)
    try:
        os.replace(new, folder)
    except OSError:
        if aside.exists():
            os.replace(aside, folder)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def main(arguments: list[str]) -> int:
    """Build the private environment unless it is up to date; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m processing_provider.environment_build", description=main.__doc__)
    parser.add_argument("--tier", choices=TIERS, default="engine")
    parser.add_argument("--wheels", type=Path, help="folder of wheels to install from instead of the package index")
    chosen = parser.parse_args(arguments)
    folder = private_folder()
    tier = max(chosen.tier, built_tier(folder) or "engine", key=TIERS.index)  # an update takes nothing away
    if os.environ.get(VARIABLE) or is_current(folder, tier):
        return 0  # a Python of the user's own choice holds the user's own packages
    said: list[str] = []
    sys.stderr.write(f"Building the engine's environment in {folder} ...\n")
    try:
        build(folder, tier, chosen.wheels, said.append, lambda: False)
    except BuildError as error:
        sys.stderr.write("\n".join([*said[-20:], f"{error}\n"]))
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
