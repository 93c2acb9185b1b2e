"""Saved models: a zip of one JSON text and plain arrays. Loading one never runs code from it."""

from __future__ import annotations

import io
import json
import os
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import ModelError

FORMAT = 1
_LARGEST_TEXT = 16 * 2**20
_LARGEST_ARRAY = 512 * 2**20
_LARGEST_MB = 1024  # of all members together, uncompressed; the largest network of this plugin takes half of it
_KINDS = {
    "clusters": "cluster model",
    "scene-cnn": "scene classification model",
    "segmentation-cnn": "segmentation model",
}
_MEMBER = re.compile(r"model\.json|arrays/\w+\.npy", re.ASCII)
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
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

    @property
    def called(self) -> str:
        """What people call a model of its kind."""
        return _KINDS.get(self.kind, f"model of kind {self.kind!r}")

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
        """Read a model; nothing in it is run, extracted or unpickled.

        Raises
        ------
        ModelError
            When the file is missing, damaged, of a newer format, would fill the memory, or holds anything but JSON and
            plain numbers.
        """
        try:
            with zipfile.ZipFile(path) as archive:
                _check_members(archive.infolist(), path)
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


def _check_members(members: list[zipfile.ZipInfo], path: str | os.PathLike[str]) -> None:
    """Refuse a zip that holds more than a model's own members, or more bytes than any model has.

    No more of a member is ever read than the directory of the zip declares.
    """
    names = [member.filename for member in members]
    foreign = [name for name in names if not _MEMBER.fullmatch(name)]
    if foreign:
        raise ModelError(f"{path} holds {foreign[0]!r}, which no model has. Do not use it unless you know its origin.")
    if len(set(names)) < len(names):
        raise ModelError(f"{path} holds two members of one name. Do not use it unless you know its origin.")
    if any(member.flag_bits & 1 or member.compress_type not in _PACKINGS for member in members):
        raise ModelError(f"{path} is encrypted or packed in another way than models are.")
    total = sum(member.file_size for member in members)
    if total > _LARGEST_MB * 2**20:
        raise ModelError(f"{path} would take {total >> 20:,} MB of memory; a model has at most {_LARGEST_MB:,} MB.")


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
