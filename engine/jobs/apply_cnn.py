"""Put a scene classifier on rasters: a window slides over them, every patch gives a pixel of the class map."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..learning.inference import LEAST_VALID, Fit, Lattice, Predictor
from ..learning.scene_model import SceneModel
from ..options.apply_cnn import ApplyCnnOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.grid import Grid
from ..raster.stack import Stack, StackReader
from ..raster.windows import run_windows, threads_that_fit
from ..raster.writing import build_overviews, create, create_classes, raster_profile, recipe_tags
from ..staging import Staging
from .model_scene import scene_of

_EVERY = 16  # value is looked at to see whether the scene is such as the model knows
CLASS_FIELDS = (("value", "int"), ("name", "text"), ("pixels", "int"), ("share", "float"), ("area_ha", "float"))


def run(options: ApplyCnnOptions, progress: Progress) -> JobResult:
    """Classify the patches of a scene.

    Raises
    ------
    ModelError
        When the model is damaged or the scene's bands are not those it was trained on.
    InputError
        When no patch fits into the scene, or none has data.
    """
    model = SceneModel.load(options.model)
    stack, order = scene_of(options, model, progress)
    stride = _stride_px(options, stack.grid, model.side_px)
    lattice = Lattice.over(stack.grid, model.side_px, stride, options.area)
    predictor = Predictor(model, options.threads)
    progress.info(f"Runs on {predictor.runtime}.")
    if predictor.note:
        progress.warning(predictor.note)
    progress.info(
        f"Patches of {model.side_px} x {model.side_px} pixels of {stack.grid.pixel_text()}, one every {stride} pixels: "
        f"a class map of {lattice.grid.width} x {lattice.grid.height} pixels of {lattice.grid.pixel_text()}."
    )
    sliding = _Sliding(stack, order, model, predictor, lattice, options.confidence_bands == "classes", progress)
    with Staging(progress, options.files_read()) as staging:
        output, confidence = (staging.file(path) if path else None for path in (options.output, options.confidence))
        tags = recipe_tags("landclass:applycnn", options, options.inputs)
        started = time.perf_counter()
        with sliding.outputs(output, confidence, tags) as write:
            tally = sliding.run(options, write, progress.part(0.0, 0.95))
        seconds = time.perf_counter() - started
        if tally.patches == 0:
            raise InputError("No patch of the scene has data in more than half of its pixels. Choose another scene.")
        if confidence:
            build_overviews(confidence, "average")
        staging.commit()
    left = f"; {tally.left_out:,} left out, for less than half of their pixels have data" if tally.left_out else ""
    progress.info(
        f"Patches: {tally.patches:,} in {seconds:.1f} s ({tally.patches / seconds:,.0f} a second){left}. "
        f"Mean confidence {tally.confidence / tally.patches:.2f}."
    )
    if tally.problem:
        progress.warning(tally.problem)
    files = {"OUTPUT": options.output, "CONFIDENCE": options.confidence}
    return JobResult(
        outputs={**{key: path for key, path in files.items() if path}, "PATCHES": tally.patches},
        tables={"CLASSES": tally.table(model)},
        layer_names={"OUTPUT": f"{Path(options.model).stem}, class map", "CONFIDENCE": "Confidence"},
    )


def _stride_px(options: ApplyCnnOptions, grid: Grid, side: int) -> int:
    """Return the stride in pixels of the scene as it is read."""
    if options.stride == 0:
        return max(side // 2, 1)
    size = grid.resolution[0] if options.stride_unit == "map" else 1.0
    return max(round(options.stride / size), 1)


# The pass over it


class _Found(NamedTuple):
    """Classes (rows, cols) of some cells, 0 for none, and their probabilities (bands, rows, cols), NaN for none.

    `shown` are some of the values that the network was shown.
    """

    labels: np.ndarray
    probabilities: np.ndarray
    left_out: int
    shown: np.ndarray


@dataclass
class _Tally:
    """Sums over a map: cells and hectares of each class (k,), cells left out, confidence; and a problem, in words."""

    counts: np.ndarray
    areas_ha: np.ndarray
    has_areas: bool
    left_out: int = 0
    confidence: float = 0.0
    problem: str | None = None

    @property
    def patches(self) -> int:
        return int(self.counts.sum())

    def table(self, model: SceneModel) -> Table:
        rows = zip(model.classes, self.counts.tolist(), self.areas_ha.tolist())
        total = self.patches
        return Table(
            CLASS_FIELDS,
            [
                (row.value, row.name, count, count / total, area if self.has_areas else None)
                for row, count, area in rows
            ],
        )


@dataclass
class _Sliding:
    """One pass over a scene."""

    stack: Stack
    order: list[int]
    model: SceneModel
    predictor: Predictor
    lattice: Lattice
    every_class: bool
    progress: Progress

    def run(self, options: ApplyCnnOptions, write: Callable[[Window, _Found], None], progress: Progress) -> _Tally:
        """Classify all patches, block by block."""
        blocks = self.lattice.blocks()
        windows = [self.lattice.pixels(cells) for cells in blocks]
        per_pixel = len(self.order) * (self.stack.dtype.itemsize + 4) + 8
        threads = threads_that_fit(self.stack, windows, options.memory_mb, options.threads, per_pixel)
        count, hectares = len(self.model.classes), self.lattice.grid.row_areas_ha()
        tally = _Tally(np.zeros(count, np.int64), np.zeros(count), hectares is not None)
        fit = Fit(self.model)
        found = run_windows(self.stack, windows, self._classify, threads, progress, "Classifying patches")
        for cells, part in zip(blocks, found):
            if part is None:
                continue
            write(cells, part)
            fit.add(part.shown)
            rows, columns = np.nonzero(part.labels)
            classes = part.labels[rows, columns].astype(np.int64) - 1
            tally.counts += np.bincount(classes, minlength=count)
            if hectares is not None:
                each = hectares[int(cells.row_off) + rows]
                tally.areas_ha += np.bincount(classes, weights=each, minlength=count)
            tally.confidence += float(np.nansum(part.probabilities.max(axis=0), dtype=float))
            tally.left_out += part.left_out
        tally.problem = fit.problem()
        return tally

    def _classify(self, reader: StackReader, window: Window) -> _Found | None:
        lattice, model = self.lattice, self.model
        cells = lattice.cells(window)
        wanted = lattice.area.inside(cells) if lattice.area else np.ones((int(cells.height), int(cells.width)), bool)
        if not wanted.any():
            return None
        block = reader.read(window)
        looked_at = int(np.count_nonzero(wanted))
        wanted &= lattice.valid_share(block.valid) >= LEAST_VALID
        places = np.argwhere(wanted)
        # Pixels without data are 0 in all bands, as in the training
        values = np.where(block.valid, block.cube[self.order], block.cube.dtype.type(0))
        shown = model.shown(np.ascontiguousarray(np.moveaxis(values, 0, -1)))
        labels = np.zeros(wanted.shape, np.uint8 if len(model.classes) <= 255 else np.uint16)
        bands = len(model.classes) if self.every_class else 1
        probabilities = np.full((bands, *wanted.shape), np.nan, np.float32)
        side, stride = lattice.side, lattice.stride
        for start in range(0, len(places), self.predictor.chunk):
            self.progress.check()
            rows, columns = places[start : start + self.predictor.chunk].T
            patches = [shown[y : y + side, x : x + side] for y, x in zip(rows * stride, columns * stride)]
            outcome = self.predictor.run(np.stack(patches))
            labels[rows, columns] = outcome.argmax(axis=1) + 1
            probabilities[:, rows, columns] = outcome.T if self.every_class else outcome.max(axis=1)
        some = (slice(None, None, _EVERY),) * 2
        return _Found(labels, probabilities, looked_at - len(places), shown[some][block.valid[some]])

    @contextmanager
    def outputs(
        self, output: Path | None, confidence: Path | None, tags: dict[str, str]
    ) -> Iterator[Callable[[Window, _Found], None]]:
        """Open what is to be written; yield a function that writes some cells."""
        grid, classes = self.lattice.grid, self.model.classes
        dtype = "uint8" if len(classes) <= 255 else "uint16"
        with ExitStack() as opened:
            labels = opened.enter_context(create_classes(output, grid, classes, tags, dtype)) if output else None
            sure = None
            if confidence:
                names = [row.name for row in classes] if self.every_class else ["confidence"]
                profile = raster_profile(grid, "float32", len(names), float("nan"))
                sure = opened.enter_context(create(confidence, profile))
                sure.update_tags(**tags)
                for number, name in enumerate(names, start=1):
                    sure.set_band_description(number, name)

            def write(cells: Window, part: _Found) -> None:
                if labels is not None:
                    labels(part.labels, cells)
                if sure is not None:
                    sure.write(part.probabilities, window=cells)

            yield write
