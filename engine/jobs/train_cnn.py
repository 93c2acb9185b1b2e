"""Train a scene classifier on labelled patches, test it on patches it has not seen, and save it."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import version
from ..core.accuracy import Accuracy, accuracy
from ..core.colours import palette
from ..core.transforms import Stretch
from ..errors import InputError
from ..learning.inference import Predictor
from ..learning.keras_backend import device, load_keras
from ..learning.networks import augmentation, build_scene_network, trunk_and_tail, with_augmentation
from ..learning.patches import Patches, read_folder, read_samples
from ..learning.scene_model import SceneModel
from ..learning.splitting import Split, split_patches
from ..learning.training import ArrayBatches, History, Trainer, balanced_weights, usable_precision
from ..learning.transfer import features_of, fine_tune, train_linear_head
from ..options.train_cnn import TrainCnnOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.writing import ClassRow
from ..staging import Staging
from .confusion_table import matrix_table
from .confusion_told import Wrong, shown_places, tell_confusion
from .learning_run import LearningRun, history_table, loss_of
from .model_scene import check_scene
from .onnx_part import CALIBRATED, JUDGED, spread, with_8_bits, with_onnx
from .training_report import write_training_report
from .unfinished import Unfinished
from .worst_patches import Judged, WorstPatches, patch_box

if TYPE_CHECKING:
    import keras

SAMPLE_PX = 64
VIEWS = (0, 7)  # of the eight of a square: as it is, and turned and mirrored
FINE_VIEWS = tuple(range(8))  # on two alone, blocks learn the patches by heart
PERCENTILES = (2, 98)
HEAD_RATE = 3.0  # times the learning rate: a layer alone, on features that stay, takes larger steps
PENALTY = 0.01  # on the weights of the head; a tenth of it and three times it did worse on EuroSAT
_SCALED_PATCHES, _SCALED_PIXELS = 400, 2**20  # that percentiles are taken from
_CHUNK = 16  # patches that features are computed of at once
# Options that a training may be resumed with another value of; patches are told by their pixels
_MAY_DIFFER = (
    *("folder", "samples", "inputs", "scene", "weights", "keep_best", "resume", "licence", "author", "model", "report"),
    *("memory_mb", "threads", "scheduler", "command"),
)

SPLIT_FIELDS = (
    *(("patch", "text"), ("class", "text"), ("role", "text"), ("x", "float"), ("y", "float")),
    *(("predicted", "text"), ("confidence", "float")),
)


@dataclass(frozen=True)
class Trained:
    """All that is known when training is over; `probabilities` (n_test, k) are of the patches at `test`."""

    patches: Patches
    split: Split
    model: SceneModel
    phases: list[tuple[str, History]]
    test: np.ndarray
    probabilities: np.ndarray
    matrix: np.ndarray
    figures: Accuracy

    @property
    def predicted(self) -> np.ndarray:
        """Class (0..k-1) of each test patch."""
        return self.probabilities.argmax(axis=1)


class Shown:
    """Patches as the network is shown them, (n, rows, cols, bands) float32 in 0..255, read when they are asked for.

    `rgb` are the places of the bands that make a picture.
    """

    def __init__(self, patches: Patches, bands: list[int], training: np.ndarray) -> None:
        self._patches, self._bands = patches, bands
        self.low, self.high = _scaling(patches, bands, training)
        self._stretch = Stretch(tuple(self.low), tuple(self.high))
        names = [patches.bands[at].casefold() for at in bands]
        true = [names.index(name) for name in ("red", "green", "blue") if name in names]
        self.rgb = true if len(true) == 3 else [min(at, len(names) - 1) for at in range(3)]

    def __call__(self, places: np.ndarray) -> np.ndarray:
        """Return the patches at these places."""
        return self._stretch.scaled(self._patches.read(places)[..., self._bands])


def run(options: TrainCnnOptions, progress: Progress) -> JobResult:
    """Read and divide the patches, train, test, save.

    Raises
    ------
    InputError
        When the patches are too few, of one class, or cannot be read.
    MissingPackageError
        When Keras or its back end is not installed.
    """
    started = time.perf_counter()
    keras = load_keras()
    with Staging(progress, options.files_read()) as staging:
        staged = staging.file(options.model)
        report = staging.file(options.report) if options.report else None
        # Beside the model, for the temporary folder may lie in memory
        scratch = staging.scratch(options.model)
        patches = _read(options, scratch, progress.part(0.0, 0.15))
        bands = _bands(patches, options)
        check_scene(options.scene, tuple(patches.bands[at] for at in bands))
        digests = patches.digests()
        split = _split(patches, digests, options)
        for sentence in (*patches.told, *split.told):
            progress.info(sentence)
        training, validation, test = (np.flatnonzero(split.roles == role) for role in ("train", "validation", "test"))
        progress.info(
            f"{len(patches.labels):,} patches of {len(patches.classes)} classes: {len(training):,} for training, "
            f"{len(validation):,} for validation, {len(test):,} for the test."
        )
        shown = Shown(patches, bands, training)
        precision, sentence = usable_precision(options.precision)
        progress.info(f"{sentence} Keras {keras.__version__} with {keras.backend.backend()} on {device()}.")
        network = _network(options, patches, len(bands), precision)
        progress.info(f"Network: {options.kind}, {network.count_params():,} weights, seed {options.seed}.")
        if options.network == "backbone" and len(bands) != 3:
            progress.info(f"Its first layer, which knows red, green and blue, takes other bands: {len(bands)}.")
        draft = _model(options, patches, [patches.bands[at] for at in bands], shown, network)
        unfinished = Unfinished(options.model, _settings(options, patches, digests), options.resume)
        if options.resume and not unfinished.found:
            progress.info("There is no unfinished training of this model; it starts at the beginning.")
        try:
            phases = _Training(
                options, network, shown, patches, (training, validation), progress.part(0.15, 0.9), draft,
                unfinished, scratch,
            ).run()  # fmt: skip
        except InputError:
            if not unfinished.found:
                unfinished.finish()
            raise
        model = with_onnx(replace(draft, weights=network.get_weights()), progress)
        if options.eight_bit and options.network == "backbone":
            seen = validation if len(validation) else training
            model = with_8_bits(model, shown(spread(training, CALIBRATED)), shown(spread(seen, JUDGED)), progress)
        # By what maps are made with
        probabilities = _probabilities(Predictor(model, options.threads), shown, test, progress.part(0.9, 0.95))
        matrix = np.zeros((len(patches.classes),) * 2, np.int64)
        np.add.at(matrix, (patches.labels[test], probabilities.argmax(axis=1)), 1)
        trained = Trained(patches, split, model, phases, test, probabilities, matrix, accuracy(matrix))
        model.card.update(_scores(trained))
        _tell_confusion(trained, options, progress)
        model.save(staged)
        seconds = time.perf_counter() - started
        if report:
            write_training_report(report, trained, shown, options, seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
        unfinished.finish()
    _tell(trained, seconds, progress)
    names, figures = patches.classes, trained.figures
    return JobResult(
        outputs={
            "MODEL": options.model,
            **({"REPORT": options.report} if options.report else {}),
            "OVERALL_ACCURACY": figures.overall_accuracy,
            "MACRO_F1": figures.macro_f1,
            "KAPPA": None if np.isnan(figures.kappa) else figures.kappa,
            "BEST_EPOCH": phases[-1][1].best_epoch,
        },
        tables={
            "HISTORY": history_table(phases),
            "PATCHES": Table(SPLIT_FIELDS, _split_rows(trained)),
            "MATRIX": matrix_table(names, names, matrix),
        },
        layer_names={"HISTORY": "Training history", "PATCHES": "Patches", "MATRIX": "Test matrix"},
    )


def _read(options: TrainCnnOptions, scratch: Path, progress: Progress) -> Patches:
    if options.folder:
        return read_folder(options.folder, scratch, options.patch_px, progress)
    side_px = options.patch_px or SAMPLE_PX
    samples = str(options.samples)
    return read_samples(
        samples, options.samples_field, options.inputs, side_px, options.patch_m, scratch, options, progress
    )


def _split(patches: Patches, digests: list[bytes], options: TrainCnnOptions) -> Split:
    placed = patches.places is not None
    method = options.split if options.split != "automatic" else "blocks" if placed else "random"
    if method == "blocks" and not placed:
        raise InputError("The patches have no places, so they cannot be divided by blocks. Choose a random split.")
    block_m = options.block_m or 10 * (patches.size_m or 0.0)
    split = split_patches(
        patches.labels,
        patches.places,
        digests,
        method=method,
        test_share=options.test_share,
        validation_share=options.validation_share,
        block_m=block_m,
        seed=options.seed,
        side_m=patches.size_m or 0.0,
    )
    if not (split.roles == "test").any():
        raise InputError("No patch is left for the test. Give more patches that differ, or choose smaller blocks.")
    return split


def _settings(options: TrainCnnOptions, patches: Patches, digests: list[bytes]) -> dict[str, Any]:
    """Return what decides how a training ends."""
    pixels = hashlib.sha256(b"".join(digests) + patches.labels.tobytes()).hexdigest()
    kept = {name: value for name, value in options.to_record().items() if name not in _MAY_DIFFER}
    return {**kept, "patches": pixels}


def _bands(patches: Patches, options: TrainCnnOptions) -> list[int]:
    """Return the places of the bands to use."""
    if not options.bands.strip():
        return list(range(len(patches.bands)))
    known = {name.casefold(): at for at, name in enumerate(patches.bands)}
    wanted = [word.strip() for word in options.bands.split(",") if word.strip()]
    missing = [word for word in wanted if word.casefold() not in known]
    if missing:
        raise InputError(f"The patches have no band {', '.join(missing)}; they have {', '.join(patches.bands)}.")
    places = [known[word.casefold()] for word in wanted]
    if len(set(places)) < len(places):
        raise InputError(f"The bands {options.bands} name one twice. Name each once.")
    return places


def _scaling(patches: Patches, bands: list[int], training: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the values of each band that are shown as 0 and 255: of bytes these, else percentiles of the training."""
    if patches.pixels.dtype == np.uint8:
        return np.zeros(len(bands)), np.full(len(bands), 255.0)
    some = training[:: 1 + len(training) // _SCALED_PATCHES]
    step = 1 + len(some) * patches.side_px**2 // _SCALED_PIXELS
    values = np.concatenate([patches.read(np.array([at]))[..., bands].reshape(-1, len(bands))[::step] for at in some])
    low, high = np.percentile(values[np.isfinite(values).all(axis=1)].astype(float), PERCENTILES, axis=0)
    return low, np.where(high > low, high, low + 1.0)


def _network(options: TrainCnnOptions, patches: Patches, bands: int, precision: str) -> keras.Model:
    return build_scene_network(
        options.kind, patches.side_px, bands, len(patches.classes),
        seed=options.seed, precision=precision, weights=options.weights,
    )  # fmt: skip


def _model(
    options: TrainCnnOptions, patches: Patches, bands: list[str], shown: Shown, network: keras.Model
) -> SceneModel:
    """Return the model as it is before training."""
    import keras

    colours = palette(len(patches.classes))
    return SceneModel(
        network=options.kind,
        classes=tuple(ClassRow(at, name, tint) for at, (name, tint) in enumerate(zip(patches.classes, colours), 1)),
        bands=tuple(bands),
        side_px=patches.side_px,
        size_m=patches.size_m,
        low=shown.low,
        high=shown.high,
        weights=network.get_weights(),
        card={
            "licence": options.licence,
            "author": options.author,
            "landclass": version(),
            "keras": keras.__version__,
            "seed": options.seed,
            "patches": {name: int(n) for name, n in zip(patches.classes, np.bincount(patches.labels))},
        },
    )


class _Enough(Exception):
    """The user asks for what there is, where there is something."""


class _Training:
    """One training in its phases: what is told of each epoch, what is kept of it, where it goes on."""

    def __init__(
        self,
        options: TrainCnnOptions,
        network: keras.Model,
        shown: Shown,
        patches: Patches,
        places: tuple[np.ndarray, np.ndarray],
        progress: Progress,
        draft: SceneModel,
        unfinished: Unfinished,
        scratch: Path,
    ) -> None:
        self._options, self._network, self._shown = options, network, shown
        self._patches, self._labels = patches, patches.labels
        self._training, self._validation = places
        self._progress = progress
        self._unfinished, self._scratch = unfinished, scratch
        self._learning = LearningRun(
            options.model,
            lambda path: replace(draft, weights=network.get_weights()).save(path),
            options.keep_best,
            unfinished,
            patches.classes,
        )
        own = self._labels[self._training]
        self._weights = balanced_weights(own, len(draft.classes)) if options.class_weights else None

    def run(self) -> list[tuple[str, History]]:
        options = self._options
        if options.network in ("backbone", "application"):
            phases = [("head", self._train_head())]
            if options.fine_tune:
                with contextlib.suppress(_Enough):
                    phases.append(("last blocks", self._fine_tune()))
            return phases
        return [("network", self._train_network())]

    def _train_network(self) -> History:
        options, network = self._options, self._network
        model = network
        if options.augment:
            crop = min(options.crop_px, network.input_shape[1]) or None
            varied = augmentation(network.input_shape[1], network.input_shape[3], crop_px=crop, seed=options.seed)
            model = with_augmentation(network, varied)
        trainer = Trainer(
            model,
            learning_rate=options.learning_rate,
            weight_decay=1e-4,
            seed=options.seed,
            checkpoint=self._unfinished.folder / "network.npz",
            on_epoch=self._learning.follower(
                "network", options.epochs, self._progress, worst=self._worst(self._of_network)
            ),
            should_stop=self._progress.is_stopped,
            should_finish=self._progress.is_finishing,
        )

        def batches(places: np.ndarray, **settings: Any) -> ArrayBatches:
            return ArrayBatches(self._shown, self._labels, places, options.batch, **settings)

        history = trainer.fit(
            batches(self._training, seed=options.seed, class_weights=self._weights),
            batches(self._validation, shuffle=False) if len(self._validation) else None,
            epochs=options.epochs,
            patience=options.patience,
            resume=options.resume,
        )
        self._progress.check()
        return history

    def _train_head(self) -> History:
        """Train the last layer on features that the frozen network gives, computed once for each view of a patch."""
        options = self._options
        trunk, _ = trunk_and_tail(self._network)
        features, validation = self._features(
            trunk, "features", VIEWS, self._progress.part(0.0, 0.2 if options.fine_tune else 0.9)
        )
        part = self._progress.part(0.2, 0.25) if options.fine_tune else self._progress.part(0.9, 1.0)
        history = train_linear_head(
            self._network,
            features,
            self._labels[self._training],
            validation,
            epochs=options.epochs,
            patience=options.patience,
            learning_rate=HEAD_RATE * options.learning_rate,
            penalty=PENALTY,
            class_weights=self._weights,
            seed=options.seed,
            on_epoch=self._learning.follower("head", options.epochs, part, save=False),
            should_stop=part.is_stopped,
            should_finish=part.is_finishing,
        )
        part.check()
        self._head_loss = loss_of(history.records[-1]) if validation is None else _loss(self._network, *validation)
        self._learning.keep(self._head_loss)
        if validation is not None:
            _, head = trunk_and_tail(self._network)
            self._worst(lambda numbers: _answers(head, validation[0][numbers])).tell(history.best_epoch, 0.0)
        return history

    def _fine_tune(self) -> History:
        """Train the last blocks too, on what those before them give."""
        options, part = self._options, self._progress.part(0.25, 1.0)
        trunk, tail = trunk_and_tail(self._network, options.fine_tune)
        features, validation = self._features(trunk, "maps", FINE_VIEWS, part.part(0.0, 0.4), may_end=True)
        worst = None if validation is None else self._worst(lambda numbers: _answers(tail, validation[0][numbers]))
        epochs = max(2, options.epochs // 20)
        before = self._network.get_weights()
        history = fine_tune(
            self._network,
            options.fine_tune,
            features,
            self._labels[self._training],
            validation,
            epochs=epochs,
            patience=options.patience,
            batch_size=options.batch,
            learning_rate=options.learning_rate / 20,
            class_weights=self._weights,
            seed=options.seed,
            checkpoint=self._unfinished.folder / "blocks.npz",
            resume=options.resume,
            on_epoch=self._learning.follower("last blocks", epochs, part.part(0.4, 1.0), worst=worst),
            should_stop=part.is_stopped,
            should_finish=part.is_finishing,
        )
        part.check()
        if validation is not None and not loss_of(history.records[history.best_epoch - 1]) < self._head_loss:
            self._network.set_weights(before)
            history.best_epoch = 0
            part.info("Fine-tuning made the validation no better; the weights before it are kept.")
        return history

    def _features(
        self, trunk: keras.Model, name: str, views: tuple[int, ...], progress: Progress, may_end: bool = False
    ) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray] | None]:
        """Return what the trunk makes of the training patches, by view, and of the validation patches with labels.

        With `may_end`, it raises `_Enough` when the user asks for what there is.
        """
        views = views if self._options.augment else (0,)
        share = len(self._training) * len(views) / (len(self._training) * len(views) + len(self._validation))

        def tell(done: float, part: Progress) -> None:
            if may_end and part.is_finishing():
                raise _Enough
            part.update(done, "Computing features")

        def found(places: np.ndarray, shown: tuple[int, ...], part: Progress, file: str) -> np.ndarray:
            return features_of(
                trunk,
                self._shown,
                places,
                _CHUNK,
                shown,
                kept=self._scratch / f"{file}.npy",
                on_batch=lambda done: tell(done, part),
            )

        features = found(self._training, views, progress.part(0.0, share), name)
        if not len(self._validation):
            return features, None
        seen = found(self._validation, (0,), progress.part(share, 1.0), f"{name}_validation")[0]
        return features, (seen, self._labels[self._validation])

    def _of_network(self, numbers: np.ndarray) -> np.ndarray:
        """Return the probabilities (n, k) of validation patches by their numbers."""
        chunks = (self._validation[numbers[start : start + _CHUNK]] for start in range(0, len(numbers), _CHUNK))
        return np.concatenate([np.asarray(self._network.predict_on_batch(self._shown(chunk))) for chunk in chunks])

    def _worst(self, answers: Callable[[np.ndarray], np.ndarray]) -> WorstPatches:
        """Return what tells the validation patches whose class gets the least probability of `answers`."""
        names, known = self._patches.classes, self._labels[self._validation]

        def judge(numbers: np.ndarray) -> list[Judged | None]:
            return [
                Judged(names[label], names[int(own.argmax())], float(own[label]))
                for label, own in zip(known[numbers].tolist(), answers(numbers))
            ]

        def picture(place: int) -> np.ndarray:
            return np.clip(self._shown(np.array([place]))[0][..., self._shown.rgb], 0, 255).astype(np.uint8)

        return WorstPatches(self._patches, self._validation, judge, picture, self._progress)


def _loss(network: keras.Model, features: np.ndarray, labels: np.ndarray) -> float:
    """Return the cross-entropy of a network's head on features, without the penalty it was trained with."""
    found = _answers(trunk_and_tail(network)[1], features)
    return float(-np.log(np.clip(found[np.arange(len(labels)), labels], 1e-7, 1)).mean())


def _answers(tail: keras.Model, features: np.ndarray) -> np.ndarray:
    """Return the probabilities (n, k) that the last part of a network gives features."""
    return np.asarray(tail.predict(np.asarray(features, np.float32), verbose=0))


def _probabilities(predictor: Predictor, shown: Shown, places: np.ndarray, progress: Progress) -> np.ndarray:
    found = []
    for start in range(0, len(places), _CHUNK):
        found.append(predictor.predict(shown(places[start : start + _CHUNK])))
        progress.update(start / len(places), "Testing")
    return np.concatenate(found)


def _scores(trained: Trained) -> dict[str, Any]:
    figures = trained.figures
    return {
        "test_patches": len(trained.test),
        "overall_accuracy": figures.overall_accuracy,
        "overall_interval": figures.overall_interval.tolist(),
        "macro_f1": figures.macro_f1,
        "epochs": sum(len(history.records) for _, history in trained.phases),
    }


def _tell_confusion(trained: Trained, options: TrainCnnOptions, progress: Progress) -> None:
    """Tell the matrix of the test, and where the patches lie that are named wrong."""
    patches, known = trained.patches, trained.patches.labels[trained.test]
    wrong = []
    for at in shown_places(known, trained.predicted):
        place = int(trained.test[at])
        wrong.append(Wrong(int(known[at]), int(trained.predicted[at]), patches.names[place], patch_box(patches, place)))
    tell_confusion(
        progress, Path(options.model).name, "patches", patches.classes, patches.classes,
        [row.colour for row in trained.model.classes], trained.matrix, trained.figures, wrong, patches.crs,
    )  # fmt: skip


def _split_rows(trained: Trained) -> list[tuple[Any, ...]]:
    patches, names = trained.patches, trained.patches.classes
    rows: list[tuple[Any, ...]] = []
    found = dict(
        zip(trained.test.tolist(), zip(trained.predicted.tolist(), trained.probabilities.max(axis=1).tolist()))
    )
    for at, (name, label, role) in enumerate(zip(patches.names, patches.labels.tolist(), trained.split.roles.tolist())):
        x, y = (None, None) if patches.places is None else patches.places[at].tolist()
        predicted, confidence = found.get(at, (None, None))
        rows.append((name, names[label], role, x, y, None if predicted is None else names[predicted], confidence))
    return rows


def _tell(trained: Trained, seconds: float, progress: Progress) -> None:
    figures = trained.figures
    low, high = figures.overall_interval.tolist()
    progress.info(
        f"Test: {figures.overall_accuracy:.1%} of {len(trained.test):,} patches right ({low:.1%} to {high:.1%}), "
        f"mean F1 {figures.macro_f1:.3f}; {seconds:.0f} s in all."
    )
