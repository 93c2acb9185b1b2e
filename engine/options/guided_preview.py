"""Options of the previews of guided dialogs."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..errors import InputError
from .base import Options, choice

KINDS = ("sweep", "change", "accuracy", "scenes", "segmentation", "apply_scenes", "apply_segmentation")


@dataclass(frozen=True)
class GuidedPreviewOptions(Options):
    """What is looked at before a run, and through which window.

    kind
        What is shown: ``sweep``, ``change``, ``accuracy``, the patches of a training (``scenes``, ``segmentation``), or
        the classes of a model (``apply_scenes``, ``apply_segmentation``).
    records
        Options of the job that will run, as JSON; for ``change`` those of the clustering before and after.
    water
        Classes that are water before and after.
    scene
        Rasters that a network is to be put on, whose bands must be those of its patches.
    view, view_crs
        What the canvas shows: (xmin, ymin, xmax, ymax) in a CRS; None for all.
    folder
        Where files lie until the preview is made; who asks for it removes the folder.
    """

    kind: str = choice("sweep", KINDS)
    records: tuple[str, ...] = ()
    water: tuple[str, ...] = ()
    scene: tuple[str, ...] = ()
    view: tuple[float, float, float, float] | None = None
    view_crs: str = ""
    folder: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        expected = 2 if self.kind == "change" else 1
        if len(self.records) != expected:
            raise InputError(
                f"A preview of {self.kind} takes {expected} records of options; found {len(self.records)}."
            )
        for record in self.records:
            _check_record(record)
        if self.kind == "change" and len(self.water) != 2:
            raise InputError(
                f"A preview of change takes the water of 2 dates; found {len(self.water)}. Name the classes of each."
            )
        if not self.folder:
            raise InputError("The preview has no folder for its files. Name one that may be removed.")


def _check_record(record: str) -> None:
    try:
        found = json.loads(record)
    except ValueError as error:
        raise InputError(f"A record of options is no JSON: {error}. Write the options of a job as an object.") from None
    if not isinstance(found, dict):
        raise InputError(f"A record of options is {record}; expected an object with the options of a job.")
