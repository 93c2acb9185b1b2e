"""Writing rasters so that no failure is missed, with what belongs beside the pixels: classes, recipe, overviews."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from .. import version
from ..errors import OutputError
from ..options.base import Options
from ..phrasebook import name_key, tr
from ..staging import OWN_STYLE
from . import RASTER_ERRORS
from .bands import file_name
from .grid import Grid
from .windows import TILE, tile_size

_OVERVIEWS_FROM = 1024
OVERVIEW_STEP = 4
_NOT_RECORDED = (
    *("inputs", "input", "before", "after", "memory_mb", "threads", "scheduler", "command"),
    *("output", "folder", "report", "model", "distance", "disagreement", "csv", "maps", "reference", "confidence"),
)
_PARTS_MISSING = "parts of it are missing on the disk"
_ENOUGH_SPACE = 2**20


class ClassRow(NamedTuple):
    """One class: its pixel value, name and colour (``#rrggbb``)."""

    value: int
    name: str
    colour: str

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The colour as three numbers of 0..255."""
        return tuple(bytes.fromhex(self.colour.lstrip("#")))  # type: ignore[return-value]

    @property
    def is_numbered(self) -> bool:
        """Whether the name says no more than the value, in whatever language: "Class 3", "Klasse 3"."""
        return number_in(self.name) == self.value


def numbered(value: int) -> str:
    """Return what a class is called that has a number alone."""
    return tr("Class {}", value)


def number_in(name: str) -> int | None:
    """Return the number in a name such as "Class 3", in whatever language; None in a name that says more."""
    found = re.fullmatch(r"class (-?\d+)", name_key(name))
    return int(found[1]) if found else None


ClassTable = tuple[ClassRow, ...]


def raster_profile(
    grid: Grid, dtype: str | np.dtype, count: int = 1, nodata: float | None = None, classes: bool = False
) -> dict[str, Any]:
    """Return how to create a GeoTIFF: tiled, compressed without loss, BigTIFF where it may grow beyond 4 GB.

    DEFLATE at level 1 is read everywhere, and much faster to write than the default level at little more size. Class
    maps take Zstandard, faster and smaller still, which GDAL reads since 2.3. Predictors shrink bands but enlarge
    classes. GDAL's own threads stay off: they lose the errors of a full disk.
    """
    dtype = np.dtype(dtype)
    side = tile_size(count * dtype.itemsize)
    profile: dict[str, Any] = {
        **{"driver": "GTiff", "width": grid.width, "height": grid.height, "count": count, "dtype": dtype.name},
        **{"crs": grid.crs, "transform": grid.transform, "nodata": nodata},
        **{"tiled": True, "blockxsize": side, "blockysize": side, "bigtiff": "IF_SAFER"},
        **{"compress": "deflate", "zlevel": 1},
    }
    if classes:
        profile.update(compress="zstd", zstd_level=1, sparse_ok=True)
    else:
        # GDAL would take three and four bytes a pixel for colours, and the fourth of them for opacity
        profile.update(predictor=3 if dtype.kind == "f" else 2, photometric="MINISBLACK", alpha="UNSPECIFIED")
    return profile


@contextmanager
def create(path: str | os.PathLike[str], profile: dict[str, Any]) -> Iterator[Any]:
    """Open a new raster for writing; `OutputError` when it does not get onto the disk whole.

    The end of a file is written when it is closed, where errors are lost: so the closed file is looked at again.
    """
    path = os.fspath(path)
    try:
        Path(path).unlink(missing_ok=True)  # GDAL opens what it replaces, and stumbles over damaged files
        with rasterio.open(path, "w", **profile) as dataset:
            yield dataset
            promised = _facts(dataset)
        _check_written(path, promised, sparse=bool(profile.get("sparse_ok")))
    except RASTER_ERRORS as error:
        raise _write_error(path, error) from None


def _facts(dataset: Any) -> tuple[Any, ...]:
    return dataset.shape, dataset.dtypes, dataset.descriptions, dataset.tags()


def _check_written(path: str, promised: tuple[Any, ...], sparse: bool) -> None:
    with rasterio.open(path) as dataset:
        tags = dataset.tags()
        if _facts(dataset)[:-1] != promised[:-1] or any(tags.get(key) != promised[-1][key] for key in promised[-1]):
            raise OSError(_PARTS_MISSING)
        blocks = list(_blocks(dataset)) if dataset.driver == "GTiff" else []
    size = os.path.getsize(path)
    if any(block.end > size or (not block.end and not (sparse and block.level is None)) for block in blocks):
        raise OSError(_PARTS_MISSING)
    written = [block for block in blocks if block.end]
    if written:
        # The one at the end of the file is where a full disk cuts.
        last = max(written, key=lambda block: block.end)
        options = {} if last.level is None else {"overview_level": last.level}
        with rasterio.open(path, **options) as dataset:
            dataset.read(last.band, window=last.window)


class _Block(NamedTuple):
    """A tile of a band, or of its overview `level`, and where it ends in the file; 0 for one that is not there."""

    band: int
    level: int | None
    window: Window
    end: int


def _blocks(dataset: Any) -> Iterator[_Block]:
    # Where bands lie together, one stands for all.
    bands = [1] if dataset.profile.get("interleave") == "pixel" else dataset.indexes
    for band in bands:
        # Overviews in a file of their own are looked at as that file.
        own = [] if os.path.exists(f"{dataset.name}.ovr") else dataset.overviews(band)
        levels: list[tuple[int | None, int]] = [(None, 1), *enumerate(own)]
        for level, factor in levels:
            height, width = (-(-side // factor) for side in dataset.shape)
            rows, columns = dataset.block_shapes[band - 1] if level is None else (TILE, TILE)
            for row, column in itertools.product(range(-(-height // rows)), range(-(-width // columns))):
                offset, length = (
                    dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=band, ovr=level)
                    for what in ("OFFSET", "SIZE")
                )
                left, top = column * columns, row * rows
                window = Window(left, top, min(columns, width - left), min(rows, height - top))
                yield _Block(band, level, window, int(offset) + int(length) if offset and length else 0)


def _write_error(path: str, error: Exception) -> OutputError:
    folder = os.path.dirname(path) or "."
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return OutputError(f"{file_name(path)} cannot be written: the folder {folder} is gone. Choose another folder.")
    if free < _ENOUGH_SPACE:
        return OutputError(
            f"{file_name(path)} cannot be written: the disk is full. Free some space or choose a folder elsewhere."
        )
    reason = str(error.__cause__ or error).replace("\n", " ").rstrip(".")
    return OutputError(
        f"{file_name(path)} cannot be written: {reason} (free on the disk: {free / 2**20:.0f} MB). "
        "Choose another folder, or another name."
    )


def build_overviews(path: str | os.PathLike[str], resampling: str) -> None:
    """Add smaller copies to a raster larger than a screen, so that it draws fast; `resampling`: nearest or average."""
    path = os.fspath(path)
    try:
        settings = rasterio.Env(
            GDAL_TIFF_OVR_BLOCKSIZE=TILE, ZLEVEL_OVERVIEW=1, ZSTD_LEVEL_OVERVIEW=1, GDAL_NUM_THREADS=2
        )
        with settings, rasterio.open(path, "r+") as dataset:
            largest = max(dataset.shape)
            factors = [2**level for level in range(1, 32) if largest / 2 ** (level - 1) > _OVERVIEWS_FROM]
            if not factors:
                return
            dataset.build_overviews(factors, Resampling[resampling])
            promised = _facts(dataset)
        _check_written(path, promised, sparse=True)
        with rasterio.open(path) as dataset:
            if dataset.overviews(1) != factors:
                raise OSError("its overviews are not whole")
    except RASTER_ERRORS as error:
        raise _write_error(path, error) from None


@contextmanager
def create_overview(path: str | os.PathLike[str], grid: Grid, dtype: str = "uint8", nodata: int = 0) -> Iterator[Any]:
    """Open the smaller copy of a class raster that is being written, every `OVERVIEW_STEP`-th pixel; yield its dataset.

    It is a file of its own beside the raster (``.ovr``), which GDAL and QGIS find: filled while the classes are in
    memory, where GDAL would decode the finished raster again. Yields None for a raster of a screen's size.
    """
    if max(grid.shape) <= _OVERVIEWS_FROM:
        yield None
        return
    name = f"{os.fspath(path)}.ovr"
    width, height = -(-grid.width // OVERVIEW_STEP), -(-grid.height // OVERVIEW_STEP)
    small = Grid(grid.crs, grid.transform * grid.transform.scale(OVERVIEW_STEP), width, height)
    side = TILE // OVERVIEW_STEP
    profile = {**raster_profile(small, dtype, 1, nodata, classes=True), "blockxsize": side, "blockysize": side}
    with create(name, profile) as dataset:
        yield dataset
    build_overviews(name, "nearest")


@contextmanager
def create_classes(
    path: str | os.PathLike[str],
    grid: Grid,
    table: ClassTable,
    tags: dict[str, str],
    dtype: str = "uint8",
    nodata: int = 0,
) -> Iterator[Callable[[np.ndarray, Window], None]]:
    """Open a class raster to be written, with all that belongs beside it; yield ``write(labels, window)``.

    Windows start at multiples of `OVERVIEW_STEP`, as those of `plan_windows` do.
    """
    with create(path, raster_profile(grid, dtype, 1, nodata, classes=True)) as dataset:
        if dtype == "uint8":
            dataset.write_colormap(1, {**colour_table(table), nodata: (0, 0, 0, 0)})
        dataset.update_tags(**tags)
        with create_overview(path, grid, dtype, nodata) as overview:

            def write(labels: np.ndarray, window: Window) -> None:
                dataset.write(labels, 1, window=window)
                if overview is not None:
                    small = labels[::OVERVIEW_STEP, ::OVERVIEW_STEP]
                    column, row = (int(at) // OVERVIEW_STEP for at in (window.col_off, window.row_off))
                    overview.write(small, 1, window=Window(column, row, small.shape[1], small.shape[0]))

            yield write
    write_class_table(path, table)


def recipe_tags(
    algorithm: str, options: Options, inputs: Sequence[str], not_recorded: Sequence[str] = _NOT_RECORDED
) -> dict[str, str]:
    """Return dataset tags that say how a raster was made.

    Only names of files are told, and nothing that differs between two runs with the same result: no time, no folder, no
    memory or threads.
    """
    parameters = {
        key: file_name(value) if isinstance(value, str) and ("/" in value or "\\" in value) else value
        for key, value in options.to_record().items()
        if key not in not_recorded
    }
    tags = {
        "LANDCLASS_ALGORITHM": algorithm,
        "LANDCLASS_VERSION": version(),
        "LANDCLASS_PARAMETERS": json.dumps(parameters, sort_keys=True),
        "LANDCLASS_INPUTS": json.dumps([file_name(path) for path in inputs]),
    }
    if "seed" in parameters:
        tags["LANDCLASS_SEED"] = str(parameters["seed"])
    return tags


def colour_table(table: ClassTable) -> dict[int, tuple[int, int, int, int]]:
    """Return the colours for ``dataset.write_colormap`` of an 8-bit class raster; 0 is transparent unless a class."""
    return {0: (0, 0, 0, 0), **{row.value: (*row.rgb, 255) for row in table}}


def write_class_table(path: str | os.PathLike[str], table: ClassTable) -> None:
    """Write the classes beside a class raster: attribute table in ``.aux.xml``, QGIS style in ``.qml``."""
    path = Path(path)
    try:
        path.with_name(path.name + ".aux.xml").write_bytes(_attribute_table(table).encode("utf-8"))
        path.with_suffix(".qml").write_bytes(_style(table).encode("utf-8"))
    except OSError as error:
        raise _write_error(str(path), error) from None


# Names, GDAL's types (0 integer, 2 text) and usages (5 value, 2 name, 6 to 8 colour) of the columns.
_COLUMNS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
_TYPE_NAMES = {0: "Integer", 2: "String"}
_USAGE_NAMES = {5: "MinMax", 2: "Name", 6: "Red", 7: "Green", 8: "Blue"}


def _attribute_table(table: ClassTable) -> str:
    names = {row.value: row.name for row in table}
    categories = [names.get(value, "") for value in range(max(names, default=0) + 1)]
    lines = [
        "<PAMDataset>",
        '  <PAMRasterBand band="1">',
        "    <CategoryNames>",
        *(f"      <Category>{escape(name)}</Category>" for name in categories),
        "    </CategoryNames>",
        '    <GDALRasterAttributeTable tableType="thematic">',
    ]
    for at, (name, kind, usage) in enumerate(_COLUMNS):
        lines += [
            f'      <FieldDefn index="{at}">',
            f"        <Name>{name}</Name>",
            f'        <Type typeAsString="{_TYPE_NAMES[kind]}">{kind}</Type>',
            f'        <Usage typeAsString="{_USAGE_NAMES[usage]}">{usage}</Usage>',
            "      </FieldDefn>",
        ]
    for at, row in enumerate(table):
        cells = "".join(f"<F>{escape(str(cell))}</F>" for cell in (row.value, row.name, *row.rgb))
        lines.append(f'      <Row index="{at}">{cells}</Row>')
    lines += ["    </GDALRasterAttributeTable>", "  </PAMRasterBand>", "</PAMDataset>", ""]
    return "\n".join(lines)


def _style(table: ClassTable) -> str:
    entries = "\n".join(
        f'        <paletteEntry value="{row.value}" label={quoteattr(row.name)} color="{row.colour}" alpha="255"/>'
        for row in table
    )
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- {OWN_STYLE} -->
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
{entries}
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
"""
