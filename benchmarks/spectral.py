"""Measure spectral clustering beside dask-ml and scikit-learn: whole processes, and their nearness to the exact method.

Scene S is clustered into four classes of its bands B2 to B7 (90,000 pixels x 6), all with the likeness
exp(-d^2 / number of bands) of whole-stack standardised pixels. The exact method is that of Ng, Jordan and Weiss on
5,000 pixels; labels are compared with it by the adjusted Rand index and by the normalised cut of the same pixels.

    sh scripts/bench.sh --spectral                scene S, three repeats, ten seeds
    sh scripts/bench.sh --spectral L              a full scene: seconds, memory, beside decoding its bands
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
from pathlib import Path

import numpy as np
import rasterio
import scenes
from contenders import read
from run import HERE, ROOT, decode, engine_python, measure, start
from spectral_contenders import CLASSES, EXACT_PIXELS

CONTENDERS = ("sklearn_nystroem", "dask_ml", "sklearn_exact")


def landclass(bands: list[Path], output: Path, seed: int, **options: object) -> tuple[float, float]:
    """Run the engine with the map and the report; return seconds and peak memory in MB."""
    given = {"inputs": [str(path) for path in bands], "output": str(output), "seed": seed, **options}
    job = output.with_suffix(".json")
    job.write_text(json.dumps({**given, "report": str(output.with_suffix(".html"))}))
    return measure([engine_python(), "-m", "engine", "spectral_clustering", str(job)], PYTHONPATH=str(ROOT))[:2]


def contender(name: str, bands: list[Path], output: Path, seed: int) -> tuple[float, float]:
    """Run one of the other ways; return seconds and peak memory in MB."""
    command = [sys.executable, str(HERE / "spectral_contenders.py"), name, str(output), str(seed), *map(str, bands)]
    return measure(command)[:2]


def ways(bands: list[Path]) -> dict[str, object]:
    """Return what runs each way, by its name."""
    alike = {"classes": CLASSES, "gamma_rule": "bands"}
    return {
        "landclass": lambda output, seed: landclass(bands, output, seed, **alike),
        "landclass_better": lambda output, seed: landclass(bands, output, seed, quality="better", **alike),
        **{name: (lambda output, seed, name=name: contender(name, bands, output, seed)) for name in CONTENDERS},
    }


class Exact:
    """The exact method on some pixels of a scene."""

    def __init__(self, bands: list[Path]) -> None:
        from scipy.linalg import eigh
        from sklearn.cluster import KMeans

        pixels, valid, _ = read([str(path) for path in bands], whole_stack=True)
        chosen = np.random.default_rng(0).choice(len(pixels), min(EXACT_PIXELS, len(pixels)), replace=False)
        self.places = np.flatnonzero(valid.ravel())[chosen]
        some = pixels[chosen].astype(np.float64)
        squares = (some**2).sum(axis=1)
        distances = np.maximum(squares[:, None] + squares - 2 * some @ some.T, 0)
        self.likeness = np.exp(-distances / some.shape[1])
        roots = np.sqrt(self.likeness.sum(axis=1))
        last = len(some) - 1
        _, vectors = eigh(self.likeness / roots / roots[:, None], subset_by_index=[last - CLASSES + 1, last])
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        self.labels = KMeans(CLASSES, n_init=50, random_state=0).fit_predict(vectors)

    def cut(self, labels: np.ndarray) -> float:
        """Return the normalised cut of the pixels into these classes."""
        belongs = (labels[:, None] == np.unique(labels)).astype(float)
        between = belongs.T @ self.likeness @ belongs
        return float(np.sum(1 - np.diag(between) / between.sum(axis=1)))

    def judge(self, output: Path) -> tuple[float, float, float]:
        """Return the adjusted Rand index of a class raster, its normalised cut and the share of its smallest class."""
        from sklearn.metrics import adjusted_rand_score

        with rasterio.open(output) as dataset:
            labels = dataset.read(1).ravel()[self.places]
        sizes = np.bincount(labels, minlength=CLASSES + 1)[1:]
        return adjusted_rand_score(self.labels, labels), self.cut(labels), float(sizes.min() / sizes.sum())


def compare(bands: list[Path], folder: Path, repeats: int, seeds: int) -> None:
    """Print all ways side by side."""
    folder.mkdir(parents=True, exist_ok=True)
    runs: dict[str, list[tuple[float, float]]] = {}
    outputs: dict[str, list[Path]] = {}
    for seed in range(max(seeds, repeats)):
        for name, run in ways(bands).items():
            output = folder / f"{name}-{seed}.tif"
            facts = run(output, seed)
            runs.setdefault(name, []).append(facts)
            outputs.setdefault(name, []).append(output)
    # Only now, for a process counts the memory of the one that starts it.
    exact = Exact(bands)
    found = {name: [exact.judge(path) for path in paths[:seeds]] for name, paths in outputs.items()}
    ours = statistics.median(seconds for seconds, _ in runs["landclass"][:repeats])
    smallest = np.bincount(exact.labels).min() / len(exact.labels)
    print(
        f"\nScene S, {CLASSES} classes of {len(bands)} bands; {repeats} runs for the time, {seeds} seeds for the rest"
    )
    print(
        f"Exact: normalised cut {exact.cut(exact.labels):.3f}, smallest class {smallest:.1%} of {EXACT_PIXELS} pixels"
    )
    heads = ("median s", "x ours", "peak MB", "ARI, median", "lowest", "cut", "smallest")
    print(" " * 18 + "".join(head.rjust(13) for head in heads))
    for name, facts in runs.items():
        seconds = statistics.median(run[0] for run in facts[:repeats])
        indices, cuts, shares = zip(*found[name])
        print(
            f"{name:18}{seconds:13.2f}{seconds / ours:13.1f}{max(run[1] for run in facts):13.0f}"
            f"{statistics.median(indices):13.3f}{min(indices):13.3f}{statistics.median(cuts):13.3f}{min(shares):13.2%}"
        )


def stream(name: str, bands: list[Path], folder: Path, repeats: int) -> None:
    """Print Landclass beside the decoding of the bands on a large scene."""
    folder.mkdir(parents=True, exist_ok=True)
    runs, decodes = [], []
    for _ in range(repeats):
        decodes.append(decode(bands))
        runs.append(landclass(bands, folder / "landclass.tif", 0, classes=CLASSES))
    seconds, alone = statistics.median(run[0] for run in runs), statistics.median(decodes)
    print(
        f"\nScene {name}, {CLASSES} classes of {len(bands)} bands: {seconds:.1f} s "
        f"(least {min(run[0] for run in runs):.1f}) with map and report; decoding the bands alone {alone:.1f} s: "
        f"{seconds / alone:.1f} times; peak memory {max(run[1] for run in runs):.0f} MB"
    )


def main() -> None:
    """Make the scenes and run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="S, L or XL")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--seeds", type=int, default=10)
    chosen = parser.parse_args()
    print(f"{os.cpu_count()} cores; the engine starts in {start():.2f} s")
    for name in chosen.names or ["S"]:
        bands = scenes.make(name, chosen.folder / "scenes")
        target = chosen.folder / f"spectral-{name}"
        if name == "S":
            compare(bands[1:], target, chosen.repeats, chosen.seeds)
        else:
            stream(name, bands, target, chosen.repeats)


if __name__ == "__main__":
    main()
