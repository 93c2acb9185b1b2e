"""The saved model of a clustering: what pixels must look like, the clusters for each number of classes, the classes."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..core.clusters import Clusters
from ..core.scaling import Scaling
from ..core.spectral import Embedding
from ..errors import ModelError
from ..modelfile import ModelFile
from ..raster.bands import colour_roles
from ..raster.stack import Stack
from ..raster.writing import ClassRow

KIND = "clusters"


@dataclass(frozen=True)
class ModelBand:
    """A band the model was trained on; `role` is what it shows ("red", "nir"), None where unknown."""

    name: str
    role: str | None


@dataclass(frozen=True)
class ClusterModel:
    """Clusters and classes for each k.

    `value_scale` and `value_offset` were applied to the files' numbers before the scaling; `spread` is the mean squared
    distance to the nearest centre at each k in the scene the model was trained on.
    """

    bands: tuple[ModelBand, ...]
    value_scale: float
    value_offset: float
    clusters: Clusters
    classes: dict[int, tuple[ClassRow, ...]]
    spread: dict[int, float]
    chosen_k: int
    recipe: dict[str, str]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a ``.landclass`` file."""
        card: dict[str, Any] = {
            "bands": [asdict(band) for band in self.bands],
            "value_scale": self.value_scale,
            "value_offset": self.value_offset,
            "chosen_k": self.chosen_k,
            "spread": {str(k): value for k, value in self.spread.items()},
            "classes": {str(k): [list(row) for row in rows] for k, rows in self.classes.items()},
            "recipe": self.recipe,
        }
        clusters = self.clusters
        arrays = {"offsets": clusters.scaling.offsets, "scales": clusters.scaling.scales}
        arrays.update({f"centres_{k}": centres for k, centres in clusters.centres.items()})
        if clusters.embedding is not None:
            card["gamma"] = clusters.embedding.gamma
            arrays.update(landmarks=clusters.embedding.landmarks, projection=clusters.embedding.projection)
        ModelFile(KIND, card, arrays).save(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ClusterModel:
        """Read a model; `ModelError` when it is none or does not hold together."""
        file = ModelFile.load(path)
        if file.kind != KIND:
            raise ModelError(f"{path} is a {file.called}; expected a cluster model.")
        try:
            card = file.card
            bands = tuple(ModelBand(str(band["name"]), band["role"]) for band in card["bands"])
            classes = {
                int(k): tuple(ClassRow(int(value), str(name), str(colour)) for value, name, colour in rows)
                for k, rows in card["classes"].items()
            }
            model = cls(
                bands=bands,
                value_scale=float(card["value_scale"]),
                value_offset=float(card["value_offset"]),
                clusters=_clusters(file, sorted(classes)),
                classes=classes,
                spread={int(k): float(value) for k, value in card["spread"].items()},
                chosen_k=int(card["chosen_k"]),
                recipe={str(key): str(value) for key, value in card["recipe"].items()},
            )
            model._check()
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise ModelError(f"{path} is damaged: {type(error).__name__} {error}.") from None
        return model

    def _check(self) -> None:
        """Raise ValueError unless the parts fit each other."""
        count, scaling = len(self.bands), self.clusters.scaling
        if not self.classes or self.chosen_k not in self.classes:
            raise ValueError("the chosen number of classes is not among those saved")
        if scaling.offsets.shape != (count,) or scaling.scales.shape != (count,):
            raise ValueError("the scaling does not fit the bands")
        if not (scaling.scales > 0).all():
            raise ValueError("a scale is not positive")
        embedding = self.clusters.embedding
        if embedding is not None:
            landmarks, projection = embedding.landmarks, embedding.projection
            if landmarks.ndim != 2 or landmarks.shape[1] != count or projection.shape[1:] != landmarks.shape[:1]:
                raise ValueError("the embedding does not fit the bands")
            if not embedding.gamma > 0:
                raise ValueError("gamma is not positive")
        for k, rows in self.classes.items():
            size = count if embedding is None else min(k, len(embedding.projection))
            if self.clusters.centres[k].shape != (k, size) or [row.value for row in rows] != list(range(1, k + 1)):
                raise ValueError(f"centres or classes of k = {k} have the wrong size")
            if not 1 <= k <= 255:
                raise ValueError(f"k = {k} is out of range")

    def for_bands(self, names: tuple[str, ...]) -> ClusterModel:
        """Return the model with its bands in the order of `names`, which are the same bands."""
        own = [band.name for band in self.bands]
        order = [own.index(name) for name in names]
        return replace(self, bands=tuple(self.bands[at] for at in order), clusters=self.clusters.with_bands(order))


def _clusters(file: ModelFile, ks: list[int]) -> Clusters:
    arrays = {name: values.astype(float) for name, values in file.arrays.items()}
    embedding = None
    if "landmarks" in arrays:
        embedding = Embedding(arrays["landmarks"], arrays["projection"], float(file.card["gamma"]))
    return Clusters(Scaling(arrays["offsets"], arrays["scales"]), {k: arrays[f"centres_{k}"] for k in ks}, embedding)


def model_bands(stack: Stack) -> tuple[ModelBand, ...]:
    """Return name and role of the bands of a stack."""
    roles = {place: role for role, place in colour_roles(stack.bands).items()}
    return tuple(ModelBand(band.name, roles.get(place)) for place, band in enumerate(stack.bands))
