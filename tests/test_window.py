"""A real QGIS window: the plugin is on, every algorithm runs from its dialog, the layers are on the canvas."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.qgis, pytest.mark.window]

ROOT = Path(__file__).resolve().parent.parent


def open_window(out: Path) -> dict:
    """Start QGIS with the plugin in a profile of its own, let the session play, return what it found."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from env import settings

    environment = {
        **os.environ,
        **settings(),
        "QGIS_CUSTOM_CONFIG_PATH": str(out / "profile"),
        "LANDCLASS_WINDOW": str(out),
        "LANDCLASS_SAMPLE": str(ROOT / "resources" / "sample"),
    }
    subprocess.run(
        ["qgis_process", "plugins", "enable", "landclass"],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    environment.pop("QT_QPA_PLATFORM", None)
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    command = [program, "--noversioncheck", "--nologo", "--code", str(ROOT / "tests" / "window_session.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=1200)
    assert (out / "found.json").is_file(), done.stderr[-2000:]
    return json.loads((out / "found.json").read_text(encoding="utf-8"))


@pytest.mark.timeout(1300)  # 40 s on two cores that have nothing else to do
@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a display; make test starts a virtual one")
def test_every_algorithm_runs_from_its_dialog(tmp_path: Path) -> None:
    found = open_window(tmp_path)
    assert found["errors"] == ""
    assert found["plugin"]
    assert len(found["dialogs"]) >= 25 and all(found["dialogs"].values()), found["dialogs"]
    assert found["confusions"]
    assert {
        "landsat 2020-09-27",
        "landsat footprints",
        "landsat items",
        "Stacked bands",
        "K-means, 4 classes",
        "Metrics of K-means",
        "model, 6 classes",
        "Water",
        "Change of Water",
        "Confusion matrix",
        "Sample points",
        "Accuracy and area estimates",
    } <= set(found["layers"])
    assert any(name.startswith("RGB") for name in found["layers"]), found["layers"]
    assert found["classes"] == [f"Class {value}" for value in range(1, 5)]
    assert found["fields"] == [
        [True, True, "map_class"], [False, False, ""], [True, True, "reference"], [True, False, "kind"],
    ]  # fmt: skip
    picked = found["picked"]
    # Since QGIS 3.40 the group stands before the name
    assert picked["title"].endswith("Class mask") and picked["button"] == "Pick on the map"
    assert (picked["hover"], picked["hover beside"]) == ("1 · Class 1", "no class here")
    assert picked["first"] == "1" and picked["second"].startswith("1, ") and len(picked["second"]) == 4
    ways = ("without a layer", "still on", "escape", "right button", "out of the way", "back")
    assert [way for way in ways if not picked[way]] == []
    assert any("Landclass" in text for text in found["menu"])
    assert (tmp_path / "window.png").stat().st_size > 20_000
