"""Clusters as they are put on pixels: a scaling, centres, and the space they lie in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .kmeans import Labeller
from .scaling import Scaling
from .spectral import Embedding, SpectralLabeller


@dataclass(frozen=True)
class Clusters:
    """Centres (k, n_features) for each of several k, rising; features are scaled bands, or places in `embedding`."""

    scaling: Scaling
    centres: dict[int, np.ndarray]
    embedding: Embedding | None = None

    @property
    def ks(self) -> list[int]:
        """The numbers of classes."""
        return list(self.centres)

    def labeller(self, ks: Sequence[int] | None = None, scaled: bool = False) -> Labeller | SpectralLabeller:
        """Return what labels pixels for some k or all, one for each thread; `scaled` when pixels are so already."""
        models = [self.centres[k] for k in ks or self.centres]
        scaling = None if scaled else self.scaling
        if self.embedding is None:
            return Labeller(models, scaling)
        return SpectralLabeller(self.embedding, models, scaling)

    def label(self, samples: np.ndarray) -> np.ndarray:
        """Return the classes (n_models, n_samples), from 1, of scaled samples (n_bands, n_samples)."""
        labels = np.empty((len(self.centres), samples.shape[1]), np.uint8)
        self.labeller(scaled=True).label(samples, labels)
        return labels

    def with_bands(self, order: Sequence[int]) -> Clusters:
        """Return the clusters for pixels whose bands come in another order."""
        order = list(order)
        scaling = Scaling(self.scaling.offsets[order], self.scaling.scales[order])
        if self.embedding is None:
            return Clusters(scaling, {k: centres[:, order] for k, centres in self.centres.items()})
        embedding = replace(self.embedding, landmarks=self.embedding.landmarks[:, order])
        return Clusters(scaling, self.centres, embedding)
