"""Pictures inside a page: arrays as PNG data URIs.

A row of a class map is stored as it is, two pixels a byte where there are few classes, a row of a photograph as the
difference to the row above, and only repeated bytes are looked for. That is much faster than to try every filter of PNG
(W3C Recommendation, 2003) on every row.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Mapping

import numpy as np

_PALETTE, _RGBA = 3, 6
_ENOUGH = 50_000
_GAMMA = 0.8  # as of colours taken from centres; a little lighter in the dark, where most of a scene is


def classes_uri(labels: np.ndarray, colours: Mapping[int, str]) -> str:
    """Return a class map as an indexed PNG.

    Parameters
    ----------
    labels
        (rows, cols) uint8; values without a colour are transparent.
    colours
        Class value to "#rrggbb".
    """
    count = int(labels.max(initial=0)) + 1
    palette = b"".join(bytes.fromhex(colours.get(value, "#000000").lstrip("#")) for value in range(count))
    opacity = bytes(255 if value in colours else 0 for value in range(count))
    per_byte = 2 if count <= 16 else 1
    height, width = labels.shape
    rows = np.zeros((height, -(-width // per_byte) + 1), np.uint8)  # a filter byte of 0 begins each row
    rows[:, 1:] = labels[:, ::per_byte]
    if per_byte == 2:
        rows <<= 4
        rows[:, 1 : 1 + width // 2] |= labels[:, 1::2]
    return _uri((height, width), 8 // per_byte, _PALETTE, rows, ((b"PLTE", palette), (b"tRNS", opacity)))


def stretched(rgb: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Return bands (3, rows, cols) as a picture (rows, cols, 4) uint8, each band's 2nd..98th percentile as black..full.

    Pixels where `seen` (rows, cols) is false are transparent and take no part.
    """
    picture = np.zeros((*seen.shape, 4), np.uint8)
    picture[..., 3] = np.where(seen, 255, 0)
    for at, band in enumerate(rgb):
        values = band[seen].astype(np.float32)
        if values.size:
            low, high = np.percentile(values[:: 1 + values.size // _ENOUGH], [2, 98])
            values -= low
            values *= 1.0 / (high - low) if high > low else 0.0
            picture[..., at][seen] = 255 * np.clip(values, 0, 1) ** _GAMMA
    return picture


def rgba_uri(picture: np.ndarray) -> str:
    """Return (rows, cols, 4) uint8 as a PNG."""
    height, width = picture.shape[:2]
    flat = picture.reshape(height, 4 * width)
    rows = np.empty((height, 4 * width + 1), np.uint8)
    rows[:, 0] = 2
    rows[0, 1:] = flat[0]
    np.subtract(flat[1:], flat[:-1], out=rows[1:, 1:])
    return _uri((height, width), 8, _RGBA, rows)


def _uri(
    shape: tuple[int, int], bits: int, kind: int, rows: np.ndarray, extra: tuple[tuple[bytes, bytes], ...] = ()
) -> str:
    header = struct.pack(">IIBBBBB", shape[1], shape[0], bits, kind, 0, 0, 0)
    packer = zlib.compressobj(1, strategy=zlib.Z_RLE)
    packed = packer.compress(rows.data) + packer.flush()
    chunks = ((b"IHDR", header), *extra, (b"IDAT", packed), (b"IEND", b""))
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, body in chunks:
        parts += [struct.pack(">I", len(body)), name, body, struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))]
    return "data:image/png;base64," + base64.b64encode(b"".join(parts)).decode("ascii")
