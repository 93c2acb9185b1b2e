"""Measure the confusion matrix of two class rasters beside scikit-learn, Orfeo ToolBox and GRASS: whole processes.

Two rasters of 7800 x 7800 pixels, ten classes, uint8, tiled DEFLATE, 0 is nodata beyond a rotated border (42 million
valid pixels): patches of classes, and the same with 15 % of the pixels changed. Every contender reads both files and
ends with the matrix; Landclass writes it with all figures, once more with its report and the raster of disagreement.
Orfeo ToolBox and GRASS are measured where they are installed (Debian: otb-bin, grass-core).

    sh scripts/bench.sh --confusion [side]
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window
from run import ROOT, decode, engine_python, measure, start
from scenes import SAMPLE

CLASSES = 10
STRIP = 512
GRASS = """
r.external input={truth} output=truth -o --quiet
r.external input={shown} output=shown -o --quiet
g.region raster=shown
r.kappa classification=shown reference=truth output={output} -w --overwrite --quiet
"""


def make(folder: Path, side: int) -> tuple[Path, Path]:
    """Write the two class rasters unless they are there."""
    paths = folder / f"shown_{side}.tif", folder / f"truth_{side}.tif"
    if all(path.exists() for path in paths):
        return paths
    folder.mkdir(parents=True, exist_ok=True)
    with rasterio.open(next(iter(sorted(SAMPLE.glob("*_SR_B?.TIF"))))) as dataset:
        crs, transform = dataset.crs, dataset.transform
    profile = {
        **{"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint8", "nodata": 0, "crs": crs},
        **{"transform": transform, "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"},
    }
    turn = np.radians(12)
    with rasterio.open(paths[0], "w", **profile) as shown, rasterio.open(paths[1], "w", **profile) as truth:
        for top in range(0, side, STRIP):
            rows = min(STRIP, side - top)
            row, column = np.mgrid[top : top + rows, :side].astype(np.float32)
            patches = np.sin(row / 41) + np.sin(column / 57) + np.sin((row + 2 * column) / 173)
            labels = np.clip((patches + 3) / 6 * CLASSES + 1, 1, CLASSES).astype(np.uint8)
            y, x = row / side - 0.5, column / side - 0.5
            inside = np.maximum(abs(x * np.cos(turn) + y * np.sin(turn)), abs(y * np.cos(turn) - x * np.sin(turn)))
            generator = np.random.default_rng(top)
            other = np.where(generator.random(labels.shape) < 0.15, generator.integers(1, 11, labels.shape), labels)
            window = Window(0, top, side, rows)
            for dataset, values in ((shown, other), (truth, labels)):
                dataset.write(np.where(inside > 0.415, 0, values).astype(np.uint8), 1, window=window)
    return paths


def landclass(shown: Path, truth: Path, folder: Path, everything: bool = False) -> tuple[float, float, float]:
    """Run the engine; return seconds, peak memory in MB and the overall accuracy."""
    table = folder / "landclass.csv"
    options = {"maps": [str(shown)], "reference": str(truth), "csv": str(table)}
    if everything:
        options.update(report=str(folder / "landclass.html"), disagreement=str(folder / "disagreement.tif"))
    job = folder / "job.json"
    job.write_text(json.dumps(options))
    seconds, memory, _ = measure([engine_python(), "-m", "engine", "confusion_matrix", str(job)], PYTHONPATH=str(ROOT))
    with table.open(encoding="utf-8-sig", newline="") as file:
        return seconds, memory, float(list(csv.reader(file))[-1][-1])


def sklearn(shown: Path, truth: Path, folder: Path) -> tuple[float, float, float]:
    """Flatten both rasters and count them with scikit-learn."""
    code = (
        "import sys, numpy, rasterio; from sklearn.metrics import confusion_matrix\n"
        "shown, truth = (rasterio.open(path).read(1).ravel() for path in sys.argv[1:3])\n"
        "valid = (shown > 0) & (truth > 0)\n"
        "matrix = confusion_matrix(truth[valid], shown[valid])\n"
        "print(numpy.trace(matrix) / matrix.sum())\n"
    )
    seconds, memory, output = measure([sys.executable, "-c", code, str(shown), str(truth)])
    return seconds, memory, float(output)


def otb(shown: Path, truth: Path, folder: Path) -> tuple[float, float, float]:
    """Run ComputeConfusionMatrix of Orfeo ToolBox."""
    command = ["otbcli_ComputeConfusionMatrix", "-in", shown, "-ref", "raster", "-ref.raster.in", truth]
    command += ["-ref.raster.nodata", "0", "-nodatalabel", "0", "-out", folder / "otb.csv", "-ram", "512"]
    seconds, memory, _ = measure([str(part) for part in command])
    lines = [line.split(",") for line in (folder / "otb.csv").read_text().splitlines() if not line.startswith("#")]
    matrix = np.array(lines, float)
    return seconds, memory, float(np.trace(matrix) / matrix.sum())


def grass(shown: Path, truth: Path, folder: Path) -> tuple[float, float, float]:
    """Run r.kappa of GRASS on the files as they are."""
    location, script, output = folder / "grass", folder / "grass.sh", folder / "grass.txt"
    if not location.exists():
        measure(["grass", "-c", str(truth), "-e", str(location)])
    script.write_text(GRASS.format(truth=truth, shown=shown, output=output))
    seconds, memory, _ = measure(["grass", str(location / "PERMANENT"), "--exec", "sh", str(script)])
    # Under the heading: kappa, its variance, and the per cent that agree.
    agreeing = output.read_text().split("% Observed Correct")[1].splitlines()[1].split()[-1]
    return seconds, memory, float(agreeing) / 100


def main() -> None:
    """Print all ways side by side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("side", nargs="?", type=int, default=7800)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--make", action="store_true", help="write the rasters and stop")
    chosen = parser.parse_args()
    if chosen.make:
        make(chosen.folder / "scenes" / "classes", chosen.side)
        return
    # In a process of its own, for others count the memory of the one that starts them.
    subprocess.run([sys.executable, __file__, str(chosen.side), "--folder", chosen.folder, "--make"], check=True)
    pair = make(chosen.folder / "scenes" / "classes", chosen.side)
    folder = chosen.folder / "confusion"
    folder.mkdir(parents=True, exist_ok=True)
    ways = {
        "Landclass": landclass,
        "Landclass, everything": lambda *given: landclass(*given, everything=True),
        "scikit-learn": sklearn,
    }
    if shutil.which("otbcli_ComputeConfusionMatrix"):
        ways["Orfeo ToolBox"] = otb
    if shutil.which("grass"):
        ways["GRASS r.kappa"] = grass
    runs: dict[str, list[tuple[float, float, float]]] = {}
    decodes = []
    for _ in range(chosen.repeats):
        decodes.append(decode(list(pair)))
        for name, run in ways.items():
            runs.setdefault(name, []).append(run(*pair, folder))
    alone = statistics.median(decodes)
    print(f"{os.cpu_count()} cores; the engine starts in {start():.2f} s; decoding both takes {alone:.2f} s")
    ours = statistics.median(run[0] for run in runs["Landclass"])
    print(" " * 22 + "".join(head.rjust(12) for head in ("median s", "least s", "x ours", "peak MB", "accuracy")))
    for name, facts in runs.items():
        seconds = statistics.median(run[0] for run in facts)
        print(
            f"{name:22}{seconds:12.2f}{min(run[0] for run in facts):12.2f}{seconds / ours:12.1f}"
            f"{max(run[1] for run in facts):12.0f}{facts[0][2]:12.6f}"
        )


if __name__ == "__main__":
    main()
