"""Print the seconds it takes to decode all bands once, in windows, with a thread a core."""

from __future__ import annotations

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import rasterio
from rasterio.windows import Window

with rasterio.open(sys.argv[1]) as first:
    width, height, dtype = first.width, first.height, first.dtypes[0]
windows = [
    Window(column, row, min(1024, width - column), min(512, height - row))
    for row in range(0, height, 512)
    for column in range(0, width, 1024)
]
local = threading.local()


def work(window: Window) -> None:
    if not hasattr(local, "datasets"):
        local.datasets = [rasterio.open(path) for path in sys.argv[1:]]
        local.buffer = np.empty((512, 1024), dtype)
    for dataset in local.datasets:
        dataset.read(1, window=window, out=local.buffer[: int(window.height), : int(window.width)])


started = time.perf_counter()
with rasterio.Env(GDAL_CACHEMAX=64), ThreadPoolExecutor(os.cpu_count()) as pool:
    list(pool.map(work, windows))
print(time.perf_counter() - started)
