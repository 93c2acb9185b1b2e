"""The saved model of a scene classifier: its network's numbers, and what patches must look like."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from ..core.transforms import Stretch
from .cnn_model import LARGEST_SIDE, CnnModel, onnx_of, onnx_part
from .networks import KNOWN, SMALLEST_SIDE, build_scene_network

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True, eq=False)
class SceneModel(CnnModel):
    """A network that names patches.

    Parameters
    ----------
    low, high
        (bands,) values that are shown to the network as 0 and 255.
    onnx
        The same network as ONNX, for inference without Keras; None where there is none.
    card
        What is told of the model: split, scores, licence, author, versions, recipe. JSON, never acted upon.
    """

    KIND: ClassVar[str] = "scene-cnn"
    WRITER: ClassVar[str] = "Train scene classifier (CNN)"

    low: np.ndarray
    high: np.ndarray
    onnx: bytes | None = None
    card: dict[str, Any] = field(default_factory=dict)

    @property
    def patch_px(self) -> int | None:
        """Side of the patches that the network takes, in pixels."""
        return self.side_px

    def own_parts(self) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        """Return what is saved of the model's own fields."""
        scaling = {"low": np.asarray(self.low, float), "high": np.asarray(self.high, float)}
        return {"card": self.card}, {**scaling, **onnx_part(self.onnx)}

    @classmethod
    def own_fields(cls, facts: dict[str, Any], arrays: dict[str, np.ndarray]) -> dict[str, Any]:
        """Return the model's own fields from what is saved of them."""
        scaling = {name: arrays[name].astype(float) for name in ("low", "high")}
        return {**scaling, "onnx": onnx_of(arrays), "card": dict(facts["card"])}

    def check_own(self) -> None:
        """Raise ValueError unless network, patches and scaling fit each other."""
        if self.network not in SMALLEST_SIDE:
            raise ValueError(f"its network is {self.network!r}; known are {KNOWN}")
        if not SMALLEST_SIDE[self.network] <= self.side_px <= LARGEST_SIDE:
            raise ValueError(f"its patches have a side of {self.side_px} pixels")
        if self.low.shape != (len(self.bands),) or self.high.shape != self.low.shape:
            raise ValueError("the scaling does not fit the bands")
        if not (self.low < self.high).all():
            raise ValueError("the scaling of a band has no span")

    def shown(self, values: np.ndarray) -> np.ndarray:
        """Return values of the bands, (..., bands) of any type, as the network is shown them: float32 in 0..255."""
        return Stretch(tuple(self.low), tuple(self.high)).scaled(values)

    def build(self) -> keras.Model:
        """Build the network anew, with weights of its own."""
        return build_scene_network(self.network, self.side_px, len(self.bands), len(self.classes))
