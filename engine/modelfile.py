"""Saved models: a zip of one JSON text and plain arrays. Loading one never runs code from it."""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import ModelError

FORMAT = 1
_LARGEST_TEXT = 16 * 2**20
_LARGEST_ARRAY = 512 * 2**20
# Zip stores a time with each member; a fixed one keeps equal models equal bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class ModelFile:
    """What a ``.landclass`` file holds.

    `kind` names the method (``kmeans``), `card` is JSON-ready data that describes the model, `arrays` hold its numbers.
    """

    kind: str
    card: dict[str, Any]
    arrays: dict[str, np.ndarray]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model; equal models give equal bytes."""
        record = {"format": FORMAT, "kind": self.kind, "arrays": sorted(self.arrays), **self.card}
        with zipfile.ZipFile(path, "w") as archive:
            _add(archive, "model.json", json.dumps(record, indent=1).encode())
            for name, array in sorted(self.arrays.items()):
                buffer = io.BytesIO()
                np.save(buffer, np.ascontiguousarray(array), allow_pickle=False)
                _add(archive, f"arrays/{name}.npy", buffer.getvalue())

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ModelFile:
        """Read a model.

        Raises
        ------
        ModelError
            When the file is missing, damaged, of a newer format or holds anything but JSON and plain numbers.
        """
        try:
            with zipfile.ZipFile(path) as archive:
                record = json.loads(_member(archive, "model.json", _LARGEST_TEXT))
                if not isinstance(record, dict) or not isinstance(record.get("kind"), str):
                    raise ModelError(f"{path} is a zip, but not a Landclass model.")
                if record.get("format") != FORMAT:
                    raise ModelError(
                        f"{path} has model format {record.get('format')!r}; this version of Landclass reads format "
                        f"{FORMAT}. Upgrade the plugin, or train the model again."
                    )
                arrays = {str(name): _array(archive, str(name)) for name in record.get("arrays", [])}
        except OSError as error:
            raise ModelError(f"Cannot read the model {path}: {error.strerror or error}.") from None
        except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, RuntimeError, EOFError) as error:
            reason = str(error).strip("'\"") or type(error).__name__
            raise ModelError(f"{path} is not a Landclass model, or it is damaged: {reason}.") from None
        return cls(record["kind"], record, arrays)


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _NO_TIME), data, zipfile.ZIP_DEFLATED)


def _member(archive: zipfile.ZipFile, name: str, largest: int) -> bytes:
    with archive.open(name) as member:
        data = member.read(largest + 1)  # the size that a zip declares may lie
    if len(data) > largest:
        raise ValueError(f"{name} is larger than {largest >> 20} MB")
    return data


def _array(archive: zipfile.ZipFile, name: str) -> np.ndarray:
    """Read a plain array; the header is held against the bytes before any memory is taken for it."""
    data = _member(archive, f"arrays/{name}.npy", _LARGEST_ARRAY)
    buffer = io.BytesIO(data)
    version = np.lib.format.read_magic(buffer)
    read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, kind = read_header(buffer)
    if kind.hasobject or kind.kind not in "biuf":
        raise ValueError(f"array {name} holds {kind}, not plain numbers")
    expected = int(np.prod([int(size) for size in shape], dtype=object)) * kind.itemsize
    if expected != len(data) - buffer.tell():
        raise ValueError(f"array {name} does not have the size its header states")
    array = np.load(io.BytesIO(data), allow_pickle=False)
    if not np.isfinite(array).all():
        raise ValueError(f"array {name} holds numbers that are not finite")
    return array
