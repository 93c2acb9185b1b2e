"""A stack as a VRT: a small text file that points at the bands where they are."""

from __future__ import annotations

import os
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from ..errors import GridMismatchError, InputError, OutputError
from .sources import GDAL_TYPES, SENSOR_TAG, Band, Source
from .stack import Stack

_INSTEAD = "Choose an output that ends in .tif."


def write_vrt(path: str | os.PathLike[str], stack: Stack, folder: str | os.PathLike[str]) -> None:
    """Write `stack` as a VRT to `path`, to be used from `folder`; refuse what a VRT cannot say."""
    grid = stack.grid
    parts = [f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">']
    if grid.crs:
        # Without a mapping of axes GDAL takes x before y, as everywhere here.
        parts.append(f"  <SRS>{escape(grid.crs.to_wkt())}</SRS>")
    parts.append(
        f"  <GeoTransform>{', '.join(repr(float(value)) for value in grid.transform.to_gdal())}</GeoTransform>"
    )
    number = 0
    for source, offset in zip(stack.sources, stack.offsets):
        if offset is None:
            raise GridMismatchError(
                f"{source.label} has to be resampled, and a VRT only points at pixels as they are. {_INSTEAD}"
            )
        _check(source, offset, stack)
        for band in source.bands:
            number += 1
            parts.append(_band(number, band, source, offset, stack, Path(folder)))
    parts.append("</VRTDataset>\n")
    try:
        Path(path).write_bytes("\n".join(parts).encode("utf-8"))
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from None


def _check(source: Source, offset: tuple[int, int], stack: Stack) -> None:
    for band in source.bands:
        if band.dtype not in GDAL_TYPES:
            raise InputError(
                f"{source.label} holds {band.dtype} values, which a VRT cannot tell to all programs. {_INSTEAD}"
            )
    if source.has_mask:
        raise InputError(f"{source.label} marks its unusable pixels by a mask, which a VRT would lose. {_INSTEAD}")
    if not _covers(source, offset, stack) and any(band.nodata is None for band in source.bands):
        raise InputError(
            f"{source.label} does not reach over the whole grid and has no nodata value for the rest. {_INSTEAD}"
        )


def _covers(source: Source, offset: tuple[int, int], stack: Stack) -> bool:
    left, top, width, height = _shared(source, offset, stack)
    return (left, top, width, height) == (*offset, *reversed(stack.grid.shape))


def _shared(source: Source, offset: tuple[int, int], stack: Stack) -> tuple[int, int, int, int]:
    """Return the pixels (left, top, width, height) of a source that lie on the grid."""
    left, top = max(offset[0], 0), max(offset[1], 0)
    right = min(offset[0] + stack.grid.width, source.grid.width)
    bottom = min(offset[1] + stack.grid.height, source.grid.height)
    return left, top, right - left, bottom - top


def _band(number: int, band: Band, source: Source, offset: tuple[int, int], stack: Stack, folder: Path) -> str:
    name, relative = _place(band.path, folder)
    left, top, width, height = _shared(source, offset, stack)
    kind = GDAL_TYPES[band.dtype]
    lines = [f'  <VRTRasterBand dataType="{kind}" band="{number}">']
    if band.sensor:
        lines.append(f'    <Metadata><MDI key="{SENSOR_TAG}">{escape(band.sensor)}</MDI></Metadata>')
    lines.append(f"    <Description>{escape(band.name)}</Description>")
    if band.nodata is not None:
        lines.append(f"    <NoDataValue>{band.nodata!r}</NoDataValue>")
    rows, columns = source.block_shape
    lines += [
        "    <SimpleSource>",
        f'      <SourceFilename relativeToVRT="{int(relative)}">{escape(name)}</SourceFilename>',
        f"      <SourceBand>{band.index}</SourceBand>",
        f'      <SourceProperties RasterXSize="{source.grid.width}" RasterYSize="{source.grid.height}" '
        f"DataType={quoteattr(kind)} "
        f'BlockXSize="{columns}" BlockYSize="{rows}"/>',
        f'      <SrcRect xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"/>',
        f'      <DstRect xOff="{left - offset[0]}" yOff="{top - offset[1]}" xSize="{width}" ySize="{height}"/>',
        "    </SimpleSource>",
        "  </VRTRasterBand>",
    ]
    return "\n".join(lines)


def _place(path: str, folder: Path) -> tuple[str, bool]:
    """Return how a file is found from `folder`: by a relative path where there is one, so that both may move."""
    if not os.path.exists(path):  # a GDAL name such as /vsicurl/...
        return path, False
    try:
        return os.path.relpath(os.path.abspath(path), os.path.abspath(folder)).replace(os.sep, "/"), True
    except ValueError:  # on another drive
        return os.path.abspath(path), False
