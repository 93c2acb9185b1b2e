"""Put a saved cluster model on another scene: bands matched by name, the model's own scaling."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import InputError, ModelError
from ..options.apply_clusters import ApplyClustersOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.stack import Stack, build_stack, left_out_text
from ..raster.writing import build_overviews, recipe_tags
from ..staging import Staging
from .cluster_model import ClusterModel, model_bands
from .labelling import ClassOutput, LabelledScene, LabellingPass

UNLIKE = 4.0

CLASS_FIELDS = (("value", "int"), ("name", "text"), ("pixels", "int"), ("share", "float"), ("area_ha", "float"))


def run(options: ApplyClustersOptions, progress: Progress) -> JobResult:
    """Label a scene with the clusters of a model.

    Raises
    ------
    ModelError
        When the model is damaged or the scene's bands are not those it was trained on.
    """
    started = time.perf_counter()
    model = ClusterModel.load(options.model)
    k = options.k or model.chosen_k
    if k not in model.classes:
        known = ", ".join(str(number) for number in sorted(model.classes))
        raise InputError(f"The model has no {k} classes; it was saved with k = {known}.")
    scale, offset = _value_scaling(options, model)
    stack = match_bands(build_stack(replace(options, scale=scale, offset=offset), progress), model, options.model)
    model = model.for_bands(stack.names)
    tags = recipe_tags("landclass:applyclusters", options, options.inputs)
    tags["LANDCLASS_K"] = str(k)
    classes = model.classes[k]
    with Staging(progress, options.files_read()) as staging:
        output = None
        if options.output:
            output = ClassOutput(staging.file(options.output), classes, tags)
        distance = (staging.file(options.distance), tags) if options.distance else None
        scene = LabellingPass(stack, [k], partial(model.clusters.labeller, [k]), [output], distance).run(
            options.memory_mb, options.threads, progress.part(0.0, 0.9)
        )
        if scene.usable == 0:
            raise InputError("No pixel of the scene is usable: everywhere at least one band is nodata or masked.")
        progress.info(left_out_text(scene.left_out, stack.grid))
        _warn(scene, model, k, progress)
        if distance:
            build_overviews(distance[0], "average")
        staging.commit()
    progress.info(f"Finished in {time.perf_counter() - started:.1f} s.")
    files = {"OUTPUT": options.output, "DISTANCE": options.distance}
    return JobResult(
        outputs={**{key: path for key, path in files.items() if path}, "K": k, "USABLE_PIXELS": scene.usable},
        tables={"CLASSES": _class_table(scene, model, k)},
        layer_names={"OUTPUT": f"{Path(options.model).stem}, {k} classes", "DISTANCE": "Distance to class centre"},
    )


def _value_scaling(options: ApplyClustersOptions, model: ClusterModel) -> tuple[float, float]:
    """Return the scale and offset to read with: the model's, unless the scene needs others to get to the same units."""
    given = options.scale, options.offset
    return given if given != (1.0, 0.0) else (model.value_scale, model.value_offset)


def match_bands(stack: Stack, model: ClusterModel, path: str) -> Stack:
    """Return the stack with the model's bands only; `ModelError` names what is missing or means something else."""
    wanted = [band.name for band in model.bands]
    missing = [name for name in wanted if name not in stack.names]
    if missing:
        raise ModelError(
            f"{Path(path).name} was trained on the bands {', '.join(wanted)}; the scene has "
            f"{', '.join(stack.names)}, so "
            f"{', '.join(missing)} cannot be found. Add the files of these bands, or give the bands these names "
            "(Stack bands writes names from file names)."
        )
    here = {band.name: band.role for band in model_bands(stack)}
    for band in model.bands:
        if band.role and here[band.name] and band.role != here[band.name]:
            raise ModelError(
                f"{band.name} shows {band.role} where the model was trained and {here[band.name]} in this "
                f"scene: the sensors "
                "differ. Train a model on this sensor, or rename the bands so that equal names show the same."
            )
    return stack.select(wanted)


def _warn(scene: LabelledScene, model: ClusterModel, k: int, progress: Progress) -> None:
    spread = float(scene.inertias[0]) / scene.usable
    known = model.spread.get(k, 0.0)
    if known > 0 and spread > UNLIKE * known:
        progress.warning(
            f"The pixels lie on average {np.sqrt(spread / known):.1f} times as far from their class centres as "
            f"in the scene the "
            "model was trained on: other units, another season or other land cover. Look at the distance raster "
            "before use."
        )
    empty = [row.name for row, pixels in zip(model.classes[k], scene.counts[0]) if pixels == 0]
    if empty:
        progress.warning(f"No pixel is in {', '.join(empty)}.")


def _class_table(scene: LabelledScene, model: ClusterModel, k: int) -> Table:
    areas = scene.areas_ha[0] if scene.areas_ha is not None else [None] * k
    return Table(
        CLASS_FIELDS,
        [
            (row.value, row.name, int(pixels), float(pixels) / scene.usable, None if area is None else float(area))
            for row, pixels, area in zip(model.classes[k], scene.counts[0], areas)
        ],
    )
