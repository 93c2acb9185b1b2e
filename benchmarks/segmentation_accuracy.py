"""Measure segmentation networks beside simple ways, on the same test pixels of the same split.

Buildings from elevation (`dem_buildings`), water from a Landsat scene and elevation (`landsat5_tucurui_1988`), of the
folder that LANDCLASS_DATA names. The threshold is the one with the highest such IoU of the training pixels; the random
forest of scikit-learn (100 trees) names each pixel from its own values; the network is trained by the job itself.

    sh scripts/bench.sh --segmentation_accuracy
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from run import ROOT, engine_python, measure

TASKS: dict[str, dict[str, Any]] = {
    "buildings": {
        "folder": "dem_buildings",
        "inputs": ["hag.tif", "dsm.tif"],
        "labels": "buildings_label.tif",
        "class_names": "0: ground; 1: building",
        "patch_px": 32,
        "threshold": "hag",
    },
    "water": {
        "folder": "landsat5_tucurui_1988",
        "inputs": [*(f"LT52240631988227CUB02_B{band}.TIF" for band in (1, 2, 3, 4, 7)), "srtm_dem.tif"],
        "labels": "water_label.tif",
        "class_names": "0: land; 1: water",
        "patch_px": 32,
        "threshold": "B4",
    },
}


def options_of(task: dict[str, Any], scenes: Path, model: Path, **others: object) -> dict[str, Any]:
    """Return the options of the job."""
    folder = scenes / task["folder"]
    return {
        "inputs": [str(folder / name) for name in task["inputs"]],
        "labels": str(folder / task["labels"]),
        "class_names": task["class_names"],
        "patch_px": task["patch_px"],
        "model": str(model),
        **others,
    }


def simple_ways(options: dict[str, Any], threshold: str) -> None:
    """Print the IoU of each class by threshold and by random forest; runs in the engine's Python."""
    import numpy as np
    from sklearn.ensemble import RandomForestClassifier

    from engine.core.accuracy import accuracy
    from engine.jobs.train_segmentation import compared, divided
    from engine.learning.labelled_patches import read_labelled_patches
    from engine.options.train_segmentation import TrainSegmentationOptions
    from engine.progress import Progress

    chosen = TrainSegmentationOptions(**options)
    with tempfile.TemporaryDirectory() as folder:
        data = read_labelled_patches(chosen, Path(folder), Progress())
        split = divided(data, chosen)
        rows = data.patches.rows[split.roles == "train"]
        labelled = data.labels[rows] > 0
        values, labels = data.patches.pixels[rows][labelled], data.labels[rows][labelled]
        test = np.flatnonzero(split.roles == "test")
        tested = data.patches.pixels[data.patches.rows[test]]
        band = data.patches.bands.index(threshold)
        cuts = np.percentile(values[:, band], np.linspace(0.5, 99.5, 199))
        tries = [(cut, sign) for cut in cuts for sign in (1, -1)]
        maps = ((sign * values[:, band] > sign * cut) * 1 for cut, sign in tries)
        scores = [accuracy(np.bincount(2 * (labels - 1) + own, minlength=4).reshape(2, 2)).iou[1] for own in maps]
        cut, sign = tries[int(np.argmax(scores))]
        forest = RandomForestClassifier(100, n_jobs=-1, random_state=0).fit(values, labels)
        named = forest.predict(tested.reshape(-1, tested.shape[-1])).reshape(tested.shape[:-1])
        found = {"threshold": 1 + (sign * tested[..., band] > sign * cut), "random forest": named}
        print(json.dumps({way: accuracy(compared(data, test, map_)[0]).iou.tolist() for way, map_ in found.items()}))


def main() -> None:
    """Print a line for each way and task."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", nargs="*", default=list(TASKS))
    parser.add_argument("--networks", nargs="*", default=["unet_small"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--simple", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.simple:
        simple_ways(json.loads(chosen.simple[0]), chosen.simple[1])
        return
    scenes = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data")
    seeds = f"seeds 0 to {chosen.seeds - 1}"
    print(f"{os.cpu_count()} cores; {chosen.epochs} epochs at most; IoU of the second class, {seeds}")
    with tempfile.TemporaryDirectory() as folder:
        for name in chosen.tasks:
            lines: dict[str, list[float]] = {}
            seconds: dict[str, list[float]] = {}
            for seed in range(chosen.seeds):
                options = options_of(TASKS[name], scenes, Path(folder) / "m.landclass", seed=seed, epochs=chosen.epochs)
                command = [engine_python(), __file__, "--simple", json.dumps(options), TASKS[name]["threshold"]]
                environment = {**os.environ, "PYTHONPATH": str(ROOT)}
                output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
                for way, iou in json.loads(output.splitlines()[-1]).items():
                    lines.setdefault(way, []).append(iou[1])
                for network in chosen.networks:
                    job = Path(folder) / "job.json"
                    job.write_text(json.dumps({**options, "network": network}))
                    command = [engine_python(), "-m", "engine", "train_segmentation", str(job)]
                    took, _, output = measure(command, PYTHONPATH=str(ROOT))
                    card = next(line for line in output.splitlines() if line.startswith("2\t"))
                    lines.setdefault(network, []).append(float(card.split("\t")[2]))
                    seconds.setdefault(network, []).append(took)
            for way, scores in lines.items():
                listed = ", ".join(f"{score:.3f}" for score in scores)
                took = f"{statistics.median(seconds[way]):6.0f} s" if way in seconds else ""
                print(f"{name:12}{way:16}{listed:26}mean {statistics.mean(scores):.3f}{took}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
