"""Saved models: what is written is read, and nothing else is."""

from __future__ import annotations

import io
import json
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from engine.core.clusters import Clusters
from engine.core.scaling import Scaling
from engine.errors import ModelError
from engine.jobs.cluster_model import ClusterModel, ModelBand
from engine.learning.scene_model import SceneModel
from engine.modelfile import ModelFile
from engine.raster.writing import ClassRow

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


# Hostile zips, of every kind of model

CLASSES = (ClassRow(1, "Forest", "#2f8640"), ClassRow(2, "Water", "#2050c0"))
KINDS: dict[str, Any] = {
    "clusters": ClusterModel(
        bands=(ModelBand("B4", "red"),),
        value_scale=1.0,
        value_offset=0.0,
        clusters=Clusters(Scaling(np.zeros(1), np.ones(1)), {2: np.arange(2.0).reshape(2, 1)}),
        classes={2: CLASSES},
        spread={2: 0.5},
        chosen_k=2,
        recipe={"seed": "0"},
    ),
    "scene": SceneModel(
        network="seed",
        classes=CLASSES,
        bands=("B4",),
        side_px=32,
        size_m=None,
        low=np.zeros(1),
        high=np.ones(1),
        weights=[np.arange(2000, dtype=np.float32)],
    ),
}


class Saved(NamedTuple):
    """A model's file, what loads it, and the name of one of its arrays in the zip."""

    path: Path
    load: Callable[[Path], Any]
    array: str

    def refused(self, says: str) -> None:
        with pytest.raises(ModelError, match=says):
            self.load(self.path)


@pytest.fixture(params=list(KINDS))
def model(request: pytest.FixtureRequest, tmp_path: Path) -> Saved:
    known = KINDS[request.param]
    path = tmp_path / "m.landclass"
    known.save(path)
    known.load(path)
    return Saved(path, known.load, f"arrays/{'centres_2' if request.param == 'clusters' else 'weight_000'}.npy")


@pytest.mark.parametrize("name", ["../../evil.npy", "/etc/cron.d/evil", "arrays/../../evil.npy", "arrays\\evil.npy"])
def test_a_name_that_climbs_out_is_refused(model: Saved, name: str) -> None:
    with zipfile.ZipFile(model.path, "a") as archive:
        archive.writestr(name, b"x")
    model.refused("which no model has")
    folder = model.path.parent
    assert not (folder / "evil.npy").exists() and not (folder.parent / "evil.npy").exists()


@pytest.mark.parametrize("name", ["config.json", "model.weights.h5", "model.pkl", "code.py", "arrays/"])
def test_other_members_are_refused(model: Saved, name: str) -> None:
    with zipfile.ZipFile(model.path, "a") as archive:
        archive.writestr(name, b"{}")
    model.refused("which no model has")


def test_a_pickle_is_never_opened(model: Saved) -> None:
    rewrite(model.path, model.array, npy(np.array([Bomb()], object), allow_pickle=True))
    model.refused("plain numbers")
    rewrite(model.path, model.array, pickle.dumps(Bomb()))
    model.refused("damaged")
    assert not Path("/tmp/landclass-was-here").exists()


def test_a_member_of_one_name_twice_is_refused(model: Saved) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(model.path, "a") as archive:
        archive.writestr(model.array, npy(np.zeros(3)))
    model.refused("two members of one name")


def test_a_zip_bomb_takes_no_memory(model: Saved) -> None:
    zeros = npy(np.zeros((2**20, 8), np.float64))  # 64 MB that pack to 64 KB
    with zipfile.ZipFile(model.path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(17):
            archive.writestr(f"arrays/more_{number}.npy", zeros)
    assert model.path.stat().st_size < 2 * 2**20
    model.refused("would take 1,088 MB of memory")


def test_a_size_that_lies_is_found(model: Saved) -> None:
    data = model.path.read_bytes()
    # The directory at the end of the zip declares the size at which reading ends: 8 bytes for a whole array
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(model.array.encode()))
    for declared, says in ((8, "damaged"), (2**32 - 2, "memory")):
        model.path.write_bytes(data[: at + 24] + struct.pack("<I", declared) + data[at + 28 :])
        model.refused(says)


def test_an_encrypted_member_is_refused(model: Saved) -> None:
    data = bytearray(model.path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    model.path.write_bytes(bytes(data))
    model.refused("encrypted")


def test_another_packing_is_refused(model: Saved) -> None:
    with zipfile.ZipFile(model.path, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr("arrays/more.npy", npy(np.zeros(3)))
    model.refused("packed in another way")


def test_bytes_that_do_not_unpack_are_refused(model: Saved) -> None:
    with zipfile.ZipFile(model.path) as archive:
        start = archive.getinfo(model.array).header_offset + 30 + len(model.array)
    data = bytearray(model.path.read_bytes())
    data[start + 5 : start + 35] = b"\xff" * 30
    model.path.write_bytes(bytes(data))
    model.refused("damaged")
