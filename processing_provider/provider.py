"""The Landclass provider and its algorithms."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import algorithms as package
from ._base import LandclassAlgorithm
from ._models import shipped_models
from .translation import tr

ROOT = Path(__file__).resolve().parent.parent


def discover() -> list[type[LandclassAlgorithm]]:
    """Return the algorithm class of every module in ``algorithms``."""
    found = []
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found += [
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, LandclassAlgorithm) and value.__module__ == module.__name__
        ]
    return found


class LandclassProvider(QgsProcessingProvider):
    """Turns satellite images into land-cover maps."""

    def id(self):
        return "landclass"

    def name(self):
        return "Landclass"

    def longName(self):
        return tr("Landclass: land-cover maps from satellite images")

    def icon(self):
        return QIcon(str(ROOT / "resources" / "icons" / "landclass.svg"))

    def loadAlgorithms(self):
        for algorithm in discover():
            self.addAlgorithm(algorithm())
        # The registry knows the steps of models once this provider is in it: they come with the first refresh.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for model in shipped_models():
                self.addAlgorithm(model)
