"""The saved model of a segmentation: its network's numbers, and what brings rasters to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from ..core.transforms import Pipeline, Standardise, Stretch
from .cnn_model import LARGEST_SIDE, CnnModel, onnx_of, onnx_part
from .segmentation_networks import MULTIPLE, SEGMENTATION_KINDS, build_segmentation_network

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True, eq=False)
class SegmentationModel(CnnModel):
    """A network that names every pixel.

    Parameters
    ----------
    pipeline
        What brings values to the network, and varied them in training.
    onnx
        The network as ONNX, of any rows and columns; None where there is none.
    card
        What is told of the model: split, scores, licence, author, versions. JSON, never acted upon.
    """

    KIND: ClassVar[str] = "segmentation-cnn"
    WRITER: ClassVar[str] = "Train segmentation (U-Net)"

    pipeline: Pipeline
    onnx: bytes | None = None
    card: dict[str, Any] = field(default_factory=dict)

    @property
    def patch_px(self) -> int | None:
        """None: the network takes any multiple of what it halves."""
        return None

    def own_parts(self) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        """Return what is saved of the model's own fields."""
        return {"pipeline": self.pipeline.to_record(), "card": self.card}, onnx_part(self.onnx)

    @classmethod
    def own_fields(cls, facts: dict[str, Any], arrays: dict[str, np.ndarray]) -> dict[str, Any]:
        """Return the model's own fields from what is saved of them."""
        pipeline = Pipeline.from_record(list(facts["pipeline"]))
        return {"pipeline": pipeline, "onnx": onnx_of(arrays), "card": dict(facts["card"])}

    def check_own(self) -> None:
        """Raise ValueError unless network, patches and scaling fit each other."""
        if self.network not in SEGMENTATION_KINDS:
            raise ValueError(f"its network is {self.network!r}; known are {', '.join(SEGMENTATION_KINDS)}")
        if not 0 < self.side_px <= LARGEST_SIDE or self.side_px % MULTIPLE[self.network]:
            raise ValueError(f"its patches have a side of {self.side_px} pixels")
        if self.size_m is None:
            raise ValueError("its patches have no side in metres")
        if len(self.classes) > 255:
            raise ValueError(f"it has {len(self.classes)} classes")
        for step in self.pipeline.steps:
            if isinstance(step, Stretch):
                numbers, spans = (step.low, step.high), np.subtract(step.high, step.low)
            elif isinstance(step, Standardise):
                numbers, spans = (step.mean, step.std), np.asarray(step.std)
            else:
                continue
            if any(np.shape(each) != (len(self.bands),) for each in numbers) or not (spans > 0).all():
                raise ValueError("the scaling does not fit the bands")

    def build(self) -> keras.Model:
        """Build the network anew, of any rows and columns, with weights of its own."""
        return build_segmentation_network(self.network, None, len(self.bands), len(self.classes))
