"""The Processing models that come with the plugin, as algorithms of its provider."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum, QgsXmlUtils
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtXml import QDomDocument

from ..engine.phrasebook import tr as named
from ._base import DOCUMENTATION, ROOT, Group
from .translation import translated

MODELS = ROOT / "resources" / "models"
TEXTS = {"description", "component_description"}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A ``.model3`` file of the plugin, in the group that the file names; its icon and page bear its name."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        document = QDomDocument()
        document.setContent(path.read_text(encoding="utf-8"))
        record = QgsXmlUtils.readVariant(document.documentElement())
        self._summary = record["help"]["ALG_DESC"].split(". ")[0] + "."
        self.loadVariant(_told(record))
        self.setSourceFilePath(str(path))
        self._group = Group(super().group())
        self._take_choices()

    def _take_choices(self):
        """Let choices show what their words mean, as in the steps that they are handed to."""
        for child in self.childAlgorithms().values():
            algorithm = child.algorithm()
            for key, sources in child.parameterSources().items():
                for source in sources:
                    own = self.parameterDefinition(source.parameterName())
                    if isinstance(own, QgsProcessingParameterEnum) and algorithm:
                        own.setMetadata(algorithm.parameterDefinition(key).metadata())

    def createInstance(self):
        return ShippedModel(self._path)

    def displayName(self):
        return self.helpContent()["ALG_TITLE"]

    def group(self):
        return translated(self._group.value)

    def groupId(self):
        return self._group.name.lower()

    def shortDescription(self):
        return translated(self._summary)

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


def _told(record: Any, every: bool = False) -> Any:
    """Return a part of a model with its descriptions in the language of QGIS; of the help, `every` text."""
    if isinstance(record, list):
        return [_told(part) for part in record]
    if not isinstance(record, dict):
        return record
    return {
        key: translated(value)
        if isinstance(value, str) and (key in TEXTS or (every and key != "ALG_TAGS")) and value
        else _named(value)
        if key == "NAME"
        else _told(value, key == "help")
        for key, value in record.items()
    }


def _named(sources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the value of a name in the language that the engine speaks, as the names that it makes."""
    return [{key: named(value) if key == "static_value" else value for key, value in one.items()} for one in sources]


def shipped_models() -> list[ShippedModel]:
    """Return the models; the registry must know the algorithms they are made of."""
    return [ShippedModel(path) for path in sorted(MODELS.glob("*.model3"))]
