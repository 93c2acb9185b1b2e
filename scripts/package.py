"""Build build/landclass-VERSION.zip, which QGIS installs and its plugin repository accepts.

The same files always give the same bytes: sorted names, one date, one mode.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTENTS = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "plugin",
    "processing_provider",
    "engine",
    "ui",
    "resources",
)
LEFT_OUT = (".pyc", ".aux.xml", "~")


def version() -> str:
    """Return the version that metadata.txt states."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))


def files() -> list[str]:
    """Return the plugin's files: those git knows or would add, all of them where there is no git repository."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *CONTENTS]
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    else:
        trees = (path for name in CONTENTS for path in (ROOT / name, *(ROOT / name).rglob("*")))
        listed = [path.relative_to(ROOT).as_posix() for path in trees]
    hidden = ("__pycache__/", "/.")
    return sorted(
        name
        for name in set(listed)
        if (ROOT / name).is_file() and not name.endswith(LEFT_OUT) and not any(part in f"/{name}" for part in hidden)
    )


def build(folder: Path) -> Path:
    """Write the zip into `folder` and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"landclass-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in files():
            entry = zipfile.ZipInfo(f"landclass/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            package.writestr(entry, (ROOT / name).read_bytes())
    return target


if __name__ == "__main__":
    made = build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build")
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
