"""A scene classifier on rasters: which patch becomes which pixel, in any cut, and what is refused.

The network is a stand-in that tells how bright a patch is, so that every pixel of a map can be computed by hand; the
real ones are in test_onnx_export.py.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform as to_degrees
from scenes import UTM, Record, north_up, read_raster, rectangle, write_area, write_raster

from engine.errors import Cancelled, InputError, ModelError
from engine.jobs import apply_cnn
from engine.learning.inference import Lattice
from engine.learning.scene_model import SceneModel
from engine.options.apply_cnn import ApplyCnnOptions
from engine.protocol import JobResult
from engine.raster.grid import Grid, place
from engine.raster.writing import ClassRow

SIDE = 32
CLASSES = (ClassRow(1, "dark", "#101010"), ClassRow(2, "grey", "#808080"), ClassRow(3, "bright", "#f0f0f0"))


class Brightness:
    """A predictor whose probabilities are the mean of a patch, in thirds."""

    chunk = 7
    runtime, note = "a stand-in", None

    def __init__(self, model: SceneModel, threads: int = 0) -> None:
        self.classes = len(model.classes)

    def run(self, patches: np.ndarray) -> np.ndarray:
        assert patches.dtype == np.float32 and patches.flags.c_contiguous
        return self.named(patches.reshape(len(patches), -1).mean(axis=1, dtype=float) / 255)

    @staticmethod
    def named(mean: np.ndarray) -> np.ndarray:
        far = np.abs(mean[:, None] - np.array([0.0, 0.5, 1.0]))
        return ((1 - far) / (1 - far).sum(axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apply_cnn, "Predictor", Brightness)


def write_model(folder: Path, bands: tuple[str, ...] = ("B2", "B3"), size_m: float | None = None, **facts: Any) -> str:
    values = {
        **{"network": "seed", "classes": CLASSES, "side_px": SIDE, "weights": [np.zeros(1, np.float32)]},
        **{"low": np.zeros(len(bands)), "high": np.full(len(bands), 1000.0), **facts},
    }
    SceneModel(bands=bands, size_m=size_m, **values).save(folder / "scene.landclass")
    return str(folder / "scene.landclass")


def write_scene(
    folder: Path, shape: tuple[int, int] = (150, 210), names: tuple[str, ...] = ("B2", "B3"), **how: Any
) -> str:
    generator = np.random.default_rng(5)
    rows, columns = np.indices(shape)
    cube = [
        (columns + rows) * (1000 / sum(shape)) * (1 + at) / len(names) + generator.integers(0, 90, shape)
        for at in range(len(names))
    ]
    return write_raster(folder / "scene.tif", np.array(cube).astype("uint16") + 1, names=names, **how)


def apply(folder: Path, scene: str | list[str], model: str, **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    values = {"output": str(folder / "map.tif"), "model": model, **options}
    inputs = (scene,) if isinstance(scene, str) else tuple(scene)
    return apply_cnn.run(ApplyCnnOptions(inputs=inputs, **values), record), record


def by_hand(cube: np.ndarray, stride: int, high: float = 1000.0) -> np.ndarray:
    """Return the probabilities (classes, rows, cols) of patches that start every `stride` pixels."""
    rows, columns = ((size - SIDE) // stride + 1 for size in cube.shape[1:])
    shown = np.clip(cube / high, 0, 1)
    means = [
        shown[:, y * stride : y * stride + SIDE, x * stride : x * stride + SIDE].mean()
        for y in range(rows)
        for x in range(columns)
    ]
    return Brightness.named(np.array(means)).T.reshape(-1, rows, columns)


@pytest.mark.parametrize("stride", [0, 5, 40])
def test_every_patch_is_a_pixel_centred_on_it(tmp_path: Path, stride: int) -> None:
    scene = write_scene(tmp_path)
    result, _ = apply(
        tmp_path, scene, write_model(tmp_path),
        stride=float(stride), confidence=str(tmp_path / "sure.tif"), confidence_bands="classes",
    )  # fmt: skip
    stride = stride or SIDE // 2
    expected = by_hand(read_raster(scene), stride)
    np.testing.assert_array_equal(read_raster(tmp_path / "map.tif")[0], expected.argmax(axis=0) + 1)
    np.testing.assert_allclose(read_raster(tmp_path / "sure.tif"), expected, atol=1e-6)
    assert result.outputs["PATCHES"] == expected[0].size
    with rasterio.open(tmp_path / "map.tif") as found, rasterio.open(scene) as given:
        assert found.res == (30.0 * stride, 30.0 * stride)
        # The first pixel's centre is that of the first patch
        assert found.xy(0, 0) == pytest.approx(place(given.transform, SIDE / 2, SIDE / 2))
    with rasterio.open(tmp_path / "sure.tif") as found:
        assert found.descriptions == tuple(row.name for row in CLASSES)


def test_the_map_carries_its_classes_and_how_it_was_made(tmp_path: Path) -> None:
    result, record = apply(tmp_path, write_scene(tmp_path), write_model(tmp_path))
    with rasterio.open(tmp_path / "map.tif") as found:
        assert found.dtypes == ("uint8",) and found.nodata == 0
        assert found.colormap(1)[3][:3] == (0xF0, 0xF0, 0xF0)
        assert found.tags()["LANDCLASS_ALGORITHM"] == "landclass:applycnn"
    assert "bright" in (tmp_path / "map.qml").read_text() and (tmp_path / "map.tif.aux.xml").exists()
    table = result.tables["CLASSES"]
    counts = np.bincount(read_raster(tmp_path / "map.tif").ravel(), minlength=4)[1:]
    assert [row[2] for row in table.rows] == counts.tolist()
    assert [row[4] for row in table.rows] == pytest.approx((counts * (16 * 30) ** 2 / 1e4).tolist())
    said = " ".join(record.messages())
    assert "a stand-in" in said and "one every 16 pixels" in said and "a second" in said


def test_the_confidence_is_that_of_the_class(tmp_path: Path) -> None:
    scene = write_scene(tmp_path)
    apply(tmp_path, scene, write_model(tmp_path), output=None, confidence=str(tmp_path / "sure.tif"))
    np.testing.assert_allclose(
        read_raster(tmp_path / "sure.tif")[0], by_hand(read_raster(scene), SIDE // 2).max(axis=0), atol=1e-6
    )
    assert not (tmp_path / "map.tif").exists()


def test_the_same_bytes_whatever_threads_and_memory(tmp_path: Path) -> None:
    scene, model = write_scene(tmp_path, (300, 1400)), write_model(tmp_path)
    found = set()
    for number, values in enumerate(({"threads": 1}, {"threads": 4}, {"threads": 3, "memory_mb": 64})):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = {"output": str(folder / "map.tif"), "confidence": str(folder / "sure.tif")}
        apply(tmp_path, scene, model, stride=9.0, **files, **values)
        found.add(tuple((folder / name).read_bytes() for name in ("map.tif", "sure.tif", "map.tif.aux.xml")))
    assert len(found) == 1
    assert read_raster(tmp_path / "0" / "map.tif").shape == (1, 30, 153)  # five blocks wide


def test_patches_without_data_are_left_out(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, nodata=0)
    cube = read_raster(scene)
    cube[:, :70, :100] = 0
    cube[0, 100:, 180:] = 0  # one band is enough
    with rasterio.open(scene, "r+") as dataset:
        dataset.write(cube)
    result, record = apply(tmp_path, scene, write_model(tmp_path), confidence=str(tmp_path / "sure.tif"))
    valid = (cube > 0).all(axis=0)
    stride = SIDE // 2
    starts = [range(0, size - SIDE + 1, stride) for size in valid.shape]
    shares = np.array([[valid[y : y + SIDE, x : x + SIDE].mean() for x in starts[1]] for y in starts[0]])
    found = read_raster(tmp_path / "map.tif")[0]
    np.testing.assert_array_equal(found > 0, shares >= 0.5)
    assert 0 < np.count_nonzero(shares < 0.5) < shares.size
    np.testing.assert_array_equal(np.isnan(read_raster(tmp_path / "sure.tif")[0]), shares < 0.5)
    # What is missing of a patch is 0 in all bands
    expected = by_hand(np.where(valid, cube, 0), stride).argmax(axis=0) + 1
    np.testing.assert_array_equal(found[found > 0], expected[found > 0])
    assert result.outputs["PATCHES"] == np.count_nonzero(found)
    assert any(f"{np.count_nonzero(shares < 0.5)} left out" in message for message in record.messages())


def test_a_scene_without_data_says_so(tmp_path: Path) -> None:
    scene = write_raster(tmp_path / "empty.tif", np.zeros((2, 64, 64), "uint16"), nodata=0, names=("B2", "B3"))
    with pytest.raises(InputError, match="No patch of the scene has data"):
        apply(tmp_path, scene, write_model(tmp_path))
    assert not (tmp_path / "map.tif").exists()


def test_bands_are_matched_by_name(tmp_path: Path) -> None:
    scene, model = write_scene(tmp_path), write_model(tmp_path)
    apply(tmp_path, scene, model)
    known = (tmp_path / "map.tif").read_bytes()
    cube = read_raster(scene)[::-1]
    # A band that the model does not know is nodata throughout, which must not matter
    other = np.concatenate([np.zeros_like(cube[:1]), cube])
    turned_round = write_raster(tmp_path / "scene2" / "scene.tif", other, names=("B9", "B3", "B2"), nodata=0)
    apply(tmp_path, turned_round, model)
    assert (tmp_path / "map.tif").read_bytes() == known


def test_a_missing_band_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="takes the bands B2, B8; the scene has B2, B3, so B8 cannot be found"):
        apply(tmp_path, write_scene(tmp_path), write_model(tmp_path, ("B2", "B8")))


def test_colours_find_the_bands_of_a_sensor_and_of_a_picture(tmp_path: Path) -> None:
    model = write_model(tmp_path, ("red", "green", "blue"))
    scene = write_scene(tmp_path, names=("B4", "B3", "B2"))
    landsat = tmp_path / "LC08_scene.tif"
    Path(scene).rename(landsat)
    _, record = apply(tmp_path, str(landsat), model)
    assert "Bands: red = B4, green = B3, blue = B2." in record.messages()
    known = read_raster(tmp_path / "map.tif")
    picture = write_raster(tmp_path / "picture.tif", read_raster(landsat))
    _, record = apply(tmp_path, picture, model)
    assert "Bands: red = band_1, green = band_2, blue = band_3." in record.messages()
    np.testing.assert_array_equal(read_raster(tmp_path / "map.tif"), known)


@pytest.mark.parametrize("named", [("B5",), ("nir", "red")])
def test_bands_without_names_do_not_pass_for_others(tmp_path: Path, named: tuple[str, ...]) -> None:
    picture = write_raster(tmp_path / "picture.tif", np.ones((3, 64, 64), "uint8"))
    with pytest.raises(ModelError, match="the scene has band_1, band_2, band_3"):
        apply(tmp_path, picture, write_model(tmp_path, named))


def smooth(columns: int, rows: int, size: float) -> np.ndarray:
    """Return brightness over the same ground in pixels of any size, highest in the middle."""
    x, y = (np.arange(columns) + 0.5) * size, (np.arange(rows) + 0.5) * size
    hill = np.exp(-(((x[None] - 4000) / 2000) ** 2)) * np.exp(-(((y[:, None] - 3000) / 1500) ** 2))
    return (1000 * hill).astype("uint16") + 1


def test_the_scene_is_read_in_pixels_of_the_model(tmp_path: Path) -> None:
    model = write_model(tmp_path, ("B2",), size_m=20.0 * SIDE)
    coarse = write_raster(tmp_path / "coarse.tif", smooth(200, 150, 40.0), north_up(40), names=("B2",))
    fine = write_raster(tmp_path / "fine.tif", smooth(400, 300, 20.0), north_up(20), names=("B2",))
    found = []
    for path in (coarse, fine):
        _, record = apply(tmp_path, path, model, confidence=str(tmp_path / "sure.tif"), confidence_bands="classes")
        with rasterio.open(tmp_path / "sure.tif") as dataset:
            found.append((dataset.transform, dataset.read()))
    assert found[0][0] == found[1][0] and found[0][0].a == 20.0 * SIDE / 2
    np.testing.assert_allclose(found[0][1], found[1][1], atol=0.002)
    assert not any("Resampled" in message for message in record.messages())


def test_metres_of_the_map_are_a_stride_too(tmp_path: Path) -> None:
    model = write_model(tmp_path, ("B2",), size_m=20.0 * SIDE)
    scene = write_raster(tmp_path / "s.tif", smooth(200, 150, 40.0), north_up(40), names=("B2",))
    apply(tmp_path, scene, model, stride=100.0, stride_unit="map")
    with rasterio.open(tmp_path / "map.tif") as found:
        assert found.res == (100.0, 100.0)


def test_degrees_become_metres(tmp_path: Path) -> None:
    model = write_model(tmp_path, ("B2",), size_m=20.0 * SIDE)
    lon, lat = (at[0] for at in to_degrees(UTM, "EPSG:4326", [500000.0], [5900000.0]))
    size = 20.0 / 111000
    transform = Affine(1.6 * size, 0, lon, 0, -size, lat)
    scene = write_raster(tmp_path / "s.tif", smooth(300, 300, 20.0), transform, "EPSG:4326", names=("B2",))
    apply(tmp_path, scene, model)
    with rasterio.open(tmp_path / "map.tif") as found:
        assert found.crs == rasterio.crs.CRS.from_user_input(UTM)
        assert found.res == pytest.approx((320.0, 320.0))
        assert np.count_nonzero(found.read(1)) > 200


def test_pixels_far_too_coarse_are_warned_of(tmp_path: Path) -> None:
    model = write_model(tmp_path, size_m=5.0 * SIDE)
    _, record = apply(tmp_path, write_scene(tmp_path, (60, 60)), model)
    assert any("6.0 times as large as the 5 m" in message for message in record.messages("warning"))


@pytest.mark.parametrize(
    ("factor", "says"),
    [(100, "% of the values lie at or beyond the ends"), (0.001, "The values take up 0.1% of the range"), (1, None)],
)
def test_values_in_other_units_are_warned_of(tmp_path: Path, factor: float, says: str | None) -> None:
    scene = write_scene(tmp_path)
    cube = read_raster(scene)
    cube[:, :20] = 0  # what has no data does not count
    other = write_raster(tmp_path / "o.tif", (cube * factor).astype("float32"), names=("B2", "B3"), nodata=0)
    _, record = apply(tmp_path, other, write_model(tmp_path))
    warned = [message for message in record.messages("warning") if "(B2 0–1000, B3 0–1000)" in message]
    assert len(warned) == (says is not None) and all(str(says) in message for message in warned)


def test_a_scene_without_place_is_taken_as_it_is(tmp_path: Path) -> None:
    scene, model = write_scene(tmp_path, crs=None), write_model(tmp_path, size_m=640.0)
    result, record = apply(tmp_path, scene, model)
    expected = by_hand(read_raster(scene), SIDE // 2).argmax(axis=0) + 1
    np.testing.assert_array_equal(read_raster(tmp_path / "map.tif")[0], expected)
    assert any("no CRS" in message for message in record.messages("warning"))
    assert all(row[4] is None for row in result.tables["CLASSES"].rows)


def test_a_scene_smaller_than_a_patch(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has 31 x 90 pixels of 30 m, a patch of the model 32 x 32"):
        apply(tmp_path, write_scene(tmp_path, (90, 31)), write_model(tmp_path))
    result, _ = apply(tmp_path, write_scene(tmp_path, (32, 32)), write_model(tmp_path))
    assert result.outputs["PATCHES"] == 1


def test_only_patches_centred_in_the_area_are_looked_at(tmp_path: Path) -> None:
    scene, model = write_scene(tmp_path), write_model(tmp_path)
    apply(tmp_path, scene, model, stride=4.0)
    with rasterio.open(tmp_path / "map.tif") as whole:
        known = whole.read(1)
        left, top = place(whole.transform, 10, 6)
        right, bottom = place(whole.transform, 31, 20)
        area = write_area(tmp_path / "a.geojson", rectangle(left, bottom, right, top))
    apply(tmp_path, scene, model, stride=4.0, area=area)
    with rasterio.open(tmp_path / "map.tif") as found:
        assert place(found.transform, 0, 0) == pytest.approx((left, top))
        # The pixels of a patch that lie outside count as much as the others
        np.testing.assert_array_equal(found.read(1), known[6:20, 10:31])


def test_an_area_between_the_patches(tmp_path: Path) -> None:
    scene = write_scene(tmp_path)
    far = rectangle(0, 0, 10, 10)
    with pytest.raises(InputError, match="No patch is centred in the area"):
        apply(tmp_path, scene, write_model(tmp_path), area=write_area(tmp_path / "a.geojson", far))


def test_a_mask_hides_pixels(tmp_path: Path) -> None:
    scene = write_scene(tmp_path)
    clouds = np.zeros((150, 210), "uint8")
    clouds[:, :120] = 1
    apply(tmp_path, scene, write_model(tmp_path), mask=write_raster(tmp_path / "clouds.tif", clouds))
    found = read_raster(tmp_path / "map.tif")[0]
    assert not found[:, :6].any() and found[:, 8:].all()


def test_a_request_to_stop_leaves_the_old_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "map.tif").write_text("old")
    model, scene = write_model(tmp_path), write_scene(tmp_path)
    stop = threading.Event()

    class Stopping(Record):
        def __init__(self) -> None:
            super().__init__()
            self._stop = stop

    class Halting(Brightness):
        def run(self, patches: np.ndarray) -> np.ndarray:
            stop.set()
            return super().run(patches)

    monkeypatch.setattr(apply_cnn, "Predictor", Halting)
    with pytest.raises(Cancelled):
        apply_cnn.run(
            ApplyCnnOptions(inputs=(scene,), model=model, output=str(tmp_path / "map.tif"), stride=1.0), Stopping()
        )
    assert (tmp_path / "map.tif").read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} == {"map.tif", "scene.tif", "scene.landclass"}


def test_what_is_given_too_little() -> None:
    with pytest.raises(InputError, match="No model was given"):
        ApplyCnnOptions(inputs=("a.tif",), output="map.tif")
    with pytest.raises(InputError, match="No output was given"):
        ApplyCnnOptions(inputs=("a.tif",), model="m.landclass")


def test_blocks_cover_every_cell_once_and_return() -> None:
    lattice = Lattice.over(Grid(None, north_up(1), 3000, 1700), 64, 7)
    seen = np.zeros(lattice.grid.shape, int)
    for cells in lattice.blocks():
        assert lattice.cells(lattice.pixels(cells)) == cells
        assert cells.col_off % 4 == 0 and cells.row_off % 4 == 0
        seen[cells.toslices()] += 1
    assert (seen == 1).all()


def test_the_valid_share_is_that_of_each_patch() -> None:
    lattice = Lattice.over(Grid(None, north_up(1), 90, 70), 20, 9)
    valid = np.random.default_rng(1).random((70, 90)) < 0.6
    expected = [[valid[y : y + 20, x : x + 20].mean() for x in range(0, 71, 9)] for y in range(0, 51, 9)]
    np.testing.assert_allclose(lattice.valid_share(valid), expected)
