"""The HTML report of training a segmentation network: what the job knows, in the words of the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..options.train_segmentation import TrainSegmentationOptions
from ..raster.bands import file_name
from ..report.confusion import Confusion
from ..report.page import Name, count, number
from ..report.training import Strip, TrainingReport, chance_sentence, training_report
from .learning_run import epochs_text
from .report_words import command_of, time_fact

if TYPE_CHECKING:
    from .train_segmentation import TrainedSegmentation

_NETWORKS = {
    "unet_small": "small U-Net",
    "unet": "U-Net",
    "unet_backbone": "U-Net on EfficientNet-Lite0, pretrained on ImageNet",
}
STRIPS, WORST = 12, 6
_STRIP_PX = 128
_SHOWN = (2, 98)  # percentiles that a picture of a patch is stretched between
_NOTHING = (128, 128, 128)


def write_segmentation_report(
    path: str | Path, trained: TrainedSegmentation, options: TrainSegmentationOptions, seconds: float
) -> None:
    """Write the report of a training that took so many seconds."""
    data, patches, model, figures = trained.data, trained.data.patches, trained.model, trained.figures
    named = Path(file_name(options.labels or options.polygons or "")).stem
    low, high = (100 * float(end) for end in figures.overall_interval)
    reference = trained.matrix.sum(axis=1)
    training_report(
        path,
        TrainingReport(
            kind="Segmentation",
            title=f"Segmentation by “{named}”",
            scene=[", ".join(file_name(each) for each in options.inputs), f"{len(data.classes)} classes"],
            answer=(f"{figures.mean_iou:.3f}", "mean IoU of the test"),
            sentences=[
                f"{100 * figures.overall_accuracy:.1f} % of {count(figures.count)} labelled test pixels, which took no "
                f"part in training, are right ({low:.1f} to {high:.1f} % if pixels were independent).",
                chance_sentence(float(reference.max() / reference.sum()), "of them"),
            ],
            confusion=Confusion(
                patches.classes,
                patches.classes,
                [row.colour for row in data.classes],
                trained.matrix,
                figures,
                "test pixels",
            ),
            cautions=[sentence for sentence in trained.split.told if "optimistic" in sentence],
            history=trained.history.records,
            score="mean IoU",
            best_epoch=trained.history.best_epoch,
            galleries=[
                ("Test patches: values, labels, map", _strips(trained, _spread(trained))),
                ("The worst test patches", _strips(trained, trained.right.argsort(kind="stable")[:WORST])),
            ],
            split=_roles(trained),
            facts=[
                (
                    "Patches",
                    f"{count(len(patches.labels))} of {patches.side_px} × {patches.side_px} pixels, "
                    f"{number(patches.size_m or 0)} m",
                ),
                ("Bands", Name(", ".join(model.bands))),
                ("Weights of the network", count(sum(array.size for array in model.weights))),
                ("Epochs", epochs_text([("network", trained.history)])),
                time_fact(seconds, options),
            ],
            settings=[
                ("Network", _NETWORKS[options.network]),
                ("Loss", options.loss.replace("_", " ")),
                ("Classes weighted", "yes" if options.class_weights else "no"),
                ("Split", f"{options.split}, {options.test_share:.0%} for the test"),
                ("Learning rate", number(options.learning_rate)),
                ("Batch", str(options.batch)),
                ("Values", Name(", ".join(step["name"] for step in model.pipeline.to_record()))),
                ("Seed", str(options.seed)),
                *([("Licence", Name(options.licence))] if options.licence else []),
                *([("Author", Name(options.author))] if options.author else []),
            ],
            command=command_of("train_segmentation", options),
        ),
    )


def _roles(trained: TrainedSegmentation) -> list[tuple[str, int, int, int]]:
    """Return how many patches of each role have pixels of each class."""
    data = trained.data
    there = np.array([np.bincount(data.labels[row].ravel(), minlength=len(data.classes) + 1)[1:] > 0
                      for row in data.patches.rows])  # fmt: skip
    counts = [there[trained.split.roles == role].sum(axis=0).tolist() for role in ("train", "validation", "test")]
    return [(row.name, *own) for row, own in zip(data.classes, zip(*counts))]


def _spread(trained: TrainedSegmentation) -> np.ndarray:
    """Return test patches evenly out of all."""
    return np.unique(np.linspace(0, len(trained.test) - 1, STRIPS).round().astype(int))


def _strips(trained: TrainedSegmentation, chosen: np.ndarray) -> list[Strip]:
    data, strips = trained.data, []
    colours = np.array([_NOTHING, *(row.rgb for row in data.classes)], np.uint8)
    step = max(1, -(-data.patches.side_px // _STRIP_PX))
    ends = _ends(trained)
    for at in chosen.tolist():
        row = data.patches.rows[trained.test[at]]
        pictures = (
            _picture(trained, row, ends),
            colours[data.labels[row]],
            colours[trained.predicted[at]],
        )
        small = tuple(picture[::step, ::step] for picture in pictures)
        strips.append(Strip(small, data.patches.names[trained.test[at]], float(trained.right[at])))  # type: ignore[arg-type]
    return strips


def _shown_bands(trained: TrainedSegmentation) -> list[int]:
    """Return the bands that make a picture: red, green and blue where they are known, else the first, in grey."""
    names = [name.casefold() for name in trained.model.bands]
    true = [names.index(name) for name in ("red", "green", "blue") if name in names]
    return true if len(true) == 3 else [0]


def _ends(trained: TrainedSegmentation) -> np.ndarray:
    """Return the values that are shown black and white, (2, shown bands), from some test patches."""
    data, bands = trained.data, _shown_bands(trained)
    rows = data.patches.rows[trained.test[_spread(trained)]]
    values = [data.patches.pixels[row][data.valid[row]][:, bands] for row in rows]
    return np.percentile(np.concatenate(values).astype(float), _SHOWN, axis=0)


def _picture(trained: TrainedSegmentation, row: int, ends: np.ndarray) -> np.ndarray:
    data, (low, high) = trained.data, ends
    values = data.patches.pixels[row][..., _shown_bands(trained)].astype(float)
    shown = 255 * (values - low) / np.where(high > low, high - low, 1)
    shown = np.clip(np.where(data.valid[row][..., None], shown, 0), 0, 255).astype(np.uint8)
    return shown if shown.shape[-1] == 3 else np.repeat(shown, 3, axis=-1)
