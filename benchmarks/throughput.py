"""Measure training beside a bare Keras loop, and inference beside `keras.Model.predict`, on the same EuroSAT patches.

The network from scratch, bytes of 64 x 64 pixels, batches of 32, no augmentation, Adam. The bare loop is `model.fit` on
the array of all patches as float32; ours reads bytes batch by batch, keeps a checkpoint each epoch and can be stopped.
Both compile in the first epoch of a turn, which does not count: a later one lasts from the end of the one before it to
its own. Inference is the ONNX part of the model in ONNX Runtime, 8-bit of the backbone, against `predict` with the same
patches, for each network; the first turn warms up and does not count. One process, turns taken.

    sh scripts/bench.sh --throughput
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from run import ROOT, engine_python

EPOCHS = 5


class Lasted(NamedTuple):
    """Seconds by the clock, and of all cores together, which other programs disturb less."""

    clock: float
    cores: float


def median_epochs(ways: dict[str, Callable[[Callable[..., None]], object]], repeats: int) -> dict[str, Lasted]:
    """Return the median epoch of each way, turns taken; a way calls what it is given after each epoch."""
    epochs: dict[str, list[Lasted]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, way in ways.items():
            ends: list[Lasted] = []
            way(lambda *_, ends=ends: ends.append(Lasted(time.perf_counter(), time.process_time())))
            epochs[name] += [Lasted(*np.subtract(after, before)) for before, after in zip(ends, ends[1:])]
    return {name: Lasted(*np.median(found, axis=0)) for name, found in epochs.items()}


def timed(ways: dict[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    """Return the median seconds of each way, turns taken."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(repeats + 1):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            if turn:
                seconds[name].append(time.perf_counter() - started)
    return {name: statistics.median(found) for name, found in seconds.items()}


def compare(data: Path, repeats: int) -> None:
    """Print both comparisons; runs in the engine's Python."""
    import keras

    from engine.jobs.onnx_part import with_8_bits
    from engine.learning.inference import Predictor
    from engine.learning.networks import build_scene_network
    from engine.learning.onnx_export import to_onnx
    from engine.learning.patches import read_folder
    from engine.learning.scene_model import SceneModel
    from engine.learning.training import ArrayBatches, Trainer
    from engine.progress import Progress
    from engine.raster.writing import ClassRow

    with tempfile.TemporaryDirectory() as folder:
        patches = read_folder(str(data), Path(folder), 0, Progress())
        chosen = np.random.default_rng(0).permutation(len(patches.labels))[:1600]
        pixels, labels = patches.read(chosen), patches.labels[chosen]
        shown = pixels.astype(np.float32)

        def network() -> keras.Model:
            return build_scene_network("scratch", patches.side_px, 3, len(patches.classes))

        ours, bare = network(), network()

        def loop(tell: Callable[..., None]) -> None:
            bare.compile(keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
            tick = keras.callbacks.LambdaCallback(on_epoch_end=tell)
            bare.fit(shown, labels, batch_size=32, epochs=EPOCHS, verbose=0, callbacks=[tick])

        def train(tell: Callable[..., None]) -> None:
            trainer = Trainer(ours, checkpoint=Path(folder) / "c.npz", on_epoch=tell)
            batches = ArrayBatches(lambda at: pixels[at].astype(np.float32), labels, np.arange(len(labels)))
            trainer.fit(batches, epochs=EPOCHS)

        found = median_epochs({"ours": train, "bare": loop}, repeats)
        speeds = {name: len(labels) / lasted.clock for name, lasted in found.items()}
        clock, cores = (mine / other - 1 for mine, other in zip(found["ours"], found["bare"]))
        print(
            f"training: {speeds['ours']:.0f} patches/s, bare Keras loop {speeds['bare']:.0f}: "
            f"{clock:+.1%} time, {cores:+.1%} of the cores' time",
            flush=True,
        )
        classes = tuple(ClassRow(at, name, "#000000") for at, name in enumerate(patches.classes, start=1))
        for kind in ("seed", "scratch", "backbone"):
            model = build_scene_network(kind, patches.side_px, 3, len(classes))
            exact = SceneModel(
                network=kind, classes=classes, bands=("red", "green", "blue"), side_px=patches.side_px, size_m=None,
                low=np.zeros(3), high=np.full(3, 255.0), weights=model.get_weights(), onnx=to_onnx(model),
            )  # fmt: skip
            saved = with_8_bits(exact, shown[:64], shown[64:128], Progress()) if kind == "backbone" else exact
            some, ours, plain = shown[:512], Predictor(saved), Predictor(exact)
            ways = {
                "ours": lambda run=ours, some=some: run.predict(some),
                "exact": lambda run=plain, some=some: run.predict(some),
                "keras": lambda run=model, some=some: run.predict(some, batch_size=32, verbose=0),
            }
            found = timed(ways, repeats)
            fast, slow, keras_own = (len(some) / found[way] for way in ways)
            print(
                f"inference, {kind}: {fast:.0f} patches/s (exact {slow:.0f}), keras.Model.predict {keras_own:.0f}: "
                f"{fast / keras_own:.2f} times ({slow / keras_own:.2f})",
                flush=True,
            )


def main() -> None:
    """Run the comparison in the engine's Python."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    data = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data") / "eurosat_rgb"
    if chosen.inside:
        compare(data, chosen.repeats)
        return
    command = [engine_python(), __file__, "--inside", "--repeats", str(chosen.repeats)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


if __name__ == "__main__":
    sys.exit(main())
