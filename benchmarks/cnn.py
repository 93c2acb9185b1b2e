"""Measure the scene classifiers: held-out accuracy of all networks on the same split, seconds and peak memory.

The real patches of UC Merced (21 classes of 80) and EuroSAT (10 classes of 250) lie in the folder LANDCLASS_DATA names.
Every run is a whole process: read the patches, divide them by the seed, train, test, save the model.

    sh scripts/bench.sh --cnn                      the pretrained backbone, three seeds
    sh scripts/bench.sh --cnn --networks seed scratch --epochs 20 --data eurosat_rgb
    sh scripts/bench.sh --cnn --networks seed scratch --epochs 30 --data ucmerced_rgb --patch 64
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
from pathlib import Path

from run import ROOT, engine_python, measure

DATA = ("ucmerced_rgb", "eurosat_rgb")


def train(data: Path, folder: Path, network: str, seed: int, **options: object) -> tuple[float, float, float]:
    """Train once; return the share of test patches that are right, seconds and peak memory in MB."""
    name = f"{data.name}-{network}-{seed}"
    given = {
        "folder": str(data),
        "network": network,
        "seed": seed,
        "model": str(folder / f"{name}.landclass"),
        **options,
    }
    job = folder / f"{name}.json"
    job.write_text(json.dumps(given))
    seconds, memory, output = measure([engine_python(), "-m", "engine", "train_cnn", str(job)], PYTHONPATH=str(ROOT))
    return float(re.search(r'"OVERALL_ACCURACY": ([\d.]+)', output)[1]), seconds, memory


def main() -> None:
    """Print a line for each network and data set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="*", default=["backbone"])
    parser.add_argument("--data", nargs="*", default=DATA)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--fine-tune", type=int, default=0)
    parser.add_argument("--exact", action="store_true", help="no 8-bit numbers in what makes the maps")
    parser.add_argument("--crop", type=int, default=0)
    parser.add_argument("--patch", type=int, default=0, help="side that images are brought to, in pixels; 0: their own")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks" / "cnn")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    scenes = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data")
    print(f"{os.cpu_count()} cores; {chosen.epochs} epochs at most; seeds 0 to {chosen.seeds - 1}")
    print("data".ljust(16) + "network".ljust(12) + "accuracy of each seed".ljust(30) + "mean     median s   peak MB")
    for name in chosen.data:
        for network in chosen.networks:
            runs = [
                train(
                    scenes / name, chosen.folder, network, seed,
                    epochs=chosen.epochs, fine_tune=chosen.fine_tune, crop_px=chosen.crop, patch_px=chosen.patch,
                    eight_bit=not chosen.exact,
                )
                for seed in range(chosen.seeds)
            ]  # fmt: skip
            scores = [run[0] for run in runs]
            listed = ", ".join(f"{score:.3f}" for score in scores)
            seconds, memory = statistics.median(run[1] for run in runs), max(run[2] for run in runs)
            print(
                f"{name:16}{network:12}{listed:30}{statistics.mean(scores):.3f}{seconds:13.0f}{memory:10.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
