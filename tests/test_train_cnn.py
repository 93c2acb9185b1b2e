"""Training a scene classifier: honest tests, files, resume, cancel, what is refused."""

from __future__ import annotations

import base64
import json
import re
import struct
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scenes import Record, write_raster

from engine.errors import Cancelled, InputError, ModelError
from engine.jobs.unfinished import FACTS, Unfinished
from engine.options.train_cnn import TrainCnnOptions
from engine.progress import Progress
from engine.protocol import METRIC, JobResult

COLOURS = {"blue": (20, 40, 200), "green": (40, 180, 60), "grey": (120, 120, 120)}


def patches_in(folder: Path, each: int = 14, side: int = 24, dtype: str = "uint8", seed: int = 0) -> str:
    """Write images of three classes that differ in colour and stripes."""
    generator = np.random.default_rng(seed)
    for at, (name, colour) in enumerate(COLOURS.items()):
        for number in range(each):
            image = np.array(colour)[:, None, None] + generator.normal(0, 12, (3, side, side))
            image[:, :: at + 2] += 30
            write_raster(folder / name / f"{name}{number:02d}.tif", image.clip(0, 255).astype(dtype), crs=None)
    return str(folder)


def train(folder: str, tmp_path: Path, record: Progress | None = None, **options: Any) -> JobResult:
    from engine.jobs.train_cnn import run

    given = {
        "network": "seed",
        "epochs": 4,
        "patience": 0,
        "batch": 8,
        "model": str(tmp_path / "m.landclass"),
        **options,
    }
    return run(TrainCnnOptions(folder=folder, **given), record or Record())


def stopping_after(epoch: int) -> Progress:
    """Return a progress whose user asks to stop when an epoch is told."""
    stop = threading.Event()

    def send(kind: str, **values: Any) -> None:
        if kind == METRIC and values["values"].get("epoch") == epoch:
            stop.set()

    return Progress(send, stop)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"model": "m"}, "neither was given"),
        ({"folder": "a", "samples": "b", "model": "m"}, "both were given"),
        ({"samples": "b", "model": "m"}, "field of the samples"),
        ({"samples": "b", "samples_field": "c", "model": "m"}, "rasters that the samples are read from"),
        ({"folder": "a"}, "No file for the model"),
        ({"folder": "a", "model": "m", "network": "vgg"}, "network is 'vgg'"),
        ({"folder": "a", "model": "m", "test_share": 0.6, "validation_share": 0.4}, "100% of the patches"),
        ({"folder": "a", "model": "m", "epochs": 0}, "epochs is 0"),
    ],
)
def test_options_that_contradict_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        TrainCnnOptions(**options)


@pytest.mark.deep_learning
def test_a_training_from_folder_to_report(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    record = Record()
    result = train(patches_in(tmp_path / "patches"), tmp_path, record, epochs=12, report=str(tmp_path / "r.html"))
    assert result.outputs["OVERALL_ACCURACY"] > 0.8
    rows = result.tables["PATCHES"].rows
    roles = [row[2] for row in rows]
    assert len(rows) == 42 and {role: roles.count(role) for role in set(roles)} == {
        "train": 30,
        "validation": 3,
        "test": 9,
    }
    assert all((row[5] is None) == (row[2] != "test") for row in rows)
    right = [row[1] == row[5] for row in rows if row[2] == "test"]
    assert np.mean(right) == result.outputs["OVERALL_ACCURACY"]
    assert sum(map(sum, ([*row[1:]] for row in result.tables["MATRIX"].rows))) == 9
    lines = [line for line in record.messages() if line.startswith("Epoch ")]
    assert len(lines) == 12 == len(result.tables["HISTORY"].rows) and "to go" in lines[0] and "validation" in lines[0]
    epochs = [event["values"] for event in record.events if event.get("name") == "epoch"]
    assert [values["epoch"] for values in epochs] == list(range(1, 13))
    # The validation has a patch of each class, so that the mean of the classes is the accuracy.
    for values in epochs:
        assert np.mean(values["class_scores"]) == pytest.approx(values["validation_accuracy"])
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    data = json.loads(re.search(r'id="data">(.*?)</script>', text)[1])
    assert len(data["history"]) == 12 and data["confusion"]["names"] == ["blue", "green", "grey"]
    assert text.count("<img") >= 9 and "Test patches" in text
    assert {path.name for path in tmp_path.iterdir()} == {"patches", "m.landclass", "r.html"}


@pytest.mark.deep_learning
def test_the_model_says_of_a_test_patch_what_the_table_says(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.patches import read_folder
    from engine.learning.scene_model import SceneModel

    folder = patches_in(tmp_path / "patches")
    result = train(folder, tmp_path)
    model = SceneModel.load(tmp_path / "m.landclass")
    assert [row.name for row in model.classes] == list(COLOURS) and model.bands == ("red", "green", "blue")
    patches = read_folder(folder, tmp_path, 0, Record())
    network = model.keras_model()
    for at, row in enumerate(result.tables["PATCHES"].rows):
        if row[2] == "test":
            (found,) = network.predict_on_batch(model.shown(patches.read(np.array([at]))))
            assert model.classes[int(found.argmax())].name == row[5] and found.max() == pytest.approx(row[6], abs=1e-5)


@pytest.mark.deep_learning
def test_the_same_seed_gives_the_same_model_and_another_does_not(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches")
    found = []
    for at, seed in enumerate((1, 1, 2)):
        train(folder, tmp_path, seed=seed, epochs=2, model=str(tmp_path / f"{at}.landclass"))
        found.append((tmp_path / f"{at}.landclass").read_bytes())
    assert found[0] == found[1] != found[2]


@pytest.mark.deep_learning
def test_a_cancelled_training_goes_on_and_ends_the_same(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches")
    whole = train(folder, tmp_path, epochs=4, model=str(tmp_path / "whole.landclass"))
    target = tmp_path / "part.landclass"
    target.write_text("an older model")

    with pytest.raises(Cancelled):
        train(folder, tmp_path, stopping_after(2), epochs=4, model=str(target))
    assert target.read_text() == "an older model" and (tmp_path / "part.training").is_dir()
    record = Record()
    part = train(folder, tmp_path, record, epochs=4, model=str(target), resume=True)
    assert sum(line.startswith("Epoch ") for line in record.messages()) <= 3
    assert target.read_bytes() == (tmp_path / "whole.landclass").read_bytes()
    assert part.outputs["OVERALL_ACCURACY"] == whole.outputs["OVERALL_ACCURACY"]
    assert not (tmp_path / "part.training").exists()


@pytest.mark.deep_learning
def test_cancel_keeps_the_best_model_on_request(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.scene_model import SceneModel

    folder, model = patches_in(tmp_path / "patches"), tmp_path / "m.landclass"
    with pytest.raises(Cancelled):
        train(folder, tmp_path, stopping_after(2), epochs=6, keep_best=True)
    assert SceneModel.load(model).keras_model().count_params() > 1000
    facts = tmp_path / "m.training" / FACTS
    record = json.loads(facts.read_text())
    assert 0 < record["best"] < 10
    # What goes on later does not put a worse one in its place
    facts.write_text(json.dumps({**record, "best": 0.0}))
    kept = model.read_bytes()
    with pytest.raises(Cancelled):
        train(folder, tmp_path, stopping_after(4), epochs=6, keep_best=True, resume=True)
    assert model.read_bytes() == kept


def finishing_after(epoch: int) -> tuple[Progress, list[dict[str, Any]]]:
    """Return a progress whose user asks for what there is when an epoch is told, and what is told."""
    finish, told = threading.Event(), []

    def send(kind: str, **values: Any) -> None:
        told.append(values)
        if values.get("name") == "epoch" and values["values"]["epoch"] == epoch:
            finish.set()

    return Progress(send, finish=finish), told


@pytest.mark.deep_learning
def test_finish_tests_and_writes_the_best(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches")
    progress, told = finishing_after(2)
    result = train(folder, tmp_path, progress, epochs=50, report=str(tmp_path / "r.html"))
    assert len(result.tables["HISTORY"].rows) == 2 and result.outputs["BEST_EPOCH"] in (1, 2)
    assert "2 (on request) for the network" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"patches", "m.landclass", "r.html"}
    (phase,) = [one["values"] for one in told if one.get("name") == "phase"]
    assert (phase["epochs"], phase["score"], phase["classes"]) == (50, "accuracy", ["blue", "green", "grey"])


@pytest.mark.deep_learning
def test_finish_after_the_head_leaves_the_last_blocks_as_they_are(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches", each=8, side=32)
    progress, told = finishing_after(3)
    result = train(folder, tmp_path, progress, network="backbone", epochs=10, fine_tune=1)
    assert [row[0] for row in result.tables["HISTORY"].rows] == ["head"] * 3
    assert [one["values"]["phase"] for one in told if one.get("name") == "phase"] == ["head"]
    assert result.outputs["OVERALL_ACCURACY"] > 0.5 and (tmp_path / "m.landclass").exists()


@pytest.mark.deep_learning
def test_the_worst_patches_are_told_and_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("keras")
    from engine.jobs.worst_patches import WorstPatches

    folder, record = patches_in(tmp_path / "patches", side=80), Record()
    train(folder, tmp_path, record, epochs=2)
    worst = [event["values"] for event in record.events if event.get("name") == "worst"]
    assert worst and worst[0]["epoch"] == 1 and worst[0]["crs"] is None and len(worst[0]["patches"]) == 3
    scores = [patch["score"] for patch in worst[0]["patches"]]
    assert scores == sorted(scores) and all(0 <= score <= 1 for score in scores)
    for patch in worst[0]["patches"]:
        assert patch["name"].startswith(patch["actual"]) and patch["predicted"] in COLOURS and patch["box"] is None
        png = base64.b64decode(patch["picture"].partition(",")[2])
        assert png[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", png[16:24]) == (40, 40)  # of 80, 64 at most
    looked = (tmp_path / "m.landclass").read_bytes()
    monkeypatch.setattr(WorstPatches, "tell", lambda *_: None)
    train(folder, tmp_path, epochs=2)
    assert (tmp_path / "m.landclass").read_bytes() == looked


@pytest.mark.deep_learning
def test_backbone_and_other_types(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.scene_model import SceneModel

    folder = patches_in(tmp_path / "patches", each=8, side=32, dtype="float32")
    result = train(folder, tmp_path, network="backbone", epochs=10, fine_tune=1)
    assert result.outputs["OVERALL_ACCURACY"] > 0.8
    assert {row[0] for row in result.tables["HISTORY"].rows} == {"head", "last blocks"}
    model = SceneModel.load(tmp_path / "m.landclass")
    assert (model.low > 0).all() and (model.high < 256).all() and model.onnx is not None


@pytest.mark.deep_learning
@pytest.mark.parametrize("eight_bit", [True, False])
def test_what_is_tested_makes_the_maps(tmp_path: Path, eight_bit: bool) -> None:
    pytest.importorskip("keras")
    from engine.learning.inference import Predictor
    from engine.learning.patches import read_folder
    from engine.learning.scene_model import SceneModel

    folder = patches_in(tmp_path / "patches", each=8, side=32)
    result = train(folder, tmp_path, network="backbone", epochs=4, eight_bit=eight_bit)
    model = SceneModel.load(tmp_path / "m.landclass")
    assert model.onnx is not None and (b"QuantizeLinear" in model.onnx) == eight_bit
    tested = {
        name: (told, found) for name, _, role, _, _, told, found in result.tables["PATCHES"].rows if role == "test"
    }
    patches = read_folder(folder, tmp_path, 0, Progress())
    places = np.array([patches.names.index(name) for name in tested])
    found = Predictor(model).predict(patches.read(places).astype("float32"))
    for (told, confidence), own in zip(tested.values(), found):
        assert told == patches.classes[int(own.argmax())] and confidence == pytest.approx(float(own.max()), abs=1e-6)


@pytest.mark.deep_learning
def test_an_application_from_its_weights_to_names(tmp_path: Path) -> None:
    keras = pytest.importorskip("keras")
    from engine.learning.inference import Predictor
    from engine.learning.patches import read_folder
    from engine.learning.scene_model import SceneModel

    weights = str(tmp_path / "m.weights.h5")
    keras.utils.set_random_seed(0)
    drawn = keras.applications.MobileNetV2(weights=None, include_top=False, input_shape=(64, 64, 3))
    for layer in drawn.layers:
        if type(layer).__name__ == "BatchNormalization":
            layer.momentum = 0.0  # takes the statistics of the next patches, so that features differ at all
    drawn(np.random.default_rng(0).uniform(-1, 1, (8, 64, 64, 3)).astype("float32"), training=True)
    drawn.save_weights(weights)
    folder, record = patches_in(tmp_path / "patches", each=8, side=32), Record()
    result = train(
        folder, tmp_path, record, network="application", weights=weights, epochs=40, learning_rate=0.01,
        report=str(tmp_path / "r.html"),
    )  # fmt: skip
    assert result.outputs["OVERALL_ACCURACY"] > 0.8
    model = SceneModel.load(tmp_path / "m.landclass")
    assert model.network == "MobileNetV2"
    assert any("Keras 3" in line and " on the " in line for line in record.messages())  # the device
    assert model.onnx is not None
    predictor = Predictor(model)
    (row, *_) = (row for row in result.tables["PATCHES"].rows if row[2] == "test")
    patches = read_folder(folder, tmp_path, 0, Record())
    (found,) = predictor.predict(model.shown(patches.read(np.array([patches.names.index(row[0])]))))
    assert model.classes[int(found.argmax())].name == row[5] and found.max() == pytest.approx(row[6], abs=1e-4)
    with pytest.raises(InputError, match="MobileNetV2 takes red, green and blue; the number of bands is 2. Choose"):
        train(folder, tmp_path, network="application", weights=weights, bands="red, green")


@pytest.mark.deep_learning
def test_what_made_the_validation_no_better_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("keras")
    from engine.jobs import train_cnn
    from engine.learning.scene_model import SceneModel
    from engine.learning.training import EpochRecord, History

    def spoil(network: Any, *values: Any, **options: Any) -> History:
        before.extend(network.get_weights())
        network.set_weights([weights + 1 for weights in network.get_weights()])
        return History([EpochRecord(1, 0.1, 1.0, 99.0, 0.0, 0.001, 0.1)], 1)

    before: list[np.ndarray] = []
    folder = patches_in(tmp_path / "patches", each=8, side=32)
    monkeypatch.setattr(train_cnn, "fine_tune", spoil)
    record = Record()
    result = train(folder, tmp_path, record, network="backbone", epochs=5, fine_tune=1)
    assert result.outputs["BEST_EPOCH"] == 0 and any("no better" in line for line in record.messages())
    assert len(before) == 100
    for kept, known in zip(SceneModel.load(tmp_path / "m.landclass").weights, before):
        np.testing.assert_array_equal(kept, known)


@pytest.mark.deep_learning
def test_two_patches_a_class_of_one_band_and_sixteen_bits(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    for name, value in {"low": 900, "high": 4000}.items():
        for number in range(2):
            image = np.full((1, 32, 32), value + 10 * number, "uint16")
            write_raster(tmp_path / "patches" / name / f"{number}.tif", image, crs=None)
    record = Record()
    result = train(str(tmp_path / "patches"), tmp_path, record, network="backbone", epochs=4, validation_share=0.0)
    roles = [row[2] for row in result.tables["PATCHES"].rows]
    assert roles.count("train") == roles.count("test") == 2
    lines = [line for line in record.messages() if line.startswith("Epoch ")]
    assert len(lines) == 4 and "validation" not in lines[0]
    assert result.outputs["BEST_EPOCH"] == 4 and result.tables["HISTORY"].rows[0][4] is None


@pytest.mark.deep_learning
def test_what_cannot_be_trained_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    for name in "ab":
        for number in range(3):
            write_raster(tmp_path / "alike" / name / f"{number}.tif", np.full((3, 24, 24), 7, "uint8"), crs=None)
    with pytest.raises(InputError, match="No patch is left for the test"):
        train(str(tmp_path / "alike"), tmp_path)
    folder = patches_in(tmp_path / "patches", each=4)
    with pytest.raises(InputError, match="crop of 1 x 1 pixels"):
        train(folder, tmp_path, crop_px=1)
    with pytest.raises(InputError, match="Two outputs are called"):
        train(folder, tmp_path, report=str(tmp_path / "m.landclass"))
    assert {path.name for path in tmp_path.iterdir()} == {"alike", "patches"}


@pytest.mark.deep_learning
def test_bands_are_chosen_by_name(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.scene_model import SceneModel

    folder = patches_in(tmp_path / "patches")
    train(folder, tmp_path, bands="blue, Red", epochs=1)
    assert SceneModel.load(tmp_path / "m.landclass").bands == ("blue", "red")
    with pytest.raises(InputError, match="no band nir; they have red, green, blue"):
        train(folder, tmp_path, bands="nir")
    with pytest.raises(InputError, match="bands red, blue, RED name one twice"):
        train(folder, tmp_path, bands="red, blue, RED")


@pytest.mark.deep_learning
def test_a_scene_without_a_band_stops_the_training_before_it_begins(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches")
    scene = write_raster(tmp_path / "scene.tif", np.ones((2, 40, 40), "uint8"), names=("red", "blue"))
    record = Record()
    with pytest.raises(ModelError, match="takes the bands red, green, blue; the scene has red, blue, so green cannot"):
        train(folder, tmp_path, record, scene=[scene])
    assert not any(line.startswith("Network") for line in record.messages())
    with pytest.raises(InputError, match="missing.tif"):
        train(folder, tmp_path, scene=[scene, "missing.tif"])
    assert {path.name for path in tmp_path.iterdir()} == {"patches", "scene.tif"}
    train(folder, tmp_path, scene=[scene], bands="blue,red", epochs=1)


@pytest.mark.deep_learning
def test_only_the_same_training_goes_on(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    folder = patches_in(tmp_path / "patches")
    with pytest.raises(Cancelled):
        train(folder, tmp_path, stopping_after(1))
    for changed, says in (
        ({"augment": False}, r"option augment \(True; now False\)"),
        ({"crop_px": 20}, r"option crop_px \(0; now 20\)"),
        ({"folder": patches_in(tmp_path / "others", seed=1)}, "option patches. Resume"),
    ):
        with pytest.raises(InputError, match=f"m.training differs in the {says}"):
            train(**{"folder": folder, "tmp_path": tmp_path, "resume": True, **changed})
    record = Record()
    picture = write_raster(tmp_path / "picture.tif", np.ones((3, 40, 40), "uint8"))
    train(folder, tmp_path, record, resume=True, author="Ada", threads=1, scene=[picture])
    assert len([line for line in record.messages() if line.startswith("Epoch ")]) < 4
    record = Record()
    train(folder, tmp_path, record, epochs=1, resume=True)
    assert any("no unfinished training" in line for line in record.messages())


# What is kept of a training that was interrupted


def test_a_folder_of_something_else_is_never_touched(tmp_path: Path) -> None:
    own = tmp_path / "m.training" / "photo.jpg"
    own.parent.mkdir()
    own.write_text("a photo")
    for resume in (False, True):
        with pytest.raises(InputError, match="m.training, where the training would be kept .* Move it"):
            Unfinished(str(tmp_path / "m.landclass"), {}, resume)
    assert own.read_text() == "a photo"
    (own.parent / FACTS).write_text("[1]")
    with pytest.raises(InputError, match="not of one"):
        Unfinished(str(tmp_path / "m.landclass"), {}, False)


def test_the_best_so_far_outlives_an_interruption(tmp_path: Path) -> None:
    model = str(tmp_path / "new" / "m.landclass")
    first = Unfinished(model, {"bands": ("a", "b"), "seed": 1}, True)
    assert first.best == np.inf and not first.found
    first.keep(0.25)
    again = Unfinished(model, {"bands": ("a", "b"), "seed": 1}, True)
    assert again.best == 0.25 and again.found
    (again.folder / "network.npz").touch()
    anew = Unfinished(model, {"seed": 2}, False)
    assert anew.best == np.inf and not (anew.folder / "network.npz").exists()
    anew.finish()
    assert not anew.folder.exists()
