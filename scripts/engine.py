"""Build the engine's private environment where the plugin looks for it, unless it is there and up to date."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent.parent / "resources" / "requirements"
HOME = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "landclass" / "engine"
STAMP = HOME / "landclass-environment.json"


def main() -> None:
    if os.environ.get("LANDCLASS_PYTHON"):
        return  # the user's own choice; its packages are the user's
    engine = REQUIREMENTS / "engine.txt"
    wanted = {"requirements": hashlib.sha256(engine.read_bytes()).hexdigest(), "tier": "engine"}
    python = HOME / "bin" / "python"
    if python.exists() and STAMP.exists() and json.loads(STAMP.read_text())["requirements"] == wanted["requirements"]:
        return
    print(f"Building the engine's environment in {HOME} ...", file=sys.stderr)
    shutil.rmtree(HOME, ignore_errors=True)
    venv.create(HOME, with_pip=True)
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--only-binary", ":all:"]
    subprocess.run([*pip, "-r", str(engine), "-c", str(REQUIREMENTS / "engine-current.txt")], check=True)
    STAMP.write_text(json.dumps(wanted) + "\n")


if __name__ == "__main__":
    main()
