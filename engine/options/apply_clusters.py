"""Options of applying a saved cluster model."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, number


@dataclass(frozen=True)
class ApplyClustersOptions(StackOptions):
    """Which model goes on which scene.

    model
        A ``.landclass`` file.
    k
        Which of the saved numbers of classes; 0 takes the one the model was saved with.
    output, distance
        Class raster; raster of the distance of each pixel to its class centre, in the model's scaled units.
    """

    model: str = ""
    k: int = number(0, low=0, high=100)
    output: str | None = None
    distance: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.model:
            raise InputError("No model was given. Choose a .landclass file.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (*super().files_read(), self.model)
