"""Saved models: what is written is read, and nothing else is."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ModelError
from engine.modelfile import ModelFile

MODEL = ModelFile("kmeans", {"bands": ["B4", "B5"]}, {"centres_3": np.arange(6.0).reshape(3, 2)})


def rewrite(path: Path, name: str, data: bytes) -> None:
    """Replace one member of a zip."""
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    members[name] = data
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, content)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "m.landclass"
    MODEL.save(path)
    return path


def test_round_trip_and_equal_bytes(saved: Path, tmp_path: Path) -> None:
    loaded = ModelFile.load(saved)
    assert loaded.kind == "kmeans" and loaded.card["bands"] == ["B4", "B5"]
    assert np.array_equal(loaded.arrays["centres_3"], MODEL.arrays["centres_3"])
    MODEL.save(tmp_path / "again.landclass")
    assert saved.read_bytes() == (tmp_path / "again.landclass").read_bytes()


def npy(array: np.ndarray, **kwargs: bool) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, **kwargs)
    return buffer.getvalue()


class Bomb:
    """Something whose unpickling would be noticed."""

    def __reduce__(self) -> tuple:
        return (open, ("/tmp/landclass-was-here", "w"))


def test_a_pickle_is_never_opened(saved: Path) -> None:
    rewrite(saved, "arrays/centres_3.npy", npy(np.array([Bomb()], object), allow_pickle=True))
    with pytest.raises(ModelError, match="plain numbers"):
        ModelFile.load(saved)
    rewrite(saved, "arrays/centres_3.npy", pickle.dumps(Bomb()))
    with pytest.raises(ModelError, match="damaged"):
        ModelFile.load(saved)
    assert not Path("/tmp/landclass-was-here").exists()


def test_a_header_that_promises_too_much_takes_no_memory(saved: Path) -> None:
    data = npy(np.zeros(4)).replace(b"(4,)", b"(9999999999999,)").replace(b" " * 14 + b"\n", b"\n")
    length = len(data) - 32 - 10
    data = data[:8] + length.to_bytes(2, "little") + data[10:]
    rewrite(saved, "arrays/centres_3.npy", data)
    with pytest.raises(ModelError, match="damaged"):
        ModelFile.load(saved)


def test_numbers_that_are_none_are_refused(saved: Path) -> None:
    rewrite(saved, "arrays/centres_3.npy", npy(np.array([np.nan])))
    with pytest.raises(ModelError, match="not finite"):
        ModelFile.load(saved)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"not json", "damaged"),
        (b"[]", "not a Landclass model"),
        (b"{}", "not a Landclass model"),
        (json.dumps({"kind": "kmeans", "format": 99}).encode(), "format 99"),
        (json.dumps({"kind": "kmeans", "format": 1, "arrays": ["../../etc/passwd"]}).encode(), "damaged"),
        (b"[" * 200_000, "damaged"),
    ],
)
def test_other_json_is_refused_in_a_sentence(saved: Path, data: bytes, says: str) -> None:
    rewrite(saved, "model.json", data)
    with pytest.raises(ModelError, match=says):
        ModelFile.load(saved)


def test_a_text_grown_beyond_measure_is_not_read(saved: Path) -> None:
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.json", b" " * (17 * 2**20))
    with pytest.raises(ModelError, match="larger than 16 MB"):
        ModelFile.load(saved)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut off", b"\x89HDF"])
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "m.landclass"
    path.write_bytes(data)
    with pytest.raises(ModelError, match="not a Landclass model"):
        ModelFile.load(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.landclass", tmp_path):
        with pytest.raises(ModelError, match="Cannot read"):
            ModelFile.load(path)


def test_a_cut_file_is_refused_at_every_length(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in range(0, len(whole) - 1, 37):
        saved.write_bytes(whole[:length])
        with pytest.raises(ModelError):
            ModelFile.load(saved)
