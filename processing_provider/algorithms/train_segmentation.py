"""Train a segmentation network on rasters and labels: a model, its test on ground it has not seen, a page."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine.options.train_segmentation import TrainSegmentationOptions
from .._features import features_file
from .._learning import LearningAlgorithm
from .._stack import _RESAMPLING, raster_path
from ..translation import mark

_NETWORKS = {
    "unet_small": mark("a U-Net of 0.45 million weights; quick to train and to apply"),
    "unet": mark("a U-Net of 7 million weights, for much and varied training data"),
    "unet_backbone": mark("a U-Net on EfficientNet-Lite0, which has seen a million photographs; for pictures"),
}
_LOSSES = {
    "cross_entropy": mark("of each pixel by itself"),
    "dice": mark("the overlap of each class, for rare ones"),
    "focal": mark("cross-entropy that looks more at what is hard"),
    "cross_entropy_dice": mark("the sum of both, a good start"),
}


class TrainSegmentation(LearningAlgorithm):
    """Adapter of the job ``train_segmentation``."""

    ID = "trainsegmentation"
    JOB = "train_segmentation"

    INPUT, LABELS, POLYGONS, POLYGONS_FIELD, SAMPLES = "INPUT", "LABELS", "POLYGONS", "POLYGONS_FIELD", "SAMPLES"
    SCENE, STATISTICS, MODEL, REPORT = "SCENE", "STATISTICS", "MODEL", "REPORT"

    def displayName(self):
        return self.tr("Train segmentation (U-Net)")

    def shortDescription(self):
        return self.tr(
            "Learns to name every pixel of rasters from its surroundings, tells how well it does on ground it has not "
            "seen, and saves the model."
        )

    def tags(self):
        return self.tr(
            "CNN,deep learning,neural network,Keras,TensorFlow,semantic segmentation,U-Net,train,elevation,buildings"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        options, tr, kinds = TrainSegmentationOptions, self.tr, QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), kinds.TypeRaster),
            tr("What the network sees: elevation, image bands, indices; any CRS and resolution."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.LABELS, tr("Labels: raster"), optional=True),
            tr("Numbers of classes on any grid; its nodata takes no part. Or give polygons."),
        )
        polygons = [kinds.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.POLYGONS, tr("Labels: polygons"), polygons, optional=True),
            tr("Polygons of classes in any CRS."),
        )
        self.add(
            QgsProcessingParameterField(self.POLYGONS_FIELD, tr("Class of the polygons"), None, self.POLYGONS,
                                        optional=True),
            tr("The field with the class of each polygon."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("BACKGROUND", tr("Class outside all polygons"), optional=True),
            tr("A name, such as <i>other</i>, where polygons show all there is; if left empty, what lies outside takes "
               "no part."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SAMPLES, tr("Samples"), [kinds.TypeVectorPolygon, kinds.TypeVectorPoint], optional=True
            ),
            tr("Polygons or points in any CRS, such as Regular samples makes; a patch is centred on each. If left "
               "empty: squares all over the labels, half a patch apart."),
        )  # fmt: skip
        self.add_choice(options, "NETWORK", tr("Network"), _NETWORKS, tr("What learns."))
        self.add_number(
            options, "EPOCHS", tr("Epochs"), tr("How often all training patches are seen, at most."), advanced=True
        )
        self.add_number(
            options, "PATCH_PX", tr("Side of a patch (pixels)"),
            tr("What the network sees at a time, a multiple of 32; more shows more of the surroundings."),
        )  # fmt: skip
        self.add_number(
            options, "RESOLUTION", tr("Resolution (m)"),
            tr("Size of a pixel that rasters and labels are resampled to; 0 divides the size of the samples by the "
               "pixels, or, without samples, keeps that of the first raster."),
            advanced=True, decimals=6,
        )  # fmt: skip
        self.add_choice(options, "LOSS", tr("Loss"), _LOSSES, tr("What the network is to make small."), advanced=True)
        self.add_choice(
            options, "RESAMPLING", tr("Resampling"), _RESAMPLING,
            tr("How values are found where a raster has other pixels; labels keep theirs."), advanced=True,
        )  # fmt: skip
        for key, label, help_text in (
            ("NOISE", tr("Noise"), tr("Of what standard deviation, in those of the values; for training alone.")),
            ("BRIGHTNESS", tr("Brightness"), tr("By what share values are multiplied up or down in training.")),
        ):
            self.add_number(options, key, label, help_text, advanced=True)
        self.add_training(options, tr("For a split by blocks; 0 makes about 25 blocks over the samples."))
        for key, label, help_text in (
            ("BANDS", tr("Bands"), tr("Names of the bands to use; all if left empty.")),
            ("UNLABELLED", tr("Unlabelled values"), tr("Of the label raster, beside nodata: 0, 255.")),
            ("CLASS_NAMES", tr("Names of the classes"), tr("For numbers in the labels: 0: ground; 1: building.")),
        ):
            self.add(QgsProcessingParameterString(key, label, optional=True), help_text, advanced=True)
        self.add(
            QgsProcessingParameterFile(
                self.STATISTICS, tr("Statistics"), QgsProcessingParameterFile.Behavior.File, optional=True,
                fileFilter=tr("JSON files (*.json)"),
            ),
            tr("Of Sample statistics: mean and standard deviation that values are scaled by; if left empty, those of "
               "the training patches."),
            advanced=True,
        )  # fmt: skip
        self.add_scene()
        self.add_card()
        self.add_run_parameters(options)
        self.add_training_outputs(
            tr("The network, for Apply segmentation."),
            tr("A page with the curves, the confusion matrix, and test patches beside their labels and maps."),
        )
        self.add_tables(
            (
                ("HISTORY", tr("History"), tr("Loss and mean IoU of every epoch.")),
                ("SCORES", tr("Scores of the classes"), tr("IoU and accuracies of each class on the test.")),
                ("PATCHES", tr("Patches"), tr("Every patch with its role, and how much of a test patch is right.")),
                ("MATRIX", tr("Test matrix"), tr("Rows are the true classes, columns (map_...) those of the map.")),
            )
        )
        for key, label in (
            ("MEAN_IOU", tr("Mean IoU of the test")),
            ("OVERALL_ACCURACY", tr("Share of test pixels that are right")),
            ("BEST_EPOCH", tr("Epoch whose weights were kept")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def job(self, parameters, context):
        labels = self.parameterAsRasterLayer(parameters, self.LABELS, context)
        field = self.parameterAsString(parameters, self.POLYGONS_FIELD, context)
        polygons = samples = None
        if parameters.get(self.POLYGONS):
            polygons = features_file(self, parameters, self.POLYGONS, [field] if field else [], context)
        if parameters.get(self.SAMPLES):
            samples = features_file(self, parameters, self.SAMPLES, [], context)
        return TrainSegmentationOptions(
            **{
                **self.simple_values(TrainSegmentationOptions, parameters, context),
                **self.run_values(parameters, context),
            },
            inputs=self.rasters(parameters, self.INPUT, context),
            scene=self.rasters(parameters, self.SCENE, context),
            labels=raster_path(labels) if labels else None,
            polygons=polygons,
            polygons_field=field,
            samples=samples,
            statistics=self.input_file(parameters, self.STATISTICS, context),
            model=self.file_output(parameters, self.MODEL, context) or "",
            report=self.file_output(parameters, self.REPORT, context),
        )
