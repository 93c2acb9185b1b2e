"""Measure the K-means sweep beside the plain scikit-learn way, faiss and dask-ml: whole processes, interleaved.

Every contender stacks the bands of a scene, clusters them for k = 3..10, takes a silhouette of 1,000 pixels for each
k and writes one class raster a k. Start-up, reading and writing count. A run is the median of the repeats; memory is
the peak of the process. Ratios are to Landclass in the same run. Inertia is over all pixels, relative to the lowest
of scikit-learn with ten starts (scene S) or one start (M).

    make bench                     S and M, three repeats
    sh scripts/bench.sh S M L XL   chosen scenes; L and XL measure Landclass beside decoding the bands alone
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import scenes

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
LARGE = ("L", "XL")
CONTENDERS = ("sklearn", "faiss", "dask_ml")
ONE_RUN = ("dask_ml",)
SMALL_ONLY = ("dask_ml",)


def engine_python() -> str:
    """Return the interpreter of the engine's private environment."""
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return os.environ.get("LANDCLASS_PYTHON") or str(Path(data) / "landclass" / "engine" / "bin" / "python")


def measure(command: list[str], **environment: str) -> tuple[float, float, str]:
    """Run a command; return seconds, peak memory in MB and its standard output."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment}, cwd=ROOT
    )
    output, complaints = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status:
        raise RuntimeError(complaints.strip().splitlines()[-1] if complaints.strip() else f"status {status}")
    return seconds, usage.ru_maxrss / 1024, output


def landclass(bands: list[Path], folder: Path) -> tuple[float, float, dict[int, float]]:
    """Run the engine's sweep with maps, metrics, report and model."""
    options = {
        "inputs": [str(path) for path in bands],
        "folder": str(folder / "sweep"),
        "output": str(folder / "map.tif"),
        "report": str(folder / "report.html"),
        "model": str(folder / "model.landclass"),
    }
    job = folder / "job.json"
    job.write_text(json.dumps(options))
    seconds, memory, _ = measure([engine_python(), "-m", "engine", "kmeans_sweep", str(job)], PYTHONPATH=str(ROOT))
    rows = (folder / "sweep" / "metrics.csv").read_text().splitlines()[1:]
    return seconds, memory, {int(row.split(",")[0]): float(row.split(",")[1]) for row in rows}


def contender(name: str, bands: list[Path], folder: Path, starts: int = 1) -> tuple[float, float, dict[int, float]]:
    """Run one of the other ways."""
    command = [sys.executable, str(HERE / "contenders.py"), name, str(folder), str(starts), *map(str, bands)]
    seconds, memory, output = measure(command)
    return seconds, memory, {int(k): value for k, value in json.loads(output.splitlines()[-1]).items()}


def decode(bands: list[Path]) -> float:
    """Return the seconds that decoding all bands once takes, with a thread a core and nothing else."""
    return float(measure([engine_python(), str(HERE / "decode.py"), *map(str, bands)])[2])


def start() -> float:
    """Return the seconds the engine takes to start: the interpreter and the imports of the sweep, median of five."""
    command = [engine_python(), "-c", "import engine.__main__, engine.jobs.kmeans_sweep"]
    return statistics.median(measure(command, PYTHONPATH=str(ROOT))[0] for _ in range(5))


def compare(name: str, bands: list[Path], folder: Path, repeats: int) -> None:
    """Print Landclass beside the other ways on a small or middling scene."""
    results: dict[str, list[tuple[float, float, dict[int, float]]]] = {}
    skipped: dict[str, str] = {}
    names = ["landclass", *(other for other in CONTENDERS if name == "S" or other not in SMALL_ONLY)]
    for repeat in range(repeats):
        for other in names:
            if other in skipped or (repeat and other in ONE_RUN):
                continue
            target = folder / other
            target.mkdir(parents=True, exist_ok=True)
            try:
                run = landclass(bands, target) if other == "landclass" else contender(other, bands, target)
                results.setdefault(other, []).append(run)
            except (RuntimeError, OSError) as error:
                skipped[other] = str(error)
    reference = contender("sklearn", bands, folder / "sklearn", 10)[2] if name == "S" else results["sklearn"][0][2]
    ours = statistics.median(run[0] for run in results["landclass"])
    print(
        f"\nScene {name}, k = 3..10; inertia relative to scikit-learn with "
        f"{'ten starts' if name == 'S' else 'one start'}"
    )
    print(f"{'':12}{'median s':>10}{'runs':>6}{'x ours':>8}{'peak MB':>9}{'inertia, mean':>15}{'worst k':>9}")
    for other, runs in results.items():
        seconds = statistics.median(run[0] for run in runs)
        ratios = [runs[0][2][k] / reference[k] for k in reference]
        print(
            f"{other:12}{seconds:10.2f}{len(runs):6d}{seconds / ours:8.1f}{max(run[1] for run in runs):9.0f}"
            f"{statistics.mean(ratios):15.4f}{max(ratios):9.4f}"
        )
    for other, reason in skipped.items():
        print(f"{other:12}not run: {reason}")


def stream(name: str, bands: list[Path], folder: Path, repeats: int) -> None:
    """Print Landclass beside the decoding of the bands on a large scene."""
    folder.mkdir(parents=True, exist_ok=True)
    runs, decodes = [], []
    for _ in range(repeats):
        decodes.append(decode(bands))
        runs.append(landclass(bands, folder))
    seconds, alone = statistics.median(run[0] for run in runs), statistics.median(decodes)
    print(
        f"\nScene {name}, k = 3..10: {seconds:.1f} s with all maps, metrics, report and model; decoding the "
        f"bands alone "
        f"{alone:.1f} s: {seconds / alone:.1f} times; peak memory {max(run[1] for run in runs):.0f} MB"
    )


def main() -> None:
    """Make the scenes and run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help=", ".join(scenes.SIDES))
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--repeats", type=int, default=3)
    chosen = parser.parse_args()
    print(f"{os.cpu_count()} cores; the engine starts in {start():.2f} s")
    for name in chosen.names or ["S", "M"]:
        bands = scenes.make(name, chosen.folder / "scenes")
        (stream if name in LARGE else compare)(name, bands, chosen.folder / name, chosen.repeats)
    print(f"\nBenchmark itself: peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
