"""Make a land-cover map of the sample scene with qgis_process: stack the bands, picture them, sweep K-means over k."""

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
OUT = ROOT / "demo"


def run(algorithm: str, title: str, inputs: list[Path], **parameters: Any) -> dict[str, Any]:
    """Run an algorithm with qgis_process and return its results and its log."""
    print(f"  {title:<16}", end="", flush=True)
    started = time.monotonic()
    values = [f"INPUT={path}" for path in inputs] + [f"{key}={value}" for key, value in parameters.items()]
    command = ["qgis_process", "--json", "run", f"landclass:{algorithm}", "--", *values]
    done = subprocess.run(command, env=headless(), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"failed\n\n{done.stderr}\n{done.stdout}")
    print(f"{time.monotonic() - started:5.1f} s")
    return json.loads(done.stdout)


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


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir()
    print("Liverpool and the River Mersey, Landsat 8, 27 September 2020: bands B1 to B7\n")
    stack = OUT / "stack.tif"
    run("stackbands", "Stack bands", sorted(SAMPLE.glob("*.TIF")), OUTPUT=stack)
    run("rgbcomposite", "RGB composite", [stack], OUTPUT=OUT / "rgb.tif")
    sweep = run(
        "kmeanssweep",
        "K-means sweep",
        [stack],
        OUTPUT=OUT / "landcover.tif",
        FOLDER=OUT / "maps",
        METRICS=OUT / "metrics.csv",
        REPORT=OUT / "report.html",
        MODEL=OUT / "liverpool.landclass",
    )
    suggested = int(sweep["results"]["SUGGESTED_K"])
    print(f"\n{table(OUT / 'metrics.csv', suggested)}\n")
    print(f"Suggested number of classes: {suggested}")
    print(textwrap.fill(sweep["results"]["REASON"], 100, initial_indent="  ", subsequent_indent="  "))
    print("\nWritten:")
    for name, what in (
        ("landcover.tif", "the map with the suggested number of classes, with its style beside it"),
        ("maps/", "a map for every number of classes"),
        ("report.html", "maps, curves, spectra and areas: open it in a browser"),
        ("rgb.tif", "the scene in natural colours"),
        ("metrics.csv", "the table above"),
        ("liverpool.landclass", "the model, for Apply clusters on another scene"),
    ):
        print(f"  {os.path.relpath(OUT / name) + ('/' if name.endswith('/') else ''):<26} {what}")


if __name__ == "__main__":
    main()
