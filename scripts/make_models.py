"""Write the Processing models of ``resources/models``; run it where the plugin's algorithms are known.

eval "$(make -s env)" && QT_HASH_SEED=0 /usr/bin/python3 scripts/make_models.py   # a seed, for the same bytes each time
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
_SHOWN = ("CATALOG", "COLLECTION", "AREA", "DATES", "MAX_CLOUD", "K_MIN", "K_MAX")


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
        self._parameters: list[str] = []

    def parameter(self, definition: QgsProcessingParameterDefinition) -> None:
        """Add a parameter."""
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(130 + 230 * len(self._parameters), 60))
        self._parameters.append(definition.name())
        self.algorithm.addModelParameter(definition, component)
        self.algorithm.setParameterOrder(self._parameters)  # dialogs would show them by the alphabet

    def parameter_of(self, algorithm: str, name: str, default: object, advanced: bool) -> None:
        """Add a parameter as an algorithm has it, with another default if one is given."""
        found = QgsApplication.processingRegistry().algorithmById(f"landclass:{algorithm}")
        definition = found.parameterDefinition(name).clone()
        if default is not None:
            definition.setDefaultValue(default)
        self.algorithm.setHelpContent({**self.algorithm.helpContent(), name: definition.help()})
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.parameter(definition)

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


def stac_to_map() -> QgsProcessingModelAlgorithm:
    """Return the model that goes from an area and dates to a class map."""
    model = Model(
        "stactomap",
        "Cluster",
        {
            "ALG_TITLE": "From a STAC catalogue to a class map",
            "ALG_TAGS": "stac,sentinel,landsat,download,indices,ndvi,kmeans,cluster,land cover,workflow",
            "ALG_DESC": "Finds satellite images of an area and of dates in a STAC catalogue, reads the part that is "
            "needed, adds spectral indices to its bands and clusters them into every number of classes of a range. "
            "The map shows the suggested number; the report says why.",
            "fetch:SCENE": "The bands, with a value where a scene has one.",
            "fetch:FOOTPRINTS": "Outlines of all that was found, and why an item was left out.",
            "indices:FEATURES": "The bands, and the indices behind them: what is clustered.",
            "sweep:CLASSES": "Classes from 1 by rising brightness, 0 where a pixel has no value.",
            "sweep:METRICS": "Inertia, silhouette and more for each number of classes.",
            "sweep:REPORT": "A page with maps, curves and class spectra.",
        },
    )
    fetched = {
        **dict.fromkeys(("CATALOG", "COLLECTION", "AREA", "EXTENT", "DATES", "MAX_CLOUD")),
        **{"BANDS": "red,green,blue,nir,swir16", "COMPOSITE": None, "LIMIT": None},
        **dict.fromkeys(("RESOLUTION", "TARGET_CRS", "SCALE_VALUES", "AUTHCFG")),
    }
    steps = {"fetchstac": fetched, "spectralindices": {"INDICES": None}}
    steps["kmeanssweep"] = dict.fromkeys(("K_MIN", "K_MAX", "CHOSEN_K"))
    for algorithm, parameters in steps.items():
        for name, default in parameters.items():
            model.parameter_of(algorithm, name, default, name not in _SHOWN)
    model.step(
        "fetch",
        "fetchstac",
        "Fetch the scenes",
        (150, 200),
        {name: given(name) for name in fetched},
        {"OUTPUT": ("SCENE", "Scene"), "FOOTPRINTS": ("FOOTPRINTS", "Footprints")},
    )
    model.step(
        "indices",
        "spectralindices",
        "Add indices",
        (460, 340),
        {"INPUT": made("fetch", "OUTPUT"), "INDICES": given("INDICES"), "APPEND": fixed(True)},
        {"OUTPUT": ("FEATURES", "Bands and indices")},
    )
    model.step(
        "sweep",
        "kmeanssweep",
        "Cluster",
        (770, 420),
        {"INPUT": made("indices", "OUTPUT"), **{name: given(name) for name in steps["kmeanssweep"]}},
        {"OUTPUT": ("CLASSES", "Classes"), "METRICS": ("METRICS", "Metrics"), "REPORT": ("REPORT", "Report")},
    )
    return model.algorithm


def trained_and_applied(
    model: Model, train: str, apply: str, shown: tuple[str, ...], hidden: tuple[str, ...]
) -> QgsProcessingModelAlgorithm:
    """Return a model that trains a network and puts it on rasters."""
    for name in (*shown, *hidden):
        model.parameter_of(train, name, None, name in hidden)
    layers = QgsProcessing.SourceType
    model.parameter(QgsProcessingParameterMultipleLayers("SCENE", "Rasters to classify", layers.TypeRaster))
    model.step(
        "train",
        train,
        "Train",
        (150, 240),
        {name: given(name) for name in (*shown, *hidden, "SCENE")},
        {"MODEL": ("MODEL", "Model"), "REPORT": ("REPORT", "Report")},
    )
    model.step(
        "apply",
        apply,
        "Apply",
        (620, 380),
        {"MODEL": made("train", "MODEL"), "INPUT": given("SCENE")},
        {"OUTPUT": ("OUTPUT", "Class map")},
    )
    return model.algorithm


def train_and_apply_cnn() -> QgsProcessingModelAlgorithm:
    """Return the model of a scene classifier from examples to a map."""
    model = Model(
        "trainandapplycnn",
        "Learn",
        {
            "ALG_TITLE": "Train and apply a scene classifier",
            "ALG_TAGS": "CNN,deep learning,scene,patch,land use,classification,train,apply,workflow",
            "ALG_DESC": "Learns to name patches of images from examples, and names the patches of rasters with what it "
            "has learnt. The report says how well it does on patches it has not seen.",
            "SCENE": "What is classified when the training is over; they need the bands of the examples.",
            "train:MODEL": "The classifier, for Apply CNN and Classify samples.",
            "train:REPORT": "A page with the curves, the confusion matrix, test patches and the worst mistakes.",
            "apply:OUTPUT": "A pixel for each patch, with the model's classes.",
        },
    )
    shown = ("FOLDER", "SAMPLES", "SAMPLES_FIELD", "INPUT", "NETWORK", "EPOCHS")
    return trained_and_applied(model, "traincnn", "applycnn", shown, ("FINE_TUNE", "PATCH_PX", "PATCH_M", "SEED"))


def train_and_apply_segmentation() -> QgsProcessingModelAlgorithm:
    """Return the model of a segmentation network from labels to a map."""
    model = Model(
        "trainandapplysegmentation",
        "Learn",
        {
            "ALG_TITLE": "Train and apply a segmentation",
            "ALG_TAGS": "CNN,deep learning,semantic segmentation,U-Net,classification,train,apply,workflow",
            "ALG_DESC": "Learns to name every pixel of rasters from labels, and names the pixels of rasters with what "
            "it has learnt. The report says how well it does on ground it has not seen.",
            "SCENE": "What is classified when the training is over; they need the bands of the training.",
            "train:MODEL": "The network, for Apply segmentation.",
            "train:REPORT": "A page with the curves, the confusion matrix, and test patches beside their maps.",
            "apply:OUTPUT": "The model's classes, pixel by pixel.",
        },
    )
    shown = ("INPUT", "LABELS", "POLYGONS", "POLYGONS_FIELD", "NETWORK", "PATCH_PX")
    hidden = ("EPOCHS", "BACKGROUND", "UNLABELLED", "CLASS_NAMES", "RESOLUTION", "SEED")
    return trained_and_applied(model, "trainsegmentation", "applysegmentation", shown, hidden)


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
    for make in (water_change, stac_to_map, train_and_apply_cnn, train_and_apply_segmentation):
        model = make()
        valid, errors = model.validate()
        if not valid:
            raise SystemExit("\n".join(errors))
        if not model.toFile(str(folder / f"{make.__name__}.model3")):
            raise SystemExit(f"{folder} cannot be written to.")


if __name__ == "__main__":
    main()
