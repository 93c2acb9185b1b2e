"""Labelled patches of images: read once, brought to one size, kept in a file of which only batches are in memory."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import RunOptions, StackOptions
from ..phrasebook import tr
from ..progress import Progress
from ..raster import RASTER_ERRORS
from ..raster.bands import natural_key
from ..raster.grid import crs_name
from ..raster.reference import read_labelled
from ..raster.sample_reader import SampleReader, boxes_of, metric_crs, placed_crs, sample_grid
from ..raster.stack import build_stack
from ..raster.windows import count_threads

_ENDINGS = (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".jp2", ".webp", ".bmp", ".gif", ".img")
_COLOURS = ("red", "green", "blue")
_LEAST_VALID = 0.5
_AT_ONCE = 64  # images between two looks at whether to stop
_NAMED = 5
_UNREADABLE = "they cannot be read as images of numbers"
_NO_DATA = "less than half of their pixels have data"

Found = TypeVar("Found")


@dataclass(frozen=True, eq=False)
class Patches:
    """Patches (n, side_px, side_px, bands) with their classes.

    `labels` (n,) count from 0; `names` tell where a patch comes from; `places` (n, 2) are their middles in metres, None
    for patches without a place. `crs` is theirs, whose unit may be another; None where they have several. `size_m` is
    the side on the ground. `pixels` lie in a file, `rows` (n,) tell which of them are the patches. `told` are
    sentences.
    """

    classes: tuple[str, ...]
    labels: np.ndarray
    names: tuple[str, ...]
    places: np.ndarray | None
    bands: tuple[str, ...]
    side_px: int
    size_m: float | None
    pixels: np.ndarray
    rows: np.ndarray
    valid_share: np.ndarray
    told: list[str]
    crs: CRS | None = None

    def read(self, places: np.ndarray) -> np.ndarray:
        """Return the patches at these places, (len(places), side_px, side_px, bands)."""
        return np.asarray(self.pixels[self.rows[places]])

    def digests(self) -> list[bytes]:
        """Return a digest of the pixels of each patch: equal where these are."""
        return [
            hashlib.sha256(np.ascontiguousarray(patch).tobytes()).digest()
            for patch in (self.pixels[row] for row in self.rows)
        ]


class _Image(NamedTuple):
    path: Path
    label: int
    size: tuple[int, int]
    dtype: str
    bands: tuple[str, ...]
    place: tuple[float, float] | None
    pixel_m: float
    crs: CRS | None


def read_folder(path: str, scratch: Path, side_px: int, progress: Progress) -> Patches:
    """Read a folder with one subfolder of images a class.

    The size, type and number of bands that most images have are those of the patches. Images that are larger are cut in
    the middle, smaller ones are filled up by reflection; those with other bands, those that cannot be read and those
    mostly without data are left out. With `side_px`, images are resampled to it. Pixels without data become 0.

    Raises
    ------
    InputError
        When there are not two classes with at least two images.
    """
    root = Path(path)
    if not root.is_dir():
        raise InputError(f"The folder {path} does not exist. Choose one with a subfolder of images for each class.")
    folders = [folder for folder in root.iterdir() if folder.is_dir() and not folder.name.startswith(".")]
    folders.sort(key=lambda folder: natural_key(folder.name))
    if not folders:
        raise InputError(f"The folder {path} has no subfolder; expected one with images for each class.")
    told: list[str] = []
    files = [_files(folder) for folder in folders]
    kept = [(folder.name, own) for folder, own in zip(folders, files) if own]
    if lost := [folder.name for folder, own in zip(folders, files) if not own]:
        told.append(f"Left out, for they hold no image: {', '.join(lost)}.")
    jobs = [(file, label) for label, (_, own) in enumerate(kept) for file in own]
    images = _alike([file for file, _ in jobs], _in_threads(_look, jobs, progress.part(0.0, 0.2)), told)
    names, hint = [name for name, _ in kept], f"Put the images of each class in a subfolder of {path}."
    # Looked at before all pixels are read, too.
    _common_classes(np.array([image.label for image in images], int), names, "images", hint, list(told))
    side = _usual_side(images, told)
    out = side_px or side
    first = images[0]
    pixels = np.lib.format.open_memmap(
        scratch / "patches.npy", "w+", np.dtype(first.dtype), (len(images), out, out, len(first.bands))
    )

    def read(at: int, image: _Image) -> float:
        try:
            pixels[at], valid_share = _pixels(image, side, out)
        except RASTER_ERRORS:
            return float("nan")
        return valid_share

    share = np.array(_in_threads(read, list(enumerate(images)), progress.part(0.2, 1.0)))
    pixels.flush()
    _tell_of([image.path for image, valid in zip(images, share) if np.isnan(valid)], _UNREADABLE, told)
    _tell_of([image.path for image, valid in zip(images, share) if valid < _LEAST_VALID], _NO_DATA, told)
    rows = np.flatnonzero(share >= _LEAST_VALID)
    labels = np.array([images[row].label for row in rows], np.int64)
    classes, common = _common_classes(labels, names, "images", hint, told)
    rows, labels = rows[np.isin(labels, common)], labels[np.isin(labels, common)]
    images = [images[row] for row in rows]
    placed = all(image.place is not None for image in images)
    return Patches(
        classes=classes,
        labels=np.searchsorted(common, labels),
        names=tuple(image.path.relative_to(root).as_posix() for image in images),
        places=np.array([image.place for image in images], float) if placed else None,
        bands=first.bands,
        side_px=out,
        size_m=side * float(np.median([image.pixel_m for image in images])) if placed else None,
        pixels=pixels,
        rows=rows,
        valid_share=share[rows],
        told=told,
        crs=first.crs if placed and all(image.crs == first.crs for image in images) else None,
    )


def _in_threads(work: Callable[..., Found], jobs: Sequence[tuple[Any, ...]], progress: Progress) -> list[Found]:
    """Return ``work(*job)`` of each job; a request to stop waits for a few of them alone."""
    found: list[Found] = []
    with ThreadPoolExecutor(count_threads(0), thread_name_prefix="image") as pool:
        for start in range(0, len(jobs), _AT_ONCE):
            found += pool.map(lambda job: work(*job), jobs[start : start + _AT_ONCE])
            progress.update(len(found) / len(jobs), "Reading images")
    return found


def _tell_of(paths: Sequence[Path], why: str, told: list[str]) -> None:
    if paths:
        names = ", ".join(f"{path.parent.name}/{path.name}" for path in paths[:_NAMED])
        told.append(f"Left out, for {why}: {len(paths):,} ({names}{', ...' if len(paths) > _NAMED else ''}).")


def _files(folder: Path) -> list[Path]:
    found = (file for file in folder.rglob("*") if file.suffix.lower() in _ENDINGS and file.is_file())
    own = (file for file in found if not file.name.startswith("."))  # of other systems: ._photo.jpg
    return sorted(own, key=lambda file: natural_key(file.relative_to(folder).as_posix()))


def _look(path: Path, label: int) -> _Image | None:
    """Return what an image is without its pixels; None when it cannot be read, or its numbers are not values."""
    try:
        with rasterio.open(path) as dataset:
            dtype = dataset.dtypes[0]
            if ColorInterp.palette in dataset.colorinterp or dtype.startswith("complex"):
                return None
            indexes = _indexes(dataset)
            names = [dataset.descriptions[at - 1] or "" for at in indexes]
            if not all(names) or len(set(names)) < len(names):
                names = list(_COLOURS) if len(indexes) == 3 else [f"B{at}" for at in range(1, len(indexes) + 1)]
            place, metres = None, 1.0
            if dataset.crs and dataset.crs.is_projected:
                metres = dataset.crs.linear_units_factor[1]
                x, y = dataset.xy(dataset.height / 2 - 0.5, dataset.width / 2 - 0.5)
                place = float(x) * metres, float(y) * metres
            pixel_m = abs(dataset.transform.determinant) ** 0.5 * metres
            return _Image(path, label, dataset.shape, dtype, tuple(names), place, pixel_m, dataset.crs)
    except RASTER_ERRORS:
        return None


def _indexes(dataset: Any) -> list[int]:
    """Return which bands hold values, not opacity."""
    return [at for at in dataset.indexes if dataset.colorinterp[at - 1] != ColorInterp.alpha]


def _alike(paths: Sequence[Path], looked: Sequence[_Image | None], told: list[str]) -> list[_Image]:
    """Return the images with the bands and type that most have."""
    _tell_of([path for path, image in zip(paths, looked) if image is None], _UNREADABLE, told)
    images = [image for image in looked if image is not None]
    kinds = [(len(image.bands), image.dtype) for image in images]
    for (bands, dtype), _ in Counter(kinds).most_common(1):
        others = [image.path for image, kind in zip(images, kinds) if kind != (bands, dtype)]
        most = "1 band" if bands == 1 else f"{bands} bands"
        _tell_of(others, f"most have {most} of {dtype}", told)
        images = [image for image, kind in zip(images, kinds) if kind == (bands, dtype)]
    return images


def _common_classes(
    labels: np.ndarray, names: Sequence[str], what: str, hint: str, told: list[str]
) -> tuple[tuple[str, ...], np.ndarray]:
    """Return the names and the labels of the classes that have two patches at least."""
    counts = np.bincount(labels, minlength=len(names))
    common = np.flatnonzero(counts >= 2)
    if few := [name for name, count in zip(names, counts) if count < 2]:
        told.append(f"Left out, for they have fewer than two {what}: {', '.join(few)}.")
    if len(common) < 2:
        found = "1 class has" if len(common) == 1 else f"{len(common)} classes have"
        reasons = "".join(f" {sentence}" for sentence in told)
        raise InputError(f"{found} at least two {what}; expected two classes or more. {hint}{reasons}")
    return tuple(names[at] for at in common.tolist()), common


def _usual_side(images: Sequence[_Image], told: list[str]) -> int:
    sides = Counter(min(image.size) for image in images)
    side = max(sides, key=lambda size: (sides[size], size))
    cut = sum(min(image.size) >= side and image.size != (side, side) for image in images)
    filled = sum(min(image.size) < side for image in images)
    for number, what in ((cut, "cut in the middle"), (filled, "filled up by reflection")):
        if number:
            told.append(f"Images that are not {side} x {side} pixels as most, and are {what}: {number:,}.")
    return side


def _pixels(image: _Image, side: int, out: int) -> tuple[np.ndarray, float]:
    """Return the middle of an image, (out, out, bands), 0 without data, and the share of its pixels that have some."""
    rows, columns = image.size
    top, left = max((rows - side) // 2, 0), max((columns - side) // 2, 0)
    window = Window(left, top, min(side, columns), min(side, rows))
    shape = tuple(round(length * out / side) for length in (min(side, rows), min(side, columns)))
    how = Resampling.average if out < side else Resampling.bilinear
    with rasterio.open(image.path) as dataset:
        indexes = _indexes(dataset)
        cube = dataset.read(indexes, window=window, out_shape=(len(indexes), *shape), resampling=how)
        valid = (dataset.read_masks(indexes, window=window, out_shape=cube.shape) > 0).all(axis=0)
    if cube.dtype.kind == "f":
        valid &= np.isfinite(cube).all(axis=0)
    cube[:, ~valid] = 0
    missing = [(0, 0)] + [((out - length) // 2, out - length - (out - length) // 2) for length in shape]
    return np.pad(cube, missing, mode="symmetric").transpose(1, 2, 0), float(valid.mean())


def read_samples(
    path: str,
    field: str,
    inputs: tuple[str, ...],
    side_px: int,
    size_m: float,
    scratch: Path,
    options: RunOptions,
    progress: Progress,
) -> Patches:
    """Read the patches around samples from rasters.

    Parameters
    ----------
    path, field
        GeoJSON of polygons or points, and the property with their class.
    inputs
        Rasters of any CRS and resolution.
    side_px, size_m
        Side of a patch in pixels, and in metres on the ground; 0 takes the median of the longer sides of the polygons.

    Raises
    ------
    InputError
        When there are not two classes with at least two patches on the rasters.
    """
    labelled = read_labelled(path, field)
    told = [f"Samples without a class or a place, left out: {labelled.without:,}."] if labelled.without else []
    bands = build_stack(
        StackOptions(inputs=inputs, grid="first", extent="union", resampling="bilinear"), progress
    ).sources
    crs = metric_crs(labelled.features.crs, labelled.features.geometries, placed_crs(bands))
    boxes = boxes_of(labelled.features.geometries, labelled.features.crs, crs)
    if not np.isfinite(boxes).all():
        raise InputError(f"Some samples lie where {crs_name(crs)} is not defined. Check their CRS, or remove them.")
    metres = crs.linear_units_factor[1]
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    if not size_m:
        if not (sides > 0).any():
            raise InputError("The samples are points, which have no size. Give the side of a patch in metres.")
        size_m = float(np.median(sides[sides > 0])) * metres
        told.append(f"Patches have a side of {size_m:.0f} m, the median of the polygons.")
    reader = SampleReader(bands, sample_grid(bands, crs, size_m / metres / side_px), side_px)
    stack, middles = reader.stack, (boxes[:, 2:] + boxes[:, :2]) / 2
    told.append(f"Patches are read in {crs_name(crs)}, with pixels of {stack.grid.pixel_text()}.")
    pixels = np.lib.format.open_memmap(
        scratch / "patches.npy", "w+", stack.dtype, (len(middles), side_px, side_px, len(stack.bands))
    )
    share = np.zeros(len(middles))
    order = reader.nearby(middles)
    squares = reader.squares(middles[order], options.threads, progress, "Reading patches")
    for at, (square, valid) in zip(order.tolist(), squares):
        pixels[at], share[at] = square, valid.mean()
    pixels.flush()
    kept = np.flatnonzero(share >= _LEAST_VALID)
    if len(kept) < len(share):
        told.append(f"Samples beside the rasters or mostly on nodata, left out: {len(share) - len(kept):,}.")
    labels = labelled.codes[kept].astype(np.int64) - 1
    hint = "Check the CRS of the samples and that they lie on the rasters."
    classes, common = _common_classes(labels, labelled.classes.names, "samples on the rasters", hint, told)
    kept, labels = kept[np.isin(labels, common)], labels[np.isin(labels, common)]
    return Patches(
        classes=classes,
        labels=np.searchsorted(common, labels),
        names=tuple(tr("sample {}", number) for number in labelled.numbers[kept].tolist()),
        places=middles[kept] * metres,
        bands=stack.names,
        side_px=side_px,
        size_m=size_m,
        pixels=pixels,
        rows=kept,
        valid_share=share[kept],
        told=told,
        crs=crs,
    )
