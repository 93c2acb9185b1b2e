"""What the saved models of all networks have in common: classes, bands, weights, and how they are read and checked."""

from __future__ import annotations

import math
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import numpy as np

from ..errors import ModelError
from ..modelfile import ModelFile
from ..raster.bands import colour_roles
from ..raster.sources import Band
from ..raster.stack import Stack
from ..raster.writing import ClassRow, ClassTable
from .keras_backend import load_keras
from .networks import set_weights

if TYPE_CHECKING:
    import keras

LARGEST_SIDE = 4096
_MOST_CLASSES = 2**16 - 1
_PICTURE = ("red", "green", "blue")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

Own = TypeVar("Own", bound="CnnModel")


@dataclass(frozen=True, eq=False)
class CnnModel(ABC):
    """A network with what its patches must look like.

    A subclass states `KIND` and `WRITER`, adds fields of its own, and says how they are saved and checked.

    Parameters
    ----------
    network
        Which one: a word that its builder knows.
    classes
        Value (1..k), name and colour, in the order of the probabilities.
    bands
        Names of the bands, in the order of the network's input.
    side_px, size_m
        Side of a patch in pixels, and in metres on the ground; None where the training images had no place.
    weights
        Arrays in the order of `keras.Model.get_weights`.
    """

    KIND: ClassVar[str]
    WRITER: ClassVar[str]

    network: str
    classes: ClassTable
    bands: tuple[str, ...]
    side_px: int
    size_m: float | None
    weights: list[np.ndarray]

    @property
    @abstractmethod
    def patch_px(self) -> int | None:
        """Side of the patches that the network takes, in pixels; None for any."""

    @abstractmethod
    def own_parts(self) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        """Return what is saved of the subclass' own fields: JSON-ready data, and arrays."""

    @classmethod
    @abstractmethod
    def own_fields(cls, facts: dict[str, Any], arrays: dict[str, np.ndarray]) -> dict[str, Any]:
        """Return the subclass' own fields from what is saved of them."""

    @abstractmethod
    def check_own(self) -> None:
        """Raise ValueError unless the subclass' own fields fit the others."""

    @abstractmethod
    def build(self) -> keras.Model:
        """Build the network anew, with weights of its own."""

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a ``.landclass`` file; equal models give equal bytes."""
        own, arrays = self.own_parts()
        facts = {
            "network": self.network,
            "classes": [list(row) for row in self.classes],
            "bands": list(self.bands),
            "side_px": self.side_px,
            "size_m": self.size_m,
            **own,
        }
        weights = {f"weight_{number:03d}": weight for number, weight in enumerate(self.weights)}
        ModelFile(self.KIND, facts, {**weights, **arrays}).save(path)

    @classmethod
    def load(cls: type[Own], path: str | os.PathLike[str]) -> Own:
        """Read a model; nothing in it is run, extracted or unpickled.

        Raises
        ------
        ModelError
            When it is none, is damaged, would fill the memory, or does not hold together.
        """
        file = ModelFile.load(path)
        if file.kind != cls.KIND:
            raise ModelError(f"{path} is a {file.called}; expected one that {cls.WRITER} wrote.")
        try:
            facts, arrays = file.card, file.arrays
            count = sum(name.startswith("weight_") for name in arrays)
            model = cls(
                network=str(facts["network"]),
                classes=tuple(ClassRow(int(value), str(name), str(colour)) for value, name, colour in facts["classes"]),
                bands=tuple(str(name) for name in facts["bands"]),
                side_px=int(facts["side_px"]),
                size_m=None if facts["size_m"] is None else float(facts["size_m"]),
                weights=[arrays[f"weight_{number:03d}"] for number in range(count)],
                **cls.own_fields(facts, arrays),
            )
            model._check()
            model.check_own()
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise ModelError(f"{path} is damaged: {str(error).rstrip('.') or type(error).__name__}.") from None
        return model

    def _check(self) -> None:
        if self.size_m is not None and not (math.isfinite(self.size_m) and self.size_m > 0):
            raise ValueError(f"its patches have a side of {self.size_m} metres")
        values = [row.value for row in self.classes]
        if not 2 <= len(values) <= _MOST_CLASSES or values != list(range(1, len(values) + 1)):
            raise ValueError("its classes are not numbered from 1 on")
        if not all(row.name and _COLOUR.fullmatch(row.colour) for row in self.classes):
            raise ValueError("a class lacks its name or colour")
        if not self.bands or len(set(self.bands)) < len(self.bands) or not all(self.bands):
            raise ValueError("its bands have no names of their own")
        if not self.weights or any(weight.dtype.kind != "f" for weight in self.weights):
            raise ValueError("its weights are no numbers of a network")

    def match(self, bands: Sequence[Band]) -> tuple[list[int], str | None]:
        """Return what `match_bands` finds for the model's bands."""
        return match_bands(self.bands, bands)

    def take(self, stack: Stack) -> tuple[Stack, list[int], str | None]:
        """Return a stack with the model's bands only, their places in the order of the model, and what `match` says."""
        places, told = self.match(stack.bands)
        wanted = [stack.names[at] for at in places]
        stack = stack.select(wanted)
        return stack, [stack.names.index(name) for name in wanted], told

    def keras_model(self) -> keras.Model:
        """Build the network anew and give it the weights.

        Raises
        ------
        ModelError
            When the weights are not those of the network.
        MissingPackageError, InputError
            When Keras or its back end is not installed, or not known.
        """
        load_keras()
        model = self.build()
        shapes = [tuple(weight.shape) for weight in model.weights]
        found = [weight.shape for weight in self.weights]
        if shapes != found:
            at = next((at for at, pair in enumerate(zip(shapes, found)) if pair[0] != pair[1]), None)
            where = f"array {at} has the shape {found[at]}, not {shapes[at]}" if at is not None else "some are missing"
            raise ModelError(
                f"The model's weights are not those of the network {self.network!r}: {len(found)} arrays for "
                f"{len(shapes)}; {where}. The file is damaged, or another version of the plugin wrote it."
            )
        set_weights(model, self.weights)
        return model


def match_bands(wanted: tuple[str, ...], bands: Sequence[Band]) -> tuple[list[int], str | None]:
    """Return the place of each of a model's bands among `bands`, and a sentence where names differ.

    A band is found by its name, or by the colour that it shows where the model calls its own "red" or "nir". Pictures
    whose bands have no names are taken as red, green and blue, or band by band.

    Raises
    ------
    ModelError
        When a band cannot be found; the message names it.
    """
    names = [band.name for band in bands]
    roles = colour_roles(bands)
    places = [names.index(name) if name in names else roles.get(name.casefold()) for name in wanted]
    if None in places and _by_order(wanted, names):
        places = list(range(len(wanted)))
    found = [at for at in places if at is not None]
    if len(found) < len(places):
        missing = ", ".join(name for name, at in zip(wanted, places) if at is None)
        raise ModelError(
            f"The model takes the bands {', '.join(wanted)}; the scene has {', '.join(names)}, so {missing} cannot be "
            "found. Add the files of these bands, or give the bands these names (Stack bands writes names from file "
            "names)."
        )
    others = [f"{name} = {names[at]}" for name, at in zip(wanted, found) if name != names[at]]
    return found, f"{', '.join(others)}." if others else None


def _by_order(wanted: tuple[str, ...], names: Sequence[str]) -> bool:
    """Return whether bands of these names can only be taken as they come."""
    if len(names) == len(wanted) == 1:
        return True
    counted = [tuple(f"{word}{number}" for number in range(1, len(names) + 1)) for word in ("band_", "B")]
    is_picture = wanted == _PICTURE and len(names) >= len(_PICTURE)
    return tuple(names) == counted[0] and (wanted in counted or is_picture)


def onnx_part(onnx: bytes | None) -> dict[str, np.ndarray]:
    """Return an ONNX network as an array to be saved."""
    return {} if onnx is None else {"onnx": np.frombuffer(onnx, np.uint8)}


def onnx_of(arrays: dict[str, np.ndarray]) -> bytes | None:
    """Return the ONNX network among saved arrays; None where there is none."""
    if "onnx" not in arrays:
        return None
    if arrays["onnx"].dtype != np.uint8 or arrays["onnx"].ndim != 1:
        raise ValueError("its ONNX part is none")
    return arrays["onnx"].tobytes()
