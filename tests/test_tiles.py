"""Tiles: the map of a scene is that of the network, whatever tiles, threads and memory; and seams are counted."""

from __future__ import annotations

import threading
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from rasterio.windows import Window
from scenes import Record

from engine.errors import Cancelled, InputError
from engine.learning import tiles
from engine.learning.tiles import MODES, Finished, Seams, TileGrid, apply_tiles
from engine.progress import Progress
from engine.raster.windows import TILE

CLASSES = 3


class Scene:
    """What stands in for a stack and its readers: values (rows, cols, bands) and valid pixels in memory."""

    files = ()
    block_shape = 1, 2**30  # rows: none is cut into pieces

    def __init__(self, values: np.ndarray, valid: np.ndarray | None = None) -> None:
        self.values = values
        self.valid = np.ones(values.shape[:2], bool) if valid is None else valid
        self.windows: list[Window] = []

    def open(self) -> Scene:
        return self

    def close(self) -> None:
        """Nothing was opened."""

    def read(self, reader: Any, window: Window) -> tuple[np.ndarray, np.ndarray]:
        self.windows.append(window)
        here = slices(window)
        assert min(window.col_off, window.row_off) >= 0
        found = self.values[here], self.valid[here]
        assert found[1].shape == (window.height, window.width), "windows lie on the scene"
        return found


def slices(window: Window) -> tuple[slice, slice]:
    top, left = int(window.row_off), int(window.col_off)
    return slice(top, top + int(window.height)), slice(left, left + int(window.width))


def noise(rows: int, cols: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 1, (rows, cols, CLASSES)).astype(np.float32)


def softmax(values: np.ndarray) -> np.ndarray:
    """Return the probabilities that values have pixel by pixel: a network that looks at nothing else."""
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def smoothing(radius: int) -> Callable[[np.ndarray], np.ndarray]:
    """Return a network that sees `radius` pixels around each, and zeros beyond its tile as convolutions do."""
    from scipy.ndimage import uniform_filter

    size = 2 * radius + 1

    def predict(batch: np.ndarray) -> np.ndarray:
        means = uniform_filter(batch.astype(np.float64), (1, size, size, 1), mode="constant")
        return softmax(means * size).astype(np.float32)

    return predict


def run(
    grid: TileGrid,
    scene: Scene,
    predict: Callable[[np.ndarray], np.ndarray] = softmax,
    threads: int = 1,
    progress: Progress | None = None,
) -> list[Finished]:
    found = apply_tiles(grid, scene, scene.read, predict, CLASSES, threads, progress or Progress())  # type: ignore[arg-type]
    return [Finished(part.window, *(array.copy() for array in part[1:])) for part in found]


def narrow_panels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make panels as narrow as the tiles of outputs."""
    monkeypatch.setattr(tiles, "_STRIP_BYTES", 0)
    monkeypatch.setattr(tiles, "_LEAST_TILES", 1)


def mosaic(grid: TileGrid, found: list[Finished]) -> Finished:
    """Put windows together; none may be missing, and none twice."""
    whole = Window(0, 0, grid.cols, grid.rows)
    labels, times = np.zeros((grid.rows, grid.cols), np.uint8), np.zeros((grid.rows, grid.cols), int)
    confidence, probabilities = np.zeros(labels.shape, np.float32), np.zeros((CLASSES, *labels.shape), np.float32)
    for part in found:
        here = slices(part.window)
        labels[here], confidence[here] = part.labels, part.confidence
        probabilities[(slice(None), *here)] = part.probabilities
        times[here] += 1
    assert (times == 1).all()
    return Finished(whole, labels, confidence, probabilities)


def whole(scene: Scene, predict: Callable[[np.ndarray], np.ndarray], rim: int) -> np.ndarray:
    """Return the probabilities (classes, rows, cols) of a scene that is mirrored around and predicted at once."""
    wide = np.pad(scene.values, ((rim, rim), (rim, rim), (0, 0)), mode="reflect")
    return np.moveaxis(predict(wide[None])[0][rim:-rim, rim:-rim], -1, 0)


# The map


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("rows", "cols", "side", "overlap"),
    [(70, 90, 32, 8), (1, 1, 32, 8), (5, 200, 32, 16), (40, 30, 64, 20), (64, 64, 64, 0), (1200, 140, 128, 64)],
)
def test_a_network_that_looks_at_pixels_gives_them_whatever_the_tiles(
    rows: int, cols: int, side: int, overlap: int, mode: str
) -> None:
    scene = Scene(noise(rows, cols), np.random.default_rng(1).random((rows, cols)) > 0.2)
    scene.valid[0, 0] = True
    grid = TileGrid(rows, cols, side, overlap, mode)
    shapes = set()

    def predict(batch: np.ndarray) -> np.ndarray:
        shapes.add((batch.shape, batch.dtype.name, batch.flags.c_contiguous))
        return softmax(batch)

    found = mosaic(grid, run(grid, scene, predict))
    expected = np.where(scene.valid, np.moveaxis(softmax(scene.values), -1, 0), np.nan)
    np.testing.assert_array_equal(found.labels, np.where(scene.valid, scene.values.argmax(axis=-1) + 1, 0))
    np.testing.assert_allclose(found.probabilities, expected, atol=5e-7)
    np.testing.assert_allclose(found.confidence, expected.max(axis=0), atol=5e-7)
    assert shapes == {((1, side, side, CLASSES), "float32", True)}


@pytest.mark.parametrize("mode", MODES)
def test_neither_threads_nor_memory_change_a_bit(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene(noise(700, 1700), np.random.default_rng(1).random((700, 1700)) > 0.1)
    grid = TileGrid(700, 1700, 96, 32, mode)
    known = mosaic(grid, run(grid, scene, smoothing(3)))
    assert len(grid.panels(CLASSES)) == 1
    narrow_panels(monkeypatch)
    assert grid.panels(CLASSES) == [(0, 512), (512, 1024), (1024, 1536), (1536, 1700)]
    for threads in (1, 3):
        again = mosaic(grid, run(grid, scene, smoothing(3), threads))
        for one, other in zip(known[1:], again[1:]):
            np.testing.assert_array_equal(one, other)


def test_windows_are_as_high_as_the_tiles_of_outputs(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow_panels(monkeypatch)
    grid = TileGrid(1100, 600, 64, 16)
    windows = [part.window for part in run(grid, Scene(noise(1100, 600)))]
    heights = [(0, 512), (512, 512), (1024, 76)]
    assert windows == [
        Window(left, top, width, height) for left, width in ((0, 512), (512, 88)) for top, height in heights
    ]


@pytest.mark.parametrize(("side", "overlap"), [(48, 16), (64, 24), (128, 16)])
def test_the_centre_of_a_tile_sees_all_that_it_looks_at(side: int, overlap: int) -> None:
    """Half of the overlap is what the network sees around a pixel: the tiles cannot be told from one large one."""
    scene, predict = Scene(noise(150, 170)), smoothing(8)
    grid = TileGrid(150, 170, side, overlap, "centre")
    found = mosaic(grid, run(grid, scene, predict))
    np.testing.assert_allclose(found.probabilities, whole(scene, predict, 60), atol=1e-6)


def shifted(mode: str, overlap: int) -> tuple[float, float]:
    """Return the largest change of a probability and the share of labels that change when the tiles are shifted."""
    rows, cols, shift, rim = 260, 280, (24, 8), 32
    scene, maps = Scene(noise(rows, cols)), []
    for down, across in ((0, 0), shift):
        part = Scene(scene.values[down:, across:])
        grid = TileGrid(rows - down, cols - across, 64, overlap, mode)
        found = mosaic(grid, run(grid, part, smoothing(8)))
        inner = slice(shift[0] + rim - down, -rim), slice(shift[1] + rim - across, -rim)
        maps.append((found.probabilities[(slice(None), *inner)], found.labels[inner]))
    (first, labels), (second, others) = maps
    return float(np.abs(first - second).max()), float((labels != others).mean())


def test_the_map_does_not_change_when_tiles_are_shifted() -> None:
    """Stated: by less than 1e-6 where the overlap is twice or four times what the network sees; it does without one."""
    assert max(*shifted("centre", 16), *shifted("blend", 32)) < 1e-6
    largest, changed = shifted("blend", 16)
    assert 0.01 < largest < 0.2 and changed < 0.02
    largest, changed = shifted("centre", 0)
    assert largest > 0.5 and changed > 0.1


@pytest.mark.deep_learning
def test_a_u_net_on_tiles_is_one_on_the_scene() -> None:
    for package in ("keras", "onnx", "onnxruntime"):
        pytest.importorskip(package, reason=f"{package} is not installed")
    from engine.learning.inference import onnx_runner
    from engine.learning.onnx_export import to_onnx
    from engine.learning.segmentation_networks import MULTIPLE, build_segmentation_network

    network = build_segmentation_network("unet_small", None, CLASSES, CLASSES, seed=1)
    predict = onnx_runner(to_onnx(network), None, CLASSES, CLASSES)
    scene, sees = Scene(noise(160, 240)), 48
    grid = TileGrid(160, 240, 192, 2 * sees, "centre")
    assert grid.step % MULTIPLE["unet_small"] == 0
    found = mosaic(grid, run(grid, scene, predict, threads=2))
    expected = whole(scene, predict, sees)
    assert np.ptp(expected, axis=(1, 2)).min() > 0.1
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-5)
    np.testing.assert_array_equal(found.labels, expected.argmax(axis=0) + 1)


# What they are made of


def test_weights_rise_and_fall_by_squared_sines() -> None:
    grid = TileGrid(20, 30, 16, 8)
    assert (grid.step, grid.reach, len(grid.down), len(grid.across())) == (8, 2, 3, 4)
    whole = [0.0381, 0.3087, 0.6913, 0.9619, 1, 1, 1, 1, 0.9619, 0.6913, 0.3087, 0.0381]
    np.testing.assert_allclose(grid.weights(1, 0)[:, 0], whole, atol=1e-4)
    np.testing.assert_allclose(grid.weights(0, 1)[0], whole, atol=1e-4)
    np.testing.assert_array_equal(grid.weights(0, 0)[:8, :8], 1)  # nothing lies beside the first tile
    sums = np.zeros((3 * 8 + 4, 4 * 8 + 4))
    for row in grid.down:
        for column in grid.across():
            sums[row * 8 : row * 8 + 12, column * 8 : column * 8 + 12] += grid.weights(row, column)
    np.testing.assert_allclose(sums, 1, atol=1e-7)
    np.testing.assert_array_equal(TileGrid(20, 30, 16, 8, "centre").weights(1, 1), np.ones((8, 8)))


def test_beyond_the_scene_it_is_mirrored() -> None:
    assert tiles._mirrored(-3, 10, 4).tolist() == [3, 2, 1, 0, 1, 2, 3, 2, 1, 0]
    assert tiles._mirrored(2, 3, 9).tolist() == [2, 3, 4]
    assert tiles._mirrored(-2, 5, 1).tolist() == [0] * 5
    known = np.pad(np.arange(5), (7, 9), mode="reflect")
    assert tiles._mirrored(-7, 21, 5).tolist() == known.tolist()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("side", "overlap"), [(256, 32), (256, 64), (512, 64), (512, 128), (128, 32)])
def test_little_is_computed_twice(side: int, overlap: int, mode: str) -> None:
    grid = TileGrid(1000, 100_000, side, overlap, mode)
    for classes in (2, 5, 40, 255):
        panels = grid.panels(classes)
        assert len(panels) > 3 and all(left % TILE == 0 for left, _ in panels)
        once = len(grid.across())
        assert sum(len(grid.across(*panel)) for panel in panels) <= 1.15 * once


# Without data


def test_tiles_without_data_are_not_predicted() -> None:
    scene, predicted = Scene(noise(320, 320)), []

    def predict(batch: np.ndarray) -> np.ndarray:
        predicted.append(batch.shape)
        return softmax(batch)

    scene.valid[:] = False
    scene.valid[100:110, 200:210] = True
    grid = TileGrid(320, 320, 64, 0)
    found = mosaic(grid, run(grid, scene, predict))
    assert len(predicted) == 1  # rows 64 to 127 and columns 192 to 255
    np.testing.assert_array_equal(found.labels > 0, scene.valid)
    scene.valid[:], predicted = False, []
    found = mosaic(grid, run(grid, scene, predict))
    assert not predicted and not found.labels.any() and np.isnan(found.probabilities).all()


# Memory, threads, stop


class Endless(Scene):
    """A scene of any size that takes no memory."""

    def __init__(self, rows: int, cols: int) -> None:
        super().__init__(np.broadcast_to(np.float32(1), (rows, cols, CLASSES)), np.broadcast_to(True, (rows, cols)))


def test_memory_grows_neither_with_rows_nor_with_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow_panels(monkeypatch)

    def peak(rows: int, cols: int) -> float:
        grid = TileGrid(rows, cols, 128, 16)
        tracemalloc.start()
        try:
            scene = Endless(rows, cols)
            for _ in apply_tiles(grid, scene, scene.read, softmax, CLASSES, 1, Progress()):  # type: ignore[arg-type]
                scene.windows.clear()
            return tracemalloc.get_traced_memory()[1] / 2**20
        finally:
            tracemalloc.stop()

    least = peak(1000, 1000)
    assert least > 4
    assert peak(1000, 4000) < least + 0.5 and peak(4000, 1000) < least + 0.5


def test_tiles_are_worked_on_by_several_threads() -> None:
    both = threading.Barrier(2, timeout=20)

    def predict(batch: np.ndarray) -> np.ndarray:
        both.wait()
        return softmax(batch)

    run(TileGrid(64, 64, 32, 0), Scene(noise(64, 64)), predict, threads=2)


def test_a_stop_ends_it_soon() -> None:
    progress, predicted = Record(), []

    def predict(batch: np.ndarray) -> np.ndarray:
        predicted.append(len(batch))
        if len(predicted) == 3:
            progress._stop.set()
        return softmax(batch)

    with pytest.raises(Cancelled):
        run(TileGrid(640, 640, 32, 0), Scene(noise(640, 640)), predict, progress=progress)
    assert len(predicted) == 3


def test_what_the_network_raises_is_raised() -> None:
    def predict(batch: np.ndarray) -> np.ndarray:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(TileGrid(64, 64, 32, 0), Scene(noise(64, 64)), predict, threads=2)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ((10, 10, 12, 8), "Tiles of 12 pixels overlap by 8; expected a multiple of 4, from 0 to half a tile"),
        ((10, 10, 8, 2), "Tiles of 8 pixels overlap by 2"),
        ((10, 10, 8, -4), "Tiles of 8 pixels overlap by -4"),
        ((10, 10, 0, 0), "Tiles of 0 pixels"),
        ((0, 10, 8, 0), "The scene has 10 x 0 pixels"),
        ((10, 10, 8, 0, "fade"), "no way 'fade' to join tiles. Choose one of blend, centre"),
    ],
)
def test_what_is_no_lattice(values: tuple[Any, ...], says: str) -> None:
    with pytest.raises(InputError, match=says):
        TileGrid(*values)


# Seams


def test_seams_are_told_from_other_borders() -> None:
    """Tiles of 2 x 2 pixels: 6 pairs lie across a border from left to right, 6 elsewhere, and so from top to bottom."""
    grid, labels = TileGrid(3, 5, 2, 0), np.array([[1, 1, 2, 2, 1], [1, 2, 2, 2, 1], [0, 2, 2, 3, 1]], np.uint8)
    seams = Seams(grid)
    seams.add(labels, Window(0, 0, 5, 3))
    # Across borders, from left to right: 1-2 2-1, 2-2 2-1, 2-2 3-1; from top to bottom: 1-0 (none) 2-2 2-2 2-3 1-1
    # Elsewhere: 1-1 2-2, 1-2 2-2, 0-2 (none) 2-3; 1-1 1-2 2-2 2-2 1-1
    assert seams.shares == pytest.approx((5 / 10, 3 / 10))


def test_seams_are_the_same_window_by_window(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow_panels(monkeypatch)
    scene = Scene(noise(1300, 500), np.random.default_rng(1).random((1300, 500)) > 0.1)
    grid = TileGrid(1300, 500, 80, 16)
    parts = run(grid, scene)
    assert len(parts) == 3
    seams, once = Seams(grid), Seams(grid)
    for part in parts:
        seams.add(part.labels, part.window)
    labels = mosaic(grid, parts).labels
    once.add(labels, Window(0, 0, 500, 1300))
    assert seams.shares == once.shares
    along = elsewhere = np.zeros(2)
    for first, second, size in ((labels[:-1].T, labels[1:].T, 1300), (labels[:, :-1], labels[:, 1:], 500)):
        border = np.arange(1, size) % 64 == 0
        both, differ = (first > 0) & (second > 0), first != second
        along = along + [np.sum(both & differ & border), np.sum(both & border)]
        elsewhere = elsewhere + [np.sum(both & differ & ~border), np.sum(both & ~border)]
    assert seams.shares == pytest.approx((along[0] / along[1], elsewhere[0] / elsewhere[1]))


def test_no_pairs_no_share() -> None:
    seams = Seams(TileGrid(1, 1, 8, 0))
    seams.add(np.ones((1, 1), np.uint8), Window(0, 0, 1, 1))
    assert all(np.isnan(seams.shares))


def test_a_network_that_sees_borders_shows_in_the_seams() -> None:
    scene, shares = Scene(noise(300, 300)), {}
    for overlap in (0, 32):
        grid = TileGrid(300, 300, 64, overlap)
        seams = Seams(grid)
        for part in run(grid, scene, smoothing(8)):
            seams.add(part.labels, part.window)
        shares[overlap] = seams.shares
    assert shares[0][0] > 1.5 * shares[0][1]
    assert shares[32][0] == pytest.approx(shares[32][1], rel=0.3)
