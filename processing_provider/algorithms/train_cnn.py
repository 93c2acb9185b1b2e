"""Train a scene classifier on labelled patches: a model, its test on patches it has not seen, a page."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...engine.options.train_cnn import TrainCnnOptions
from .._features import features_file
from .._learning import LearningAlgorithm
from ..translation import mark

_NETWORKS = {
    "backbone": mark(
        "EfficientNet-Lite0, which has seen a million photographs, with a new last layer; best for pictures"
    ),
    "seed": mark("three plain convolutions"),
    "scratch": mark("a residual network without any knowledge, for many bands and many patches"),
    "application": mark("a network of Keras Applications with weights of your own, for three bands"),
}


class TrainCnn(LearningAlgorithm):
    """Adapter of the job ``train_cnn``."""

    ID = "traincnn"
    JOB = "train_cnn"

    FOLDER, SAMPLES, SAMPLES_FIELD, INPUT = "FOLDER", "SAMPLES", "SAMPLES_FIELD", "INPUT"
    SCENE, APPLICATION, WEIGHTS, MODEL, REPORT = "SCENE", "APPLICATION", "WEIGHTS", "MODEL", "REPORT"

    def displayName(self):
        return self.tr("Train scene classifier (CNN)")

    def shortDescription(self):
        return self.tr(
            "Learns to name patches of images from examples, tells how well it does on patches it has not seen, and "
            "saves the model."
        )

    def tags(self):
        return self.tr(
            "CNN,deep learning,neural network,Keras,TensorFlow,scene,patch,land use,classification,train,EfficientNet"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = TrainCnnOptions, self.tr
        kinds = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER, tr("Folder of images"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("With one subfolder of images for each class. Or leave it empty and give samples and rasters."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SAMPLES, tr("Samples"), [kinds.TypeVectorPolygon, kinds.TypeVectorPoint], optional=True
            ),
            tr("Polygons or points in any CRS; a patch is read around the middle of each."),
        )
        self.add(
            QgsProcessingParameterField(
                self.SAMPLES_FIELD, tr("Class of the samples"), None, self.SAMPLES, optional=True
            ),
            tr("The field with the class of each sample."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), kinds.TypeRaster, optional=True),
            tr("What the patches of samples are read from; any CRS and resolution."),
        )
        self.add_choice(options, "NETWORK", tr("Network"), _NETWORKS, tr("What learns."))
        self.add_number(options, "EPOCHS", tr("Epochs"), tr("How often all training patches are seen, at most."))
        self.add_number(
            options, "FINE_TUNE", tr("Blocks to fine-tune"),
            tr("Of a backbone: how many of its last blocks learn too; takes longer, reaches more; 0 for none."),
        )  # fmt: skip
        for key, label, help_text in (
            ("PATCH_M", tr("Side of a patch (m)"), tr("Of samples: on the ground; 0 takes the size of the polygons.")),
            ("PATCH_PX", tr("Side of a patch (pixels)"), tr("0 takes that of most images, or 64 for samples.")),
            ("CROP_PX", tr("Random crop (pixels)"), tr("Part of a patch that is seen at a time in training; 0: all.")),
        ):
            self.add_number(options, key, label, help_text, advanced=True, decimals=6)
        self.add(
            QgsProcessingParameterEnum(
                self.APPLICATION, tr("Application"), list(options.choices("application")),
                defaultValue=options.default("application"), usesStaticStrings=True,
            ),
            tr("Which network of Keras Applications, where the network is <i>application</i>."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFile(
                self.WEIGHTS, tr("Weights"), fileFilter=tr("Keras weights (*.h5);;All files (*)"), optional=True
            ),
            tr("Of the application, without its last layers: .weights.h5 or .h5. Loading them runs no code."),
            advanced=True,
        )
        self.add_training(options, tr("For a split by blocks; 0 takes ten patches."))
        self.add(
            QgsProcessingParameterBoolean("EIGHT_BIT", tr("8-bit network for maps"), options.default("eight_bit")),
            tr(
                "Of the backbone: makes maps with 8-bit numbers, which is faster, if that gives 97 % of the "
                "validation the class that the exact network gives. The test is that of the network that makes maps."
            ),
            advanced=True,
        )
        bands = QgsProcessingParameterString("BANDS", tr("Bands"), optional=True)
        self.add(bands, tr("Names of the bands to use, such as B4, B3, B2; all if left empty."), advanced=True)
        self.add_scene()
        self.add_card()
        self.add_run_parameters(options)
        self.add_training_outputs(
            tr("The classifier, for Apply CNN and Classify samples."),
            tr("A page with the curves, the confusion matrix, test patches and the worst mistakes."),
        )
        self.add_tables(
            (
                ("HISTORY", tr("History"), tr("Loss and accuracy of every epoch.")),
                ("PATCHES", tr("Patches"), tr("Every patch with its role, and what a test patch was taken for.")),
                (
                    "MATRIX",
                    tr("Test matrix"),
                    tr("Rows are the true classes, columns (map_...) what they are taken for."),
                ),
            )
        )
        for key, label in (
            ("OVERALL_ACCURACY", tr("Share of test patches that are right")),
            ("MACRO_F1", tr("Mean F1 of the classes")),
            ("KAPPA", tr("Kappa")),
            ("BEST_EPOCH", tr("Epoch whose weights were kept")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def job(self, parameters, context):
        field = self.parameterAsString(parameters, self.SAMPLES_FIELD, context)
        samples = None
        if parameters.get(self.SAMPLES):
            samples = features_file(self, parameters, self.SAMPLES, [field] if field else [], context)
        return TrainCnnOptions(
            **{**self.simple_values(TrainCnnOptions, parameters, context), **self.run_values(parameters, context)},
            folder=self.input_file(parameters, self.FOLDER, context),
            weights=self.input_file(parameters, self.WEIGHTS, context),
            samples=samples,
            samples_field=field,
            inputs=self.rasters(parameters, self.INPUT, context),
            scene=self.rasters(parameters, self.SCENE, context),
            model=self.file_output(parameters, self.MODEL, context) or "",
            report=self.file_output(parameters, self.REPORT, context),
        )
