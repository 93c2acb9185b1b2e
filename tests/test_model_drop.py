"""A model dropped on QGIS: its dialog opens filled in, and says what the layer lacks."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from types import SimpleNamespace

import processing
import pytest
from landclass.ui.model_drop import APPLIED_BY, ModelDrop, mismatch, read_card, summary
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from test_plugin_gui import Window, wait_until

pytestmark = pytest.mark.qgis


def model(path: Path, **card: object) -> str:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("model.json", json.dumps({"format": 1, "kind": "clusters", "bands": [{"name": "B1"}], **card}))
    return str(path)


@pytest.fixture
def layer(qgis_app, sample):
    made = QgsRasterLayer(sample[0], "one")
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made.id())


@pytest.fixture
def window(qgis_app, provider) -> Window:
    return Window()


@pytest.fixture(autouse=True)
def opened(monkeypatch) -> list[SimpleNamespace]:
    """Note what dialogs are opened with; a real one wants a real QGIS window, which tests/window_session.py has."""
    found: list[SimpleNamespace] = []

    def create(identifier: str, parameters: dict) -> SimpleNamespace:
        bar = QgsMessageBar()
        found.append(
            SimpleNamespace(id=identifier, given=parameters, bar=bar, messageBar=lambda: bar, show=lambda: None)
        )
        return found[-1]

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    return found


def sentence(bar: QgsMessageBar) -> str:
    return bar.currentItem().text()


@pytest.mark.parametrize("kind", sorted(APPLIED_BY))
def test_the_dialog_opens_with_the_model_and_the_layer(window, layer, tmp_path, kind, opened) -> None:
    window.layer = layer
    drop = ModelDrop(window)
    path = model(tmp_path / "m.LANDCLASS", kind=kind)
    assert drop.handleFileDrop(path)
    wait_until(lambda: drop.dialog is not None)
    (dialog,) = opened
    assert (dialog.id, dialog.given) == (APPLIED_BY[kind], {"MODEL": path, "INPUT": [layer.id()]})
    assert sentence(dialog.bar) == "The model takes the bands B1."


def test_other_files_are_left_to_qgis(window, tmp_path) -> None:
    drop = ModelDrop(window)
    assert not drop.handleFileDrop(str(tmp_path / "scene.tif")) and drop.dialog is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file"),
        (b"no zip", "not a zip file"),
        ({"kind": "other"}, "of kind 'other'"),
        ({"bands": 3}, "not iterable"),
        ({"kind": ["clusters"]}, "unhashable"),
    ],
    ids=["missing", "text", "kind", "bands", "list"],
)
def test_what_is_no_model_gets_a_sentence(window, tmp_path, content, reason) -> None:
    path = tmp_path / "m.landclass"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        model(path, **content)
    drop = ModelDrop(window)
    drop.open(str(path))
    assert drop.dialog is None
    text = sentence(window.messageBar())
    assert text.startswith("m.landclass is not a Landclass model, or it is damaged: ") and reason in text


def test_a_large_card_is_not_read(tmp_path) -> None:
    path = model(tmp_path / "m.landclass", note=" " * (17 * 2**20))
    with pytest.raises(ValueError, match="its card is too large"):
        read_card(path)


def test_what_the_layer_lacks_is_told(window, layer, tmp_path, opened) -> None:
    card = read_card(model(tmp_path / "m.landclass", kind="scene-cnn", bands=["red", "green"], side_px=64, size_m=640))
    assert summary(card) == "The model takes the bands red, green in pixels of 10 m."
    assert "The layer one has only" in mismatch(card, layer)
    card["bands"] = ["red"]
    assert mismatch(card, layer) == "The layer one has pixels of 30 m and will be resampled to those."
    assert mismatch({**card, "size_m": 1920}, layer) is None
    window.layer = layer
    ModelDrop(window).open(str(tmp_path / "m.landclass"))
    assert "has only" in sentence(opened[0].bar)
