"""The saved model of a scene classifier: its network's numbers, and what patches must look like."""

from __future__ import annotations

import math
import os
import re
import sys
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import MissingPackageError, ModelError
from ..modelfile import ModelFile
from ..raster.bands import colour_roles
from ..raster.sources import Band
from ..raster.stack import Stack
from ..raster.writing import ClassRow, ClassTable
from .networks import KINDS, SMALLEST_SIDE, build_scene_network

if TYPE_CHECKING:
    import keras

KIND = "scene-cnn"
SHOWN = 255.0
_LARGEST_SIDE = 4096
_MOST_CLASSES = 2**16 - 1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LARGEST_MB = 1024  # of all members together, uncompressed; a network of this plugin takes 30
_PICTURE = ("red", "green", "blue")
_MEMBER = re.compile(r"model\.json|arrays/\w+\.npy", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, eq=False)
class SceneModel:
    """A network that names patches.

    Parameters
    ----------
    network
        Which one: a word that `build_scene_network` knows.
    classes
        Value (1..k), name and colour, in the order of the probabilities.
    bands
        Names of the bands, in the order of the network's input.
    side_px, size_m
        Side of a patch in pixels, and in metres on the ground; None where the training images had no place.
    low, high
        (bands,) values that are shown to the network as 0 and 255.
    weights
        Arrays in the order of `keras.Model.get_weights`.
    onnx
        The same network as ONNX, for inference without Keras; None where there is none.
    card
        What is told of the model: split, scores, licence, author, versions, recipe. JSON, never acted upon.
    """

    network: str
    classes: ClassTable
    bands: tuple[str, ...]
    side_px: int
    size_m: float | None
    low: np.ndarray
    high: np.ndarray
    weights: list[np.ndarray]
    onnx: bytes | None = None
    card: dict[str, Any] = field(default_factory=dict)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a ``.landclass`` file; equal models give equal bytes."""
        facts = {
            "network": self.network,
            "classes": [list(row) for row in self.classes],
            "bands": list(self.bands),
            "side_px": self.side_px,
            "size_m": self.size_m,
            "card": self.card,
        }
        arrays = {f"weight_{number:03d}": weight for number, weight in enumerate(self.weights)}
        arrays.update(low=np.asarray(self.low, float), high=np.asarray(self.high, float))
        if self.onnx is not None:
            arrays["onnx"] = np.frombuffer(self.onnx, np.uint8)
        ModelFile(KIND, facts, arrays).save(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> SceneModel:
        """Read a model; nothing in it is run, extracted or unpickled.

        Raises
        ------
        ModelError
            When it is none, is damaged, would fill the memory, or does not hold together.
        """
        _check_members(path)
        try:
            file = ModelFile.load(path)
        except zlib.error as error:
            raise ModelError(f"{path} is damaged: {error}.") from None
        if file.kind != KIND:
            raise ModelError(f"{path} is a model of kind {file.kind!r}; expected a classifier that Train CNN wrote.")
        try:
            facts, arrays = file.card, file.arrays
            count = sum(name.startswith("weight_") for name in arrays)
            model = cls(
                network=str(facts["network"]),
                classes=tuple(ClassRow(int(value), str(name), str(colour)) for value, name, colour in facts["classes"]),
                bands=tuple(str(name) for name in facts["bands"]),
                side_px=int(facts["side_px"]),
                size_m=None if facts["size_m"] is None else float(facts["size_m"]),
                low=arrays["low"].astype(float),
                high=arrays["high"].astype(float),
                weights=[arrays[f"weight_{number:03d}"] for number in range(count)],
                onnx=arrays["onnx"].tobytes() if "onnx" in arrays else None,
                card=dict(facts["card"]),
            )
            model._check(arrays)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise ModelError(f"{path} is damaged: {str(error).rstrip('.') or type(error).__name__}.") from None
        return model

    def _check(self, arrays: dict[str, np.ndarray]) -> None:
        """Raise ValueError unless the parts fit each other."""
        if self.network not in KINDS:
            raise ValueError(f"its network is {self.network!r}; known are {', '.join(KINDS)}")
        if not SMALLEST_SIDE[self.network] <= self.side_px <= _LARGEST_SIDE:
            raise ValueError(f"its patches have a side of {self.side_px} pixels")
        if self.size_m is not None and not (math.isfinite(self.size_m) and self.size_m > 0):
            raise ValueError(f"its patches have a side of {self.size_m} metres")
        values = [row.value for row in self.classes]
        if not 2 <= len(values) <= _MOST_CLASSES or values != list(range(1, len(values) + 1)):
            raise ValueError("its classes are not numbered from 1 on")
        if not all(row.name and _COLOUR.fullmatch(row.colour) for row in self.classes):
            raise ValueError("a class lacks its name or colour")
        if not self.bands or len(set(self.bands)) < len(self.bands) or not all(self.bands):
            raise ValueError("its bands have no names of their own")
        if self.low.shape != (len(self.bands),) or self.high.shape != self.low.shape:
            raise ValueError("the scaling does not fit the bands")
        if not (self.low < self.high).all():
            raise ValueError("the scaling of a band has no span")
        if not self.weights or any(weight.dtype.kind != "f" for weight in self.weights):
            raise ValueError("its weights are no numbers of a network")
        if self.onnx is not None and (arrays["onnx"].dtype != np.uint8 or arrays["onnx"].ndim != 1):
            raise ValueError("its ONNX part is none")

    def shown(self, values: np.ndarray) -> np.ndarray:
        """Return values of the bands, (..., bands) of any type, as the network is shown them: float32 in 0..255."""
        return shown_values(values, self.low, self.high)

    def match(self, bands: Sequence[Band]) -> tuple[list[int], str | None]:
        """Return the place of each of the model's bands among `bands`, and a sentence where names differ.

        A band is found by its name, or by the colour that it shows where the model calls its own "red" or "nir".
        Pictures whose bands have no names are taken as red, green and blue, or band by band.

        Raises
        ------
        ModelError
            When a band cannot be found; the message names it.
        """
        names = [band.name for band in bands]
        roles = colour_roles(bands)
        places = [names.index(name) if name in names else roles.get(name.casefold()) for name in self.bands]
        if None in places and self._by_order(names):
            places = list(range(len(self.bands)))
        found = [at for at in places if at is not None]
        if len(found) < len(places):
            missing = ", ".join(name for name, at in zip(self.bands, places) if at is None)
            raise ModelError(
                f"The model was trained on the bands {', '.join(self.bands)}; the scene has {', '.join(names)}, so "
                f"{missing} cannot be found. Add the files of these bands, or give the bands these names "
                "(Stack bands writes names from file names)."
            )
        others = [f"{name} is {names[at]}" for name, at in zip(self.bands, found) if name != names[at]]
        return found, f"{', '.join(others)}." if others else None

    def take(self, stack: Stack) -> tuple[Stack, list[int], str | None]:
        """Return a stack with the model's bands only, their places in the order of the model, and what `match` says."""
        places, told = self.match(stack.bands)
        wanted = [stack.names[at] for at in places]
        stack = stack.select(wanted)
        return stack, [stack.names.index(name) for name in wanted], told

    def _by_order(self, names: Sequence[str]) -> bool:
        """Return whether bands of these names can only be taken as they come."""
        if len(names) == len(self.bands) == 1:
            return True
        counted = [tuple(f"{word}{number}" for number in range(1, len(names) + 1)) for word in ("band_", "B")]
        is_picture = self.bands == _PICTURE and len(names) >= len(_PICTURE)
        return tuple(names) == counted[0] and (self.bands in counted or is_picture)

    def keras_model(self) -> keras.Model:
        """Build the network anew and give it the weights.

        Raises
        ------
        ModelError
            When the weights are not those of the network.
        MissingPackageError
            When Keras is not installed.
        """
        try:
            model = build_scene_network(self.network, self.side_px, len(self.bands), len(self.classes))
        except ImportError as error:
            raise missing_package(error.name or "keras") from None
        shapes = [tuple(weight.shape) for weight in model.weights]
        found = [weight.shape for weight in self.weights]
        if shapes != found:
            at = next((at for at, pair in enumerate(zip(shapes, found)) if pair[0] != pair[1]), None)
            where = f"array {at} has the shape {found[at]}, not {shapes[at]}" if at is not None else "some are missing"
            raise ModelError(
                f"The model's weights are not those of the network {self.network!r}: {len(found)} arrays for "
                f"{len(shapes)}; {where}. The file is damaged, or another version of the plugin wrote it."
            )
        model.set_weights(self.weights)
        return model


def shown_values(values: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return `values` (..., bands) stretched so that `low` becomes 0 and `high` 255, and cut there; float32."""
    # Whole numbers of 32 bits and double precision keep their digits until they are small
    work = np.result_type(values.dtype, np.float32)
    shown = np.subtract(values, low.astype(work), dtype=work)
    shown *= (SHOWN / (high - low)).astype(work)
    np.clip(shown, 0, SHOWN, out=shown)
    return shown.astype(np.float32, copy=False)


def missing_package(name: str) -> MissingPackageError:
    """Return the error for a package of the deep-learning tier, with what to press."""
    return MissingPackageError(
        f"The Python package {name} is missing in {sys.executable}: press Build in Plugins > Landclass > Environment, "
        "or run python -m processing_provider.environment_build --tier deep-learning."
    )


def _check_members(path: str | os.PathLike[str]) -> None:
    """Refuse a zip that holds more than a model's own members, or more bytes than any model has.

    No more of a member is ever read than the directory of the zip declares.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return  # told in words when the model is read
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
