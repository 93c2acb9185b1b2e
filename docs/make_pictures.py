"""Make the pictures of the documentation: run it with the engine's Python.

It needs what ``make demo``, ``make demo-change``, ``make demo-cnn`` and ``make test`` have left, and the real scenes in
the folder that LANDCLASS_DATA names.

The window and its dialog come from a real QGIS under a virtual display, the report from Chromium, the maps from the
files.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parent.parent
DEMO, CHANGE, CNN = ROOT / "demo", ROOT / "demo-change", ROOT / "demo-cnn"
SCENES = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data")
PICTURES = ROOT / "docs" / "pictures"
GAP = 6


def colours(path: Path) -> np.ndarray:
    """Return a raster as (3, rows, cols) uint8, a class raster in its class colours."""
    with rasterio.open(path) as dataset:
        if dataset.count >= 3:
            return dataset.read([1, 2, 3])
        table = dataset.colormap(1)
        lookup = np.array([table.get(value, (255, 255, 255, 0))[:3] for value in range(256)], np.uint8)
        return lookup[dataset.read(1)].transpose(2, 0, 1)


def save(path: Path, picture: np.ndarray) -> None:
    """Write (3, rows, cols) uint8 as PNG."""
    _, rows, columns = picture.shape
    with rasterio.open(path, "w", driver="PNG", width=columns, height=rows, count=3, dtype="uint8") as dataset:
        dataset.write(picture)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def side_by_side(pictures: list[np.ndarray]) -> np.ndarray:
    """Return pictures of one height in a row, with white between them."""
    white = np.full((3, pictures[0].shape[1], GAP), 255, np.uint8)
    parts = [part for picture in pictures for part in (picture, white)]
    return np.concatenate(parts[:-1], axis=2)


def window() -> None:
    """Photograph the QGIS window and the dialog of the sweep."""
    with tempfile.TemporaryDirectory() as folder:
        code = (
            "import sys; from pathlib import Path; sys.path.insert(0, 'tests'); "
            f"import test_window; print(test_window.open_window(Path({folder!r})))"
        )
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
        subprocess.run([*screen, ".venv-test/bin/python", "-c", code], cwd=ROOT, check=True)
        shutil.copy(Path(folder) / "window.png", PICTURES / "window.png")
        shutil.copy(Path(folder) / "kmeanssweep.png", PICTURES / "dialog.png")


def photograph(page: Path, picture: str, height: int) -> None:
    """Photograph the top of a report, if Chromium is here."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is needed for the pictures of reports.")
    with tempfile.TemporaryDirectory() as profile:
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--hide-scrollbars",
        ]
        subprocess.run(
            [
                *(chromium, *options, f"--user-data-dir={profile}", f"--window-size=1180,{height}"),
                *(f"--screenshot={PICTURES / picture}", page.as_uri()),
            ],
            check=True,
            capture_output=True,
        )


def report(job: str, picture: str, height: int, **options: object) -> None:
    """Run a job of the engine and photograph its report."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        command = [sys.executable, "-m", "engine", job, "-"]
        given = json.dumps({**options, "report": str(page)})
        subprocess.run(command, cwd=ROOT, input=given, text=True, check=True, capture_output=True)
        photograph(page, picture, height)


def spectral() -> None:
    """Photograph the report of spectral clustering of the sample scene."""
    bands = [str(path) for path in sorted((ROOT / "resources" / "sample").glob("*.TIF"))]
    report("spectral_clustering", "spectral.png", 1780, inputs=bands, classes=3, classes_max=8)


def confusion() -> None:
    """Photograph the confusion matrix of the sweep's finest map with the one it suggests."""
    finest = str(DEMO / "maps" / "kmeans_k10.tif")
    options = {"maps": [finest], "reference": str(DEMO / "landcover.tif"), "match_clusters": "majority"}
    report("confusion_matrix", "confusion.png", 2180, **options)


def segmentation() -> None:
    """Photograph the report of learning buildings from elevation, and show heights, labels and the map of the model."""
    folder = SCENES / "dem_buildings"
    inputs, labels = [str(folder / name) for name in ("hag.tif", "dsm.tif")], folder / "buildings_label.tif"
    with tempfile.TemporaryDirectory() as made:
        model, output = str(Path(made) / "buildings.landclass"), str(Path(made) / "map.tif")
        learning = {"labels": str(labels), "class_names": "0: ground; 1: building", "patch_px": 32, "seed": 1}
        report("train_segmentation", "segmentation_report.png", 1560, inputs=inputs, model=model, **learning)
        given = json.dumps({"inputs": inputs, "model": model, "output": output})
        command = [sys.executable, "-m", "engine", "apply_segmentation", "-"]
        subprocess.run(command, cwd=ROOT, input=given, text=True, check=True, capture_output=True)
        with rasterio.open(inputs[0]) as dataset:
            heights = (255 * np.clip(dataset.read(1) / 25, 0, 1)).astype(np.uint8)
        with rasterio.open(labels) as dataset, rasterio.open(output) as found:
            table = found.colormap(1)
            lookup = np.full((256, 3), 128, np.uint8)
            lookup[:2] = table[1][:3], table[2][:3]
            known = lookup[dataset.read(1)].transpose(2, 0, 1)
        pictures = [np.repeat(heights[None], 3, axis=0), known, colours(Path(output))]
        save(PICTURES / "segmentation.png", side_by_side(pictures))


def main() -> None:
    """Make all pictures."""
    PICTURES.mkdir(exist_ok=True)
    save(PICTURES / "rgb.png", colours(DEMO / "rgb.tif"))
    save(PICTURES / "sweep.png", side_by_side([colours(DEMO / "maps" / f"kmeans_k{k:02d}.tif") for k in (3, 4, 6, 10)]))
    save(PICTURES / "ucayali.png", colours(CHANGE / "change.tif"))
    photograph(DEMO / "report.html", "report.png", 1250)
    photograph(CHANGE / "report.html", "change.png", 2150)
    photograph(CNN / "report.html", "training.png", 2300)
    spectral()
    confusion()
    segmentation()
    window()


if __name__ == "__main__":
    main()
