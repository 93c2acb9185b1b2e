"""Measure what runs really take beside the estimates of the guided dialogs.

Every run is a whole process of the engine. The estimates are those of ``processing_provider/_estimate.py``; *cores* is
the processor time, which tells how much of the machine other work had meanwhile.

    sh scripts/bench.sh --estimates
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import scenes
from run import ROOT, engine_python

sys.path.insert(0, str(ROOT))
from processing_provider import _estimate as estimate  # noqa: E402 - once the project can be found

EUROSAT = ROOT / "resources" / "sample" / "eurosat"
SAMPLE = sorted((ROOT / "resources" / "sample").glob("*.TIF"))
PAIR = sorted((ROOT / "resources" / "sample" / "pucallpa").glob("*.tif"))
KS = range(3, 11)
SIDES = {"sample": (433, 267), "S": (300, 300), "M": (2000, 2000), "L": (7800, 7800)}

Job = tuple[str, dict[str, Any]]


def jobs(folder: Path, cache: Path) -> Iterator[tuple[str, Any, list[Job], list[str]]]:
    """Yield name, estimate, jobs and files of each run; later ones use those of earlier ones."""
    for name in ("S", "M", "L"):
        bands = [str(path) for path in scene_of(name, cache)]
        pixels = SIDES[name][0] * SIDES[name][1]
        output, maps = str(folder / f"map_{name}.tif"), str(folder / f"maps_{name}")
        given = {"inputs": bands, "output": output, "folder": maps, "report": str(folder / "report.html")}
        yield f"sweep {name}", estimate.sweep(pixels, 7, KS), [("kmeans_sweep", given)], [output, maps]
    pair = []
    for at, path in enumerate(PAIR):
        pair.append(("spectral_clustering", {"inputs": [str(path)], "output": str(folder / f"date_{at}.tif")}))
    changes = [str(folder / "changes.tif")]
    yield "change, the pair", estimate.two_dates([697 * 377] * 2, [4, 4]), [*pair, *compared(folder)], changes
    both = []
    for at in range(2):
        bands = [str(path) for path in scene_of("L", cache)]
        both.append(("spectral_clustering", {"inputs": bands, "output": str(folder / f"date_{at}.tif"), "seed": at}))
    yield "change L", estimate.two_dates([7800**2] * 2, [7, 7]), [*both, *compared(folder)], changes
    for name in ("M", "L"):
        given = {"map": str(folder / f"map_{name}.tif")}
        yield f"accuracy {name}", estimate.accuracy(SIDES[name][0] ** 2), [("accuracy_sample", given)], []
    for network, epochs in (("backbone", 60), ("scratch", 5), ("seed", 5)):
        model = str(folder / f"{network}.landclass")
        given = {"folder": str(EUROSAT), "network": network, "epochs": epochs, "model": model}
        given["patience"] = 0
        yield f"train {network}", estimate.train(400, 64, 3, network, epochs), [("train_cnn", given)], [model]
        output = str(folder / "scenes.tif")
        scene = {"inputs": [str(path) for path in SAMPLE], "model": model, "output": output, "stride": 8}
        patches = SIDES["sample"][0] * SIDES["sample"][1] / 64
        yield f"apply {network}", estimate.name(patches, 64, network), [("apply_cnn", scene)], [output]
    for network, epochs in (("unet_small", 5), ("unet_backbone", 3), ("unet", 2)):
        model, bands = str(folder / f"{network}.landclass"), [str(path) for path in SAMPLE]
        labels = str(folder / "labels.tif")
        if not os.path.exists(labels):
            perform(("kmeans_sweep", {"inputs": bands, "output": labels, "k_max": 4}), folder)
        given = {"inputs": bands, "labels": labels, "patch_px": 64, "network": network, "epochs": epochs}
        given["model"] = model
        yield f"train {network}", estimate.train(91, 64, 7, network, epochs), [("train_segmentation", given)], [model]
        pixels = 433 * 267
        given = {"inputs": bands, "model": model, "output": str(folder / "pixels.tif")}
        yield f"apply {network}", estimate.name(1.8 * pixels / 4096, 64, network), [("apply_segmentation", given)], []


def scene_of(name: str, folder: Path) -> list[Path]:
    """Return the bands of a scene, made by a process of its own: the peak of a process counts that of its parent."""
    subprocess.run([sys.executable, scenes.__file__, str(folder), name], check=True)
    return scenes.make(name, folder)


def compared(folder: Path) -> list[Job]:
    """Return the jobs that take the water of both dates and compare it."""
    date, water = ([str(folder / f"{word}_{at}.tif") for at in range(2)] for word in ("date", "water"))
    masks = [("class_mask", {"input": date[at], "classes": "1", "output": water[at]}) for at in range(2)]
    output = {"output": str(folder / "changes.tif"), "report": str(folder / "changes.html")}
    return [*masks, ("class_change", {"before": water[0], "after": water[1], **output})]


def perform(job: Job, folder: Path) -> tuple[float, float, float]:
    """Run a job; return its seconds, the seconds of the cores and its peak memory in MB."""
    path = folder / "job.json"
    path.write_text(json.dumps(job[1]))
    command = [engine_python(), "-m", "engine", job[0], str(path)]
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{job[0]} failed: {said.strip().splitlines()[-1]}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def size_mb(paths: list[str]) -> float:
    """Return how large files and folders are."""
    files = [file for path in map(Path, paths) for file in ([path] if path.is_file() else path.rglob("*"))]
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def main() -> None:
    """Print a line a run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks", help="where the scenes are kept")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    print(
        f"{'run':22}{'estimate s':>11}{'real s':>8}{'times':>7}{'cores s':>9}{'estimate MB':>13}{'peak MB':>9}"
        f"{'disk':>7}{'real':>7}"
    )
    with tempfile.TemporaryDirectory(dir=chosen.folder) as scratch:
        for name, told, steps, kept in jobs(Path(scratch), chosen.folder):
            found = [perform(step, Path(scratch)) for step in steps]
            seconds, cores = sum(one[0] for one in found), sum(one[1] for one in found)
            print(
                f"{name:22}{told.seconds:11.1f}{seconds:8.1f}{told.seconds / seconds:7.2f}{cores:9.1f}"
                f"{told.memory_mb:13.0f}{max(one[2] for one in found):9.0f}{told.disk_mb:7.1f}{size_mb(kept):7.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
