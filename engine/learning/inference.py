"""Class probabilities of patches, by ONNX Runtime or else by Keras, and where patches lie on a scene."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..core.transforms import SHOWN
from ..errors import InputError, MissingPackageError, ModelError
from ..raster.grid import Grid, place
from ..raster.vectors import Area, read_area
from ..raster.windows import TILE, count_threads
from .eight_bit import products_overflow
from .keras_backend import missing_package
from .onnx_export import INPUT, OUTPUT, check_onnx
from .scene_model import SceneModel
from .segmentation_model import SegmentationModel

LEAST_VALID = 0.5  # share of a patch's pixels
_MOST_ENDS = 0.5
_LEAST_FILLED = 0.05
_CHUNK_PIXELS = 2**17
_BLOCK_SIDES = (32, 16, 8, 4)  # cells at once; multiples of 4, as the writing of class rasters asks
_LARGEST_BLOCK_PX = 1536


class Predictor:
    """Runs a model on patches, several at once.

    Parameters
    ----------
    model
        A scene classifier, or a segmentation network, which takes one tile at a time.
    threads
        How many chunks of patches are worked on at once, each by one thread; 0: one a core.

    Attributes
    ----------
    chunk
        How many patches go through the network together; a function of their size alone, so that no result depends on
        threads or memory.
    runtime
        What runs the network, for the log.
    note
        Why it is Keras and not ONNX Runtime; None where it is not.

    Raises
    ------
    ModelError
        When the model's network is not what its file promises.
    MissingPackageError
        When neither ONNX Runtime nor Keras is installed.
    """

    def __init__(self, model: SceneModel | SegmentationModel, threads: int = 0) -> None:
        self._model = model
        self._threads = count_threads(threads)
        self.chunk = int(min(max(_CHUNK_PIXELS // model.patch_px**2, 1), 32)) if model.patch_px else 1
        self.note: str | None = None
        try:
            self._work = self._with_onnx()
        except MissingPackageError as error:
            self._work = self._with_keras()
            self.note = f"Keras runs the model, more slowly than ONNX Runtime would. {error}"

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_work": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Make what runs the network anew in another process; it must be the same there."""
        self.__init__(state["_model"], state["_threads"])  # type: ignore[misc]
        if self.runtime != state["runtime"]:
            raise ModelError(
                f"{self.runtime} would run the model, and {state['runtime']} elsewhere: results could differ. Install "
                "the same packages on all computers."
            )

    def run(self, patches: np.ndarray) -> np.ndarray:
        """Return the probabilities of `chunk` patches or fewer; from any thread, and in it."""
        return self._work(patches)

    def predict(self, batch: np.ndarray) -> np.ndarray:
        """Return the probabilities (n, classes), float32, of patches (n, side, side, bands), float32 in 0..255."""
        chunks = [batch[start : start + self.chunk] for start in range(0, len(batch), self.chunk)]
        if len(chunks) <= 1 or self._threads == 1:
            found = [self.run(chunk) for chunk in chunks]
        else:
            with ThreadPoolExecutor(min(self._threads, len(chunks)), thread_name_prefix="predict") as pool:
                found = list(pool.map(self.run, chunks))
        return np.concatenate(found) if found else np.empty((0, len(self._model.classes)), np.float32)

    def _with_onnx(self) -> Callable[[np.ndarray], np.ndarray]:
        model = self._model
        if model.onnx is None:
            raise MissingPackageError(
                "The model has no ONNX part: its network has none, or the package onnx was missing in its training."
            )
        run = onnx_runner(model.onnx, model.patch_px, len(model.bands), len(model.classes))
        import onnxruntime

        numbers = ", 8-bit" if "eight_bit_same" in model.card else ""
        self.runtime = f"ONNX Runtime {onnxruntime.__version__} on the CPU{numbers}, threads: {self._threads}"
        return run

    def _with_keras(self) -> Callable[[np.ndarray], np.ndarray]:
        network = self._model.keras_model()
        import keras

        self.runtime = f"Keras {keras.__version__} with {keras.backend.backend()}"
        alone = threading.Lock()  # the back end has threads of its own

        def run(chunk: np.ndarray) -> np.ndarray:
            # Always as many patches: for every new number the back end would compile the network again
            full = np.zeros((self.chunk, *chunk.shape[1:]), np.float32)
            full[: len(chunk)] = chunk
            with alone:
                return np.asarray(network.predict_on_batch(full), np.float32)[: len(chunk)]

        return run


def onnx_runner(data: bytes, side_px: int | None, bands: int, classes: int) -> Callable[[np.ndarray], np.ndarray]:
    """Return what computes the probabilities of patches, in the thread that it is called in; as `check_onnx` asks.

    Raises
    ------
    ModelError
        When the ONNX is not that of such a network.
    MissingPackageError
        When ONNX Runtime is not installed.
    """
    try:
        import onnxruntime
    except ImportError:
        raise missing_package("onnxruntime") from None
    check_onnx(data, side_px, bands, classes)
    settings = onnxruntime.SessionOptions()
    # Calls side by side, each by one thread, take all cores without waiting for one another
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    settings.enable_mem_pattern = False  # as fast, and tens of MB smaller with several threads
    settings.log_severity_level = 3
    if b"QuantizeLinear" in data and products_overflow():
        settings.add_session_config_entry("session.x64quantprecision", "1")
    session = onnxruntime.InferenceSession(data, settings, providers=["CPUExecutionProvider"])

    def run(patches: np.ndarray) -> np.ndarray:
        return session.run([OUTPUT], {INPUT: np.ascontiguousarray(patches, np.float32)})[0]

    return run


class Fit:
    """Whether the values of scenes are such as the model was trained on; values in other units are easily given."""

    def __init__(self, model: SceneModel) -> None:
        self._model = model
        self._total = self._ends = 0
        self._lowest, self._highest = SHOWN, 0.0

    def add(self, shown: np.ndarray) -> None:
        """Count some values as the network is shown them."""
        if shown.size:
            self._total += shown.size
            self._ends += int(np.count_nonzero((shown <= 0) | (shown >= SHOWN)))
            self._lowest = min(self._lowest, float(shown.min()))
            self._highest = max(self._highest, float(shown.max()))

    def problem(self) -> str | None:
        """Return a sentence when most values are black or white to the model, or all of them nearly the same."""
        ends, filled = self._ends / max(self._total, 1), (self._highest - self._lowest) / SHOWN
        if ends > _MOST_ENDS:
            found = f"{ends:.0%} of the values lie at or beyond the ends of those that the model was trained on"
        elif self._total and filled < _LEAST_FILLED:
            found = f"The values take up {filled:.1%} of the range that the model was trained on"
        else:
            return None
        model = self._model
        ranges = zip(model.bands, model.low, model.high)
        known = ", ".join(f"{name} {low:.6g}–{high:.6g}" for name, low, high in ranges)
        return (
            f"{found} ({known}): other units, or another sensor? What the model says is worth little then. Bring the "
            "rasters to the units of the training first, such as bytes with RGB composite."
        )


@dataclass(frozen=True)
class Lattice:
    """Where patches lie: one for each cell of `grid`, centred on it.

    The patch of the first cell starts at pixel (`left`, `top`) of the scene; all lie wholly inside. `area` has the
    polygons in which cells are looked at, in coordinates of the cells; None for everywhere.
    """

    side: int
    stride: int
    grid: Grid
    left: int = 0
    top: int = 0
    area: Area | None = None

    @classmethod
    def over(cls, scene: Grid, side: int, stride: int, area: str | None = None) -> Lattice:
        """Return the patches of a scene, or those around an area (GeoJSON file)."""
        columns, rows = ((size - side) // stride + 1 for size in (scene.width, scene.height))
        if columns < 1 or rows < 1:
            raise InputError(
                f"The scene has {scene.width} x {scene.height} pixels of {scene.pixel_text()}, a patch of the model "
                f"{side} x {side}. Choose a larger scene, or classify it as a picture (Classify samples)."
            )
        rim = (side - stride) / 2
        given, corner = scene.transform, place(scene.transform, rim, rim)
        steps = [stride * step for step in (given.a, given.b, given.d, given.e)]
        transform = Affine(*steps[:2], corner[0], *steps[2:], corner[1])
        cells = Grid(scene.crs, transform, columns, rows)
        if area is None:
            return cls(side, stride, cells)
        geometries, crs = read_area(area)
        if scene.crs is None:
            raise InputError(
                "The rasters have no CRS, so the area cannot be placed on them. Give them their CRS first."
            )
        polygons = Area.on(cells, geometries, crs)
        left, top, right, bottom = polygons.span
        left, top, right, bottom = max(left, 0), max(top, 0), min(right, columns), min(bottom, rows)
        if right <= left or bottom <= top:
            raise InputError(
                f"No patch is centred in the area {area}. Choose an area on the rasters, or a finer stride."
            )
        part = cells.part(left, top, right - left, bottom - top)
        return cls(side, stride, part, left * stride, top * stride, polygons.moved(left, top))

    def blocks(self) -> list[Window]:
        """Cut the cells into windows, in the order of the tiles they are written to.

        They depend on the patches alone, so that no result depends on memory or threads.
        """
        fitting = (size for size in _BLOCK_SIDES if self.side + (size - 1) * self.stride <= _LARGEST_BLOCK_PX)
        size = next(fitting, _BLOCK_SIDES[-1])
        starts = itertools.product(range(0, self.grid.height, size), range(0, self.grid.width, size))
        ordered = sorted(starts, key=lambda at: (at[0] // TILE, at[1] // TILE, at))
        height, width = self.grid.shape
        return [Window(column, row, min(size, width - column), min(size, height - row)) for row, column in ordered]

    def pixels(self, cells: Window) -> Window:
        """Return the pixels of the scene under the patches of some cells."""
        width, height = (int(count - 1) * self.stride + self.side for count in (cells.width, cells.height))
        left, top = (int(at) * self.stride for at in (cells.col_off, cells.row_off))
        return Window(self.left + left, self.top + top, width, height)

    def cells(self, pixels: Window) -> Window:
        """Return the cells whose patches lie on these pixels; turns `pixels` around."""
        column, row = (int(pixels.col_off) - self.left) // self.stride, (int(pixels.row_off) - self.top) // self.stride
        width, height = ((int(size) - self.side) // self.stride + 1 for size in (pixels.width, pixels.height))
        return Window(column, row, width, height)

    def valid_share(self, valid: np.ndarray) -> np.ndarray:
        """Return the share of each patch's pixels that are valid, (rows, cols) of cells, from (rows, cols) bool."""
        sums = np.zeros((valid.shape[0] + 1, valid.shape[1] + 1), np.int64)
        np.cumsum(np.cumsum(valid, axis=0, dtype=np.int64), axis=1, out=sums[1:, 1:])
        side, step = self.side, self.stride
        first, last = sums[: len(sums) - side : step], sums[side::step]
        inside = last[:, side::step] - last[:, :-side:step] - first[:, side::step] + first[:, :-side:step]
        return inside / side**2
