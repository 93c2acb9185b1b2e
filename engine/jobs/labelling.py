"""One pass over a scene that labels every usable pixel for one or many models, and adds up what a report tells."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from rasterio.windows import Window

from ..core.kmeans import Labeller
from ..core.spectral import SpectralLabeller
from ..progress import Progress
from ..raster.bands import rgb_indices
from ..raster.stack import Stack, StackReader
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import ClassTable, create, create_classes, raster_profile
from .preview import PREVIEW_SIDE


@dataclass
class LabelledScene:
    """What a labelling pass finds.

    `counts` holds (k,) pixels a class for each model and `areas_ha` their hectares (None without a CRS), `inertias`
    (n_models,) the sums of squared distances over all usable pixels, `left_out` the other pixels by reason. The
    previews take every `step`-th pixel: `labels` (n_models, rows, cols), `rgb` (3, rows, cols) of the stack's type
    and `seen` (rows, cols), true where usable.
    """

    counts: list[np.ndarray]
    areas_ha: list[np.ndarray] | None
    inertias: np.ndarray
    usable: int
    left_out: Counter[str]
    labels: np.ndarray
    rgb: np.ndarray
    seen: np.ndarray


class ClassOutput(NamedTuple):
    """Where the class raster of one model goes, with its classes and dataset tags."""

    path: Path
    classes: ClassTable
    tags: dict[str, str]


class _Piece(NamedTuple):
    """Labels (n_models, rows, cols) and sums of one window; `areas` is empty where all pixels are of one size."""

    window: Window
    labels: np.ndarray
    distances: np.ndarray | None
    inertias: np.ndarray
    counts: list[np.ndarray]
    areas: list[np.ndarray]
    rgb: np.ndarray
    seen: np.ndarray


@dataclass
class LabellingPass:
    """Label a stack and write one class raster a model, in windows.

    Parameters
    ----------
    sizes
        Number of classes of each model.
    make_labeller
        Makes one labeller for each thread.
    outputs
        One a model, None for a model whose labels are only counted.
    distance
        Where the raster of distances of the first model goes, with its tags; None for none.
    """

    stack: Stack
    sizes: Sequence[int]
    make_labeller: Callable[[], Labeller | SpectralLabeller]
    outputs: Sequence[ClassOutput | None]
    distance: tuple[Path, dict[str, str]] | None = None
    _local: threading.local = field(default_factory=threading.local, init=False)

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_local": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _local=threading.local())  # each thread makes a labeller of its own

    def run(self, memory_mb: int, threads: int, progress: Progress) -> LabelledScene:
        """Go over the scene once."""
        stack, grid = self.stack, self.stack.grid
        self._step = max(1, -(-max(grid.shape) // PREVIEW_SIDE))
        row_areas = grid.row_areas_ha()
        self._row_areas = row_areas if row_areas is not None and np.ptp(row_areas) > 0 else None
        self._bands_shown = list(rgb_indices(stack.bands))
        rows, columns = (-(-side // self._step) for side in grid.shape)
        scene = LabelledScene(
            counts=[np.zeros(size, np.int64) for size in self.sizes],
            areas_ha=None if row_areas is None else [np.zeros(size) for size in self.sizes],
            inertias=np.zeros(len(self.sizes)),
            usable=0,
            left_out=Counter(),
            labels=np.zeros((len(self.sizes), rows, columns), np.uint8),
            rgb=np.zeros((3, rows, columns), stack.dtype),
            seen=np.zeros((rows, columns), bool),
        )
        per_pixel = 2 * len(self.sizes) + (4 if self.distance else 0)
        windows = plan_windows(stack, memory_mb, threads, per_pixel)
        threads = threads_that_fit(stack, windows, memory_mb, threads, per_pixel)
        with self._open_outputs() as write:
            for left_out, piece in run_windows(stack, windows, self._label, threads, progress, "Labelling pixels"):
                scene.left_out.update(left_out)
                if piece is not None:
                    write(piece)
                    self._add(scene, piece)
        if row_areas is not None and self._row_areas is None:
            scene.areas_ha = [counts * float(row_areas[0]) for counts in scene.counts]
        return scene

    @contextmanager
    def _open_outputs(self) -> Iterator[Callable[[_Piece], None]]:
        grid = self.stack.grid
        with ExitStack() as opened:
            writers = [
                (model, opened.enter_context(create_classes(output.path, grid, output.classes, output.tags)))
                for model, output in enumerate(self.outputs)
                if output is not None
            ]
            distances = None
            if self.distance:
                path, tags = self.distance
                distances = opened.enter_context(create(path, raster_profile(grid, "float32", 1, float("nan"))))
                distances.update_tags(**tags)
                distances.set_band_description(1, "distance")

            def write(piece: _Piece) -> None:
                for model, write_labels in writers:
                    write_labels(piece.labels[model], piece.window)
                if distances is not None:
                    distances.write(piece.distances, 1, window=piece.window)

            yield write

    def _label(self, reader: StackReader, window: Window) -> tuple[dict[str, int], _Piece | None]:
        block = reader.read(window)
        usable = int(np.count_nonzero(block.valid))
        if usable == 0:
            return block.left_out, None
        labeller = getattr(self._local, "labeller", None)
        if labeller is None:
            labeller = self._local.labeller = self.make_labeller()
        bands, rows, columns = block.cube.shape
        labels = np.empty((len(self.sizes), rows * columns), np.uint8)
        distances = np.empty(labels.shape, np.float32) if self.distance else None
        valid = None if usable == block.valid.size else block.valid.ravel()
        inertias = labeller.label(block.cube.reshape(bands, -1), labels, valid, distances)
        labels = labels.reshape(-1, rows, columns)
        if distances is not None:
            distances = np.sqrt(distances[0]).reshape(rows, columns)
            distances[~block.valid] = np.nan
        picked = self._picked(window)
        areas = []
        if self._row_areas is not None:
            row_areas = self._row_areas[int(window.row_off) : int(window.row_off) + rows]
            areas = [_areas(plane, size, row_areas) for plane, size in zip(labels, self.sizes)]
        counts = [count_classes(plane, size) for plane, size in zip(labels, self.sizes)]
        rgb = block.cube[self._bands_shown][(slice(None), *picked)].copy()
        return block.left_out, _Piece(window, labels, distances, inertias, counts, areas, rgb, block.valid[picked])

    def _add(self, scene: LabelledScene, piece: _Piece) -> None:
        for total, counts in zip(scene.counts, piece.counts):
            total += counts
        scene.usable += int(piece.counts[0].sum())
        scene.inertias += piece.inertias
        for total, areas in zip(scene.areas_ha or [], piece.areas):
            total += areas
        top, left = (-(-int(start) // self._step) for start in (piece.window.row_off, piece.window.col_off))
        place = (slice(top, top + piece.seen.shape[0]), slice(left, left + piece.seen.shape[1]))
        scene.labels[(slice(None), *place)] = piece.labels[(slice(None), *self._picked(piece.window))]
        scene.rgb[(slice(None), *place)] = piece.rgb
        scene.seen[place] = piece.seen

    def _picked(self, window: Window) -> tuple[slice, slice]:
        """Return the rows and columns of a window that the previews show."""
        top, left = (-int(start) % self._step for start in (window.row_off, window.col_off))
        return slice(top, None, self._step), slice(left, None, self._step)


def count_classes(labels: np.ndarray, size: int) -> np.ndarray:
    """Return the pixels of classes 1..size in uint8 labels, (size,) int64."""
    flat = labels.ravel()
    even = flat[: flat.size // 2 * 2]
    # Two labels at a time halve the work of bincount; their joint counts are folded afterwards.
    pairs = np.bincount(even.view(np.uint16), minlength=65536).reshape(256, 256)
    counts = pairs.sum(axis=0) + pairs.sum(axis=1)
    counts[flat[even.size :]] += 1
    return counts[1 : size + 1]


def _areas(labels: np.ndarray, size: int, row_areas: np.ndarray) -> np.ndarray:
    """Return the hectares of classes 1..size where the size of pixels changes from row to row."""
    rows = np.arange(len(labels))[:, None] * (size + 1)
    counts = np.bincount((labels + rows).ravel(), minlength=(size + 1) * len(labels))
    return row_areas @ counts.reshape(len(labels), size + 1)[:, 1:]
