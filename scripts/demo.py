"""Show what the plugin does, with qgis_process and without a display: land cover, water of two dates, a classifier."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

from env import headless

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"


def run(algorithm: str, title: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm with qgis_process and return its results; a list gives a parameter many values."""
    print(f"  {title:<16}", end="", flush=True)
    started = time.monotonic()
    values = [
        f"{key}={value}"
        for key, given in parameters.items()
        for value in (given if isinstance(given, list) else [given])
    ]
    command = ["qgis_process", "--json", "run", f"landclass:{algorithm}", "--", *values]
    done = subprocess.run(command, env=headless(), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"failed\n\n{done.stderr}\n{done.stdout}")
    print(f"{time.monotonic() - started:5.1f} s")
    return json.loads(done.stdout)["results"]


def table(path: Path, marked: int) -> str:
    """Return the rows of a CSV file as aligned text; the row whose first column is `marked` gets an arrow."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        header, *rows = csv.reader(file)
    cells = [header, *([readable(*pair) for pair in zip(header, row)] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    return "\n".join(
        ("  > " if row[0] == str(marked) else "    ")
        + "   ".join(value.rjust(width) for value, width in zip(row, widths))
        for row in cells
    )


def readable(name: str, value: str) -> str:
    """Return a value of the metrics as a person reads it."""
    if name == "converged":
        return "yes" if value in ("1", "true") else "no"
    if name == "inertia":
        return f"{float(value):,.0f}"
    if name.endswith("_share"):
        return f"{float(value):.1%}"
    return value if value.isdigit() else f"{float(value):.3f}"


def fresh(folder: Path) -> Path:
    """Return the folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def written(folder: Path, files: dict[str, str]) -> None:
    """Say what lies in a folder."""
    print("\nWritten:")
    for name, what in files.items():
        print(f"  {os.path.relpath(folder / name) + ('/' if name.endswith('/') else ''):<30} {what}")


def sweep() -> None:
    """Map the land cover of the sample scene."""
    out = fresh(ROOT / "demo")
    print("Liverpool and the River Mersey, Landsat 8, 27 September 2020: bands B1 to B7\n")
    stack = out / "stack.tif"
    run("stackbands", "Stack bands", INPUT=sorted(SAMPLE.glob("*.TIF")), OUTPUT=stack)
    run("rgbcomposite", "RGB composite", INPUT=stack, OUTPUT=out / "rgb.tif")
    found = run(
        "kmeanssweep",
        "K-means sweep",
        INPUT=stack,
        OUTPUT=out / "landcover.tif",
        FOLDER=out / "maps",
        METRICS=out / "metrics.csv",
        REPORT=out / "report.html",
        MODEL=out / "liverpool.landclass",
    )
    suggested = int(found["SUGGESTED_K"])
    print(f"\n{table(out / 'metrics.csv', suggested)}\n")
    print(f"Suggested number of classes: {suggested}")
    print(textwrap.fill(found["REASON"], 100, initial_indent="  ", subsequent_indent="  "))
    written(
        out,
        {
            "landcover.tif": "the map with the suggested number of classes, with its style beside it",
            "maps/": "a map for every number of classes",
            "report.html": "maps, curves, spectra and areas: open it in a browser",
            "rgb.tif": "the scene in natural colours",
            "metrics.csv": "the table above",
            "liverpool.landclass": "the model, for Apply clusters on another scene",
        },
    )


def change() -> None:
    """Map the water that the sample pair gained and lost."""
    out = fresh(ROOT / "demo-change")
    print("The River Ucayali at Pucallpa, Landsat, 1985 and 2020\n")
    pair = SAMPLE / "pucallpa"
    run(
        "waterchange",
        "Water change",
        **{
            "BEFORE": pair / "1985.tif",
            "AFTER": pair / "2020.tif",
            "clusters_before:CLASSES": out / "classes_1985.tif",
            "clusters_after:CLASSES": out / "classes_2020.tif",
            "change:CHANGE": out / "change.tif",
            "change:TRANSITIONS": out / "transitions.csv",
            "change:REPORT": out / "report.html",
        },
    )
    print()
    with (out / "transitions.csv").open(newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            pair_text = f"{row['from_name']} -> {row['to_name']}"
            print(f"  {pair_text:<24}{float(row['area_ha']):12,.0f} ha {float(row['share_of_all']):7.1%}")
    written(
        out,
        {
            "change.tif": "water gained, lost, stayed and never there, with its style beside it",
            "report.html": "maps, flows and areas: open it in a browser",
            "transitions.csv": "the table above",
            "classes_1985.tif": "the classes of 1985, the darkest of which is the water",
            "classes_2020.tif": "the classes of 2020",
        },
    )


def cnn() -> None:
    """Train a scene classifier on the sample patches."""
    out = fresh(ROOT / "demo-cnn")
    print("EuroSAT, 40 patches of each of ten classes of land use\n")
    found = run(
        "traincnn",
        "Train scene classifier (CNN)",
        FOLDER=SAMPLE / "eurosat",
        MODEL=out / "eurosat.landclass",
        REPORT=out / "report.html",
        HISTORY=out / "history.csv",
        PATCHES=out / "patches.csv",
        MATRIX=out / "matrix.csv",
    )
    print(f"\n  {found['OVERALL_ACCURACY']:.1%} of the test patches, which took no part in training, are named rightly")
    written(
        out,
        {
            "report.html": "curves, confusions, test patches and the worst mistakes: open it in a browser",
            "eurosat.landclass": "the model, for Apply CNN and Classify samples",
            "history.csv": "loss and accuracy of every epoch",
            "patches.csv": "every patch with its role, and what a test patch was taken for",
            "matrix.csv": "the confusion matrix of the test patches",
        },
    )


if __name__ == "__main__":
    demos = {"change": change, "cnn": cnn}
    demos.get(sys.argv[1] if len(sys.argv) > 1 else "", sweep)()
