"""The HTML report of a training: what the job knows, in the words of the page."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..options.train_cnn import TrainCnnOptions
from ..raster.bands import file_name
from ..report.confusion import Confusion
from ..report.page import Name, count, number
from ..report.training import Shot, TrainingReport, chance_sentence, training_report
from .learning_run import epochs_text
from .report_words import command_of, time_fact

if TYPE_CHECKING:
    from .train_cnn import Shown, Trained

_NETWORKS = {
    "backbone": "EfficientNet-Lite0, pretrained on ImageNet",
    "seed": "three convolutions",
    "scratch": "residual network, from scratch",
    "application": "{} of Keras Applications, weights from a file",
}
SHOTS, WORST = 48, 24
SHOT_PX = 96


def write_training_report(
    path: str | Path, trained: Trained, shown: Shown, options: TrainCnnOptions, seconds: float
) -> None:
    """Write the report of a training that took so many seconds."""
    patches, model = trained.patches, trained.model
    data = file_name(options.folder or options.samples or "")
    network = _NETWORKS[options.network].format(options.application)
    tested, figures = patches.labels[trained.test], trained.figures
    low, high = (100 * float(end) for end in figures.overall_interval)
    size = "" if patches.size_m is None else f", {number(patches.size_m)} m"
    training_report(
        path,
        TrainingReport(
            kind="Scene classification",
            title=f"Classifier of “{Path(data).stem}”",
            scene=[data, f"{len(patches.classes)} classes", network],
            answer=(f"{100 * figures.overall_accuracy:.1f} %", "of test patches right"),
            sentences=[
                f"{count(figures.count * figures.overall_accuracy)} of {count(figures.count)} test patches, which took "
                f"no part in training, are classified rightly (95 % interval {low:.1f} to {high:.1f} %).",
                chance_sentence(float(np.bincount(tested).max() / len(tested)), "of them"),
            ],
            confusion=Confusion(
                patches.classes,
                patches.classes,
                [row.colour for row in model.classes],
                trained.matrix,
                trained.figures,
                "test patches",
            ),
            cautions=[sentence for sentence in trained.split.told if "optimistic" in sentence],
            history=trained.phases[-1][1].records,
            score="accuracy",
            best_epoch=trained.phases[-1][1].best_epoch,
            galleries=[("Test patches", _sheet(trained, shown)), ("The worst mistakes", _worst(trained, shown))],
            split=[
                (name, own["train"], own["validation"], own["test"])
                for name, own in zip(patches.classes, _roles(trained))
            ],
            facts=[
                ("Patches", f"{count(len(patches.labels))} of {patches.side_px} × {patches.side_px} pixels{size}"),
                ("Bands", Name(", ".join(model.bands))),
                ("Weights of the network", count(sum(array.size for array in model.weights))),
                ("Epochs", epochs_text(trained.phases)),
                time_fact(seconds, options),
            ],
            settings=[
                ("Network", network),
                ("Last blocks trained", str(options.fine_tune) if options.fine_tune else "none"),
                ("Split", f"{options.split}, {options.test_share:.0%} for the test"),
                ("Learning rate", number(options.learning_rate)),
                ("Batch", str(options.batch)),
                ("Augmentation", "flips and turns" if options.augment else "none"),
                ("Classes weighted", "yes" if options.class_weights else "no"),
                ("Seed", str(options.seed)),
                *([("Licence", Name(options.licence))] if options.licence else []),
                *([("Author", Name(options.author))] if options.author else []),
            ],
            command=command_of("train_cnn", options),
        ),
    )


def _roles(trained: Trained) -> list[Counter[str]]:
    """Return how many patches of each class have each role."""
    labels, roles = trained.patches.labels, trained.split.roles
    return [Counter(roles[labels == at].tolist()) for at in range(len(trained.patches.classes))]


def _sheet(trained: Trained, shown: Shown) -> list[Shot]:
    """Return test patches of all classes in turn."""
    labels = trained.patches.labels[trained.test]
    turns = np.zeros(len(labels), int)
    for label in np.unique(labels):
        own = np.flatnonzero(labels == label)
        turns[own] = np.arange(len(own))
    order = np.lexsort((labels, turns))[:SHOTS]
    return [_shot(trained, shown, int(at)) for at in sorted(order, key=lambda at: (labels[at], turns[at]))]


def _worst(trained: Trained, shown: Shown) -> list[Shot]:
    """Return the wrong test patches of which the network was surest."""
    wrong = np.flatnonzero(trained.predicted != trained.patches.labels[trained.test])
    order = wrong[np.argsort(-trained.probabilities[wrong].max(axis=1), kind="stable")]
    return [_shot(trained, shown, int(at)) for at in order[:WORST]]


def _shot(trained: Trained, shown: Shown, at: int) -> Shot:
    patches, place = trained.patches, trained.test[at]
    picture = shown(np.array([place]))[0]
    step = max(1, -(-picture.shape[0] // SHOT_PX))
    picture = picture[::step, ::step, shown.rgb]
    return Shot(
        np.clip(picture, 0, 255).astype(np.uint8),
        patches.names[place],
        patches.classes[patches.labels[place]],
        patches.classes[trained.predicted[at]],
        float(trained.probabilities[at].max()),
    )
