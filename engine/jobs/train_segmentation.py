"""Train a network that names every pixel from its surroundings, test it on patches it has not seen, and save it."""

from __future__ import annotations

import hashlib
import itertools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import version
from ..core.accuracy import Accuracy, accuracy
from ..core.percentiles import PercentileSearch
from ..core.signatures import Moments
from ..core.transforms import Brightness, Noise, Pipeline, Standardise, Step, Stretch, Views
from ..errors import InputError
from ..learning.inference import Predictor
from ..learning.keras_backend import device, load_keras
from ..learning.labelled_patches import LabelledPatches, read_labelled_patches
from ..learning.segmentation_model import SegmentationModel
from ..learning.segmentation_networks import build_segmentation_network
from ..learning.segmentation_scores import ClassIou, segmentation_loss
from ..learning.splitting import Split, split_patches
from ..learning.training import ArrayBatches, History, Trainer, usable_precision
from ..options.train_segmentation import TrainSegmentationOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..report.png import stretched
from ..staging import Staging
from .confusion_table import matrix_table
from .confusion_told import Wrong, shown_places, tell_confusion
from .learning_run import LearningRun, history_table
from .model_scene import check_scene
from .onnx_part import with_onnx
from .segmentation_report import write_segmentation_report
from .unfinished import Unfinished
from .worst_patches import Judged, WorstPatches, patch_box

if TYPE_CHECKING:
    import keras

PERCENTILES = (2, 98)
_BLOCKS_ACROSS = 5
_MOST_PATCHES_A_BLOCK = 10
# Options that a training may be resumed with another value of; patches are told by their pixels
_MAY_DIFFER = (
    *(
        "inputs",
        "labels",
        "polygons",
        "samples",
        "scene",
        "keep_best",
        "resume",
        "licence",
        "author",
        "model",
        "report",
    ),
    *("memory_mb", "threads", "scheduler", "command"),
)
_CHUNK = 8  # patches that are tested at once

CLASS_FIELDS = (
    *(("value", "int"), ("name", "text"), ("iou", "float"), ("users_accuracy", "float")),
    *(("producers_accuracy", "float"), ("f1", "float"), ("test_pixels", "int")),
)
PATCH_FIELDS = (
    *(("patch", "text"), ("role", "text"), ("x", "float"), ("y", "float"), ("labelled", "int"), ("right", "float")),
)


@dataclass(frozen=True)
class TrainedSegmentation:
    """All that is known when training is over.

    `test` are the places of the test patches, `predicted` (n_test, side_px, side_px) their classes from 1, and `right`
    (n_test,) what share of their labelled pixels is right. `matrix` counts the labelled pixels of all, each once.
    """

    data: LabelledPatches
    split: Split
    model: SegmentationModel
    history: History
    test: np.ndarray
    predicted: np.ndarray
    right: np.ndarray
    matrix: np.ndarray
    figures: Accuracy


def run(options: TrainSegmentationOptions, progress: Progress) -> JobResult:
    """Read and divide the patches, train, test, save.

    Raises
    ------
    InputError
        When rasters, labels and samples do not meet, or there are too few patches or classes.
    MissingPackageError
        When Keras is not installed.
    """
    started = time.perf_counter()
    keras = load_keras()
    with Staging(progress, options.files_read()) as staging:
        scratch = staging.scratch(options.model)  # beside the model: the temporary folder may lie in memory
        data = read_labelled_patches(options, scratch, progress.part(0.0, 0.15))
        check_scene(options.scene, data.patches.bands)
        split = divided(data, options)
        for sentence in (*data.patches.told, *split.told):
            progress.info(sentence)
        _tell_classes(data, split, progress)
        precision, sentence = usable_precision(options.precision)
        progress.info(f"{sentence} Keras {keras.__version__} with {keras.backend.backend()} on {device()}.")
        training = np.flatnonzero(split.roles == "train")
        pipeline = Pipeline(_scaling(data, training, options, progress))
        network = build_segmentation_network(
            options.network, options.patch_px, len(data.patches.bands), len(data.classes),
            seed=options.seed, precision=precision,
        )  # fmt: skip
        progress.info(f"Network: {options.network}, {network.count_params():,} weights, seed {options.seed}.")
        if options.network == "unet_backbone" and len(data.patches.bands) != 3:
            progress.info(
                f"Its first layer, which knows red, green and blue, takes other bands: {len(data.patches.bands)}."
            )
        draft = _model(data, pipeline, network, options)
        staged = staging.file(options.model)
        unfinished = Unfinished(options.model, _settings(options, data), options.resume)
        if options.resume and not unfinished.found:
            progress.info("There is no unfinished training of this model; it starts at the beginning.")
        learning = LearningRun(
            options.model,
            lambda path: replace(draft, weights=network.get_weights()).save(path),
            options.keep_best,
            unfinished,
            data.patches.classes,
        )
        history = _train(
            network,
            data,
            split,
            pipeline,
            learning,
            unfinished.folder / "network.npz",
            options,
            progress.part(0.15, 0.9),
        )
        test = np.flatnonzero(split.roles == "test")
        model = with_onnx(replace(draft, weights=network.get_weights()), progress)
        # By what maps are made with
        predict = Predictor(model, options.threads).predict
        predicted = _predicted(predict, data, test, pipeline, scratch, progress.part(0.9, 0.97))
        matrix, right = compared(data, test, predicted)
        trained = TrainedSegmentation(data, split, model, history, test, predicted, right, matrix, accuracy(matrix))
        model.card.update(_scores(trained))
        _tell_confusion(trained, options, progress)
        model.save(staged)
        seconds = time.perf_counter() - started
        if options.report:
            write_segmentation_report(staging.file(options.report), trained, options, seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
        unfinished.finish()
    _tell(trained, seconds, progress)
    names, figures = data.patches.classes, trained.figures
    return JobResult(
        outputs={
            "MODEL": options.model,
            **({"REPORT": options.report} if options.report else {}),
            "MEAN_IOU": trained.figures.mean_iou,
            "OVERALL_ACCURACY": figures.overall_accuracy,
            "BEST_EPOCH": history.best_epoch,
        },
        tables={
            "HISTORY": history_table([("network", history)]),
            "SCORES": Table(CLASS_FIELDS, _score_rows(trained)),
            "PATCHES": _patch_table(trained),
            "MATRIX": matrix_table(names, names, matrix),
        },
        layer_names={
            "HISTORY": "Training history", "SCORES": "Scores of the classes", "PATCHES": "Patches",
            "MATRIX": "Test matrix",
        },
    )  # fmt: skip


def divided(data: LabelledPatches, options: TrainSegmentationOptions) -> Split:
    """Return the role of each patch; those of different roles share no ground when they are divided by blocks."""
    patches = data.patches
    assert patches.places is not None and patches.size_m is not None
    method = "random" if options.split == "random" else "blocks"
    extent = float(np.ptp(patches.places, axis=0).max()) + patches.size_m
    most = _MOST_PATCHES_A_BLOCK * patches.size_m
    split = split_patches(
        patches.labels,
        patches.places,
        patches.digests(),
        method=method,
        test_share=options.test_share,
        validation_share=options.validation_share,
        block_m=options.block_m or min(max(extent / _BLOCKS_ACROSS, patches.size_m), most),
        seed=options.seed,
        side_m=patches.size_m,
        mixed=True,
    )
    for role, what in (("train", "training"), ("test", "the test")):
        if not (split.roles == role).any():
            raise InputError(
                f"No patch is left for {what}. Draw more samples, choose smaller patches or blocks of another size."
            )
    return split


def _settings(options: TrainSegmentationOptions, data: LabelledPatches) -> dict[str, Any]:
    """Return what decides how a training ends."""
    digest = hashlib.sha256(b"".join(data.patches.digests()))
    for row in data.patches.rows:
        digest.update(data.labels[row].tobytes())
    kept = {name: value for name, value in options.to_record().items() if name not in _MAY_DIFFER}
    return {**kept, "patches": digest.hexdigest()}


def _tell_classes(data: LabelledPatches, split: Split, progress: Progress) -> None:
    """Put numbers of patches on record, and which class has labels in which role."""
    counts = {role: int(np.count_nonzero(split.roles == role)) for role in ("train", "validation", "test")}
    progress.info(
        f"{len(split.roles):,} patches: {counts['train']:,} for training, {counts['validation']:,} for validation, "
        f"{counts['test']:,} for the test."
    )
    if data.values is not None and data.values != [row.value for row in data.classes]:
        told = ", ".join(f"{value} = {row.value} {row.name}" for value, row in zip(data.values, data.classes))
        progress.info(f"Labels and the classes of the map: {told}.")
    for role, what in (("train", "training"), ("test", "test")):
        pixels = _pixels_of(data, np.flatnonzero(split.roles == role))
        lacking = [row.name for row, count in zip(data.classes, pixels) if not count]
        if lacking and role == "train":
            raise InputError(
                f"No training patch has a pixel of {', '.join(lacking)}. Draw samples there, or choose other blocks or "
                "another seed."
            )
        if lacking:
            progress.warning(f"No {what} patch has a pixel of {', '.join(lacking)}; how well it does there is unknown.")


def _pixels_of(data: LabelledPatches, places: np.ndarray) -> np.ndarray:
    """Return how many pixels of each class some patches have, (k,)."""
    counts = np.zeros(len(data.classes) + 1, np.int64)
    for row in data.patches.rows[places]:
        counts += np.bincount(data.labels[row].ravel(), minlength=len(counts))
    return counts[1:]


# Scaling


def _scaling(
    data: LabelledPatches, training: np.ndarray, options: TrainSegmentationOptions, progress: Progress
) -> tuple[Step, ...]:
    """Return how values are scaled, from statistics of the training patches alone, and varied in training."""
    varied: list[Step] = [Views()] if options.augment else []
    if options.network == "unet_backbone":
        scaled: Step = _stretch(data, training)
        varied += [Noise(255 * options.noise / 4)] if options.noise else []
    else:
        scaled = _given(data, options.statistics, progress) if options.statistics else _standard(data, training)
        varied += [Noise(options.noise)] if options.noise else []
    return scaled, *varied, *([Brightness(options.brightness)] if options.brightness else [])


def _values(data: LabelledPatches, places: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the values (n, bands) of each patch where all bands have one."""
    for row in data.patches.rows[places]:
        values = data.patches.pixels[row][data.valid[row]]
        if len(values):
            yield values


def _standard(data: LabelledPatches, training: np.ndarray) -> Standardise:
    found: list[Moments] = []
    for values in _values(data, training):
        own = [Moments.of(band) for band in values.T]
        found = [one.merged(other) for one, other in zip(found, own)] if found else own
    return Standardise(tuple(each.mean for each in found), tuple(each.std or 1.0 for each in found))


def _stretch(data: LabelledPatches, training: np.ndarray) -> Stretch:
    """Return the stretch that makes pictures of values: of bytes none, else between percentiles."""
    bands = len(data.patches.bands)
    if data.patches.pixels.dtype == np.uint8:
        return Stretch((0.0,) * bands, (255.0,) * bands)
    search = PercentileSearch([data.patches.pixels.dtype] * bands, PERCENTILES)
    done = False
    while not done:
        for values in _values(data, training):
            for band in range(bands):
                search.add(search.count(band, np.ascontiguousarray(values[:, band])))
        done = search.finish_look()
    ends = np.array([search.percentiles(band) for band in range(bands)])
    return Stretch(tuple(ends[:, 0].tolist()), tuple(np.where(ends[:, 1] > ends[:, 0], ends[:, 1], ends[:, 0] + 1)))


def _given(data: LabelledPatches, path: str, progress: Progress) -> Standardise:
    """Return the scaling that a file of Sample statistics tells."""
    try:
        known = json.loads(Path(path).read_text(encoding="utf-8"))["bands"]
        there = [known[name] for name in data.patches.bands if name in known]
        found = [(float(band["mean"]), float(band["std"])) for band in there]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} was not written by Sample statistics ({error!r}). Choose its JSON file.") from None
    if missing := [name for name in data.patches.bands if name not in known]:
        raise InputError(f"The statistics {path} know nothing of {', '.join(missing)}; they have {', '.join(known)}.")
    progress.info(f"Values are standardised by the statistics of {Path(path).name}.")
    return Standardise(tuple(mean for mean, _ in found), tuple(std or 1.0 for _, std in found))


# Training and test


def _model(
    data: LabelledPatches, pipeline: Pipeline, network: keras.Model, options: TrainSegmentationOptions
) -> SegmentationModel:
    """Return the model as it is before training."""
    import keras

    patches = data.patches
    return SegmentationModel(
        network=options.network,
        classes=data.classes,
        bands=patches.bands,
        side_px=patches.side_px,
        size_m=patches.size_m,
        pipeline=pipeline,
        weights=network.get_weights(),
        card={
            "licence": options.licence,
            "author": options.author,
            "landclass": version(),
            "keras": keras.__version__,
            "seed": options.seed,
            "loss": options.loss,
            "labels": data.values,
        },
    )


def _train(
    network: keras.Model,
    data: LabelledPatches,
    split: Split,
    pipeline: Pipeline,
    learning: LearningRun,
    checkpoint: Path,
    options: TrainSegmentationOptions,
    progress: Progress,
) -> History:
    def read(rows: np.ndarray) -> np.ndarray:
        return pipeline.scaled(data.patches.pixels[rows], data.valid[rows])

    def batches(role: str, **settings: Any) -> ArrayBatches | None:
        rows = data.patches.rows[split.roles == role]
        return (
            ArrayBatches(read, data.labels, rows, options.batch, seed=options.seed, **settings) if len(rows) else None
        )

    weights = _class_weights(data, np.flatnonzero(split.roles == "train")) if options.class_weights else None
    worst = _worst(network, data, np.flatnonzero(split.roles == "validation"), pipeline, progress)
    trainer = Trainer(
        network,
        loss=segmentation_loss(options.loss, weights),
        metric=ClassIou(len(data.classes)),
        learning_rate=options.learning_rate,
        weight_decay=1e-4,
        seed=options.seed,
        checkpoint=checkpoint,
        on_epoch=learning.follower("network", options.epochs, progress, score="mean IoU", worst=worst),
        should_stop=progress.is_stopped,
        should_finish=progress.is_finishing,
    )
    training = batches("train", vary=pipeline.varied)
    assert training is not None
    history = trainer.fit(
        training,
        batches("validation", shuffle=False),
        epochs=options.epochs,
        patience=options.patience,
        resume=options.resume,
    )
    progress.check()
    return history


def _worst(
    network: keras.Model, data: LabelledPatches, validation: np.ndarray, pipeline: Pipeline, progress: Progress
) -> WorstPatches:
    """Return what tells the validation patches with the least share of labelled pixels right."""
    names = [name.casefold() for name in data.patches.bands]
    true = [names.index(name) for name in ("red", "green", "blue") if name in names]
    bands = true if len(true) == 3 else [0, 0, 0]

    def judge(numbers: np.ndarray) -> list[Judged | None]:
        places = validation[numbers]
        chunks = (places[start : start + _CHUNK] for start in range(0, len(places), _CHUNK))
        found = (_named(network.predict_on_batch, data, chunk, pipeline) for chunk in chunks)
        return [_judged(data, row, own) for row, own in zip(data.patches.rows[places], itertools.chain(*found))]

    def picture(place: int) -> np.ndarray:
        row = data.patches.rows[place]
        return stretched(data.patches.pixels[row][..., bands].transpose(2, 0, 1), data.valid[row])[..., :3]

    return WorstPatches(data.patches, validation, judge, picture, progress)


def _judged(data: LabelledPatches, row: int, found: np.ndarray) -> Judged | None:
    """Return the share of a patch's labelled pixels that is right, and which class is taken for which most often."""
    labels = data.labels[row].astype(np.int64)
    labelled = labels > 0
    if not labelled.any():
        return None
    names, k = data.patches.classes, len(data.classes)
    pairs = np.bincount((labels[labelled] - 1) * k + found[labelled] - 1, minlength=k * k).reshape(k, k)
    right = np.trace(pairs) / pairs.sum()
    wrong = pairs - np.diag(np.diag(pairs)) if right < 1 else pairs
    actual, predicted = np.unravel_index(int(wrong.argmax()), wrong.shape)
    return Judged(names[int(actual)], names[int(predicted)], float(right))


def _named(
    predict: Callable[[np.ndarray], np.ndarray], data: LabelledPatches, places: np.ndarray, pipeline: Pipeline
) -> np.ndarray:
    """Return the classes, from 1, that a network gives the pixels of patches, (n, side, side)."""
    rows = data.patches.rows[places]
    shown = pipeline.scaled(data.patches.pixels[rows], data.valid[rows])
    return np.asarray(predict(shown)).argmax(axis=-1) + 1


def _class_weights(data: LabelledPatches, training: np.ndarray) -> np.ndarray:
    """Return what a pixel of each class counts for, (k,): all classes weigh the same, but none more than 20 times."""
    pixels = _pixels_of(data, training)
    return np.minimum(pixels.sum() / (len(pixels) * pixels), 20.0)


def _predicted(
    predict: Callable[[np.ndarray], np.ndarray],
    data: LabelledPatches,
    test: np.ndarray,
    pipeline: Pipeline,
    scratch: Path,
    progress: Progress,
) -> np.ndarray:
    """Return the classes, from 1, that the network gives the pixels of the test patches, (n_test, side, side)."""
    side = data.patches.side_px
    found = np.lib.format.open_memmap(scratch / "predicted.npy", "w+", np.uint8, (len(test), side, side))
    for start in range(0, len(test), _CHUNK):
        found[start : start + _CHUNK] = _named(predict, data, test[start : start + _CHUNK], pipeline)
        progress.update(min(1.0, (start + _CHUNK) / len(test)), "Testing")
    return found


def compared(data: LabelledPatches, test: np.ndarray, predicted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the confusion matrix of the test patches' pixels, each counted once, and the share right of each patch."""
    k = len(data.classes)
    matrix = np.zeros((k, k), np.int64)
    right = np.empty(len(test))
    fresh = _uncounted(data.windows[test], data.patches.side_px)
    for at, (row, own, uncounted) in enumerate(zip(data.patches.rows[test].tolist(), predicted, fresh)):
        labels = data.labels[row].astype(np.int64)
        right[at] = (own == labels)[labels > 0].mean()
        counted = (labels > 0) & uncounted
        matrix += np.bincount((labels[counted] - 1) * k + own[counted] - 1, minlength=k * k).reshape(k, k)
    return matrix, right


def _uncounted(windows: np.ndarray, side: int) -> Iterator[np.ndarray]:
    """Yield for each square (column, row) which of its pixels, (side, side) bool, no square before it has."""
    from scipy.spatial import cKDTree

    near = cKDTree(windows).query_ball_point(windows, side - 0.5, p=np.inf) if len(windows) else []
    for at, others in enumerate(near):
        fresh = np.ones((side, side), bool)
        for other in others:
            if other < at:
                across, down = (windows[other] - windows[at]).tolist()
                fresh[max(down, 0) : max(side + down, 0), max(across, 0) : max(side + across, 0)] = False
        yield fresh


# What is told


def _scores(trained: TrainedSegmentation) -> dict[str, Any]:
    figures = trained.figures
    return {
        "test_pixels": int(trained.matrix.sum()),
        "overall_accuracy": figures.overall_accuracy,
        "mean_iou": figures.mean_iou,
        "iou": [None if np.isnan(value) else float(value) for value in figures.iou],
        "epochs": len(trained.history.records),
    }


def _tell_confusion(trained: TrainedSegmentation, options: TrainSegmentationOptions, progress: Progress) -> None:
    """Tell the matrix of the test, and the patches in which a class is taken for another, the most pixels first."""
    data, k = trained.data, len(trained.data.classes)
    found = []  # (pixels, place, row, column)
    for place, own in zip(trained.test.tolist(), trained.predicted):
        labels = data.labels[data.patches.rows[place]].astype(np.int64)
        pairs = np.bincount((labels[labels > 0] - 1) * k + own[labels > 0] - 1, minlength=k * k)
        found += [(int(pairs[pair]), place, *divmod(int(pair), k)) for pair in np.flatnonzero(pairs)]
    found.sort(key=lambda one: -one[0])
    rows, columns = (np.array([one[side] for one in found]) for side in (2, 3))
    wrong = [
        Wrong(row, column, f"{data.patches.names[place]}, pixels: {pixels:,}", patch_box(data.patches, place))
        for pixels, place, row, column in (found[at] for at in shown_places(rows, columns))
    ]
    names = data.patches.classes
    tell_confusion(
        progress, Path(options.model).name, "pixels", names, names, [row.colour for row in data.classes],
        trained.matrix, trained.figures, wrong, data.patches.crs,
    )  # fmt: skip


def _score_rows(trained: TrainedSegmentation) -> list[tuple[Any, ...]]:
    figures = trained.figures
    columns = (figures.iou, figures.users_accuracy, figures.producers_accuracy, figures.f1)
    rows = zip(trained.data.classes, *(column.tolist() for column in columns), trained.matrix.sum(axis=1).tolist())
    return [
        (row.value, row.name, *(None if np.isnan(value) else value for value in values), pixels)
        for row, *values, pixels in rows
    ]


def _patch_table(trained: TrainedSegmentation) -> Table:
    patches, data = trained.data.patches, trained.data
    assert patches.places is not None
    rows = []
    right = dict(zip(trained.test.tolist(), trained.right.tolist()))
    for at, (name, role, place) in enumerate(zip(patches.names, trained.split.roles.tolist(), patches.places.tolist())):
        labelled = int(np.count_nonzero(data.labels[patches.rows[at]]))
        rows.append((name, role, *place, labelled, right.get(at)))
    return Table(PATCH_FIELDS, rows)


def _tell(trained: TrainedSegmentation, seconds: float, progress: Progress) -> None:
    each = ", ".join(f"{row.name} {value:.3f}" for row, value in zip(trained.data.classes, trained.figures.iou))
    progress.info(
        f"Test: mean IoU {trained.figures.mean_iou:.3f} ({each}); {trained.figures.overall_accuracy:.1%} of "
        f"{trained.matrix.sum():,} labelled pixels right; {seconds:.0f} s in all."
    )
