"""Measure a U-Net on whole scenes, tile by tile, beside ONNX Runtime on tiles in memory: speed and peak memory.

The small U-Net with random weights, seven bands of float32 and five classes; tiles of 256 pixels that overlap by 32.
Rasters of 2000 x 2000 and 4000 x 4000 pixels are written first. A run is a whole process: start, reading, the network,
writing the class map. Turns are taken; a figure is the median of the repeats, memory the largest peak. Shares are of
the speed of the network alone: by the clock, and by the time that cores worked, which other programs disturb less. They
are 77% at best, for that is what the overlap leaves.

    sh scripts/bench.sh --segmentation
    sh scripts/bench.sh --segmentation --sides 2000 4000 8000 --repeats 5
"""

from __future__ import annotations

import argparse
import os
import statistics
from pathlib import Path

from run import HERE, ROOT, engine_python, measure


def part(*arguments: object) -> tuple[float, float, list[float]]:
    """Run a part of the benchmark; return seconds, peak memory in MB and the numbers it printed."""
    command = [engine_python(), str(HERE / "segmentation_pass.py"), *map(str, arguments)]
    # As the engine's own processes are
    settings = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "GDAL_CACHEMAX": "64"}
    seconds, memory, output = measure(command, PYTHONPATH=str(ROOT), **settings)
    return seconds, memory, [float(word) for word in output.split()]


def main() -> None:
    """Print a line for each side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=int, nargs="*", default=[2000, 4000])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks" / "segmentation")
    chosen = parser.parse_args()
    folder = chosen.folder
    folder.mkdir(parents=True, exist_ok=True)
    network = folder / "network.onnx"
    part("make", folder, *chosen.sides)
    runs: dict[int, list[tuple[float, float, list[float]]]] = {side: [] for side in chosen.sides}
    alone = []
    for _ in range(chosen.repeats):
        alone.append(part("bare", network)[2])
        for side in chosen.sides:
            runs[side].append(part("apply", network, folder / f"scene{side}.tif", folder / f"map{side}.tif"))
    bare, bare_core = (statistics.median(speeds) for speeds in zip(*alone))
    print(f"{os.cpu_count()} cores; the network alone, on tiles in memory: {bare:.2f} Mpx/s")
    print("side      process s   Mpx/s   without start s   Mpx/s   share   share of cores   peak MB")
    for side, found in runs.items():
        whole, own, core = (
            statistics.median(times) for times in zip(*((run[0], run[2][0], run[2][1]) for run in found))
        )
        memory, size = max(run[1] for run in found), side**2 / 1e6
        print(f"{side:<10}{whole:9.2f}{size / whole:8.2f}{own:18.2f}{size / own:8.2f}", end="")
        print(f"{size / own / bare:8.0%}{size / core / bare_core:17.0%}{memory:10.0f}")


if __name__ == "__main__":
    main()
