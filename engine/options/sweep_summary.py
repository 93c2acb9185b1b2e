"""Options of summing up a sweep."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions


@dataclass(frozen=True)
class SweepSummaryOptions(RunOptions):
    """Where a sweep left its maps and its model.

    folder
        Folder of the class rasters, ``metrics.csv`` and ``spectra.csv``; None without maps.
    model
        A ``.landclass`` file of clusters; None without.
    """

    folder: str | None = None
    model: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.folder and not self.model:
            raise InputError("Neither a folder nor a model of a sweep was given. Choose one of them.")
