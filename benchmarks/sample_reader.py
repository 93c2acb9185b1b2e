"""Measure reading samples from rasters of two grids: ours, rasterio for each patch, and a WarpedVRT for each sample.

A scene of 4000 x 4000 pixels of 10 m (4 bands of 16 bits, tiled, DEFLATE) and elevation of 25 m in degrees; patches of
128 x 128 pixels of 10 m around random places. All ways give patches of five bands. "rasterio a patch" keeps both files
open, reads windows of the scene, and warps the elevation under each patch with `rasterio.warp.reproject`; "WarpedVRT a
sample" opens a virtual warped dataset for every sample and raster, as Keras Spatial does. Every way is a process of its
own that reads patch by patch and keeps none.

    sh scripts/bench.sh --sample_reader
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

from run import ROOT, engine_python, measure

SIDE_PX, PIXEL, SIZE = 128, 10.0, 4000
ORIGIN = 500_000.0, 6_000_000.0
WAYS = ("landclass", "rasterio", "warped_vrt")


def make(folder: Path) -> None:
    """Write the two rasters."""
    import numpy as np
    import rasterio
    from rasterio.crs import CRS
    from rasterio.transform import from_origin
    from rasterio.warp import transform_bounds

    generator = np.random.default_rng(0)
    tiled = {"driver": "GTiff", "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"}
    smooth = np.cumsum(np.cumsum(generator.normal(0, 1, (SIZE, SIZE)), axis=0), axis=1)
    scene = (2000 + 500 * np.tanh(smooth / smooth.std()) + generator.normal(0, 60, (4, SIZE, SIZE))).astype("uint16")
    with rasterio.open(
        folder / "scene.tif", "w", width=SIZE, height=SIZE, count=4, dtype="uint16", crs="EPSG:32630",
        transform=from_origin(*ORIGIN, PIXEL, PIXEL), predictor=2, **tiled,
    ) as dataset:  # fmt: skip
        dataset.write(scene)
    bounds = ORIGIN[0], ORIGIN[1] - SIZE * PIXEL, ORIGIN[0] + SIZE * PIXEL, ORIGIN[1]
    west, south, east, north = transform_bounds(CRS.from_epsg(32630), CRS.from_epsg(4326), *bounds)
    step = 0.00025
    columns, rows = int((east - west) / step) + 2, int((north - south) / step) + 2
    heights = generator.normal(300, 50, (rows, columns)).astype("float32")
    with rasterio.open(
        folder / "heights.tif", "w", width=columns, height=rows, count=1, dtype="float32", crs="EPSG:4326",
        transform=from_origin(west, north, step, step), predictor=3, **tiled,
    ) as dataset:  # fmt: skip
        dataset.write(heights, 1)


def read(way: str, folder: Path, count: int) -> None:
    """Read the patches, and print the seconds and a sum of what was read."""
    import numpy as np
    import rasterio
    from affine import Affine
    from rasterio.crs import CRS
    from rasterio.enums import Resampling
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import reproject

    from engine.raster.sample_reader import SampleReader, sample_grid
    from engine.raster.sources import source_of

    paths = [str(folder / name) for name in ("scene.tif", "heights.tif")]
    crs, half = CRS.from_epsg(32630), SIDE_PX * PIXEL / 2
    reach = SIZE * PIXEL - 2 * half
    places = np.random.default_rng(1).uniform(0, reach, (count, 2)) * (1, -1) + (ORIGIN[0] + half, ORIGIN[1] - half)
    started, total = time.perf_counter(), 0.0
    if way == "landclass":
        sources = [source_of(path) for path in paths]
        reader = SampleReader(sources, sample_grid(sources, crs, PIXEL), SIDE_PX)
        for patch, _ in reader.squares(places[reader.nearby(places)]):
            total += float(patch[..., 0].mean())
    else:
        opened = [rasterio.open(path) for path in paths]
        for x, y in places.tolist():
            transform = Affine(PIXEL, 0, x - half, 0, -PIXEL, y + half)
            patch = np.empty((5, SIDE_PX, SIDE_PX), np.float32)
            if way == "rasterio":
                window = opened[0].window(x - half, y - half, x + half, y + half).round_offsets().round_lengths()
                patch[:4] = opened[0].read(window=window)
                reproject(
                    rasterio.band(opened[1], 1), patch[4], dst_transform=transform, dst_crs=crs,
                    resampling=Resampling.bilinear,
                )  # fmt: skip
            else:
                at = 0
                for path in paths:
                    with rasterio.open(path) as dataset, WarpedVRT(
                        dataset, crs=crs, transform=transform, width=SIDE_PX, height=SIDE_PX,
                        resampling=Resampling.bilinear,
                    ) as warped:  # fmt: skip
                        patch[at : at + warped.count] = warped.read()
                        at += warped.count
            total += float(patch[0].mean())
    print(time.perf_counter() - started, total / count)


def main() -> None:
    """Print a line for each way."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks" / "samples")
    parser.add_argument("--part", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.part:
        way, count = chosen.part
        make(chosen.folder) if way == "make" else read(way, chosen.folder, int(count))
        return
    chosen.folder.mkdir(parents=True, exist_ok=True)

    def part(way: str) -> tuple[float, float]:
        command = [engine_python(), __file__, "--folder", str(chosen.folder), "--part", way, str(chosen.samples)]
        settings = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "GDAL_CACHEMAX": "64"}
        _, memory, output = measure(command, PYTHONPATH=str(ROOT), **settings)
        return float(output.split()[0]) if output else 0.0, memory

    part("make")
    runs: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for _ in range(chosen.repeats):
        for way in WAYS:
            runs[way].append(part(way))
    ours = statistics.median(run[0] for run in runs["landclass"])
    print(f"{os.cpu_count()} cores, {chosen.samples:,} samples\nway          patches/s   times slower   peak MB")
    for way, found in runs.items():
        seconds = statistics.median(run[0] for run in found)
        print(f"{way:12}{chosen.samples / seconds:10.0f}{seconds / ours:15.1f}{max(run[1] for run in found):10.0f}")


if __name__ == "__main__":
    sys.exit(main())
