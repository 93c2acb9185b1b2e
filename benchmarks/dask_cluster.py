"""Measure a Dask cluster of this machine's cores: beside threads on a large scene, and beside dask-ml's K-means.

One scheduler and a worker of one thread a core, each a process. Start-up, reading and writing of the job count, those
of the cluster do not. CPU seconds are those of all processes, which tell the overhead on a machine that others use too.

    sh scripts/bench.sh --dask_cluster                   the sweep on L by threads and cluster; K-means beside dask-ml
    sh scripts/bench.sh --dask_cluster --scenes wide M   some of it; wide is 47,196 pixels of 12 bands
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
import scenes
from contenders import read, write
from run import ROOT, engine_python, measure

K = 8
WIDE = (171, 276)  # rows and columns of 47,196 pixels


class Processes:
    """A scheduler and its workers."""

    def __init__(self, folder: Path, workers: int) -> None:
        place = folder / "scheduler.json"
        self._started = [self._start("dask_scheduler", "--port", "0", "--scheduler-file", str(place))]
        while not place.exists() or not place.read_text():
            time.sleep(0.1)
        self.address = json.loads(place.read_text())["address"]
        worker = ("--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
        self._started += [self._start("dask_worker", self.address, *worker) for _ in range(workers)]
        time.sleep(5)

    @staticmethod
    def _start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{module}", "--no-dashboard", *arguments]
        one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
        return subprocess.Popen(command, stderr=subprocess.DEVNULL, env={**os.environ, **one})

    def cpu(self) -> float:
        """Return the CPU seconds that the processes have used."""
        ticks = 0
        for process in self._started:
            with contextlib.suppress(OSError):
                ticks += sum(map(int, Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        for process in self._started:
            process.kill()
            process.wait()


@contextlib.contextmanager
def processes(workers: int) -> Iterator[Processes]:
    """Start a cluster; stop it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        started = Processes(Path(folder), workers)
        try:
            yield started
        finally:
            started.stop()


def wide(folder: Path) -> list[Path]:
    """Write 12 bands of 171 x 276 pixels: the sample's seven, and sums of neighbours."""
    with contextlib.ExitStack() as opened:
        sources = [opened.enter_context(rasterio.open(path)) for path in sorted(scenes.SAMPLE.glob("*_SR_B?.TIF"))]
        bands = [source.read(1)[: WIDE[0], : WIDE[1]].astype(np.uint32) for source in sources]
        profile = {**sources[0].profile, "height": WIDE[0], "width": WIDE[1], "nodata": 0}
    bands += [(one + other) // 2 for one, other in zip(bands, bands[1:])][:5]
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"wide_B{number}.tif" for number in range(1, len(bands) + 1)]
    for path, band in zip(paths, bands):
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(np.maximum(band, 1).astype("uint16"), 1)
    return paths


def landclass(bands: list[Path], folder: Path, cluster: Processes, on: str, **options: object) -> tuple[float, ...]:
    """Run the engine's sweep; return seconds, CPU seconds, peak memory in MB and the inertia of the map."""
    given = {
        **{"inputs": [str(path) for path in bands], "output": str(folder / f"{on}.tif"), **options},
        **({"scheduler": cluster.address} if on == "cluster" else {"threads": os.cpu_count()}),
    }
    job = folder / "job.json"
    job.write_text(json.dumps(given))
    before, own = cluster.cpu(), os.times()
    seconds, memory, output = measure([engine_python(), "-m", "engine", "kmeans_sweep", str(job)], PYTHONPATH=str(ROOT))
    after = os.times()
    cpu = after.children_user + after.children_system - own.children_user - own.children_system
    cpu += cluster.cpu() - before if on == "cluster" else 0
    inertia = json.loads(output[: output.index("\n}") + 2])["INERTIA"]
    return seconds, cpu, memory, inertia


def contender(address: str, folder: str, *paths: str) -> None:
    """Cluster by dask-ml on the cluster; print the seconds of the fit and the inertia over all pixels."""
    import dask.array
    from dask_ml.cluster import KMeans
    from distributed import Client

    with Client(address) as client:
        pixels, valid, profile = read(list(paths))
        data = dask.array.from_array(pixels, chunks=(-(-len(pixels) // (2 * os.cpu_count())), pixels.shape[1]))
        data = client.persist(data)
        started = time.perf_counter()
        model = KMeans(K, init_max_iter=5, random_state=0).fit(data)
        seconds = time.perf_counter() - started
        labels = np.asarray(model.labels_)
    write(Path(folder), K, labels, valid, profile)
    centres = np.stack([pixels[labels == value].mean(axis=0, dtype=np.float64) for value in range(K)])
    print(json.dumps([seconds, float(((pixels - centres[labels]) ** 2).sum(dtype=np.float64))]))


def beside_threads(name: str, folder: Path, cluster: Processes, repeats: int) -> None:
    """Print the sweep by threads and by the cluster, in turns."""
    bands = scenes.make(name, folder.parent / "scenes")
    runs: dict[str, list[tuple[float, ...]]] = {"threads": [], "cluster": []}
    for _ in range(repeats):
        for on, found in runs.items():
            found.append(landclass(bands, folder, cluster, on))
    if (folder / "threads.tif").read_bytes() != (folder / "cluster.tif").read_bytes():
        raise SystemExit("The maps differ.")
    print(f"\nScene {name}, k = 3..10, {repeats} runs, {os.cpu_count()} threads or workers; the maps are the same")
    medians = {on: [statistics.median(values) for values in zip(*found)] for on, found in runs.items()}
    for on, (seconds, cpu, memory, _) in medians.items():
        print(f"{on:12}{seconds:8.1f} s{cpu:8.1f} s of CPU{memory:8.0f} MB in the engine")
    ratios = [one / other for one, other in zip(medians["cluster"][:2], medians["threads"][:2])]
    print(f"overhead    {ratios[0] - 1:8.0%}  {ratios[1] - 1:8.0%} of CPU")


def beside_dask_ml(name: str, folder: Path, cluster: Processes, repeats: int) -> None:
    """Print one number of classes by Landclass and by dask-ml."""
    bands = wide(folder.parent / "scenes" / "wide") if name == "wide" else scenes.make(name, folder.parent / "scenes")
    one = {"k_min": K, "k_max": K}
    ways = {
        "threads": lambda: landclass(bands, folder, cluster, "threads", **one),
        "cluster": lambda: landclass(bands, folder, cluster, "cluster", **one),
        "cluster, all pixels": lambda: landclass(bands, folder, cluster, "cluster", fit="all_pixels", **one),
    }
    print(f"\nScene {name}, k = {K}, whole processes, {repeats} runs")
    for way, run in ways.items():
        found = [run() for _ in range(repeats)]
        print(f"{way:22}{statistics.median(each[0] for each in found):8.1f} s, inertia {found[0][3]:.6g}")
    command = [sys.executable, __file__, "--contender", cluster.address, str(folder), *map(str, bands)]
    seconds, _, output = measure(command)
    fit, inertia = json.loads(output.splitlines()[-1])
    print(f"{'dask-ml':22}{seconds:8.1f} s, of which the fit {fit:.1f} s, inertia {inertia:.6g}")


def main() -> None:
    """Start a cluster and run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="*", default=["L", "wide", "M"])
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--contender", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.contender:
        contender(*chosen.contender)
        return
    folder = chosen.folder / "dask"
    folder.mkdir(parents=True, exist_ok=True)
    with processes(os.cpu_count() or 1) as cluster:
        for name in chosen.scenes:
            (beside_threads if name in ("L", "XL") else beside_dask_ml)(name, folder, cluster, chosen.repeats)


if __name__ == "__main__":
    main()
