"""Put a segmentation network on rasters: every pixel gets a class, without seams between tiles."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
from rasterio.windows import Window

from ..core.transforms import Standardise, Stretch
from ..errors import InputError
from ..learning.inference import Predictor
from ..learning.segmentation_model import SegmentationModel
from ..learning.segmentation_networks import MULTIPLE
from ..learning.tiles import Finished, Reader, Seams, TileGrid, apply_tiles, in_pieces
from ..options.apply_segmentation import ApplySegmentationOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.grid import Grid
from ..raster.stack import Stack
from ..raster.vectors import Area, read_area
from ..raster.windows import TILE
from ..raster.writing import build_overviews, create, create_classes, raster_profile, recipe_tags
from ..staging import Staging
from .apply_cnn import CLASS_FIELDS
from .model_scene import scene_of

_EVERY = 16  # value is looked at to see whether the scene is such as the model knows
_FAR = 4.0  # standard deviations from the mean of the training
_MOST_FAR = 0.5
_FILE_CACHE_BYTES = 2**24  # of GDAL, where it need not keep what it decodes


class _Target(NamedTuple):
    """The part of the scene's grid that is written: all of it, or the tiles of the output around an area."""

    grid: Grid
    left: int
    top: int

    def overlap(self, window: Window) -> tuple[Window, tuple[slice, slice]] | None:
        """Return the part of a window of the scene that is written, as seen from here and within it."""
        left, top = int(window.col_off) - self.left, int(window.row_off) - self.top
        first_col, first_row = max(left, 0), max(top, 0)
        last_col, last_row = min(left + window.width, self.grid.width), min(top + window.height, self.grid.height)
        if first_col >= last_col or first_row >= last_row:
            return None
        part = np.s_[first_row - top : last_row - top, first_col - left : last_col - left]
        return Window(first_col, first_row, last_col - first_col, last_row - first_row), part


def run(options: ApplySegmentationOptions, progress: Progress) -> JobResult:
    """Name every pixel of a scene.

    Raises
    ------
    ModelError
        When the model is damaged or the scene's bands are not those it was trained on.
    InputError
        When no pixel of the scene has values in all bands.
    """
    model = SegmentationModel.load(options.model)
    stack, order = scene_of(options, model, progress, options.pixel_m)
    area, target = _area(stack.grid, options.area)
    tiles = _tiles(model, stack.grid, options)
    predictor = Predictor(model, options.threads)
    progress.info(f"Runs on {predictor.runtime}.")
    if predictor.note:
        progress.warning(predictor.note)
    progress.info(
        f"{stack.grid.width:,} x {stack.grid.height:,} pixels of {stack.grid.pixel_text()}, in tiles of {tiles.side} "
        f"pixels that overlap by {tiles.overlap}: {len(tiles.down) * len(tiles.across()):,}."
    )
    scene, units = _Scene(stack, order, model, area), _Units(model)
    tally = _Tally(model, stack.grid, tiles)
    with Staging(progress, options.files_read()) as staging:
        output, confidence = (staging.file(path) if path else None for path in (options.output, options.confidence))
        tags = recipe_tags("landclass:applysegmentation", options, options.inputs)
        started = time.perf_counter()
        found = apply_tiles(
            tiles, stack, scene.read, predictor.run, len(model.classes), options.threads, progress.part(0.0, 0.95),
            "Classifying pixels", units,
        )  # fmt: skip
        cache = {"GDAL_CACHEMAX": _FILE_CACHE_BYTES} if in_pieces(stack) else {}
        with rasterio.Env(**cache), _outputs(output, confidence, target, model, options, tags) as write:
            for part in found:
                tally.add(part)
                write(part)
        seconds = time.perf_counter() - started
        if not tally.pixels:
            raise InputError("No pixel has values in all bands of the model (and lies in the area). Choose others.")
        if confidence:
            build_overviews(confidence, "average")
        staging.commit()
    tally.tell(seconds, progress)
    if problem := units.problem():
        progress.warning(problem)
    files = {"OUTPUT": options.output, "CONFIDENCE": options.confidence}
    return JobResult(
        outputs={**{key: path for key, path in files.items() if path}, "SEAMS": tally.seam},
        tables={"CLASSES": tally.table()},
        layer_names={"OUTPUT": f"{Path(options.model).stem}, class map", "CONFIDENCE": "Confidence"},
    )


def _area(grid: Grid, path: str | None) -> tuple[Area | None, _Target]:
    """Return the area on the scene's grid, and what is written."""
    if path is None:
        return None, _Target(grid, 0, 0)
    geometries, crs = read_area(path)
    if grid.crs is None:
        raise InputError("The rasters have no CRS, so the area cannot be placed on them. Give them their CRS first.")
    area = Area.on(grid, geometries, crs)
    left, top, right, bottom = area.span
    # Whole tiles of the output: they are written as they come
    left, top = (max(at, 0) // TILE * TILE for at in (left, top))
    right, bottom = (min(-(-at // TILE) * TILE, size) for at, size in ((right, grid.width), (bottom, grid.height)))
    if right <= left or bottom <= top:
        raise InputError(f"The area {path} lies beside the rasters. Choose an area on them.")
    return area, _Target(grid.part(left, top, right - left, bottom - top), left, top)


def _tiles(model: SegmentationModel, grid: Grid, options: ApplySegmentationOptions) -> TileGrid:
    """Return the tiles: their side and step are multiples of what the network halves."""
    multiple = MULTIPLE[model.network]
    side, overlap = (-(-size // multiple) * multiple for size in (options.tile_px, options.overlap_px))
    return TileGrid(grid.height, grid.width, max(side, 2 * overlap), overlap, options.blend)


class _Scene:
    """Windows of the scene as the network takes them."""

    def __init__(self, stack: Stack, order: list[int], model: SegmentationModel, area: Area | None) -> None:
        self._stack, self._order, self._model, self._area = stack, order, model, area

    def read(self, reader: Reader, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return values (rows, cols, bands), scaled, and the pixels (rows, cols) that get a class."""
        wanted = self._area.inside(window) if self._area else np.ones((int(window.height), int(window.width)), bool)
        if not wanted.any():
            return np.empty((*wanted.shape, len(self._order)), np.float32), wanted
        block = reader.read(window)
        values = self._model.pipeline.scaled(block.cube[self._order].transpose(1, 2, 0), block.valid)
        return values, block.valid & wanted


class _Units:
    """Whether values are such as the model was trained on; those in other units are easily given."""

    def __init__(self, model: SegmentationModel) -> None:
        self._model = model
        self._seen = self._far = 0

    def look(self, values: np.ndarray, valid: np.ndarray) -> tuple[int, int]:
        """Return how many scaled values were looked at, and how many of them the training hardly had."""
        some = values[::_EVERY, ::_EVERY][valid[::_EVERY, ::_EVERY]]
        if any(isinstance(step, Stretch) for step in self._model.pipeline.steps):
            return some.size, int(np.count_nonzero((some <= 0) | (some >= 255)))
        return some.size, int(np.count_nonzero(np.abs(some) > _FAR))

    def add(self, seen: tuple[int, int]) -> None:
        """Count what `look` returned."""
        self._seen += seen[0]
        self._far += seen[1]

    def problem(self) -> str | None:
        """Return a sentence when most values are not such as the model was trained on."""
        if self._far <= _MOST_FAR * self._seen:
            return None
        known = []
        for step in self._model.pipeline.steps:
            pairs = (
                zip(step.low, step.high) if isinstance(step, Stretch)
                else zip(step.mean, step.std) if isinstance(step, Standardise) else ()
            )  # fmt: skip
            sign = " to " if isinstance(step, Stretch) else " ± "
            known += [f"{name} {one:.6g}{sign}{two:.6g}" for name, (one, two) in zip(self._model.bands, pairs)]
        return (
            f"{self._far / self._seen:.0%} of the values lie far from those of the training ({', '.join(known)}): "
            "other units, or another sensor? What the model says is worth little then. Bring the rasters to the units "
            "of the training first (SCALE and OFFSET)."
        )


class _Tally:
    """Sums over the map: pixels and hectares of each class, confidence, and differences along the borders of tiles."""

    def __init__(self, model: SegmentationModel, grid: Grid, tiles: TileGrid) -> None:
        self._model, self._hectares = model, grid.row_areas_ha()
        self._counts = np.zeros(len(model.classes), np.int64)
        self._areas = np.zeros(len(model.classes))
        self._confidence = 0.0
        self._seams, self._has_seams = Seams(tiles), max(grid.shape) > tiles.step

    def add(self, part: Finished) -> None:
        """Count a window."""
        k = len(self._counts)
        rows = np.arange(len(part.labels)) * (k + 1)
        each = np.bincount((part.labels + rows[:, None]).ravel(), minlength=len(rows) * (k + 1)).reshape(-1, k + 1)
        self._counts += each[:, 1:].sum(axis=0)
        if self._hectares is not None:
            top = int(part.window.row_off)
            self._areas += self._hectares[top : top + len(rows)] @ each[:, 1:]
        self._confidence += float(np.nansum(part.confidence, dtype=float))
        self._seams.add(part.labels, part.window)

    @property
    def pixels(self) -> int:
        """How many pixels have a class."""
        return int(self._counts.sum())

    @property
    def seam(self) -> float | None:
        """How much oftener neighbours differ along borders of tiles than elsewhere; None where there are none."""
        along, elsewhere = self._seams.shares
        return along / elsewhere if self._has_seams and elsewhere > 0 and np.isfinite(along) else None

    def table(self) -> Table:
        """Return pixels, shares and hectares of the classes."""
        areas = [None] * len(self._counts) if self._hectares is None else self._areas.tolist()
        return Table(
            CLASS_FIELDS,
            [
                (row.value, row.name, count, count / self.pixels, area)
                for row, count, area in zip(self._model.classes, self._counts.tolist(), areas)
            ],
        )

    def tell(self, seconds: float, progress: Progress) -> None:
        """Put the map on record."""
        progress.info(
            f"{self.pixels:,} pixels in {seconds:.1f} s ({self.pixels / seconds / 1e6:.2f} million a second). Mean "
            f"confidence {self._confidence / self.pixels:.2f}."
        )
        if self.seam is not None:
            along, elsewhere = self._seams.shares
            progress.info(
                f"Seams: {along:.2%} of neighbouring pixels differ along borders of tiles, {elsewhere:.2%} elsewhere."
            )


@contextmanager
def _outputs(
    output: Path | None,
    confidence: Path | None,
    target: _Target,
    model: SegmentationModel,
    options: ApplySegmentationOptions,
    tags: dict[str, str],
) -> Iterator[Callable[[Finished], None]]:
    """Open what is to be written; yield a function that writes a window of the scene."""
    every_class = options.confidence_bands == "classes"
    with ExitStack() as opened:
        labels = opened.enter_context(create_classes(output, target.grid, model.classes, tags)) if output else None
        sure = None
        if confidence:
            names = [row.name for row in model.classes] if every_class else ["confidence"]
            sure = opened.enter_context(
                create(confidence, raster_profile(target.grid, "float32", len(names), float("nan")))
            )
            sure.update_tags(**tags)
            for number, name in enumerate(names, start=1):
                sure.set_band_description(number, name)

        def write(part: Finished) -> None:
            found = target.overlap(part.window)
            if found is None:
                return
            window, own = found
            if labels is not None:
                labels(part.labels[own], window)
            if sure is not None:
                sure.write(part.probabilities[(slice(None), *own)] if every_class else part.confidence[own][None],
                           window=window)  # fmt: skip

        yield write
