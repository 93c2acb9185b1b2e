"""The Processing models that come with the plugin, as algorithms of its provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ._base import DOCUMENTATION, ROOT, Group
from .translation import translated

MODELS = ROOT / "resources" / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A ``.model3`` file of the plugin, in the group that the file names; its icon and page bear its name."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.fromFile(str(path))
        self._group = Group(super().group())

    def createInstance(self):
        return ShippedModel(self._path)

    def displayName(self):
        return translated(self.helpContent()["ALG_TITLE"])

    def group(self):
        return translated(self._group.value)

    def groupId(self):
        return self._group.name.lower()

    def shortDescription(self):
        return translated(self.helpContent()["ALG_DESC"].split(". ")[0] + ".")

    def tags(self):
        return self.helpContent()["ALG_TAGS"].split(",")

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(ROOT / "resources" / "icons" / f"{self._path.stem}.svg")

    def helpUrl(self):
        return f"{DOCUMENTATION}{self.name()}.md"

    def processAlgorithm(self, parameters, context, feedback):
        # QGIS hands steps the parameters that were given, and leaves their own defaults for the others.
        defaults = {definition.name(): definition.defaultValue() for definition in self.parameterDefinitions()}
        given = {name: value for name, value in defaults.items() if value is not None and name not in parameters}
        return super().processAlgorithm({**parameters, **given}, context, feedback)


def shipped_models() -> list[ShippedModel]:
    """Return the models; the registry must know the algorithms they are made of."""
    return [ShippedModel(path) for path in sorted(MODELS.glob("*.model3"))]
