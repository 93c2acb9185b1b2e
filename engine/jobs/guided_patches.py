"""What a network would learn from: its patches as pictures, and how many of each class go where."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..core.colours import palette
from ..errors import ModelError
from ..learning.labelled_patches import LabelledPatches, read_labelled_patches
from ..options.guided_preview import GuidedPreviewOptions
from ..options.train_cnn import TrainCnnOptions
from ..options.train_segmentation import TrainSegmentationOptions
from ..progress import Progress
from ..report.png import rgba_uri, stretched
from .model_scene import check_scene
from .train_cnn import Shown, _read, _split
from .train_segmentation import divided

SHOWN_PATCHES, SHOWN_PAIRS = 6, 6
PATCH_PX = 64
_ROLES = ("train", "validation", "test")
_GAP_PX = 2
_NOTHING = (200, 200, 200)


def scene_patches(options: GuidedPreviewOptions, progress: Progress) -> dict[str, Any]:
    """Return a strip of training patches for each class, as the network is shown them."""
    given = TrainCnnOptions.from_record(json.loads(options.records[0]))
    scratch = Path(options.folder)
    patches = _read(given, scratch, progress.part(0.0, 0.9))
    split = _split(patches, patches.digests(), given)
    shown = Shown(patches, list(range(len(patches.bands))), np.flatnonzero(split.roles == "train"))
    pictures = []
    for label, (name, colour) in enumerate(zip(patches.classes, palette(len(patches.classes)))):
        own = np.flatnonzero(patches.labels == label)
        some = own[np.unique(np.linspace(0, len(own) - 1, SHOWN_PATCHES).round().astype(int))]
        strip = [np.clip(shown(np.array([at]))[0][..., shown.rgb], 0, 255).astype(np.uint8) for at in some]
        text = " / ".join(f"{np.count_nonzero(split.roles[own] == role):,}" for role in _ROLES)
        pictures.append({"title": "", "uri": _strip(strip), "legend": [[name, colour, text]]})
    lacking = _lacking(options.scene, patches.bands)
    return {"PICTURES": pictures, "COUNTS": _counts(split.roles), "SIDE_PX": patches.side_px, "MISMATCH": lacking}


def segmentation_patches(options: GuidedPreviewOptions, progress: Progress) -> dict[str, Any]:
    """Return some patches over their labels, and in how many patches each class is."""
    given = TrainSegmentationOptions.from_record(json.loads(options.records[0]))
    data = read_labelled_patches(replace(given, memory_mb=256), Path(options.folder), progress.part(0.0, 0.9))
    split = divided(data, given)
    colours = np.array([_NOTHING, *(row.rgb for row in data.classes)], np.uint8)
    pixels = [np.bincount(data.labels[row].ravel(), minlength=len(colours))[1:] for row in data.patches.rows]
    there = np.array(pixels) > 0
    # Those with many classes, and many labels, tell most
    best = np.lexsort((-np.sum(pixels, axis=1), -there.sum(axis=1)))
    rows = data.patches.rows[best[np.unique(np.linspace(0, len(best) // 2, SHOWN_PAIRS).round().astype(int))]]
    counts = [there[split.roles == role].sum(axis=0).tolist() for role in _ROLES]
    legend = [
        [row.name, row.colour, " / ".join(f"{count:,}" for count in own)]
        for row, own in zip(data.classes, zip(*counts))
    ]
    pictures = [
        {"title": "images", "uri": _strip([_image(data, row) for row in rows]), "legend": []},
        {"title": "labels", "uri": _strip([colours[data.labels[row]] for row in rows]), "legend": legend},
    ]
    lacking = _lacking(options.scene, data.patches.bands)
    return {"PICTURES": pictures, "COUNTS": _counts(split.roles), "SIDE_PX": given.patch_px, "MISMATCH": lacking}


def _lacking(scene: tuple[str, ...], bands: tuple[str, ...]) -> str | None:
    """Return which bands of the patches rasters lack; None for none."""
    try:
        check_scene(scene, bands)
    except ModelError as error:
        return str(error)
    return None


def _counts(roles: np.ndarray) -> list[int]:
    return [int(np.count_nonzero(roles == role)) for role in _ROLES]


def _image(data: LabelledPatches, row: int) -> np.ndarray:
    """Return a patch in red, green and blue where those are known, else its first band in grey, (rows, cols, 3)."""
    names = [name.casefold() for name in data.patches.bands]
    true = [names.index(name) for name in ("red", "green", "blue") if name in names]
    bands = true if len(true) == 3 else [0, 0, 0]
    values = data.patches.pixels[row][..., bands].transpose(2, 0, 1)
    return stretched(np.asarray(values), data.valid[row])[..., :3]


def _strip(patches: list[np.ndarray]) -> str:
    """Return patches (rows, cols, 3) side by side, with transparent gaps."""
    step = max(1, patches[0].shape[0] // (2 * PATCH_PX))
    small = [patch[::step, ::step] for patch in patches]
    height, width = small[0].shape[:2]
    sheet = np.zeros((height, len(small) * (width + _GAP_PX) - _GAP_PX, 4), np.uint8)
    for at, patch in enumerate(small):
        sheet[:, at * (width + _GAP_PX) :][:, :width, :3] = patch
        sheet[:, at * (width + _GAP_PX) :][:, :width, 3] = 255
    return rgba_uri(sheet)
