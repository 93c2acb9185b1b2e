"""Measure spectral indices and principal components beside gdal_calc.py, Orfeo ToolBox and scikit-learn.

Whole processes on scene L: 7800 x 7800 pixels, seven bands of uint16, tiled DEFLATE, nodata beyond a rotated border.
NDVI, NDWI and NDBI come out as float32, and so do three principal components; everybody writes tiled DEFLATE as
Landclass does. gdal_calc.py, which knows one formula a run, writes three files. Orfeo ToolBox is measured where it is
installed (Debian: otb-bin).

    sh scripts/bench.sh --indices [scene]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window
from run import ROOT, decode, engine_python, measure, start
from scenes import make

FORMULAS = {"NDVI": ("B5", "B4"), "NDWI": ("B3", "B5"), "NDBI": ("B6", "B5")}
GTIFF = {
    "TILED": "YES",
    "BLOCKXSIZE": "512",
    "BLOCKYSIZE": "512",
    "COMPRESS": "DEFLATE",
    "ZLEVEL": "1",
    "PREDICTOR": "3",
}
Run = tuple[float, float, Path]


def landclass(job: str, bands: list[Path], folder: Path, **options: object) -> Run:
    """Run a job of the engine; return seconds, peak memory in MB and the raster."""
    output, file = folder / f"{job}.tif", folder / f"{job}.json"
    file.write_text(json.dumps({"inputs": [str(path) for path in bands], "output": str(output), **options}))
    return *measure([engine_python(), "-m", "engine", job, str(file)], PYTHONPATH=str(ROOT))[:2], output


def gdal_calc(bands: list[Path], folder: Path) -> Run:
    """Run gdal_calc.py for each index, one after the other."""
    found = []
    for name, (first, second) in FORMULAS.items():
        files = [next(str(path) for path in bands if path.stem.endswith(band)) for band in (first, second)]
        command = ["gdal_calc.py", "-A", files[0], "-B", files[1], "--type=Float32", "--quiet", "--overwrite"]
        command += ["--calc=(A.astype(float32)-B)/(A.astype(float32)+B)", f"--outfile={folder / name}.tif"]
        found.append(measure([*command, *(f"--co={key}={value}" for key, value in GTIFF.items())]))
    return sum(run[0] for run in found), max(run[1] for run in found), folder / "NDVI.tif"


def otb_indices(bands: list[Path], folder: Path) -> Run:
    """Run BandMathX of Orfeo ToolBox, which takes images im1, im2 ... and writes several bands."""
    places = {path.stem[-2:]: f"im{number}b1" for number, path in enumerate(bands, start=1)}
    formulas = "; ".join(f"({places[a]}-{places[b]})/({places[a]}+{places[b]})" for a, b in FORMULAS.values())
    return otb("otbcli_BandMathX", ["-il", *map(str, bands), "-exp", formulas], folder / "otb_indices.tif")


def otb(program: str, arguments: list[str], output: Path) -> Run:
    """Run an application of Orfeo ToolBox."""
    target = f"{output}?" + "".join(f"&gdal:co:{key}={value}" for key, value in GTIFF.items())
    return *measure([program, *arguments, "-out", target, "float", "-ram", "512"])[:2], output


def otb_components(bands: list[Path], folder: Path) -> Run:
    """Run DimensionalityReduction of Orfeo ToolBox on a virtual stack; nodata counts as a value there."""
    stack = folder / "stack.vrt"
    subprocess.run(["gdalbuildvrt", "-q", "-separate", stack, *bands], check=True)
    arguments = ["-in", str(stack), "-method", "pca", "-nbcomp", "3", "-bv", "0"]
    return otb("otbcli_DimensionalityReduction", arguments, folder / "otb_pca.tif")


def sklearn(bands: list[Path], folder: Path) -> Run:
    """Run this file as the plain scikit-learn way: IncrementalPCA over strips, then its transform."""
    output = folder / "sklearn_pca.tif"
    seconds, memory, _ = measure([sys.executable, __file__, "--sklearn", str(output), *map(str, bands)])
    return seconds, memory, output


def incremental_pca(output: str, bands: list[str]) -> None:
    """Fit three components strip by strip and write them."""
    from sklearn.decomposition import IncrementalPCA

    datasets = [rasterio.open(path) for path in bands]
    first = datasets[0]
    model = IncrementalPCA(3)
    windows = [Window(0, row, first.width, min(512, first.height - row)) for row in range(0, first.height, 512)]

    def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
        cube = np.stack([dataset.read(1, window=window) for dataset in datasets])
        valid = (cube != 0).all(axis=0)
        return cube[:, valid].T.astype(np.float32), valid

    for window in windows:
        samples, _ = read(window)
        if len(samples) > 3:
            model.partial_fit(samples)
    profile = {**first.profile, "count": 3, "dtype": "float32", "nodata": np.nan}
    with rasterio.open(output, "w", **{**profile, **{key.lower(): value for key, value in GTIFF.items()}}) as target:
        for window in windows:
            samples, valid = read(window)
            cube = np.full((3, *valid.shape), np.nan, np.float32)
            if len(samples):
                cube[:, valid] = model.transform(samples).T
            target.write(cube, window=window)


def table(title: str, ways: dict[str, Callable[[], Run]], repeats: int) -> None:
    """Print ways side by side, with the mean and deviation of the first band that each wrote."""
    runs: dict[str, list[Run]] = {}
    for _ in range(repeats):
        for name, run in ways.items():
            runs.setdefault(name, []).append(run())
    ours = statistics.median(run[0] for run in next(iter(runs.values())))
    print(
        f"\n{title}\n"
        + " " * 24
        + "".join(head.rjust(12) for head in ("median s", "x ours", "peak MB", "mean", "deviation"))
    )
    for name, facts in runs.items():
        seconds = statistics.median(run[0] for run in facts)
        with rasterio.open(facts[0][2]) as dataset:
            middle = Window(dataset.width // 2 - 500, dataset.height // 2 - 500, 1000, 1000)
            values = dataset.read(1, window=middle).astype(float)
        told = f"{np.nanmean(values):12.5g}{np.nanstd(values):12.5g}"
        print(f"{name:24}{seconds:12.2f}{seconds / ours:12.2f}{max(run[1] for run in facts):12.0f}{told}", flush=True)


def main() -> None:
    """Print both comparisons."""
    if sys.argv[1:2] == ["--sklearn"]:
        incremental_pca(sys.argv[2], sys.argv[3:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scene", nargs="?", default="L")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--repeats", type=int, default=3)
    chosen = parser.parse_args()
    # In a process of its own, for others count the memory of the one that starts them.
    code = f"import pathlib, scenes; scenes.make({chosen.scene!r}, pathlib.Path({str(chosen.folder / 'scenes')!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parent)
    bands = make(chosen.scene, chosen.folder / "scenes")
    folder = chosen.folder / "indices"
    folder.mkdir(parents=True, exist_ok=True)
    print(
        f"{os.cpu_count()} cores; the engine starts in {start():.2f} s; decoding all bands takes {decode(bands):.2f} s"
    )
    names = {"indices": ", ".join(FORMULAS), "sensor": "landsat8"}
    ways: dict[str, Callable[[], Run]] = {"Landclass": lambda: landclass("spectral_indices", bands, folder, **names)}
    if shutil.which("gdal_calc.py"):
        ways["gdal_calc.py, three runs"] = lambda: gdal_calc(bands, folder)
    if shutil.which("otbcli_BandMathX"):
        ways["OTB BandMathX"] = lambda: otb_indices(bands, folder)
    table("NDVI, NDWI and NDBI", ways, chosen.repeats)
    ways = {"Landclass": lambda: landclass("principal_components", bands, folder)}
    ways["scikit-learn IncrementalPCA"] = lambda: sklearn(bands, folder)
    if shutil.which("otbcli_DimensionalityReduction"):
        ways["OTB DimensionalityReduction"] = lambda: otb_components(bands, folder)
    table("Three principal components of seven bands", ways, chosen.repeats)


if __name__ == "__main__":
    main()
