"""One part of the segmentation benchmark, in a process of its own: `make`, `bare` or `apply`."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from engine.learning.inference import onnx_runner
from engine.learning.tiles import Seams, TileGrid, apply_tiles
from engine.options.base import StackOptions
from engine.progress import Progress
from engine.raster.grid import Grid
from engine.raster.stack import build_stack
from engine.raster.windows import TILE, count_threads
from engine.raster.writing import ClassRow, create, create_classes, raster_profile

BANDS, CLASSES, SIDE, OVERLAP = 7, 5, 256, 32


def make(folder: Path, *sides: str) -> None:
    """Write a network with random weights, and rasters of smooth values with noise, in steps as of a sensor."""
    from engine.learning.onnx_export import to_onnx
    from engine.learning.segmentation_networks import build_segmentation_network

    (folder / "network.onnx").write_bytes(to_onnx(build_segmentation_network("unet_small", SIDE, BANDS, CLASSES)))
    draw = np.random.default_rng(0)
    for side in map(int, sides):
        grid = Grid(CRS.from_epsg(32630), Affine(10, 0, 5e5, 0, -10, 5.9e6), side, side)
        with create(folder / f"scene{side}.tif", raster_profile(grid, "float32", BANDS, -1.0)) as dataset:
            for top in range(0, side, TILE):
                rows, cols = np.mgrid[top : min(top + TILE, side), :side] / 100
                waves = np.stack([np.sin(rows * (1 + band / 9)) * np.cos(cols) for band in range(BANDS)])
                values = 0.3 + 0.2 * waves + draw.normal(0, 0.01, waves.shape)
                dataset.write(values.round(3).astype(np.float32), window=Window(0, top, side, rows.shape[0]))


def bare(network: Path) -> None:
    """Print the million pixels of tiles that ONNX Runtime alone takes a second, and a second of a core."""
    predict = onnx_runner(network.read_bytes(), None, BANDS, CLASSES)
    tile = np.random.default_rng(0).normal(0, 1, (1, SIDE, SIDE, BANDS)).astype(np.float32)
    threads, count = count_threads(0), 48
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(predict, [tile] * threads))
        started, worked = time.perf_counter(), time.process_time()
        list(pool.map(predict, [tile] * count))
    size = count * SIDE**2 / 1e6
    print(size / (time.perf_counter() - started), size / (time.process_time() - worked))


def apply(network: Path, raster: Path, output: Path) -> None:
    """Write the class map of a raster; print the seconds, and those of all cores, without the start; and the seams."""
    started, worked = time.perf_counter(), time.process_time()
    progress = Progress()
    stack = build_stack(StackOptions(inputs=(str(raster),)), progress)
    predict = onnx_runner(network.read_bytes(), None, BANDS, CLASSES)

    def read(reader, window):
        block = reader.read(window)
        return np.where(block.valid[..., None], (np.moveaxis(block.cube, 0, -1) - 0.3) * 5, 0), block.valid

    grid = TileGrid(*stack.grid.shape, SIDE, OVERLAP)
    seams, table = Seams(grid), tuple(ClassRow(at + 1, f"class {at + 1}", "#808080") for at in range(CLASSES))
    with rasterio.Env(GDAL_CACHEMAX=2**24), create_classes(output, stack.grid, table, {}) as write:
        for part in apply_tiles(grid, stack, read, predict, CLASSES, 0, progress):
            seams.add(part.labels, part.window)
            write(part.labels, part.window)
    print(time.perf_counter() - started, time.process_time() - worked, *seams.shares)


if __name__ == "__main__":
    {"make": make, "bare": bare, "apply": apply}[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
