"""Samples of a layer and pictures of a folder, named by a scene classifier.

The network is the stand-in of test_apply_cnn, which tells how bright a patch is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform
from scenes import UTM, Record, north_up, read_raster, rectangle, write_area, write_raster
from test_apply_cnn import CLASSES, SIDE, Brightness, smooth, write_model

from engine.errors import Cancelled, InputError, ModelError
from engine.jobs import apply_cnn, classify_samples
from engine.options.apply_cnn import ApplyCnnOptions
from engine.options.classify_samples import ClassifySamplesOptions
from engine.protocol import JobResult
from engine.raster.grid import place

SIZE_M = 20.0 * SIDE


class Predicting(Brightness):
    def predict(self, batch: np.ndarray) -> np.ndarray:
        return np.concatenate([self.run(batch[at : at + self.chunk]) for at in range(0, len(batch), self.chunk)])


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apply_cnn, "Predictor", Brightness)
    monkeypatch.setattr(classify_samples, "Predictor", Predicting)


def classify(model: str, **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    return classify_samples.run(ClassifySamplesOptions(model=model, **options), record), record


def rows(result: JobResult) -> list[tuple[Any, ...]]:
    return result.tables["OUTPUT"].rows


def point(x: float, y: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [x, y]}


@pytest.fixture
def scene(tmp_path: Path) -> str:
    return write_raster(tmp_path / "s.tif", smooth(400, 300, 20.0), north_up(20), names=("B2",))


@pytest.fixture
def model(tmp_path: Path) -> str:
    return write_model(tmp_path, ("B2",), size_m=SIZE_M)


def cells(scene: str, model: str, folder: Path) -> tuple[list[tuple[float, float]], np.ndarray, np.ndarray]:
    """Return the centres of the pixels of a class map, their classes and confidence."""
    files = {"output": str(folder / "map.tif"), "confidence": str(folder / "sure.tif")}
    apply_cnn.run(ApplyCnnOptions(inputs=(scene,), model=model, **files), Record())
    with rasterio.open(folder / "map.tif") as dataset:
        labels = dataset.read(1)
        centres = [place(dataset.transform, column + 0.5, row + 0.5) for row, column in np.ndindex(labels.shape)]
    return centres, labels.ravel(), read_raster(folder / "sure.tif").ravel()


def test_samples_are_named_as_the_map_names_their_place(scene: str, model: str, tmp_path: Path) -> None:
    centres, labels, sure = cells(scene, model, tmp_path)
    samples = write_area(tmp_path / "p.geojson", *(point(*at) for at in centres))
    result, record = classify(model, samples=samples, inputs=(scene,))
    assert result.tables["OUTPUT"].fields[0] == ("sample", "int")
    assert [row[0] for row in rows(result)] == list(range(1, len(centres) + 1))
    assert [row[1] for row in rows(result)] == [CLASSES[label - 1].name for label in labels]
    np.testing.assert_allclose([row[2] for row in rows(result)], sure, atol=2e-3)
    assert all(row[3] != row[1] and 0 <= row[4] <= row[2] for row in rows(result))
    assert result.outputs == {"CLASSIFIED": len(centres), "LEFT_OUT": 0}
    assert any(f"Patches of {SIZE_M:g} m" in message for message in record.messages())


def test_a_polygon_is_looked_at_around_the_middle_of_its_box(scene: str, model: str, tmp_path: Path) -> None:
    centres, labels, _ = cells(scene, model, tmp_path)
    boxes = [rectangle(x - 50, y - 90, x + 50, y + 90) for x, y in centres]
    result, _ = classify(model, samples=write_area(tmp_path / "b.geojson", *boxes), inputs=(scene,))
    assert [row[1] for row in rows(result)] == [CLASSES[label - 1].name for label in labels]


def test_samples_in_degrees_are_brought_to_the_raster(scene: str, model: str, tmp_path: Path) -> None:
    centres, labels, _ = cells(scene, model, tmp_path)
    moved = zip(*transform(UTM, "EPSG:4326", *zip(*centres)))
    samples = write_area(tmp_path / "p.geojson", *(point(*at) for at in moved), crs=None)
    result, _ = classify(model, samples=samples, inputs=(scene,))
    assert [row[1] for row in rows(result)] == [CLASSES[label - 1].name for label in labels]


def test_any_resolution_is_read_in_pixels_of_the_model(scene: str, model: str, tmp_path: Path) -> None:
    coarse = write_raster(tmp_path / "c.tif", smooth(200, 150, 40.0), north_up(40), names=("B2",))
    samples = write_area(tmp_path / "p.geojson", point(504000, 5897000), point(502500, 5896000))
    first, second = (rows(classify(model, samples=samples, inputs=(path,))[0]) for path in (scene, coarse))
    assert [row[1] for row in first] == [row[1] for row in second]
    np.testing.assert_allclose([row[2] for row in first], [row[2] for row in second], atol=0.01)


def test_samples_beyond_the_raster_or_without_place_are_left_out(scene: str, model: str, tmp_path: Path) -> None:
    inside, edge = point(504000, 5897000), point(500000 + SIZE_M / 2 - 60, 5897000)
    nowhere: Any = None
    samples = write_area(tmp_path / "p.geojson", inside, point(400000, 5897000), edge, nowhere)
    result, record = classify(model, samples=samples, inputs=(scene,))
    assert [row[1] is None for row in rows(result)] == [False, True, False, True]
    assert rows(result)[1][1:] == (None, None, None, None)
    assert result.outputs == {"CLASSIFIED": 2, "LEFT_OUT": 2}
    warned = record.messages("warning")
    assert "1 of 4 left out: less than half of their pixels have data." in warned
    assert "1 of 4 left out: they have no place." in warned


def test_nothing_to_name_is_an_error(scene: str, model: str, tmp_path: Path) -> None:
    nowhere: Any = None
    for geometry, says in (
        (point(0, 0), "No sample lies on the rasters"),
        (point(499900, 5897000), "Nothing could be classified: less than half"),
        (nowhere, "No sample has a place"),
    ):
        with pytest.raises(InputError, match=says):
            classify(model, samples=write_area(tmp_path / "p.geojson", geometry), inputs=(scene,))


def test_values_in_other_units_are_warned_of(scene: str, tmp_path: Path) -> None:
    model = write_model(tmp_path, ("B2",), size_m=SIZE_M, high=np.array([2.0]))
    samples = write_area(tmp_path / "p.geojson", point(504000, 5897000))
    _, record = classify(model, samples=samples, inputs=(scene,))
    assert any("100% of the values lie at or beyond" in message for message in record.messages("warning"))


def test_everything_in_degrees_is_read_in_metres(model: str, tmp_path: Path) -> None:
    lon, lat = (at[0] for at in transform(UTM, "EPSG:4326", [500000.0], [5900000.0]))
    size = 20.0 / 111320
    across = Affine(size / np.cos(np.radians(lat)), 0, lon, 0, -size, lat)
    scene = write_raster(tmp_path / "d.tif", smooth(400, 300, 20.0), across, "EPSG:4326", names=("B2",))
    middle, corner = (point(*place(across, *at)) for at in ((200, 150), (30, 30)))
    result, record = classify(
        model, samples=write_area(tmp_path / "p.geojson", middle, corner, crs=None), inputs=(scene,)
    )
    assert [row[1] for row in rows(result)] == ["bright", "dark"]
    assert any("in EPSG:32630" in message for message in record.messages())


def test_a_missing_band_is_named(scene: str, tmp_path: Path) -> None:
    samples = write_area(tmp_path / "p.geojson", point(504000, 5897000))
    with pytest.raises(ModelError, match="so B8 cannot be found"):
        classify(write_model(tmp_path, ("B2", "B8")), samples=samples, inputs=(scene,))


def test_a_raster_without_place(model: str, tmp_path: Path) -> None:
    scene = write_raster(tmp_path / "n.tif", smooth(60, 60, 20.0), north_up(20), crs=None, names=("B2",))
    samples = write_area(tmp_path / "p.geojson", point(500300, 5899700))
    with pytest.raises(InputError, match="n.tif has no CRS"):
        classify(model, samples=samples, inputs=(scene,))


def test_bands_come_from_many_files_in_the_order_of_the_model(tmp_path: Path) -> None:
    class Third(Predicting):
        def run(self, patches: np.ndarray) -> np.ndarray:
            assert (np.diff(patches.mean(axis=(0, 1, 2))) > 0).all()  # B2 darker than B3 darker than B8
            return super().run(patches)

    values = {"B8": 900, "B2": 100, "B9": 0, "B3": 500}
    paths = [
        write_raster(tmp_path / f"LC08_X_{name}.TIF", np.full((60, 60), value, "uint16"), north_up(20), nodata=0)
        for name, value in values.items()
    ]
    model = write_model(tmp_path, ("B2", "B3", "B8"), size_m=SIZE_M)
    samples = write_area(tmp_path / "p.geojson", point(500600, 5899400))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classify_samples, "Predictor", Third)
        result, _ = classify(model, samples=samples, inputs=tuple(paths))
    assert rows(result)[0][1] == "grey"


# Pictures


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[str, str]:
    """Return a folder of pictures of many kinds, and a model of three colours."""
    folder = tmp_path / "pictures"
    for number, (value, side) in enumerate(((10, SIDE), (128, 2 * SIDE), (250, SIDE // 2)), start=1):
        write_raster(folder / "town" / f"p{number}.tif", np.full((3, side, side), value, "uint8"), crs=None)
    wide = np.zeros((3, SIDE, 3 * SIDE), "uint8")
    wide[:, :, SIDE : 2 * SIDE] = 255
    write_raster(folder / "wide.png", wide, crs=None, driver="PNG")
    see_through = np.full((4, SIDE, SIDE), 250, "uint8")
    see_through[3] = 0
    write_raster(folder / "empty.png", see_through, crs=None, driver="PNG")
    write_raster(folder / "grey.jpg", np.full((1, SIDE, SIDE), 99, "uint8"), crs=None, driver="JPEG")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8 no picture")
    (folder / "notes.txt").write_text("not a picture")
    high = {"low": np.zeros(3), "high": np.full(3, 255.0)}
    return str(folder), write_model(tmp_path, ("red", "green", "blue"), **high)


def test_pictures_of_any_size_and_kind(pictures: tuple[str, str]) -> None:
    folder, model = pictures
    result, record = classify(model, folder=folder)
    found = {row[0]: row[1] for row in rows(result)}
    assert found == {
        "broken.jpg": None, "empty.png": None, "grey.jpg": None,
        "town/p1.tif": "dark", "town/p2.tif": "grey", "town/p3.tif": "bright", "wide.png": "bright",
    }  # fmt: skip
    assert result.tables["OUTPUT"].fields[0] == ("image", "text")
    warned = record.messages("warning")
    assert "1 of 7 left out: they cannot be read." in warned
    assert "1 of 7 left out: less than half of their pixels have data." in warned
    assert any("takes the bands red, green, blue; they have band_1" in message for message in warned)
    assert result.outputs == {"CLASSIFIED": 4, "LEFT_OUT": 3}


@pytest.mark.parametrize("threads", [1, 3])
def test_the_same_rows_whatever_the_threads(pictures: tuple[str, str], threads: int) -> None:
    folder, model = pictures
    assert rows(classify(model, folder=folder, threads=threads)[0]) == rows(classify(model, folder=folder)[0])


def test_many_pictures_go_through_in_portions(tmp_path: Path) -> None:
    values = np.random.default_rng(2).integers(0, 256, 100)
    for number, value in enumerate(values):
        write_raster(tmp_path / "many" / f"{number}.tif", np.full((SIDE, SIDE), value, "uint8"), crs=None)
    model = write_model(tmp_path, ("B1",), low=np.zeros(1), high=np.full(1, 255.0))
    result, record = classify(model, folder=str(tmp_path / "many"), threads=1)
    expected = Brightness.named(values / 255).argmax(axis=1)
    assert [row[0] for row in rows(result)] == [f"{number}.tif" for number in range(100)]  # 2 before 10
    assert [row[1] for row in rows(result)] == [CLASSES[at].name for at in expected]
    assert len(record.fractions) > 3 and record.fractions == sorted(record.fractions) and record.fractions[-1] == 1


def test_a_request_to_stop_is_heard(pictures: tuple[str, str]) -> None:
    folder, model = pictures
    progress = Record()
    progress._stop.set()
    with pytest.raises(Cancelled):
        classify_samples.run(ClassifySamplesOptions(model=model, folder=folder), progress)


def test_folders_without_pictures(pictures: tuple[str, str], tmp_path: Path) -> None:
    model = pictures[1]
    with pytest.raises(InputError, match="There is no folder"):
        classify(model, folder=str(tmp_path / "none"))
    (tmp_path / "bare").mkdir()
    with pytest.raises(InputError, match="holds no picture; expected some of .tif"):
        classify(model, folder=str(tmp_path / "bare"))


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"folder": "f"}, "No model was given"),
        ({"model": "m"}, "Neither samples nor"),
        ({"model": "m", "folder": "f", "samples": "s"}, "Both samples and"),
        ({"model": "m", "samples": "s"}, "no rasters to look at"),
        ({"model": "m", "folder": "f", "inputs": ("a.tif",)}, "which needs none"),
    ],
)
def test_what_is_given_too_little_or_too_much(values: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        ClassifySamplesOptions(**values)


def test_the_model_is_looked_at_first(tmp_path: Path) -> None:
    (tmp_path / "m.landclass").write_text("hello")
    with pytest.raises(ModelError, match="not a Landclass model"):
        classify(str(tmp_path / "m.landclass"), folder=str(tmp_path))
