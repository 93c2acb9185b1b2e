"""The confusion matrix of class maps and a reference: every figure of it, where they disagree, a page."""

from __future__ import annotations

from itertools import zip_longest

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.options.confusion_matrix import ConfusionMatrixOptions
from .._base import Group
from .._features import features_file
from .._stack import StackAlgorithm, raster_path
from ..translation import mark

_MATCHINGS = {
    "none": mark("the map's classes are known"),
    "majority": mark("each class of the map is what most of its pixels are in the reference"),
    "one_to_one": mark("each class of the reference is one class of the map at most, so that most pixels agree"),
}


class ConfusionMatrix(StackAlgorithm):
    """Adapter of the job ``confusion_matrix``."""

    ID = "confusionmatrix"
    JOB = "confusion_matrix"
    GROUP = Group.ASSESS

    MAP, REFERENCE, REFERENCE_FIELD, MAPS, MAP_FIELD = "MAP", "REFERENCE", "REFERENCE_FIELD", "MAPS", "MAP_FIELD"
    MERGE, IGNORE, CSV, DISAGREEMENT, REPORT = "MERGE", "IGNORE", "CSV", "DISAGREEMENT", "REPORT"

    def displayName(self):
        return self.tr("Confusion matrix")

    def shortDescription(self):
        return self.tr("Tells how far class maps agree with a reference, class by class, and where they do not.")

    def tags(self):
        return self.tr(
            "accuracy,error matrix,kappa,F1,IoU,producer,user,validation,ground truth,McNemar,disagreement,chord"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ConfusionMatrixOptions, self.tr
        kinds = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterRasterLayer(self.MAP, tr("Class map"), optional=True),
            tr("A raster of class numbers. Leave it out only where two fields of the reference are compared."),
        )
        self.add(
            QgsProcessingParameterMapLayer(self.REFERENCE, tr("Reference"), types=[kinds.TypeRaster, kinds.TypeVector]),
            tr(
                "A class raster on any grid (the nearest pixel counts), or polygons or points in any CRS. Classes are "
                "joined by their names, else by their numbers; the log tells which is which."
            ),
        )
        self._add_field(self.REFERENCE_FIELD, tr("Reference class"), tr("Of a layer: the field with its classes."))
        self.add_choice(
            options, "MATCH_CLUSTERS", tr("Match clusters"), _MATCHINGS,
            tr("For unsupervised maps, whose numbers mean nothing yet."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(self.IGNORE, tr("Ignored classes"), optional=True),
            tr("Numbers and names, such as 0; Clouds. Their pixels do not count, in the reference nor on the map."),
        )
        self.add(
            QgsProcessingParameterMatrix(
                self.MERGE, tr("Merged classes"), headers=[tr("Class"), tr("Becomes")], optional=True
            ),
            tr("Classes of both sides by name or number, and what they become: Pines, Forest."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.MAPS, tr("More maps"), kinds.TypeRaster, optional=True),
            tr("Class maps to compare with the first on the same reference, by McNemar's test."),
        )
        self._add_field(
            self.MAP_FIELD, tr("Map class"),
            tr("Of a layer: the field with the class on the map, to compare two fields instead of a map."), True,
        )  # fmt: skip
        self.add_area(advanced=True)
        self.add_run_parameters(options)
        for key, label, help_text in (
            ("MATRIX", tr("Confusion matrix"), tr("Rows are reference classes, columns (map_...) classes of the map.")),
            ("METRICS", tr("Accuracy"), tr("Every figure of each map and class, with 95 % intervals.")),
            ("COMPARISON", tr("Comparison of maps"), tr("A row for each pair of maps, with McNemar's test.")),
        ):
            sink = QgsProcessingParameterFeatureSink(key, label, kinds.TypeVector, optional=True)
            sink.setCreateByDefault(key != "COMPARISON")
            self.add(sink, help_text)
        for key, label, files, help_text in (
            (self.CSV, tr("Confusion matrix with totals"), "CSV", tr("The matrix as people publish it, with totals.")),
            (self.REPORT, tr("Report"), "HTML", tr("A page with heat map, chord diagram, charts and tables.")),
        ):
            pattern = tr("{} files (*.{})").format(files, files.lower())
            self.add(QgsProcessingParameterFileDestination(key, label, pattern, optional=True), help_text)
        self.add(
            QgsProcessingParameterRasterDestination(self.DISAGREEMENT, tr("Disagreement"), optional=True),
            tr("1 where map and reference agree, another value for each pair of classes that is confused."),
        )
        for key, label in (
            ("OVERALL_ACCURACY", tr("Overall accuracy, 0 to 1")),
            ("KAPPA", tr("Kappa")),
            ("MACRO_F1", tr("Mean F1 of the classes")),
            ("MEAN_IOU", tr("Mean IoU of the classes")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def _add_field(self, key, label, help_text, advanced=False):
        field = QgsProcessingParameterString(key, label, optional=True)
        # By name, so that nothing of a window is imported where there is none.
        package = __name__.split(".")[0]
        field.setMetadata(
            {"widget_wrapper": {"class": f"{package}.ui.layer_field.LayerField", "layer": self.REFERENCE}}
        )
        self.add(field, help_text, advanced)

    def checkParameterValues(self, parameters, context):
        layer = self.parameterAsLayer(parameters, self.REFERENCE, context)
        if isinstance(layer, QgsVectorLayer) and not self.parameterAsString(parameters, self.REFERENCE_FIELD, context):
            return False, self.tr("The reference is a layer of features. Choose its field with the reference class.")
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        fields = [self.parameterAsString(parameters, key, context) for key in (self.REFERENCE_FIELD, self.MAP_FIELD)]
        layer = self.parameterAsLayer(parameters, self.REFERENCE, context)
        if isinstance(layer, QgsRasterLayer):
            reference, fields = raster_path(layer), ["", ""]
        else:
            reference = features_file(self, parameters, self.REFERENCE, [name for name in fields if name], context)
        first = self.optional_raster(parameters, self.MAP, context)
        others = self.parameterAsLayerList(parameters, self.MAPS, context)
        return ConfusionMatrixOptions(
            **self.run_values(parameters, context),
            maps=tuple(filter(None, (first, *map(raster_path, others)))),
            reference=reference,
            reference_field=fields[0],
            map_field=fields[1],
            area=self.area_file(parameters, context),
            ignore=self.parameterAsString(parameters, self.IGNORE, context),
            merge=self._merged_classes(parameters, context),
            match_clusters=self.parameterAsString(parameters, "MATCH_CLUSTERS", context),
            csv=self.file_output(parameters, self.CSV, context),
            disagreement=self.raster_output(parameters, self.DISAGREEMENT, context),
            report=self.file_output(parameters, self.REPORT, context),
        )

    def _merged_classes(self, parameters, context):
        cells = []
        for cell in self.parameterAsMatrix(parameters, self.MERGE, context):
            # What looks like a number comes as one: 3.0 for class 3.
            whole = isinstance(cell, float) and cell.is_integer()
            cells.append("" if cell == NULL else str(int(cell) if whole else cell).strip())
        # Rows that are wholly empty are those that nobody has filled in yet.
        return tuple(cell for row in zip_longest(cells[::2], cells[1::2], fillvalue="") if any(row) for cell in row)
