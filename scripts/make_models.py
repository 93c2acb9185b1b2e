"""Write the Processing models of ``resources/models``; run it where the plugin's algorithms are known.

eval "$(make -s env)" && /usr/bin/python3 scripts/make_models.py
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
Source = QgsProcessingModelChildParameterSource


def given(name: str) -> list[Source]:
    """Return the value of a parameter of the model."""
    return [Source.fromModelParameter(name)]


def made(child: str, output: str) -> list[Source]:
    """Return what another step has made."""
    return [Source.fromChildOutput(child, output)]


def fixed(value: object) -> list[Source]:
    """Return a value that is always the same."""
    return [Source.fromStaticValue(value)]


class Model:
    """A model under construction: parameters in a row on top, steps where they are put."""

    def __init__(self, name: str, group: str, help_texts: dict[str, str]) -> None:
        self.algorithm = QgsProcessingModelAlgorithm(name, group)
        self.algorithm.setHelpContent(help_texts)
        self._parameters = 0

    def parameter(self, definition: QgsProcessingParameterDefinition) -> None:
        """Add a parameter."""
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(130 + 230 * self._parameters, 60))
        self._parameters += 1
        self.algorithm.addModelParameter(definition, component)

    def step(
        self,
        name: str,
        algorithm: str,
        title: str,
        place: tuple[float, float],
        values: dict[str, list[Source]],
        outputs: dict[str, tuple[str, str]] | None = None,
    ) -> None:
        """Add a step; `outputs` become outputs of the model, each with its name there and its label."""
        child = QgsProcessingModelChildAlgorithm(f"landclass:{algorithm}")
        child.setChildId(name)
        child.setDescription(title)
        child.setPosition(QPointF(*place))
        child.setSize(QSizeF(220, 40))
        # A step that leaves a parameter out has no value for it, not the default.
        for definition in child.algorithm().parameterDefinitions():
            if not definition.isDestination() and definition.defaultValue() is not None:
                child.addParameterSources(definition.name(), fixed(definition.defaultValue()))
        for key, sources in values.items():
            child.addParameterSources(key, sources)
        results = {}
        for at, (key, (own, label)) in enumerate((outputs or {}).items()):
            result = QgsProcessingModelOutput(own, label)
            result.setChildId(name)
            result.setChildOutputName(key)
            result.setPosition(QPointF(place[0] + 260, place[1] + 60 * at))
            results[own] = result
        child.setModelOutputs(results)
        self.algorithm.addChildAlgorithm(child)


def water_change() -> QgsProcessingModelAlgorithm:
    """Return the model of water that was gained and lost between two dates."""
    model = Model(
        "waterchange",
        "Change",
        {
            "ALG_TITLE": "Water change between two dates",
            "ALG_TAGS": "water,change,flood,lake,river,two dates,mask,gain,loss",
            "ALG_DESC": "Clusters the images of two dates, takes the water class of each as a mask, and tells where "
            "water was gained and lost. Classes count from 1 by rising brightness, so water is mostly class 1; look at "
            "the class maps and run the model again with other classes where it is not.",
            "BEFORE": "Bands of the first date: one file a band, or a multiband raster.",
            "AFTER": "Bands of the second date; they may lie on another grid.",
            "AREA": "Polygons in any CRS; only pixels in them are clustered and compared.",
            "CLASSES": "Into how many classes each image is clustered.",
            "WATER_BEFORE": "Which classes of the first date are water, such as 1, or 1, 3.",
            "WATER_AFTER": "Which classes of the second date are water.",
            "change:CHANGE": "Water gained, lost, stayed, and never there.",
            "change:TRANSITIONS": "Pixels and hectares of each.",
            "change:REPORT": "A page with the maps and the areas.",
        },
    )
    layers = QgsProcessing.SourceType
    model.parameter(QgsProcessingParameterMultipleLayers("BEFORE", "Rasters before", layers.TypeRaster))
    model.parameter(QgsProcessingParameterMultipleLayers("AFTER", "Rasters after", layers.TypeRaster))
    model.parameter(
        QgsProcessingParameterFeatureSource("AREA", "Area of interest", [layers.TypeVectorPolygon], optional=True)
    )
    number = QgsProcessingParameterNumber.Type.Integer
    model.parameter(QgsProcessingParameterNumber("CLASSES", "Classes", number, 4, False, 2, 100))
    model.parameter(QgsProcessingParameterString("WATER_BEFORE", "Water before: classes", "1"))
    model.parameter(QgsProcessingParameterString("WATER_AFTER", "Water after: classes", "1"))
    for at, date in enumerate(("BEFORE", "AFTER")):
        left, word = 150 + 620 * at, date.lower()
        model.step(
            f"clusters_{word}",
            "spectralclustering",
            f"Clusters {word}",
            (left, 200),
            {"INPUT": given(date), "AREA": given("AREA"), "CLASSES": given("CLASSES")},
            {"OUTPUT": ("CLASSES", f"Classes {word}")},
        )
        model.step(
            f"water_{word}",
            "classmask",
            f"Water {word}",
            (left, 320),
            {
                "INPUT": made(f"clusters_{word}", "OUTPUT"),
                "CLASSES": given(f"WATER_{date}"),
                "NAME": fixed("Water"),
            },
        )
    model.step(
        "change",
        "classchange",
        "Change",
        (460, 460),
        {"BEFORE": made("water_before", "OUTPUT"), "AFTER": made("water_after", "OUTPUT")},
        {
            "OUTPUT": ("CHANGE", "Water change"),
            "TRANSITIONS": ("TRANSITIONS", "Transitions"),
            "REPORT": ("REPORT", "Report"),
        },
    )
    return model.algorithm


def main() -> None:
    """Write every model."""
    application = QgsApplication([], False)
    application.initQgis()
    spec = importlib.util.spec_from_file_location(
        "landclass", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = sys.modules["landclass"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    plugin = package.classFactory(None)
    plugin.initProcessing()
    folder = ROOT / "resources" / "models"
    folder.mkdir(exist_ok=True)
    model = water_change()
    valid, errors = model.validate()
    if not valid:
        raise SystemExit("\n".join(errors))
    if not model.toFile(str(folder / "water_change.model3")):
        raise SystemExit(f"{folder} cannot be written to.")


if __name__ == "__main__":
    main()
